// Rules 19 to 24: an authorised intent is captured, cancelled or lapses.
import Stripe from "stripe";
import { assertEquals, assertNotEquals } from "deno-std/assert";
import { rule } from "./at_stripe.ts";
import {
  authorized,
  captured,
  createIntent,
  DAY,
  eventTypes,
  law,
  refusal,
  simulated,
} from "./simulated_stripe.ts";

const chargeOf = async (stripe: Stripe, intent: string) =>
  (await stripe.charges.list({ payment_intent: intent })).data[0]!;

const captureBefore = (charge: Stripe.Charge) =>
  charge.payment_method_details?.card?.capture_before;

law("rule 19: capturing takes the money once", async ({ sim, stripe }) => {
  const intent = await captured(stripe);
  assertEquals([intent.status, intent.amount_capturable, intent.amount_received], [
    "succeeded",
    0,
    10_000,
  ]);
  const charge = intent.latest_charge;
  assertEquals([charge.captured, charge.amount_captured], [true, 10_000]);
  assertEquals(captureBefore(charge), undefined);
  const { amount, fee, net, status } = charge.balance_transaction;
  // 2.9 % and 30 cents.
  assertEquals([amount, fee, net, status], [10_000, 320, 9_680, "pending"]);
  assertEquals(eventTypes(sim).slice(-2), ["charge.captured", "payment_intent.succeeded"]);
});

Deno.test("rule 19: its row can come a moment later, and a transfer does not wait for it", () =>
  simulated(async ({ sim, stripe }) => {
    sim.control.setSettings({ lateRows: true });
    const intent = await authorized(stripe);
    const expand = ["latest_charge"];
    const taken = await stripe.paymentIntents.capture(intent.id, { expand });
    const charge = taken.latest_charge as Stripe.Charge;
    assertEquals([charge.captured, charge.balance_transaction], [true, null]);
    await sim.control.advanceClock(1);
    const later = await stripe.charges.retrieve(charge.id);
    assertEquals(typeof later.balance_transaction, "string");
    assertEquals(eventTypes(sim).at(-1), "charge.updated");
    const second = await authorized(stripe);
    await stripe.paymentIntents.capture(second.id);
    const { id: destination } = sim.control.createAccount({ transfers: "active" });
    const source_transaction = second.latest_charge as string;
    await stripe.transfers.create({
      amount: 100,
      currency: "usd",
      destination,
      source_transaction,
    });
  }));

law("rule 20: a partial capture makes two rows and no second capture", async ({ stripe }) => {
  const { id } = await authorized(stripe);
  const intent = await stripe.paymentIntents.capture(id, { amount_to_capture: 7_500 });
  assertEquals(intent.amount_received, 7_500);
  const charge = await chargeOf(stripe, id);
  assertEquals([charge.amount_captured, charge.amount_refunded, charge.refunded], [
    7_500,
    2_500,
    false,
  ]);
  const rows = (await stripe.balanceTransactions.list()).data;
  assertEquals(rows.map((row) => [row.reporting_category, row.amount]), [
    ["partial_capture_reversal", -2_500],
    ["charge", 10_000],
  ]);
  assertEquals((await refusal(stripe.paymentIntents.capture(id))).statusCode, 400);
});

rule("rule 21: only an authorised intent can be captured", async (stripe) => {
  const { id } = await captured(stripe);
  const error = await refusal(stripe.paymentIntents.capture(id));
  assertEquals([error.statusCode, error.code], [400, "payment_intent_unexpected_state"]);
  assertEquals(error.payment_intent?.status, "succeeded");
  assertEquals(
    error.message,
    "This PaymentIntent could not be captured because it has a status of succeeded. Only a " +
      "PaymentIntent with one of the following statuses may be captured: requires_capture.",
  );
});

rule("rule 21: neither more than capturable nor nothing can be captured", async (stripe) => {
  const { id } = await authorized(stripe);
  const capture = (amount_to_capture: number) =>
    refusal(stripe.paymentIntents.capture(id, { amount_to_capture }));
  const tooMuch = await capture(10_001);
  assertEquals([tooMuch.statusCode, tooMuch.code], [400, "amount_too_large"]);
  assertEquals(tooMuch.payment_intent?.status, "requires_capture");
  assertEquals((await capture(0)).statusCode, 400);
  assertEquals((await capture(-5)).statusCode, 400);
});

