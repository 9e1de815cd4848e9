// docs/mutants.md: what was planted, what noticed it, and how fast.
import type { Mutant } from "./mutant.ts";

export interface Judged {
  name: string;
  caught: boolean;
  /** "integration/pause: <test>"; else why it is not caught. */
  by: string;
  seconds: number;
}

const HEAD = `# Planted bugs

Written by \`deno task mutants\`. Each row is a bug that was planted in the deployed SQL or
TypeScript, in a copy of the working tree, and the first test that noticed it. A bug that nothing
notices is a missing test, and fails the command. Where a second defence would hide the bug, both
are taken away at once. The seconds are those of starting Postgres, migrating and testing, on a
small machine.

`;

const SURVIVED = "**survived**: ";

/** The table, in the order in which the bugs are listed; both tell of the same ones. */
export function renderTable(mutants: Mutant[], judged: Judged[]): string {
  const rows = mutants.map((mutant) => {
    const { caught, by, seconds } = judged.find(({ name }) => name === mutant.name)!;
    const cells = [mutant.name, mutant.breaks, (caught ? "" : SURVIVED) + by, `${seconds}`];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  });
  const caught = judged.filter((one) => one.caught).length;
  return HEAD + [
    `${judged.length} planted, ${caught} caught.`,
    "",
    "| bug | what it breaks | caught by | seconds |",
    "|---|---|---|---:|",
    ...rows,
    "",
  ].join("\n");
}

/** What a table tells, so that one bug can be judged anew without all the others. */
export function readTable(text: string): Judged[] {
  return [...text.matchAll(/^\| (\w+) \| .*? \| (.*) \| (\d+) \|$/gm)].map((found) => {
    const [, name = "", told = "", seconds] = found;
    const by = told.replaceAll("\\|", "|");
    const caught = !by.startsWith(SURVIVED);
    return { name, caught, by: caught ? by : by.slice(SURVIVED.length), seconds: Number(seconds) };
  });
}
