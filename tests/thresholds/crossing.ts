// A threshold as a table row: what is planted so many units away from it, and whether it counts as
// crossed. Asked one unit before and one after, under a clock that stands still, in a transaction
// that is taken back.
import type { Sql } from "../../dev/database.ts";

export interface Crossing {
  /** "escrow.find_events: 1 hour": the object and the literal, or the column, that it stands on. */
  of: string;
  /** What is crossed, in words. */
  what: string;
  /** In units: seconds, or what the literal counts. */
  at: number;
  /** Plants; $age is an interval of so many seconds, $n the bare number. */
  plant: string;
  /** A boolean expression. */
  crossed: string;
  /** It is crossed from above: so much time is left, not gone. */
  falls?: true;
  /** What holds at the very unit, where two neighbours share it: it belongs to one of them. */
  on?: boolean;
}

/** What escrow.now() says meanwhile. */
export const NOW = "2027-03-04T12:00:00Z";
export const DAY = 86_400;
export const HOUR = 3_600;
export const MINUTE = 60;

/** Of the escrow that is planted. */
export const ID = "'00000000-0000-4000-8000-0000000000e5'";
const OTHER_ID = "'00000000-0000-4000-8000-0000000000aa'";

/** An insert; values are SQL. */
export const row = (table: string, values: Record<string, string>): string =>
  `insert into escrow.${table} (${Object.keys(values)}) values (${Object.values(values)});`;

/** An escrow whose money is captured and held, with more said of it. */
export const escrow = (values: Record<string, string> = {}): string =>
  row("escrows", {
    escrow_id: ID,
    reference: "'order-1'",
    status: "'held'",
    funds_at: "'platform'",
    hold_mode: "'capture'",
    currency: "'usd'",
    amount_minor: "10000",
    platform_fee_minor: "0",
    captured_minor: "10000",
    deadline_at: "escrow.now() + interval '10 days'",
    pay_by_at: "escrow.now() - interval '10 days'",
    receiver_id: OTHER_ID,
    ...values,
  });

export const operation = (values: Record<string, string> = {}): string =>
  row("operations", {
    operation_id: OTHER_ID,
    escrow_id: ID,
    kind: "'transfer'",
    amount_minor: "10000",
    currency: "'usd'",
    path: "'/v1/transfers'",
    params: "'{}'",
    ...values,
  });

export const OPERATION = `(select o from escrow.operations o where o.operation_id = ${OTHER_ID})`;

export const event = (values: Record<string, string> = {}): string =>
  row("inbox", {
    event_id: "'evt_1'",
    path: "'account'",
    type: "'charge.updated'",
    ...values,
  });

export const message = (values: Record<string, string> = {}): string =>
  row("outbox", { alert: "'person_needed'", dedup_key: "'a message'", ...values });

export const action = (name: string, values: Record<string, string> = {}): string =>
  row("admin_actions", {
    action_id: "1000",
    at: "escrow.now()",
    key_name: "'test'",
    actor: "'test'",
    action: `'${name}'`,
    reason: "'test'",
    previous_hash: "''",
    hash: "''",
    ...values,
  });

/** So that no silence of its own is told beside what is planted. */
export const QUIET =
  "update escrow.jobs set watched_from = escrow.now() - interval '1 minute' where true;";

/** Where a kind of alert has been raised. */
export const raised = (alert: string, like = "%") =>
  `exists (select from escrow.outbox m where m.alert = '${alert}' and m.dedup_key like '${like}')`;

class TakenBack extends Error {}

/** Runs with a clock that stands, and no trigger or foreign key in the way; nothing is kept. */
export async function standingStill<T>(
  sql: Sql,
  plant: string,
  ask: (tx: Sql) => Promise<T>,
  now = NOW,
): Promise<T> {
  let answer: { value: T } | undefined;
  await sql.begin(async (tx) => {
    await tx.unsafe(`
      create or replace function escrow.now() returns timestamptz language sql volatile
      set search_path = pg_catalog, pg_temp
      as $$ select '${now}'::timestamptz $$;
      set local session_replication_role = replica;
      ${plant}`);
    answer = { value: await ask(tx as unknown as Sql) };
    throw new TakenBack();
  }).catch((error) => {
    if (!(error instanceof TakenBack)) throw error;
  });
  return answer!.value;
}

async function isCrossed(sql: Sql, { plant, crossed }: Crossing, n: number): Promise<boolean> {
  const text = (sql: string) =>
    sql.replaceAll("$age", `(interval '1 second' * ${n})`).replaceAll("$n", `${n}`);
  return await standingStill(sql, text(plant), async (tx) => {
    const [row] = await tx.unsafe(`select ${text(crossed)} as crossed`);
    return row!["crossed"];
  });
}

/** Asked one unit before and one after, and on it where that is told. Returns what is wrong. */
export async function faultsOf(sql: Sql, crossing: Crossing): Promise<string[]> {
  const { of, what, at, on, falls = false } = crossing;
  const expected: [string, number, boolean | undefined][] = [
    ["before", at - 1, falls],
    ["on", at, on],
    ["after", at + 1, !falls],
  ];
  const faults: string[] = [];
  for (const [where, n, wanted] of expected) {
    if (wanted === undefined) continue;
    const seen = await isCrossed(sql, crossing, n);
    if (seen !== wanted) faults.push(`${of}: ${what}: ${seen} one unit ${where} it`);
  }
  return faults;
}
