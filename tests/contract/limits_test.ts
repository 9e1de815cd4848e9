// Rule 40: the limits, when they are switched on.
import Stripe from "stripe";
import { assert, assertEquals } from "deno-std/assert";
import { createIntent, raw, refusal, simulated } from "./simulated_stripe.ts";

/** A clock of the test's own, at the full hour, so that a second lasts as long as it needs. */
function testClock() {
  const clock = { ms: Date.parse("2026-11-03T12:00:00Z") };
  return { clock, options: { rateLimit: true, realNowMs: () => clock.ms } };
}

Deno.test("rule 40: more than 25 calls in a second are refused and not stored", () => {
  const { clock, options } = testClock();
  return simulated(async ({ stripe }) => {
    for (let i = 0; i < 25; i++) await createIntent(stripe);
    const idempotencyKey = "escrow:7:intent:1";
    const error = await refusal(createIntent(stripe, {}, { idempotencyKey }));
    assert(error instanceof Stripe.errors.StripeRateLimitError);
    assertEquals(error.headers?.["stripe-rate-limited-reason"], "global-rate");
    clock.ms += 1_000;
    await createIntent(stripe, {}, { idempotencyKey });
  }, options);
});

Deno.test("rule 40: an intent takes 1,000 updates an hour", () => {
  const { clock, options } = testClock();
  return simulated(async ({ sim, stripe }) => {
    const { id } = await createIntent(stripe);
    const update = () => raw(sim, "POST", `/v1/payment_intents/${id}`, { body: "description=x" });
    const statuses: number[] = [];
    for (let i = 0; i <= 1_000; i++) {
      if (i % 20 === 0) clock.ms += 1_000;
      const answer = await update();
      await answer.body?.cancel();
      statuses.push(answer.status);
    }
    assertEquals(statuses.filter((status) => status === 200).length, 1_000);
    assertEquals(statuses.at(-1), 429);
    sim.clearExchanges();
  }, options);
});

Deno.test("rule 40: without the switch there is no limit", () =>
  simulated(async ({ stripe }) => {
    for (let i = 0; i < 60; i++) await createIntent(stripe);
    assertEquals((await stripe.paymentIntents.list({ limit: 100 })).data.length, 60);
  }));
