// Disputes that cost money: who bears it is booked to the cent, and nothing is paid twice.
import { assertEquals } from "deno-std/assert";
import {
  DAY,
  heldEscrow,
  heldIn,
  release,
  rowOf,
  statusOf,
  stripeObjects,
} from "../support/escrows.ts";
import { alertsOf, assertLedgerWhole, countAtStripe } from "../support/laws.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { act, ledgerOf, movesOf, setPolicy } from "../support/observe.ts";
import { endDispute, lendTo, openDispute, releasedEscrow, waitHours } from "../support/by_hand.ts";
import { startWorld, type World } from "../support/world.ts";

const CAPTURED = { deadlineIn: 20 * DAY, platformFee: 500 } as const;
/** Stripe's, of the simulator: for a charge of 100.00 USD, and for a dispute. */
const FEES = { charge: 320, dispute: 1500 };

const reversals = (world: World) => stripeObjects(world, "transfer_reversals");

Deno.test("lost before the release, the held money is gone to the bank and the escrow ended", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  await endDispute(world, await openDispute(world, escrow), "lost");
  const row = await rowOf(world, escrow);
  assertEquals([row.status, row.funds_at, Number(row.bank_minor)], ["refunded", "bank", 10_000]);
  assertEquals(await ledgerOf(world, escrow), {
    platform_balance: -FEES.charge - FEES.dispute,
    stripe_fees: FEES.charge + FEES.dispute,
  });
  assertEquals(await alertsOf(world, escrow), ["dispute_lost", "dispute_opened"]);
  await waitHours(world, 25 * 24);
  assertEquals(countAtStripe(world, escrow, "refunds"), 0);
  assertEquals(countAtStripe(world, escrow, "transfers"), 0);
});

Deno.test("after the release a dispute pulls the transfer back; lost, the bank has the money", async () => {
  await using world = await startWorld();
  const escrow = await releasedEscrow(world, CAPTURED);
  lendTo(world, escrow);
  const id = await openDispute(world, escrow);
  await waitHours(world, 6);
  assertEquals(reversals(world).map(({ amount }) => amount), [9500]);
  assertEquals([await statusOf(world, escrow), await heldIn(world, escrow)], ["disputed", 10_000]);
  await endDispute(world, id, "lost");
  const row = await rowOf(world, escrow);
  assertEquals([row.status, row.funds_at], ["refunded", "bank"]);
  assertEquals(await ledgerOf(world, escrow), {
    platform_balance: -FEES.charge - FEES.dispute,
    stripe_fees: FEES.charge + FEES.dispute,
  });
});

Deno.test("a transfer that a person let stand is the receiver's: pulled back and won, it is paid again", async () => {
  await using world = await startWorld();
  topUp(world);
  const escrow = await releasedEscrow(world, CAPTURED);
  await act(world, "escrow_order_reversal", { p_escrow_id: escrow.id });
  await runCron(world);
  assertEquals((await rowOf(world, escrow)).review_reason, "reversal_refused");
  await act(world, "escrow_order_resolution", { p_escrow_id: escrow.id });
  // past its deadline: without a release that stands the clock would return it
  await world.advanceClock(21 * DAY);
  lendTo(world, escrow);
  const id = await openDispute(world, escrow);
  await runCron(world);
  assertEquals(reversals(world).map(({ amount }) => amount), [9500]);
  await endDispute(world, id, "won");
  await runCron(world);
  assertEquals(await statusOf(world, escrow), "released");
  assertEquals(countAtStripe(world, escrow, "refunds"), 0);
  assertEquals(countAtStripe(world, escrow, "transfers"), 2);
});

/** Whether a pull-back frees its charge is not documented: the receiver is paid either way. */
for (const reversalsFreeCharges of [true, false]) {
  const how = reversalsFreeCharges ? "frees" : "does not free";
  const law = `pulled back and won, the receiver is paid again, exactly what was taken, where a ` +
    `reversal ${how} its charge`;
  Deno.test(law, async () => {
    await using world = await startWorld();
    world.simulator.control.setSettings({ reversalsFreeCharges });
    topUp(world);
    const escrow = await releasedEscrow(world, CAPTURED);
    lendTo(world, escrow);
    const id = await openDispute(world, escrow);
    await waitHours(world, 6);
    await endDispute(world, id, "won");
    await waitHours(world, 6);
    const row = await rowOf(world, escrow);
    assertEquals([row.status, Number(row.fee_taken_minor)], ["released", 500]);
    assertEquals(stripeObjects(world, "transfers").map(({ amount }) => amount), [9500, 9500]);
    assertEquals(reversals(world).length, 1);
    assertEquals(await ledgerOf(world, escrow), {
      platform_balance: 500 - FEES.charge - FEES.dispute,
      platform_fees: -500,
      stripe_fees: FEES.charge + FEES.dispute,
    });
    const { body } = await release(world, escrow);
    assertEquals([body.status, body.replayed, body.amount.amount], ["released", true, 9500]);
  });
}

