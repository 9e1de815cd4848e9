// `deno task mutants`: plants each bug in a copy of the working tree and asks the suite about it.
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { join, ROOT } from "../../dev/paths.ts";
import { askTests } from "./ask.ts";
import { judge, pathOf, toldBy } from "./judge.ts";
import type { Mutant } from "./mutant.ts";
import { MUTANTS } from "./planted.ts";
import { makeScratch, type Scratch } from "./scratch.ts";
import { type Judged, readTable, renderTable } from "./table.ts";

const HELP = `deno task mutants [--only <name>,…] [--json] [--workers <n>]

Plants each bug of tests/mutants/planted/ in a copy of the working tree and lets the tests find it.
Writes what was found into docs/mutants.md. The exit code is 0 only when each was caught.
--only     these and no others
--json     prints [{name, caught, by, seconds}] and nothing else on standard output
--workers  how many copies are judged beside each other (default 2)`;

/** Without this, a suite that fails anyway would seem to catch everything. */
async function assertSound(scratch: Scratch, mutants: Mutant[], jobs: number) {
  const asked = (some: Mutant[]) => [...new Set(some.flatMap(({ ask }) => ask.map(pathOf)))].sort();
  const whole = asked(mutants.filter(({ about }) => about === undefined));
  const partly = asked(mutants).filter((path) => !whole.includes(path));
  const words = mutants.flatMap(({ about }) => about ?? []);
  const about = `/${words.map((word) => word.replace(/[^\w\s]/g, "\\$&")).join("|")}/`;
  for (const [paths, options] of [[whole, { jobs }], [partly, { jobs, about }]] as const) {
    if (paths.length === 0) continue;
    const verdict = await askTests(scratch.root, paths, options);
    if (verdict.kind !== "passed") throw new Error(`without any planted bug: ${toldBy(verdict)}`);
  }
}

async function judgeAll(mutants: Mutant[], workers: number, tell: (line: string) => void) {
  const judged: Judged[] = [];
  const queue = mutants.values();
  const worker = async () => {
    await using scratch = await makeScratch();
    for (const mutant of queue) {
      const one = await judge(scratch, mutant);
      judged.push(one);
      writeTable(judged);
      tell(`${one.caught ? "caught  " : "SURVIVED"} ${one.name} (${one.seconds} s) ${one.by}`);
    }
  };
  tell(`${mutants.length} bugs; first the tests that should find them, without any`);
  {
    await using scratch = await makeScratch();
    await assertSound(scratch, mutants, workers);
  }
  await Promise.all(Array.from({ length: Math.min(workers, mutants.length) }, worker));
  return mutants.map(({ name }) => judged.find((one) => one.name === name)!);
}

const TABLE = join(ROOT, "docs", "mutants.md");

/** Those that were not judged now keep their rows; a table with gaps is not written. */
function writeTable(judged: Judged[]) {
  // at once, so that two workers never write into each other's file
  const before = readTable(existsSync(TABLE) ? Deno.readTextFileSync(TABLE) : "");
  const all = MUTANTS.flatMap(({ name }) =>
    [...judged, ...before].find((one) => one.name === name) ?? []
  );
  if (all.length === MUTANTS.length) Deno.writeTextFileSync(TABLE, renderTable(MUTANTS, all));
}

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: "string" },
      json: { type: "boolean", default: false },
      workers: { type: "string", default: "2" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const names = values.only?.split(",");
  const chosen = MUTANTS.filter(({ name }) => names?.includes(name) ?? true);
  const unknown = names?.filter((name) => !chosen.some((mutant) => mutant.name === name)) ?? [];
  if (unknown.length > 0) throw new Error(`no such bug: ${unknown.join(", ")}`);
  const tell = values.json ? console.error : console.log;
  const judged = await judgeAll(chosen, Math.max(1, Number(values.workers) || 1), tell);
  const survived = judged.filter(({ caught }) => !caught).length;
  if (values.json) console.log(JSON.stringify(judged, null, 2));
  tell(`${judged.length - survived} caught, ${survived} survived`);
  return survived === 0 ? 0 : 1;
}

try {
  Deno.exit(await main(Deno.args));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  Deno.exit(1);
}
