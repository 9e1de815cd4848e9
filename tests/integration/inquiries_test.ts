// A question of the bank's has taken nothing: the money may go back to the sender, which answers
// it, and to nobody else. Once it is a dispute, the bank has it, and nothing goes back twice.
import { assertEquals } from "deno-std/assert";
import { endDispute, lendTo, openDispute, releasedEscrow } from "../support/by_hand.ts";
import {
  DAY,
  heldEscrow,
  refund,
  release,
  rowOf,
  statusOf,
  stripeObjects,
} from "../support/escrows.ts";
import { assertEnded } from "../support/laws.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { setPaused } from "../support/observe.ts";
import { postsTo, startRecordedWorld } from "../support/stripe_posts.ts";

const CAPTURED = { deadlineIn: 20 * DAY, platformFee: 500 };
const REFUNDS = "POST /v1/refunds";

Deno.test("D6: money that the bank asks about is refunded, and the inquiry ends by that", async () => {
  await using world = await startRecordedWorld();
  topUp(world);
  const escrow = await heldEscrow(world, CAPTURED);
  await openDispute(world, escrow, { inquiry: true });
  assertEquals(await statusOf(world, escrow), "disputed");
  assertEquals((await release(world, escrow)).status, 409);
  const { status, body } = await refund(world, escrow);
  assertEquals([status, body.status], [200, "refunded"]);
  await world.settle();
  await runCron(world);
  assertEquals(postsTo(world, "/refunds").length, 1);
  await assertEnded(world, [escrow], "refunded");
});

Deno.test("a refund that waits goes on when the bank only asks", async () => {
  await using world = await startRecordedWorld();
  topUp(world);
  const escrow = await heldEscrow(world, CAPTURED);
  await setPaused(world, true);
  await refund(world, escrow);
  await openDispute(world, escrow, { inquiry: true });
  await setPaused(world, false);
  await world.advanceClock(40 * 60);
  await runCron(world);
  await assertEnded(world, [escrow], "refunded");
});

Deno.test("a refund whose outcome is unknown is not repeated once the question is a dispute", async () => {
  await using world = await startRecordedWorld();
  topUp(world);
  const escrow = await heldEscrow(world, CAPTURED);
  const inquiry = await openDispute(world, escrow, { inquiry: true });
  world.simulator.control.setFault({ operation: REFUNDS, fault: "http_500_before_commit" });
  assertEquals((await refund(world, escrow)).status, 202);
  world.simulator.control.setDispute(inquiry, { status: "needs_response" });
  await world.settle();
  for (let day = 0; day < 4; day++) {
    await world.advanceClock(DAY);
    await runCron(world);
  }
  assertEquals(postsTo(world, "/refunds").length, 1);
  await endDispute(world, inquiry, "lost");
  await runCron(world);
  assertEquals(postsTo(world, "/refunds").length, 1);
  assertEquals((await rowOf(world, escrow)).funds_at, "bank");
});

Deno.test("what a dispute has taken is not refunded, nor what the receiver has", async () => {
  await using world = await startRecordedWorld();
  topUp(world);
  const disputed = await heldEscrow(world, CAPTURED);
  await openDispute(world, disputed, { amount: 4_000 });
  assertEquals((await refund(world, disputed)).status, 409);
  const released = await releasedEscrow(world, CAPTURED);
  lendTo(world, released);
  await openDispute(world, released, { inquiry: true });
  assertEquals((await refund(world, released)).status, 409);
  assertEquals(postsTo(world, "/refunds"), []);
});

Deno.test("closed, and the bank has not given the money back: it is not refunded", async () => {
  await using world = await startRecordedWorld();
  topUp(world);
  const escrow = await heldEscrow(world, CAPTURED);
  const id = await openDispute(world, escrow);
  await world.sql`update escrow.disputes set closed_at = escrow.now(), stripe_status = 'won'
    where dispute_id = ${id}`;
  assertEquals((await refund(world, escrow)).status, 409);
  assertEquals(postsTo(world, "/refunds"), []);
});

Deno.test("what was with a person stays there when the bank asks: nothing is sent again", async () => {
  await using world = await startRecordedWorld();
  topUp(world);
  const escrow = await heldEscrow(world, CAPTURED);
  await refund(world, escrow);
  const [made] = stripeObjects(world, "refunds");
  world.simulator.control.setRefund(made.id, { status: "failed" });
  await world.settle();
  assertEquals(await statusOf(world, escrow), "manual_review");
  await openDispute(world, escrow, { inquiry: true });
  assertEquals(await statusOf(world, escrow), "disputed");
  assertEquals((await refund(world, escrow)).status, 409);
  await world.advanceClock(DAY);
  await runCron(world);
  assertEquals(postsTo(world, "/refunds").length, 1);
});
