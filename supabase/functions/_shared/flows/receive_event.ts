import type { Applied } from "../contract.ts";
import type { Deps } from "../deps.ts";
import { refusalByCode } from "../errors.ts";
import type { StripeEvent } from "../stripe_event.ts";

/**
 * Stores a verified event (T1), reads what it hints at, applies the reading (T2).
 * Killed in between, the stored row is applied by the jobs. Throws Refusal.
 */
export async function receiveEvent(
  deps: Deps,
  path: "account" | "connect",
  event: StripeEvent,
): Promise<Applied["outcome"]> {
  const received = await deps.store.receiveEvent(path, event);
  if (received.outcome === "refused") throw refusalByCode(received.code);
  if (received.outcome !== "look") return received.outcome;
  const snapshot = await deps.stripe.look(received.read);
  return (await deps.store.applyEvent(event.id, received.ticket, snapshot)).outcome;
}
