// `deno task test`: one throw-away Postgres for the run, the tests, and one line that sums up.
import { createDatabase, createRoles, makeTemplate } from "./database.ts";
import { onLauncherGone } from "./launchers.ts";
import { ROOT } from "./paths.ts";
import { type ClusterOptions, startPostgres } from "./postgres.ts";
import {
  CRON_DATABASE,
  LEFT_TO_15,
  POSTGRES_15,
  TESTS_ON_15,
  whyNotPostgres15,
} from "./postgres_15.ts";
import { countOf, type TestCount } from "./test_count.ts";

const HELP = `deno task test [--on-15] [files or folders] [--filter <name>] [options of deno test]

Runs the tests (default: everything under tests/) on one throw-away Postgres. The last line is
"N passed, N failed"; the exit code is 0 only when none failed.

--on-15 takes the Postgres 15 of this machine, with its pg_cron and plpgsql_check, instead of the
embedded 17 (default: the files that dev/postgres_15.ts names).`;

/** Two at once: what a small machine can run beside the Postgres they share. */
const JOBS = "2";

/** Runs the tests and returns the count; the output is passed on as it comes. */
export function runTests(args: string[]): Promise<TestCount> {
  const all = ["tests/", `--ignore=${LEFT_TO_15}`];
  return runOn({}, isChosen(args) ? args : [...args, ...all], {});
}

/** The same on Postgres 15; null, and one line that says why, where there is none. */
export async function runTestsOn15(args: string[]): Promise<TestCount | null> {
  const why = await whyNotPostgres15();
  if (why !== null) {
    console.log(`Postgres 15 is skipped: ${why}`);
    return null;
  }
  const files = isChosen(args) ? [] : TESTS_ON_15;
  return runOn({ server: POSTGRES_15 }, [...args, ...files], {
    HOLDFAST_TEST_CRON_DATABASE: CRON_DATABASE,
  });
}

const isChosen = (args: string[]) =>
  args.some((arg, i) => !arg.startsWith("-") && args[i - 1] !== "--filter");

async function runOn(
  options: ClusterOptions,
  args: string[],
  more: Record<string, string>,
): Promise<TestCount> {
  const cluster = await startPostgres({ fsync: false, ...options });
  try {
    const env: Record<string, string> = { HOLDFAST_TEST_CLUSTER: cluster.url, ...more };
    try {
      await createRoles(cluster.url);
      await createDatabase(cluster.url, "template_permissive");
      await makeTemplate(cluster.url, "template_permissive");
    } catch (error) {
      // The tests that need no database still say something.
      env.HOLDFAST_TEST_TEMPLATE_ERROR = error instanceof Error ? error.message : String(error);
      console.error(`the database cannot be built: ${env.HOLDFAST_TEST_TEMPLATE_ERROR}`);
    }
    return await runDenoTest(args, env);
  } finally {
    await cluster.stop();
  }
}

async function runDenoTest(args: string[], env: Record<string, string>): Promise<TestCount> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["test", "-A", "--parallel", ...args],
    cwd: ROOT,
    env: { DENO_JOBS: JOBS, ...env },
    stdin: "null",
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const unwatch = onLauncherGone(() => child.kill("SIGINT"));
  let output = "";
  for await (const text of child.stdout.pipeThrough(new TextDecoderStream())) {
    output += text;
    await write(text);
  }
  const { success } = await child.status;
  unwatch();
  return countOf(output, success);
}

async function write(text: string) {
  const bytes = new TextEncoder().encode(text);
  for (let done = 0; done < bytes.length;) done += await Deno.stdout.write(bytes.subarray(done));
}

if (import.meta.main) {
  if (Deno.args.includes("--help")) {
    console.log(HELP);
    Deno.exit(0);
  }
  const args = Deno.args.filter((arg) => arg !== "--on-15");
  const count = await (args.length < Deno.args.length ? runTestsOn15(args) : runTests(args));
  if (count !== null) console.log(count.text);
  Deno.exit(count?.failed === 0 ? 0 : 1);
}
