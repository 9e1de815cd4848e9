// Rules 38 and 39: events, their endpoints and their deliveries.
import Stripe from "stripe";
import { assert, assertEquals, assertNotEquals } from "deno-std/assert";
import {
  ACCOUNT_URL,
  authorized,
  captured,
  createIntent,
  DAY,
  refusal,
  simulated,
} from "./simulated_stripe.ts";

Deno.test("rule 38: an event is a snapshot with what changed", () =>
  simulated(async ({ sim, stripe }) => {
    const { id } = await authorized(stripe);
    await stripe.paymentIntents.capture(id, { amount_to_capture: 6_000 });
    const listed = await stripe.events.list({ type: "charge.captured" });
    const event = listed.data[0]! as Stripe.Event & { api_version: string };
    assertEquals(event.api_version, "2026-10-28.endive");
    const previous = event.data.previous_attributes as Record<string, unknown>;
    assertEquals([previous.captured, previous.amount_captured], [false, 0]);
    await sim.control.advanceClock(2 * DAY);
    await stripe.refunds.create({ payment_intent: id, amount: 1_000 });
    const charge = (await stripe.events.retrieve(event.id)).data.object as Stripe.Charge;
    assertEquals(charge.amount_refunded, 4_000);
  }));

Deno.test("rule 38: events are listed by type, by pattern and by success", () =>
  simulated(async ({ stripe, sim, receiver }) => {
    receiver.status = 500;
    await captured(stripe);
    await sim.settle();
    const types = async (params: Stripe.EventListParams) =>
      (await stripe.events.list(params)).data.map(({ type }) => type);
    assertEquals(await types({ type: "charge.*" }), ["charge.captured", "charge.succeeded"]);
    assertEquals(await types({ types: ["charge.captured", "payment_intent.created"] }), [
      "charge.captured",
      "payment_intent.created",
    ]);
    assertEquals((await types({ delivery_success: false })).length, 5);
    receiver.status = 200;
    await sim.control.advanceClock(300);
    await sim.settle();
    assertEquals(await types({ delivery_success: false }), []);
  }));

Deno.test("rule 38: events are forgotten after 30 days", () =>
  simulated(async ({ sim, stripe }) => {
    await createIntent(stripe);
    const { id } = sim.events()[0]!;
    await sim.control.advanceClock(30 * DAY - 60);
    assertEquals((await stripe.events.retrieve(id)).id, id);
    await sim.control.advanceClock(60);
    assertEquals((await refusal(stripe.events.retrieve(id))).statusCode, 404);
    assertEquals((await stripe.events.list()).data, []);
  }));

Deno.test("rule 39: the platform's events and the sellers' go to different endpoints", () =>
  simulated(async ({ sim, stripe, received }) => {
    const seller = sim.control.createAccount({ transfers: "active" });
    await createIntent(stripe);
    await sim.settle();
    const told = received.map(({ endpoint, event }) => `${endpoint} ${event.account ?? "own"}`);
    assertEquals(told.toSorted(), [
      "account own",
      `connect ${seller.id}`,
      `connect ${seller.id}`,
    ]);
  }));

Deno.test("rule 39: one endpoint's secret does not open the other's events", () =>
  simulated(async ({ sim, stripe, received }) => {
    await createIntent(stripe);
    await sim.settle();
    const { body, signature } = received[0]!;
    let message = "";
    try {
      await Stripe.webhooks.constructEventAsync(body, signature, sim.connectWebhookSecret);
    } catch (thrown) {
      message = String(thrown);
    }
    assert(message.includes("StripeSignatureVerificationError") || message.includes("signature"));
  }));

Deno.test("rule 39: a refused delivery is retried promptly and signed anew", () =>
  simulated(async ({ sim, stripe, received, receiver }) => {
    receiver.status = 302;
    await createIntent(stripe);
    setTimeout(() => receiver.status = 200, 5);
    await sim.settle();
    assertEquals(received.map(({ event }) => event.type), ["payment_intent.created"]);
  }, { promptRetryGapsMs: [30, 30] }));

