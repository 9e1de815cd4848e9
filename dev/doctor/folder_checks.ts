// The app's own folder, where it is known: what in it would undo or stop Holdfast.
import { findInApp } from "../install/app_folder.ts";
import { listMigrations } from "../install/migration_names.ts";
import { MANIFEST, readManifest } from "../install/manifest.ts";
import { join } from "../paths.ts";
import { broken, type Check, type Look, Missing, ok, warning } from "./check.ts";
import type { Facts } from "./subject.ts";

export function folderChecks(facts: Facts): Check[] {
  const { app } = facts;
  if (app === undefined) return [];
  return [
    { name: "app folder", look: () => folder(app) },
    { name: "app migrations", look: () => history(app, facts) },
  ];
}

async function folder(app: string): Promise<Look> {
  const manifest = await readManifest(app);
  if (manifest === null) throw new Missing(`Holdfast is not installed there: no ${MANIFEST}`);
  const ours = new Map<string, string>();
  for (const path of Object.keys(manifest.files)) {
    if (!path.startsWith("supabase/migrations/")) continue;
    ours.set(path, await Deno.readTextFile(join(app, path)).catch(() => ""));
  }
  const found = await findInApp(app, ours, manifest.functions);
  if (found.length === 0) return ok("nothing in it stands against Holdfast");
  const stops = found.some((it) => it.stops);
  return (stops ? broken : warning)(
    found.map(({ seen }) => seen).join("; "),
    found.map(({ fix }) => fix).join("; "),
  );
}

/** The CLI refuses a push from a folder that lacks what is recorded; its advice breaks more. */
async function history(app: string, facts: Facts): Promise<Look> {
  const { migrations } = await facts.diagnosis();
  if (migrations === null) throw new Missing("the project keeps no list of migrations");
  const here = new Set((await listMigrations(app)).map((name) => /^\d+/.exec(name)![0]));
  const absent = migrations.map(({ version }) => version).filter((one) => !here.has(one));
  if (absent.length === 0) return ok("the folder has all that is recorded in the database");
  return warning(
    `the database has migrations that are not in this folder: ${absent.join(", ")}. A push is ` +
      "refused; what the CLI then proposes, repair --status reverted, makes the next one fail",
    `Take them from the branch that has them, or: ${facts.cli.fetchMigrations}`,
  );
}
