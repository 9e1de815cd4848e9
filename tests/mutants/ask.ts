// Asks the suite about one tree, and finds out which test spoke.

/** What the tests said. `invalid`: there was no system to test, so that they said nothing. */
export type Verdict =
  | { kind: "passed" }
  | { kind: "failed"; by: string }
  | { kind: "invalid"; why: string };

/** Longer than the whole suite takes: a mutant that hangs is not waited for for ever. */
const LONGEST_MS = 20 * 60_000;

/**
 * Runs tests (paths from the root) in the tree at `root`, until the first one fails; with `about`
 * only those whose names have it in them. One file at a time, for trees that are judged beside
 * each other, unless `jobs` says more.
 */
export async function askTests(
  root: string,
  paths: string[],
  { about, jobs = 1 }: { about?: string | undefined; jobs?: number } = {},
): Promise<Verdict> {
  const filter = about === undefined ? [] : ["--filter", about];
  // types are judged once, by `askCompiler`, and not again with every set of tests
  const tests = ["run", "-A", "dev/test.ts", "--no-check", "--fail-fast", ...filter, ...paths];
  const { output, success } = await runDeno(root, tests, { DENO_JOBS: String(jobs) });
  return readVerdict(output, success);
}

/** Whether deployed code compiles: what does not is no bug that could have been deployed. */
export async function askCompiler(root: string, paths: string[]): Promise<Verdict> {
  if (paths.length === 0) return { kind: "passed" };
  const { output, success } = await runDeno(root, ["check", ...paths]);
  return success ? { kind: "passed" } : { kind: "invalid", why: output.trim() };
}

async function runDeno(root: string, args: string[], env: Record<string, string> = {}) {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args,
    cwd: root,
    env: { NO_COLOR: "1", ...env },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
    signal: AbortSignal.timeout(LONGEST_MS),
  }).output();
  const decoder = new TextDecoder();
  return { output: decoder.decode(stdout) + decoder.decode(stderr), success };
}

/** Reads `deno test`'s output. Only a test that fails has caught something. */
export function readVerdict(output: string, success: boolean): Verdict {
  const broken = /^the database cannot be built: .*$/m.exec(output) ??
    /^error: The module's source code could not be parsed.*$/m.exec(output);
  if (broken) return { kind: "invalid", why: broken[0] };
  const [, list = ""] = output.split(/^ *FAILURES *$/m);
  const failed = /^(.+) => \.\/tests\/(.+)_test\.ts:\d+:\d+$/m.exec(list);
  if (failed) return { kind: "failed", by: `${failed[2]}: ${failed[1]?.trim()}` };
  if (!success) return { kind: "invalid", why: "the tests ended without a result" };
  return { kind: "passed" };
}
