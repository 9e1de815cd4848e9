// Movements made by hand at Stripe: a person adopts them or sets them aside, and the books agree.
import { assertEquals, assertMatch } from "deno-std/assert";
import {
  DAY,
  heldEscrow,
  heldIn,
  refund,
  release,
  statusOf,
  stripeObjects,
} from "../support/escrows.ts";
import { assertLedgerWhole } from "../support/laws.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { act, auditOf, ledgerOf, operationsOf } from "../support/observe.ts";
import { byHand, order, refundByHand, resolveStray, transferByHand } from "../support/by_hand.ts";
import { startWorld, type World } from "../support/world.ts";

const CAPTURED = { deadlineIn: 20 * DAY, platformFee: 500 } as const;
const FEE = 320;

const resolve = (world: World, id: string, adopt: boolean) =>
  act(world, "escrow_resolve_stray", { p_stripe_id: id, p_adopt: adopt });

async function openWorld(): Promise<World> {
  const world = await startWorld();
  topUp(world);
  return world;
}

Deno.test("a whole refund made by hand is adopted: the escrow is refunded", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const { id } = await refundByHand(world, escrow, 10_000);
  assertEquals((await resolve(world, id, true)).status, "refunded");
  assertEquals(await ledgerOf(world, escrow), { platform_balance: -FEE, stripe_fees: FEE });
  const [order] = await auditOf(world, "resolve_stray");
  assertEquals([order.after.stripe_id, order.after.adopted], [id, true]);
  const again = await world.rpc("escrow_resolve_stray", {
    p_stripe_id: id,
    p_adopt: true,
    p_actor: "test",
    p_reason: "again",
  });
  assertEquals([again.status, again.body.message], [409, "already_resolved"]);
});

Deno.test("the transfer that was due, made by hand, is adopted: the escrow is released", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const { id } = await byHand(world, "transfers", {
    amount: "9500",
    currency: "usd",
    destination: escrow.account!,
    transfer_group: escrow.id,
  });
  assertEquals((await resolve(world, id, true)).status, "released");
  assertEquals((await ledgerOf(world, escrow)).platform_fees, -500);
  assertEquals((await operationsOf(world, escrow)).at(-1).stripe_id, id);
});

Deno.test("a transfer made by hand whose webhook is lost is found before ours is made", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  world.simulator.setWebhookUrls({ account: null });
  await byHand(world, "transfers", {
    amount: "500",
    currency: "usd",
    destination: escrow.account!,
    transfer_group: escrow.id,
  });
  assertEquals((await release(world, escrow)).body.error.code, "not_releasable");
  assertEquals(await statusOf(world, escrow), "manual_review");
});

Deno.test("a part refunded by hand is set aside as a movement outside, then the rest can only go back", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const { id } = await refundByHand(world, escrow, 300);
  assertEquals((await resolve(world, id, false)).status, "manual_review");
  assertEquals((await ledgerOf(world, escrow)).outside, 300);
  assertEquals(await order(world, "release", escrow), "nothing_to_release");
  await act(world, "escrow_order_refund", { p_escrow_id: escrow.id });
  await runCron(world);
  assertEquals([await statusOf(world, escrow), await heldIn(world, escrow)], ["refunded", 0]);
  await assertLedgerWhole(world);
});

Deno.test("a reversal made by hand is adopted: the money is held again, for an order", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  await release(world, escrow);
  await world.settle();
  world.simulator.control.setBalance({
    account: escrow.account!,
    currency: "usd",
    available: 50_000,
  });
  const transfer = (await operationsOf(world, escrow)).find(({ kind }) => kind === "transfer");
  const { id } = await byHand(world, `transfers/${transfer.stripe_id}/reversals`);
  assertEquals(await statusOf(world, escrow), "manual_review");
  await resolve(world, id, true);
  assertEquals(await heldIn(world, escrow), 10_000);
  await act(world, "escrow_order_release", { p_escrow_id: escrow.id });
  await runCron(world);
  assertEquals([await statusOf(world, escrow), await heldIn(world, escrow)], ["released", 0]);
  // the second transfer is another leg, and reversing that one by hand is seen as well
  const legs = (await operationsOf(world, escrow)).filter(({ kind }) => kind === "transfer");
  assertEquals(legs.map(({ leg, status }) => [leg, status]), [[1, "undone"], [2, "succeeded"]]);
  await byHand(world, `transfers/${legs[1].stripe_id}/reversals`);
  assertEquals(await statusOf(world, escrow), "manual_review");
});

Deno.test("a refund made by hand after the release is adopted: the receiver owes the transfer", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  await release(world, escrow);
  const { id } = await refundByHand(world, escrow, 10_000);
  assertEquals((await resolve(world, id, true)).status, "refunded");
  assertEquals(await ledgerOf(world, escrow), {
    platform_balance: -9500 - FEE,
    receivables: 9500,
    stripe_fees: FEE,
  });
});

