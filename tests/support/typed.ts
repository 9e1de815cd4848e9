// A remedy as a person types it: the line itself, in bash, with the pinned Supabase CLI. Only what
// its project's reference means is another: a database of the test, or the catcher of deployments.
import { join, ROOT } from "../../dev/paths.ts";
import { startCatcher } from "./deploy_catcher.ts";
import { REF } from "./installations.ts";
import { runTool, supabaseCli } from "./npm_tool.ts";
import type { TestDatabase } from "./database.ts";

/** As the owner, without encryption: as the CLI is told. */
export async function urlForCli({ database }: Pick<TestDatabase, "database">): Promise<string> {
  const url = new URL(await database.urlAs("postgres"));
  url.searchParams.set("sslmode", "disable");
  return url.href;
}

/** Types a line in a folder; throws with what was said when it fails. */
export async function typeIn(folder: string, line: string, url?: string): Promise<string> {
  const cli = await supabaseCli();
  if (cli === null) throw new Error("the Supabase CLI cannot be had here");
  const bin = await Deno.makeTempDir({ prefix: "holdfast-bin-" });
  const catcher = await startCatcher(bin);
  try {
    // a deployment goes to the catcher, everything else to the database
    const script = `#!/bin/bash
args=()
for arg in "$@"; do
  case "$1 $arg" in
    functions*) args+=("$arg") ;;
    *" --remote=${REF}" | *" --remote=<ref>") args+=("--remote=$DATABASE_URL") ;;
    *) args+=("$arg") ;;
  esac
done
exec "${cli}" ${catcher.args.join(" ")} "\${args[@]}"
`;
    await Deno.writeTextFile(join(bin, "supabase"), script, { mode: 0o755 });
    return await runTool("bash", {
      args: ["-euo", "pipefail", "-c", line.replaceAll("<ref>", REF)],
      cwd: folder,
      env: {
        ...catcher.env,
        DATABASE_URL: url ?? "none",
        SUPABASE_YES: "1",
        PATH: `${bin}:${Deno.env.get("PATH")}`,
      },
    });
  } finally {
    await catcher.close();
    await Deno.remove(bin, { recursive: true });
  }
}

/** A folder in which the CLI finds this repository's own migrations and settings. */
export async function inOurProject<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = await Deno.makeTempDir({ prefix: "holdfast-project-" });
  try {
    await Deno.mkdir(join(folder, "supabase"));
    for (const name of ["migrations", "functions", "config.toml"]) {
      await Deno.symlink(join(ROOT, "supabase", name), join(folder, "supabase", name));
    }
    return await run(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

export const hasCli = async (): Promise<boolean> => {
  if (await supabaseCli() !== null) return true;
  console.warn("skipped: the Supabase CLI cannot be had here");
  return false;
};
