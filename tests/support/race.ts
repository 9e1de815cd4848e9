// Two callers at once, in an order that the test chooses: the first one's transaction is held open
// while the second one runs, so that a missing lock cannot hide behind good luck.
import { CONTRACT_VERSION } from "../../supabase/functions/_shared/contract.ts";
import { connect, type Sql } from "../../dev/database.ts";
import type { World } from "./world.ts";

/** One call of a database function, as service_role makes it. */
export interface Call {
  rpc: string;
  args: Record<string, unknown>;
}

export interface Race {
  /** The second caller had to wait for the first one's transaction to end. */
  blocked: boolean;
  // deno-lint-ignore no-explicit-any -- whatever the function answered, or {error: SQLSTATE}
  first: any;
  // deno-lint-ignore no-explicit-any -- as above
  second: any;
}

export type Ending = "commit" | "rollback";
export const ENDINGS: readonly Ending[] = ["commit", "rollback"];

export interface RaceOptions {
  /** Runs while the second caller waits, or has answered, and the first one is still open. */
  meanwhile?: () => Promise<unknown>;
}

/** Well under the 3 s after which our functions give up waiting for a lock. */
const LONGEST_WAIT_MS = 2_000;

/** Runs `first`, keeps its transaction open, runs `second` against it, then ends the first one. */
export async function race(
  world: World,
  first: Call,
  // deno-lint-ignore no-explicit-any -- the first call's answer
  second: Call | ((answer: any) => Call),
  ending: Ending,
  options: RaceOptions = {},
): Promise<Race> {
  // a webhook or a deferred sweep under way would be a third caller
  await world.settle();
  const url = await world.database.urlAs("authenticator");
  const [a, b] = [connect(url), connect(url)];
  try {
    const [pidOfA, pidOfB] = [await openAsService(a), await openAsService(b)];
    const firstAnswer = await run(a, first);
    let answered = false;
    const pending = run(b, typeof second === "function" ? second(firstAnswer) : second)
      .finally(() => answered = true);
    const blocked = await isBlocked(world, pidOfB, pidOfA, () => answered);
    await options.meanwhile?.();
    await a.unsafe(firstAnswer.error ? "rollback" : ending);
    const secondAnswer = await pending;
    await b.unsafe(secondAnswer.error ? "rollback" : "commit");
    return { blocked, first: firstAnswer, second: secondAnswer };
  } finally {
    await Promise.all([a.end(), b.end()]);
  }
}

async function openAsService(sql: Sql): Promise<number> {
  await sql.unsafe("begin");
  await sql.unsafe("set local role service_role");
  const [row] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
  return row!.pid;
}

async function run(sql: Sql, { rpc, args }: Call) {
  const names = Object.keys(args);
  const given = names.map((name, i) => `${name} := $${i + 1}`).join(", ");
  try {
    const values = names.map((name) => args[name] as string);
    const [row] = await sql.unsafe(`select public.${rpc}(${given}) as answer`, values);
    return row!.answer;
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code === undefined) throw error;
    return { error: code, message };
  }
}

/** Asks the server itself: a lock that was waited for is seen, however short the wait. */
async function isBlocked(world: World, pid: number, by: number, answered: () => boolean) {
  for (const start = Date.now(); Date.now() - start < LONGEST_WAIT_MS;) {
    if (answered()) return false;
    const [row] = await world.sql<{ blocked: boolean }[]>`
      select pg_isolation_test_session_is_blocked(${pid}, array[${by}::int]) as blocked`;
    if (row!.blocked) return true;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  throw new Error("the second caller neither answered nor waited for the first one");
}

const CALLER = { p_contract_version: CONTRACT_VERSION, p_livemode: false };

/** A lease token, as each worker makes its own. */
export const newToken = (): string => crypto.randomUUID();

interface Target {
  id: string;
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
