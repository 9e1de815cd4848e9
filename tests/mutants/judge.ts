// Plants one bug and finds out whether the suite notices it.
import { join } from "../../dev/paths.ts";
import { askCompiler, askTests, type Verdict } from "./ask.ts";
import type { Mutant } from "./mutant.ts";
import type { Scratch } from "./scratch.ts";
import type { Judged } from "./table.ts";

/** Not asked about a bug: they compare the source with the list, or with a taste in style. */
const ABOUT_TEXT = /^tests\/(mutants\/|tidy_test)/;

export const pathOf = (name: string) => `tests/${name}_test.ts`;

/** Whether the suite notices a bug; those that should know are asked first. */
export async function judge(scratch: Scratch, mutant: Mutant): Promise<Judged> {
  const startedAt = performance.now();
  const verdict = await scratch.withMutant(mutant, (changed) => ask(scratch.root, mutant, changed));
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  return { name: mutant.name, caught: verdict.kind === "failed", by: toldBy(verdict), seconds };
}

async function ask(root: string, mutant: Mutant, changed: string[]): Promise<Verdict> {
  const compiled = await askCompiler(root, changed.filter((path) => path.endsWith(".ts")));
  if (compiled.kind !== "passed") return compiled;
  const first = await askTests(root, mutant.ask.map(pathOf), { about: mutant.about });
  if (first.kind !== "passed") return first;
  return await askTests(root, await allTests(root));
}

async function allTests(root: string, folder = "tests"): Promise<string[]> {
  const found: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(join(root, folder))) {
    const path = `${folder}/${name}`;
    if (isDirectory) found.push(...await allTests(root, path));
    else if (name.endsWith("_test.ts") && !ABOUT_TEXT.test(path)) found.push(path);
  }
  return found.sort();
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
