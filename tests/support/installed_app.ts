// The sample app with a database of its own, its migrations pushed by the real Supabase CLI.
import { readHoldfast } from "../../dev/install/holdfast.ts";
import { readManifest } from "../../dev/install/manifest.ts";
import { planInstall, writePlan } from "../../dev/install/plan.ts";
import { join } from "../../dev/paths.ts";
import { assertEquals } from "./assert.ts";
import { startDatabase, type TestDatabase } from "./database.ts";
import { runTool, supabaseCli } from "./npm_tool.ts";
import { commitAll, writeSampleApp } from "./sample_app.ts";

export interface App {
  folder: string;
  database: TestDatabase;
  /** As the owner `postgres`. */
  url: string;
  push(): Promise<string>;
  /** Installs Holdfast's files and commits them. */
  install(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Null where the CLI cannot be had, which is said. */
export async function startApp(): Promise<App | null> {
  const cli = await supabaseCli();
  if (cli === null) {
    console.warn("skipped: the Supabase CLI cannot be had here");
    return null;
  }
  const folder = await Deno.makeTempDir({ prefix: "holdfast-app-" });
  await writeSampleApp(folder);
  const database = await startDatabase({ migrations: join(folder, "none") });
  const url = new URL(await database.database.urlAs("postgres"));
  url.searchParams.set("sslmode", "disable");
  const push = () =>
    runTool(cli, { args: ["db", "push", `--remote=${url}`, "--yes"], cwd: folder });
  await push();
  return {
    folder,
    database,
    url: url.href,
    push,
    async install() {
      const options = { force: false, now: new Date() };
      const plan = await planInstall(
        folder,
        await readHoldfast(),
        await readManifest(folder),
        options,
      );
      assertEquals(plan.stops, []);
      await writePlan(folder, plan);
      await commitAll(folder);
    },
    async [Symbol.asyncDispose]() {
      await database.close();
      await Deno.remove(folder, { recursive: true });
    },
  };
}

export const TABLES_OF_APP = ["public.orders", "public.escrow_notes", "warehouse.totals"];
