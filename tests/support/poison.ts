// What somebody does to the database with the project's secret key and nothing else: no key of
// Stripe's, no SQL. Every object handed in here is invented.
import { assertEquals } from "deno-std/assert";
import { byHand } from "./by_hand.ts";
import { type Escrow, requestFor, type Wanted } from "./escrows.ts";
import * as calls from "./race.ts";
import type { World } from "./world.ts";

// deno-lint-ignore no-explicit-any -- invented objects, whatever an RPC answers
type Loose = any;

export const AMOUNT = 10_000;

let invented = 0;
const id = (prefix: string) => `${prefix}_invented${++invented}`;

/** Calls an RPC that takes the lie; a refusal fails the test. */
async function say(world: World, { rpc, args }: calls.Call): Promise<Loose> {
  const { status, body } = await world.rpc(rpc, args);
  assertEquals(status, 200, `${rpc}: ${JSON.stringify(body)}`);
  return body;
}

/** A PaymentIntent of the escrow as the database reads one: captured, unless `more` says other. */
export const inventIntent = (escrow: Escrow, more: Loose = {}, charge: Loose = {}): Loose => ({
  ...{ object: "payment_intent", id: escrow.paymentIntentId, status: "succeeded" },
  ...{ amount: AMOUNT, amount_capturable: 0, amount_received: AMOUNT, currency: "usd" },
  ...{ transfer_group: escrow.id, capture_method: "automatic", livemode: false },
  ...more,
  latest_charge: {
    ...{ id: id("ch"), status: "succeeded", paid: true, captured: true, amount: AMOUNT },
    ...{ amount_captured: AMOUNT, amount_refunded: 0, refunded: false, disputed: false },
    ...{ balance_transaction: { id: id("txn"), amount: AMOUNT, currency: "usd", fee: 0 } },
    ...charge,
  },
});

/** The same, authorized on a card for a week. */
export const inventHold = (escrow: Escrow): Loose => {
  const status = { status: "requires_capture", amount_capturable: AMOUNT, amount_received: 0 };
  const capture_before = Math.floor(Date.now() / 1000) + 7 * 86_400;
  const held = { captured: false, amount_captured: 0, capture_before, balance_transaction: null };
  return inventIntent(escrow, status, held);
};

/** Hands in a snapshot as the reading of an event that never happened. */
export async function tellByEvent(
  world: World,
  { paymentIntentId, id: escrow_id }: Escrow,
  snapshot: Loose,
  ticket?: number,
): Promise<void> {
  const references = { payment_intent: paymentIntentId, escrow_id };
  const event = { ...{ id: id("evt"), path: "account", type: "payment_intent.succeeded" } };
  const told = { ...event, account: null, livemode: false, created: 1_790_000_000, references };
  const received = await say(world, calls.receiveEvent(told));
  const apply = calls.applyEvent(event.id, ticket ?? received.ticket, snapshot);
  assertEquals((await say(world, apply)).outcome, "applied");
}

/** A payment of another program on the same Stripe account. */
export async function foreignPayment(world: World, capture_method: "automatic" | "manual") {
  const more = { "allowed_payment_method_types[]": "card", capture_method };
  const params = { amount: String(AMOUNT), currency: "usd", ...more };
  const { id } = await byHand(world, "payment_intents", params);
  const paid = world.simulator.control.pay(id);
  await world.settle();
  return { id, charge: String((paid as Loose).latest_charge) };
}

/** An escrow of which the database is told that a PaymentIntent of others is its own. */
export async function adoptForeign(
  world: World,
  paymentIntentId: string,
  wanted: Wanted,
): Promise<Escrow> {
  const request = await requestFor(world, { amount: AMOUNT, ...wanted });
  const token = calls.newToken();
  const step = await say(world, calls.create(request, { token }));
  const { operation, escrow_id } = step;
  const account = request.receiver.stripeAccountId ?? null;
  const escrow = { id: escrow_id, reference: request.reference, paymentIntentId, account };
  const object = inventIntent(escrow, { status: "requires_payment_method" });
  const answer = { kind: "object", http_status: 200, request_id: null, object };
  await say(world, calls.recordAnswer(token, operation.id, answer));
  return escrow;
}

/** Claims and begins with an invented snapshot, and lets the lease run out: a request is stored. */
export async function beginByRpc(
  world: World,
  escrow: Escrow,
  wish: "release" | "refund",
  snapshot: Loose,
): Promise<{ token: string; operation: Loose }> {
  const token = calls.newToken();
  const claim = wish === "release" ? calls.claimRelease : calls.claimRefund;
  assertEquals((await say(world, claim(token, escrow))).next, "look");
  const complete = { transfers: [], refunds: [], account: { transfers: "active" }, ...snapshot };
  const step = await say(world, calls.beginOperation(token, escrow, complete));
  assertEquals(step.next, "send", JSON.stringify(step));
  return { token, operation: step.operation };
}

/** Records an invented object as Stripe's answer to an operation. */
export const answerByRpc = (world: World, token: string, operationId: string, object: Loose) =>
  say(
    world,
    calls.recordAnswer(token, operationId, {
      kind: "object",
      http_status: 200,
      request_id: null,
      object,
    }),
  );
