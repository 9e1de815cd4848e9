// The flows of the kill matrix that nobody asks for: what the clock and the scheduled jobs do.
import { DAY } from "../support/escrows.ts";
import { setPolicy } from "../support/observe.ts";
import type { World } from "../support/world.ts";
import {
  always,
  checkTimeouts,
  deliver,
  eventAbout,
  type Flow,
  held,
  inTurns,
  paidUnheard,
  payAndDeliver,
  refund,
  release,
  retryFailed,
  type Subject,
  unpaid,
} from "./flow.ts";
import { Killed, startWorker } from "./struck_worker.ts";

const MINUTE = 60;
const OVERDUE = 2 * DAY + 16 * MINUTE;

const meanwhile = { "a release": release, "a refund": refund, "the retries": retryFailed };

/** Their deadline has passed unheeded. */
async function overdue(world: World, count: number, holdMode: "authorize" | "capture") {
  const subjects = await held(world, count, { deadlineIn: 2 * DAY, holdMode });
  await world.advanceClock(OVERDUE);
  return subjects;
}

/** Made and paid with a hold that would lapse under its deadline; nobody has captured it yet. */
async function lapsing(world: World, count: number): Promise<Subject[]> {
  await setPolicy(world, "authorize_window_seconds", 10 * DAY);
  return await held(world, count, { deadlineIn: 8 * DAY });
}

/** A worker was killed when it had begun the transfer; its lease is over. */
async function abandoned(world: World, count: number): Promise<Subject[]> {
  const subjects = await held(world, count, { deadlineIn: 20 * DAY });
  await inTurns(subjects, async (subject) => {
    const worker = await startWorker(world, (moment, send, it) => {
      if (moment.name !== "POST /v1/transfers") return send();
      it.kill();
      return Promise.reject(new Killed());
    });
    await release(worker, subject);
  });
  await world.advanceClock(3 * MINUTE);
  return subjects;
}

/** The transfer was definitely refused, and its next attempt is due. */
async function refused(world: World, count: number): Promise<Subject[]> {
  const subjects = await held(world, count, { deadlineIn: 20 * DAY });
  const { control } = world.simulator;
  control.setFault({
    operation: "POST /v1/transfers",
    fault: "refuse",
    code: "processing_error",
    times: count,
  });
  await inTurns(subjects, async (subject) => release(await startWorker(world), subject));
  control.clearFaults();
  await world.advanceClock(2 * MINUTE);
  return subjects;
}

/** An event was stored, and the worker was killed before it could read what it means. */
async function stored(world: World, count: number): Promise<Subject[]> {
  const subjects = await paidUnheard(world, count, { deadlineIn: 20 * DAY });
  await inTurns(subjects, async (subject) => {
    const worker = await startWorker(world, async (_moment, send, it) => {
      await send();
      it.kill();
      throw new Killed();
    });
    await deliver(worker, subject);
  });
  await world.advanceClock(3 * MINUTE);
  return subjects;
}

/** Asked for while the receiver could not be paid. Stripe's event says that he can be, now. */
export async function woken(world: World, count: number): Promise<Subject[]> {
  const subjects = await held(world, count, { deadlineIn: 20 * DAY });
  const { control } = world.simulator;
  for (const { account } of subjects) control.setAccount(account!, { transfers: "inactive" });
  await inTurns(subjects, async (subject) => release(await startWorker(world), subject));
  for (const subject of subjects) {
    control.setAccount(subject.account!, { transfers: "active" });
    subject.event = eventAbout(world, "account.updated", subject.account!);
  }
  return subjects;
}

export const CLOCK_FLOWS: readonly Flow[] = [
  {
    name: "deadline of a card hold",
    prepare: (world, count) => overdue(world, count, "authorize"),
    act: checkTimeouts,
    chooses: true,
    others: meanwhile,
    ends: ["refunded"],
    isHeard: always,
  },
  {
    name: "deadline of captured money",
    prepare: (world, count) => overdue(world, count, "capture"),
    act: checkTimeouts,
    chooses: true,
    others: meanwhile,
    ends: ["refunded"],
    isHeard: always,
  },
  {
    name: "time to pay is over",
    prepare: async (world, count) => {
      const subjects = await unpaid(world, count, { deadlineIn: 20 * DAY });
      await world.advanceClock(OVERDUE);
      return subjects;
    },
    act: checkTimeouts,
    chooses: true,
    // paid in the last moment, the payment wins
    others: { ...meanwhile, "the payment": payAndDeliver },
    ends: ["cancelled", "held on platform", "refunded"],
    isHeard: always,
  },
  {
    name: "capture of a lapsing hold",
    prepare: lapsing,
    act: retryFailed,
    chooses: true,
    others: { "the timeouts": checkTimeouts, "a release": release, "a refund": refund },
    ends: ["held on platform", "released", "refunded"],
    isHeard: always,
  },
  {
    name: "retry of a lost worker's transfer",
    prepare: abandoned,
    act: retryFailed,
    chooses: true,
    others: { "a release": release, "a refund": refund, "the timeouts": checkTimeouts },
    ends: ["released"],
    isHeard: always,
  },
  {
    name: "retry of a refused transfer",
    prepare: refused,
    act: retryFailed,
    chooses: true,
    others: { "a release": release, "a refund": refund, "the timeouts": checkTimeouts },
    ends: ["released"],
    isHeard: always,
  },
  {
    name: "retry of a stored event",
    prepare: stored,
    act: retryFailed,
    chooses: true,
    others: { "the timeouts": checkTimeouts },
    ends: ["held on platform"],
    isHeard: always,
  },
];
