// Webhook deliveries signed as Stripe signs them.

export const bytesOf = (body: string | Uint8Array): Uint8Array =>
  typeof body === "string" ? new TextEncoder().encode(body) : body;

export async function hmac(secret: string, message: string | Uint8Array): Promise<string> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const raw = new TextEncoder().encode(secret);
  const key = await crypto.subtle.importKey("raw", raw, algorithm, false, ["sign"]);
  const signature = await crypto.subtle.sign("HMAC", key, Uint8Array.from(bytesOf(message)));
  return [...new Uint8Array(signature)].map((b) => b.toString(16).padStart(2, "0")).join("");
}

/** The Stripe-Signature header of one delivery. */
export async function signed(body: string | Uint8Array, secret: string, at: number) {
  const message = new Uint8Array([...bytesOf(`${at}.`), ...bytesOf(body)]);
  return `t=${at},v1=${await hmac(secret, message)}`;
}

/** A snapshot event with the fields that matter here, shaped as Stripe sends it. */
export const INTENT_EVENT = {
  id: "evt_3SOx006B7WZ01zgkWXyZ0",
  object: "event",
  api_version: "2026-10-28.endive",
  created: 1_793_699_600,
  livemode: false,
  pending_webhooks: 1,
  request: { id: "req_006AbCdEfGhIj", idempotency_key: "escrow:capture:1" },
  type: "payment_intent.succeeded",
  data: {
    object: {
      id: "pi_3SOx01B7WZ01zgkW0aBcDeFg",
      object: "payment_intent",
      client_secret: "pi_3SOx01B7WZ01zgkW0aBcDeFg_secret_x",
      receipt_email: "payer@example.com",
      metadata: { escrow_id: "0189d3c4-5a5e-4c3f-8b7d-3f1f2a3b4c5d", note: "for Anna" },
    },
  },
};
