// Runs the `run` steps of a workflow as a runner does: bash, the step's own env, a summary file.
import * as yaml from "deno-std/yaml/mod.js";
import { join } from "../../dev/paths.ts";

export interface Step {
  name?: string;
  uses?: string;
  run?: string;
  if?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}

export interface Job {
  "timeout-minutes": number;
  environment?: string;
  needs?: string;
  if?: string;
  permissions?: Record<string, string>;
  steps: Step[];
}

export interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency: { group: string };
  jobs: Record<string, Job>;
}

export const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

export async function readWorkflow(app: string, file: string): Promise<Workflow> {
  return yaml.parse(await Deno.readTextFile(join(app, ".github", "workflows", file))) as Workflow;
}

export interface StepRun {
  code: number;
  /** What it wrote to the log. */
  said: string;
  /** What it wrote to the summary. */
  shown: string;
}

/** A folder for `runStep` in which `sleep` ends at once and notes in `slept` what it was asked. */
export async function withoutWaiting() {
  const folder = await Deno.makeTempDir({ prefix: "holdfast-bin-" });
  const slept = join(folder, "slept");
  await Deno.writeTextFile(slept, "");
  const script = `#!/bin/sh\necho "$1" >>"${slept}"\n`;
  await Deno.writeTextFile(join(folder, "sleep"), script, { mode: 0o755 });
  return {
    folder,
    /** What was asked since the last time. */
    async slept(): Promise<number[]> {
      const lines = (await Deno.readTextFile(slept)).split("\n").filter((line) => line !== "");
      await Deno.writeTextFile(slept, "");
      return lines.map(Number);
    },
    [Symbol.asyncDispose]: () => Deno.remove(folder, { recursive: true }),
  };
}

/**
 * `values`: of each variable that the step's env names, and nothing else of it; a variable that is
 * not given is an error of the test. `path`: a folder of programs that come first. `runner`: what
 * the runner itself sets.
 */
export async function runStep(
  { name, run, env = {} }: Step,
  cwd: string,
  values: Record<string, string>,
  path?: string,
  runner: Record<string, string> = {},
): Promise<StepRun> {
  const own = Object.keys(env).map((variable) => {
    if (values[variable] === undefined) throw new Error(`${name} wants ${variable}`);
    return [variable, values[variable]];
  });
  const summary = await Deno.makeTempFile();
  const { code, stdout, stderr } = await new Deno.Command("bash", {
    args: ["-eo", "pipefail", "-c", run!],
    cwd,
    env: {
      ...Object.fromEntries(own),
      ...runner,
      GITHUB_STEP_SUMMARY: summary,
      ...(path && { PATH: `${path}:${Deno.env.get("PATH")}` }),
    },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).output();
  const said = new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr);
  const shown = await Deno.readTextFile(summary);
  await Deno.remove(summary);
  return { code, said, shown };
}
