// Events: a snapshot of the object at the moment, kept for 30 days (rule 38).
import type { JsonObject } from "../json.ts";
import { isJsonObject, snapshot } from "../json.ts";
import { API_VERSION, PLATFORM } from "../settings.ts";
import type { World } from "../world.ts";

/** Every type the simulator makes; `transfer.failed` does not exist. */
export type EventType =
  | "account.application.deauthorized"
  | "account.updated"
  | "balance.available"
  | "capability.updated"
  | "charge.captured"
  | "charge.dispute.closed"
  | "charge.dispute.created"
  | "charge.dispute.funds_reinstated"
  | "charge.dispute.funds_withdrawn"
  | "charge.dispute.updated"
  | "charge.expired"
  | "charge.failed"
  | "charge.refunded"
  | "charge.succeeded"
  | "charge.updated"
  | "payment_intent.amount_capturable_updated"
  | "payment_intent.canceled"
  | "payment_intent.created"
  | "payment_intent.payment_failed"
  | "payment_intent.requires_action"
  | "payment_intent.succeeded"
  | "payout.created"
  | "payout.failed"
  | "payout.paid"
  | "payout.updated"
  | "radar.early_fraud_warning.created"
  | "radar.early_fraud_warning.updated"
  | "refund.created"
  | "refund.failed"
  | "refund.updated"
  | "transfer.created"
  | "transfer.reversed";

export type StripeEvent = {
  id: string;
  object: "event";
  account?: string;
  api_version: string;
  created: number;
  data: { object: JsonObject; previous_attributes?: JsonObject };
  livemode: false;
  pending_webhooks: number;
  request: { id: string | null; idempotency_key: string | null };
  type: EventType;
};

/** The API forgets events after this. */
export const EVENT_LIFETIME_SECONDS = 30 * 86_400;

/** Makes the event and hands it to the deliveries. `before` is the object before the change. */
export function emit(
  world: World,
  type: EventType,
  object: object,
  options: { before?: object; account?: string } = {},
) {
  if (world.isQuiet) return;
  const account = options.account ?? PLATFORM;
  const after = snapshot(object) as JsonObject;
  const previous = options.before && changedFrom(options.before as JsonObject, after);
  const event: StripeEvent = {
    id: world.ids.next("evt_1"),
    object: "event",
    ...(account === PLATFORM ? {} : { account }),
    api_version: API_VERSION,
    created: world.clock.now(),
    data: previous ? { object: after, previous_attributes: previous } : { object: after },
    livemode: false,
    pending_webhooks: 0,
    request: { id: world.cause.requestId, idempotency_key: world.cause.idempotencyKey },
    type,
  };
  world.tables.event.insert(event, account);
  for (const listener of world.onEvent) listener(event);
}

/** The old values of what changed; objects are compared field by field. */
function changedFrom(before: JsonObject, after: JsonObject): JsonObject {
  const changed: JsonObject = {};
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, fresh] = [before[field], after[field]];
    if (JSON.stringify(old) === JSON.stringify(fresh)) continue;
    changed[field] = isJsonObject(old) && isJsonObject(fresh)
      ? changedFrom(old, fresh)
      : (old ?? null);
  }
  return changed;
}
