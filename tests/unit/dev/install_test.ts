// Installing into an app of somebody else, by files alone.
import { assert, assertEquals, assertStringIncludes } from "deno-std/assert";
import { type Holdfast, readHoldfast } from "../../../dev/install/holdfast.ts";
import { MANIFEST, readManifest } from "../../../dev/install/manifest.ts";
import { type Plan, planInstall, writePlan } from "../../../dev/install/plan.ts";
import { commitAll, CONFIG, readApp, writeFile, writeSampleApp } from "../../support/sample_app.ts";

const NOW = new Date("2026-11-25T17:00:00Z");
const holdfast = await readHoldfast();
const CLOCK = "supabase/functions/_holdfast/contract.ts";

async function plan(app: string, from: Holdfast = holdfast, force = false): Promise<Plan> {
  return await planInstall(app, from, await readManifest(app), { force, now: NOW });
}

async function install(app: string): Promise<void> {
  const made = await plan(app);
  assertEquals(made.stops, []);
  await writePlan(app, made);
}

async function withApp(run: (app: string) => Promise<void>): Promise<void> {
  const app = await Deno.makeTempDir({ prefix: "holdfast-app-" });
  try {
    await writeSampleApp(app);
    await run(app);
  } finally {
    await Deno.remove(app, { recursive: true });
  }
}

const statesOf = ({ items }: Plan) => [...new Set(items.map(({ state }) => state))];
const clockOf = (app: Map<string, string>) =>
  [...app.keys()].find((path) => path.endsWith("_holdfast_clock.sql"))!;

Deno.test("an install adds files and one part of config.toml, and changes no byte of the app", async () => {
  await withApp(async (app) => {
    const before = await readApp(app);
    const shown = await plan(app);
    assertEquals(await readApp(app), before, "looking writes nothing");
    await writePlan(app, shown);
    const after = await readApp(app);
    for (const [path, text] of before) {
      const now = after.get(path) ?? "";
      if (path !== "supabase/config.toml") assertEquals(now, text, path);
      else {assert(
          now.startsWith(`${CONFIG}\n\n# >>> Holdfast`),
          "the app's text comes first, whole",
        );}
    }
    const added = [...after.keys()].filter((path) => !before.has(path));
    assertEquals(
      added,
      shown.items.filter(({ state }) => state === "new").map(({ path }) => path)
        .sort((a, b) => a < b ? -1 : 1),
    );
    assertEquals(added.filter((path) => path.includes("_shared") || path.includes("/ci.yml")), []);
    for (const name of holdfast.functions) {
      assertStringIncludes(after.get("supabase/config.toml")!, `[functions.${name}]`);
      assertStringIncludes(after.get(`supabase/functions/${name}/index.ts`)!, "../_holdfast/");
    }
  });
});

Deno.test("migrations come behind the app's newest, in their own order, and not in the future", async () => {
  await withApp(async (app) => {
    await install(app);
    const names = [...(await readApp(app)).keys()].filter((path) => path.includes("/migrations/"));
    const ours = names.filter((name) => name.includes("_holdfast_"));
    assertEquals(names.slice(-ours.length), ours);
    assertEquals(
      ours.map((name) => /_holdfast_(\w+)\.sql/.exec(name)![1]),
      holdfast.migrations.map(({ title }) => title),
    );
    const versions = ours.map((name) => /(\d+)_/.exec(name)![1]!);
    assertEquals(new Set(versions).size, versions.length);
    assert(versions.at(-1)! <= "20261125170000", versions.at(-1));
  });
  await withApp(async (app) => {
    await writeFile(app, "supabase/migrations/20991231235959_late.sql", "select 1;\n");
    await commitAll(app);
    await install(app);
    assertStringIncludes(clockOf(await readApp(app)), "/20991231235960_holdfast_clock.sql");
  });
});

Deno.test("a second install finds everything the same, before and after a commit", async () => {
  await withApp(async (app) => {
    await install(app);
    assertEquals(statesOf(await plan(app)), ["same"]);
    await commitAll(app);
    const again = await plan(app);
    assertEquals(statesOf(again), ["same"]);
    assertEquals(again.stops, []);
    const later = new Date("2027-03-01T00:00:00Z");
    const manifest = await readManifest(app);
    assertEquals(
      statesOf(await planInstall(app, holdfast, manifest, { force: false, now: later })),
      ["same"],
    );
  });
});

