// Taking Holdfast out of an app in which it has lived: refused while money is held, then gone
// without a trace but the export.
import { assert, assertEquals, assertMatch, assertStringIncludes } from "deno-std/assert";
import { runUninstall } from "../../dev/commands/uninstall.ts";
import { join } from "../../dev/paths.ts";
import { catalogOf, rowsOf } from "../support/catalog.ts";
import { capture } from "../support/console.ts";
import { nextDay } from "../support/days.ts";
import { DAY, heldEscrow, refund, release } from "../support/escrows.ts";
import { startApp, TABLES_OF_APP } from "../support/installed_app.ts";
import { liveApp, uninstall } from "../support/live_app.ts";
import { readApp } from "../support/sample_app.ts";
import type { World } from "../support/world.ts";

const setAccepting = (world: World, accepting: boolean) =>
  world.rpc("escrow_set_accepting", {
    p_accepting: accepting,
    p_actor: "op",
    p_reason: "uninstall",
  });

/** What an operator does until nothing is open. */
async function settleAll(world: World) {
  await setAccepting(world, false);
  await nextDay(world);
  const { body } = await world.call("daily-reconciliation");
  assertEquals([body.closed, body.balanced], [true, true]);
  await world.call("check-escrow-timeouts");
}

Deno.test("an uninstall leaves catalog, rows and files as before the install, and exports all rows", async () => {
  await using app = await startApp();
  if (app === null) return;
  const { sql } = app.database;
  // as much of Realtime as the migrations look for
  await sql.unsafe(`
    create schema realtime authorization postgres;
    create table realtime.messages (topic text, extension text);
    alter table realtime.messages owner to postgres, enable row level security`);
  const [catalog, rows] = [await catalogOf(sql), await rowsOf(sql, TABLES_OF_APP)];
  const history = await rowsOf(sql, ["supabase_migrations.schema_migrations"]);
  const files = await readApp(app.folder);
  await app.install();
  await app.push();
  await sql`update escrow.policy set accepting = false`;
  const [{ policies } = {}] = await sql`
    select count(*)::integer as policies from pg_catalog.pg_policy
    where polrelid = 'realtime.messages'::regclass`;
  assertEquals(policies, 1, "there is something outside schema escrow to take out");
  const folder = await Deno.makeTempDir({ prefix: "holdfast-export-" });
  const args = ["--from", app.folder, "--database-url", app.url];
  try {
    const shown = await capture(runUninstall, args);
    assertEquals(shown.code, 0, shown.said);
    assertStringIncludes(shown.said, "Nothing was changed");
    const [{ count } = {}] = await sql`
      select count(*)::integer as count from pg_catalog.pg_class
      where relnamespace = 'escrow'::regnamespace and relkind = 'r'`;
    const done = await capture(runUninstall, [...args, "--yes", "--export", folder]);
    assertEquals(done.code, 0, done.said);
    const lines = done.said.match(/^ +supabase functions delete [\w-]+ --remote=<ref>$/gm) ?? [];
    assertEquals(lines.length, 8, "each function is taken out by a line of its own");
    assertEquals([...Deno.readDirSync(folder)].length, count);
    assertEquals(await catalogOf(sql), catalog);
    assertEquals(await rowsOf(sql, TABLES_OF_APP), rows);
    assertEquals(await rowsOf(sql, ["supabase_migrations.schema_migrations"]), history);
    const left = await readApp(app.folder);
    assertEquals(
      [...left].filter(([path]) => !path.startsWith("supabase/.temp/")),
      [...files]
        .filter(([path]) => !path.startsWith("supabase/.temp/")),
    );
    const folders = [...Deno.readDirSync(join(app.folder, "supabase"))].map(({ name }) => name);
    assert(!folders.includes("holdfast"), "no empty folder stays");
    assertStringIncludes(await app.push(), "up to date");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("an uninstall is refused while money is held, alerts are untold or days unread, then goes", async () => {
  await liveApp(async (app, world) => {
    const url = world.database.url;
    const held = await heldEscrow(world, { deadlineIn: 20 * DAY });
    const other = await heldEscrow(world);
    await world.sql`select escrow.raise_alert('person_needed', ${other.id}, '{}')`;
    const first = await uninstall(app, world, "--yes", "--export", join(app, "out"));
    assertEquals(first.code, 1);
    assertMatch(
      first.said,
      /2 × escrows that have not ended: held.*\n.*call distribute-escrow-funds or/,
    );
    assertMatch(first.said, /1 × new escrows are still accepted/);
    assertMatch(first.said, /1 × alerts that have reached nobody, for example person_needed/);
    assertMatch(first.said, /1 × money that is owed to somebody, for example held -10000 usd/);
    assertMatch(first.said, /1 × days whose movements have not been compared with Stripe/);
    const [{ there } = {}] = await world.sql`select to_regclass('escrow.escrows') as there`;
    assertEquals(there, "escrow.escrows", "refused means untouched");
    assert(!first.said.includes(new URL(url).password), "no password is shown");

    await release(world, held);
    await refund(world, other);
    await settleAll(world);
    const shown = await uninstall(app, world);
    assertEquals(shown.code, 0, shown.said);
    const lonely = await uninstall(app, world, "--yes");
    assertEquals([lonely.code, lonely.said.includes("--export <folder> is missing")], [1, true]);

    const folder = join(app, "out");
    const [{ escrows } = {}] = await world.sql`
      select string_agg(escrow_id::text, ',' order by escrow_id) as escrows from escrow.escrows`;
    const done = await uninstall(app, world, "--yes", "--export", folder);
    assertEquals(done.code, 0, done.said);
    const csv = await Deno.readTextFile(join(folder, "escrows.csv"));
    assertMatch(csv, /^escrow_id,/);
    for (const id of escrows.split(",")) assertStringIncludes(csv, id);
    assertEquals((await Deno.stat(join(folder, "escrows.csv"))).mode! & 0o777, 0o600);
    const entries = (await Deno.readTextFile(join(folder, "entries.csv"))).trim().split("\n");
    assert(entries.length > 4, "the ledger is exported");
    const [gone] = await world.sql`select to_regnamespace('escrow') as schema`;
    assertEquals(gone!.schema, null);
    const again = await uninstall(app, world, "--yes");
    assertStringIncludes(again.said, "Holdfast is not installed here");
  });
});
