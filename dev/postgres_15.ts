// Postgres 15 with the real pg_cron and plpgsql_check, as Debian packages them: hosted projects of
// both versions exist. The embedded 17 stays what everything runs on.
import type { InstalledServer } from "./postgres.ts";

const BIN = "/usr/lib/postgresql/15/bin";
const EXTENSIONS = "/usr/share/postgresql/15/extension";

/** What is needed, by the package that brings it. */
const PACKAGES: Record<string, string> = {
  "postgresql-15": `${BIN}/initdb`,
  "postgresql-15-cron": `${EXTENSIONS}/pg_cron.control`,
  "postgresql-15-plpgsql-check": `${EXTENSIONS}/plpgsql_check.control`,
};

/** The one database of the cluster that pg_cron lives in: a test makes it, and drops it. */
export const CRON_DATABASE = "cron";

export const POSTGRES_15: InstalledServer = {
  bin: BIN,
  initdb: ["--locale=C.UTF-8"],
  settings: {
    shared_preload_libraries: "pg_cron",
    "cron.database_name": CRON_DATABASE,
    // its jobs need no password then
    "cron.use_background_workers": "on",
  },
};

/** Needs what only that server has. */
export const LEFT_TO_15 = "tests/postgres15/";

/** Where Postgres 15 could differ, in about three minutes. */
export const TESTS_ON_15: string[] = [
  LEFT_TO_15,
];

/** What this machine lacks to run Postgres 15; null where nothing is missing. */
export async function whyNotPostgres15(): Promise<string | null> {
  const missing: string[] = [];
  for (const [name, file] of Object.entries(PACKAGES)) {
    if (!await Deno.stat(file).then(() => true, () => false)) missing.push(name);
  }
  return missing.length === 0 ? null : `${missing.join(", ")} not installed`;
}
