// What people and banks do at Stripe without asking us: cancelled and late payments, failed
// refunds, movements made by hand. Evidence is never dropped, the ledger follows, a person is told.
import { assertEquals, assertStringIncludes } from "deno-std/assert";
import {
  createEscrow,
  DAY,
  type Escrow,
  heldEscrow,
  heldIn,
  refund,
  release,
  rowOf,
  statusOf,
  stripeObjects,
  type Wanted,
} from "../support/escrows.ts";
import { alertsOf, assertEnded, assertLedgerWhole, countAtStripe } from "../support/laws.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { ledgerOf } from "../support/observe.ts";
import { startRecordedWorld } from "../support/stripe_posts.ts";
import { lateIntent } from "../support/late_intent.ts";
import { byHand } from "../support/by_hand.ts";
import { startWorld, type World } from "../support/world.ts";

const CAPTURED: Wanted = { deadlineIn: 20 * DAY };
const FEE = 320;

async function cronFor(world: World, days: number) {
  for (let i = 0; i < days; i++) {
    await world.advanceClock(DAY);
    await runCron(world);
  }
}

/** Nothing may leave: not by the app, not by the clock. */
async function assertFrozen(world: World, escrow: Escrow, ...alerts: string[]) {
  assertEquals(await statusOf(world, escrow), "manual_review");
  assertEquals(await alertsOf(world, escrow), alerts);
  const moved = () => [
    countAtStripe(world, escrow, "transfers"),
    countAtStripe(world, escrow, "refunds"),
  ];
  const before = moved();
  assertEquals((await release(world, escrow)).body.error.code, "not_releasable");
  assertEquals((await refund(world, escrow)).body.error.code, "not_refundable");
  await cronFor(world, 25);
  assertEquals(moved(), before);
  assertEquals(await statusOf(world, escrow), "manual_review");
  await assertLedgerWhole(world);
}

Deno.test("a hold cancelled at Stripe ends the escrow, unpaid, with an alert", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  await byHand(world, `payment_intents/${escrow.paymentIntentId}/cancel`);
  await assertEnded(world, [escrow], "cancelled");
  assertEquals(await alertsOf(world, escrow), ["authorization_lapsed"]);
  assertEquals((await release(world, escrow)).body.error.code, "authorization_lapsed");
});

Deno.test("a hold that the bank lets lapse ends a queued release with an alert", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { account: null });
  assertEquals((await release(world, escrow)).body.waitingFor, "receiver");
  world.simulator.control.expirePaymentIntent(escrow.paymentIntentId);
  await world.settle();
  await assertEnded(world, [escrow], "cancelled");
  assertStringIncludes((await alertsOf(world, escrow)).join(), "authorization_lapsed");
});

Deno.test("an unpaid intent cancelled at Stripe ends the escrow quietly", async () => {
  await using world = await startWorld();
  const escrow = await createEscrow(world);
  await byHand(world, `payment_intents/${escrow.paymentIntentId}/cancel`);
  await assertEnded(world, [escrow], "cancelled");
  assertEquals(await alertsOf(world), []);
});

Deno.test("money that arrives for a cancelled escrow is booked and told", async () => {
  await using world = await startRecordedWorld();
  const escrow = await lateIntent(world, CAPTURED);
  world.simulator.control.pay(escrow.paymentIntentId);
  await world.settle();
  assertEquals(await heldIn(world, escrow), 10_000);
  await assertFrozen(world, escrow, "doubt_outlives", "in_doubt", "late_payment");
});

Deno.test("a card hold that arrives for a cancelled escrow is told until it lapses", async () => {
  await using world = await startRecordedWorld();
  const escrow = await lateIntent(world, {});
  world.simulator.control.pay(escrow.paymentIntentId);
  await world.settle();
  const { status, funds_at } = await rowOf(world, escrow);
  assertEquals([status, funds_at], ["manual_review", "card"]);
  assertEquals(await alertsOf(world, escrow), ["doubt_outlives", "in_doubt", "late_payment"]);
  await cronFor(world, 8);
  await assertEnded(world, [escrow], "cancelled");
});

