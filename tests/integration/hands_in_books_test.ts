// Money that hands moved at Stripe, placed by a person: the day that is reconciled afterwards agrees
// to the cent, and nobody is called for nothing.
import { assertEquals } from "deno-std/assert";
import {
  byHand,
  lendTo,
  order,
  refundByHand,
  releasedEscrow,
  resolveStray,
} from "../support/by_hand.ts";
import { nextDay } from "../support/days.ts";
import { DAY, heldEscrow, rowOf, stripeObjects } from "../support/escrows.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { operationsOf } from "../support/observe.ts";
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
