// Application databases on a cluster: roles, schemas, migrations, templates and clones.
import postgres from "postgres";
import { applyMigrations, MIGRATIONS } from "./migrations.ts";
import { isOfThisMachine } from "./outgoing.ts";
import { join, ROOT } from "./paths.ts";

export type Sql = postgres.Sql;

/** How a project treats what migrations create in `public`: open to the API's roles, or not. */
export type DefaultPrivileges = "permissive" | "none";

export interface Database {
  name: string;
  /** The superuser's URL. */
  url: string;
  /** The URL of another login: `postgres` (owner, migrations) or `authenticator` (Data API). */
  urlAs(role: "postgres" | "authenticator"): Promise<string>;
}

export interface DatabaseOptions {
  /** Default "permissive": the harder case for a migration that forgets a revoke. */
  defaultPrivileges?: DefaultPrivileges;
  /** Folder of the migrations. Default supabase/migrations. */
  migrations?: string;
  /** Run by the superuser before the migrations: what a project may have besides. */
  beforehand?: string;
}

/**
 * One connection that neither prints notices nor keeps the process alive after `end()`; encrypted,
 * unless the URL says otherwise, where it leaves this machine and the containers beside it.
 */
export function connect(url: string, more: postgres.Options<Record<string, never>> = {}): Sql {
  const connection = { application_name: "holdfast" };
  const isNear = isOfThisMachine(url) || /^[\w-]*$/.test(new URL(url).hostname);
  const ssl = isNear || /[?&]ssl(mode)?=/.test(url) ? {} : { ssl: "require" as const };
  return postgres(url, { max: 1, onnotice: () => {}, connection, ...ssl, ...more });
}

/** Prepares a cluster's roles; to be called once per cluster, repeating it is harmless. */
export async function createRoles(superuserUrl: string): Promise<void> {
  const sql = connect(superuserUrl);
  try {
    await sql.unsafe(await Deno.readTextFile(join(ROOT, "dev", "roles.sql")));
    for (const role of ["postgres", "authenticator"]) {
      if (role === decodeURIComponent(new URL(superuserUrl).username)) continue;
      await sql.unsafe(`alter role ${role} password '${await passwordOf(superuserUrl, role)}'`);
    }
  } finally {
    await sql.end();
  }
}

/** Creates a database owned by `postgres`, with Supabase's schemas and our migrations. */
export async function createDatabase(
  superuserUrl: string,
  name: string,
  options: DatabaseOptions = {},
): Promise<Database> {
  const admin = connect(superuserUrl);
  try {
    await admin.unsafe(`create database ${quote(name)} owner postgres template template0`);
  } finally {
    await admin.end();
  }
  const database = databaseAt(withDatabase(superuserUrl, name));
  await prepareDatabase(database, options);
  return database;
}

/** Brings schemas, privileges and migrations into a database; what is already there stays. */
export async function prepareDatabase(
  database: Database,
  options: DatabaseOptions = {},
): Promise<string[]> {
  const regime = options.defaultPrivileges ?? "permissive";
  const sql = connect(database.url);
  try {
    for (const file of ["schemas.sql", ...(regime === "none" ? [] : ["default_privileges.sql"])]) {
      await sql.unsafe(await Deno.readTextFile(join(ROOT, "dev", file)));
    }
    if (options.beforehand !== undefined) await sql.unsafe(options.beforehand);
  } finally {
    await sql.end();
  }
  return await applyMigrations(await database.urlAs("postgres"), options.migrations ?? MIGRATIONS);
}

/** Closes a database to connections, so that cloning it never waits for one to end. */
export async function makeTemplate(superuserUrl: string, name: string): Promise<void> {
  const admin = connect(superuserUrl);
  try {
    await admin.unsafe(`alter database ${quote(name)} with allow_connections false`);
  } finally {
    await admin.end();
  }
}

/** Copies a template database; tens of milliseconds. `admin` is a superuser's connection. */
export async function cloneDatabase(
  admin: Sql,
  superuserUrl: string,
  template: string,
  name: string,
): Promise<Database> {
  await admin.unsafe(
    `create database ${quote(name)} owner postgres template ${quote(template)}`,
  );
  return databaseAt(withDatabase(superuserUrl, name));
}

/** Drops a database, whoever is still connected to it. */
export async function dropDatabase(admin: Sql, name: string): Promise<void> {
  await admin.unsafe(`drop database if exists ${quote(name)} with (force)`);
}

/** The database a superuser's URL names. */
export function databaseAt(url: string): Database {
  return {
    name: decodeURIComponent(new URL(url).pathname.slice(1)),
    url,
    async urlAs(role) {
      const other = new URL(url);
      if (decodeURIComponent(other.username) === role) return url;
      other.username = role;
      other.password = await passwordOf(url, role);
      return other.href;
    },
  };
}

/** Follows from the superuser's, so that two stacks on one server agree without a shared file. */
async function passwordOf(superuserUrl: string, role: string): Promise<string> {
  const { username, password, host } = new URL(superuserUrl);
  const secret = new TextEncoder().encode(`${username}:${password}@${host}/${role}`);
  return new Uint8Array(await crypto.subtle.digest("SHA-256", secret)).toHex().slice(0, 32);
}

function withDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;
