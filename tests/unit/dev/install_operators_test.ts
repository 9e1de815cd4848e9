// What operators of an app use: all of it is installed, the same as here but for the paths it
// names, and what a run of the command says of each file is what it did.
import { assert, assertEquals, assertMatch } from "deno-std/assert";
import { runInstall } from "../../../dev/commands/install.ts";
import { readHoldfast } from "../../../dev/install/holdfast.ts";
import { MANIFEST, readManifest, toText } from "../../../dev/install/manifest.ts";
import { listOperators, OPERATORS } from "../../../dev/install/operators_files.ts";
import { join, ROOT } from "../../../dev/paths.ts";
import { capture } from "../../support/console.ts";
import { commitAll, readApp, writeFile, writeSampleApp } from "../../support/sample_app.ts";

const holdfast = await readHoldfast();
const operators = await listOperators(ROOT);

/** The lines that are no comment. */
function codeOf(text: string): string[] {
  return text.split("\n").filter((line) => !/^\s*(--|#)/.test(line));
}

Deno.test("all that operators use is in one folder of the app", () => {
  assertEquals([...operators.values()], [
    "supabase/holdfast/RUNBOOK.md",
    "supabase/holdfast/cli/package-lock.json",
    "supabase/holdfast/cli/package.json",
    "supabase/holdfast/cron/pg_cron.sql",
    "supabase/holdfast/scripts/test-atomic-locking.sh",
    "supabase/holdfast/scripts/test-circuit-breaker.sh",
    "supabase/holdfast/scripts/test-escrow-flows.sh",
    "supabase/holdfast/scripts/test-reconciliation.sh",
    "supabase/holdfast/scripts/test-retry.sh",
    "supabase/holdfast/scripts/test-webhook-signature.sh",
    "supabase/holdfast/sql/escrow-monitoring-dashboard.sql",
    "supabase/holdfast/sql/verify-audit.sql",
    "supabase/holdfast/sql/verify-money.sql",
    "supabase/holdfast/sql/verify-stuck.sql",
    "supabase/holdfast/sql/verify-webhooks.sql",
  ]);
  const installed = [...holdfast.files.keys()].filter((path) => path.startsWith(`${OPERATORS}/`));
  assertEquals(installed, [...operators.values()]);
});

Deno.test("what it does there is to the letter what is tested here", async () => {
  for (const [here, there] of operators) {
    const [ours, theirs] = [
      await Deno.readTextFile(join(ROOT, here)),
      holdfast.files.get(there)!,
    ];
    if (!here.endsWith(".md")) assertEquals(codeOf(theirs), codeOf(ours), there);
    else {
      const typed = (text: string) => text.match(/^```(?:sql|sh)\n[\s\S]*?^```$/gm);
      assert(typed(ours)!.length > 40, "the runbook's blocks are found");
      assertEquals(typed(theirs), typed(ours), there);
    }
  }
});

Deno.test("an install tells when the operators' files are not those that were committed", async () => {
  const clone = await Deno.makeTempDir({ prefix: "holdfast-clone-" });
  const brought = [
    ...["RUNBOOK.md", "supabase/cron/a.sql", "supabase/cli/package.json"],
    ...["tests/sql/b.sql", "tests/c.sh"],
  ];
  const folders = ["supabase/functions/d.ts", "supabase/migrations/1_e.sql"];
  const others = ["CHANGELOG.md", "supabase/config.toml", ".github/workflows/f.yml", "tests/g.ts"];
  try {
    for (const path of [...brought, ...folders, ...others]) await writeFile(clone, path, "one\n");
    await new Deno.Command("git", { args: ["init", "--quiet"], cwd: clone }).output();
    await commitAll(clone);
    const commit = async () => (await readHoldfast(clone)).commit;
    assertMatch((await commit())!, /^[0-9a-f]{12}$/);
    for (const path of brought) {
      await writeFile(clone, path, "two\n");
      assertMatch((await commit())!, /^[0-9a-f]{12}\+changes$/, path);
      await writeFile(clone, path, "one\n");
    }
    await writeFile(clone, "tests/g.ts", "two\n");
    assertMatch((await commit())!, /^[0-9a-f]{12}$/, "what is not brought does not count");
  } finally {
    await Deno.remove(clone, { recursive: true });
  }
});

Deno.test("no text for operators names a file that the app has not, unless it says whose it is", async () => {
  const app = await Deno.makeTempDir({ prefix: "holdfast-app-" });
  try {
    await writeSampleApp(app);
    await capture(runInstall, ["--into", app, "--yes"]);
    const files = await readApp(app);
    const isThere = (path: string) =>
      [...files.keys()].some((file) => file === path || file.startsWith(`${path}/`));
    const named: string[] = [];
    const lost: string[] = [];
    for (const path of Object.keys((await readManifest(app))!.files)) {
      if (!path.startsWith(`${OPERATORS}/`) && !path.startsWith(".github/")) continue;
      const folder = String.raw`(?:supabase|tests|docs|dev|\.dev|\.github)\/[\w.\/-]*\w`;
      const names = new RegExp(String.raw`(?<![\w$\/.@-])(?:${folder}|RUNBOOK\.md)`, "g");
      const text = files.get(path)!;
      for (const { 0: name, index } of text.matchAll(names)) {
        named.push(name);
        // what stays in a clone of Holdfast is called Holdfast's
        if (text.slice(0, index).endsWith("Holdfast's ")) continue;
        if (!isThere(name)) lost.push(`${path}: ${name}`);
      }
    }
    assertEquals(lost, []);
    for (const there of ["cron/pg_cron.sql", "RUNBOOK.md", "scripts/test-retry.sh"]) {
      assert(named.includes(`${OPERATORS}/${there}`), `${there} is named by some text`);
    }
  } finally {
    await Deno.remove(app, { recursive: true });
  }
});

Deno.test("a run says what would be done, and with --yes what was done", async () => {
  const app = await Deno.makeTempDir({ prefix: "holdfast-app-" });
  const install = (...more: string[]) => capture(runInstall, ["--into", app, ...more]);
  try {
    await writeSampleApp(app);
    const shown = await install();
    assertMatch(shown.said, /^would change {2}supabase\/config\.toml$/m);
    assertMatch(shown.said, /^\d+ new, 0 same, 1 would change, 0 would go$/m);
    assertMatch(shown.said, /^Nothing was written: repeat with --yes\.$/m);
    const done = await install("--yes");
    assert(!done.said.includes("would"), done.said);
    assertMatch(done.said, /^new {11}supabase\/holdfast\/RUNBOOK\.md$/m);
    assertMatch(done.said, /^changed {7}supabase\/config\.toml$/m);
    assertMatch(done.said, /^\d+ new, 0 same, 1 changed, 0 gone$/m);
    assertMatch(done.said, /^Written\.$/m);

    // one of ours is left of an older Holdfast, and another one was changed by hand
    const [runbook, left] = [`${OPERATORS}/RUNBOOK.md`, `${OPERATORS}/sql/older.sql`];
    const manifest = (await readManifest(app))!;
    const files = { ...manifest.files, [left]: manifest.files[runbook]! };
    await writeFile(app, left, (await readApp(app)).get(runbook)!);
    await writeFile(app, MANIFEST, toText({ ...manifest, files }));
    await writeFile(app, runbook, "# Call Ada first\n");
    await commitAll(app);
    const stopped = await install("--yes");
    assertEquals(stopped.code, 1);
    assertMatch(stopped.said, /^would change {2}supabase\/holdfast\/RUNBOOK\.md$/m);
    assertMatch(stopped.said, /RUNBOOK\.md was changed by hand since \(--force replaces\)$/m);
    assertEquals((await readApp(app)).get(runbook), "# Call Ada first\n");
    const forced = await install("--yes", "--force");
    assert(!forced.said.includes("would"), forced.said);
    assertMatch(forced.said, /^changed {7}supabase\/holdfast\/RUNBOOK\.md$/m);
    assertMatch(forced.said, /^gone {10}supabase\/holdfast\/sql\/older\.sql$/m);
    assertMatch(forced.said, /^0 new, \d+ same, 2 changed, 1 gone$/m);
    assertEquals((await readApp(app)).get(runbook), holdfast.files.get(runbook));
    assertEquals((await readApp(app)).has(left), false);
  } finally {
    await Deno.remove(app, { recursive: true });
  }
});
