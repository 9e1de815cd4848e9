// The sample app with Holdfast in it, living in a whole world, and its uninstall as it is typed.
import { runUninstall } from "../../dev/commands/uninstall.ts";
import { readHoldfast } from "../../dev/install/holdfast.ts";
import { planInstall, writePlan } from "../../dev/install/plan.ts";
import { join } from "../../dev/paths.ts";
import { capture } from "./console.ts";
import { commitAll, writeSampleApp } from "./sample_app.ts";
import { startWorld, type World } from "./world.ts";

export async function liveApp(run: (app: string, world: World) => Promise<void>): Promise<void> {
  const app = await Deno.makeTempDir({ prefix: "holdfast-app-" });
  try {
    await writeSampleApp(app);
    const options = { force: false, now: new Date() };
    await writePlan(app, await planInstall(app, await readHoldfast(), null, options));
    await commitAll(app);
    await using world = await startWorld({ migrations: join(app, "supabase", "migrations") });
    await run(app, world);
  } finally {
    await Deno.remove(app, { recursive: true });
  }
}

/** Its exit code and what it says. */
export const uninstall = async (app: string, world: World, ...more: string[]) =>
  await capture(runUninstall, [
    "--from",
    app,
    "--database-url",
    await world.database.urlAs("postgres"),
    ...more,
  ]);
