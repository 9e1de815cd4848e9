// A database of its own for each test, cloned from the one the runner has migrated.
import {
  cloneDatabase,
  connect,
  createDatabase,
  type Database,
  type DefaultPrivileges,
  dropDatabase,
  type Sql,
} from "../../dev/database.ts";

export type Login = "postgres" | "service_role" | "authenticated" | "anon";

export interface TestDatabase {
  database: Database;
  /** One connection as the superuser. */
  sql: Sql;
  /**
   * Runs in one transaction, committed at the end, as the owner `postgres` (a login) or as a role
   * of the Data API (`set local role` by `authenticator`). Each call has a connection of its own,
   * so two may run against each other.
   */
  as<T>(login: Login, run: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface TestDatabaseOptions {
  defaultPrivileges?: DefaultPrivileges;
  /** Folder of other migrations than ours. */
  migrations?: string;
  /** What the superuser runs before the migrations. */
  beforehand?: string;
  /** Name of a database to clone instead of the empty one; nobody may be connected to it. */
  template?: string;
  /** Where a database must have a certain name; one of that name is dropped before. */
  name?: string;
  /** The superuser's URL of another server than the runner's. */
  cluster?: string;
}

/** The superuser's URL of the cluster that `deno task test` runs for all tests. */
export function clusterUrl(): string {
  const url = Deno.env.get("HOLDFAST_TEST_CLUSTER");
  if (url === undefined) {
    throw new Error("no test database: run this with `deno task test <file>`, not `deno test`");
  }
  return url;
}

export async function startDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const url = options.cluster ?? clusterUrl();
  const name = options.name ?? `test_${crypto.randomUUID().replaceAll("-", "")}`;
  const admin = connect(url);
  try {
    if (options.name !== undefined) await dropDatabase(admin, name);
    const database = await makeDatabase(admin, url, name, options);
    return open(admin, database);
  } catch (error) {
    await admin.end();
    throw error;
  }
}

async function makeDatabase(
  admin: Sql,
  url: string,
  name: string,
  options: TestDatabaseOptions,
): Promise<Database> {
  const cloneable = options.migrations === undefined && options.defaultPrivileges !== "none" &&
    options.beforehand === undefined;
  if (!cloneable) return await createDatabase(url, name, options);
  const broken = Deno.env.get("HOLDFAST_TEST_TEMPLATE_ERROR");
  if (broken !== undefined) throw new Error(`the database cannot be built: ${broken}`);
  return await cloneDatabase(admin, url, options.template ?? "template_permissive", name);
}

function open(admin: Sql, database: Database): TestDatabase {
  const sql = connect(database.url);

  async function as<T>(login: Login, run: (sql: Sql) => Promise<T>): Promise<T> {
    const owner = login === "postgres";
    const connection = connect(await database.urlAs(owner ? "postgres" : "authenticator"));
    try {
      const result = await connection.begin(async (tx) => {
        if (!owner) await tx.unsafe(`set local role ${login}`);
        return await run(tx as unknown as Sql);
      });
      return result as T;
    } finally {
      await connection.end();
    }
  }

  async function close() {
    await sql.end();
    await dropDatabase(admin, database.name);
    await admin.end();
  }

  return { database, sql, as, close };
}
