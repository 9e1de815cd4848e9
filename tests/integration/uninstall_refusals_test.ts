// What keeps an uninstall from being carried out, each with the line that ends it.
import { assert, assertEquals, assertMatch, assertStringIncludes } from "deno-std/assert";
import { runUninstall } from "../../dev/commands/uninstall.ts";
import { join } from "../../dev/paths.ts";
import { needsTls } from "../../dev/uninstall/take_out.ts";
import { catalogOf } from "../support/catalog.ts";
import { capture } from "../support/console.ts";
import { startDatabase } from "../support/database.ts";
import { heldEscrow } from "../support/escrows.ts";
import { liveApp, uninstall } from "../support/live_app.ts";
import { writeFile } from "../support/sample_app.ts";

Deno.test("what else is open has its own reason: disputes, strays, doubt, events, discrepancies, cron", async () => {
  await liveApp(async (app, world) => {
    const { id } = await heldEscrow(world);
    await world.sql`
      insert into escrow.disputes (dispute_id, escrow_id, amount_minor, currency, stripe_status)
      values ('dp_1', ${id}, 5, 'usd', 'needs_response')`;
    await world.sql`
      insert into escrow.stray_effects (stripe_id, escrow_id, object, facts)
      values ('tr_x', ${id}, 'transfer', '{}')`;
    await world.sql`
      insert into escrow.operations (escrow_id, kind, amount_minor, currency, path, params)
      values (${id}, 'capture', 10000, 'usd', '/v1/x', '{}')`;
    await world.sql`
      insert into escrow.inbox (event_id, path, type)
      values ('evt_x', 'account', 'charge.updated')`;
    await world.sql`
      insert into escrow.discrepancies (type, subject, facts, date)
      values ('unusual_row', 'txn_x', '{}', '2026-11-01')`;
    await world.sql`
      insert into escrow.reconciliations (target_date, is_dry, rows_from)
      values ('2026-11-01', false, now())`;
    await world.sql`
      insert into escrow.change_deliveries (change_id, escrow_id)
      select min(change_id), ${id} from escrow.changes where escrow_id = ${id}`;
    await world.sql`update escrow.app_webhook set owed_to_place = 0`;
    // as much of pg_cron as is asked for
    await world.sql.unsafe(`
      create schema cron;
      create table cron.job (jobid bigint, jobname text, command text);
      create function cron.unschedule(p_name text) returns void language sql
        as $$ delete from cron.job where jobname = p_name $$;
      insert into cron.job values (1, 'holdfast-timeouts', 'post …/check-escrow-timeouts'),
        (2, 'vacuum', 'vacuum')`);
    const { code, said } = await uninstall(app, world, "--yes", "--export", join(app, "out"));
    assertEquals(code, 1);
    for (
      const reason of [
        "open disputes, for example dp_1",
        "movements at Stripe that nobody has explained, for example tr_x",
        `effects in doubt or under way, for example capture claimed, escrow ${id}`,
        "Stripe's events without an answer, for example charge.updated evt_x",
        "disagreements with Stripe that are not settled, for example unusual_row txn_x",
        "a reconciliation that has not ended",
        "changes that the app has not been told, for example change ",
        "changes that no job has begun to tell the app, for example change ",
        "a pg_cron job calls a function, for example holdfast-timeouts",
        "a law is broken: invariant_",
      ]
    ) assertStringIncludes(said, reason);
    assert(!said.includes("vacuum"), "the app's own jobs are its own");

    // what can be ended with the line that is printed ends with it
    const lines = [...said.matchAll(/next: .*?((?:update|select cron).*;)$/gm)].map(([, sql]) =>
      sql!
    );
    assertEquals(lines.length, 3);
    for (const line of lines) await world.sql.unsafe(line);
    const after = await uninstall(app, world);
    assert(!/changes that|pg_cron/.test(after.said), after.said);
  });
});

Deno.test("what of the app leans on Holdfast is told, and nothing is dropped until it is moved", async () => {
  await liveApp(async (app, world) => {
    await world.sql`update escrow.policy set accepting = false`;
    await world.sql.unsafe("create table escrow.notes (note text)");
    const folder = join(app, "out");
    const inside = await uninstall(app, world, "--yes", "--export", folder);
    assertStringIncludes(inside.said, "things that are not Holdfast's: notes");

    await world.sql.unsafe(`
      alter table escrow.notes set schema public;
      create view warehouse.deals with (security_invoker = true) as
        select escrow_id from escrow.escrows;
      alter table public.orders add column escrow_id uuid references escrow.escrows`);
    const before = await catalogOf(world.sql);
    const leaning = await uninstall(app, world, "--yes", "--export", folder);
    assertEquals(leaning.code, 1);
    assertMatch(leaning.said, /Nothing was dropped[\s\S]*view warehouse\.deals/);
    assertMatch(leaning.said, /constraint orders_escrow_id_fkey on table (public\.)?orders/);
    assertEquals(await catalogOf(world.sql), before);

    await world.sql.unsafe(`
      drop view warehouse.deals;
      alter table public.orders drop constraint orders_escrow_id_fkey;
      create function public.escrow_get(p_note text) returns text language sql
        set search_path = pg_catalog, pg_temp
        as $$ select p_note $$;`);
    const done = await uninstall(app, world, "--yes", "--export", folder);
    assertEquals(done.code, 0, done.said);
    const [own] = await world.sql`select public.escrow_get('mine') as note`;
    assertEquals(own!.note, "mine", "the app's function of the same name is another one");
  });
});

