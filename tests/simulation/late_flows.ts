// The flows of the kill matrix that come after a release: a person's order to give back, a dispute
// that pulls the transfer back, and its end.
import { DAY, stripeObjects } from "../support/escrows.ts";
import { act } from "../support/observe.ts";
import type { World } from "../support/world.ts";
import {
  always,
  AMOUNT,
  checkTimeouts,
  deliver,
  deliverQuietly,
  eventAbout,
  FEE,
  type Flow,
  held,
  inTurns,
  isReceived,
  isWished,
  refund,
  release,
  retryFailed,
  type Subject,
} from "./flow.ts";
import { startWorker } from "./struck_worker.ts";

const CAPTURED = { deadlineIn: 20 * DAY };
const PAID = AMOUNT - FEE;

/** A transfer of new money is not available for two days, and can not be pulled back by then. */
async function releasedAlone(world: World, count: number): Promise<Subject[]> {
  const subjects = await held(world, count, CAPTURED);
  await inTurns(subjects, async (subject) => release(await startWorker(world), subject));
  return subjects;
}

/** Released to receivers who have other money. */
async function released(world: World, count: number): Promise<Subject[]> {
  const subjects = await releasedAlone(world, count);
  for (const { account } of subjects) {
    world.simulator.control.setBalance({ account: account!, currency: "usd", available: AMOUNT });
  }
  return subjects;
}

/** A dispute of each, and Stripe's event that says so. */
export function dispute(world: World, subjects: Subject[], inquiry = false): Subject[] {
  const charges = stripeObjects(world, "charges");
  for (const subject of subjects) {
    const charge = charges.find((it) => it.payment_intent === subject.paymentIntentId);
    world.simulator.control.createDispute({ charge: charge.id, inquiry });
    subject.event = eventAbout(world, "charge.dispute.created", subject.paymentIntentId);
  }
  return subjects;
}

/** The bank's verdict on the dispute that the subject's event opened. */
export function close(world: World, subjects: Subject[], status: "won" | "lost"): Subject[] {
  for (const subject of subjects) {
    const id = subject.event!.data.object.id as string;
    world.simulator.control.setDispute(id, { status });
    subject.event = eventAbout(world, "charge.dispute.closed", subject.paymentIntentId);
  }
  return subjects;
}

/** Released, disputed, and the transfer pulled back. */
async function pulledBack(world: World, count: number): Promise<Subject[]> {
  const subjects = dispute(world, await released(world, count));
  await inTurns(subjects, async (subject) => deliver(await startWorker(world), subject));
  return subjects;
}

const meanwhile = { "a release": release, "a refund": refund, "the timeouts": checkTimeouts };

export const LATE_FLOWS: readonly Flow[] = [
  {
    name: "order: give back what was released",
    prepare: async (world, count) => {
      const subjects = await released(world, count);
      for (const { id } of subjects) await act(world, "escrow_order_refund", { p_escrow_id: id });
      return subjects;
    },
    act: retryFailed,
    chooses: true,
    others: meanwhile,
    ends: ["refunded"],
    moved: { transfers: [PAID], reversals: [PAID], refunds: [AMOUNT] },
    isHeard: always,
  },
  {
    name: "event: a dispute after the release",
    prepare: async (world, count) => dispute(world, await released(world, count)),
    act: deliver,
    others: meanwhile,
    ends: ["disputed on platform"],
    moved: { transfers: [PAID], reversals: [PAID], refunds: [] },
    alerts: ["dispute_opened"],
    isHeard: isReceived,
  },
  {
    name: "event: a dispute that the receiver cannot pay back",
    prepare: async (world, count) => dispute(world, await releasedAlone(world, count)),
    act: deliver,
    others: meanwhile,
    ends: ["disputed on receiver"],
    moved: { transfers: [PAID], reversals: [], refunds: [] },
    alerts: ["dispute_opened", "balance_short"],
    isHeard: isReceived,
  },
  {
    name: "refund that answers an inquiry",
    prepare: async (world, count) => {
      const subjects = dispute(world, await held(world, count, CAPTURED), true);
      await deliverQuietly(world, subjects);
      return subjects;
    },
    act: refund,
    others: { "a release": release, "the timeouts": checkTimeouts },
    ends: ["refunded"],
    alerts: ["dispute_opened"],
    isHeard: isWished,
  },
  {
    name: "event: that dispute is won",
    prepare: async (world, count) => close(world, await pulledBack(world, count), "won"),
    act: deliver,
    others: meanwhile,
    ends: ["released"],
    moved: { transfers: [PAID, PAID], reversals: [PAID], refunds: [] },
    alerts: ["dispute_opened"],
    isHeard: always,
  },
  {
    name: "event: that dispute is lost",
    prepare: async (world, count) => close(world, await pulledBack(world, count), "lost"),
    act: deliver,
    others: meanwhile,
    ends: ["refunded"],
    moved: { transfers: [PAID], reversals: [PAID], refunds: [] },
    alerts: ["dispute_opened", "dispute_lost"],
    isHeard: always,
  },
  {
    name: "event: a dispute is opened",
    prepare: async (world, count) => dispute(world, await held(world, count, CAPTURED)),
    act: deliver,
    others: { "the timeouts": checkTimeouts },
    ends: ["disputed on platform"],
    alerts: ["dispute_opened"],
    isHeard: isReceived,
  },
  {
    name: "event: a dispute is won",
    prepare: async (world, count) => {
      const subjects = dispute(world, await held(world, count, CAPTURED));
      await deliverQuietly(world, subjects);
      return close(world, subjects, "won");
    },
    act: deliver,
    others: meanwhile,
    ends: ["held on platform", "released", "refunded"],
    alerts: ["dispute_opened"],
    isHeard: always,
  },
  {
    name: "event: a dispute is lost",
    prepare: async (world, count) => {
      const subjects = dispute(world, await held(world, count, CAPTURED));
      await deliverQuietly(world, subjects);
      return close(world, subjects, "lost");
    },
    act: deliver,
    others: { "the timeouts": checkTimeouts },
    ends: ["refunded"],
    moved: { transfers: [], reversals: [], refunds: [] },
    alerts: ["dispute_opened", "dispute_lost"],
    isHeard: always,
  },
];
