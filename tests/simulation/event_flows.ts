// The flows of the kill matrix that Stripe begins: one delivery of one event, and the sweep that
// follows it.
import { DAY } from "../support/escrows.ts";
import { setPolicy } from "../support/observe.ts";
import { woken } from "./clock_flows.ts";
import { always, checkTimeouts, deliver, type Flow, paidUnheard, refund, release } from "./flow.ts";

const CAPTURED = { deadlineIn: 20 * DAY };

const meanwhile = { "a release": release, "a refund": refund, "the timeouts": checkTimeouts };

export const EVENT_FLOWS: readonly Flow[] = [
  {
    name: "event: paid by a card hold",
    prepare: (world, count) => paidUnheard(world, count, { deadlineIn: 5 * DAY }),
    act: deliver,
    others: meanwhile,
    ends: ["held on card", "released", "refunded"],
    // an event that never comes is no event that is missed: unpaid escrows are read hourly
    isHeard: always,
  },
  {
    name: "event: paid and captured",
    prepare: (world, count) => paidUnheard(world, count, CAPTURED),
    act: deliver,
    others: meanwhile,
    ends: ["held on platform", "released", "refunded"],
    isHeard: always,
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
    isHeard: always,
  },
  {
    name: "event: the receiver can be paid now",
    prepare: woken,
    act: deliver,
    others: meanwhile,
    ends: ["released", "refunded"],
    alerts: ["receiver_not_ready"],
    isHeard: always,
  },
];
