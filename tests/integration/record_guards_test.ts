// What escrow.table_kinds says of a table holds: its guards stand and are awake in every session,
// and no table, trigger or column escapes the declaration.
import { assert, assertEquals } from "deno-std/assert";
import type { Sql } from "../../dev/database.ts";
import { startDatabase } from "../support/database.ts";
import { heldEscrow, requestFor } from "../support/escrows.ts";
import { liveIn } from "../support/planted_rows.ts";
import { startWorld, type World } from "../support/world.ts";

const missing = async (sql: Sql): Promise<string[]> =>
  (await sql`select * from escrow.invariant_records_are_append_only`)
    .map(({ table_name, trigger_name }) => `${table_name}: ${trigger_name}`);

/** Runs it and takes it back; what it says or the law that refused it. */
async function tried(sql: Sql, ...statements: string[]): Promise<string> {
  try {
    await sql.begin(async (tx) => {
      for (const statement of statements) await tx.unsafe(statement);
      await tx.unsafe("set constraints all immediate");
      throw new Error("let through");
    });
  } catch (error) {
    return (error as Error).message;
  }
  return "unreachable";
}

Deno.test("every table says what it is, and every trigger stands in the declaration", async () => {
  const { sql, close } = await startDatabase();
  assertEquals(await missing(sql), []);
  const undeclared = await sql`
    select t.tgrelid::regclass::text as table, t.tgname as trigger
    from pg_trigger t
    join pg_class c on c.oid = t.tgrelid and c.relnamespace = 'escrow'::regnamespace
    where not t.tgisinternal and not exists (
      select from escrow.guards g
      where g.table_name = c.relname and g.trigger_name = t.tgname)`;
  assertEquals([...undeclared], []);
  const asleep = await sql`
    select t.tgname as trigger
    from pg_trigger t
    join pg_proc f on f.oid = t.tgfoid
    join pg_class c on c.oid = t.tgrelid and c.relnamespace = 'escrow'::regnamespace
    where not t.tgisinternal and f.prosrc ~ 'raise exception'
      and t.tgtype & 4 = 0 and t.tgenabled <> 'A'`;
  assertEquals([...asleep], [], "what refuses a change is awake always");
  await sql`create table escrow.unclassed (id integer)`;
  assertEquals(await missing(sql), ["unclassed: no kind in escrow.table_kinds"]);
  await close();
});

Deno.test("a guard that is dropped, switched off or can sleep is missed, each of them", async () => {
  const { sql, close } = await startDatabase();
  const guards = await sql<{ table: string; trigger: string; always: boolean }[]>`
    select g.table_name as table, g.trigger_name as trigger, t.tgenabled = 'A' as always
    from escrow.guards g
    join pg_trigger t on t.tgname = g.trigger_name
      and t.tgrelid = format('escrow.%I', g.table_name)::regclass`;
  for (const { table, trigger, always } of guards) {
    const changes = [
      `drop trigger ${trigger} on escrow.${table}`,
      `alter table escrow.${table} disable trigger ${trigger}`,
      `alter table escrow.${table} enable replica trigger ${trigger}`,
      ...(always ? [`alter table escrow.${table} enable trigger ${trigger}`] : []),
    ];
    for (const change of changes) {
      await sql.begin(async (tx) => {
        await tx.unsafe(change);
        assertEquals(await missing(tx as unknown as Sql), [`${table}: ${trigger}`], change);
        throw new Error("taken back");
      }).catch((error) => assertEquals(error.message, "taken back"));
    }
  }
  const always = guards.filter((it) => it.always).length;
  console.log(`record guards: ${guards.length} triggers, ${always} of them enabled always`);
  await close();
});

