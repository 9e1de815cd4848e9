import type { Applied } from "../contract.ts";
import type { Deps } from "../deps.ts";
import { isErrorCode, Refusal } from "../errors.ts";
import type { StripeEvent } from "../stripe_event.ts";

/**
 * Stores a verified event (T1), reads what it hints at, applies the reading (T2).
 * Killed in between, the stored row is applied by the jobs. Throws Refusal.
 */
export async function receiveEvent(
  deps: Deps,
  path: "account" | "connect",
  event: StripeEvent,
): Promise<Applied> {
  const received = await deps.store.receiveEvent(path, event);
  if (received.outcome === "refused") {
    throw new Refusal(
      isErrorCode(received.code) ? received.code : "unavailable",
    );
  }
  if (received.outcome !== "look") {
    return { outcome: received.outcome, wake: false };
  }
  const snapshot = await deps.stripe.look(received.read);
  return await deps.store.applyEvent(event.id, received.ticket, snapshot);
}
