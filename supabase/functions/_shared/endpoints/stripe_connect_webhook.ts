import { Refusal } from "../errors.ts";
import { receiveEvent } from "../flows/receive_event.ts";
import { deferSweep } from "../flows/sweep.ts";
import { type Endpoint, json } from "../http.ts";
import { verifyEvent } from "../stripe_event.ts";

/**
 * POST stripe-connect-webhook: the platform's own events; …/connect: those of receivers' accounts.
 * Two endpoints at Stripe with two secrets, and never the one's secret on the other's path.
 */
export const stripeConnectWebhook: Endpoint = {
  name: "stripe-connect-webhook",
  auth: "signed",
  async handle(deps, call) {
    const path = /\/connect\/?$/.test(new URL(call.request.url).pathname) ? "connect" : "account";
    const secrets = deps.config.webhookSecrets[path];
    if (secrets.length === 0) throw new Refusal("not_configured");
    const event = await verifyEvent(
      call.body,
      call.request.headers.get("stripe-signature"),
      secrets,
      deps.clock.now() / 1000,
    );
    const { outcome, wake } = await receiveEvent(deps, path, event);
    deps.log("info", "event", {
      requestId: call.requestId,
      eventType: event.type,
      outcome,
    });
    if (outcome === "retry") throw new Refusal("unavailable");
    if (wake) deferSweep(deps);
    return json(200, { received: true, outcome });
  },
};
