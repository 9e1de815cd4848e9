// Movements made by hand are watched: what a person has placed counts only while it stands at
// Stripe.
import { assertEquals, assertMatch } from "deno-std/assert";
import {
  byHand,
  lendTo,
  order,
  refundByHand,
  resolveStray,
  transferByHand,
} from "../support/by_hand.ts";
import { nextDay } from "../support/days.ts";
import {
  DAY,
  type Escrow,
  heldEscrow,
  heldIn,
  rowOf,
  statusOf,
  stripeObjects,
} from "../support/escrows.ts";
import { assertInvariants } from "../support/invariants.ts";
import { assertLedgerWhole } from "../support/laws.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { ledgerOf } from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";

const CAPTURED = { deadlineIn: 20 * DAY, platformFee: 500 } as const;
const FEE = 320;

async function openWorld(): Promise<World> {
  const world = await startWorld();
  topUp(world);
  return world;
}

async function failRefund(world: World, id: string) {
  world.simulator.control.setRefund(id, { status: "failed" });
  await world.settle();
}

/** What is told of an escrow, in order, while something is done. */
async function heardOf(world: World, escrow: Escrow, done: () => Promise<unknown>) {
  const told = () =>
    world.sql<{ alert: string }[]>`
      select alert from escrow.outbox where escrow_id = ${escrow.id} order by message_id`;
  const before = (await told()).length;
  await done();
  return (await told()).slice(before).map(({ alert }) => alert);
}

const refundsThatStand = (world: World) =>
  stripeObjects(world, "refunds")
    // a reversal makes one too, on the receiver's account
    .filter((it) => it.status === "succeeded" && it.payment_intent !== null)
    .map(({ amount }) => amount);

async function assertReturned(world: World, escrow: Escrow) {
  assertEquals([await statusOf(world, escrow), await heldIn(world, escrow)], ["refunded", 0]);
  assertEquals(refundsThatStand(world).reduce((sum, amount) => sum + amount, 0), 10_000);
  assertEquals(await ledgerOf(world, escrow), { platform_balance: -FEE, stripe_fees: FEE });
  await assertLedgerWhole(world);
  await assertInvariants(world.sql, "safety");
  await nextDay(world);
  const { body } = await world.call("daily-reconciliation");
  assertEquals([body.balanced, body.discrepancies.items], [true, []]);
}

Deno.test("a part refunded by hand and set aside that fails is owed again: the whole is returned", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const { id } = await refundByHand(world, escrow, 3000);
  await resolveStray(world, id, false);
  assertEquals(await order(world, "release", escrow), "nothing_to_release");
  assertEquals(await heardOf(world, escrow, () => failRefund(world, id)), ["effect_undone"]);
  await order(world, "refund", escrow);
  await runCron(world);
  assertEquals(refundsThatStand(world), [10_000]);
  await assertReturned(world, escrow);
});

Deno.test("a refund by hand that was set aside and failed keeps nobody from being paid", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const { id } = await refundByHand(world, escrow, 3000);
  await resolveStray(world, id, false);
  await failRefund(world, id);
  assertEquals(await order(world, "release", escrow), "held");
  await runCron(world);
  assertEquals(await statusOf(world, escrow), "released");
});

Deno.test("a part refunded by hand that fails after the end opens the escrow again, for the rest", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const { id } = await refundByHand(world, escrow, 3000);
  await resolveStray(world, id, false);
  await order(world, "refund", escrow);
  await runCron(world);
  assertEquals(await statusOf(world, escrow), "refunded");
  assertEquals(await heardOf(world, escrow, () => failRefund(world, id)), ["refund_failed"]);
  assertEquals([await statusOf(world, escrow), await heldIn(world, escrow)], [
    "manual_review",
    3000,
  ]);
  assertEquals(Number((await rowOf(world, escrow)).refunded_minor), 7000);
  await order(world, "refund", escrow);
  await runCron(world);
  assertEquals(refundsThatStand(world), [7000, 3000]);
  await assertReturned(world, escrow);
});

Deno.test("a refund by hand that fails before it is placed can only be closed, and counts nowhere", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const { id } = await refundByHand(world, escrow, 3000);
  assertEquals(await heardOf(world, escrow, () => failRefund(world, id)), ["effect_undone"]);
  const said = { p_stripe_id: id, p_adopt: true, p_actor: "test", p_reason: "a test" };
  const { body } = await world.rpc("escrow_resolve_stray", said);
  assertEquals(body.message, "cannot_adopt");
  assertMatch(body.hint, /^It has failed at Stripe/);
  assertEquals(await resolveStray(world, id, false), "manual_review");
  await order(world, "refund", escrow);
  await runCron(world);
  await assertReturned(world, escrow);
});

Deno.test("an older reading does not bring a failed refund back to life", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const { id } = await refundByHand(world, escrow, 3000);
  const read = async () =>
    (await world.sql`select facts from escrow.stray_effects where stripe_id = ${id}`)[0]!.facts;
  const facts = await read();
  await failRefund(world, id);
  await world.sql`select escrow.apply_snapshot(${escrow.id},
    ${world.sql.json({ refunds: [facts] })}, 1)`;
  assertEquals([facts.status, (await read()).status], ["succeeded", "failed"]);
});

Deno.test("a transfer by hand that is reversed ceases to count, set aside before or after", async () => {
  for (const isPlacedFirst of [true, false]) {
    await using world = await openWorld();
    const escrow = await heldEscrow(world, CAPTURED);
    const { id } = await transferByHand(world, escrow, 500);
    lendTo(world, escrow);
    if (isPlacedFirst) await resolveStray(world, id, false);
    const reverse = () => byHand(world, `transfers/${id}/reversals`);
    assertEquals(await heardOf(world, escrow, reverse), ["effect_undone"]);
    if (!isPlacedFirst) {
      assertEquals(await resolveStray(world, id, true), "cannot_adopt");
      await resolveStray(world, id, false);
    }
    const { body } = await world.rpc("escrow_explain", { p_escrow_id: escrow.id });
    assertEquals(body.whereTheMoneyIs.includes(id), false, body.whereTheMoneyIs);
    await order(world, "refund", escrow);
    await runCron(world);
    await assertReturned(world, escrow);
  }
});

Deno.test("a whole transfer by hand that was pulled back is not adopted", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const { id } = await transferByHand(world, escrow, 9500);
  lendTo(world, escrow);
  await byHand(world, `transfers/${id}/reversals`);
  assertEquals(await resolveStray(world, id, true), "cannot_adopt");
});

Deno.test("what went back by hand is with the sender, and the words say so", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const { id } = await refundByHand(world, escrow, 10_000);
  await resolveStray(world, id, false);
  assertEquals(await order(world, "refund", escrow), "refunded");
  assertEquals((await rowOf(world, escrow)).funds_at, "sender");
  const { body } = await world.rpc("escrow_explain", { p_escrow_id: escrow.id });
  assertMatch(body.whereTheMoneyIs, /^100.00 USD went back to the sender\./);
  await assertInvariants(world.sql, "safety");
});
