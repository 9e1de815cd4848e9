// Takes Holdfast out of a database, in one transaction: nobody changes anything between the last
// look and the drop, the rows are exported as they are dropped, and a doubt undoes it all.
import { connect, type Sql } from "../database.ts";
import { UserError } from "../stack_file.ts";
import { exportTables, intoFolder } from "./export_tables.ts";
import { type Matter, openMatters } from "./open_matters.ts";
import { findOwned, listOutside, type Owned } from "./owned.ts";

export interface Installation {
  url: string;
  /** Versions of the migrations that the manifest lists. */
  versions: string[];
  /** Names of the edge functions. */
  functions: string[];
}

export interface Look {
  owned: Owned;
  matters: Matter[];
}

/**
 * What there is, and what is open. Where nothing is, the whole deed is done and taken back, so that
 * whatever would refuse it refuses the look. Throws UserError when it may not be.
 */
export async function look(installation: Installation): Promise<Look> {
  return await withDatabase(installation.url, async (sql) => {
    const seen = await sql.begin(
      "read only",
      (tx) => judge(tx as unknown as Sql, installation),
    ) as Look;
    if (seen.owned.hasSchema && seen.matters.length === 0) await rehearse(sql, installation);
    return seen;
  });
}

class TakenBack extends Error {}

async function rehearse(sql: Sql, installation: Installation) {
  try {
    await sql.begin(async (tx) => {
      await drop(tx as unknown as Sql, await lockAll(tx as unknown as Sql, installation));
      throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
}

/** Rows by exported table. Throws UserError, with everything as it was, when it may not be. */
export async function takeOut(
  installation: Installation,
  folder: string,
): Promise<Record<string, number>> {
  return await intoFolder(
    folder,
    (unfinished, finish) =>
      withDatabase(installation.url, (sql) =>
        sql.begin(async (tx) => {
          const own = tx as unknown as Sql;
          const owned = await lockAll(own, installation);
          const counts = await exportTables(own, owned.tables, unfinished);
          await drop(own, owned);
          await finish();
          return counts;
        }) as Promise<Record<string, number>>),
  );
}

/** Nobody changes anything from here on, and nothing is open. */
async function lockAll(own: Sql, installation: Installation): Promise<Owned> {
  // a worker under way is waited for; one that would wait longer is a reason to come again
  await own`set local lock_timeout = '10s'`;
  const { owned } = await judge(own, installation);
  if (owned.tables.length > 0) {
    const tables = owned.tables.map((name) => `escrow.${name}`).join(", ");
    await own.unsafe(`lock table ${tables} in access exclusive mode`);
  }
  const { matters } = await judge(own, installation);
  if (matters.length > 0) throw new UserError("Something is open again: look once more.");
  return owned;
}

async function judge(sql: Sql, { versions, functions }: Installation): Promise<Look> {
  const owned = await findOwned(sql, versions);
  if (owned.hasSchema && owned.versions.length === 0) {
    throw new UserError(
      "This database has a schema escrow that this app's migrations did not make: wrong database?",
    );
  }
  if (owned.foreign.length > 0) {
    throw new UserError(
      `In schema escrow stand things that are not Holdfast's: ${owned.foreign.join(", ")}. ` +
        "Move them first: alter table escrow.<name> set schema public;",
    );
  }
  return { owned, matters: owned.hasSchema ? await openMatters(sql, functions) : [] };
}

async function drop(sql: Sql, owned: Owned): Promise<void> {
  const { functions, policies, hasSchema, versions } = owned;
  for (const policy of policies) await sql.unsafe(`drop policy ${policy}`);
  const before = await listOutside(sql);
  for (const signature of functions) await sql.unsafe(`drop function ${signature} cascade`);
  if (hasSchema) await sql`drop schema escrow cascade`;
  const after = await listOutside(sql);
  const ours = new Set(functions.map((signature) => `function ${signature}`));
  const lost = [...before].filter(([id, what]) => !after.has(id) && !ours.has(what));
  if (lost.length > 0) {
    throw new UserError(
      "Nothing was dropped: these of the app depend on Holdfast and would go too. Change or drop " +
        `them first:\n${lost.map(([, what]) => `  - ${what}`).join("\n")}`,
    );
  }
  await sql`
    delete from supabase_migrations.schema_migrations where version = any (${versions})`;
  await sql`notify pgrst, 'reload schema'`;
}

/** Whether a connection must be encrypted although the URL does not say so. */
export function needsTls(url: string): boolean {
  const { hostname, searchParams } = new URL(url);
  const says = searchParams.has("sslmode") || searchParams.has("ssl");
  // a name without a dot is this machine or a container beside it
  const isLocal = hostname.startsWith("127.") || hostname === "[::1]" || !hostname.includes(".");
  return !says && !isLocal;
}

async function withDatabase<T>(url: string, run: (sql: Sql) => Promise<T>): Promise<T> {
  if (!URL.canParse(url)) throw new UserError("--database-url is not a URL.");
  const sql = connect(url, { connect_timeout: 15, ...(needsTls(url) && { ssl: "require" }) });
  try {
    return await run(sql);
  } catch (error) {
    throw toUserError(error);
  } finally {
    await sql.end();
  }
}

/** The URL holds a password: an error of the driver is told by its code alone. */
function toUserError(error: unknown): unknown {
  const code = (error as { code?: string }).code;
  if (error instanceof UserError || code === undefined) return error;
  if (code === "55P03") {
    return new UserError("Somebody holds a lock in schema escrow: nothing was changed, try again.");
  }
  if (/^[0-9A-Z]{5}$/.test(code)) {
    return new UserError(`The database refused (${code}): ${(error as Error).message}`);
  }
  return new UserError(`The database cannot be reached (${code}).`);
}