Deno.test("a refund that fails after it succeeded puts the ledger back to the cent", async () => {
  await using world = await startWorld();
  topUp(world);
  const escrow = await heldEscrow(world, CAPTURED);
  const before = await ledgerOf(world, escrow);
  assertEquals(before, { held: -10_000, platform_balance: 10_000 - FEE, stripe_fees: FEE });
  assertEquals((await refund(world, escrow)).body.status, "refunded");
  assertEquals(await ledgerOf(world, escrow), { platform_balance: -FEE, stripe_fees: FEE });
  const [made] = stripeObjects(world, "refunds");
  world.simulator.control.setRefund(made.id, { status: "failed" });
  await world.settle();
  assertEquals(await ledgerOf(world, escrow), before);
  const row = await rowOf(world, escrow);
  assertEquals([Number(row.refunded_minor), row.funds_at], [0, "platform"]);
  await assertFrozen(world, escrow, "refund_failed");
  assertEquals(await ledgerOf(world, escrow), before);
});

Deno.test("a transfer made by hand in our group freezes the escrow and is told once", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const { charge_id } = await rowOf(world, escrow);
  const transfer = await byHand(world, "transfers", {
    amount: "4000",
    currency: "usd",
    destination: escrow.account!,
    source_transaction: charge_id,
  });
  assertEquals(transfer.transfer_group, escrow.id);
  const strays = await world.sql`select stripe_id, object from escrow.stray_effects`;
  assertEquals([...strays], [{ stripe_id: transfer.id, object: "transfer" }]);
  await assertFrozen(world, escrow, "stray_effect");
});

for (const amount of ["10000", "2500"]) {
  Deno.test(`a refund of ${amount} made by hand freezes the escrow and is told once`, async () => {
    await using world = await startWorld();
    topUp(world);
    const escrow = await heldEscrow(world, CAPTURED);
    const params = { payment_intent: escrow.paymentIntentId, amount };
    const made = await byHand(world, "refunds", params);
    const strays = await world.sql`select stripe_id, object from escrow.stray_effects`;
    assertEquals([...strays], [{ stripe_id: made.id, object: "refund" }]);
    await assertFrozen(world, escrow, "stray_effect");
  });
}

Deno.test("a hand-made refund whose events are lost still stops the release", async () => {
  await using world = await startWorld();
  topUp(world);
  const escrow = await heldEscrow(world, CAPTURED);
  world.simulator.control.setWebhooks({ mode: "hold" });
  await byHand(world, "refunds", { payment_intent: escrow.paymentIntentId });
  const answer = await release(world, escrow);
  assertEquals([answer.status, answer.body.error.code], [409, "not_releasable"]);
  assertEquals(countAtStripe(world, escrow, "transfers"), 0);
  assertEquals(await alertsOf(world, escrow), ["stray_effect"]);
});

Deno.test("a reversal made by hand after a release calls a person", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const { body } = await release(world, escrow);
  world.simulator.control.setAccount(escrow.account!, { reserves: true });
  await byHand(world, `transfers/${body.transferId}/reversals`, { amount: "3000" });
  assertEquals(await statusOf(world, escrow), "manual_review");
  assertEquals(await alertsOf(world, escrow), ["stray_effect"]);
  await assertLedgerWhole(world);
});

Deno.test("a capture made by hand is adopted, and the release pays what was captured", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { platformFee: 700 });
  await byHand(world, `payment_intents/${escrow.paymentIntentId}/capture`);
  const row = await rowOf(world, escrow);
  assertEquals([row.status, row.funds_at], ["held", "platform"]);
  assertEquals((await release(world, escrow)).body.status, "released");
  await assertEnded(world, [escrow], "released");
});

Deno.test("a capture of less than the whole made by hand calls a person", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  const path = `payment_intents/${escrow.paymentIntentId}/capture`;
  await byHand(world, path, { amount_to_capture: "6000" });
  await assertFrozen(world, escrow, "stray_effect");
});
