// Rules 15 to 18: an intent from creation to its confirmation.
import Stripe from "stripe";
import { assert, assertEquals } from "deno-std/assert";
import { createIntent, DAY, eventTypes, law, refusal, simulated } from "./simulated_stripe.ts";

const chargeOf = async (stripe: Stripe, intent: string) =>
  (await stripe.charges.list({ payment_intent: intent })).data[0]!;

const captureBefore = (charge: Stripe.Charge) =>
  charge.payment_method_details?.card?.capture_before;

Deno.test("rule 15: a new intent waits for a method, or for confirmation", () =>
  simulated(async ({ sim, stripe }) => {
    assertEquals((await createIntent(stripe)).status, "requires_payment_method");
    const chosen = await createIntent(stripe, { payment_method: "pm_card_visa" });
    assertEquals(chosen.status, "requires_confirmation");
    assertEquals(eventTypes(sim), ["payment_intent.created", "payment_intent.created"]);
  }));

law("rule 16: confirming a manual intent authorises and takes nothing", async (world) => {
  const { sim, stripe } = world;
  const { id } = await createIntent(stripe, { metadata: { escrow_id: "7" } });
  const intent = await stripe.paymentIntents.confirm(id, { payment_method: "pm_card_visa" });
  assertEquals([intent.status, intent.amount_capturable, intent.amount_received], [
    "requires_capture",
    10_000,
    0,
  ]);
  const charge = await chargeOf(stripe, id);
  assertEquals([charge.status, charge.paid, charge.captured], ["succeeded", true, false]);
  assertEquals(charge.balance_transaction, null);
  assertEquals(charge.metadata, { escrow_id: "7" });
  assertEquals(captureBefore(charge), charge.created + 7 * DAY);
  assertEquals(eventTypes(sim).slice(1), [
    "charge.succeeded",
    "payment_intent.amount_capturable_updated",
  ]);
});

Deno.test("rule 16: redirecting methods need a return address", () =>
  simulated(async ({ stripe }) => {
    const automatic_payment_methods = { enabled: true };
    const { id } = await createIntent(stripe, { automatic_payment_methods });
    const payment_method = "pm_card_visa";
    const error = await refusal(stripe.paymentIntents.confirm(id, { payment_method }));
    assertEquals(error.param, "return_url");
    const params = { payment_method, return_url: "https://app.test/paid" };
    assertEquals((await stripe.paymentIntents.confirm(id, params)).status, "requires_capture");
  }));

law("rule 17: a decline is 402 and the intent can be paid again", async ({ sim, stripe }) => {
  const { id } = await createIntent(stripe);
  const payment_method = "pm_card_chargeDeclinedInsufficientFunds";
  const error = await refusal(stripe.paymentIntents.confirm(id, { payment_method }));
  assert(error instanceof Stripe.errors.StripeCardError);
  assertEquals([error.statusCode, error.code, error.decline_code], [
    402,
    "card_declined",
    "insufficient_funds",
  ]);
  assertEquals(error.payment_intent?.status, "requires_payment_method");
  const intent = await stripe.paymentIntents.retrieve(id);
  assertEquals(intent.last_payment_error?.decline_code, "insufficient_funds");
  assertEquals(eventTypes(sim).slice(1), ["charge.failed", "payment_intent.payment_failed"]);
  await stripe.paymentIntents.confirm(id, { payment_method: "pm_card_visa" });
});

Deno.test("rule 17: each declining card says its own reason, an unknown one is refused", () =>
  simulated(async ({ stripe }) => {
    const reasons = {
      pm_card_chargeDeclined: ["card_declined", "generic_decline"],
      pm_card_chargeDeclinedLostCard: ["card_declined", "lost_card"],
      pm_card_chargeDeclinedExpiredCard: ["expired_card", ""],
      pm_card_chargeDeclinedProcessingError: ["processing_error", ""],
    };
    for (const [payment_method, reason] of Object.entries(reasons)) {
      const error = await refusal(createIntent(stripe, { payment_method, confirm: true }));
      assertEquals([error.code, error.decline_code], reason);
    }
    const error = await refusal(createIntent(stripe, { payment_method: "pm_card_paper" }));
    assertEquals(error.message, "No such PaymentMethod: 'pm_card_paper'");
  }));

Deno.test("rule 18: authentication asks the sender, and the sender answers", () =>
  simulated(async ({ sim, stripe }) => {
    const payment_method = "pm_card_authenticationRequired";
    const asked = await createIntent(stripe, { payment_method, confirm: true });
    assertEquals(asked.status, "requires_action");
    assertEquals(asked.next_action?.type, "use_stripe_sdk");
    assertEquals(sim.control.authenticate(asked.id, "succeed").status, "requires_capture");
    const again = await createIntent(stripe, { payment_method, confirm: true });
    const failed = sim.control.authenticate(again.id, "fail");
    assertEquals(failed.status, "requires_payment_method");
    assertEquals(failed.last_payment_error?.code, "payment_intent_authentication_failure");
    assert(eventTypes(sim).includes("payment_intent.requires_action"));
  }));

Deno.test("rule 18: nobody there to authenticate is 402", () =>
  simulated(async ({ stripe }) => {
    const payment_method = "pm_card_authenticationRequired";
    const params = { payment_method, confirm: true, off_session: true };
    const error = await refusal(createIntent(stripe, params));
    assertEquals([error.statusCode, error.code], [402, "authentication_required"]);
  }));

Deno.test("updating changes metadata always and the amount until it is paid", () =>
  simulated(async ({ stripe }) => {
    const { id } = await createIntent(stripe, { metadata: { keep: "1", drop: "1" } });
    const updated = await stripe.paymentIntents.update(id, {
      amount: 12_000,
      metadata: { drop: "", add: "2" },
    });
    assertEquals([updated.amount, updated.metadata], [12_000, { keep: "1", add: "2" }]);
    await stripe.paymentIntents.confirm(id, { payment_method: "pm_card_visa" });
    const error = await refusal(stripe.paymentIntents.update(id, { amount: 1_000 }));
    assertEquals(error.code, "payment_intent_unexpected_state");
  }));
