// Which file each of our migrations is in an app: the one it was installed as, or a new one behind
// everything that is there. An installed migration never changes its name: databases remember it.
import { join } from "../paths.ts";
import { type Holdfast, MIGRATIONS } from "./holdfast.ts";

export interface NamedMigrations {
  /** Path in the app and text, in order. */
  files: Map<string, string>;
  stops: string[];
}

export async function nameMigrations(
  app: string,
  { migrations, rpcs }: Holdfast,
  now: Date,
): Promise<NamedMigrations> {
  const names = await listMigrations(app);
  const titles = new Set(migrations.map(({ title }) => title));
  const titleOf = (name: string) => /^\d+_holdfast_(\w+)\.sql$/.exec(name)?.[1];
  const stops: string[] = [];
  const installed = new Map<string, string>();
  for (const name of names) {
    const title = titleOf(name);
    if (title === undefined || !titles.has(title)) continue;
    if (installed.has(title)) stops.push(`${MIGRATIONS}: two files are called holdfast_${title}`);
    installed.set(title, name);
  }
  const others = names.filter((name) => titleOf(name) === undefined);
  stops.push(...await listTaken(app, others, rpcs));

  let version = firstVersion(names, migrations.length, now);
  if (version === null) {
    stops.push(`${MIGRATIONS}: a version there is beyond every date; no later one can be made`);
    version = 0;
  }
  const files = new Map<string, string>();
  for (const { title, text } of migrations) {
    const name = installed.get(title) ?? `${version++}_holdfast_${title}.sql`;
    files.set(`${MIGRATIONS}/${name}`, text);
  }
  return { files, stops };
}

/** Version by title of those that are installed. */
export async function listOurs(app: string): Promise<Map<string, string>> {
  const found = (await listMigrations(app)).map((name) => /^(\d+)_holdfast_(\w+)\.sql$/.exec(name));
  return new Map(found.flatMap((it) => it === null ? [] : [[it[2]!, it[1]!]]));
}

export async function listMigrations(app: string): Promise<string[]> {
  const entries = await Array.fromAsync(Deno.readDir(join(app, MIGRATIONS))).catch((error) => {
    if (error instanceof Deno.errors.NotFound) return [];
    throw error;
  });
  return entries.map(({ name }) => name).filter((name) => /^\d+_.+\.sql$/.test(name)).sort();
}

/**
 * Behind the newest version of the app, and not in the future: its next `supabase migration new`
 * takes the time as its version and must come after ours. Null: the app's is later than any time.
 */
function firstVersion(names: string[], count: number, now: Date): number | null {
  const newest = names.map((name) => /^\d+/.exec(name)![0]).sort().at(-1) ?? "";
  // the numbers between two times are at least as many as the seconds between them
  const past = new Date(now.getTime() - count * 1000).toISOString().replace(/\D/g, "").slice(0, 14);
  if (newest < past) return Number(past);
  return /^\d{14}$/.test(newest) ? Number(newest) + 1 : null;
}

/** Names of the database that the app's own migrations take. */
async function listTaken(app: string, names: string[], rpcs: string[]): Promise<string[]> {
  const taken: string[] = [];
  const ours = new Set(rpcs);
  for (const name of names) {
    const text = await Deno.readTextFile(join(app, MIGRATIONS, name));
    if (
      /^\s*create\s+schema\s+(if\s+not\s+exists\s+)?"?escrow"?\s*(;|authorization)/im.test(text)
    ) {
      taken.push(`${MIGRATIONS}/${name}: the app has a schema escrow of its own`);
    }
    const created = /\bcreate\s+(?:or\s+replace\s+)?function\s+(?:"?public"?\.)?"?(\w+)"?\s*\(/gi;
    for (const [, rpc = ""] of text.matchAll(created)) {
      if (ours.has(rpc)) taken.push(`${MIGRATIONS}/${name}: the app has a function public.${rpc}`);
    }
  }
  return taken;
}
