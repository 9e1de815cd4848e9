// An app in whose folder or history something stands against Holdfast: the doctor finds it from
// there, and each remedy is typed with the pinned CLI. Then a push passes and a diff drops nothing.
import { assert, assertEquals, assertMatch, assertStringIncludes } from "deno-std/assert";
import { rolesOfKeys } from "../../dev/function_environment.ts";
import { createGateway } from "../../dev/gateway.ts";
import { makeKeys } from "../../dev/keys.ts";
import { join } from "../../dev/paths.ts";
import { examine } from "../../dev/doctor/examine.ts";
import type { Finding } from "../../dev/doctor/check.ts";
import { connect } from "../../dev/database.ts";
import { startDatabase } from "../support/database.ts";
import { REF } from "../support/installations.ts";
import { type App, startApp } from "../support/installed_app.ts";
import { commitAll, readApp, writeFile } from "../support/sample_app.ts";
import { typeIn } from "../support/typed.ts";

interface Doctored {
  app: App;
  /** What the doctor says of one thing, from the app's folder. */
  look(check: string): Promise<Finding>;
  type(line: string): Promise<string>;
}

async function withApp(run: (it: Doctored) => Promise<void>): Promise<void> {
  await using app = await startApp();
  if (app === null) return;
  await app.install();
  const keys = await makeKeys();
  const gateway = createGateway({
    databaseUrl: await app.database.database.urlAs("authenticator"),
    keys: rolesOfKeys(keys),
    functions: () => Promise.resolve(new Response(null, { status: 404 })),
  });
  const host = `https://${REF}.supabase.co`;
  const subject = {
    place: { apiUrl: host, serviceKey: keys.serviceKey, isLocal: false },
    env: {
      SUPABASE_URL: host,
      SUPABASE_SECRET_KEYS: JSON.stringify({ default: keys.serviceKey }),
      STRIPE_SECRET_KEY: "sk_test_0123456789",
    },
    ...{ source: "secrets.env", file: "secrets.env", limitMs: 20_000, app: app.folder },
    fetch: async (input: Request | URL | string, init?: RequestInit) => {
      const request = new Request(input, init);
      if (!request.url.startsWith(host)) throw new TypeError("there is no network in a test");
      return await gateway.fetch(request);
    },
  };
  try {
    await run({
      app,
      look: async (check) => (await examine(subject)).find((it) => it.check === check)!,
      type: (line) => typeIn(app.folder, line, app.url),
    });
  } finally {
    await gateway.close();
  }
}

/** As a colleague's branch does it, which has not our files. */
async function pushedWithout(app: App, titles: RegExp, name: string): Promise<void> {
  const away = await Deno.makeTempDir({ prefix: "holdfast-away-" });
  const folder = join(app.folder, "supabase/migrations");
  const names = [...Deno.readDirSync(folder)].map((it) => it.name)
    .filter((it) => /_holdfast_/.test(it) && titles.test(it));
  for (const it of names) await Deno.rename(join(folder, it), join(away, it));
  await writeFile(
    app.folder,
    `supabase/migrations/${name}`,
    "create table public.late (id int);\n",
  );
  await app.push();
  for (const it of names) await Deno.rename(join(away, it), join(folder, it));
  await Deno.remove(away, { recursive: true });
}

Deno.test("the app's newer migration was pushed first: the doctor's line pushes ours after it", async () => {
  await withApp(async ({ app, look, type }) => {
    await pushedWithout(app, /./, "20991231000000_late.sql");
    const found = await look("database");
    assertMatch(found.fix!, new RegExp(`^supabase db push --include-all --remote=${REF};`));
    await assertRefused(() => app.push(), /--include-all/);
    await type(found.fix!.replace(/;.*/, ""));
    assertEquals((await look("migrations")).verdict, "ok");
    assertStringIncludes(await app.push(), "up to date");
  });
});

Deno.test("an upgrade between two of the app's migrations wants the same line", async () => {
  await withApp(async ({ app, look, type }) => {
    await pushedWithout(app, /_holdfast_(measure|dispute_dates)\.sql$/, "20991231000000_late.sql");
    const found = await look("migrations");
    assertMatch(found.seen, /^not applied: dispute_dates, measure$/);
    assertEquals(found.fix, `supabase db push --include-all --remote=${REF}`);
    await type(found.fix!);
    assertEquals((await look("migrations")).verdict, "ok");
  });
});

