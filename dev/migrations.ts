// Applies migration files as the Supabase CLI does: in order, each wholly or not at all.
import postgres from "postgres";
import { join, ROOT } from "./paths.ts";

export const MIGRATIONS: string = join(ROOT, "supabase", "migrations");

export interface Migration {
  version: string;
  name: string;
  file: string;
  sql: string;
}

/**
 * Applies what `supabase_migrations.schema_migrations` does not list yet, one transaction a file,
 * and returns the versions applied. A failure names file and line and leaves nothing of that file.
 */
export async function applyMigrations(url: string, folder: string): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const rows = await sql`select version from supabase_migrations.schema_migrations`;
    const known = new Set(rows.map((row) => row.version as string));
    const pending = migrations.filter((migration) => !known.has(migration.version));
    for (const migration of pending) await applyOne(sql, migration);
    return pending.map((migration) => migration.version);
  } finally {
    await sql.end();
  }
}

async function applyOne(sql: postgres.Sql, migration: Migration) {
  try {
    await sql.begin(async (tx) => {
      await tx.unsafe(migration.sql);
      await tx`
        insert into supabase_migrations.schema_migrations (version, statements, name)
        values (${migration.version}, ${[migration.sql]}, ${migration.name})`;
    });
  } catch (error) {
    if (!(error instanceof postgres.PostgresError)) throw error;
    const before = migration.sql.slice(0, Number(error.position ?? 0));
    const line = error.position === undefined ? "" : `:${before.split("\n").length}`;
    const extra = [error.detail, error.hint, error.where].filter(Boolean).join("\n  ");
    throw new Error(
      `migration ${migration.file}${line}: ${error.code} ${error.message}\n  ${extra}`,
      { cause: error },
    );
  }
}

export async function readMigrations(folder: string): Promise<Migration[]> {
  const found: Migration[] = [];
  const entries = await Array.fromAsync(Deno.readDir(folder)).catch((error) => {
    if (error instanceof Deno.errors.NotFound) return [];
    throw error;
  });
  for (const { name: file } of entries) {
    const [, version, name] = /^(\d+)_(.+)\.sql$/.exec(file) ?? [];
    if (version === undefined || name === undefined) continue;
    found.push({ version, name, file, sql: await Deno.readTextFile(join(folder, file)) });
  }
  found.sort((a, b) => (a.file < b.file ? -1 : 1));
  const twice = found.find((migration, i) => found[i + 1]?.version === migration.version);
  if (twice) throw new Error(`two migrations have the version ${twice.version}`);
  return found;
}

/** What a migration makes that has a name in the catalog, as escrow.object_names() names it. */
export function objectsOf(sql: string): string[] {
  const made =
    /^create (?:or replace )?(?:table|view|function|type|domain) ((?:escrow|public)\.\w+)/gm;
  return [...sql.matchAll(made)].map(([, name]) => name!);
}

/** A function that the Data API serves. */
export interface Door {
  name: string;
  parameters: string[];
}

export function doorsOf(sql: string): Door[] {
  const made = /^create (?:or replace )?function public\.(\w+)\(([^$]*?)\)\s*returns /gm;
  return [...sql.matchAll(made)].map(([, name, list]) => ({
    name: name!,
    parameters: [...list!.matchAll(/\bp_\w+(?= )/g)].map(([parameter]) => parameter),
  }));
}
