// Every way in which an escrow can end, by whoever can have asked for it, and what that proves.
import { assertMatch } from "deno-std/assert";
import {
  byHand,
  endDispute,
  openDispute,
  order,
  refundByHand,
  releasedEscrow,
  resolveStray,
  transferByHand,
} from "../support/by_hand.ts";
import { createEscrow, DAY, type Escrow, heldEscrow, refund, release } from "../support/escrows.ts";
import { lateIntent, refusedIntent } from "../support/late_intent.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { act, setPolicy } from "../support/observe.ts";
import { reply } from "../support/replies.ts";
import type { RecordedWorld } from "../support/stripe_posts.ts";
import { CAPTURED, GRACE } from "./states_of_waiting.ts";

export interface Ending {
  end: string;
  /** What its explanation claims, and nothing else: names of CLAIMS in causes_test.ts. */
  says: string[];
  reach(world: RecordedWorld): Promise<Escrow>;
}

const BY_DESK = { p_actor: "the desk", p_reason: "a called b" };

async function settle(world: RecordedWorld, escrow: Escrow): Promise<Escrow> {
  await runCron(world);
  await world.settle();
  return escrow;
}

async function ordered(world: RecordedWorld, name: "release" | "refund", escrow: Escrow) {
  assertMatch(await order(world, name, escrow, BY_DESK), /^[a-z_]+$/);
  return await settle(world, escrow);
}

async function resolved(world: RecordedWorld, escrow: Escrow, id: string, p_adopt: boolean) {
  await act(world, "escrow_resolve_stray", { p_stripe_id: id, p_adopt, ...BY_DESK });
  return escrow;
}

async function returned(world: RecordedWorld, escrow: Escrow): Promise<Escrow> {
  topUp(world);
  await refund(world, escrow, { reason: "Anna's words" });
  return await settle(world, escrow);
}

async function after(world: RecordedWorld, seconds: number, escrow: Escrow): Promise<Escrow> {
  topUp(world);
  await world.advanceClock(seconds);
  return await settle(world, escrow);
}

const held = (world: RecordedWorld) => heldEscrow(world, CAPTURED);

async function disputed(world: RecordedWorld, escrow: Escrow, end: "won" | "lost") {
  await endDispute(world, await openDispute(world, escrow), end);
  return escrow;
}

async function disputedAfterRelease(world: RecordedWorld, end: "won" | "lost") {
  await setPolicy(world, "reverse_on_dispute", false);
  return await disputed(world, await releasedEscrow(world, CAPTURED), end);
}

