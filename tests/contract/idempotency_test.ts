// Rules 8 to 13: what is stored under a key, what is not, and for how long.
import Stripe from "stripe";
import { assert, assertEquals, assertNotEquals } from "deno-std/assert";
import { rule } from "./at_stripe.ts";
import {
  authorized,
  createIntent,
  DAY,
  law,
  raw,
  refusal,
  simulated,
  wasReplayed,
} from "./simulated_stripe.ts";
import type { StripeSimulator } from "../../dev/stripe/simulator.ts";

const KEY = "escrow:7:intent:1";

function post(sim: StripeSimulator, path: string, body: string, key: string) {
  return raw(sim, "POST", path, { body, headers: { "idempotency-key": key } });
}

/** Sends the same call twice and gives both bodies, the second being a marked replay. */
async function twice(sim: StripeSimulator, path: string, body: string, key = KEY) {
  const first = await post(sim, path, body, key);
  const second = await post(sim, path, body, key);
  assertEquals(first.headers.get("idempotent-replayed"), null);
  assertEquals(second.headers.get("idempotent-replayed"), "true");
  assertEquals(second.status, first.status);
  const text = await first.text();
  assertEquals(await second.text(), text);
  return { status: first.status, body: JSON.parse(text) };
}

Deno.test("rule 8: a success is replayed byte for byte and done once", () =>
  simulated(async ({ sim, stripe }) => {
    const { status } = await twice(sim, "/v1/payment_intents", "amount=900&currency=usd");
    assertEquals(status, 200);
    assertEquals((await stripe.paymentIntents.list()).data.length, 1);
  }));

Deno.test("rule 8: a refused transfer stays refused under its key, money or not", () =>
  simulated(async ({ sim, stripe }) => {
    const seller = sim.control.createAccount({ transfers: "active" });
    const body = `amount=500&currency=usd&destination=${seller.id}`;
    const { status, body: answer } = await twice(sim, "/v1/transfers", body);
    assertEquals([status, answer.error.code], [400, "balance_insufficient"]);
    sim.control.setBalance({ currency: "usd", available: 5_000 });
    assertEquals((await post(sim, "/v1/transfers", body, KEY)).status, 400);
    assertEquals((await post(sim, "/v1/transfers", body, "escrow:7:transfer:2")).status, 200);
    assertEquals((await stripe.transfers.list()).data.length, 1);
  }));

Deno.test("rule 8: a decline is replayed", () =>
  simulated(async ({ sim, stripe }) => {
    const { id } = await createIntent(stripe);
    const body = "payment_method=pm_card_chargeDeclined";
    const { status } = await twice(sim, `/v1/payment_intents/${id}/confirm`, body);
    assertEquals(status, 402);
    assertEquals((await stripe.charges.list({ payment_intent: id })).data.length, 1);
  }));

law("rule 8: a 500 is replayed and its effect stands", async ({ sim, stripe }) => {
  sim.control.setFault({ operation: "POST /v1/payment_intents", fault: "http_500_after_commit" });
  for (let i = 0; i < 2; i++) {
    const error = await refusal(createIntent(stripe, {}, { idempotencyKey: KEY }));
    assert(error instanceof Stripe.errors.StripeAPIError);
    assertEquals(error.statusCode, 500);
  }
  assertEquals((await stripe.paymentIntents.list()).data.length, 1);
});

Deno.test("rule 9: validation leaves no trace under the key", () =>
  simulated(async ({ sim }) => {
    assertEquals(
      (await post(sim, "/v1/payment_intents", "amount=x&currency=usd", KEY)).status,
      400,
    );
    const corrected = await post(sim, "/v1/payment_intents", "amount=900&currency=usd", KEY);
    assertEquals(corrected.status, 200);
    assertEquals(corrected.headers.get("idempotent-replayed"), null);
  }));

