// `deno task bench:sql [escrows]`: how long each of the operators' files and each invariant view
// takes on a year of a million escrows (default), on a throw-away Postgres, as the owner would run
// them in the SQL editor. Says which law does not hold: in a made-up past all of them must.
// Latency on a shared machine is noise; what grows faster than the escrows is what to look for.
import { connect, createDatabase, createRoles, type Sql } from "../../dev/database.ts";
import { join, ROOT } from "../../dev/paths.ts";
import { startPostgres } from "../../dev/postgres.ts";
import { invariants } from "../support/invariants.ts";

/** What the SQL editor allows one statement. */
const EDITOR_SECONDS = 120;

const escrows = Number(Deno.args[0] ?? 1_000_000);
if (!Number.isInteger(escrows) || escrows < 1_000) {
  console.error("Say how many escrows, at least 1000: deno task bench:sql 1000000");
  Deno.exit(1);
}

/** Each by itself: vacuum takes no company. */
function statementsOf(text: string): string[] {
  return text.replace(/^\s*--.*$/gm, "").split(/;$/m).map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}

async function fill(sql: Sql) {
  const startedAt = performance.now();
  const file = await Deno.readTextFile(join(ROOT, "tests", "bench", "past_years.sql"));
  await sql`select set_config('bench.escrows', ${String(escrows)}, false)`;
  await sql`update escrow.jobs set watched_from = escrow.now()`;
  for (const statement of statementsOf(file)) await sql.unsafe(statement);
  const [row] = await sql<{ size: string }[]>`
    select pg_size_pretty(pg_database_size(current_database())) as size`;
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  console.log(`${escrows} escrows, ${row!.size}, filled in ${seconds} s\n`);
}

/** Milliseconds of the second of two runs, and what it answered; the first one warms the cache. */
async function measure(sql: Sql, statement: string) {
  let [ms, rows]: [number, Record<string, unknown>[]] = [0, []];
  for (let i = 0; i < 2; i++) {
    const startedAt = performance.now();
    try {
      rows = [...await sql.unsafe(statement)];
    } catch (error) {
      return { ms: Infinity, rows: [], failed: (error as Error).message };
    }
    ms = Math.round(performance.now() - startedAt);
  }
  return { ms, rows, failed: null };
}

async function report(sql: Sql) {
  console.log("ms | rows | what");
  const say = (ms: number, rows: number, what: string) =>
    console.log([String(ms).padStart(6), rows, what].join(" | "));
  const folder = join(ROOT, "tests", "sql");
  for (const { name } of [...Deno.readDirSync(folder)].sort((a, b) => a.name < b.name ? -1 : 1)) {
    const { ms, rows, failed } = await measure(sql, await Deno.readTextFile(join(folder, name)));
    const looks = rows.filter(({ verdict }) => verdict === "LOOK");
    const told = looks.map((row) => row.check ?? row.line).join(", ");
    say(ms, rows.length, name + (told === "" ? "" : `: look at ${told}`) + (failed ?? ""));
  }
  for (const view of await invariants(sql)) {
    const { ms, rows, failed } = await measure(sql, `select * from escrow.${view} limit 100`);
    say(ms, rows.length, view + (failed ?? ""));
  }
}

const cluster = await startPostgres({ fsync: false });
try {
  await createRoles(cluster.url);
  const database = await createDatabase(cluster.url, "bench");
  const superuser = connect(database.url);
  await fill(superuser);
  await superuser.end();
  const owner = connect(await database.urlAs("postgres"));
  await owner.unsafe(`set statement_timeout = '${EDITOR_SECONDS}s'`);
  await report(owner);
  await owner.end();
} finally {
  await cluster.stop();
}
