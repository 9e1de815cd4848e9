// The app's own endpoint: messages signed as Standard Webhooks has it, so that the app can verify
// them with any library that knows it. https://www.standardwebhooks.com
import type { AppChange } from "./contract_app.ts";
import type { Delivery } from "./email.ts";
import { ask } from "./hooks.ts";

/** `whsec_` and 24 to 66 bytes in base64, as the standard's libraries take it. */
export const APP_SECRET =
  /^whsec_(?:[A-Za-z0-9+/]{4}){8,21}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})?$/;

export interface AppWebhookConfig {
  url: string;
  /** Newest first; a message is signed with each, so that the app can roll its own in its time. */
  secrets: string[];
}

/** Never throws: every fact is a Delivery. Its error is never quoted, nor its address. */
export type AppWebhook = (change: AppChange) => Promise<Delivery>;

/** `now`: milliseconds of real time. `fetcher` follows no redirect. */
export function openAppWebhook(
  { url, secrets }: AppWebhookConfig,
  fetcher: typeof fetch,
  now: () => number,
): AppWebhook {
  return async (change) => {
    const id = messageId(change);
    const body = JSON.stringify(toMessage(change));
    const timestamp = Math.floor(now() / 1000);
    const signatures = await Promise.all(
      secrets.map((secret) => sign(`${id}.${timestamp}.${body}`, secret)),
    );
    const delivery = await ask(fetcher, url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "webhook-id": id,
        "webhook-timestamp": String(timestamp),
        "webhook-signature": signatures.join(" "),
      },
      body,
    });
    // the app stumbles over this one message; for the others it may be there
    return !delivery.accepted && delivery.reason === "http_500"
      ? { ...delivery, isDown: false }
      : delivery;
  };
}

/** The same for each attempt, so that the app can tell a repetition; without a full stop. */
const messageId = ({ change_id, escrow_id }: AppChange) => `change_${change_id}_${escrow_id}`;

export function toMessage(change: AppChange): Record<string, unknown> {
  return {
    type: `escrow.${change.status}`,
    timestamp: new Date(change.at).toISOString(),
    data: {
      changeId: change.change_id,
      escrowTransactionId: change.escrow_id,
      reference: change.reference,
      status: change.status,
      previousStatus: change.previous_status,
      cause: change.cause,
      fundsAt: change.funds_at,
      amount: { amount: change.amount_minor, currency: change.currency },
    },
  };
}

/** The standard's `v1` signature of a text. */
export async function sign(text: string, secret: string): Promise<string> {
  const bytes = Uint8Array.from(atob(secret.slice("whsec_".length)), (it) => it.charCodeAt(0));
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", bytes, algorithm, false, ["sign"]);
  const signature = await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(text));
  return `v1,${btoa(String.fromCharCode(...new Uint8Array(signature)))}`;
}