Deno.test("rule 9: 401, 429 and 503 leave no trace under the key", () =>
  simulated(async ({ sim, stripe }) => {
    const operation = "POST /v1/payment_intents";
    for (const fault of ["rate_limit", "lock_timeout", "http_503"] as const) {
      sim.control.setFault({ operation, fault });
      await refusal(createIntent(stripe, {}, { idempotencyKey: KEY }));
    }
    const intent = await createIntent(stripe, {}, { idempotencyKey: KEY });
    assertEquals(wasReplayed(intent), false);
  }));

rule("rule 10: a key belongs to its parameters and its path", async (stripe) => {
  // Stripe remembers the last run's
  const idempotencyKey = `${KEY}:${crypto.randomUUID()}`;
  const options = { idempotencyKey };
  await createIntent(stripe, {}, options);
  const error = await refusal(createIntent(stripe, { amount: 10_001 }, options));
  assert(error instanceof Stripe.errors.StripeIdempotencyError);
  assertEquals([error.statusCode, error.code], [400, undefined]);
  assertEquals(
    error.message,
    "Keys for idempotent requests can only be used with the same parameters they were first " +
      `used with. Try using a key other than '${idempotencyKey}' if you meant to execute a ` +
      "different request.",
  );
  const elsewhere = await refusal(stripe.accounts.create({}, options));
  assertEquals(elsewhere.rawType, "idempotency_error");
});

Deno.test("rule 10: the order of the parameters does not matter", () =>
  simulated(async ({ sim }) => {
    const first = await post(sim, "/v1/payment_intents", "amount=900&currency=usd", KEY);
    const second = await post(sim, "/v1/payment_intents", "currency=usd&amount=900", KEY);
    assertEquals(await second.text(), await first.text());
  }));

law("rule 11: a key in use is 409 and not stored", async ({ sim, stripe }) => {
  const operation = "POST /v1/payment_intents";
  sim.control.setFault({ operation, fault: "delay", delayMs: 60 });
  const options = { idempotencyKey: KEY };
  const first = createIntent(stripe, {}, options);
  await new Promise((done) => setTimeout(done, 20));
  const error = await refusal(createIntent(stripe, {}, options));
  assertEquals([error.statusCode, error.code], [409, "idempotency_key_in_use"]);
  assertEquals(error.rawType, "idempotency_error");
  const { id } = await first;
  assertEquals((await createIntent(stripe, {}, options)).id, id);
});

Deno.test("rule 12: after a simulated day the key makes a new request", () =>
  simulated(async ({ sim, stripe }) => {
    const options = { idempotencyKey: KEY };
    const { id } = await createIntent(stripe, {}, options);
    await sim.control.advanceClock(DAY - 60);
    assertEquals((await createIntent(stripe, {}, options)).id, id);
    await sim.control.advanceClock(60);
    assertNotEquals((await createIntent(stripe, {}, options)).id, id);
  }));

Deno.test("rule 13: a key may have 255 characters, and reading ignores it", () =>
  simulated(async ({ sim, stripe }) => {
    const longest = "k".repeat(255);
    await createIntent(stripe, {}, { idempotencyKey: longest });
    const error = await refusal(createIntent(stripe, {}, { idempotencyKey: `${longest}k` }));
    assertEquals(error.statusCode, 400);
    const headers = { "idempotency-key": longest };
    assertEquals((await raw(sim, "GET", "/v1/balance", { headers })).status, 200);
    sim.clearExchanges();
  }));

Deno.test("rule 8: the event names the key of the call that caused it", () =>
  simulated(async ({ sim, stripe }) => {
    const { id } = await authorized(stripe);
    const options = { idempotencyKey: "escrow:7:capture:1" };
    const captured = await stripe.paymentIntents.capture(id, {}, options);
    const event = sim.events().find(({ type }) => type === "charge.captured");
    assertEquals(event?.request, {
      id: captured.lastResponse.requestId,
      idempotency_key: "escrow:7:capture:1",
    });
  }));
