// What stops an install: each name that somebody else has, and each place that is no place for it.
import { assertEquals } from "deno-std/assert";
import { readHoldfast } from "../../../dev/install/holdfast.ts";
import { planInstall } from "../../../dev/install/plan.ts";
import { runInstall } from "../../../dev/commands/install.ts";
import { ROOT } from "../../../dev/paths.ts";
import { capture } from "../../support/console.ts";
import { commitAll, CONFIG, readApp, writeFile, writeSampleApp } from "../../support/sample_app.ts";

const holdfast = await readHoldfast();

/** Path, what the app has there, and the sentence that stops the install; committed, unless not. */
interface Stop {
  path: string;
  text: string;
  stops: string[];
  dirty?: true;
}

const STOPS: Record<string, Stop> = {
  "a function of that name": {
    path: "supabase/functions/create-escrow/index.ts",
    text: "export default {};\n",
    stops: ["supabase/functions/create-escrow/index.ts is taken: it is not Holdfast's"],
  },
  "another file in a function's folder": {
    path: "supabase/functions/create-escrow/deno.json",
    text: "{}\n",
    stops: [
      "supabase/functions/create-escrow is taken: supabase/functions/create-escrow/deno.json is " +
      "not Holdfast's",
    ],
  },
  "a shared file of that name": {
    path: "supabase/functions/_holdfast/log.ts",
    text: "export {};\n",
    stops: ["supabase/functions/_holdfast/log.ts is taken: it is not Holdfast's"],
  },
  "a shared file of another name": {
    path: "supabase/functions/_holdfast/mine.ts",
    text: "export {};\n",
    stops: [
      "supabase/functions/_holdfast is taken: supabase/functions/_holdfast/mine.ts is not " +
      "Holdfast's",
    ],
  },
  "an operators' file of that name": {
    path: "supabase/holdfast/RUNBOOK.md",
    text: "# Call Ada\n",
    stops: ["supabase/holdfast/RUNBOOK.md is taken: it is not Holdfast's"],
  },
  "another file among the operators'": {
    path: "supabase/holdfast/sql/mine.sql",
    text: "select 1;\n",
    stops: [
      "supabase/holdfast is taken: supabase/holdfast/sql/mine.sql is not Holdfast's",
    ],
  },
  "a file in the place of the operators' folder": {
    path: "supabase/holdfast",
    text: "hold fast\n",
    stops: ["supabase/holdfast is taken: it is a file, and not Holdfast's"],
  },
  "a block of config.toml": {
    path: "supabase/config.toml",
    text: `${CONFIG}\n\n[functions.refund-escrow]\nverify_jwt = true\n`,
    stops: ["supabase/config.toml: [functions.refund-escrow] is taken by a function of the app"],
  },
  "a table of functions that cannot be added to": {
    path: "supabase/config.toml",
    text: `functions = { other = { verify_jwt = true } }\n`,
    stops: ["supabase/config.toml: [functions.<name>] cannot be added after what stands there"],
  },
  "a config.toml that is none": {
    path: "supabase/config.toml",
    text: `[api\n`,
    stops: ["supabase/config.toml: this is not TOML; repair it first"],
  },
  "a migration of that name": {
    path: "supabase/migrations/20260101000000_holdfast_clock.sql",
    text: "select 1;\n",
    stops: [
      "supabase/migrations/20260101000000_holdfast_clock.sql is taken: it is not Holdfast's",
    ],
  },
  "a schema of that name": {
    path: "supabase/migrations/20260101000000_money.sql",
    text: "create schema if not exists escrow;\n",
    stops: ["supabase/migrations/20260101000000_money.sql: the app has a schema escrow of its own"],
  },
  "a database function of that name": {
    path: "supabase/migrations/20260101000000_money.sql",
    text: "create or replace function public.escrow_get(p text) returns text as '' language sql;\n",
    stops: [
      "supabase/migrations/20260101000000_money.sql: the app has a function public.escrow_get",
    ],
  },
  "a migration that nothing can follow": {
    path: "supabase/migrations/99999999999999999_end.sql",
    text: "select 1;\n",
    stops: [
      "supabase/migrations: a version there is beyond every date; no later one can be made",
    ],
  },
  "a workflow of that name": {
    path: ".github/workflows/daily-reconciliation.yml",
    text: "name: Mine\n",
    stops: [".github/workflows/daily-reconciliation.yml is taken: it is not Holdfast's"],
  },
  "changes that are not committed": {
    path: "supabase/functions/_shared/log.ts",
    text: "export const log = () => {};\n",
    stops: [
      "not committed: supabase/functions/_shared/log.ts; commit or stash first, so that " +
      "`git diff` shows what the install wrote",
    ],
    dirty: true,
  },
};

async function withFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir({ prefix: "holdfast-app-" });
  try {
    await run(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

const stopsOf = async (app: string) => {
  const options = { force: false, now: new Date("2026-11-25T17:00:00Z") };
  return (await planInstall(app, holdfast, null, options)).stops;
};

for (const [name, { path, text, stops, dirty }] of Object.entries(STOPS)) {
  Deno.test(`an install is stopped by ${name}`, async () => {
    await withFolder(async (app) => {
      await writeSampleApp(app);
      await writeFile(app, path, text);
      if (dirty === undefined) await commitAll(app);
      assertEquals(await stopsOf(app), stops);
    });
  });
}

Deno.test("what a file browser leaves among the operators' files stops nothing", async () => {
  await withFolder(async (app) => {
    await writeSampleApp(app);
    await writeFile(app, "supabase/holdfast/.DS_Store", "\n");
    await commitAll(app);
    assertEquals(await stopsOf(app), []);
  });
});

Deno.test("an install is stopped by a folder that is no Supabase project", async () => {
  await withFolder(async (folder) => {
    assertEquals(await stopsOf(folder), [
      `${folder} is not a Supabase project: it has no supabase/config.toml ` +
      "(supabase init makes one)",
    ]);
  });
});

Deno.test("the command writes nothing without --yes, nothing when stopped, and never into Holdfast", async () => {
  await withFolder(async (app) => {
    await writeSampleApp(app);
    const before = await readApp(app);
    assertEquals((await capture(runInstall, ["--into", app])).code, 0);
    assertEquals(await readApp(app), before);
    await writeFile(app, "supabase/functions/_holdfast/log.ts", "export {};\n");
    await commitAll(app);
    assertEquals((await capture(runInstall, ["--into", app, "--yes", "--force"])).code, 1);
    await Deno.remove(`${app}/supabase/functions/_holdfast`, { recursive: true });
    await commitAll(app);
    assertEquals(await readApp(app), before);
    assertEquals((await capture(runInstall, ["--into", app, "--yes"])).code, 0);
    assertEquals((await readApp(app)).has("supabase/holdfast.json"), true);
  });
  const { said } = await capture(runInstall, ["--into", ROOT]);
  assertEquals(said, "That is Holdfast itself: name the folder of your app.");
});