export const ENDINGS: Ending[] = [
  {
    end: "released transfer_succeeded",
    says: ["paid", "app's release"],
    reach: (world) => releasedEscrow(world, CAPTURED),
  },
  {
    end: "released transfer_succeeded",
    says: ["paid", "receiver's reply"],
    async reach(world) {
      await setPolicy(world, "undo_seconds", 0);
      const escrow = await held(world);
      await reply(world, escrow);
      return await settle(world, escrow);
    },
  },
  {
    end: "released transfer_succeeded",
    says: ["paid", "operator for the receiver", "who and why"],
    reach: async (world) => await ordered(world, "release", await held(world)),
  },
  {
    end: "released operator",
    says: ["operator", "who and why"],
    async reach(world) {
      await setPolicy(world, "reverse_on_dispute", false);
      const escrow = await releasedEscrow(world, CAPTURED);
      const id = await openDispute(world, escrow);
      await endDispute(world, id, "lost");
      await endDispute(world, id, "won");
      return await ordered(world, "release", escrow);
    },
  },
  {
    end: "released effect_found",
    says: ["found", "adopted", "who and why"],
    async reach(world) {
      topUp(world);
      const escrow = await held(world);
      const { id } = await transferByHand(world, escrow, 9_500);
      return await resolved(world, escrow, id, true);
    },
  },
  {
    end: "released dispute_closed",
    says: ["dispute ended", "app's release"],
    reach: (world) => disputedAfterRelease(world, "won"),
  },
  {
    end: "released dispute_lost",
    says: ["dispute lost", "app's release"],
    reach: (world) => disputedAfterRelease(world, "lost"),
  },
  {
    end: "refunded refund_succeeded",
    says: ["refunded", "app's return"],
    reach: async (world) => await returned(world, await held(world)),
  },
  {
    end: "refunded refund_succeeded",
    says: ["refunded", "deadline"],
    reach: async (world) => await after(world, 20 * DAY + GRACE, await held(world)),
  },
  {
    end: "refunded refund_succeeded",
    says: ["refunded", "operator", "who and why"],
    async reach(world) {
      topUp(world);
      return await ordered(world, "refund", await held(world));
    },
  },
  {
    end: "refunded void_succeeded",
    says: ["hold dropped", "deadline"],
    reach: async (world) => await after(world, 3 * DAY + GRACE, await heldEscrow(world)),
  },
  {
    end: "refunded void_succeeded",
    says: ["hold dropped", "app's return"],
    reach: async (world) => await returned(world, await heldEscrow(world)),
  },
  {
    end: "refunded effect_found",
    says: ["found", "adopted", "who and why"],
    async reach(world) {
      topUp(world);
      const escrow = await held(world);
      const { id } = await refundByHand(world, escrow, 10_000);
      return await resolved(world, escrow, id, true);
    },
  },
  {
    end: "refunded dispute_closed",
    says: ["dispute ended", "app's return"],
    reach: async (world) => await disputed(world, await returned(world, await held(world)), "won"),
  },
  {
    end: "refunded dispute_lost",
    says: ["dispute lost"],
    reach: async (world) => await disputed(world, await held(world), "lost"),
  },
  {
    end: "refunded operator",
    says: ["operator", "who and why"],
    async reach(world) {
      topUp(world);
      const escrow = await held(world);
      const { id } = await refundByHand(world, escrow, 10_000);
      await resolveStray(world, id, false);
      return await ordered(world, "refund", escrow);
    },
  },
  {
    end: "cancelled void_succeeded",
    says: ["cancelled by us", "time to pay"],
    reach: async (world) => await after(world, DAY, await createEscrow(world)),
  },
  {
    end: "cancelled void_succeeded",
    says: ["cancelled by us", "app's return"],
    reach: async (world) => await returned(world, await createEscrow(world)),
  },
  {
    end: "cancelled void_succeeded",
    says: ["cancelled by us", "operator", "who and why"],
    reach: async (world) => await ordered(world, "refund", await createEscrow(world)),
  },
  { end: "cancelled intent_refused", says: ["refused by Stripe"], reach: refusedIntent },
  {
    end: "cancelled never_created",
    says: ["never created", "time to pay"],
    reach: (world) => lateIntent(world, CAPTURED),
  },
  {
    end: "cancelled authorization_lapsed",
    says: ["cancelled by others", "app's release"],
    async reach(world) {
      const escrow = await heldEscrow(world, { account: null });
      await release(world, escrow);
      world.simulator.control.expirePaymentIntent(escrow.paymentIntentId);
      return await settle(world, escrow);
    },
  },
  {
    end: "cancelled payment_intent_canceled",
    says: ["cancelled by others"],
    async reach(world) {
      const escrow = await createEscrow(world);
      await byHand(world, `payment_intents/${escrow.paymentIntentId}/cancel`);
      return escrow;
    },
  },
  {
    end: "cancelled operator",
    says: ["operator", "who and why"],
    async reach(world) {
      const escrow = await createEscrow(world);
      const facts = { id: escrow.paymentIntentId, amount_received: 9_000, currency: "eur" };
      await world.sql`select escrow.record_stray(
        ${escrow.id}, ${escrow.paymentIntentId}, 'charge', ${world.sql.json(facts)})`;
      return await resolved(world, escrow, escrow.paymentIntentId, false);
    },
  },
  {
    end: "cancelled dispute_closed",
    says: ["dispute ended"],
    async reach(world) {
      const escrow = await heldEscrow(world);
      const dispute = { id: "du_1", amount: 10_000, currency: "usd", status: "needs_response" };
      const read = (status: string) =>
        world.sql`select escrow.apply_dispute(${escrow.id},
          ${world.sql.json({ ...dispute, status })}, nextval('escrow.tickets'))`;
      await read("needs_response");
      world.simulator.control.expirePaymentIntent(escrow.paymentIntentId);
      await world.settle();
      await read("won");
      return escrow;
    },
  },
];