Deno.test("an install that died halfway is finished by the next one", async () => {
  await withApp(async (app) => {
    const made = await plan(app);
    await writePlan(app, { ...made, items: made.items.slice(0, 40) });
    const rest = await plan(app);
    assertEquals(rest.stops, []);
    assertEquals(rest.items.filter(({ state }) => state === "same").length, 40);
    await writePlan(app, rest);
    await Deno.remove(`${app}/${MANIFEST}`);
    const found = await plan(app);
    assertEquals(found.stops, []);
    assertEquals(found.items.filter(({ state }) => state !== "same").map(({ path }) => path), [
      MANIFEST,
    ]);
  });
});

Deno.test("a newer Holdfast adds its migrations behind everything and renames none", async () => {
  await withApp(async (app) => {
    await install(app);
    await writeFile(app, "supabase/migrations/20261125180000_app_goes_on.sql", "select 1;\n");
    await commitAll(app);
    const first = clockOf(await readApp(app));
    const files = new Map(holdfast.files).set(CLOCK, "export const CONTRACT_VERSION = 2;\n");
    files.delete("supabase/functions/_holdfast/contract_books.ts");
    const [clock, ...others] = holdfast.migrations;
    const fresh = { title: "newer", text: "select 2;\n" };
    const functions = holdfast.functions.filter((name) => name !== "refund-escrow");
    const newer = { ...holdfast, files, functions, migrations: [clock!, fresh, ...others] };
    const upgrade = await plan(app, newer);
    assertEquals(upgrade.stops, []);
    assertEquals(upgrade.notes, [
      "refund-escrow is no function of Holdfast any more: " +
      "supabase functions delete refund-escrow --remote=<ref>",
    ]);
    const changed = upgrade.items.filter(({ state }) => state !== "same");
    assertEquals(changed.map(({ path, state }) => `${state} ${path}`).sort(), [
      "new supabase/migrations/20261125180001_holdfast_newer.sql",
      `would change ${CLOCK}`,
      `would change ${MANIFEST}`,
      "would go supabase/functions/_holdfast/contract_books.ts",
    ]);
    await writePlan(app, upgrade);
    assertEquals(clockOf(await readApp(app)), first);
    assertEquals(statesOf(await plan(app, newer)), ["same"]);
  });
});

Deno.test("an applied migration that was rewritten, or is gone, stops an upgrade", async () => {
  await withApp(async (app) => {
    await install(app);
    await commitAll(app);
    const [clock, second, ...others] = holdfast.migrations;
    const rewritten = { ...clock!, text: "select 3;\n" };
    const { stops } = await plan(app, { ...holdfast, migrations: [rewritten, ...others] });
    assertEquals(stops.length, 2);
    assertStringIncludes(stops[0]!, "a database that has the old one keeps it");
    assertStringIncludes(stops[1]!, `_holdfast_${second!.title}.sql is not in this Holdfast`);
  });
});

Deno.test("what was changed by hand is told, and replaced only with --force", async () => {
  await withApp(async (app) => {
    await install(app);
    await writeFile(app, CLOCK, "export const CONTRACT_VERSION = 99;\n");
    const config = await Deno.readTextFile(`${app}/supabase/config.toml`);
    await writeFile(
      app,
      "supabase/config.toml",
      config.replace(
        "[functions.create-escrow]\nverify_jwt = false",
        (block) => block.replace("false", "true"),
      ),
    );
    await commitAll(app);
    const { stops } = await plan(app);
    assertEquals(stops, [
      `${CLOCK} was changed by hand since (--force replaces)`,
      "supabase/config.toml: Holdfast's part was changed by hand since (--force replaces)",
    ]);
    const forced = await plan(app, holdfast, true);
    assertEquals(forced.stops, []);
    await writePlan(app, forced);
    assertEquals(await Deno.readTextFile(`${app}/supabase/config.toml`), config);
    assertEquals(statesOf(await plan(app)), ["same"]);
  });
});
