// Money that hands moved at Stripe, placed by a person: the sender gets back what was taken, and
// the day that is reconciled afterwards agrees to the cent.
import { assertEquals, assertStringIncludes } from "deno-std/assert";
import {
  byHand,
  lendTo,
  order,
  refundByHand,
  releasedEscrow,
  resolveStray,
} from "../support/by_hand.ts";
import { nextDay } from "../support/days.ts";
import {
  DAY,
  type Escrow,
  heldEscrow,
  heldIn,
  release,
  rowOf,
  statusOf,
  stripeObjects,
} from "../support/escrows.ts";
import { assertLedgerWhole } from "../support/laws.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { ledgerOf, operationsOf } from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";

const CAPTURED = { amount: 6_000, deadlineIn: 20 * DAY, platformFee: 500 } as const;

/** The day is closed, Stripe's balance is the ledger's, and no discrepancy was found. */
async function assertClean(world: World) {
  await nextDay(world);
  const { status, body } = await world.call("daily-reconciliation");
  assertEquals([status, body.balanced, body.discrepancies.items], [200, true, []]);
}

Deno.test("a part refunded by hand, set aside and counted with the rest: its day is clean", async () => {
  await using world = await startWorld();
  topUp(world);
  const escrow = await heldEscrow(world, CAPTURED);
  const { id } = await refundByHand(world, escrow, 2_000);
  await resolveStray(world, id, false);
  await order(world, "refund", escrow);
  await runCron(world);
  assertEquals(stripeObjects(world, "refunds").map(({ amount }) => amount), [2_000, 4_000]);
  assertEquals(Number((await rowOf(world, escrow)).refunded_minor), 6_000);
  await assertClean(world);
});

Deno.test("a part reversed by hand, set aside and counted with the rest: its day is clean", async () => {
  await using world = await startWorld();
  topUp(world);
  const escrow = await releasedEscrow(world, CAPTURED);
  lendTo(world, escrow);
  const transfer = (await operationsOf(world, escrow)).find(({ kind }) => kind === "transfer");
  const { id } = await byHand(world, `transfers/${transfer.stripe_id}/reversals`, {
    amount: "1500",
  });
  await resolveStray(world, id, false);
  await order(world, "refund", escrow);
  await runCron(world);
  await runCron(world);
  const { status, reversed_minor } = await rowOf(world, escrow);
  assertEquals([status, Number(reversed_minor)], ["refunded", 5_500]);
  await assertClean(world);
});

/** Sixty of the hundred on the card are captured in the dashboard. Returns the charge. */
async function captureInPart(world: World, { paymentIntentId }: Escrow): Promise<string> {
  await byHand(world, `payment_intents/${paymentIntentId}/capture`, { amount_to_capture: "6000" });
  return stripeObjects(world, "charges")[0].id;
}

const explained = async (world: World, { id }: Escrow): Promise<string> =>
  (await world.rpc("escrow_explain", { p_escrow_id: id })).body.whereTheMoneyIs;

Deno.test("a part captured by hand is not set aside: adopted, it is held and goes back whole", async () => {
  await using world = await startWorld();
  topUp(world);
  const escrow = await heldEscrow(world, { platformFee: 500 });
  const charge = await captureInPart(world, escrow);
  assertStringIncludes(await explained(world, escrow), "60.00 USD was taken from the sender");
  assertEquals(await resolveStray(world, charge, false), "must_be_adopted");
  assertEquals(await resolveStray(world, charge, true), "manual_review");
  const { captured_minor, funds_at } = await rowOf(world, escrow);
  assertEquals([Number(captured_minor), funds_at, await heldIn(world, escrow)], [
    6_000,
    "platform",
    6_000,
  ]);
  assertEquals(await order(world, "release", escrow), "nothing_to_release");
  assertEquals(await order(world, "refund", escrow), "refunding");
  await runCron(world);
  await world.settle();
  assertEquals([await statusOf(world, escrow), await heldIn(world, escrow)], ["refunded", 0]);
  // one made by our order; the other is how Stripe shows what was never taken
  assertEquals(stripeObjects(world, "refunds").map(({ amount }) => amount), [4_000, 6_000]);
  const { platform_balance, stripe_fees } = await ledgerOf(world, escrow);
  assertEquals(platform_balance, -stripe_fees!, "the platform bears Stripe's fee and no more");
  await assertLedgerWhole(world);
  await assertClean(world);
});

Deno.test("a part captured by hand in the middle of a release: the release ends, the part goes back", async () => {
  await using world = await startWorld();
  topUp(world);
  const escrow = await heldEscrow(world);
  world.simulator.control.setFault({
    operation: "POST /v1/payment_intents/{intent}/capture",
    fault: "http_503",
    times: 2,
  });
  await release(world, escrow);
  world.simulator.control.clearFaults();
  const charge = await captureInPart(world, escrow);
  const capture = (await operationsOf(world, escrow)).find(({ kind }) => kind === "capture");
  assertEquals([capture.status, capture.reason], ["failed", "captured_otherwise"]);
  assertEquals(await resolveStray(world, charge, true), "manual_review");
  assertEquals(await order(world, "refund", escrow), "refunding");
  await runCron(world);
  await world.settle();
  assertEquals(await statusOf(world, escrow), "refunded");
  await assertClean(world);
});

Deno.test("of a part captured by hand and returned by hand nothing is returned twice", async () => {
  await using world = await startWorld();
  topUp(world);
  const escrow = await heldEscrow(world, { platformFee: 500 });
  const charge = await captureInPart(world, escrow);
  const { id } = await refundByHand(world, escrow, 6_000);
  await resolveStray(world, charge, true);
  await order(world, "refund", escrow);
  await runCron(world);
  assertEquals(await statusOf(world, escrow), "manual_review");
  assertEquals(await resolveStray(world, id, true), "refunded");
  assertEquals(stripeObjects(world, "refunds").map(({ amount }) => amount), [4_000, 6_000]);
  await assertLedgerWhole(world);
  await assertClean(world);
});
