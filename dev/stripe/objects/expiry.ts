// Authorisations end: by themselves when the window closes (rule 22) or by cancelling (rule 23).
import { snapshot } from "../json.ts";
import type { Call } from "../protocol/call.ts";
import { idOf } from "../protocol/call.ts";
import { emit } from "../webhooks/events.ts";
import { text } from "../wire/parameters.ts";
import { find } from "../world.ts";
import type { World } from "../world.ts";
import { changing } from "./charges.ts";
import type { IntentStatus, PaymentIntent } from "./payment_intents.ts";
import { unexpectedState } from "./payment_intents.ts";

const CANCELABLE: readonly IntentStatus[] = [
  "requires_payment_method",
  "requires_capture",
  "requires_confirmation",
  "requires_action",
];

export function cancelPaymentIntent(world: World, call: Call): PaymentIntent {
  const intent = find(world.tables.payment_intent, idOf(call));
  if (!CANCELABLE.includes(intent.status)) throw unexpectedState(intent, "canceled", CANCELABLE);
  end(world, intent, text(call.params, "cancellation_reason") ?? null, "charge.refunded");
  return intent;
}

/** The gap of rule 22 is looked up when the time comes, so that it can be set afterwards. */
export function lapseWhenDue(world: World, intent: PaymentIntent, captureBefore: number) {
  world.clock.at(captureBefore, () => {
    const gap = world.settings.expiryGapSeconds;
    if (gap === 0) expire(world, intent);
    else world.clock.at(captureBefore + gap, () => expire(world, intent));
  });
}

export function expire(world: World, intent: PaymentIntent) {
  if (intent.status === "requires_capture") end(world, intent, "automatic", "charge.expired");
}

/**
 * No balance transaction: no money had moved. The reason "automatic" of a lapse, and the event
 * charge.refunded of a cancellation, are believed.
 */
function end(
  world: World,
  intent: PaymentIntent,
  reason: string | null,
  chargeEvent: "charge.expired" | "charge.refunded",
) {
  const wasAuthorized = intent.status === "requires_capture";
  const charge = world.tables.charge.get(intent.latest_charge ?? "");
  intent.status = "canceled";
  intent.canceled_at = world.clock.now();
  intent.cancellation_reason = reason;
  intent.amount_capturable = 0;
  intent.next_action = null;
  if (wasAuthorized && charge) {
    const before = changing(charge, () => {
      charge.refunded = true;
      charge.amount_refunded = charge.amount;
    });
    emit(world, chargeEvent, charge, { before });
  }
  emit(world, "payment_intent.canceled", snapshot(intent));
}
