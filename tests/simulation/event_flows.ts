// The flows of the kill matrix that Stripe begins: one delivery of one event, and the sweep that
// follows it.
import { DAY, stripeObjects } from "../support/escrows.ts";
import { setPolicy } from "../support/observe.ts";
import type { World } from "../support/world.ts";
import { woken } from "./clock_flows.ts";
import {
  checkTimeouts,
  deliver,
  deliverQuietly,
  eventAbout,
  type Flow,
  held,
  isReceived,
  paidUnheard,
  refund,
  release,
  type Subject,
} from "./flow.ts";

const CAPTURED = { deadlineIn: 20 * DAY };

async function disputedUnheard(world: World, count: number): Promise<Subject[]> {
  const subjects = await held(world, count, CAPTURED);
  const charges = stripeObjects(world, "charges");
  for (const subject of subjects) {
    const charge = charges.find((it) => it.payment_intent === subject.paymentIntentId);
    world.simulator.control.createDispute({ charge: charge.id });
    subject.event = eventAbout(world, "charge.dispute.created", subject.paymentIntentId);
  }
  return subjects;
}

async function wonUnheard(world: World, count: number): Promise<Subject[]> {
  const subjects = await disputedUnheard(world, count);
  await deliverQuietly(world, subjects);
  for (const subject of subjects) {
    const dispute = subject.event!.data.object.id as string;
    world.simulator.control.setDispute(dispute, { status: "won" });
    subject.event = eventAbout(world, "charge.dispute.closed", subject.paymentIntentId);
  }
  return subjects;
}

const meanwhile = { "a release": release, "a refund": refund, "the timeouts": checkTimeouts };

export const EVENT_FLOWS: readonly Flow[] = [
  {
    name: "event: paid by a card hold",
    prepare: (world, count) => paidUnheard(world, count, { deadlineIn: 5 * DAY }),
    act: deliver,
    others: meanwhile,
    ends: ["held on card", "released", "refunded"],
    isHeard: isReceived,
  },
  {
    name: "event: paid and captured",
    prepare: (world, count) => paidUnheard(world, count, CAPTURED),
    act: deliver,
    others: meanwhile,
    ends: ["held on platform", "released", "refunded"],
    isHeard: isReceived,
  },
  {
    name: "event: paid by a hold that must be captured",
    prepare: async (world, count) => {
      await setPolicy(world, "authorize_window_seconds", 10 * DAY);
      return await paidUnheard(world, count, { deadlineIn: 8 * DAY });
    },
    act: deliver,
    others: meanwhile,
    ends: ["held on platform", "released", "refunded"],
    isHeard: isReceived,
  },
  {
    name: "event: the receiver can be paid now",
    prepare: woken,
    act: deliver,
    others: meanwhile,
    ends: ["released", "refunded"],
    alerts: ["receiver_not_ready"],
    isHeard: isReceived,
  },
  {
    name: "event: a dispute is opened",
    prepare: disputedUnheard,
    act: deliver,
    others: { "the timeouts": checkTimeouts },
    ends: ["disputed"],
    alerts: ["dispute_opened"],
    isHeard: isReceived,
  },
  {
    name: "event: a dispute is won",
    prepare: wonUnheard,
    act: deliver,
    others: meanwhile,
    ends: ["held on platform", "released", "refunded"],
    alerts: ["dispute_opened"],
    isHeard: isReceived,
  },
];