Deno.test("a transfer that cannot be pulled back is owed by the receiver when the dispute is lost", async () => {
  await using world = await startWorld();
  const escrow = await releasedEscrow(world, CAPTURED);
  const id = await openDispute(world, escrow);
  await waitHours(world, 24);
  assertEquals(reversals(world).length, 0);
  assertEquals(await alertsOf(world, escrow), ["balance_short", "dispute_opened"]);
  await endDispute(world, id, "lost");
  assertEquals(await statusOf(world, escrow), "released");
  const ledger = await ledgerOf(world, escrow);
  assertEquals([ledger.receivables, ledger.dispute_losses], [9500, 500]);
});

Deno.test("where policy only books, a dispute lost after the release is the platform's loss", async () => {
  await using world = await startWorld();
  await setPolicy(world, "reverse_on_dispute", false);
  const escrow = await releasedEscrow(world, CAPTURED);
  lendTo(world, escrow);
  const id = await openDispute(world, escrow);
  await waitHours(world, 24);
  assertEquals(reversals(world).length, 0);
  await endDispute(world, id, "lost");
  assertEquals(await statusOf(world, escrow), "released");
  assertEquals((await ledgerOf(world, escrow)).dispute_losses, 10_000);
});

Deno.test("an inquiry freezes and pulls nothing back, until it becomes a dispute", async () => {
  await using world = await startWorld();
  const escrow = await releasedEscrow(world, CAPTURED);
  lendTo(world, escrow);
  const id = await openDispute(world, escrow, { inquiry: true });
  await waitHours(world, 24);
  assertEquals([await statusOf(world, escrow), reversals(world).length], ["disputed", 0]);
  world.simulator.control.setDispute(id, { status: "needs_response" });
  await world.settle();
  await waitHours(world, 6);
  assertEquals(reversals(world).length, 1);
});

Deno.test("a partial dispute that is lost is a person's to decide", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  await endDispute(world, await openDispute(world, escrow, { amount: 4000 }), "lost");
  const row = await rowOf(world, escrow);
  assertEquals([row.status, Number(row.bank_minor)], ["manual_review", 4000]);
  assertEquals(await heldIn(world, escrow), 10_000);
  await assertLedgerWhole(world);
});

for (const before of ["held", "released"] as const) {
  Deno.test(`a dispute lost while ${before} and won later is a person's to decide, with the money`, async () => {
    await using world = await startWorld();
    await setPolicy(world, "reverse_on_dispute", false);
    const escrow = await heldEscrow(world, CAPTURED);
    if (before === "released") await release(world, escrow);
    await world.settle();
    const id = await openDispute(world, escrow);
    await endDispute(world, id, "lost");
    await endDispute(world, id, "won");
    const row = await rowOf(world, escrow);
    assertEquals([row.status, row.review_reason], ["manual_review", "late_win"]);
    assertEquals(Number(row.bank_minor), 0);
    assertEquals(await heldIn(world, escrow), before === "held" ? 10_000 : 0);
    assertEquals((await ledgerOf(world, escrow)).dispute_losses, undefined);
  });
}

Deno.test("a dispute whose webhooks are lost still stops the release, and its end is found", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  world.simulator.setWebhookUrls({ account: null });
  const id = await openDispute(world, escrow);
  assertEquals((await release(world, escrow)).body.error.code, "not_releasable");
  assertEquals(await statusOf(world, escrow), "disputed");
  assertEquals(countAtStripe(world, escrow, "transfers"), 0);
  await endDispute(world, id, "won");
  await waitHours(world, 18);
  assertEquals(await statusOf(world, escrow), "released", "the wish of before the dispute stands");
  assertEquals((await movesOf(world, escrow)).slice(-4), [
    "releasing>disputed:dispute_opened",
    "disputed>transfer_failed:dispute_closed",
    "transfer_failed>releasing:release_started",
    "releasing>released:transfer_succeeded",
  ]);
});

Deno.test("a verdict that comes while a transfer is in doubt is a person's to decide", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  world.simulator.control.setFault({
    operation: "POST /v1/transfers",
    fault: "http_500_before_commit",
  });
  assertEquals((await release(world, escrow)).status, 202);
  await endDispute(world, await openDispute(world, escrow), "lost");
  assertEquals(await statusOf(world, escrow), "manual_review");
  assertEquals(await heldIn(world, escrow), 10_000);
  await waitHours(world, 30);
  assertEquals(await statusOf(world, escrow), "manual_review");
  assertEquals(countAtStripe(world, escrow, "transfers"), 0);
});

for (
  const [verdict, status, funds, loss] of [
    ["lost", "refunded", "bank", 150],
    ["won", "released", "receiver", 0],
  ] as const
) {
  Deno.test(`a dispute of more than was paid is of the whole: pulled back, and ${verdict}`, async () => {
    await using world = await startWorld();
    topUp(world);
    const escrow = await releasedEscrow(world, CAPTURED);
    lendTo(world, escrow);
    const id = await openDispute(world, escrow, { amount: 10_150 });
    await waitHours(world, 6);
    assertEquals(reversals(world).map(({ amount }) => amount), [9500]);
    await endDispute(world, id, verdict);
    await runCron(world);
    const row = await rowOf(world, escrow);
    assertEquals([row.status, row.funds_at], [status, funds]);
    assertEquals((await ledgerOf(world, escrow)).dispute_losses ?? 0, loss);
    await assertLedgerWhole(world);
  });
}
