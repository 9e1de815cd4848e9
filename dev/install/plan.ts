// What an install would do to an app, file by file, and what stops it. Nothing is written here.
import { dirname, join } from "../paths.ts";
import { deleteFunction, pushAll } from "../supabase_cli.ts";
import { findInApp, newerThanOurs } from "./app_folder.ts";
import { mergeConfig } from "./config_block.ts";
import { askGit, FUNCTIONS, type Holdfast, MIGRATIONS, SHARED } from "./holdfast.ts";
import { ABOUT, hashOf, MANIFEST, type Manifest, readIfThere, toText } from "./manifest.ts";
import { listMigrations, nameMigrations } from "./migration_names.ts";
import { filesInPlaceOf, strangersIn } from "./occupied.ts";
import { OPERATORS } from "./operators_files.ts";

export type State = "new" | "same" | "would change" | "would go";

export interface Item {
  path: string;
  state: State;
  /** What it will hold; null when it goes. */
  text: string | null;
}

export interface Plan {
  items: Item[];
  /** Sentences; while there is one nothing may be written. */
  stops: string[];
  notes: string[];
}

export interface InstallOptions {
  /** Replaces what was changed by hand; never what is not ours. */
  force: boolean;
  /** The app declares its schema, and Holdfast is declared once the database has it. */
  declarative?: boolean;
  now: Date;
}

const CONFIG = "supabase/config.toml";

/** `manifest`: of the install before; null when there is none. */
export async function planInstall(
  app: string,
  holdfast: Holdfast,
  manifest: Manifest | null,
  options: InstallOptions,
): Promise<Plan> {
  const config = await readIfThere(join(app, CONFIG));
  if (config === undefined) {
    const stop = `${app} is not a Supabase project: it has no ${CONFIG} (supabase init makes one)`;
    return { items: [], stops: [stop], notes: [] };
  }
  const folders = [SHARED, OPERATORS, ...holdfast.functions.map((name) => `${FUNCTIONS}/${name}`)];
  const blocked = await filesInPlaceOf(app, folders);
  if (blocked.length > 0) return { items: [], stops: blocked, notes: [] };
  const migrations = await nameMigrations(app, holdfast, options.now);
  const wanted = new Map(
    [...migrations.files, ...holdfast.files].sort(([a], [b]) => a < b ? -1 : 1),
  );
  const plan: Plan = { items: [], stops: [...migrations.stops], notes: [] };
  const written: Record<string, string> = {};
  for (const [path, text] of wanted) {
    written[path] = await hashOf(text);
    const current = await readIfThere(join(app, path));
    plan.items.push({ path, state: stateOf(current, text), text });
    if (current === undefined || current === text) continue;
    const stop = await judgeOther(path, current, manifest, options.force);
    if (stop !== null) plan.stops.push(stop);
  }
  await planLeftovers(app, manifest, wanted, options.force, plan);
  await planFindings(app, migrations.files, holdfast, options, plan);
  plan.stops.push(...await strangersIn(app, folders, wanted, manifest));

  for (const name of manifest?.functions ?? []) {
    if (holdfast.functions.includes(name)) continue;
    plan.notes.push(
      `${name} is no function of Holdfast any more: ${deleteFunction(name)}`,
    );
  }
  const known = manifest?.config;
  const merged = mergeConfig(config, holdfast.configBlocks, holdfast.functions, {
    known,
    force: options.force,
  });
  plan.stops.push(...merged.stops);
  plan.notes.push(...merged.notes);
  plan.items.push({ path: CONFIG, state: stateOf(config, merged.text ?? ""), text: merged.text });
  const text = toText({
    about: ABOUT,
    version: holdfast.version,
    commit: holdfast.commit,
    functions: holdfast.functions,
    config: merged.own,
    files: written,
  });
  const before = await readIfThere(join(app, MANIFEST));
  plan.items.push({ path: MANIFEST, state: stateOf(before, text), text });
  plan.stops.push(...await judgeGit(app, plan, options.force));
  await noteNewer(app, migrations.files, plan);
  return plan;
}

/** What of the app's own stands against it. A lock in our folders is said once, with its remedy. */
async function planFindings(
  app: string,
  ours: Map<string, string>,
  { functions }: Holdfast,
  { force, declarative }: InstallOptions,
  plan: Plan,
) {
  for (const { seen, fix, stops, flag } of await findInApp(app, ours, functions)) {
    const isPassed = force || (flag === "declarative" && declarative === true);
    const more = flag === undefined || isPassed ? "" : `. Go on with --${flag}; then ${fix}`;
    if (stops && !isPassed) plan.stops.push(more === "" ? `${seen}: ${fix}` : `${seen}${more}`);
    else plan.notes.push(`${seen}: ${fix}`);
  }
}

