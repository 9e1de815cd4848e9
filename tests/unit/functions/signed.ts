// Deliveries as Stripe signs them, and every way in which somebody else might.
import { createHmac } from "node:crypto";
import { WEBHOOK_SECRET } from "./runtime.ts";

export const SENT_AT = 1_700_000_000;

export const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** The hex of one v1 signature. */
export function hexOf(body: Uint8Array, secret = WEBHOOK_SECRET, time: number | string = SENT_AT) {
  return createHmac("sha256", secret).update(`${time}.`).update(body).digest("hex");
}

export const headerOf = (body: Uint8Array, secret = WEBHOOK_SECRET, time = SENT_AT): string =>
  `t=${time},v1=${hexOf(body, secret, time)}`;

/** An event in the snapshot form; `object` is what it is about. */
export const eventOf = (
  object: Record<string, unknown>,
  envelope: Record<string, unknown> = {},
): Record<string, unknown> => ({
  id: "evt_1",
  object: "event",
  api_version: "2026-10-28.endive",
  created: SENT_AT,
  type: "payment_intent.succeeded",
  livemode: false,
  pending_webhooks: 1,
  request: { id: null, idempotency_key: null },
  data: { object },
  ...envelope,
});

export const INTENT = { id: "pi_1", object: "payment_intent", metadata: {} };
