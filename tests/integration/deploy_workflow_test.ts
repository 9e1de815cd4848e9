// deploy.yml as GitHub runs it: its very steps, in an installed app, with the pinned CLI.
import { assert, assertEquals, assertMatch, assertStringIncludes } from "deno-std/assert";
import { startStack } from "../../dev/stack.ts";
import { join, ROOT } from "../../dev/paths.ts";
import { PROJECT, startCatcher } from "../support/deploy_catcher.ts";
import { startApp } from "../support/installed_app.ts";
import { supabaseCli } from "../support/npm_tool.ts";
import { readApp, writeFile } from "../support/sample_app.ts";
import {
  readWorkflow,
  runStep,
  type Step,
  stepsOf,
  type Workflow,
} from "../support/workflow_steps.ts";

const MONEY = [
  "check-escrow-timeouts",
  "daily-reconciliation",
  "distribute-escrow-funds",
  "retry-failed-transfers",
  "stripe-connect-webhook",
];

function stepOf(workflow: Workflow, name: string): Step {
  const found = stepsOf(workflow).find((step) => step.name === name);
  if (found === undefined) throw new Error(`deploy.yml has no step "${name}"`);
  return found;
}

Deno.test("a deployment is tests, then migrations, handshake, functions, first calls, what is left", async () => {
  const { jobs } = await readWorkflow(ROOT, "deploy.yml");
  assertEquals([jobs.deploy!.needs, jobs.deploy!.environment], ["tests", "production"]);
  const names = jobs.deploy!.steps.flatMap(({ name }) => name ?? []);
  assertEquals(names, [
    "Refuse what is not on the default branch",
    "Fetch the Supabase CLI",
    "Show what the push would do",
    "Push migrations",
    "Handshake of code and database",
    "Deploy functions",
    "First calls",
    "Say what is left to do",
  ]);
  // only the push may be left out, and only when somebody says so
  const conditions = jobs.deploy!.steps.flatMap((step) => step.if ?? []);
  assertEquals(conditions, ["${{ github.event_name == 'push' || inputs.migrations }}"]);
});

