// The flows of the kill matrix that somebody asks for: creation, release, return. Each is a few
// lines of data; the requests of each are found by running it.
import { DAY } from "../support/escrows.ts";
import {
  checkTimeouts,
  create,
  type Flow,
  held,
  isWished,
  payAndDeliver,
  refund,
  release,
  unmade,
  unpaid,
} from "./flow.ts";
import type { World } from "../support/world.ts";

/** Longer than any healing. */
const ON_CARD = { deadlineIn: 5 * DAY };
const CAPTURED = { deadlineIn: 20 * DAY };

/** An unpaid escrow ends by itself after a day, and a stored 500 takes longer to heal. */
async function unmadeWithTimeToPay(world: World, count: number) {
  const subjects = await unmade(world, count, CAPTURED);
  const payBy = new Date((world.simulator.control.now() + 10 * DAY) * 1000).toISOString();
  for (const subject of subjects) subject.request = { ...subject.request, payBy };
  return subjects;
}

const meanwhileReleased = { "a release": release, "the timeouts": checkTimeouts };
const meanwhileRefunded = { "a refund": refund, "the timeouts": checkTimeouts };

export const ASKED_FLOWS: readonly Flow[] = [
  {
    name: "create-escrow",
    prepare: unmadeWithTimeToPay,
    act: create,
    ends: ["awaiting payment"],
    // an intent that was refused is the app's to ask for again
    isHeard: (_world, row) =>
      row !== undefined &&
      (row.payment_intent_id !== null || row.busy || row.next_attempt_at !== null),
  },
  {
    name: "release of a card hold",
    prepare: (world, count) => held(world, count, ON_CARD),
    act: release,
    others: meanwhileRefunded,
    ends: ["released", "refunded"],
    isHeard: isWished,
  },
  {
    name: "release of captured money",
    prepare: (world, count) => held(world, count, CAPTURED),
    act: release,
    others: meanwhileRefunded,
    ends: ["released", "refunded"],
    isHeard: isWished,
  },
  {
    name: "void of a card hold",
    prepare: (world, count) => held(world, count, ON_CARD),
    act: refund,
    others: meanwhileReleased,
    ends: ["refunded", "released"],
    isHeard: isWished,
  },
  {
    name: "refund of captured money",
    prepare: (world, count) => held(world, count, CAPTURED),
    act: refund,
    others: meanwhileReleased,
    ends: ["refunded", "released"],
    isHeard: isWished,
  },
  {
    name: "cancellation of an unpaid escrow",
    prepare: (world, count) => unpaid(world, count, CAPTURED),
    act: refund,
    others: { ...meanwhileReleased, "the payment": payAndDeliver },
    ends: ["cancelled", "refunded"],
    isHeard: isWished,
  },
];
