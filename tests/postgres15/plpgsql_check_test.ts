// Every plpgsql function read by plpgsql_check, which knows what Postgres itself notices only when
// a line is run: names and types of embedded SQL, casts, unused and shadowed variables, dead code,
// volatility, dynamic SQL that could be injected into.
import { assertEquals } from "deno-std/assert";
import { startDatabase, type TestDatabase } from "../support/database.ts";
import { REALTIME } from "../support/realtime.ts";

/** Findings that stay, by "function: level: message"; one that finds nothing has to go. */
const STAYING: { finding: RegExp; because: string }[] = [
  {
    finding: /: performance: target type .* cast "integer" value to "(bigint|numeric)" type$/,
    because: "a zero in a wider variable is exact",
  },
  {
    finding: /^(migration_history|open_topics): performance: immutable expression .* EXECUTE/,
    because: "what is named there need not exist when the function is first run",
  },
  {
    finding: /^begin_anew: (error|security|warning extra): /,
    because: "its list of guards is a table of its own call, which is not there when it is read",
  },
  {
    finding: /^refuse_order: performance: routine is marked as STABLE, should be IMMUTABLE$/,
    because: "an immutable call may be made while a statement is planned, and this one raises",
  },
  {
    finding: /^next_step: warning extra: control reached end of function without RETURN$/,
    because: "its loop has no other end than a return",
  },
  {
    finding: /^escrow_rehearse_order: warning extra: unreachable code$/,
    because: "the handlers of its block go on behind it",
  },
];

/** Triggers once for each table that they are on; "name: level: message". */
async function findingsIn({ sql }: TestDatabase): Promise<{ checked: number; found: string[] }> {
  await sql`create extension plpgsql_check`;
  const functions = await sql<{ name: string; oid: number; relation: number }[]>`
    select p.proname as name, p.oid, coalesce(t.tgrelid, 0) as relation
    from pg_catalog.pg_proc p
    join pg_catalog.pg_language l on l.oid = p.prolang and l.lanname = 'plpgsql'
    left join pg_catalog.pg_trigger t on t.tgfoid = p.oid
    where p.pronamespace in ('escrow'::regnamespace, 'public'::regnamespace)
    group by p.oid, t.tgrelid
    order by p.proname`;
  const found: string[] = [];
  for (const { name, oid, relation } of functions) {
    const rows = await sql<{ line: string }[]>`
      select concat_ws(': ', c.level, concat_ws(' ', c.message, c.detail)) as line
      from plpgsql_check_function_tb(
        ${oid}::oid::regprocedure, ${relation}::oid::regclass,
        fatal_errors => false, other_warnings => true, extra_warnings => true,
        performance_warnings => true, security_warnings => true
      ) as c`;
    found.push(...rows.map(({ line }) => `${name}: ${line.replace(/\.$/, "")}`));
  }
  return { checked: new Set(functions.map(({ oid }) => oid)).size, found };
}

Deno.test("plpgsql_check finds nothing in any function, but for what is explained", async () => {
  const database = await startDatabase({ beforehand: REALTIME });
  try {
    const { checked, found } = await findingsIn(database);
    const [{ all } = {}] = await database.sql`
      select count(*)::int as all from pg_catalog.pg_proc p
      where p.pronamespace in ('escrow'::regnamespace, 'public'::regnamespace)
        and p.prolang = (select l.oid from pg_catalog.pg_language l where l.lanname = 'plpgsql')`;
    assertEquals(checked, all, "every one was read");
    const stays = (line: string) => STAYING.some(({ finding }) => finding.test(line));
    assertEquals(found.filter((line) => !stays(line)), []);
    const needless = STAYING.filter(({ finding }) => !found.some((line) => finding.test(line)));
    assertEquals(needless.map(({ because }) => because), []);
    console.log(`plpgsql_check: ${checked} functions, ${found.length} explained findings`);
  } finally {
    await database.close();
  }
});

Deno.test("plpgsql_check is awake: it sees a wrong column, a variable nobody uses, dead code, an injection", async () => {
  const database = await startDatabase();
  try {
    await database.sql.unsafe(`
      create function escrow.planted(p_name text) returns bigint language plpgsql as $$
      declare v_unused integer; v_sum bigint;
      begin
        select sum(e.amount_minor) into v_sum from escrow.escrows e where e.no_such = 1;
        execute 'select 1 from escrow.' || p_name;
        return v_sum;
        v_sum := 1;
      end; $$`);
    const { found } = await findingsIn(database);
    const planted = found.filter((line) => line.startsWith("planted: ")).join("\n");
    for (const seen of ["no_such does not exist", "unused variable", "unreachable code"]) {
      assertEquals(planted.includes(seen), true, planted);
    }
    assertEquals(/security: .*(sanitiz|inject)/.test(planted), true, planted);
  } finally {
    await database.close();
  }
});
