// Disputes in unlucky company: lost looks, doubt, strays, partial and late verdicts. The money goes
// one way only, the books are right to the cent, and where a person must decide, one order works.
import { assertEquals } from "deno-std/assert";
import {
  endDispute,
  lendTo,
  openDispute,
  order,
  releasedEscrow,
  resolveStray,
  transferByHand,
  waitHours,
} from "../support/by_hand.ts";
import {
  DAY,
  heldEscrow,
  heldIn,
  refund,
  rowOf,
  statusOf,
  stripeObjects,
} from "../support/escrows.ts";
import { alertsOf } from "../support/laws.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { ledgerOf, setPolicy } from "../support/observe.ts";
import { startRecordedWorld } from "../support/stripe_posts.ts";
import { startWorld, type World } from "../support/world.ts";

const CAPTURED = { deadlineIn: 20 * DAY, platformFee: 500 } as const;
const DAYS = 24;

async function openWorld(): Promise<World> {
  const world = await startWorld();
  topUp(world);
  return world;
}

const amounts = (world: World, kind: string) =>
  stripeObjects(world, kind).filter((it) => !it.id.startsWith("pyr_")).map(({ amount }) => amount);

/** The bank's word, as a reading of Stripe brings it. */
const reading = (world: World, escrowId: string, facts: object) =>
  world.sql`select escrow.apply_dispute(${escrowId}, ${
    world.sql.json({ currency: "usd", evidence_due_by: null, ...facts } as never)
  }, nextval('escrow.tickets'))`;

Deno.test("a look that fails does not forget the reversal", async () => {
  await using world = await startRecordedWorld();
  topUp(world);
  const escrow = await releasedEscrow(world, CAPTURED);
  lendTo(world, escrow);
  await setPolicy(world, "reverse_on_dispute", false);
  await openDispute(world, escrow);
  await setPolicy(world, "reverse_on_dispute", true);
  await world.sql`update escrow.escrows set next_attempt_at = escrow.now()`;
  world.intercept = ({ method }) =>
    method === "GET" ? Promise.reject(new TypeError("down")) : Promise.resolve(null);
  await runCron(world);
  world.intercept = null;
  await waitHours(world, 6);
  assertEquals(amounts(world, "transfer_reversals"), [9500]);
});

Deno.test("a transfer by hand, adopted, disputed, pulled back and won is the receiver's again", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const { id } = await transferByHand(world, escrow, 9500);
  assertEquals(await resolveStray(world, id, true), "released");
  lendTo(world, escrow);
  await waitHours(world, 25 * DAYS);
  const dispute = await openDispute(world, escrow);
  await waitHours(world, 6);
  await endDispute(world, dispute, "won");
  await waitHours(world, 24);
  assertEquals(await statusOf(world, escrow), "released");
  assertEquals([amounts(world, "transfers"), amounts(world, "refunds")], [[9500, 9500], []]);
});

Deno.test("won long after the release, the receiver is paid again", async () => {
  await using world = await openWorld();
  const escrow = await releasedEscrow(world, CAPTURED);
  lendTo(world, escrow);
  await waitHours(world, 35 * DAYS);
  const dispute = await openDispute(world, escrow);
  await waitHours(world, 6);
  await endDispute(world, dispute, "won");
  await waitHours(world, 12);
  assertEquals([await statusOf(world, escrow), await heldIn(world, escrow)], ["released", 0]);
});

Deno.test("lost while a stray is looked at: told, not paid out again, and one order ends it", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const dispute = await openDispute(world, escrow);
  const { id } = await transferByHand(world, escrow, 10);
  await endDispute(world, dispute, "lost");
  assertEquals((await alertsOf(world, escrow)).includes("dispute_lost"), true);
  await resolveStray(world, id, false);
  assertEquals(await order(world, "release", escrow), "nothing_to_release");
  assertEquals(await order(world, "refund", escrow), "refunded");
  assertEquals((await rowOf(world, escrow)).funds_at, "bank");
  assertEquals(amounts(world, "transfers"), [10]);
});

Deno.test("two partial disputes lost, the bank has it all, and one order ends it", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const ids = [await openDispute(world, escrow, { amount: 5000 })];
  ids.push(await openDispute(world, escrow, { amount: 5000 }));
  for (const id of ids) await endDispute(world, id, "lost");
  assertEquals(await statusOf(world, escrow), "manual_review");
  assertEquals(await order(world, "release", escrow), "nothing_to_release");
  assertEquals(await order(world, "refund", escrow), "refunded");
  assertEquals(await heldIn(world, escrow), 0);
});

Deno.test("a partial dispute that is lost may be released all the same, at the platform's cost", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  await endDispute(world, await openDispute(world, escrow, { amount: 4000 }), "lost");
  await order(world, "release", escrow);
  await runCron(world);
  assertEquals(amounts(world, "transfers"), [9500]);
  assertEquals((await ledgerOf(world, escrow)).dispute_losses, 4000);
});