/** One row more where no life leaves one; foreign keys sleep where they are inserted. */
const ROWS: Record<string, string> = {
  balance_rows: `(row_id, created_at, type, category, currency, amount_minor, fee_minor, net_minor,
    belongs, statement_date) values ('txn_x', now(), 'x', 'x', 'usd', 1, 0, 1, 'outside', now())`,
  database_comparisons: `(stop_id, escrow_id) values (1, gen_random_uuid())`,
  database_stops: `(differences, was_paused, listed_from) values ('{}', false, now())`,
  discrepancies: `(type, subject, facts, date, escrow_id)
    values ('x', 'y', '{}', '2026-11-01', gen_random_uuid())`,
  disputes: `(dispute_id, escrow_id, amount_minor, currency, stripe_status)
    values ('du_1', gen_random_uuid(), 1, 'usd', 'lost')`,
  fraud_warnings: `(warning_id, escrow_id, is_actionable)
    values ('issfr_1', gen_random_uuid(), true)`,
  inbox: `(event_id, path, type, account, escrow_id)
    values ('evt_x', 'account', 'x', 'acct_x', gen_random_uuid())`,
  posting_matches: `(journal_id) values (0)`,
  reconciliation_days: `(date, status, balanced, statement, previous_hash, hash, closed_at)
    values ('2001-01-01', 'closed', true, '{}', '', 'x', now())`,
  reconciliations: `(target_date, is_dry, rows_from) values ('2026-11-01', false, now())`,
  replies: `(message_id, outcome, received_at) values ('message-x', 'empty_reply', now())`,
  statement_journals: `(journal_id, date) values (0, '2001-01-01')`,
  stray_effects: `(stripe_id, escrow_id, object, facts)
    values ('re_x', gen_random_uuid(), 'refund', '{}')`,
};

const withRow = (table: string) =>
  ROWS[table] === undefined ? [] : [`insert into escrow.${table} ${ROWS[table]}`];

async function liveFully(world: World) {
  await liveIn(world);
  const request = await requestFor(world);
  const { status } = await world.call("create-escrow", {
    ...request,
    receiver: { ...request.receiver, userId: "user-receiver" },
    sender: { email: "sender@example.com", userId: "user-sender" },
  });
  assertEquals(status, 201);
  world.simulator.control.setFault({ operation: "POST /v1/payment_intents", fault: "refuse" });
  assertEquals((await world.call("create-escrow", await requestFor(world))).status, 422);
  await world.settle();
  await world.sql`set session_replication_role = replica`;
}

Deno.test("under session_replication_role = replica no record is changed, deleted or emptied", async () => {
  await using world = await startWorld({ breaksLaws: true });
  await liveFully(world);
  const { sql } = world;
  const records = await sql<{ name: string; append: boolean; key: string }[]>`
select k.table_name as name, k.append_only as append, (
        select min(a.attname) from pg_attribute a
        where a.attrelid = format('escrow.%I', k.table_name)::regclass and a.attnum > 0
          and a.attidentity = '' and a.attgenerated = ''
      ) as key
    from escrow.table_kinds k
    where k.kind = 'record' or k.append_only order by 1`;
  for (const { name, append, key } of records) {
    const refused = [
      `delete from escrow.${name}`,
      `truncate escrow.${name} cascade`,
      ...(append ? [`update escrow.${name} set ${key} = ${key}`] : []),
    ];
    for (const statement of refused) {
      const law = await tried(sql, ...withRow(name), statement);
      assertEquals(law, "append_only", `${statement}: is there a row?`);
    }
  }
  const emptied = await sql`select table_name as name from escrow.table_kinds
    where kind = 'settings'`;
  for (const { name } of emptied) {
    const law = await tried(sql, `truncate escrow.${name} cascade`);
    assert(["append_only", "test_clock_only"].includes(law), `${name}: ${law}`);
  }
  console.log(`records: ${records.length} tables; emptied never: ${emptied.length} more`);
});

