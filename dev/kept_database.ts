// A database that is not thrown away: `deno task dev --database-url`. The stack changes passwords
// of roles, lets its clock be moved and plays with money, so it works in a database that is empty
// of Holdfast or that a stack has made before, and nowhere else.
import { connect, type Database, type Sql } from "./database.ts";
import { readMigrations } from "./migrations.ts";
import { UserError } from "./stack_file.ts";

const REPLACE = "give --database-url an empty database: createdb holdfast_local";

/** What the stack needs of a server, and what a person is told where it is not there. */
const NEEDS: { sql: string; refusal: string }[] = [
  {
    sql: "select current_setting('server_version_num')::integer >= 150000",
    refusal: "the server is older than Postgres 15, and Holdfast runs on 15 and 17",
  },
  {
    sql: "select not pg_is_in_recovery()",
    refusal: "the server is a standby and takes no writes: name its primary",
  },
  {
    sql: "select rolsuper from pg_roles where rolname = current_user",
    refusal: "its user is not a superuser, and the stack creates roles: name one, such as postgres",
  },
  {
    sql: `select count(*) = 2 from pg_available_extensions
      where name in ('pgcrypto', 'uuid-ossp')`,
    refusal: "the server lacks the extensions pgcrypto and uuid-ossp: install Postgres' contrib " +
      "package",
  },
];

/** A server on this machine answers at once. */
const ANSWER_S = 5;

/** Settings of a database are left behind by every dump, so no copy of it passes for it. */
const OWN = `select exists (
  select from pg_db_role_setting s
  join pg_database d on d.oid = s.setdatabase
  where d.datname = current_database() and s.setrole = 0
    and 'holdfast.local_stack=yes' = any (s.setconfig))`;

/** Throws UserError, one sentence without the URL's password, where the stack must not work. */
export async function requirePlayable(url: string, migrations: string): Promise<void> {
  requireLocal(url);
  const sql = connect(url, { connect_timeout: ANSWER_S });
  const { promise: tooLong, reject } = Promise.withResolvers<never>();
  // what closes every connection is tried again by the driver for ever
  const timer = setTimeout(() => reject({ code: "CONNECT_TIMEOUT" }), 2 * ANSWER_S * 1_000);
  try {
    await Promise.race([judge(sql, migrations), tooLong]);
  } catch (error) {
    throw error instanceof UserError ? error : toRefusal(error);
  } finally {
    clearTimeout(timer);
    await sql.end({ timeout: 1 });
  }
}

async function judge(sql: Sql, migrations: string) {
  for (const { sql: question, refusal } of NEEDS) {
    if (!await isTrue(sql, question)) throw refused(refusal);
  }
  if (!await isTrue(sql, "select to_regnamespace('escrow') is not null")) return;
  if (!await isTrue(sql, OWN)) {
    throw refused(
      "Holdfast is installed in this database and no local stack has made it: there may be " +
        `real money in it, so nothing was touched; ${REPLACE}`,
    );
  }
  if (!await isOfThisCode(sql, migrations)) {
    throw refused(
      `a local stack of another version of this code made this database; ${REPLACE}`,
    );
  }
}

/** From now on a stack may use this database again. */
export async function markAsStack({ url, name }: Database): Promise<void> {
  const sql = connect(url);
  try {
    await sql.unsafe(
      `alter database "${name.replaceAll('"', '""')}" set holdfast.local_stack = 'yes'`,
    );
  } finally {
    await sql.end();
  }
}

async function isTrue(sql: Sql, question: string): Promise<boolean> {
  const [row] = await sql.unsafe(question).values();
  return row?.[0] === true;
}

/** Before 1.0 migrations are rewritten in place: the same version may be another text. */
async function isOfThisCode(sql: Sql, folder: string): Promise<boolean> {
  const rows = await sql<{ version: string; text: string }[]>`
    select version, array_to_string(statements, '') as text
    from supabase_migrations.schema_migrations`;
  const applied = new Map(rows.map(({ version, text }) => [version, text]));
  return (await readMigrations(folder)).every((migration) =>
    applied.get(migration.version) === migration.sql
  );
}

const refused = (reason: string) => new UserError(`database_refused: ${reason}.`);

const SENTENCES: Record<string, string> = {
  "28P01": "the password or the user is wrong",
  "28000": "the server does not let this user in from here: see its pg_hba.conf",
  "3D000": "that database does not exist: createdb makes it",
  "53300": "the server takes no more connections",
  "57P03": "the server is starting or shutting down: try again in a moment",
  ECONNREFUSED: "nothing listens there: is Postgres running, and is the port right?",
  ENOTFOUND: "its host is not known here",
  CONNECT_TIMEOUT: "what listens there does not answer as Postgres does",
  CONNECTION_CLOSED: "what listens there does not answer as Postgres does",
  CONNECTION_DESTROYED: "what listens there does not answer as Postgres does",
  ECONNRESET: "what listens there does not answer as Postgres does",
};

/** The driver's own words may hold the URL: only its code is told. */
function toRefusal(error: unknown): unknown {
  const { code } = Object(error) as { code?: unknown };
  if (typeof code !== "string") return error;
  return refused(`${SENTENCES[code] ?? "it cannot be used"} (${code})`);
}

/** The stack creates roles and a clock that can be moved: never on a server somewhere else. */
function requireLocal(url: string) {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !/^postgres(ql)?:$/.test(parsed.protocol)) {
    throw refused("it is no URL of a database: postgresql://postgres:<password>@127.0.0.1/<name>");
  }
  const { hostname, pathname } = parsed;
  // A name without a dot is this machine or a container beside it.
  const isLocal = hostname.startsWith("127.") || hostname === "[::1]" ||
    (hostname !== "" && !hostname.includes(".") && !hostname.startsWith("["));
  if (!isLocal) {
    throw refused(
      `it must be on this machine, and ${hostname || "no host"} is not: money of ` +
        "others may be in it",
    );
  }
  if (pathname.length < 2) throw refused("it names no database: end it with /<name>");
}
