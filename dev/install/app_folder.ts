// What in an app's own folder would undo or stop Holdfast there, with what is typed against it.
// Read by install before it writes, and by the doctor where the app's folder is known.
import { counted } from "../../supabase/functions/_shared/counted.ts";
import * as toml from "deno-std/toml/mod.js";
import { join } from "../paths.ts";
import { objectsOf } from "../migrations.ts";
import { declare } from "../supabase_cli.ts";
import { FUNCTIONS, MIGRATIONS } from "./holdfast.ts";
import { readIfThere } from "./manifest.ts";

export interface AppFinding {
  seen: string;
  fix: string;
  /** An install waits for it; others are only told. */
  stops: boolean;
  /** That can only be done once the database has Holdfast: what is asked for at the install. */
  flag?: "declarative";
}

interface Config {
  db?: { migrations?: { enabled?: boolean; schema_paths?: string[] } };
  experimental?: { pgdelta?: { declarative_schema_path?: string } };
}

/** `ours`: path and text of Holdfast's migrations, as they are or will be there. */
export async function findInApp(
  app: string,
  ours: Map<string, string>,
  functions: string[],
): Promise<AppFinding[]> {
  const config = parse(await readIfThere(join(app, "supabase", "config.toml")) ?? "");
  const sources = await readSources(app);
  return [
    ...skipped(config),
    ...declared(config, sources, ours),
    ...dropped(sources, ours),
    ...await locks(app, functions),
  ];
}

/** What is no TOML is said by the install. */
function parse(text: string): Config {
  try {
    return toml.parse(text) as Config;
  } catch {
    return {};
  }
}

function skipped({ db }: Config): AppFinding[] {
  if (db?.migrations?.enabled !== false) return [];
  return [{
    seen: "supabase/config.toml: [db.migrations] enabled = false: a push skips every migration",
    fix: "set enabled = true there",
    stops: true,
  }];
}

/** Every SQL file below supabase/, by its path from there. */
async function readSources(app: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  async function walk(below: string) {
    const entries = await Array.fromAsync(Deno.readDir(join(app, "supabase", below)))
      .catch(() => []);
    for (const { name, isDirectory } of entries) {
      if (name.startsWith(".") || name === "node_modules") continue;
      const path = below === "" ? name : `${below}/${name}`;
      if (isDirectory) await walk(path);
      else if (name.endsWith(".sql")) {
        found.set(path, await Deno.readTextFile(join(app, "supabase", path)));
      }
    }
  }
  await walk("");
  return found;
}

const TREE = "schemas";

/**
 * A declared schema is complete: what is not in it goes with the next migration that is made from
 * it. CLI 3 reads a folder, older ones and --use-migra the list schema_paths.
 */