/** Another value that no check refuses. */
const OTHER: Record<string, (column: string) => string> = {
  text: (column) => column.includes("account") ? "'acct_thief'" : `${column} || 'x'`,
  bigint: (column) => `${column} + 1`,
  integer: (column) => `${column} + 1`,
  uuid: () => "gen_random_uuid()",
  date: (column) => `${column} + 1`,
  jsonb: () => `'{"destination": "acct_thief"}'`,
  "timestamp with time zone": (column) => `${column} + interval '1 second'`,
};

Deno.test("no fixed column changes by a plain update, in any session, nor is it emptied", async () => {
  await using world = await startWorld({ breaksLaws: true });
  await liveFully(world);
  const { sql } = world;
  const columns = await sql<
    { table: string; column: string; type: string; empties: boolean; isFinal: boolean }[]
  >`
    select k.table_name as table, c.name as column,
      format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as empties,
      k.final_when is not null as "isFinal"
    from escrow.table_kinds k, unnest(k.fixed || k.once || k.audited) as c (name)
    join pg_attribute a on a.attname = c.name
    where a.attrelid = format('escrow.%I', k.table_name)::regclass
    order by 1, 2`;
  for (const { table, column, type, empties, isFinal } of columns) {
    const filled = `where ${column} is not null`;
    const values = [OTHER[type]!(column), ...(empties ? ["null"] : [])];
    for (const value of values) {
      const statement = `update escrow.${table} set ${column} = ${value} ${filled}`;
      const law = await tried(sql, ...withRow(table), statement);
      // a row that is final refuses first
      assert(
        law === "immutable_column" || isFinal && law === "append_only",
        `${statement}: ${law}`,
      );
    }
  }
  console.log(`fixed columns: ${columns.length}, each by a plain update under replica`);
});

/** Ids and amounts that move as money moves, or are no target of it. */
const FREE: Record<string, string[]> = {
  escrows: [
    "reply_id", // a new one when a reply is withdrawn
    ...["captured_minor", "transferred_minor", "reversed_minor", "refunded_minor"],
    ...["bank_minor", "fee_taken_minor"],
  ],
  receivers: [],
  operations: [],
};

Deno.test("an id, amount, currency or person of the money path is fixed, or said to be free", async () => {
  const { sql, close } = await startDatabase();
  for (const [table, free] of Object.entries(FREE)) {
    const loose = await sql<{ name: string }[]>`
      select a.attname as name
      from pg_attribute a, escrow.table_kinds k
      where k.table_name = ${table} and a.attrelid = format('escrow.%I', k.table_name)::regclass
        and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        and a.attname ~ '(_id|_minor|email)$|^(reference|currency|kind|path|params|hold_mode)$'
        and a.attname <> all (k.fixed || k.once || k.audited)
        and not exists (select from pg_index i where i.indrelid = a.attrelid
          and i.indisprimary and a.attnum = any (i.indkey))
      order by a.attnum`;
    assertEquals(loose.map(({ name }) => name), free, table);
  }
  await close();
});

Deno.test("another account needs an audit of its own escrow in its own transaction", async () => {
  await using world = await startWorld({ breaksLaws: true });
  const [{ id }, other] = [await heldEscrow(world), await heldEscrow(world)];
  const steal = `update escrow.escrows set destination_account_id = 'acct_thief'
    where escrow_id = '${id}'`;
  const audit = (escrow: string) =>
    `select escrow.audit('ada', 'by_hand', '${escrow}', 'a test', '{}', '{}')`;
  const { sql } = world;
  assertEquals(await tried(sql, audit(other.id), steal), "immutable_column");
  assertEquals(await tried(sql, steal, audit(id)), "let through");
  assertEquals(await tried(sql, "savepoint a", audit(id), "release a", steal), "let through");
  assertEquals(
    await tried(sql, "savepoint a", audit(id), "rollback to a", steal),
    "immutable_column",
  );
  await sql.unsafe(audit(id));
  assertEquals(await tried(sql, steal), "immutable_column", "audited before");
});
