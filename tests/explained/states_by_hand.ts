// What hands did at Stripe's dashboard, seen by somebody who has to place it or has placed it.
import { byHand, refundByHand, resolveStray, transferByHand } from "../support/by_hand.ts";
import { type Escrow, heldEscrow, makeAccount, stripeObjects } from "../support/escrows.ts";
import { topUp } from "../support/money_flows.ts";
import type { World } from "../support/world.ts";
import type { Explained } from "./states.ts";
import { CAPTURED } from "./states_of_waiting.ts";

/** Sixty of a hundred, captured in the dashboard. */
async function capturedInPart(world: World): Promise<Escrow> {
  const escrow = await heldEscrow(world, { platformFee: 500 });
  await byHand(world, `payment_intents/${escrow.paymentIntentId}/capture`, {
    amount_to_capture: "6000",
  });
  return escrow;
}

async function transferToStranger(world: World): Promise<[Escrow, string]> {
  topUp(world);
  const escrow = await heldEscrow(world, CAPTURED);
  const { id } = await transferByHand(world, { ...escrow, account: makeAccount(world) }, 9_500);
  return [escrow, id];
}

export const STATES_BY_HAND: readonly Explained[] = [
  {
    name: "frozen: a part captured by hand",
    reach: capturedInPart,
  },
  {
    name: "review: a part captured by hand, adopted",
    async reach(world) {
      const escrow = await capturedInPart(world);
      await resolveStray(world, stripeObjects(world, "charges")[0].id, true);
      return escrow;
    },
  },
  {
    name: "frozen: the whole transferred to a stranger by hand",
    async reach(world) {
      const [escrow] = await transferToStranger(world);
      return escrow;
    },
  },
  {
    name: "review: the whole transferred to a stranger by hand, set aside",
    async reach(world) {
      const [escrow, id] = await transferToStranger(world);
      await resolveStray(world, id, false);
      return escrow;
    },
  },
  {
    name: "review: parts transferred and refunded by hand, set aside",
    async reach(world) {
      topUp(world);
      const escrow = await heldEscrow(world, { ...CAPTURED, amount: 6_000 });
      const moved = [
        await transferByHand(world, escrow, 1_000),
        await refundByHand(world, escrow, 2_000),
      ];
      for (const { id } of moved) await resolveStray(world, id, false);
      return escrow;
    },
  },
];