function declared(
  { db, experimental }: Config,
  sources: Map<string, string>,
  ours: Map<string, string>,
): AppFinding[] {
  const found: AppFinding[] = [];
  const objects = [...ours.values()].flatMap(objectsOf);
  const lacks = (texts: string[]) => {
    const text = texts.join("\n").replaceAll('"', "").toLowerCase();
    return objects.filter((name) => !text.includes(name)).length;
  };
  const paths = (db?.migrations?.schema_paths ?? []).filter((path) => path.trim() !== "");
  const all = new Map([...sources].concat(
    [...ours].map(([path, text]) => [path.replace(/^supabase\//, ""), text]),
  ));
  const listed = textsOf(all, paths);
  const without = paths.length === 0 ? 0 : lacks(listed);
  if (without > 0) {
    const line = JSON.stringify(["./migrations/*_holdfast_*.sql", ...paths]).replaceAll(",", ", ");
    found.push({
      seen:
        "supabase/config.toml: [db.migrations] schema_paths declares the app's schema without " +
        `Holdfast: a migration made from it would drop ${counted(without, "thing")} of Holdfast's`,
      fix: `set schema_paths = ${line} there`,
      stops: true,
    });
  }
  const folder = clean(experimental?.pgdelta?.declarative_schema_path ?? TREE);
  const tree = textsOf(sources, [folder]);
  const missing = tree.length === 0 ? 0 : lacks(tree);
  if (missing > 0) {
    found.push({
      seen:
        `supabase/${folder} declares the app's schema without Holdfast: a migration made from ` +
        `it (db schema declarative sync) would drop ${counted(missing, "thing")} of Holdfast's`,
      fix: `once the database has Holdfast, in the app: ${declare(folder)}`,
      stops: true,
      flag: "declarative",
    });
  }
  return found;
}

const clean = (path: string) => path.trim().replace(/^(\.\/+)+/, "").replace(/\/+$/, "");

/** Files, folders or globs, from supabase/. */
function textsOf(sources: Map<string, string>, paths: string[]): string[] {
  const shapes = paths.map((path) => {
    const shape = clean(path).replace(/[.+^${}()|\\]/g, "\\$&").replace(
      /\*\*\/?|\*|\?/g,
      (glob) => glob === "?" ? "[^/]" : glob === "*" ? "[^/]*" : ".*",
    );
    return new RegExp(`^${shape}(/.*)?$`);
  });
  return [...sources].filter(([path]) => shapes.some((shape) => shape.test(path)))
    .map(([, text]) => text);
}

/** A migration that a tool has made from such a declaration, before it is pushed. */
function dropped(sources: Map<string, string>, ours: Map<string, string>): AppFinding[] {
  const rpcs = [...ours.values()].flatMap(objectsOf).filter((name) => name.startsWith("public."))
    .map((name) => name.slice("public.".length));
  const drop = new RegExp(
    String.raw`^\s*drop\s+(?:schema\s+(?:if\s+exists\s+)?"?escrow"?\b|[a-z ]+?\s` +
      String.raw`(?:if\s+exists\s+)?(?:"?escrow"?\.|(?:"?public"?\.)?"?(?:${rpcs.join("|")})"?\())`,
    "gim",
  );
  return [...sources].flatMap(([path, text]) => {
    if (!path.startsWith("migrations/") || ours.has(`supabase/${path}`)) return [];
    const count = [...text.matchAll(drop)].length;
    if (count === 0) return [];
    return [{
      seen: `supabase/${path} drops ${counted(count, "thing")} of Holdfast's`,
      fix: `rm supabase/${path}, before it is pushed; what else it does, make again when ` +
        "Holdfast is declared",
      stops: true,
    }];
  });
}

/** The first version that the hosted runtime, Deno 2.1.4, does not read. */
const FIRST_UNREAD = 5;

/** Of a lock beside functions the CLI uploads nothing, but `functions serve` reads it. */
async function locks(app: string, functions: string[]): Promise<AppFinding[]> {
  const found: AppFinding[] = [];
  const folder = join(app, FUNCTIONS);
  const entries = await Array.fromAsync(Deno.readDir(folder)).catch(() => []);
  const names = entries.filter((it) => it.isDirectory).map(({ name }) => name).sort();
  for (const name of ["", ...names]) {
    const place = name === "" ? FUNCTIONS : `${FUNCTIONS}/${name}`;
    const text = await readIfThere(join(app, place, "deno.lock"));
    if (text === undefined) continue;
    const isOurs = name === "_holdfast" || functions.includes(name);
    const version = /"version":\s*"(\d+)"/.exec(text)?.[1] ?? "of no known version";
    if (!isOurs && Number(version) < FIRST_UNREAD) continue;
    const fix = isOurs
      ? `rm ${place}/deno.lock`
      : `rm ${place}/deno.lock, and set "lock": false in ${place}/deno.json`;
    found.push({
      seen: `${place}/deno.lock (version ${version}): the hosted runtime's Deno 2.1.4 reads none ` +
        `from version ${FIRST_UNREAD} on`,
      fix,
      stops: isOurs,
    });
  }
  return found;
}

/** Names of the app's own migrations that are newer than one of ours. */
export function newerThanOurs(names: string[], ours: Map<string, string>): string[] {
  const files = [...ours.keys()].map((path) => path.slice(MIGRATIONS.length + 1)).sort();
  const [first] = files;
  // as the CLI orders them: by the text of the version
  return names.filter((name) => first !== undefined && !files.includes(name) && name > first);
}
