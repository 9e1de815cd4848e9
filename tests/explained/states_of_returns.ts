// On its way back to the sender, disputed, returned or cancelled.
import {
  createEscrow,
  DAY,
  type Escrow,
  heldEscrow,
  refund,
  release,
  stripeObjects,
} from "../support/escrows.ts";
import { endDispute, openDispute, order, releasedEscrow } from "../support/by_hand.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { act, setPaused, setPolicy } from "../support/observe.ts";
import type { World } from "../support/world.ts";
import type { Explained } from "./states.ts";
import { CAPTURED } from "./states_of_waiting.ts";

/** Held, then refunded into what Stripe does with it. */
async function returned(world: World, fault?: object): Promise<Escrow> {
  const escrow = await heldEscrow(world, CAPTURED);
  if (fault) world.simulator.control.setFault({ operation: "POST /v1/refunds", ...fault } as never);
  await refund(world, escrow);
  await world.settle();
  return escrow;
}

const reverse = (world: World, { id }: Escrow) =>
  act(world, "escrow_order_reversal", { p_escrow_id: id });

export const STATES_OF_RETURNS: readonly Explained[] = [
  {
    name: "a return waits for the end of a pause",
    async reach(world) {
      const escrow = await heldEscrow(world, CAPTURED);
      await setPaused(world, true);
      await refund(world, escrow);
      return escrow;
    },
  },
  {
    name: "a refund is in doubt",
    async reach(world) {
      topUp(world);
      return await returned(world, { fault: "http_500_before_commit" });
    },
  },
  {
    name: "a refund is pending at Stripe",
    reach: (world) => returned(world),
  },
  {
    name: "a refund was refused",
    async reach(world) {
      topUp(world);
      return await returned(world, { fault: "refuse", code: "processing_error" });
    },
  },
  {
    name: "a refund after the release is ordered",
    async reach(world) {
      const escrow = await releasedEscrow(world, CAPTURED);
      await order(world, "refund", escrow);
      return escrow;
    },
  },
  {
    name: "a refund after the release is ordered, and put on hold",
    async reach(world) {
      const escrow = await releasedEscrow(world, CAPTURED);
      await order(world, "refund", escrow);
      await act(world, "escrow_order_hold", { p_escrow_id: escrow.id });
      return escrow;
    },
  },
  {
    name: "a reversal is ordered",
    async reach(world) {
      const escrow = await releasedEscrow(world, CAPTURED);
      await reverse(world, escrow);
      return escrow;
    },
  },
  {
    name: "a reversal is in doubt",
    async reach(world) {
      const escrow = await releasedEscrow(world, CAPTURED);
      await reverse(world, escrow);
      const [transfer] = stripeObjects(world, "transfers");
      world.simulator.control.setFault({
        operation: `POST /v1/transfers/${transfer.id}/reversals`,
        fault: "http_500_before_commit",
      });
      await runCron(world);
      return escrow;
    },
  },
  {
    name: "refunded",
    async reach(world) {
      topUp(world);
      return await returned(world);
    },
  },
  {
    name: "returned by dropping the hold on the card",
    async reach(world) {
      const escrow = await heldEscrow(world);
      await refund(world, escrow);
      await world.settle();
      return escrow;
    },
  },
  {
    name: "repaid although the receiver keeps it",
    async reach(world) {
      topUp(world);
      const escrow = await releasedEscrow(world, CAPTURED);
      await order(world, "refund", escrow, { p_against_receivable: true });
      await runCron(world);
      await world.settle();
      return escrow;
    },
  },
  {
    name: "cancelled, never paid",
    async reach(world) {
      const escrow = await createEscrow(world);
      await world.advanceClock(DAY);
      await runCron(world);
      await world.settle();
      return escrow;
    },
  },
  {
    name: "cancelled, the card hold lapsed",
    async reach(world) {
      const escrow = await heldEscrow(world);
      world.simulator.control.expirePaymentIntent(escrow.paymentIntentId);
      await world.settle();
      return escrow;
    },
  },
  {
    name: "disputed before the release",
    async reach(world) {
      const escrow = await heldEscrow(world, CAPTURED);
      await openDispute(world, escrow);
      return escrow;
    },
  },
  {
    name: "disputed by an inquiry, on hold",
    async reach(world) {
      const escrow = await heldEscrow(world, CAPTURED);
      await act(world, "escrow_order_hold", { p_escrow_id: escrow.id });
      await openDispute(world, escrow, { inquiry: true });
      return escrow;
    },
  },
  {
    name: "disputed after the release, to be pulled back",
    async reach(world) {
      const escrow = await releasedEscrow(world, CAPTURED);
      const dispute = { id: "du_1", amount: 10_000, currency: "usd", status: "needs_response" };
      await world.sql`select escrow.apply_dispute(${escrow.id}, ${world.sql.json(dispute)},
        nextval('escrow.tickets'))`;
      return escrow;
    },
  },
  {
    name: "disputed after the release, and the receiver has spent it",
    async reach(world) {
      const escrow = await releasedEscrow(world, CAPTURED);
      await openDispute(world, escrow);
      return escrow;
    },
  },
  {
    name: "disputed after the release, only booked by policy",
    async reach(world) {
      await setPolicy(world, "reverse_on_dispute", false);
      const escrow = await releasedEscrow(world, CAPTURED);
      await openDispute(world, escrow);
      return escrow;
    },
  },
  {
    name: "lost to the bank before the release",
    async reach(world) {
      const escrow = await heldEscrow(world, CAPTURED);
      await endDispute(world, await openDispute(world, escrow), "lost");
      return escrow;
    },
  },
  {
    name: "a dispute was won, and the release goes on",
    async reach(world) {
      const escrow = await heldEscrow(world, { ...CAPTURED, account: null });
      await release(world, escrow);
      await endDispute(world, await openDispute(world, escrow), "won");
      return escrow;
    },
  },
];
