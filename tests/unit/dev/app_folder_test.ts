// What in an app's own folder would drop, skip or stop Holdfast is found before anything is
// written, however it is spelled, and what is in order is left in peace.
import { assert, assertEquals, assertMatch } from "deno-std/assert";
import { runInstall } from "../../../dev/commands/install.ts";
import { findInApp, newerThanOurs } from "../../../dev/install/app_folder.ts";
import { readHoldfast } from "../../../dev/install/holdfast.ts";
import { readManifest } from "../../../dev/install/manifest.ts";
import { planInstall } from "../../../dev/install/plan.ts";
import { join } from "../../../dev/paths.ts";
import { capture } from "../../support/console.ts";
import { runTool } from "../../support/npm_tool.ts";
import { commitAll, CONFIG, writeFile, writeSampleApp } from "../../support/sample_app.ts";

const holdfast = await readHoldfast();
const NOW = new Date("2026-11-25T17:00:00Z");

const ours = new Map(holdfast.migrations.map(({ title, text }, i) => [
  `supabase/migrations/${20261125160000 + i}_holdfast_${title}.sql`,
  text,
]));
const ALL = [...ours.values()].join("\n");
const BUYERS = "create table public.buyers (id int);\n";

async function withApp<T>(files: Record<string, string>, run: (app: string) => Promise<T>) {
  const app = await Deno.makeTempDir({ prefix: "holdfast-app-" });
  try {
    await writeSampleApp(app);
    for (const [path, text] of Object.entries(files)) await writeFile(app, path, text);
    await commitAll(app);
    return await run(app);
  } finally {
    await Deno.remove(app, { recursive: true });
  }
}

const found = (files: Record<string, string>) =>
  withApp(files, (app) => findInApp(app, ours, holdfast.functions));

const config = (more: string) => ({ "supabase/config.toml": `${CONFIG}\n\n${more}\n` });

Deno.test("an app that declares nothing has nothing against Holdfast", async () => {
  const harmless: Record<string, string>[] = [
    {},
    { "supabase/schemas/.gitkeep": "" },
    { "supabase/schemas/notes.md": "# none\n" },
    { ...config("[db.migrations]\nschema_paths = []\nenabled = true") },
    { ...config('[db.migrations]\nschema_paths = [""]') },
    // whole, and however it is named and quoted
    { "supabase/schemas/app.sql": BUYERS, "supabase/schemas/holdfast/all.sql": ALL },
    {
      "supabase/schemas/app.sql": BUYERS,
      "supabase/schemas/deep/down/all.sql": ALL.replace(/\b(escrow|public)\.(\w+)/g, '"$1"."$2"')
        .toUpperCase(),
    },
    { "supabase/migrations/20260101000000_app.sql": "drop table public.escrow_notes;\n" },
    { "supabase/functions/deno.lock": '{ "version": "4" }\n' },
    { "supabase/functions/send-receipt/deno.lock": '{ "version": "3" }\n' },
  ];
  for (const files of harmless) assertEquals(await found(files), [], JSON.stringify(files));
});