for (const adopt of [true, false]) {
  const how = adopt ? "adopted" : "set aside";
  Deno.test(`a part refunded by hand and ${how} counts when the rest is ordered back`, async () => {
    await using world = await openWorld();
    const escrow = await heldEscrow(world, CAPTURED);
    const { id } = await refundByHand(world, escrow, 3000);
    assertEquals((await resolve(world, id, adopt)).status, "manual_review");
    if (adopt) assertEquals(await order(world, "release", escrow), "nothing_to_release");
    await order(world, "refund", escrow);
    await runCron(world);
    assertEquals(stripeObjects(world, "refunds").map(({ amount }) => amount), [3000, 7000]);
    assertEquals([await statusOf(world, escrow), await heldIn(world, escrow)], ["refunded", 0]);
    assertEquals(await ledgerOf(world, escrow), { platform_balance: -FEE, stripe_fees: FEE });
  });
}

Deno.test("a part reversed by hand and set aside counts when the rest is ordered back", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  await release(world, escrow);
  await world.settle();
  world.simulator.control.setBalance({
    account: escrow.account!,
    currency: "usd",
    available: 50_000,
  });
  const transfer = (await operationsOf(world, escrow)).find(({ kind }) => kind === "transfer");
  const path = `transfers/${transfer.stripe_id}/reversals`;
  const { id } = await byHand(world, path, { amount: "4000" });
  await resolve(world, id, false);
  await order(world, "refund", escrow);
  await runCron(world);
  assertEquals([await statusOf(world, escrow), await heldIn(world, escrow)], ["refunded", 0]);
  assertEquals(await ledgerOf(world, escrow), { platform_balance: -FEE, stripe_fees: FEE });
});

Deno.test("a receiver's debt that is paid back by a reversal by hand ends with it", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  await release(world, escrow);
  await world.settle();
  await order(world, "refund", escrow, { p_against_receivable: true });
  await runCron(world);
  world.simulator.control.setBalance({
    account: escrow.account!,
    currency: "usd",
    available: 50_000,
  });
  const transfer = (await operationsOf(world, escrow)).find(({ kind }) => kind === "transfer");
  const { id } = await byHand(world, `transfers/${transfer.stripe_id}/reversals`);
  assertEquals((await resolve(world, id, true)).status, "refunded");
  assertEquals(await ledgerOf(world, escrow), { platform_balance: -FEE, stripe_fees: FEE });
});

Deno.test("a refund at the receiver's cost that fails leaves the release as it was", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  await release(world, escrow);
  await world.settle();
  const before = await ledgerOf(world, escrow);
  await order(world, "refund", escrow, { p_against_receivable: true });
  await runCron(world);
  const [{ id }] = stripeObjects(world, "refunds");
  world.simulator.control.setRefund(id, { status: "failed" });
  await world.settle();
  assertEquals(await statusOf(world, escrow), "manual_review");
  assertEquals(await ledgerOf(world, escrow), before);
  assertEquals(await order(world, "release", escrow), "released");
});

Deno.test("a stray movement on a returned escrow, set aside, leaves an order that ends the review", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  await refund(world, escrow);
  await world.settle();
  const { id } = await transferByHand(world, escrow, 10);
  assertEquals((await resolve(world, id, false)).status, "manual_review");
  assertEquals(await order(world, "refund", escrow), "refunded");
});

Deno.test("a charge in another currency can only be set aside: it ends the escrow, and that is told", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world);
  const intent = {
    id: escrow.paymentIntentId,
    status: "succeeded",
    amount_received: 4_000,
    currency: "eur",
    latest_charge: { id: "ch_other", amount: 4_000, amount_captured: 4_000 },
  };
  await world.sql`select escrow.apply_snapshot(${escrow.id},
    ${world.sql.json({ payment_intent: intent })}, nextval('escrow.tickets'))`;
  assertEquals(await resolveStray(world, "ch_other", true), "cannot_adopt");
  assertEquals((await resolve(world, "ch_other", false)).status, "cancelled");
  assertEquals((await ledgerOf(world, escrow)).outside, -4000);
  const { body } = await world.rpc("escrow_explain", { p_escrow_id: escrow.id });
  assertMatch(body.whereTheMoneyIs, /^40.00 EUR was taken from the sender .* refunded by hand/);
});

Deno.test("a whole refund made by hand and set aside leaves nothing to release", async () => {
  await using world = await startWorld();
  topUp(world);
  const escrow = await heldEscrow(world, CAPTURED);
  const { id } = await refundByHand(world, escrow, 10_000);
  assertEquals((await resolve(world, id, false)).status, "manual_review");
  assertEquals(await order(world, "release", escrow), "nothing_to_release");
  assertEquals(await order(world, "refund", escrow), "refunded");
  assertEquals(stripeObjects(world, "transfers"), []);
});
