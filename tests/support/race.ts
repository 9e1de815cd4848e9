// Two callers at once, in an order that the test chooses: the first one's transaction is held open
// while the second one runs, so that a missing lock cannot hide behind good luck.
import { CONTRACT_VERSION } from "../../supabase/functions/_shared/contract.ts";
import { connect, type Sql } from "../../dev/database.ts";
import type { requestFor } from "./escrows.ts";
import type { World } from "./world.ts";

/** One call of a database function, as service_role makes it. */
export interface Call {
  rpc: string;
  args: Record<string, unknown>;
}

export interface Race {
  /** The second caller had to wait for the first one's transaction to end. */
  blocked: boolean;
  /** For what: "lock feed" is a row of escrow.locks; else a kind of lock as pg_locks names it. */
  waitedFor: string | null;
  // deno-lint-ignore no-explicit-any -- whatever the function answered, or {error: SQLSTATE}
  first: any;
  // deno-lint-ignore no-explicit-any -- as above
  second: any;
}

export type Ending = "commit" | "rollback";
export const ENDINGS: readonly Ending[] = ["commit", "rollback"];

/** The second call, or how it follows from the first one's answer. */
// deno-lint-ignore no-explicit-any -- the first call's answer
export type Second = Call | ((answer: any) => Call);

export interface RaceOptions {
  /** Runs while the second caller waits, or has answered, and the first one is still open. */
  meanwhile?: () => Promise<unknown>;
}

/** Well under the 3 s after which our functions give up waiting for a lock. */
const LONGEST_WAIT_MS = 2_000;

/** Two connections of the Data API's kind to one database, and one that watches them. */
export interface Racers {
  a: Sql;
  b: Sql;
  pids: [number, number];
  /** A superuser's. */
  watcher: Sql;
  close(): Promise<void>;
}

export async function openRacers({ database, sql }: Pick<World, "database" | "sql">) {
  const url = await database.urlAs("authenticator");
  const [a, b] = [connect(url), connect(url)];
  const close = async () => void await Promise.all([a.end(), b.end()]);
  const racers: Racers = { a, b, pids: [await pidOf(a), await pidOf(b)], watcher: sql, close };
  return racers;
}

/** Runs `first`, keeps its transaction open, runs `second` against it, then ends the first one. */
export async function race(
  world: World,
  first: Call,
  second: Second,
  ending: Ending,
  options: RaceOptions = {},
): Promise<Race> {
  // a webhook or a deferred sweep under way would be a third caller
  await world.settle();
  const racers = await openRacers(world);
  try {
    return await raceOn(racers, first, second, ending, options);
  } finally {
    await racers.close();
  }
}

/** The same on connections that are there already, and stay; for very many races. */
export async function raceOn(
  { a, b, pids, watcher }: Racers,
  first: Call,
  second: Second,
  ending: Ending,
  options: RaceOptions = {},
): Promise<Race> {
  await Promise.all([a.unsafe(BEGIN_AS_SERVICE), b.unsafe(BEGIN_AS_SERVICE)]);
  let pending: Promise<unknown> | undefined;
  try {
    const firstAnswer = await run(a, first);
    let answered = false;
    pending = run(b, typeof second === "function" ? second(firstAnswer) : second)
      .finally(() => answered = true);
    const waitedFor = await lockWaitedFor(watcher, pids[1], pids[0], () => answered);
    await options.meanwhile?.();
    await a.unsafe(firstAnswer?.error ? "rollback" : ending);
    const secondAnswer = await pending as Race["second"];
    await b.unsafe(secondAnswer?.error ? "rollback" : "commit");
    return { blocked: waitedFor !== null, waitedFor, first: firstAnswer, second: secondAnswer };
  } catch (error) {
    // nobody is left waiting for a transaction that nobody ends
    await a.unsafe("rollback");
    await pending?.catch(() => {});
    await b.unsafe("rollback");
    throw error;
  }
}

const pidOf = async (sql: Sql): Promise<number> =>
  (await sql<{ pid: number }[]>`select pg_backend_pid() as pid`)[0]!.pid;

/** As the Data API begins a transaction for the service key. */
export const BEGIN_AS_SERVICE = `begin; set local role service_role;
  set local request.jwt.claims = '{"role":"service_role"}'`;

