// `deno task ok`: everything that is judged before a change is accepted. CI runs this.
import { ROOT } from "./paths.ts";
import { runTests, runTestsOn15 } from "./test.ts";
import { makeCount } from "./test_count.ts";

const HELP = `deno task ok

Judges format, lint, types, the lock file, the generated files and the tests, a part of them on
Postgres 15 as well where that is installed. The last line is "N passed, N failed" (each gate counts
as one); the exit code is 0 only when none failed.`;

const GATES: { name: string; args: string[] }[] = [
  { name: "format", args: ["fmt", "--check"] },
  { name: "lint", args: ["lint"] },
  { name: "types and lock file", args: ["check", "--frozen"] },
  { name: "generated files", args: ["run", "-A", "dev/generate.ts", "--check"] },
];

async function passes(args: string[]): Promise<boolean> {
  const { success } = await new Deno.Command(Deno.execPath(), {
    args,
    cwd: ROOT,
    stdin: "null",
  }).spawn().status;
  return success;
}

if (import.meta.main) {
  if (Deno.args.includes("--help")) {
    console.log(HELP);
    Deno.exit(0);
  }
  let [passed, failed] = [0, 0];
  for (const { name, args } of GATES) {
    const good = await passes(args);
    console.log(`${name} ... ${good ? "ok" : "FAILED"}`);
    if (good) passed++;
    else failed++;
  }
  const runs = [await runTests(Deno.args)];
  // tests that were chosen by hand are run once
  const on15 = Deno.args.length === 0 ? await runTestsOn15([]) : null;
  if (on15 !== null) {
    console.log(`on Postgres 15: ${on15.text}`);
    runs.push(on15);
  }
  const sum = (part: "passed" | "failed" | "skipped") =>
    runs.reduce((all, run) => all + run[part], 0);
  const total = makeCount(passed + sum("passed"), failed + sum("failed"), sum("skipped"));
  console.log(total.text);
  Deno.exit(total.failed === 0 ? 0 : 1);
}
