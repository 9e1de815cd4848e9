// A balance that is too low is a matter of days, whoever's it is: told at once as what it is, asked
// again by itself, and ended by a person or by the bank.
import { assert, assertEquals } from "deno-std/assert";
import { endDispute, lendTo, openDispute, releasedEscrow, waitHours } from "../support/by_hand.ts";
import { DAY, type Escrow, heldEscrow, refund, rowOf, statusOf } from "../support/escrows.ts";
import { alertsOf, assertEnded, factsOf } from "../support/laws.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import {
  keysOf,
  postsTo,
  type RecordedWorld,
  startRecordedWorld,
} from "../support/stripe_posts.ts";

const CAPTURED = { deadlineIn: 20 * DAY, platformFee: 500 };

/** Released, disputed, and the receiver has nothing that could be pulled back. */
async function owing(world: RecordedWorld): Promise<[Escrow, string]> {
  topUp(world);
  const escrow = await releasedEscrow(world, CAPTURED);
  const dispute = await openDispute(world, escrow);
  await runCron(world);
  return [escrow, dispute];
}

Deno.test("C1: a pull-back that the receiver cannot pay is asked for until they can", async () => {
  await using world = await startRecordedWorld();
  const [escrow, dispute] = await owing(world);
  assert((await alertsOf(world, escrow)).includes("balance_short"));
  assertEquals(await factsOf(world, escrow, "balance_short"), {
    kind: "reversal",
    code: "balance_insufficient",
    stripe_says: "The connected account has insufficient available funds for this reversal.",
    wanted: "95.00 USD",
    balance: escrow.account,
  });
  await waitHours(world, 24);
  const posts = postsTo(world, "/reversals");
  assert(posts.length >= 4 && posts.length <= 6, `${posts.length} tries in a day`);
  assertEquals(keysOf(posts).length, posts.length);
  assertEquals((await rowOf(world, escrow)).funds_at, "receiver");
  lendTo(world, escrow);
  await waitHours(world, 12);
  const row = await rowOf(world, escrow);
  assertEquals([row.status, row.funds_at, Number(row.reversed_minor)], [
    "disputed",
    "platform",
    9_500,
  ]);
  await endDispute(world, dispute, "won");
  await waitHours(world, 6);
  assertEquals(await statusOf(world, escrow), "released");
  assertEquals(postsTo(world, "/transfers").length, 2, "paid anew");
});

Deno.test("C1: lost before the receiver could pay, it is booked as owed", async () => {
  await using world = await startRecordedWorld();
  const [escrow, dispute] = await owing(world);
  await waitHours(world, 12);
  await endDispute(world, dispute, "lost");
  await waitHours(world, 12);
  assertEquals(await statusOf(world, escrow), "released");
  const [owed] = await world.sql<{ owed: string }[]>`
    select sum(amount_minor) as owed from escrow.entries
    where escrow_id = ${escrow.id} and account = 'receivables'`;
  assertEquals(Number(owed!.owed), 9_500);
});

/** The platform's balance was paid out. */
const emptied = (world: RecordedWorld) =>
  world.simulator.control.setBalance({ currency: "usd", available: 0 });

Deno.test("C2: a refund that Stripe keeps for want of balance is told so, and made once", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  emptied(world);
  assertEquals((await refund(world, escrow)).status, 202);
  await waitHours(world, 48);
  const { kind, wanted, balance } = await factsOf(world, escrow, "balance_short");
  assertEquals([kind, wanted, balance], ["refund", "100.00 USD", "platform"]);
  assert(!(await alertsOf(world, escrow)).includes("refund_failed"), "no card is closed");
  assertEquals((await rowOf(world, escrow)).waiting_for, "balance");
  topUp(world);
  await waitHours(world, 6);
  assertEquals(postsTo(world, "/refunds").length, 1);
  await assertEnded(world, [escrow], "refunded");
});

Deno.test("C2: a refund refused for want of balance waits for a month at most", async () => {
  await using world = await startRecordedWorld();
  topUp(world);
  const escrow = await heldEscrow(world, { ...CAPTURED, deadlineIn: 80 * DAY });
  world.simulator.control.setFault({
    operation: "POST /v1/refunds",
    fault: "refuse",
    code: "balance_insufficient",
    times: 9_999,
  });
  await refund(world, escrow);
  const { balance } = await factsOf(world, escrow, "balance_short");
  assertEquals(balance, "platform");
  assert(!(await alertsOf(world, escrow)).includes("effect_refused"));
  await world.advanceClock(29 * DAY);
  await runCron(world);
  assertEquals((await rowOf(world, escrow)).waiting_for, "balance");
  await world.advanceClock(DAY + 3600);
  await runCron(world);
  assertEquals(await statusOf(world, escrow), "manual_review");
});
