// A flow of the deployed functions as data: how its subjects are made ready, the one call that is
// struck, what else may be asked meanwhile, and the states in which it is over.
import { createHmac } from "node:crypto";
import { type Escrow, requestFor, stripeObjects, type Wanted } from "../support/escrows.ts";
import { secretOf } from "../support/webhooks.ts";
import type { Answer, World } from "../support/world.ts";
import type { Row } from "./rows.ts";
import { startWorker, type Worker } from "./struck_worker.ts";

/** One escrow that one strike falls upon. */
export interface Subject extends Escrow {
  /** The event to be delivered, where that is the call. */
  event?: StripeEvent;
  /** What create-escrow is asked for. */
  request?: object;
  /** What everybody was answered who asked something. */
  answers: Answer[];
}

export type StripeEvent = ReturnType<World["simulator"]["events"]>[number];
export type Act = (worker: Worker, subject: Subject) => Promise<Answer>;

export interface Flow {
  name: string;
  /** Makes so many subjects. No webhook is delivered but those that it delivers itself. */
  prepare(world: World, count: number): Promise<Subject[]>;
  act: Act;
  /** Other wishes at that very moment, by name. */
  others?: Readonly<Record<string, Act>>;
  /** What a state is called: rows.ts. The first is the right one unless others asked as well. */
  ends: readonly string[];
  /** What went out at Stripe by then and came back, when that is not plain from the end. */
  moved?: Moved;
  /** Alerts that belong to it even when nothing goes wrong. */
  alerts?: readonly string[];
  /** The job chooses what it works on: the subject is whichever it took. */
  chooses?: boolean;
  /** Whether the wish is known to the database. Without it nobody can be expected to go on. */
  isHeard(world: World, row: Row | undefined, subject: Subject): Promise<boolean> | boolean;
}

/** Minor units, in the order in which they were moved. */
export interface Moved {
  transfers: readonly number[];
  reversals: readonly number[];
  refunds: readonly number[];
}

/** Small, so that a thousand of them stay within the circuit breaker's amount. */
export const AMOUNT = 1_000;
export const FEE = 50;

export async function unmade(world: World, count: number, wanted: Wanted): Promise<Subject[]> {
  const subjects: Subject[] = [];
  for (let i = 0; i < count; i++) {
    const request = await requestFor(world, { amount: AMOUNT, platformFee: FEE, ...wanted });
    const { reference, receiver } = request;
    const account = receiver.stripeAccountId ?? null;
    subjects.push({ id: "", paymentIntentId: "", reference, account, request, answers: [] });
  }
  return subjects;
}

/** A few at once: the database is another process. */
export async function inTurns<T>(items: T[], work: (item: T) => Promise<unknown>): Promise<void> {
  const queue = items.values();
  const lane = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: 4 }, lane));
}

export async function unpaid(world: World, count: number, wanted: Wanted): Promise<Subject[]> {
  const subjects = await unmade(world, count, wanted);
  await inTurns(subjects, async (subject) => {
    const { body } = await world.call("create-escrow", subject.request);
    subject.id = body.escrowTransactionId;
    subject.paymentIntentId = body.paymentIntentId;
  });
  // the sweeps that follow these calls must not meet what is due later
  await world.settle();
  return subjects;
}

export async function held(world: World, count: number, wanted: Wanted): Promise<Subject[]> {
  const subjects = await paidUnheard(world, count, wanted);
  await deliverQuietly(world, subjects);
  return subjects;
}

/** Paid, and Stripe's event that says so is not delivered yet. */
export async function paidUnheard(world: World, count: number, wanted: Wanted) {
  const subjects = await unpaid(world, count, wanted);
  for (const subject of subjects) {
    world.simulator.control.pay(subject.paymentIntentId);
    subject.event = paymentEvent(world, subject.paymentIntentId);
  }
  return subjects;
}

/** The newest event of a type about an object; of an account when it is one. */
export function eventAbout(world: World, type: string, id: string): StripeEvent {
  const found = world.simulator.events().findLast((event) =>
    event.type === type && [event.data.object.id, event.data.object.payment_intent].includes(id)
  );
  if (!found) throw new Error(`there is no ${type} about ${id}`);
  return found;
}

/** Stripe's delivery of the subject's event. */
export const deliver: Act = (worker, { event }) => deliverEvent(worker, event!);

export function deliverEvent(worker: Worker, event: StripeEvent): Promise<Answer> {
  const path = event.account === undefined ? "" : "/connect";
  const body = JSON.stringify(event);
  const time = Math.floor(worker.now() / 1000);
  const secret = secretOf(worker.world, path);
  const signature = createHmac("sha256", secret).update(`${time}.${body}`).digest("hex");
  return worker.call("stripe-connect-webhook", body, {
    path,
    key: null,
    headers: { "stripe-signature": `t=${time},v1=${signature}` },
  });
}

/** Delivers each subject's event without the sweep that follows every delivery. */
export async function deliverQuietly(world: World, subjects: Subject[]): Promise<void> {
  const worker = await startWorker(
    world,
    ({ name }, send) =>
      name === "rpc escrow_claim_due" ? Promise.reject(new TypeError("no sweep")) : send(),
  );
  await inTurns(subjects, async ({ event }) => {
    const { status } = await deliverEvent(worker, event!);
    if (status !== 200) throw new Error(`the delivery was answered ${status}`);
  });
}

export const release: Act = (worker, { id }) =>
  worker.call("distribute-escrow-funds", { escrowTransactionId: id });

export const refund: Act = (worker, { id }) =>
  worker.call("refund-escrow", { escrowTransactionId: id, reason: "test" });

export const checkTimeouts: Act = (worker) => worker.call("check-escrow-timeouts", { limit: 1 });

export const retryFailed: Act = (worker) => worker.call("retry-failed-transfers", { limit: 1 });

export const create: Act = (worker, { request }) => worker.call("create-escrow", request);

/** The sender pays at that very moment, unless Stripe refuses it by then. */
export const payAndDeliver: Act = async (worker, { paymentIntentId }) => {
  const { control } = worker.world.simulator;
  const { status } = stripeObject(worker.world, "payment_intents", paymentIntentId);
  if (status !== "requires_payment_method") return NOTHING_ASKED;
  control.pay(paymentIntentId);
  return await deliverEvent(worker, paymentEvent(worker.world, paymentIntentId));
};

export const NOTHING_ASKED: Answer = { status: 200, body: {}, headers: new Headers() };

// deno-lint-ignore no-explicit-any -- a Stripe object as it is
function stripeObject(world: World, kind: string, id: string): any {
  return stripeObjects(world, kind).find((it) => it.id === id);
}

/** The event that says that an intent is paid: held on the card, or captured. */
export function paymentEvent(world: World, intent: string): StripeEvent {
  const events = world.simulator.events().filter((event) =>
    event.data.object.id === intent &&
    ["payment_intent.amount_capturable_updated", "payment_intent.succeeded"].includes(event.type)
  );
  if (!events[0]) throw new Error(`no event says that ${intent} is paid`);
  return events[0];
}

export const isWished = (_world: World, row: Row | undefined): boolean =>
  row !== undefined && (row.release_requested || row.refund_requested || row.settled);

export async function isReceived(world: World, _row: unknown, { event }: Subject) {
  const found = await world.sql`select from escrow.inbox where event_id = ${event!.id}`;
  return found.length > 0;
}

/** What the clock and the jobs do needs nobody who asks for it. */
export const always = (): boolean => true;