/** Calls in the transaction that is open; an error is returned, and the transaction is over. */
export async function run(sql: Sql, { rpc, args }: Call) {
  const names = Object.keys(args);
  const given = names.map((name, i) => `${name} := $${i + 1}`).join(", ");
  try {
    const values = names.map((name) => args[name] as string);
    const query = `select public.${rpc}(${given}) as answer`;
    const [row] = await sql.unsafe(query, values, { prepare: true });
    return row!.answer;
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code === undefined) throw error;
    return { error: code, message };
  }
}

/** Asks the server itself: a lock that was waited for is seen, however short the wait. */
async function lockWaitedFor(watcher: Sql, pid: number, by: number, answered: () => boolean) {
  for (const start = Date.now(); Date.now() - start < LONGEST_WAIT_MS;) {
    if (answered()) return null;
    const [row] = await watcher<{ locktype: string }[]>`
      select coalesce(
        (select 'lock ' || l.lock
          from pg_locks t
          join escrow.locks l on l.ctid = format('(%s,%s)', t.page, t.tuple)::tid
          where t.pid = w.pid and t.locktype = 'tuple' and t.relation = 'escrow.locks'::regclass),
        w.locktype
      ) as locktype
      from pg_locks w
      where w.pid = ${pid} and not w.granted
        and pg_isolation_test_session_is_blocked(${pid}, array[${by}::int])`;
    if (row) return row.locktype;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  throw new Error("the second caller neither answered nor waited for the first one");
}

export const CALLER = { p_contract_version: CONTRACT_VERSION, p_livemode: false };

/** A lease token, as each worker makes its own. */
export const newToken = (): string => crypto.randomUUID();

interface Target {
  id: string;
}

interface Creation {
  token?: string;
  livemode?: boolean;
  /** Replaces arguments of escrow_create. */
  args?: Record<string, unknown>;
}

/** What requestFor() made, asked for by another caller each time. */
export function create(
  request: Awaited<ReturnType<typeof requestFor>>,
  { token, livemode, args }: Creation = {},
): Call {
  const { id, email, stripeAccountId } = request.receiver as Record<string, string>;
  return {
    rpc: "escrow_create",
    args: {
      ...CALLER,
      p_livemode: livemode ?? false,
      p_lease_token: token ?? newToken(),
      p_reference: request.reference,
      p_amount_minor: request.amount,
      p_currency: request.currency,
      p_deadline_at: request.deadline,
      p_receiver: { id, email, stripe_account_id: stripeAccountId },
      ...args,
    },
  };
}

export const claimRelease = (token: string, { id }: Target): Call => ({
  rpc: "escrow_claim_release",
  args: { ...CALLER, p_lease_token: token, p_escrow_id: id },
});

export const claimRefund = (token: string, { id }: Target, force = false): Call => ({
  rpc: "escrow_claim_refund",
  args: {
    ...CALLER,
    p_lease_token: token,
    p_escrow_id: id,
    p_reason: "the test wants it back",
    p_force: force,
  },
});

export const claimTimeouts = (token: string, limit = 50): Call => ({
  rpc: "escrow_claim_timeouts",
  args: { ...CALLER, p_lease_token: token, p_limit: limit },
});

export const claimDue = (token: string, limit = 50): Call => ({
  rpc: "escrow_claim_due",
  args: { ...CALLER, p_lease_token: token, p_limit: limit },
});

export const claimEvents = (limit = 50): Call => ({
  rpc: "escrow_claim_events",
  args: { ...CALLER, p_limit: limit },
});

export const beginOperation = (token: string, { id }: Target, snapshot: object): Call => ({
  rpc: "escrow_begin_operation",
  args: { ...CALLER, p_lease_token: token, p_escrow_id: id, p_snapshot: snapshot },
});

export const recordAnswer = (token: string, operationId: string, answer: object): Call => ({
  rpc: "escrow_record_answer",
  args: { p_lease_token: token, p_operation_id: operationId, p_answer: answer },
});

export const receiveEvent = (event: object): Call => ({
  rpc: "escrow_inbox_receive",
  args: { ...CALLER, p_event: event },
});

export const applyEvent = (eventId: string, ticket: number, snapshot: object): Call => ({
  rpc: "escrow_inbox_apply",
  args: { p_event_id: eventId, p_ticket: ticket, p_snapshot: snapshot },
});
