// Disputes that cost money: who bears it is booked to the cent, and nothing is paid twice.
import { assertEquals } from "deno-std/assert";
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
import { alertsOf, assertLedgerWhole, countAtStripe } from "../support/laws.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { ledgerOf, movesOf, setPolicy } from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";

const CAPTURED = { deadlineIn: 20 * DAY, platformFee: 500 } as const;
/** Stripe's, of the simulator: for a charge of 100.00 USD, and for a dispute. */
const FEES = { charge: 320, dispute: 1500 };

async function releasedEscrow(world: World): Promise<Escrow> {
  const escrow = await heldEscrow(world, CAPTURED);
  assertEquals((await release(world, escrow)).status, 200);
  await world.settle();
  return escrow;
}

/** The receiver has other money: what was transferred can be pulled back. */
const lendTo = (world: World, { account }: Escrow) =>
  world.simulator.control.setBalance({ account: account!, currency: "usd", available: 50_000 });

async function dispute(world: World, escrow: Escrow, options: object = {}): Promise<string> {
  const { charge_id } = await rowOf(world, escrow);
  const { id } = world.simulator.control.createDispute({ charge: charge_id, ...options });
  await world.settle();
  return id;
}

async function end(world: World, id: string, status: "won" | "lost" | "warning_closed") {
  world.simulator.control.setDispute(id, { status });
  await world.settle();
}

/** Time and cron. */
async function wait(world: World, hours: number) {
  for (let passed = 0; passed < hours; passed += 6) {
    await world.advanceClock(6 * 3600);
    await runCron(world);
  }
}

const reversals = (world: World) => stripeObjects(world, "transfer_reversals");

Deno.test("lost before the release, the held money is gone to the bank and the escrow ended", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  await end(world, await dispute(world, escrow), "lost");
  const row = await rowOf(world, escrow);
  assertEquals([row.status, row.funds_at, Number(row.bank_minor)], ["refunded", "bank", 10_000]);
  assertEquals(await ledgerOf(world, escrow), {
    platform_balance: -FEES.charge - FEES.dispute,
    stripe_fees: FEES.charge + FEES.dispute,
  });
  assertEquals(await alertsOf(world, escrow), ["dispute_lost", "dispute_opened"]);
  await wait(world, 25 * 24);
  assertEquals(countAtStripe(world, escrow, "refunds"), 0);
  assertEquals(countAtStripe(world, escrow, "transfers"), 0);
});

Deno.test("after the release a dispute pulls the transfer back; lost, the bank has the money", async () => {
  await using world = await startWorld();
  const escrow = await releasedEscrow(world);
  lendTo(world, escrow);
  const id = await dispute(world, escrow);
  await wait(world, 6);
  assertEquals(reversals(world).map(({ amount }) => amount), [9500]);
  assertEquals([await statusOf(world, escrow), await heldIn(world, escrow)], ["disputed", 10_000]);
  await end(world, id, "lost");
  const row = await rowOf(world, escrow);
  assertEquals([row.status, row.funds_at], ["refunded", "bank"]);
  assertEquals(await ledgerOf(world, escrow), {
    platform_balance: -FEES.charge - FEES.dispute,
    stripe_fees: FEES.charge + FEES.dispute,
  });
});

Deno.test("pulled back and won, the receiver is paid again, exactly what was taken", async () => {
  await using world = await startWorld();
  topUp(world);
  const escrow = await releasedEscrow(world);
  lendTo(world, escrow);
  const id = await dispute(world, escrow);
  await wait(world, 6);
  await end(world, id, "won");
  await wait(world, 6);
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

Deno.test("a transfer that cannot be pulled back is owed by the receiver when the dispute is lost", async () => {
  await using world = await startWorld();
  const escrow = await releasedEscrow(world);
  const id = await dispute(world, escrow);
  await wait(world, 24);
  assertEquals(reversals(world).length, 0);
  assertEquals(await alertsOf(world, escrow), ["dispute_opened", "reversal_refused"]);
  await end(world, id, "lost");
  assertEquals(await statusOf(world, escrow), "released");
  const ledger = await ledgerOf(world, escrow);
  assertEquals([ledger.receivables, ledger.dispute_losses], [9500, 500]);
});

Deno.test("where policy only books, a dispute lost after the release is the platform's loss", async () => {
  await using world = await startWorld();
  await setPolicy(world, "reverse_on_dispute", false);
  const escrow = await releasedEscrow(world);
  lendTo(world, escrow);
  const id = await dispute(world, escrow);
  await wait(world, 24);
  assertEquals(reversals(world).length, 0);
  await end(world, id, "lost");
  assertEquals(await statusOf(world, escrow), "released");
  assertEquals((await ledgerOf(world, escrow)).dispute_losses, 10_000);
});

Deno.test("an inquiry freezes and pulls nothing back, until it becomes a dispute", async () => {
  await using world = await startWorld();
  const escrow = await releasedEscrow(world);
  lendTo(world, escrow);
  const id = await dispute(world, escrow, { inquiry: true });
  await wait(world, 24);
  assertEquals([await statusOf(world, escrow), reversals(world).length], ["disputed", 0]);
  world.simulator.control.setDispute(id, { status: "needs_response" });
  await world.settle();
  await wait(world, 6);
  assertEquals(reversals(world).length, 1);
});

Deno.test("a partial dispute that is lost is a person's to decide", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  await end(world, await dispute(world, escrow, { amount: 4000 }), "lost");
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
    const id = await dispute(world, escrow);
    await end(world, id, "lost");
    await end(world, id, "won");
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
  const id = await dispute(world, escrow);
  assertEquals((await release(world, escrow)).body.error.code, "not_releasable");
  assertEquals(await statusOf(world, escrow), "disputed");
  assertEquals(countAtStripe(world, escrow, "transfers"), 0);
  await end(world, id, "won");
  await wait(world, 18);
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
  await end(world, await dispute(world, escrow), "lost");
  assertEquals(await statusOf(world, escrow), "manual_review");
  assertEquals(await heldIn(world, escrow), 10_000);
  await wait(world, 30);
  assertEquals(await statusOf(world, escrow), "manual_review");
  assertEquals(countAtStripe(world, escrow, "transfers"), 0);
});
