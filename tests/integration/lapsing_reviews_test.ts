// A hold on a card that is with a person ends by itself: what the receiver is to have is captured
// before, and of anything else a person is told until when.
import { assert, assertEquals } from "deno-std/assert";
import { resolveStray, transferByHand } from "../support/by_hand.ts";
import { DAY, type Escrow, heldEscrow, makeAccount, release, rowOf } from "../support/escrows.ts";
import { alertsOf, factsOf } from "../support/laws.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { postsTo, type RecordedWorld, startRecordedWorld } from "../support/stripe_posts.ts";

/** Held on the card, and frozen by a transfer that a person made. */
async function frozenHold(world: RecordedWorld, asked: boolean): Promise<[Escrow, string]> {
  topUp(world);
  const escrow = await heldEscrow(world, {
    account: makeAccount(world, asked ? "inactive" : "active"),
  });
  if (asked) assertEquals((await release(world, escrow)).status, 202);
  if (asked) world.simulator.control.setAccount(escrow.account!, { transfers: "active" });
  const { id } = await transferByHand(world, escrow, 100);
  const row = await rowOf(world, escrow);
  assertEquals([row.status, row.funds_at], ["manual_review", "card"]);
  return [escrow, id];
}

/** Hours before the hold lapses; with cron every hour from there on for so long. */
async function pass(world: RecordedWorld, escrow: Escrow, before: number, hours = 1) {
  const { capture_before_at: end } = await rowOf(world, escrow);
  const wait = end.getTime() / 1000 - before * 3600 - world.simulator.control.now();
  await world.advanceClock(wait);
  for (let hour = 0; hour < hours; hour++) {
    await runCron(world);
    await world.advanceClock(3600);
  }
  await runCron(world);
}

Deno.test("a frozen card hold is captured before it lapses where a release stands", async () => {
  await using world = await startRecordedWorld();
  const [escrow, stray] = await frozenHold(world, true);
  await pass(world, escrow, 26);
  assertEquals(postsTo(world, "/capture"), [], "not before it must be");
  await pass(world, escrow, 23);
  const row = await rowOf(world, escrow);
  assertEquals([row.status, row.funds_at], ["manual_review", "platform"]);
  assertEquals(postsTo(world, "/capture").length, 1);
  assertEquals(postsTo(world, "/transfers"), [], "captured, and nothing leaves");
  assert(!(await alertsOf(world, escrow)).includes("hold_lapses"));
  await world.advanceClock(2 * DAY);
  await runCron(world);
  assertEquals((await rowOf(world, escrow)).status, "manual_review");
  assertEquals(await resolveStray(world, stray, false), "manual_review");
});

Deno.test("a frozen card hold that nobody asked for is not captured, and is told a day before", async () => {
  await using world = await startRecordedWorld();
  const [escrow] = await frozenHold(world, false);
  await pass(world, escrow, 26);
  assert(!(await alertsOf(world, escrow)).includes("hold_lapses"));
  await pass(world, escrow, 23);
  const { until, rescue } = await factsOf(world, escrow, "hold_lapses");
  assertEquals(new Date(until).getTime(), (await rowOf(world, escrow)).capture_before_at.getTime());
  assert(rescue.includes(escrow.paymentIntentId));
  assertEquals(postsTo(world, "/capture"), []);
  await pass(world, escrow, -1);
  const row = await rowOf(world, escrow);
  assertEquals([row.status, row.status_cause], ["cancelled", "authorization_lapsed"]);
});

Deno.test("a capture that is refused in a review is told and tried every six hours", async () => {
  await using world = await startRecordedWorld();
  const [escrow] = await frozenHold(world, true);
  world.simulator.control.setFault({
    operation: "POST /v1/payment_intents/{intent}/capture",
    fault: "refuse",
    times: 1000,
  });
  await pass(world, escrow, 23, 13);
  const posts = postsTo(world, "/capture");
  assertEquals(posts.length, 3, "at once, after six hours and after twelve");
  assert((await alertsOf(world, escrow)).includes("hold_lapses"));
  world.simulator.control.clearFaults();
  await pass(world, escrow, 3);
  const row = await rowOf(world, escrow);
  assertEquals([row.status, row.funds_at], ["manual_review", "platform"]);
});