Deno.test("deploy.yml deploys an installed app, and no function before its migration", async (t) => {
  await using app = await startApp();
  const cli = await supabaseCli();
  if (app === null || cli === null) return;
  await app.install();
  const workflow = await readWorkflow(app.folder, "holdfast-deploy.yml");
  const catcher = await startCatcher(app.folder);
  const bin = await Deno.makeTempDir({ prefix: "holdfast-bin-" });
  const script = `#!/bin/sh\nexec "${cli}" ${catcher.args.join(" ")} "$@"\n`;
  await Deno.writeTextFile(join(bin, "supabase"), script, { mode: 0o755 });
  const values = {
    ...catcher.env,
    SUPABASE_DB_URL: app.url,
    SUPABASE_PROJECT_REF: PROJECT,
    MIGRATIONS: "true",
    STAGE: "all",
  };
  const run = async (name: string, other: Partial<typeof values> = {}) => {
    const step = await runStep(stepOf(workflow, name), app.folder, { ...values, ...other }, bin);
    assert(!`${step.said}${step.shown}`.includes(new URL(app.url).password), `${name}: a secret`);
    return step;
  };
  try {
    await t.step("what was installed is judged to the byte", async () => {
      const good = await run("Judge what is to be deployed");
      assertEquals(good.code, 0, good.said);
      const path = "supabase/functions/_holdfast/contract.ts";
      const text = (await readApp(app.folder)).get(path)!;
      await writeFile(
        app.folder,
        path,
        text.replace("CONTRACT_VERSION = 1", "CONTRACT_VERSION = 2"),
      );
      assert((await run("Judge what is to be deployed")).code !== 0, "a changed file is refused");
      await writeFile(app.folder, path, text);
      const [first, sql] = [...await readApp(app.folder)].find(([it]) =>
        /_holdfast_.*sql$/.test(it)
      )!;
      await writeFile(app.folder, first, `${sql}-- and more\n`);
      assert((await run("Judge what is to be deployed")).code !== 0, "a migration is, too");
      await writeFile(app.folder, first, sql);
      const clock = ".github/workflows/escrow-timeout-check.yml";
      await writeFile(app.folder, clock, "name: by another clock\non: workflow_dispatch\n");
      await writeFile(app.folder, "supabase/holdfast/RUNBOOK.md", "# Call Ada first\n");
      assertEquals((await run("Judge what is to be deployed")).code, 0, "they are not deployed");
    });
    await t.step("the handshake refuses functions before their migrations", async () => {
      const early = await run("Handshake of code and database");
      assert(early.code !== 0, early.said);
      assertMatch(early.shown, /database lacks: \d{14}_holdfast_clock\.sql/);
    });
    await t.step("what would be pushed is shown, and then pushed", async () => {
      const shown = await run("Show what the push would do");
      assertEquals(shown.code, 0, shown.said);
      assertStringIncludes(shown.shown, "_holdfast_clock.sql");
      const pushed = await run("Push migrations");
      assertEquals(pushed.code, 0, pushed.said);
      assertStringIncludes((await run("Show what the push would do")).shown, "up to date");
    });
    await t.step("the handshake consents, and not to code of another contract", async () => {
      const good = await run("Handshake of code and database");
      assertEquals(good.code, 0, good.said);
      assertStringIncludes(good.shown, "migrations that the database lacks: none");
      const path = "supabase/functions/_holdfast/contract.ts";
      const text = (await readApp(app.folder)).get(path)!;
      await writeFile(
        app.folder,
        path,
        text.replace("CONTRACT_VERSION = 1", "CONTRACT_VERSION = 2"),
      );
      assert((await run("Handshake of code and database")).code !== 0);
      await writeFile(app.folder, path, text);
      await writeFile(app.folder, "supabase/migrations/29990101000000_late.sql", "select 1;\n");
      const late = await run("Handshake of code and database");
      assertEquals(late.code, 1);
      assertStringIncludes(late.shown, "lacks: 29990101000000_late.sql");
      await Deno.remove(join(app.folder, "supabase/migrations/29990101000000_late.sql"));
    });
    await t.step(
      "an older tag is put back without a push, and a push of it is refused",
      async () => {
        const newest = [...(await readApp(app.folder)).keys()]
          .filter((path) => path.includes("/migrations/")).at(-1)!;
        const text = await Deno.readTextFile(join(app.folder, newest));
        await Deno.remove(join(app.folder, newest));
        assert((await run("Show what the push would do")).code !== 0, "the database is ahead");
        const old = await run("Show what the push would do", { MIGRATIONS: "false" });
        assertEquals(old.code, 0, old.said);
        assertEquals((await run("Handshake of code and database")).code, 0);
        await writeFile(app.folder, newest, text);
      },
    );
    await t.step(
      "functions are deployed in stages that together are all, and never the app's",
      async () => {
        const stages = { "money first": MONEY, "the rest": [] as string[], all: [] as string[] };
        for (const STAGE of Object.keys(stages) as (keyof typeof stages)[]) {
          catcher.uploads.length = 0;
          const { code, said } = await run("Deploy functions", { STAGE });
          assertEquals(code, 0, said);
          stages[STAGE] = catcher.uploads.map(({ slug }) => slug).sort();
        }
        assertEquals(stages["money first"], MONEY);
        assertEquals([...stages["money first"], ...stages["the rest"]].sort(), stages.all);
        const config = await Deno.readTextFile(join(ROOT, "supabase", "config.toml"));
        const ours = [...config.matchAll(/^\[functions\.([\w-]+)\]$/gm)].map(([, name]) => name!);
        assertEquals(stages.all, ours.sort());
        assert((await run("Deploy functions", { STAGE: "none" })).code !== 0);
      },
    );
    await t.step("what is left to do is said", async () => {
      const { shown } = await run("Say what is left to do", { STAGE: "money first" });
      assertStringIncludes(shown, "run this again with `the rest`");
      assertStringIncludes(shown, "scheduled workflows enabled");
    });
  } finally {
    await catcher.close();
    await Deno.remove(bin, { recursive: true });
  }
});

Deno.test("the first calls pass on a living installation, and fail on one that lets strangers in", async () => {
  const step = stepOf(await readWorkflow(ROOT, "deploy.yml"), "First calls");
  const stack = await startStack({ ephemeral: true });
  const values = { SUPABASE_URL: stack.apiUrl, CRON_SECRET: stack.cronSecret };
  const open = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    () => Response.json({ success: true }),
  );
  try {
    const good = await runStep(step, ROOT, values);
    assertEquals(good.code, 0, good.said);
    assertMatch(good.shown, /unsigned webhook: 400 .*Invalid signature/);
    assertStringIncludes(good.shown, '{"success":true,"found":0,"retried":0,');
    assert(!`${good.said}${good.shown}`.includes(stack.cronSecret), "the secret was shown");
    const wrong = await runStep(step, ROOT, { ...values, CRON_SECRET: "not-the-secret" });
    assert(wrong.code !== 0, "a job that refuses is a failed deployment");
    const url = `http://127.0.0.1:${open.addr.port}`;
    const stranger = await runStep(step, ROOT, { ...values, SUPABASE_URL: url });
    assert(stranger.code !== 0, "a webhook that takes unsigned events is a failed deployment");
  } finally {
    await open.shutdown();
    await stack.stop();
  }
});
