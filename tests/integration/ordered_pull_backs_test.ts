// A person may order a transfer to be pulled back while the bank has yet to decide, also where
// policy only books a dispute or it is of a part; then a person decides, whatever the verdict is.
import { assertEquals } from "deno-std/assert";
import { endDispute, lendTo, openDispute, order, releasedEscrow } from "../support/by_hand.ts";
import { DAY, heldEscrow, rowOf, statusOf } from "../support/escrows.ts";
import { alertsOf } from "../support/laws.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { act, setPolicy } from "../support/observe.ts";
import { postsTo, startRecordedWorld } from "../support/stripe_posts.ts";

const CAPTURED = { deadlineIn: 20 * DAY, platformFee: 500 };
const SAID = { p_actor: "test", p_reason: "a test" };

for (const amount of [10_000, 4_000]) {
  for (const verdict of ["won", "lost"] as const) {
    Deno.test(`pulled back by order under a dispute of ${amount} that is ${verdict}: a person decides`, async () => {
      await using world = await startRecordedWorld();
      topUp(world);
      await setPolicy(world, "reverse_on_dispute", false);
      const escrow = await releasedEscrow(world, CAPTURED);
      lendTo(world, escrow);
      const dispute = await openDispute(world, escrow, { amount });
      await runCron(world);
      assertEquals(postsTo(world, "/reversals"), []);
      await act(world, "escrow_order_reversal", { p_escrow_id: escrow.id });
      await runCron(world);
      const row = await rowOf(world, escrow);
      assertEquals([row.status, row.funds_at, row.pull_back_only], ["disputed", "platform", false]);
      assertEquals(postsTo(world, "/reversals").length, 1);
      await endDispute(world, dispute, verdict);
      await runCron(world);
      const whole = verdict === "lost" && amount === 10_000;
      assertEquals(await statusOf(world, escrow), whole ? "refunded" : "manual_review");
      assertEquals(postsTo(world, "/transfers").length, 1, "nobody is paid anew unasked");
      if (verdict === "won") assertEquals(await order(world, "release", escrow), "held");
    });
  }
}

Deno.test("a pull-back by order that Stripe refuses for good is asked for once, and told", async () => {
  await using world = await startRecordedWorld();
  topUp(world);
  await setPolicy(world, "reverse_on_dispute", false);
  const escrow = await releasedEscrow(world, CAPTURED);
  lendTo(world, escrow);
  await openDispute(world, escrow);
  world.simulator.control.setFault({
    operation: "POST /v1/transfers/{transfer}/reversals",
    fault: "refuse",
    times: 99,
  });
  await act(world, "escrow_order_reversal", { p_escrow_id: escrow.id });
  for (let hour = 0; hour < 14; hour += 7) {
    await runCron(world);
    await world.advanceClock(7 * 3600);
  }
  assertEquals(postsTo(world, "/reversals").length, 1);
  assertEquals(await alertsOf(world, escrow), ["dispute_opened", "reversal_refused"]);
  const { body } = await world.rpc("escrow_order_reversal", { p_escrow_id: escrow.id, ...SAID });
  assertEquals(body.status, "disputed", "it may be ordered again");
});

Deno.test("nothing is there to pull back while the money is held", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  await openDispute(world, escrow);
  const { body } = await world.rpc("escrow_order_reversal", { p_escrow_id: escrow.id, ...SAID });
  assertEquals(body.message, "nothing_to_reverse");
});