Deno.test("a history that the CLI's own advice has repaired away is recorded again by the doctor's line", async () => {
  await withApp(async ({ app, look, type }) => {
    await app.push();
    const { sql } = app.database;
    const versions = (await sql`
      select version from supabase_migrations.schema_migrations where name like 'holdfast%'`)
      .map((row) => row.version as string);
    await type(`supabase migration repair --status reverted ${versions.join(" ")} --remote=<ref>`);
    await assertRefused(() => app.push(), /42P0[67]|already exists/);
    const found = await look("migrations");
    assertEquals(
      found.fix,
      `supabase migration repair --status applied ${versions.sort().join(" ")} --remote=${REF}`,
    );
    await type(found.fix!);
    assertEquals((await look("migrations")).verdict, "ok");
    assertStringIncludes(await app.push(), "up to date");
    // rows without names, as other tools write them, are known by their versions
    await sql`update supabase_migrations.schema_migrations set name = null where true`;
    assertEquals((await look("migrations")).verdict, "ok");
    await sql`alter table supabase_migrations.schema_migrations drop column name`;
    assertEquals((await look("migrations")).verdict, "ok");
  });
});

Deno.test("a folder that lacks what is recorded is told, and filled by the doctor's line", async () => {
  await withApp(async ({ app, look, type }) => {
    await pushedWithout(app, /^$/, "20991231000000_late.sql");
    assertEquals((await look("app migrations")).verdict, "ok");
    await Deno.remove(join(app.folder, "supabase/migrations/20991231000000_late.sql"));
    const found = await look("app migrations");
    assertEquals(found.verdict, "warning");
    assertMatch(found.seen, /not in this folder: 20991231000000\. .*repair --status reverted/);
    await type(found.fix!.replace(/^.*or: /, ""));
    assertEquals((await look("app migrations")).verdict, "ok");
  });
});

Deno.test("an app that declares its schema declares Holdfast by the doctor's line, and a diff drops nothing", async () => {
  await withApp(async ({ app, look, type }) => {
    await app.push();
    assertEquals((await look("app folder")).verdict, "ok");
    await writeFile(
      app.folder,
      "supabase/schemas/app.sql",
      await Deno.readTextFile(join(app.folder, "supabase/migrations/20250301120000_orders.sql")),
    );
    await commitAll(app.folder);
    const found = await look("app folder");
    assertEquals(found.verdict, "broken");
    assertMatch(found.seen, /would drop \d{3} things of Holdfast's$/);
    const without = await dropsOf(app, type);
    assert(without > 300, `${without} statements drop ours`);
    await type(found.fix!.replace(/^.*in the app: /, ""));
    assertEquals((await look("app folder")).verdict, "ok");
    assertEquals(await dropsOf(app, type), 0);
  });
});

Deno.test("locks and diffs in an installed app are found from its folder, and their lines remove them", async () => {
  await withApp(async ({ app, look, type }) => {
    const lock = "supabase/functions/create-escrow/deno.lock";
    const diff = "supabase/migrations/20991231000000_diff.sql";
    await writeFile(app.folder, lock, '{ "version": "5" }\n');
    await writeFile(app.folder, diff, 'DROP TABLE "escrow"."escrows";\n');
    const found = await look("app folder");
    assertEquals(found.verdict, "broken");
    for (const line of found.fix!.split("; ").filter((part) => part.startsWith("rm "))) {
      await type(line.split(",")[0]!);
    }
    assertEquals((await look("app folder")).verdict, "ok");
    assertEquals(
      [...(await readApp(app.folder)).keys()].filter((it) => [lock, diff].includes(it)),
      [],
    );
  });
});

async function assertRefused(push: () => Promise<string>, why: RegExp): Promise<void> {
  const said = await push().then(() => "it passed", (error) => String(error));
  assertMatch(said, why);
}

/**
 * Statements of a diff to what the folder declares that drop ours. The shadow is built here as the
 * CLI builds it, with Docker, in its own: whatever fails waits for what it needs.
 */
async function dropsOf(app: App, type: Doctored["type"]): Promise<number> {
  const shadow = await startDatabase({ migrations: join(app.folder, "none") });
  try {
    let waiting = [...await readApp(join(app.folder, "supabase/schemas"))]
      .filter(([path]) => path.endsWith(".sql")).map(([, text]) => text);
    const sql = connect(await shadow.database.urlAs("postgres"));
    for (let before = waiting.length + 1; waiting.length < before && waiting.length > 0;) {
      before = waiting.length;
      const left: string[] = [];
      for (const text of waiting) {
        const run = sql.begin((tx) => tx.unsafe(`set local check_function_bodies = off;\n${text}`));
        await run.catch(() => left.push(text));
      }
      waiting = left;
    }
    await sql.end();
    assertEquals(waiting, [], "every declaration can be made");
    const to = new URL(await shadow.database.urlAs("postgres"));
    to.searchParams.set("sslmode", "disable");
    const said = await type(`supabase db diff --use-pg-delta --from "${app.url}" --to "${to}"`);
    return [...said.matchAll(/^DROP [^;]*("escrow"|"escrow_(?!reminder|notes))/gm)].length;
  } finally {
    await shadow.close();
  }
}
