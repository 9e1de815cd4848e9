// `deno task uninstall`: takes Holdfast out of an app and its database, never while it still owes
// anybody anything. Shows first; --yes exports, drops and removes.
import { counted } from "../../supabase/functions/_shared/counted.ts";
import { join } from "../paths.ts";
import { withoutOwn } from "../install/config_block.ts";
import { hashOf, MANIFEST, type Manifest, readIfThere, readManifest } from "../install/manifest.ts";
import { removeFile } from "../install/plan.ts";
import { databaseUrlOf } from "../installation.ts";
import { UserError } from "../stack_file.ts";
import { deleteFunction, refOf } from "../supabase_cli.ts";
import { requireEmpty } from "../uninstall/export_tables.ts";
import type { Matter } from "../uninstall/open_matters.ts";
import { type Installation, look, takeOut } from "../uninstall/take_out.ts";
import { readArguments } from "./arguments.ts";
import { folderOf } from "./install.ts";

const HELP = `deno task uninstall --from <app> [--database-url <url>] [--export <folder>] [--yes]

Takes Holdfast out of the app in that folder and of its database, and shows first what that means:
refused while anything is held, in doubt, disputed, undelivered or open, with the next step of each.

  --database-url <url>   as the owner postgres, on port 5432: direct, or the session pooler;
                         with a password: in SUPABASE_DB_URL, where others do not see it
  --export <folder>      new or empty; gets every table as CSV, with receivers' addresses in it
  --yes                  export, drop schema escrow and the escrow_* functions, remove the files
  --force                remove files of Holdfast though they were changed by hand`;

export async function runUninstall(args: string[]): Promise<number> {
  const options = {
    from: { type: "string" },
    "database-url": { type: "string" },
    export: { type: "string" },
    yes: { type: "boolean" },
    force: { type: "boolean" },
  } as const;
  const given = readArguments(args, options, 0, HELP);
  if (given === null) return 0;
  const [url, folder] = [databaseUrlOf(given), given.text("export")];
  if (url === undefined) throw new UserError(HELP);
  const app = await folderOf(given.text("from"), HELP);
  const manifest = await readManifest(app);
  if (manifest === null) throw new UserError(`Holdfast is not installed here: no ${MANIFEST}.`);

  const changed = given.flag("force") ? [] : await listChanged(app, manifest);
  const installation = toInstallation(url, manifest);
  if (folder !== undefined) await requireEmpty(folder);
  const { owned, matters } = await look(installation);
  console.log(
    owned.hasSchema
      ? `Database: schema escrow with ${counted(owned.tables.length, "table")}, ` +
        `${counted(owned.functions.length, "function")} in public, ` +
        `${counted(owned.versions.length, "row")} of schema_migrations`
      : "Database: Holdfast is not in it",
  );
  console.log(`Files: ${Object.keys(manifest.files).length}, and its part of config.toml`);
  for (const matter of matters) tell(matter);
  for (const path of changed) console.error(`  - ${path} was changed by hand (--force removes it)`);
  if (matters.length + changed.length > 0) {
    console.error("\nRefused, and nothing was changed.");
    return 1;
  }
  if (!given.flag("yes")) {
    console.log(
      "\nNothing is open, and a trial that was taken back met no obstacle. Nothing was changed: " +
        "repeat with --yes and --export <folder>.",
    );
    return 0;
  }
  if (owned.hasSchema) {
    if (folder === undefined) {
      throw new UserError("--export <folder> is missing: rows go for good.");
    }
    const counts = Object.entries(await takeOut(installation, folder));
    const rows = counts.reduce((sum, [, count]) => sum + count, 0);
    console.log(
      `\nExported ${counted(counts.length, "table")} with ${counted(rows, "row")}; dropped them.`,
    );
  }
  await removeFiles(app, manifest);
  console.log(`Removed the files.\n${whatIsLeft(manifest, refOf(url))}`);
  return 0;
}

function tell({ reason, count, example, nextStep }: Matter) {
  console.error(`  - ${count} × ${reason}, for example ${example}\n      next: ${nextStep}`);
}

function toInstallation(url: string, { files, functions }: Manifest): Installation {
  const versions = Object.keys(files).flatMap((path) =>
    /\/migrations\/(\d+)_holdfast_\w+\.sql$/.exec(path)?.[1] ?? []
  );
  return { url, versions, functions };
}

async function listChanged(app: string, manifest: Manifest): Promise<string[]> {
  const changed: string[] = [];
  for (const [path, known] of Object.entries(manifest.files)) {
    const text = await readIfThere(join(app, path));
    if (text !== undefined && await hashOf(text) !== known) changed.push(path);
  }
  const config = await readIfThere(join(app, "supabase", "config.toml")) ?? "";
  // a part that is gone altogether needs no removing
  const isGone = !manifest.functions.some((name) => config.includes(`[functions.${name}]`));
  if (!isGone && withoutOwn(config, manifest.config) === null) changed.push("supabase/config.toml");
  return changed;
}

/** The manifest goes last: a run that dies is repeated. */
async function removeFiles(app: string, manifest: Manifest) {
  const path = join(app, "supabase", "config.toml");
  const config = await readIfThere(path) ?? "";
  const rest = withoutOwn(config, manifest.config);
  if (rest !== null) await Deno.writeTextFile(path, rest);
  for (const file of Object.keys(manifest.files)) await removeFile(app, file);
  await removeFile(app, MANIFEST);
}

const whatIsLeft = ({ functions }: Manifest, ref: string) =>
  `What only you can take out:
  - the deployed functions, one at a time:
${functions.map((name) => `      ${deleteFunction(name, ref)}`).join("\n")}
  - both webhook endpoints in Stripe, and Postmark's inbound webhook
  - the functions' secrets, those of GitHub, and holdfast_url and holdfast_cron_secret in Vault
A dispute of a payment from now on is yours alone: banks open them for months after a payment.`;
