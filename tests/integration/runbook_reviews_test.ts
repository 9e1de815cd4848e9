// The runbook in trouble that is really there, on: what a person decides in a review, what was
// moved by hand, and what a reply may have meant.
import { assertEquals } from "deno-std/assert";
import {
  byHand,
  endDispute,
  lendTo,
  openDispute,
  order,
  refundByHand,
  releasedEscrow,
  transferByHand,
} from "../support/by_hand.ts";
import {
  DAY,
  type Escrow,
  heldEscrow,
  heldIn,
  refund,
  release,
  rowOf,
  statusOf,
  stripeObjects,
} from "../support/escrows.ts";
import { nextDay } from "../support/days.ts";
import { assertLedgerWhole } from "../support/laws.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { setPolicy } from "../support/observe.ts";
import { reply } from "../support/replies.ts";
import { blockOf, type Part, paste, refusedPaste } from "../support/runbook.ts";
import { startWorld, type World } from "../support/world.ts";

const CAPTURED = { deadlineIn: 20 * DAY, platformFee: 500 } as const;
const REFUND = "escrow_order_refund";
const RELEASE = "escrow_order_release";
const RESOLUTION = "escrow_order_resolution";

async function openWorld(): Promise<World> {
  const world = await startWorld();
  topUp(world);
  return world;
}

const take = (
  world: World,
  [title, part, words]: [title: string, part: Part, words?: string],
  escrow?: Escrow,
) => paste(world, blockOf(title, part, words), escrow);

const carryOut = async (world: World) => {
  await runCron(world);
  await world.settle();
};

const amounts = (world: World, kind: string) =>
  stripeObjects(world, kind).map(({ amount }) => amount);

interface Trouble {
  section: string;
  /** An escrow that is in it. */
  arise(world: World): Promise<Escrow>;
  /** A line of the section, and where the escrow is when it has been carried out. */
  ends: [words: string, status: string][];
}

const TROUBLES: Trouble[] = [
  {
    section: "Person needed",
    async arise(world) {
      const escrow = await heldEscrow(world, CAPTURED);
      await world.sql`
        select escrow.need_person(${escrow.id}, 'person_needed', 'person_needed', '{}')`;
      return escrow;
    },
    ends: [[RELEASE, "released"], [REFUND, "refunded"], [RESOLUTION, "held"]],
  },
  {
    section: "Late win",
    async arise(world) {
      const escrow = await heldEscrow(world, CAPTURED);
      const dispute = await openDispute(world, escrow);
      await endDispute(world, dispute, "lost");
      await endDispute(world, dispute, "won");
      return escrow;
    },
    ends: [[RELEASE, "released"], [REFUND, "refunded"], [RESOLUTION, "held"]],
  },
  {
    section: "Reversal refused",
    async arise(world) {
      const escrow = await releasedEscrow(world, CAPTURED);
      await order(world, "refund", escrow);
      await carryOut(world);
      return escrow;
    },
    ends: [[RELEASE, "released"], [REFUND, "refunded"]],
  },
  {
    section: "Refund failed",
    async arise(world) {
      const escrow = await heldEscrow(world, CAPTURED);
      await refund(world, escrow);
      await world.settle();
      const [{ id }] = stripeObjects(world, "refunds");
      world.simulator.control.setRefund(id, { status: "failed" });
      await world.settle();
      return escrow;
    },
    ends: [[REFUND, "refunded"]],
  },
];

for (const { section, arise, ends } of TROUBLES) {
  for (const [words, end] of ends) {
    Deno.test(`${section}: ${words} brings it to ${end}`, async () => {
      await using world = await openWorld();
      const escrow = await arise(world);
      assertEquals(await statusOf(world, escrow), "manual_review");
      await take(world, [section, "Mitigation", words], escrow);
      await carryOut(world);
      assertEquals(await statusOf(world, escrow), end);
      await assertLedgerWhole(world);
    });
  }
}

Deno.test("of two alternatives pasted one after the other the second one waits to be understood", async () => {
  for (const { section, arise } of TROUBLES.slice(0, 2)) {
    await using world = await openWorld();
    const escrow = await arise(world);
    await take(world, [section, "Mitigation", REFUND], escrow);
    const second = blockOf(section, "Mitigation", RELEASE);
    assertEquals(await refusedPaste(world, second, escrow), "not_decidable");
  }
});

Deno.test("Reversal refused: what the receiver owes is what its Verify shows", async () => {
  await using world = await openWorld();
  const escrow = await TROUBLES[2]!.arise(world);
  await take(world, ["Reversal refused", "Mitigation", REFUND], escrow);
  await carryOut(world);
  const shown = await take(world, ["Reversal refused", "Verify"]);
  assertEquals(shown, [{ currency: "usd", balance_minor: "9500" }]);
});

