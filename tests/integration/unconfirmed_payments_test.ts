// What Stripe shows differs from what the database believes, however that came about: nothing is
// sent, and once it agrees again a person's order pays once. What the database is told of money
// that did not move, the next day's books find.
import { assertEquals } from "deno-std/assert";
import { endDispute, openDispute, order } from "../support/by_hand.ts";
import { nextDay } from "../support/days.ts";
import {
  createEscrow,
  DAY,
  heldEscrow,
  refund,
  release,
  rowOf,
  statusOf,
  stripeObjects,
} from "../support/escrows.ts";
import { LEASE_IS_OVER, runCron, topUp } from "../support/money_flows.ts";
import { alertsOf, operationsOf } from "../support/observe.ts";
import { answerByRpc, beginByRpc, inventIntent, tellByEvent } from "../support/poison.ts";
import { CALLER } from "../support/race.ts";
import { type RecordedWorld, rewriting, startRecordedWorld } from "../support/stripe_posts.ts";
import { assertBlocked, outflows } from "../support/unconfirmed.ts";

const CAPTURED = { deadlineIn: 20 * DAY };

// deno-lint-ignore no-explicit-any -- a PaymentIntent as Stripe writes it
type Change = (intent: any) => void;

const SHOWN: [lie: string, code: string, change: Change][] = [
  ["no metadata", "payment_not_ours", (intent) => intent.metadata = {}],
  [
    "another escrow",
    "payment_not_ours",
    (intent) => intent.metadata.escrow_id = crypto.randomUUID(),
  ],
  ["another transfer_group", "payment_not_ours", (intent) => intent.transfer_group = "group"],
  ["another currency", "currency_differs", (intent) => intent.currency = "eur"],
];

const LESS: typeof SHOWN[number] = [
  "less captured",
  "captured_differs",
  (intent) => intent.latest_charge.amount_captured -= 1,
];

const KINDS = [
  { kind: "transfer", wanted: CAPTURED, ask: release, shown: [...SHOWN, LESS] },
  { kind: "refund", wanted: CAPTURED, ask: refund, shown: [...SHOWN, LESS] },
  { kind: "capture", wanted: {}, ask: release, shown: SHOWN },
  { kind: "void", wanted: {}, ask: refund, shown: SHOWN },
];

Deno.test("nothing is sent for a payment that Stripe shows to be another", async () => {
  await using world = await startRecordedWorld();
  topUp(world);
  for (const { kind, wanted, ask, shown } of KINDS) {
    for (const [lie, code, change] of shown) {
      const escrow = await heldEscrow(world, wanted);
      world.posts.length = 0;
      world.intercept = rewriting(`/payment_intents/${escrow.paymentIntentId}`, change);
      assertEquals((await ask(world, escrow)).status, 409, `${kind}: ${lie}`);
      world.intercept = null;
      assertEquals(outflows(world), [], `${kind}: ${lie}`);
      await assertBlocked(world, escrow, code, `${kind}: ${lie}`);
    }
  }
});

Deno.test("a person's order is compared again, and pays once Stripe bears it out", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  world.posts.length = 0;
  world.intercept = rewriting(`/${escrow.paymentIntentId}`, (intent) => intent.metadata = {});
  await release(world, escrow);
  // never sent by anybody: a person may order at once
  assertEquals((await operationsOf(world, escrow)).at(-1).status, "failed");
  assertEquals(await order(world, "release", escrow), "held");
  await runCron(world);
  assertEquals(await statusOf(world, escrow), "manual_review");
  assertEquals((await alertsOf(world, "unconfirmed_request")).length, 2);
  world.intercept = null;
  await order(world, "release", escrow);
  await runCron(world);
  assertEquals(await statusOf(world, escrow), "released");
  assertEquals(outflows(world), ["/v1/transfers"]);
});