Deno.test("rule 22: an authorisation lapses by itself", () =>
  simulated(async ({ sim, stripe }) => {
    const { id } = await authorized(stripe);
    const charge = await chargeOf(stripe, id);
    await sim.control.advanceClock(7 * DAY - 60);
    assertEquals((await stripe.paymentIntents.retrieve(id)).status, "requires_capture");
    await sim.control.advanceClock(60);
    const intent = await stripe.paymentIntents.retrieve(id);
    assertEquals([intent.status, intent.cancellation_reason], ["canceled", "automatic"]);
    assertEquals([intent.canceled_at, intent.amount_capturable], [captureBefore(charge)!, 0]);
    assertEquals((await chargeOf(stripe, id)).refunded, true);
    const [expired, canceled] = sim.events().slice(-2);
    assertEquals([expired?.type, canceled?.type], ["charge.expired", "payment_intent.canceled"]);
    assertEquals(canceled?.request, { id: null, idempotency_key: null });
    assertEquals((await stripe.balanceTransactions.list()).data, []);
  }));

Deno.test("rule 22: the window depends on the card, the currency and who initiates", () =>
  simulated(async ({ stripe }) => {
    const window = async (more: Partial<Stripe.PaymentIntentCreateParams>) => {
      const charge = await chargeOf(stripe, (await authorized(stripe, more)).id);
      return captureBefore(charge)! - charge.created;
    };
    assertEquals(await window({ off_session: true }), 4 * DAY + 18 * 3_600);
    const payment_method = "pm_card_mastercard";
    assertEquals(await window({ off_session: true, payment_method }), 7 * DAY);
    assertEquals(await window({ currency: "jpy" }), 30 * DAY);
  }));

Deno.test("rule 22: in the gap the intent still reads authorised but cannot be captured", () =>
  simulated(async ({ sim, stripe }) => {
    sim.control.setSettings({ expiryGapSeconds: 3_600 });
    const { id } = await authorized(stripe);
    await sim.control.advanceClock(7 * DAY + 60);
    assertEquals((await stripe.paymentIntents.retrieve(id)).status, "requires_capture");
    const error = await refusal(stripe.paymentIntents.capture(id));
    assertEquals([error.statusCode, error.code], [400, "charge_expired_for_capture"]);
    await sim.control.advanceClock(3_600);
    assertEquals((await stripe.paymentIntents.retrieve(id)).status, "canceled");
  }));

law("rule 23: cancelling releases the authorisation, once", async ({ sim, stripe }) => {
  const { id } = await authorized(stripe);
  const cancellation_reason = "requested_by_customer";
  const intent = await stripe.paymentIntents.cancel(id, { cancellation_reason });
  assertEquals([intent.status, intent.cancellation_reason], ["canceled", cancellation_reason]);
  assertNotEquals(intent.canceled_at, null);
  assertEquals(eventTypes(sim).slice(-2), ["charge.refunded", "payment_intent.canceled"]);
  const error = await refusal(stripe.paymentIntents.cancel(id));
  assertEquals([error.statusCode, error.code], [400, "payment_intent_unexpected_state"]);
});

Deno.test("rule 23: an intent nobody paid can be cancelled, a captured one cannot", () =>
  simulated(async ({ sim, stripe }) => {
    const { id } = await createIntent(stripe);
    assertEquals((await stripe.paymentIntents.cancel(id)).status, "canceled");
    assertEquals(eventTypes(sim), ["payment_intent.created", "payment_intent.canceled"]);
    const paid = await captured(stripe);
    assertEquals((await refusal(stripe.paymentIntents.cancel(paid.id))).statusCode, 400);
  }));

law("rule 24: of two calls on one intent at once, one meets the lock", async ({ sim, stripe }) => {
  const { id } = await authorized(stripe);
  const operation = "POST /v1/payment_intents/{intent}/capture";
  sim.control.setFault({ operation, fault: "delay", delayMs: 60 });
  const capture = stripe.paymentIntents.capture(id);
  await new Promise((done) => setTimeout(done, 20));
  const error = await refusal(stripe.paymentIntents.cancel(id));
  assertEquals([error.statusCode, error.code], [429, "lock_timeout"]);
  assertEquals((await capture).status, "succeeded");
});

Deno.test("automatic capture takes the money in the moment of confirming", () =>
  simulated(async ({ sim, stripe }) => {
    const intent = await authorized(stripe, { capture_method: "automatic" });
    assertEquals([intent.status, intent.amount_received], ["succeeded", 10_000]);
    assertNotEquals((await chargeOf(stripe, intent.id)).balance_transaction, null);
    const later = await authorized(stripe, { capture_method: "automatic_async" });
    assertEquals((await chargeOf(stripe, later.id)).balance_transaction, null);
    await sim.control.advanceClock(1);
    assertNotEquals((await chargeOf(stripe, later.id)).balance_transaction, null);
    assertEquals(eventTypes(sim).at(-1), "charge.updated");
  }));
