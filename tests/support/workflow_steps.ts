// Runs the `run` steps of a workflow as a runner does: bash, the step's own env, a summary file.
import * as yaml from "deno-std/yaml/mod.js";
import { join } from "../../dev/paths.ts";

export interface Step {
  name?: string;
  uses?: string;
  run?: string;
  if?: string;
  env?: Record<string, string>;
}

export interface Workflow {
  on: Record<string, unknown>;
  jobs: Record<string, { steps: Step[]; needs?: string; environment?: string }>;
}

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

/**
 * `values`: of each variable that the step's env names, and nothing else of it; a variable that is
 * not given is an error of the test. `path`: a folder of programs that come first.
 */
export async function runStep(
  { name, run, env = {} }: Step,
  cwd: string,
  values: Record<string, string>,
  path?: string,
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
