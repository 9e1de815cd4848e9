// One attempt at one endpoint: signed now, answered in time or not at all.
import { clearTimeout, setTimeout } from "node:timers";
import type { World } from "../world.ts";
import type { Destination } from "./destinations.ts";
import { liveSecrets } from "./destinations.ts";
import type { StripeEvent } from "./events.ts";
import { signatureHeader } from "./signature.ts";

/** How an event is posted; `fetch` has this shape. */
export type Deliver = (url: string, init: RequestInit) => Promise<Response>;

export type Sender = {
  /** The answer's status, or null when there was none. */
  send(event: StripeEvent, destination: Destination): Promise<number | null>;
  abortAll(): void;
};

/** Stripe gives up on an answer after some seconds, believed; here soon enough for a test. */
const ANSWER_TIMEOUT_MS = 10_000;

export function createSender(world: World, deliver: Deliver): Sender {
  const underWay = new Set<AbortController>();

  async function send(event: StripeEvent, destination: Destination): Promise<number | null> {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), ANSWER_TIMEOUT_MS);
    underWay.add(abort);
    try {
      const request = signedRequest(event, liveSecrets(destination, world.clock.now()));
      const init = { ...request, signal: abort.signal };
      const response = await deliver(destination.url ?? "", init);
      await response.body?.cancel();
      return response.status;
    } catch {
      return null;
    } finally {
      clearTimeout(timer);
      underWay.delete(abort);
    }
  }

  return {
    send,
    abortAll() {
      for (const abort of underWay) abort.abort();
    },
  };
}

function signedRequest(event: StripeEvent, secrets: readonly string[]): RequestInit {
  const body = JSON.stringify(event, null, 2);
  // Real time: receivers compare it with their own clock.
  const time = Math.floor(Date.now() / 1000);
  return {
    method: "POST",
    headers: {
      "content-type": "application/json; charset=utf-8",
      "stripe-signature": signatureHeader(body, secrets, time),
      "user-agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
    },
    body,
    // A redirect is a failed delivery.
    redirect: "manual",
  };
}
