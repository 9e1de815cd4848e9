import { ConfigError } from "../config.ts";
import { Refusal } from "../errors.ts";
import { receiveEvent } from "../flows/receive_event.ts";
import { deferSweep } from "../flows/sweep.ts";
import type { Endpoint } from "../http.ts";
import { verifyEvent } from "../stripe_event.ts";

const VARIABLE = { account: "STRIPE_WEBHOOK_SECRET", connect: "STRIPE_CONNECT_WEBHOOK_SECRET" };

/**
 * POST stripe-connect-webhook: the platform's own events; …/connect: those of receivers' accounts.
 * Two endpoints at Stripe with two secrets, and never the one's secret on the other's path.
 */
export const stripeConnectWebhook: Endpoint = {
  name: "stripe-connect-webhook",
  auth: "signed",
  afterwards: deferSweep,
  async handle(deps, { request, body }) {
    const isConnect = new URL(request.url).pathname.endsWith("/connect");
    const path = isConnect ? "connect" : "account";
    const secrets = deps.config.webhookSecrets[path];
    if (secrets.length === 0) throw new ConfigError(`${VARIABLE[path]} is missing: set it.`);
    const header = request.headers.get("stripe-signature");
    const event = await verifyEvent(body, header, secrets, deps.clock.now() / 1000);
    const outcome = await receiveEvent(deps, path, event);
    // stored, but Stripe could not be read: a redelivery is the quickest way to try again
    if (outcome === "retry") throw new Refusal("unavailable");
    return {
      status: 200,
      body: { received: true, outcome },
      log: { eventId: event.id, eventType: event.type, outcome },
    };
  },
};
