// What the operators of an app hold in their hands: the runbook, the clock of pg_cron, the lock of
// the CLI that deploys, the SQL to paste and the scripts of curl calls. It is deployed nowhere, so
// it has a folder of its own, which the Supabase CLI neither pushes nor bundles.
import { join } from "../paths.ts";

export const OPERATORS = "supabase/holdfast";

/** Where they are here, and in which folder below ours in an app. */
const SOURCES: { folder: string; names: RegExp; below: string }[] = [
  { folder: "", names: /^RUNBOOK\.md$/, below: "" },
  { folder: "supabase/cron/", names: /\.sql$/, below: "cron/" },
  { folder: "supabase/cli/", names: /^package(-lock)?\.json$/, below: "cli/" },
  { folder: "tests/sql/", names: /\.sql$/, below: "sql/" },
  // each is complete; the one that runs them all finds them beside it
  { folder: "tests/", names: /\.sh$/, below: "scripts/" },
];

/** Path here and path in an app, in the app's order. */
export async function listOperators(root: string): Promise<Map<string, string>> {
  const found: [string, string][] = [];
  for (const { folder, names, below } of SOURCES) {
    for await (const { name, isFile } of Deno.readDir(join(root, folder))) {
      if (isFile && names.test(name)) found.push([folder + name, `${OPERATORS}/${below}${name}`]);
    }
  }
  return new Map(found.sort(([, a], [, b]) => (a < b ? -1 : 1)));
}

/** A text in which each of those files is called as it is called in an app. */
export function withNamesOfApp(text: string, operators: Map<string, string>): string {
  let named = text;
  for (const [here, there] of operators) named = named.replaceAll(here, there);
  return named;
}

export async function readOperators(
  root: string,
  operators: Map<string, string>,
): Promise<[string, string][]> {
  return await Promise.all([...operators].map(async ([here, there]): Promise<[string, string]> => {
    const text = await Deno.readTextFile(join(root, here));
    return [there, withNamesOfApp(text, operators)];
  }));
}
