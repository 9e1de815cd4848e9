// `deno task bench:sql [escrows] [--held percent] [--against folder]`: how long each of the
// operators' files, each invariant view and each hot RPC with nothing to do takes on a year of a
// million escrows (default), on a throw-away Postgres, as the owner would run them in the SQL
// editor. Says which law does not hold: in a made-up past all of them must.
// With --against a second database is made from other migrations (of another commit, say) and each
// statement is timed on both in turn. Latency on a shared machine is noise; the ratio is not, nor
// what grows faster than the escrows.
import { connect, createDatabase, createRoles, type Sql } from "../../dev/database.ts";
import { join, ROOT } from "../../dev/paths.ts";
import { startPostgres } from "../../dev/postgres.ts";
import { invariants } from "../support/invariants.ts";
import { BY_DAY, HOT } from "../support/hot_rpcs.ts";

/** What the SQL editor allows one statement. */
const EDITOR_SECONDS = 120;

function option(name: string): string | undefined {
  const at = Deno.args.indexOf(name);
  return at < 0 ? undefined : Deno.args[at + 1];
}

const escrows = Number(Deno.args[0] ?? 1_000_000);
const held = Number(option("--held") ?? 2);
const against = option("--against");
if (!Number.isInteger(escrows) || escrows < 1_000 || !(held >= 0 && held <= 100)) {
  console.error("Say how many escrows, at least 1000: deno task bench:sql 1000000 --held 2");
  Deno.exit(1);
}

/** Each by itself: vacuum takes no company. */
function statementsOf(text: string): string[] {
  return text.replace(/^\s*--.*$/gm, "").split(/;$/m).map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}

async function fill(sql: Sql, name: string) {
  const startedAt = performance.now();
  const file = await Deno.readTextFile(join(ROOT, "tests", "bench", "past_years.sql"));
  await sql`select set_config('bench.escrows', ${String(escrows)}, false),
    set_config('bench.held', ${String(held)}, false)`;
  await sql`update escrow.jobs set watched_from = escrow.now()`;
  for (const statement of statementsOf(file)) await sql.unsafe(statement);
  const [row] = await sql<{ size: string }[]>`
    select pg_size_pretty(pg_database_size(current_database())) as size`;
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  console.log(`${name}: ${escrows} escrows, ${row!.size}, filled in ${seconds} s`);
}

interface Measured {
  ms: number;
  rows: Record<string, unknown>[];
  failed?: string;
}

/** Milliseconds of the best run but the first, which warms the cache; each database in its turn. */
async function measure(databases: Sql[], statement: string): Promise<Measured[]> {
  const measured: Measured[] = databases.map(() => ({ ms: Infinity, rows: [] }));
  let slowest = 0;
  // what is quick is noise once; what is slow is slow twice
  for (let round = 0; round < 2 || (round < 10 && slowest < 2_000); round++) {
    for (const [i, sql] of databases.entries()) {
      const startedAt = performance.now();
      try {
        measured[i]!.rows = [...await sql.unsafe(statement)];
      } catch (error) {
        measured[i]!.failed = (error as Error).message;
        continue;
      }
      const ms = performance.now() - startedAt;
      slowest = Math.max(slowest, ms);
      if (round > 0) measured[i]!.ms = Math.min(measured[i]!.ms, ms);
    }
  }
  return measured;
}

async function report(databases: Sql[]) {
  console.log(`\n${databases.length > 1 ? "ms | against, ms | times | " : "ms | "}rows | what`);
  const say = async (what: string, statement: string) => {
    const [now, before] = await measure(databases, statement);
    const { ms, rows, failed } = now!;
    const looks = rows.filter(({ verdict }) => verdict === "LOOK");
    const told = looks.map((row) => row.check ?? row.line).join(", ");
    const compared = before === undefined
      ? []
      : [before.ms.toFixed(1).padStart(9), (before.ms / ms).toFixed(1).padStart(7)];
    const remark = (told === "" ? "" : `: look at ${told}`) + (failed ? `: ${failed}` : "");
    console.log([ms.toFixed(1).padStart(9), ...compared, rows.length, what + remark].join(" | "));
  };
  for (const [name, statement] of Object.entries({ ...HOT, ...BY_DAY })) await say(name, statement);
  const folder = join(ROOT, "tests", "sql");
  for (const { name } of [...Deno.readDirSync(folder)].sort((a, b) => a.name < b.name ? -1 : 1)) {
    await say(name, await Deno.readTextFile(join(folder, name)));
  }
  for (const view of await invariants(databases[0]!)) {
    await say(view, `select * from escrow.${view} limit 100`);
  }
}

const cluster = await startPostgres({ fsync: false });
try {
  await createRoles(cluster.url);
  const owners: Sql[] = [];
  for (const migrations of against === undefined ? [undefined] : [undefined, against]) {
    const name = migrations === undefined ? "bench" : "against";
    const database = await createDatabase(
      cluster.url,
      name,
      migrations === undefined ? {} : { migrations },
    );
    const superuser = connect(database.url);
    await fill(superuser, name);
    await superuser.end();
    const owner = connect(await database.urlAs("postgres"));
    await owner.unsafe(`set statement_timeout = '${EDITOR_SECONDS}s'`);
    owners.push(owner);
  }
  await report(owners);
  for (const owner of owners) await owner.end();
} finally {
  await cluster.stop();
}
