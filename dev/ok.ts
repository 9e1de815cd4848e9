// `deno task ok`: everything that is judged before a change is accepted. CI runs this.
import { ROOT } from "./paths.ts";
import { runTests } from "./test.ts";
import { makeCount } from "./test_count.ts";

const HELP = `deno task ok

Judges format, lint, types, the lock file, the generated files and the tests. The last line is
"N passed, N failed" (each gate counts as one); the exit code is 0 only when none failed.`;

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
  const tests = await runTests(Deno.args);
  const total = makeCount(passed + tests.passed, failed + tests.failed, tests.skipped);
  console.log(total.text);
  Deno.exit(total.failed === 0 ? 0 : 1);
}