Deno.test("a file that was changed by hand, and a database of another app, stop an uninstall", async () => {
  await liveApp(async (app, world) => {
    await world.sql`update escrow.policy set accepting = false`;
    await writeFile(app, "supabase/functions/_holdfast/log.ts", "export {};\n");
    const changed = await uninstall(app, world, "--yes", "--export", join(app, "out"));
    assertEquals(changed.code, 1);
    assertStringIncludes(changed.said, "_holdfast/log.ts was changed by hand");

    const other = await startDatabase();
    try {
      const wrong = await capture(runUninstall, [
        "--from",
        app,
        "--database-url",
        await other.database.urlAs("postgres"),
      ]);
      assertEquals(wrong.code, 1);
      assertStringIncludes(wrong.said, "wrong database?");
    } finally {
      await other.close();
    }
    const unreachable = await capture(runUninstall, [
      "--from",
      app,
      "--database-url",
      "postgresql://postgres:very-secret@127.0.0.1:1/postgres",
    ]);
    assertMatch(unreachable.said, /cannot be reached/);
    assert(!unreachable.said.includes("very-secret"));
  });
});

Deno.test("what is opened between the look and the drop stops the drop", async () => {
  await liveApp(async (app, world) => {
    await world.sql`update escrow.policy set accepting = false`;
    const opened = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    const opener = world.as("postgres", async (sql) => {
      await sql`update escrow.policy set accepting = true`;
      held.resolve();
      await opened.promise;
    });
    await held.promise;
    const dropped = uninstall(app, world, "--yes", "--export", join(app, "out"));
    await waitFor(async () => {
      const [{ waiting } = {}] = await world.sql`
        select count(*)::integer as waiting from pg_catalog.pg_locks
        where not granted and mode = 'AccessExclusiveLock'
          and database = (
            select oid from pg_catalog.pg_database where datname = current_database())`;
      return waiting > 0;
    });
    opened.resolve();
    await opener;
    const { code, said } = await dropped;
    assertEquals(code, 1);
    assertStringIncludes(said, "Something is open again");
    const [{ accepting } = {}] = await world.sql`select accepting from escrow.policy`;
    assertEquals(accepting, true);
  });
});

async function waitFor(isSo: () => Promise<boolean>) {
  for (let i = 0; !await isSo(); i++) {
    if (i === 1_000) throw new Error("nobody waits for the lock");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

Deno.test("a database elsewhere is spoken to encrypted, unless its URL says otherwise", () => {
  const hosts = ["db.abc.supabase.co", "db.abc.supabase.co/postgres?sslmode=verify-full"];
  const elsewhere = hosts.map((host) => needsTls(`postgresql://postgres:secret@${host}`));
  assertEquals(elsewhere, [true, false]);
  const here = ["127.0.0.1:5432", "localhost", "[::1]:5432", "postgres:5432"];
  assertEquals(
    here.map((host) => needsTls(`postgresql://postgres@${host}/x`)).includes(true),
    false,
  );
});

/** Whatever makes the database refuse, and how an operator ends it. */
const OBSTACLES: Record<string, { put: string; end: string }> = {
  "new escrows are accepted": {
    put: "update escrow.policy set accepting = true",
    end: "update escrow.policy set accepting = false",
  },
  "a view of the app's reads its tables": {
    put: "create view public.deals with (security_invoker = true) as " +
      "select escrow_id from escrow.escrows",
    end: "drop view public.deals",
  },
  "a key of the app's points to them": {
    put: "alter table public.orders add column escrow_id uuid references escrow.escrows",
    end: "alter table public.orders drop column escrow_id",
  },
  "a function of the app's takes a row of theirs": {
    put: "create function public.show(p_escrow escrow.escrows) returns text language sql " +
      "set search_path = pg_catalog, pg_temp as 'select null::text'",
    end: "drop function public.show(escrow.escrows)",
  },
  "a table of the app's stands among them": {
    put: "create table escrow.notes (note text)",
    end: "drop table escrow.notes",
  },
};

Deno.test("the look says yes where the deed does, and a deed that is refused blocks no other", async () => {
  await liveApp(async (app, world) => {
    await world.sql`update escrow.policy set accepting = false`;
    const folder = join(app, "out");
    const deed = ["--yes", "--export", folder];
    for (const [name, { put, end }] of Object.entries(OBSTACLES)) {
      await world.sql.unsafe(put);
      const before = await catalogOf(world.sql);
      const seen = await uninstall(app, world);
      const done = await uninstall(app, world, ...deed);
      assertEquals([seen.code, done.code], [1, 1], `${name}: ${seen.said}\n${done.said}`);
      assertEquals(await catalogOf(world.sql), before, name);
      assertEquals(await Deno.stat(folder).catch(() => null), null, name);
      await world.sql.unsafe(end);
      assertEquals((await uninstall(app, world)).code, 0, `${name} has ended`);
    }
    await Deno.mkdir(folder);
    await Deno.writeTextFile(join(folder, "mine.csv"), "");
    const full = await uninstall(app, world, "--export", folder);
    assertEquals(full.code, 1, "the look says that the folder is not empty");
    await Deno.remove(join(folder, "mine.csv"));
    assertEquals((await uninstall(app, world, ...deed)).code, 0);
    const left = [...Deno.readDirSync(app)].map(({ name }) => name);
    assertEquals(left.filter((name) => name.includes("unfinished")), []);
    assert((await Deno.stat(join(folder, "escrows.csv"))).isFile);
  });
});
