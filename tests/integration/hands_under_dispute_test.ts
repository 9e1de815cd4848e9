// Movements made by hand under a card dispute: nothing is settled or lost before the bank has said.
import { assertEquals, assertMatch, assertStringIncludes } from "deno-std/assert";
import {
  endDispute,
  lendTo,
  openDispute,
  order,
  refundByHand,
  resolveStray,
  transferByHand,
} from "../support/by_hand.ts";
import { DAY, heldEscrow, heldIn, rowOf, statusOf, stripeObjects } from "../support/escrows.ts";
import { assertInvariants } from "../support/invariants.ts";
import { alertsOf, assertLedgerWhole } from "../support/laws.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { ledgerOf, setPolicy } from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";

const CAPTURED = { deadlineIn: 20 * DAY, platformFee: 500 } as const;

async function openWorld(): Promise<World> {
  const world = await startWorld();
  topUp(world);
  return world;
}

Deno.test("what an open dispute withholds is not lost when a refund by hand is adopted: won, it is held", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const { id } = await refundByHand(world, escrow, 4000);
  const dispute = await openDispute(world, escrow, { amount: 6000 });
  assertEquals([await resolveStray(world, id, true), await heldIn(world, escrow)], [
    "disputed",
    6000,
  ]);
  await assertInvariants(world.sql, "safety");
  await endDispute(world, dispute, "won");
  assertEquals([await statusOf(world, escrow), await heldIn(world, escrow)], [
    "manual_review",
    6000,
  ]);
  assertEquals((await ledgerOf(world, escrow)).dispute_losses, undefined);
  await assertInvariants(world.sql, "safety");
  assertStringIncludes((await alertsOf(world, escrow)).join(), "person_needed");
  await order(world, "refund", escrow);
  await runCron(world);
  assertEquals([
    await statusOf(world, escrow),
    stripeObjects(world, "refunds").map(({ amount }) => amount),
  ], ["refunded", [4000, 6000]]);
});

Deno.test("a refund by hand of a part, and the rest lost to the bank: the sender has the whole", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const { id } = await refundByHand(world, escrow, 4000);
  const dispute = await openDispute(world, escrow, { amount: 6000 });
  await resolveStray(world, id, true);
  await endDispute(world, dispute, "lost");
  assertEquals([await statusOf(world, escrow), await heldIn(world, escrow)], ["refunded", 0]);
  const { body } = await world.rpc("escrow_explain", { p_escrow_id: escrow.id });
  assertMatch(body.whereTheMoneyIs, /^40.00 USD went back to the sender; .* bank took 60.00 USD/);
  assertEquals(await alertsOf(world, escrow), ["dispute_lost", "dispute_opened", "stray_effect"]);
  await assertInvariants(world.sql, "safety");
});

Deno.test("a dispute that is lost beside a movement nobody has placed waits for a person", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  await transferByHand(world, escrow, 9500);
  const dispute = await openDispute(world, escrow);
  await endDispute(world, dispute, "lost");
  assertEquals(await statusOf(world, escrow), "manual_review");
});

for (const verdict of ["won", "lost"] as const) {
  Deno.test(`a transfer by hand adopted under an open dispute settles with the verdict: ${verdict}`, async () => {
    await using world = await openWorld();
    await setPolicy(world, "reverse_on_dispute", false);
    const escrow = await heldEscrow(world, CAPTURED);
    const dispute = await openDispute(world, escrow);
    const { id } = await transferByHand(world, escrow, 9500);
    assertEquals(await resolveStray(world, id, true), "disputed");
    await assertInvariants(world.sql, "safety");
    await endDispute(world, dispute, verdict);
    assertEquals(await statusOf(world, escrow), "released");
    assertEquals(
      (await ledgerOf(world, escrow)).dispute_losses,
      verdict === "lost" ? 10_000 : undefined,
    );
    assertEquals((await alertsOf(world, escrow)).includes("dispute_lost"), verdict === "lost");
    await assertLedgerWhole(world);
    await assertInvariants(world.sql, "safety");
  });
}

Deno.test("a transfer by hand adopted under a dispute is pulled back, as one of ours would be", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const dispute = await openDispute(world, escrow);
  const { id } = await transferByHand(world, escrow, 9500);
  lendTo(world, escrow);
  await resolveStray(world, id, true);
  await runCron(world);
  assertEquals(stripeObjects(world, "transfer_reversals").map(({ amount }) => amount), [9500]);
  await endDispute(world, dispute, "lost");
  assertEquals([await statusOf(world, escrow), (await rowOf(world, escrow)).funds_at], [
    "refunded",
    "bank",
  ]);
});

Deno.test("money that a bank has not given back after a dispute was won is not called returned", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const dispute = await openDispute(world, escrow);
  await world.sql`update escrow.disputes set stripe_status = 'won', closed_at = escrow.now()
    where dispute_id = ${dispute}`;
  await world.sql`select escrow.need_person(${escrow.id}, 'person_needed', 'person_needed', '{}')`;
  const { body } = await world.rpc("escrow_order_refund", {
    p_escrow_id: escrow.id,
    p_actor: "test",
    p_reason: "a test",
  });
  assertEquals(body.message, "nothing_to_return");
  assertMatch(body.hint, /has not lost it or given it back yet/);
});
