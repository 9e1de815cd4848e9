// In a person's hands, for every reason there is.
import {
  createEscrow,
  DAY,
  type Escrow,
  heldEscrow,
  refund,
  release,
  stripeObjects,
} from "../support/escrows.ts";
import {
  endDispute,
  lendTo,
  openDispute,
  order,
  refundByHand,
  releasedEscrow,
  resolveStray,
  transferByHand,
} from "../support/by_hand.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { act, setPolicy } from "../support/observe.ts";
import { lateIntent } from "../support/late_intent.ts";
import { rewriting } from "../support/stripe_posts.ts";
import type { World } from "../support/world.ts";
import type { Explained } from "./states.ts";
import { CAPTURED, GRACE, hold } from "./states_of_waiting.ts";

/** A law of the database stopped it, or its attempts are used up. */
async function reviewed(world: World): Promise<Escrow> {
  const escrow = await heldEscrow(world, CAPTURED);
  const operation = "POST /v1/transfers";
  world.simulator.control.setFault({ operation, fault: "refuse", code: "account_closed" });
  await release(world, escrow);
  await world.settle();
  return escrow;
}

/** The whole of what was captured, lost in a dispute and won after all. */
async function wonLate(world: World, escrow: Escrow): Promise<Escrow> {
  const id = await openDispute(world, escrow);
  await endDispute(world, id, "lost");
  await endDispute(world, id, "won");
  return escrow;
}

export const STATES_OF_REVIEW: readonly Explained[] = [
  {
    name: "review: the account that would be paid is closed",
    reach: reviewed,
  },
  {
    name: "review: on hold as well",
    async reach(world) {
      const escrow = await reviewed(world);
      await hold(world, escrow);
      return escrow;
    },
  },
  {
    name: "review: a large amount, due by the clock",
    async reach(world) {
      const escrow = await heldEscrow(world, { amount: 2_000_000 });
      await world.advanceClock(3 * DAY + GRACE);
      await runCron(world);
      return escrow;
    },
  },
  {
    name: "review: the release waited too long",
    async reach(world) {
      await setPolicy(world, "release_wait_seconds", 3600);
      const escrow = await heldEscrow(world, { ...CAPTURED, account: null });
      await release(world, escrow);
      await world.advanceClock(2 * 3600);
      await runCron(world);
      return escrow;
    },
  },
  {
    name: "review: the receiver has spent it",
    async reach(world) {
      const escrow = await releasedEscrow(world, CAPTURED);
      await order(world, "refund", escrow);
      await runCron(world);
      return escrow;
    },
  },
  {
    name: "review: pulled back by order",
    withTimeline: true,
    async reach(world) {
      const escrow = await releasedEscrow(world, CAPTURED);
      lendTo(world, escrow);
      await act(world, "escrow_order_reversal", { p_escrow_id: escrow.id });
      await runCron(world);
      await world.settle();
      return escrow;
    },
  },
  {
    name: "review: a refund failed",
    async reach(world) {
      topUp(world);
      const escrow = await heldEscrow(world, CAPTURED);
      await refund(world, escrow);
      const [{ id }] = stripeObjects(world, "refunds") as [{ id: string }];
      world.simulator.control.setRefund(id, { status: "failed" });
      await world.settle();
      return escrow;
    },
  },
  {
    name: "review: settled in another currency",
    options: { stripe: { settlementCurrencies: ["usd"] } },
    reach: (world) => heldEscrow(world, { currency: "eur", deadlineIn: 30 * DAY }),
  },
  {
    name: "review: another amount than was agreed",
    async reach(world) {
      const escrow = await createEscrow(world);
      await world.sql`
        select escrow.need_person(${escrow.id}, 'payment_mismatch', 'payment_mismatch', '{}')`;
      return escrow;
    },
  },
  {
    name: "review: Stripe does not confirm the request",
    async reach(world) {
      const escrow = await heldEscrow(world, CAPTURED);
      world.intercept = rewriting(`/${escrow.paymentIntentId}`, (intent) => intent.metadata = {});
      await release(world, escrow);
      world.intercept = null;
      return escrow;
    },
  },
  {
    name: "review: paid after it was cancelled",
    async reach(world) {
      const escrow = await lateIntent(world, CAPTURED);
      world.simulator.control.pay(escrow.paymentIntentId);
      await world.settle();
      return escrow;
    },
  },
  {
    name: "review: a dispute lost before the release was won after all",
    async reach(world) {
      return await wonLate(world, await heldEscrow(world, CAPTURED));
    },
  },
  {
    name: "review: a dispute lost after the release was won after all",
    async reach(world) {
      await setPolicy(world, "reverse_on_dispute", false);
      return await wonLate(world, await releasedEscrow(world, CAPTURED));
    },
  },
  {
    name: "review: a part lost to the bank",
    withTimeline: true,
    async reach(world) {
      const escrow = await heldEscrow(world, CAPTURED);
      await endDispute(world, await openDispute(world, escrow, { amount: 4000 }), "lost");
      return escrow;
    },
  },
  {
    name: "frozen: the transfer that was due, made by hand",
    async reach(world) {
      topUp(world);
      const escrow = await heldEscrow(world, CAPTURED);
      await transferByHand(world, escrow, 9_500);
      return escrow;
    },
  },
  {
    name: "frozen: another transfer than was due, made by hand",
    async reach(world) {
      topUp(world);
      const escrow = await heldEscrow(world, CAPTURED);
      await transferByHand(world, escrow, 700);
      return escrow;
    },
  },
  {
    name: "frozen: a second transfer made by hand after the release",
    async reach(world) {
      topUp(world);
      const escrow = await releasedEscrow(world, CAPTURED);
      await transferByHand(world, escrow, 9_500);
      return escrow;
    },
  },
  {
    name: "frozen: a part refunded by hand",
    async reach(world) {
      topUp(world);
      const escrow = await heldEscrow(world, CAPTURED);
      await refundByHand(world, escrow, 4_000);
      return escrow;
    },
  },
  {
    name: "review: the whole refunded by hand, set aside",
    async reach(world) {
      topUp(world);
      const escrow = await heldEscrow(world, CAPTURED);
      const { id } = await refundByHand(world, escrow, 10_000);
      await resolveStray(world, id, false);
      return escrow;
    },
  },
];
