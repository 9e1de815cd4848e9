import type { Result, Step } from "../contract.ts";
import type { Deps } from "../deps.ts";
import type { LeaseToken } from "../ids.ts";

/** A release is four steps; recovery of each effect adds two. More means the two sides disagree. */
const MAX_ROUNDS = 12;
/** A request that could not start this soon after it was decided is not sent at all. */
const SEND_WITHIN_MS = 10_000;

/**
 * Carries out what the database decides, until it says done. It may be killed anywhere: every
 * arrow is a committed transaction, and an expired lease makes the sweep go on from there.
 */
export async function carryOut(
  deps: Deps,
  first: Step,
  token: LeaseToken,
): Promise<Result> {
  let step = first;
  let decidedAt = deps.clock.now();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    switch (step.next) {
      case "done":
        return step.result;
      case "look": {
        const snapshot = await deps.stripe.look(step.read);
        step = await deps.store.beginOperation(token, step.escrow_id, snapshot);
        break;
      }
      case "send": {
        if (step.delay_ms > 0) {
          await deps.clock.sleep(Math.min(step.delay_ms, SEND_WITHIN_MS));
        }
        if (deps.clock.now() - decidedAt >= SEND_WITHIN_MS) {
          return leftToTheSweep();
        }
        const answer = await deps.stripe.send(step.operation);
        step = await deps.store.recordAnswer(token, step.operation.id, answer);
        break;
      }
    }
    decidedAt = deps.clock.now();
  }
  return leftToTheSweep();
}

function leftToTheSweep(): Result {
  return {
    outcome: "in_doubt",
    code: "in_doubt",
    replayed: false,
    details: {},
    escrow: null,
  };
}