Deno.test("a declared schema without Holdfast is found wherever it is declared", async () => {
  const declared: Record<string, string>[] = [
    { "supabase/schemas/app.sql": BUYERS },
    { "supabase/schemas/tables/app.sql": BUYERS },
    // a part of ours is not all of it
    { "supabase/schemas/app.sql": BUYERS, "supabase/schemas/h.sql": "create schema escrow;\n" },
    {
      ...config('[experimental.pgdelta]\ndeclarative_schema_path = "./database/"'),
      "supabase/database/app.sql": BUYERS,
    },
  ];
  for (const files of declared) {
    const [one, ...more] = await found(files);
    assertEquals(more, []);
    assertMatch(one!.seen, /^supabase\/\w+ declares .* would drop \d{3} things of Holdfast's$/);
    assertMatch(one!.fix, /supabase db schema declarative generate .*--remote=<ref> && /);
    assertEquals([one!.stops, one!.flag], [true, "declarative"]);
  }
});

Deno.test("schema_paths without Holdfast are found, and the line that mends them is whole", async () => {
  const lists = [
    '["./app/*.sql"]',
    '["app"]',
    '["./app/**/*.sql"]',
    '["./app/b.sql",\n  "./app/c?.sql"]',
    '["./nothing/*.sql"]',
    '["./migrations/*_orders.sql", "app"]',
  ];
  for (const list of lists) {
    const files = {
      ...config(`[db.migrations]\nschema_paths = ${list}`),
      "supabase/app/b.sql": BUYERS,
      "supabase/app/c1.sql": BUYERS,
    };
    const [one, ...more] = await found(files);
    assertEquals(more, [], list);
    assertMatch(one!.seen, /schema_paths declares .* would drop \d{3} things/);
    const line = /^set (schema_paths = \[.*\]) there$/.exec(one!.fix)![1]!;
    const mended = { ...files, ...config(`[db.migrations]\n${line}`) };
    assertEquals(await found(mended), [], line);
  }
  assertEquals(await found(config('[db.migrations]\nschema_paths = ["./migrations"]')), []);
});

Deno.test("a migration that a tool has made to drop Holdfast is found before it is pushed", async () => {
  const drops = [
    'DROP TABLE "escrow"."escrows";',
    "drop table if exists escrow.escrows cascade;",
    'DROP FUNCTION "public"."escrow_get"(uuid, text);',
    "drop function if exists public.escrow_get(uuid, text);",
    'DROP SCHEMA "escrow";',
    "drop schema if exists escrow cascade;",
    'DROP VIEW "escrow"."daily_metrics";',
    'DROP MATERIALIZED VIEW "escrow"."x";',
    'DROP TYPE "escrow"."status";',
  ];
  for (const sql of drops) {
    const path = "supabase/migrations/20261201000000_diff.sql";
    const [one, ...more] = await found({ [path]: `${BUYERS}${sql}\n` });
    assertEquals(more, []);
    assertMatch(one!.seen, /_diff\.sql drops 1 thing of Holdfast's$/, sql);
    assertEquals(one!.stops, true);
  }
});

Deno.test("migrations that a push skips are found", async () => {
  const [one] = await found(config("[db.migrations]\nenabled = false"));
  assertMatch(one!.seen, /enabled = false: a push skips every migration$/);
  assertEquals([one!.fix, one!.stops], ["set enabled = true there", true]);
});

Deno.test("a lock beside functions is found with the line that removes it", async () => {
  const [own, shared, app, all] = [
    "supabase/functions/create-escrow/deno.lock",
    "supabase/functions/_holdfast/deno.lock",
    "supabase/functions/send-receipt/deno.lock",
    "supabase/functions/deno.lock",
  ];
  for (const [path, stops] of [[own, true], [shared, true], [app, false], [all, false]] as const) {
    await withApp({ [path]: '{\n  "version": "5"\n}\n' }, async (folder) => {
      const look = () => findInApp(folder, ours, holdfast.functions);
      const [one, ...more] = await look();
      assertEquals(more, []);
      assert(one!.seen.startsWith(`${path} (version 5): `), one!.seen);
      assertEquals(one!.stops, stops);
      const line = one!.fix.split(",")[0]!;
      await runTool("bash", { args: ["-c", line], cwd: folder });
      assertEquals(await look(), []);
      assertEquals(one!.fix.includes('"lock": false'), !stops, "ours have it already");
    });
  }
  // of ours any lock is one too many, whatever its version, and even one that cannot be read
  assertEquals((await found({ [own]: '{ "version": "4" }' })).length, 1);
  assertEquals((await found({ [shared]: "{" })).length, 1);
  assertEquals((await found({ [all]: '{ "version": "6" }' })).length, 1);
});

Deno.test("an installed app makes no lock of ours", () => {
  const text = holdfast.files.get("supabase/functions/_holdfast/deno.json")!;
  assertEquals((JSON.parse(text) as { lock?: unknown }).lock, false);
});

Deno.test("an install says all of it before anything, and writes when it is put right", async () => {
  const files = {
    ...config("[db.migrations]\nenabled = false"),
    "supabase/schemas/app.sql": BUYERS,
    "supabase/functions/_holdfast/deno.lock": '{ "version": "5" }\n',
  };
  await withApp(files, async (app) => {
    const install = (...more: string[]) => capture(runInstall, ["--into", app, "--yes", ...more]);
    const stopped = await install();
    assertEquals(stopped.code, 1);
    assertMatch(stopped.said, /Nothing was written:\n/);
    assertMatch(stopped.said, /enabled = false: a push skips every migration: set enabled = true/);
    assertMatch(stopped.said, /Go on with --declarative; then once the database has Holdfast, /);
    assertMatch(stopped.said, /version 5\).*: rm supabase\/functions\/_holdfast\/deno\.lock$/m);
    await writeFile(app, "supabase/config.toml", CONFIG);
    await Deno.remove(join(app, "supabase/functions/_holdfast/deno.lock"));
    await commitAll(app);
    assertEquals((await install()).code, 1, "the declaration alone still stops it");
    const done = await install("--declarative");
    assertEquals(done.code, 0, done.said);
    assertMatch(done.said, /^note: supabase\/schemas declares .*declarative generate /m);
    await commitAll(app);
    assertMatch((await install()).said, /declares the app's schema without Holdfast/);
  });
});

Deno.test("an app's migration that is newer than ours is told with the push that it may want", async () => {
  await withApp({}, async (app) => {
    const plan = async () =>
      await planInstall(app, holdfast, await readManifest(app), { force: false, now: NOW });
    assertEquals((await plan()).notes, []);
    await capture(runInstall, ["--into", app, "--yes"]);
    assertEquals((await plan()).notes, []);
    await writeFile(app, "supabase/migrations/20991231000000_late.sql", "select 1;\n");
    await commitAll(app);
    const { notes } = await plan();
    assertEquals(notes, [
      "20991231000000_late.sql is newer than Holdfast's migrations: where it was pushed before " +
      "them, a push wants supabase db push --include-all --remote=<ref>",
    ]);
  });
  const between = new Map([["supabase/migrations/2_holdfast_b.sql", ""], [
    "supabase/migrations/5_holdfast_c.sql",
    "",
  ]]);
  assertEquals(newerThanOurs(["1_a.sql", "2_holdfast_b.sql", "3_d.sql"], between), ["3_d.sql"]);
});
