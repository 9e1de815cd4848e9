// What the prepared states are made of: workers with known tokens, events with their readings,
// answers that Stripe might give, and what a person orders.
import { assert, assertEquals } from "deno-std/assert";
import type { Step } from "../../../supabase/functions/_shared/contract.ts";
import type { Escrow } from "../../support/escrows.ts";
import {
  applyEvent,
  beginOperation,
  type Call,
  claimDue,
  claimEvents,
  claimRefund,
  claimRelease,
  claimTimeouts,
  receiveEvent,
} from "../../support/race.ts";
import { depsOf, look, operationOf, send } from "../../support/worker.ts";
import type { World } from "../../support/world.ts";
import { FIXED } from "./contents.ts";

/** A call, or one that is made with a token of the caller's own. */
export type Calls = Record<string, Call | ((token: string) => Call)>;

export interface State {
  name: string;
  /** Brings a world there and says what may be called in it, by name. */
  prepare(world: World): Promise<Calls>;
}

const token = (letter: string) => `${FIXED}0000-4000-8000-00000000000${letter}`;

/** The worker that was there first; the two callers of a pair are others. */
export const HOLDER = token("c");
export const TOKENS: readonly [string, string] = [token("a"), token("b")];

export async function call(world: World, { rpc, args }: Call) {
  const { status, body } = await world.rpc(rpc, args);
  assert(status < 300, `${rpc}: ${JSON.stringify(body)}`);
  return body;
}

/** Claims in the holder's name, reads Stripe, and says how it would begin. */
export async function leased(world: World, escrow: Escrow, claim: Call) {
  const answer = await call(world, claim);
  const step: Step = answer.claims?.[0] ?? answer;
  const snapshot = await look(world, step);
  return { snapshot, begin: beginOperation(HOLDER, escrow, snapshot) };
}

/** Begins as well and sends; Stripe's answer is not recorded. */
export async function sent(world: World, escrow: Escrow, claim: Call) {
  world.simulator.control.setWebhooks({ mode: "hold" });
  const { snapshot, begin } = await leased(world, escrow, claim);
  const operation = operationOf(await call(world, begin));
  return { snapshot, begin, operation, answer: await send(world, operation) };
}

let events = 0;

/** An event that has been stored, what Stripe shows now, and the two calls that belong to it. */
export async function stored(
  world: World,
  type: string,
  references: Record<string, string>,
  account: string | null = null,
) {
  const id = `evt_pair${++events}`;
  const path = account === null ? "account" : "connect";
  const receive = receiveEvent({
    ...{ id, path, type, account, livemode: false, created: 1_790_000_000, references },
  });
  const { outcome, ticket, read } = await call(world, receive);
  assertEquals(outcome, "look", type);
  const snapshot = await depsOf(world).stripe.look(read);
  return {
    id,
    ticket: ticket as number,
    receive,
    snapshot,
    apply: applyEvent(id, ticket, snapshot),
  };
}

/** An event about the escrow's payment. */
export const aboutPayment = (world: World, escrow: Escrow, type: string) =>
  stored(world, type, { payment_intent: escrow.paymentIntentId, escrow_id: escrow.id });

/** The sender's bank opens a dispute of the whole payment. */
export async function disputed(world: World, escrow: Escrow) {
  world.simulator.control.setWebhooks({ mode: "hold" });
  const [row] = await world.sql`
    select charge_id from escrow.escrows where escrow_id = ${escrow.id}`;
  const charge = row?.charge_id ?? chargeOf(world, escrow);
  const { id } = world.simulator.control.createDispute({ charge });
  return { disputeId: id, ...await aboutPayment(world, escrow, "charge.dispute.created") };
}

function chargeOf(world: World, escrow: Escrow): string {
  // deno-lint-ignore no-explicit-any -- Stripe's objects as they are
  const { payment_intents } = world.simulator.control.state() as any;
  return payment_intents[escrow.paymentIntentId].latest_charge;
}

export const LOST = { kind: "lost", reason: "timeout" };

/** A refusal, or with status 500 an answer that says nothing. */
export const refused = (code: string | null, status = 402) => ({
  ...{ kind: "error", http_status: status, request_id: null, type: "invalid_request_error" },
  ...{ code, decline_code: null, param: null, message: "as the test wants it" },
});

const PERSON = { p_actor: "an operator", p_reason: "the test wants it" };

export const by = (rpc: string, args: Record<string, unknown> = {}): Call => ({
  rpc,
  args: { ...args, ...PERSON },
});

/** An order as it is previewed: given and taken back. */
export const rehearse = (order: string, id: string | null, args: object = {}): Call => ({
  rpc: "escrow_rehearse_order",
  args: { p_order: order, p_args: { ...args, ...PERSON }, p_escrow_id: id },
});

export const pause = (paused = true) => by("escrow_set_paused", { p_paused: paused });

/** Wrapped, because the driver would send a bare boolean as one, and not as the jsonb it is. */
export const setPolicy = (name: string, value: number | boolean) =>
  by("escrow_set_policy", { p_name: name, p_value: { toJSON: () => value } });

export const orderRelease = ({ id }: Escrow) => by("escrow_order_release", { p_escrow_id: id });

export const orderRefund = ({ id }: Escrow, againstReceivable = false) =>
  by("escrow_order_refund", { p_escrow_id: id, p_against_receivable: againstReceivable });

export const resolveStray = (stripeId: string, adopt: boolean) =>
  by("escrow_resolve_stray", { p_stripe_id: stripeId, p_adopt: adopt });

/** Pays the receiver of an escrow to another account, held money too. */
export async function redirect(world: World, escrow: Escrow, account = "acct_another") {
  const [row] = await world.sql`
    select receiver_id from escrow.escrows where escrow_id = ${escrow.id}`;
  return by("escrow_set_receiver_account", {
    p_receiver_id: row!.receiver_id,
    p_stripe_account_id: account,
    p_apply_to_held: true,
  });
}

/** Gives the receiver of an escrow another address. */
export async function readdress(world: World, escrow: Escrow, email: string) {
  const [row] = await world.sql`
    select receiver_id from escrow.escrows where escrow_id = ${escrow.id}`;
  return by("escrow_set_receiver_details", { p_receiver_id: row!.receiver_id, p_email: email });
}

/** What anybody may ask of an escrow, whatever its state; each by a worker of its own. */
export const wishes = (escrow: Escrow): Calls => ({
  release: (token) => claimRelease(token, escrow),
  refund: (token) => claimRefund(token, escrow),
  "refund by force": (token) => claimRefund(token, escrow, true),
});

/** The three sweeps of the jobs. */
export const sweeps: Calls = {
  "sweep of what is due": (token) => claimDue(token),
  "run of the clock": (token) => claimTimeouts(token),
  "sweep of the events": claimEvents(),
};

/** The escrow is due for the sweep now. */
export const makeDue = (world: World) =>
  world.sql`update escrow.escrows set next_attempt_at = escrow.now() where settled_at is null`;