const placed = (words: string, id: string) =>
  blockOf("Stray effect", "Mitigation", words).replace("re_1AbC", id);

for (const amount of [10_000, 3000]) {
  Deno.test(`Stray effect: a refund of ${amount} by hand is adopted, and the sender has it once`, async () => {
    await using world = await openWorld();
    const escrow = await heldEscrow(world, CAPTURED);
    const { id } = await refundByHand(world, escrow, amount);
    const [stray] = await take(world, ["Stray effect", "Diagnosis"], escrow);
    assertEquals([stray.stripe_id, stray.amount_minor], [id, String(amount)]);
    await paste(world, placed("', true,", id));
    if (amount < 10_000) {
      const toReceiver = blockOf("Stray effect", "Mitigation", RELEASE);
      assertEquals(await refusedPaste(world, toReceiver, escrow), "nothing_to_release");
      await take(world, ["Stray effect", "Mitigation", REFUND], escrow);
      await carryOut(world);
    }
    const [row] = await take(world, ["Stray effect", "Verify"], escrow);
    assertEquals([row.status, row.frozen_at], ["refunded", null]);
    assertEquals(amounts(world, "refunds").reduce((sum, one) => sum + one), 10_000);
  });
}

Deno.test("Stray effect: another transfer is reversed at Stripe, set aside, and the receiver paid once", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const { id } = await transferByHand(world, escrow, 4000);
  assertEquals(await refusedPaste(world, placed("', true,", id)), "cannot_adopt");
  await byHand(world, `transfers/${id}/reversals`);
  for (const { stripe_id } of await take(world, ["Stray effect", "Diagnosis"], escrow)) {
    await paste(world, placed("', false,", stripe_id));
  }
  await take(world, ["Stray effect", "Mitigation", RELEASE], escrow);
  await carryOut(world);
  const [row] = await take(world, ["Stray effect", "Verify"], escrow);
  assertEquals([row.status, row.frozen_at], ["released", null]);
  const left = stripeObjects(world, "transfers")
    .map(({ amount, amount_reversed }) => amount - amount_reversed);
  assertEquals(left.sort(), [0, 9500]);
  await nextDay(world);
  const { body } = await world.call("daily-reconciliation");
  assertEquals([body.closed, body.balanced], [true, true], JSON.stringify(body));
});

Deno.test("Wrong release: the transfer is pulled back, then the sender repaid", async () => {
  await using world = await openWorld();
  const escrow = await releasedEscrow(world, CAPTURED);
  lendTo(world, escrow);
  await take(world, ["Wrong release", "Mitigation", REFUND], escrow);
  await carryOut(world);
  const shown = await take(world, ["Wrong release", "Verify"], escrow);
  assertEquals(shown.at(-1).to_status, "refunded");
  assertEquals(amounts(world, "transfer_reversals"), [9500]);
  // a reversal is a refund on the receiver's side as well
  const ours = stripeObjects(world, "refunds")
    .filter(({ payment_intent }) => payment_intent === escrow.paymentIntentId);
  assertEquals(ours.map(({ amount }) => amount), [10_000]);
});

Deno.test("Reply needs person: what was meant as delivered is released, past its deadline too", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  await reply(world, escrow, { text: "Well, sort of, let us talk." });
  await world.advanceClock(20 * DAY + 900);
  const shown = await take(world, ["Reply needs person", "Diagnosis"], escrow);
  assertEquals(shown.map(({ outcome, status }) => [outcome, status]), [["needs_person", "held"]]);
  await take(world, ["Reply needs person", "Mitigation", RELEASE], escrow);
  await carryOut(world);
  const [row] = await take(world, ["Reply needs person", "Verify"], escrow);
  assertEquals([row.status, row.release_requested_by], ["released", "operator"]);
});

Deno.test("Reply needs person: a reply that was taken wrongly is withdrawn", async () => {
  await using world = await openWorld();
  await setPolicy(world, "undo_seconds", 1800);
  const escrow = await heldEscrow(world, CAPTURED);
  await reply(world, escrow);
  const [open] = await take(world, ["Reply needs person", "Mitigation", "release_not_before_at"]);
  assertEquals(open.escrow_id, escrow.id);
  await take(world, ["Reply needs person", "Mitigation", "escrow_withdraw_reply"], escrow);
  await world.advanceClock(3600);
  await carryOut(world);
  assertEquals((await rowOf(world, escrow)).release_requested_at, null);
  assertEquals([await statusOf(world, escrow), await heldIn(world, escrow)], ["held", 10_000]);
  assertEquals((await release(world, escrow)).status, 200);
});
