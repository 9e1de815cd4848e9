import { findContradiction, withAnswer } from "../confirm_request.ts";
import type { Result, Step } from "../contract.ts";
import type { Deps } from "../deps.ts";
import type { LeaseToken } from "../ids.ts";
import type { Found } from "../stripe_objects.ts";

/** A release is four steps; recovery of each effect adds two. More means the two sides disagree. */
const MAX_ROUNDS = 12;
/** A request that cannot start this soon after it was decided is not sent at all. */
const SEND_WITHIN_MS = 10_000;

export interface CarriedOut extends Result {
  /** Of the PaymentIntent, when this very call made it; for the payer's browser and no log. */
  clientSecret: string | null;
}

/**
 * Carries out what the database decides, until it says done. It may be killed anywhere: every
 * arrow is a committed transaction, and an expired lease makes the sweep go on from there. Sends
 * only what its own fetch of Stripe bears out; the database is told what it did not send.
 */
export async function carryOut(
  deps: Deps,
  first: Step,
  token: LeaseToken,
  firstAskedAt: number = deps.clock.now(),
): Promise<CarriedOut> {
  let step = first;
  // a decision is as old as the question: its answer may have been long on the way
  let askedAt = firstAskedAt;
  let clientSecret: string | null = null;
  let observed: Found = {};
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (step.next === "done") return { ...step.result, clientSecret };
    if (step.next === "look") {
      const snapshot = await deps.stripe.look(step.read);
      observed = "failed" in snapshot ? {} : snapshot;
      askedAt = deps.clock.now();
      step = await deps.store.beginOperation(token, step.escrow_id, snapshot);
    } else {
      if (!await isInTime(deps, askedAt, step.delay_ms)) break;
      const { id } = step.operation;
      const reason = findContradiction(step, observed);
      if (reason !== null) {
        const fields = { escrowId: step.escrow_id, code: "unconfirmed_request", reason };
        deps.log("error", "a request was not sent: Stripe does not confirm it", fields);
        step = await deps.store.recordAnswer(token, id, { kind: "unconfirmed", reason });
        continue;
      }
      const sent = await deps.stripe.send(step.operation);
      observed = withAnswer(observed, sent.answer);
      clientSecret = sent.clientSecret ?? clientSecret;
      askedAt = deps.clock.now();
      step = await deps.store.recordAnswer(token, id, sent.answer);
    }
  }
  return LEFT_TO_THE_SWEEP;
}

/** Waits for the shared rate limit; false when the decision is too old by then to act on. */
async function isInTime({ clock }: Deps, askedAt: number, delayMs: number): Promise<boolean> {
  if (clock.now() + delayMs - askedAt >= SEND_WITHIN_MS) return false;
  if (delayMs > 0) await clock.sleep(delayMs);
  return clock.now() - askedAt < SEND_WITHIN_MS;
}

/** What is not finished here is finished when its lease ends. */
export const LEFT_TO_THE_SWEEP: CarriedOut = {
  outcome: "in_doubt",
  code: "in_doubt",
  replayed: false,
  details: {},
  escrow: null,
  clientSecret: null,
};
