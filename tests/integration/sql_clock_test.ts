// Only a test stack moves time. A hosted project has no role escrow_test_clock; a login that is no
// member of it stands for one here, because roles belong to the whole cluster.
import { assert, assertEquals, assertRejects } from "deno-std/assert";
import { connect } from "../../dev/database.ts";
import { startDatabase, type TestDatabase } from "../support/database.ts";

const MOVES = [
  "select escrow.advance_clock('1 hour')",
  "update escrow.clock set advanced_by = '1 hour'",
  "delete from escrow.clock",
  "insert into escrow.clock (only_row, advanced_by) values (true, '1 hour')",
  "truncate escrow.clock",
];

/** One statement by a login with every privilege in schema escrow, member of the clock or not. */
async function asLogin(database: TestDatabase, member: boolean, statement: string) {
  const name = `login_${crypto.randomUUID().replaceAll("-", "")}`;
  const password = crypto.randomUUID();
  const { sql } = database;
  await sql.unsafe(`
    create role ${name} login bypassrls password '${password}';
    grant all on schema escrow to ${name};
    grant all on all tables in schema escrow to ${name};
    grant execute on all functions in schema escrow to ${name};
    ${member ? `grant escrow_test_clock to ${name}` : ""}`);
  const url = new URL(database.database.url);
  url.username = name;
  url.password = password;
  const login = connect(url.href);
  try {
    await login.unsafe(statement);
  } finally {
    await login.end();
    await sql.unsafe(`drop owned by ${name}; drop role ${name}`);
  }
}

async function offset({ sql }: TestDatabase): Promise<string> {
  const [row] = await sql`select advanced_by::text as by from escrow.clock`;
  return row!.by;
}

Deno.test("who is no member of escrow_test_clock cannot move the clock in any way", async () => {
  const database = await startDatabase();
  for (const statement of MOVES) {
    const error = await assertRejects(() => asLogin(database, false, statement), Error, undefined);
    assertEquals([statement, error.message], [statement, "test_clock_only"]);
  }
  assertEquals(await offset(database), "00:00:00");
  await database.close();
});

Deno.test("a member moves it forward and never back", async () => {
  const database = await startDatabase();
  await asLogin(database, true, "select escrow.advance_clock('1 hour')");
  await asLogin(database, true, "select escrow.advance_clock('-30 minutes')");
  assertEquals(await offset(database), "01:00:00");
  await assertRejects(
    () => asLogin(database, true, "update escrow.clock set advanced_by = '-1 second'"),
    Error,
    "clock_runs_forward",
  );
  await database.close();
});

Deno.test("escrow.now() is the wall clock plus the offset, and goes on in a transaction", async () => {
  const database = await startDatabase();
  const [row] = await database.sql`
    select abs(extract(epoch from escrow.now() - clock_timestamp())) < 1 as exact`;
  assert(row!.exact);
  await database.as("postgres", async (sql) => {
    // as text: a Date of JavaScript's loses the microseconds, and with them a clock that stands
    const [first] = await sql`select escrow.now()::text as at`;
    await sql`select pg_sleep(0.01)`;
    const [second] = await sql`select escrow.now() - ${first!.at}::timestamptz as gone`;
    assert(second!.gone >= "00:00:00.01", second!.gone);
  });
  await database.sql`select escrow.advance_clock('3 days')`;
  const [later] = await database.sql`
    select extract(epoch from escrow.now() - clock_timestamp())::float8 as ahead`;
  assert(Math.abs(later!.ahead - 3 * 86_400) < 1);
  await database.close();
});