Deno.test("a transfer that may have been made stays in doubt when it is not confirmed again", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  world.simulator.control.setWebhooks({ mode: "hold" });
  // made, unanswered, and in no list yet; then somebody changes the payment
  const changed = rewriting(`/${escrow.paymentIntentId}`, (intent) => intent.metadata = {});
  world.posts.length = 0;
  world.intercept = async (request, forward) => {
    const { pathname } = new URL(request.url);
    if (pathname !== "/v1/transfers") {
      return outflows(world).length > 0 ? await changed(request, forward) : null;
    }
    if (request.method === "GET") return Response.json({ data: [], has_more: false });
    await forward(request);
    throw new TypeError("no answer");
  };
  await release(world, escrow);
  await world.advanceClock(LEASE_IS_OVER);
  await runCron(world);
  assertEquals(outflows(world), ["/v1/transfers"], "sent once");
  const { status, reason, look_only_at } = (await operationsOf(world, escrow)).at(-1);
  assertEquals([status, reason], ["in_doubt", "unconfirmed_request"]);
  assertEquals(look_only_at !== null, true);
  await assertBlocked(world, escrow, "payment_not_ours", "in doubt");
  assertEquals(await order(world, "refund", escrow), "in_doubt");
  // found: it is what was asked for, and the receiver has it
  world.intercept = null;
  await world.advanceClock(3600);
  await runCron(world);
  await world.settle();
  assertEquals(await statusOf(world, escrow), "released");
  assertEquals(stripeObjects(world, "transfers").length, 1);
});

Deno.test("a dispute that an RPC says is won, under a ticket of its own, frees no money", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const dispute = await openDispute(world, escrow);
  const won = { id: dispute, status: "won", amount: 10_000, currency: "usd" };
  await tellByEvent(world, escrow, { disputes: [won] }, Number.MAX_SAFE_INTEGER);
  world.posts.length = 0;
  await release(world, escrow);
  await order(world, "release", escrow);
  await runCron(world);
  assertEquals(outflows(world), []);
  // the next reading of Stripe counts for more than what was invented
  assertEquals(await statusOf(world, escrow), "disputed");
  await endDispute(world, dispute, "won");
  assertEquals(await statusOf(world, escrow), "held");
});

/** Every discrepancy of the day in which it was told. */
async function foundNextDay(world: RecordedWorld): Promise<string[]> {
  await nextDay(world);
  const { body } = await world.call("daily-reconciliation");
  assertEquals(body.balanced, false);
  // deno-lint-ignore no-explicit-any -- as the endpoint answers
  return body.discrepancies.items.map((one: any) => one.type).sort();
}

Deno.test("a transfer that an RPC says was made is found by the next day's books", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const read = { payment_intent: inventIntent(escrow) };
  const { token, operation } = await beginByRpc(world, escrow, "release", read);
  const { amount, currency, destination, transfer_group } = operation.params;
  const made = { object: "transfer", id: "tr_invented", amount, currency, destination };
  await answerByRpc(world, token, operation.id, { ...made, transfer_group });
  assertEquals(await statusOf(world, escrow), "released");
  assertEquals(await foundNextDay(world), ["effect_not_at_stripe"]);
});

Deno.test("a payment that an RPC says has come is found by the next day's books", async () => {
  await using world = await startRecordedWorld();
  const escrow = await createEscrow(world, CAPTURED);
  await tellByEvent(world, escrow, { payment_intent: inventIntent(escrow) });
  assertEquals((await rowOf(world, escrow)).captured_minor, "10000");
  assertEquals(await foundNextDay(world), ["balance_below_owed", "effect_not_at_stripe"]);
});

Deno.test("an account that an RPC says is ready for ever is read again", async () => {
  await using world = await startRecordedWorld();
  const { account } = await heldEscrow(world, CAPTURED);
  const received = await world.rpc("escrow_inbox_receive", {
    ...CALLER,
    p_event: {
      ...{ id: "evt_invented", path: "connect", type: "account.updated", account },
      ...{ livemode: false, created: 1_790_000_000, references: { account } },
    },
  });
  assertEquals(received.body.outcome, "look");
  await world.rpc("escrow_inbox_apply", {
    p_event_id: "evt_invented",
    p_ticket: Number.MAX_SAFE_INTEGER,
    p_snapshot: { account: { id: account, transfers: "active" } },
  });
  world.simulator.control.setAccount(account!, { transfers: "inactive" });
  await world.settle();
  const [row] = await world.sql`select transfers from escrow.receivers`;
  assertEquals(row!.transfers, "inactive");
});