Deno.test("rule 39: then the gaps grow on the simulated clock, for three days", () =>
  simulated(async ({ sim, stripe, receiver }) => {
    receiver.status = 500;
    await createIntent(stripe);
    await sim.settle();
    const attempts = () => {
      const { webhooks } = sim.control.state() as { webhooks: { attempts: unknown[] } };
      return webhooks.attempts.length;
    };
    for (let hour = 1; hour <= 5 * 24; hour++) {
      await sim.control.advanceClock(3_600);
      await sim.settle();
    }
    assertEquals(attempts(), 10);
    assertEquals(sim.events()[0]?.pending_webhooks, 1);
  }));

Deno.test("rule 39: held events wait for the flush", () =>
  simulated(async ({ sim, stripe, received }) => {
    sim.control.setWebhooks({ mode: "hold" });
    await authorized(stripe);
    await sim.settle();
    assertEquals(received, []);
    assertEquals(sim.control.flushWebhooks(), 3);
    await sim.settle();
    assertEquals(received.length, 3);
  }));

Deno.test("rule 39: shuffled events all arrive, in another order", () =>
  simulated(async ({ sim, stripe, received }) => {
    sim.control.setWebhooks({ mode: "shuffle" });
    for (let i = 0; i < 5; i++) await captured(stripe);
    await sim.settle();
    const sent = sim.events().map(({ id }) => id);
    const arrived = received.map(({ event }) => event.id);
    assertNotEquals(arrived, sent);
    assertEquals(arrived.toSorted(), sent.toSorted());
  }, { seed: "shuffle" }));

Deno.test("rule 39: duplicates come as the same event twice and as two events", () =>
  simulated(async ({ sim, stripe, received }) => {
    sim.control.setWebhooks({ mode: "duplicate" });
    await captured(stripe);
    await sim.settle();
    assertEquals(sim.events().length, 6);
    assertEquals(received.length, 11);
    const changes = new Set(received.map(({ event }) => event.type));
    assertEquals(changes.size, 5);
  }));

Deno.test("rule 39: an eager event arrives before the answer of its call", () =>
  simulated(async ({ sim, stripe, received }) => {
    sim.control.setWebhooks({ eager: true });
    await createIntent(stripe);
    assertEquals(received.map(({ event }) => event.type), ["payment_intent.created"]);
  }));

Deno.test("rule 39: while a secret is rolled both sign", () =>
  simulated(async ({ sim, stripe, received }) => {
    const fresh = sim.control.rollWebhookSecret("account");
    await createIntent(stripe);
    await sim.settle();
    const { body, signature } = received[0]!;
    assertEquals(signature.match(/v1=/g)?.length, 2);
    await Stripe.webhooks.constructEventAsync(body, signature, fresh);
  }));

Deno.test("a created endpoint shows its secret once and gets what it asked for", async () => {
  const bodies: [string, string][] = [];
  await simulated(async ({ sim, stripe }) => {
    const made = await stripe.webhookEndpoints.create({
      url: "https://hooks.test/stripe",
      enabled_events: ["payment_intent.created"],
      api_version: "2026-10-28.endive",
    });
    const { secret = "" } = made;
    assert(secret.startsWith("whsec_"));
    const read = await stripe.webhookEndpoints.retrieve(made.id);
    assertEquals(read.secret, undefined);
    await authorized(stripe);
    await sim.settle();
    assertEquals(bodies.length, 1);
    const event = await Stripe.webhooks.constructEventAsync(...bodies[0]!, secret);
    assertEquals(event.type, "payment_intent.created");
    await stripe.webhookEndpoints.update(made.id, { disabled: true });
    await createIntent(stripe);
    await sim.settle();
    assertEquals(bodies.length, 1);
    assertEquals((await stripe.webhookEndpoints.list()).data[0]?.status, "disabled");
    assertEquals((await stripe.webhookEndpoints.del(made.id)).deleted, true);
    assertEquals((await refusal(stripe.webhookEndpoints.retrieve(made.id))).statusCode, 404);
  }, {
    deliver: (url, init) => {
      const signature = new Headers(init.headers).get("stripe-signature")!;
      if (url !== ACCOUNT_URL) bodies.push([String(init.body), signature]);
      return Promise.resolve(new Response());
    },
  });
});