/** Whether they were pushed only the database knows: told when there is nothing else to do. */
async function noteNewer(app: string, ours: Map<string, string>, { items, notes }: Plan) {
  if (items.some(({ state }) => state !== "same")) return;
  const newer = newerThanOurs(await listMigrations(app), ours);
  if (newer.length === 0) return;
  notes.push(
    `${newer.at(-1)} is newer than Holdfast's migrations: where it was pushed before them, ` +
      `a push wants ${pushAll()}`,
  );
}

const stateOf = (current: string | undefined, text: string): State =>
  current === undefined ? "new" : current === text ? "same" : "would change";

/** Why a file that holds something else may not be written; null when it may. */
async function judgeOther(
  path: string,
  current: string,
  manifest: Manifest | null,
  force: boolean,
): Promise<string | null> {
  const known = manifest?.files[path];
  if (known === undefined) return `${path} is taken: it is not Holdfast's`;
  if (force) return null;
  if (await hashOf(current) !== known) {
    return `${path} was changed by hand since (--force replaces)`;
  }
  if (!path.startsWith(`${MIGRATIONS}/`)) return null;
  return `${path} is another text in this Holdfast: a database that has the old one keeps it ` +
    "(--force replaces, which is right only where no database has it)";
}

/** Files of the install before that this Holdfast does not have any more. */
async function planLeftovers(
  app: string,
  manifest: Manifest | null,
  wanted: Map<string, string>,
  force: boolean,
  plan: Plan,
) {
  for (const [path, known] of Object.entries(manifest?.files ?? {})) {
    if (wanted.has(path)) continue;
    const current = await readIfThere(join(app, path));
    if (current === undefined) continue;
    plan.items.push({ path, state: "would go", text: null });
    if (force) continue;
    if (await hashOf(current) !== known) {
      plan.stops.push(`${path} would go, but was changed by hand since (--force removes)`);
    } else if (path.startsWith(`${MIGRATIONS}/`)) {
      plan.stops.push(
        `${path} is not in this Holdfast: a database that has it still needs the ` +
          "file (--force removes, which is right only where no database has it)",
      );
    }
  }
}

/** What is not committed cannot be told from what an install writes. */
async function judgeGit(app: string, plan: Plan, force: boolean): Promise<string[]> {
  if (plan.items.every(({ state }) => state === "same")) return [];
  const args = ["status", "--porcelain=v1", "-z", "--untracked-files=all", "--", "supabase"];
  const said = await askGit(app, [...args, ".github"]);
  if (said === null) {
    plan.notes.push("no git repository: keep a copy of the folder before you go on");
    return [];
  }
  const root = (await askGit(app, ["rev-parse", "--show-prefix"]))?.trim() ?? "";
  if (root !== "") {
    plan.notes.push(`GitHub reads workflows at the repository's root only: move those of ${root}`);
  }
  const same = new Set(plan.items.filter(({ state }) => state === "same").map(({ path }) => path));
  // the CLI's own scraps, such as supabase/.temp, are no work of anybody's
  const dirty = said.split("\0").filter((entry) => entry !== "")
    .map((entry) => entry.slice(3 + root.length))
    .filter((path) => !same.has(path) && !path.startsWith("supabase/."));
  if (dirty.length === 0 || force) return [];
  return [
    `not committed: ${dirty.slice(0, 5).join(", ")}; commit or stash first, so that ` +
    "`git diff` shows what the install wrote",
  ];
}

/** Carries a plan without stops out. The manifest is written last: a run that dies is repeated. */
export async function writePlan(app: string, { items }: Plan): Promise<void> {
  for (const { path, state, text } of items) {
    const target = join(app, path);
    if (state === "same") continue;
    if (text === null) {
      await removeFile(app, path);
      continue;
    }
    await Deno.mkdir(dirname(target), { recursive: true });
    await Deno.writeTextFile(target, text);
  }
}

/** Removes a file, and the folders that are empty then. */
export async function removeFile(app: string, path: string): Promise<void> {
  await Deno.remove(join(app, path)).catch((error) => {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  });
  for (
    let folder = dirname(path);
    folder !== "." && folder !== "supabase";
    folder = dirname(folder)
  ) {
    const isEmpty = await Array.fromAsync(Deno.readDir(join(app, folder))).then(
      (entries) => entries.length === 0,
      () => false,
    );
    if (!isEmpty) return;
    await Deno.remove(join(app, folder));
  }
}
