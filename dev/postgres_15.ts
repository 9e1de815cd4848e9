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

/** Where Postgres 15 could differ, in about three minutes: installing, rights, the core flows. */
export const TESTS_ON_15: string[] = [
  LEFT_TO_15,
  "tests/concurrency/create_race_test.ts",
  "tests/concurrency/refund_race_test.ts",
  "tests/concurrency/release_race_test.ts",
  "tests/runbook_test.ts",
  ...[
    "before_migrations",
    "check_escrow_timeouts",
    "circuit_breaker",
    "create_escrow",
    "daily_reconciliation",
    "distribute_escrow_funds",
    "doctor",
    "doctor_finds",
    "feed",
    "install",
    "killed_workers",
    "migrations_cli",
    "operate",
    "operators_sql",
    "pg_cron",
    "policy",
    "privileges",
    "reconciliation_runs",
    "refund_escrow",
    "reply_release",
    "retention",
    "retry_failed_transfers",
    "sql_records",
    "uninstall",
    "uninstall_refusals",
    "webhook_delivery",
    "webhook_signature",
  ].map((name) => `tests/integration/${name}_test.ts`),
];

/** What this machine lacks to run Postgres 15; null where nothing is missing. */
export async function whyNotPostgres15(root = ""): Promise<string | null> {
  const missing: string[] = [];
  for (const [name, file] of Object.entries(PACKAGES)) {
    if (!await Deno.stat(root + file).then(() => true, () => false)) missing.push(name);
  }
  return missing.length === 0 ? null : `not installed: ${missing.join(", ")}`;
}
