// Plants one bug and finds out whether the suite notices it.
import { join } from "../../dev/paths.ts";
import { askCompiler, askTests, type Verdict } from "./ask.ts";
import type { Mutant } from "./mutant.ts";
import type { Scratch } from "./scratch.ts";
import type { Judged } from "./table.ts";

/** Not asked about a mutant: they compare the source with the list, or with a taste in style. */
const ABOUT_TEXT = /^tests\/(mutants\/|tidy_test)/;

export const pathOf = (name: string) => `tests/${name}_test.ts`;

/** The tests that a mutant's list does not name. */
async function otherTests(root: string, asked: string[], folder = "tests"): Promise<string[]> {
  const found: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(join(root, folder))) {
    const path = `${folder}/${name}`;
    if (isDirectory) found.push(...await otherTests(root, asked, path));
    else if (name.endsWith("_test.ts") && !ABOUT_TEXT.test(path)) found.push(path);
  }
  return found.filter((path) => !asked.includes(path)).sort();
}

/** Whether the suite notices a mutant, asking those that should know first. */
export async function judge(scratch: Scratch, mutant: Mutant): Promise<Judged> {
  const startedAt = performance.now();
  const verdict = await scratch.withMutant(mutant, async (changed) => {
    const compiled = await askCompiler(scratch.root, changed.filter((it) => it.endsWith(".ts")));
    if (compiled.kind !== "passed") return compiled;
    const asked = mutant.ask.map(pathOf);
    const first = await askTests(scratch.root, asked);
    if (first.kind !== "passed") return first;
    return await askTests(scratch.root, await otherTests(scratch.root, asked));
  });
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  return { name: mutant.name, caught: verdict.kind === "failed", by: toldBy(verdict), seconds };
}

export function toldBy(verdict: Verdict): string {
  switch (verdict.kind) {
    case "failed":
      return verdict.by;
    case "invalid":
      return `not a bug that could be deployed: ${verdict.why}`;
    case "passed":
      return "every test passes";
  }
}
