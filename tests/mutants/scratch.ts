// A copy of the working tree to break, so that the tree itself is never touched.
import { dirname, join, ROOT } from "../../dev/paths.ts";
import { type Mutant, mutate, readSource, type Source, writeSource } from "./mutant.ts";

export interface Scratch {
  root: string;
  /**
   * Runs `work` on the mutated copy, with the paths that differ, and puts the copy right again.
   * Throws where the mutant does not fit.
   */
  withMutant<T>(mutant: Mutant, work: (changed: string[]) => Promise<T>): Promise<T>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Copies what git knows and what is new, without what it ignores. */
export async function makeScratch(): Promise<Scratch> {
  const root = await Deno.makeTempDir({ prefix: "holdfast-mutants-" });
  for (const name of await listFiles()) {
    await Deno.mkdir(dirname(join(root, name)), { recursive: true });
    await Deno.copyFile(join(ROOT, name), join(root, name));
  }
  const source: Source = await readSource(root);
  return {
    root,
    async withMutant(mutant, work) {
      const mutated = mutate(source, mutant);
      await writeSource(root, mutated);
      try {
        return await work([...mutated.keys()]);
      } finally {
        await writeSource(root, new Map([...mutated.keys()].map((it) => [it, source.get(it)!])));
      }
    },
    [Symbol.asyncDispose]: () => Deno.remove(root, { recursive: true }),
  };
}

async function listFiles(): Promise<string[]> {
  const { success, stdout, stderr } = await new Deno.Command("git", {
    args: [
      "-c",
      "safe.directory=*",
      "ls-files",
      "--cached",
      "--others",
      "--exclude-standard",
      "-z",
    ],
    cwd: ROOT,
  }).output();
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  const names = new TextDecoder().decode(stdout).split("\0").filter((name) => name !== "");
  const isThere = await Promise.all(
    names.map((name) => Deno.stat(join(ROOT, name)).then(({ isFile }) => isFile, () => false)),
  );
  return names.filter((_, i) => isThere[i]);
}
