// What Holdfast brings into an app, read from this repository: paths and texts as they are there.
//
// In an app `_shared` is taken by the app, so ours is called `_holdfast`, with our import map in
// it; the functions' one import is written accordingly. The operators' files lie elsewhere there,
// and are called so wherever they and the workflows name them. Nothing else differs.
import { join, ROOT } from "../paths.ts";
import { listOperators, readOperators, withNamesOfApp } from "./operators_files.ts";

export interface Holdfast {
  version: string;
  /** Null outside a git clone; ends in "+changes" where this clone is not what was committed. */
  commit: string | null;
  /** Path in the app and text, without the migrations. */
  files: Map<string, string>;
  /** In order; the app's own newest version decides what number each gets. */
  migrations: { title: string; text: string }[];
  /** Names of the edge functions. */
  functions: string[];
  /** The public.escrow_* functions that the migrations create. */
  rpcs: string[];
  /** The functions' blocks of config.toml. */
  configBlocks: string;
}

export const FUNCTIONS = "supabase/functions";
export const MIGRATIONS = "supabase/migrations";
export const SHARED = `${FUNCTIONS}/_holdfast`;
const WORKFLOWS = ".github/workflows";

/** Judges this repository, and has nothing to do in an app. */
const NOT_FOR_APPS = ["ci.yml"];
/** Names that an app probably has for itself; the others say already what they are about. */
const GENERAL_NAMES = ["deploy.yml", "operate.yml"];

/** `root`: another clone than this one. */
export async function readHoldfast(root: string = ROOT): Promise<Holdfast> {
  const sources = await readFolder(join(root, FUNCTIONS));
  const config = await Deno.readTextFile(join(root, "supabase", "config.toml"));
  const migrations = await readMigrations(root);
  const operators = await listOperators(root);
  const functions = [...config.matchAll(/^\[functions\.([\w-]+)\]$/gm)].map(([, name]) => name!);
  return {
    version: await readVersion(root),
    commit: await readCommit(root),
    files: new Map([
      ...[...sources].map(([path, text]) => toFunctionFile(path, text)),
      ...await readWorkflows(root, operators),
      ...await readOperators(root, operators),
    ]),
    migrations,
    functions: functions.sort(),
    rpcs: migrations.flatMap(({ text }) =>
      [...text.matchAll(/^create function public\.(\w+)/gm)].map(([, name]) => name!)
    ),
    configBlocks: blocksOf(config),
  };
}

/** Path below the folder and text, sorted; hidden files are somebody's own. */
async function readFolder(folder: string, below = ""): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const entries = await Array.fromAsync(Deno.readDir(join(folder, below)));
  for (const { name, isDirectory } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (name.startsWith(".")) continue;
    const path = below === "" ? name : `${below}/${name}`;
    if (isDirectory) {
      for (const [inner, text] of await readFolder(folder, path)) found.set(inner, text);
    } else found.set(path, await Deno.readTextFile(join(folder, path)));
  }
  return found;
}

function toFunctionFile(path: string, text: string): [string, string] {
  if (path === "deno.json") return [`${SHARED}/deno.json`, withoutLock(text)];
  if (path.startsWith("_shared/")) return [`${SHARED}/${path.slice("_shared/".length)}`, text];
  return [`${FUNCTIONS}/${path}`, text.replaceAll('"../_shared/', '"../_holdfast/')];
}

/**
 * A type check in the app would write a lock beside the functions, of a version that the hosted
 * runtime's Deno does not read. Versions are exact without it.
 */
function withoutLock(text: string): string {
  return text.replace(/^\{\n/, '{\n  "lock": false,\n');
}

async function readWorkflows(
  root: string,
  operators: Map<string, string>,
): Promise<[string, string][]> {
  const sources = await readFolder(join(root, WORKFLOWS));
  return [...sources].filter(([name]) => !NOT_FOR_APPS.includes(name)).map(([name, text]) => [
    `${WORKFLOWS}/${GENERAL_NAMES.includes(name) ? `holdfast-${name}` : name}`,
    withNamesOfApp(text, operators).replaceAll(`${FUNCTIONS}/_shared/`, `${SHARED}/`),
  ]);
}

async function readMigrations(root: string): Promise<Holdfast["migrations"]> {
  const sources = await readFolder(join(root, MIGRATIONS));
  return [...sources].flatMap(([name, text]) => {
    const title = /^\d+_(\w+)\.sql$/.exec(name)?.[1];
    return title === undefined ? [] : [{ title, text }];
  });
}

/** Each block from its header to the next empty line. */
function blocksOf(config: string): string {
  const blocks = config.match(/^\[functions\.[\w-]+\]\n(?:.+\n)*/gm) ?? [];
  return blocks.join("\n").replaceAll(
    '"./functions/deno.json"',
    '"./functions/_holdfast/deno.json"',
  );
}

/** The newest heading of the changelog: a version, or "Unreleased". */
async function readVersion(root: string): Promise<string> {
  const changelog = await Deno.readTextFile(join(root, "CHANGELOG.md"));
  return /^## \[?([\w.]+)/m.exec(changelog)?.[1]?.toLowerCase() ?? "unreleased";
}

async function readCommit(root: string): Promise<string | null> {
  const said = await askGit(root, ["rev-parse", "HEAD"]);
  if (said === null) return null;
  const brought = ["supabase", ".github", "RUNBOOK.md", "tests/sql", "tests/*.sh"];
  const changes = await askGit(root, ["status", "--porcelain", "--", ...brought]);
  return said.trim().slice(0, 12) + (changes === "" ? "" : "+changes");
}

/** What git says in a folder; null where there is no git or no repository. */
export async function askGit(folder: string, args: string[]): Promise<string | null> {
  try {
    const { success, stdout } = await new Deno.Command("git", {
      // a repository that belongs to somebody else is only read
      args: ["-c", "safe.directory=*", ...args],
      cwd: folder,
      stdin: "null",
      stderr: "null",
    }).output();
    return success ? new TextDecoder().decode(stdout) : null;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}