Deno.test("closed, but the bank has not given it back: nothing is repaid by half", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const id = await openDispute(world, escrow, { amount: 5000 });
  await reading(world, escrow.id, { id, amount: 5000, status: "won", balance_transactions: [] });
  assertEquals((await refund(world, escrow)).body.error.code, "not_refundable");
  world.simulator.setWebhookUrls({ account: null });
  await endDispute(world, id, "won");
  await waitHours(world, 18);
  assertEquals(await statusOf(world, escrow), "held");
  assertEquals((await refund(world, escrow)).body.status, "refunded");
  assertEquals(amounts(world, "refunds"), [10_000]);
});

Deno.test("closed, and the bank keeps the money without a verdict: a person is told after days", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  await openDispute(world, escrow);
  const [{ dispute_id: id }] = await world.sql<[{ dispute_id: string }]>`
    select dispute_id from escrow.disputes`;
  const kept = { id, amount: 10_000, status: "won", balance_transactions: [] };
  await reading(world, escrow.id, kept);
  assertEquals(await statusOf(world, escrow), "disputed");
  await world.sql`select escrow.advance_clock('4 days')`;
  await reading(world, escrow.id, kept);
  assertEquals(await statusOf(world, escrow), "manual_review");
  assertEquals(await order(world, "refund", escrow), "refunded");
});

Deno.test("won while its reversal is in doubt: nothing settles with an effect under way", async () => {
  await using world = await openWorld();
  const escrow = await releasedEscrow(world, CAPTURED);
  lendTo(world, escrow);
  world.simulator.control.setFault({
    operation: "POST /v1/transfers/{transfer}/reversals",
    fault: "http_500_before_commit",
  });
  const dispute = await openDispute(world, escrow);
  await runCron(world);
  const [live] = await world.sql`
    select status from escrow.operations where kind = 'reversal'`;
  assertEquals(live?.status, "in_doubt");
  await endDispute(world, dispute, "won");
  assertEquals(await statusOf(world, escrow), "manual_review");
  assertEquals(await order(world, "release", escrow), "in_doubt");
  await waitHours(world, 30);
  assertEquals(await order(world, "release", escrow), "released");
  assertEquals([amounts(world, "transfers"), amounts(world, "transfer_reversals")], [[9500], []]);
});

Deno.test("the end of a dispute is found in review as well, when its webhook is lost", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const dispute = await openDispute(world, escrow);
  const { id } = await transferByHand(world, escrow, 10);
  await resolveStray(world, id, false);
  assertEquals(await order(world, "release", escrow), "disputed");
  world.simulator.setWebhookUrls({ account: null });
  await endDispute(world, dispute, "won");
  await waitHours(world, 18);
  assertEquals(await order(world, "release", escrow), "held");
});

Deno.test("an order's refused reversal does not forbid the one of a later dispute", async () => {
  await using world = await openWorld();
  const escrow = await releasedEscrow(world, CAPTURED);
  await order(world, "refund", escrow);
  await runCron(world);
  await order(world, "release", escrow);
  lendTo(world, escrow);
  await world.advanceClock(10 * DAY);
  await openDispute(world, escrow);
  await waitHours(world, 6);
  assertEquals(amounts(world, "transfer_reversals"), [9500]);
});

Deno.test("a debt of the receiver's ends with a late win, and so does a loss of the sender's", async () => {
  await using world = await openWorld();
  const owing = await releasedEscrow(world, CAPTURED);
  const first = await openDispute(world, owing);
  await waitHours(world, 12);
  await endDispute(world, first, "lost");
  assertEquals((await ledgerOf(world, owing)).receivables, 9500);
  await endDispute(world, first, "won");
  const { receivables, dispute_losses } = await ledgerOf(world, owing);
  assertEquals([receivables, dispute_losses], [undefined, undefined]);
  assertEquals(await order(world, "release", owing), "released");
  const returned = await heldEscrow(world, CAPTURED);
  await refund(world, returned);
  await world.settle();
  const second = await openDispute(world, returned);
  await endDispute(world, second, "lost");
  await endDispute(world, second, "won");
  assertEquals(await statusOf(world, returned), "manual_review");
  assertEquals(await order(world, "refund", returned), "refunded");
});

Deno.test("balance transactions are booked in whatever order Stripe lists them", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const taken = { id: "txn_1", amount: -10_000, fee: 1500, currency: "usd" };
  const back = { id: "txn_2", amount: 10_000, fee: 0, currency: "usd" };
  await reading(world, escrow.id, {
    id: "du_1",
    amount: 10_000,
    status: "won",
    balance_transactions: [back, taken],
  });
  assertEquals(Number((await rowOf(world, escrow)).bank_minor), 0);
  assertEquals((await ledgerOf(world, escrow)).stripe_fees, 320 + 1500);
});
