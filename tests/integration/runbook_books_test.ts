// The runbook in trouble that is really there, on: money that came too late, and books that differ.
import { assertEquals } from "deno-std/assert";
import { byHand, releasedEscrow } from "../support/by_hand.ts";
import { nextDay } from "../support/days.ts";
import { DAY, heldEscrow, rowOf, statusOf, stripeObjects } from "../support/escrows.ts";
import { lateIntent } from "../support/late_intent.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { blockOf, NAME, paste, refusedPaste } from "../support/runbook.ts";
import { startRecordedWorld } from "../support/stripe_posts.ts";
import { startWorld } from "../support/world.ts";

const CAPTURED = { deadlineIn: 20 * DAY } as const;
const HOLD = "escrow_order_hold";

for (const [end, words] of [["refunded", "order_refund"], ["released", "order_release"]] as const) {
  Deno.test(`Late payment: ${end} as a person orders`, async () => {
    await using world = await startRecordedWorld();
    topUp(world);
    const escrow = await lateIntent(world, CAPTURED);
    world.simulator.control.pay(escrow.paymentIntentId);
    await world.settle();
    assertEquals((await rowOf(world, escrow)).review_reason, "late_payment");
    await paste(world, blockOf("Late payment", "Mitigation", words), escrow);
    await runCron(world);
    await world.settle();
    const shown = await paste(world, blockOf("Late payment", "Verify"), escrow);
    assertEquals(shown.at(-1).to_status, end);
  });
}

for (const section of ["Status disagrees", "Journal missing"]) {
  Deno.test(`${section}: what one person alone can do is to hold it, unless it has ended`, async () => {
    await using world = await startWorld();
    topUp(world);
    const [escrow, ended] = [
      await heldEscrow(world, CAPTURED),
      await releasedEscrow(world, CAPTURED),
    ];
    await paste(world, blockOf(section, "Mitigation", HOLD), escrow);
    const hold = blockOf(section, "Mitigation", HOLD);
    assertEquals(await refusedPaste(world, hold, ended), "nothing_to_hold");
    await world.advanceClock(21 * DAY);
    await runCron(world);
    assertEquals([await statusOf(world, escrow), stripeObjects(world, "refunds")], ["held", []]);
  });
}

Deno.test("Escrow unknown: resolved without booking it, which is refused, and its Verify shows it", async () => {
  await using world = await startWorld();
  topUp(world);
  await heldEscrow(world, CAPTURED);
  world.simulator.setWebhookUrls({ account: null });
  const { id } = world.simulator.control.createAccount({ transfers: "active" });
  await byHand(world, "transfers", {
    amount: "500",
    currency: "usd",
    destination: id,
    "metadata[operation_id]": crypto.randomUUID(),
  });
  await nextDay(world);
  assertEquals((await world.call("daily-reconciliation")).body.closed, true);
  const [found, ...more] = await paste(world, blockOf("Discrepancy", "Diagnosis"));
  assertEquals([found.type, more], ["escrow_unknown", []]);
  const numbered = (block: string) => block.replace("(0,", `(${found.discrepancy_id},`);
  const booked = numbered(blockOf("Discrepancy", "Mitigation", "'outside')"));
  assertEquals(await refusedPaste(world, booked), "row_not_open");
  await paste(world, numbered(blockOf("Escrow unknown", "Mitigation")));
  const [shown] = await paste(world, blockOf("Discrepancy", "Verify"));
  assertEquals([shown.type, shown.resolved_by], ["escrow_unknown", NAME]);
  // why it says to look there: the day is closed, and a dry run only shows it again
  const { body } = await world.call("daily-reconciliation", { dryRun: true });
  assertEquals([body.closed, body.replayed], [true, true]);
});
