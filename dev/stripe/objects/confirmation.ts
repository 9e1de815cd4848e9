// Confirming an intent: approved, declined, or the sender must authenticate (rules 16 to 18).
import type { JsonObject } from "../json.ts";
import type { Call } from "../protocol/call.ts";
import { idOf } from "../protocol/call.ts";
import { emit } from "../webhooks/events.ts";
import { refuse } from "../wire/errors.ts";
import type { Params } from "../wire/parameters.ts";
import { flag, text } from "../wire/parameters.ts";
import { find } from "../world.ts";
import type { World } from "../world.ts";
import { captureBeforeOf, createCharge } from "./charges.ts";
import { completeCharge } from "./capture.ts";
import { lapseWhenDue } from "./expiry.ts";
import type { IntentStatus, PaymentIntent } from "./payment_intents.ts";
import { unexpectedState } from "./payment_intents.ts";
import { cardOf, resolvePaymentMethod } from "./payment_methods.ts";
import type { Decline } from "./test_cards.ts";

const CONFIRMABLE: readonly IntentStatus[] = [
  "requires_payment_method",
  "requires_confirmation",
  "requires_action",
];

export function confirmPaymentIntent(world: World, call: Call): PaymentIntent {
  const intent = find(world.tables.payment_intent, idOf(call));
  return confirmIntent(world, intent, { params: call.params });
}

/** `atBrowser`: Stripe.js confirms for the sender; it brings its own return address. */
export function confirmIntent(
  world: World,
  intent: PaymentIntent,
  options: { params: Params; atBrowser?: boolean },
): PaymentIntent {
  const { params } = options;
  if (!CONFIRMABLE.includes(intent.status)) throw unexpectedState(intent, "confirmed", CONFIRMABLE);
  const method = text(params, "payment_method");
  const resolved = method && resolvePaymentMethod(world, method).id;
  if (!resolved && intent.payment_method === null) throw methodMissing(intent);
  if (!options.atBrowser) requireReturnUrl(intent, params);
  intent.payment_method = resolved || intent.payment_method;
  intent.last_payment_error = null;
  const card = cardOf(world, intent.payment_method!);
  const offSession = params.off_session !== undefined && params.off_session !== "false";
  if (card.decline) throw decline(world, intent, card.decline);
  if (card.authentication) {
    const nobodyThere = offSession || flag(params, "error_on_requires_action");
    if (nobodyThere) throw decline(world, intent, AUTHENTICATION_REQUIRED);
    return askToAuthenticate(world, intent);
  }
  return approve(world, intent, offSession);
}

/** Rule 16; with automatic capture the money is taken at once. */
export function approve(world: World, intent: PaymentIntent, offSession: boolean): PaymentIntent {
  const captureNow = intent.capture_method !== "manual";
  const charge = createCharge(world, intent, { offSession, captureNow });
  intent.latest_charge = charge.id;
  intent.next_action = null;
  if (captureNow) return completeCharge(world, intent, charge);
  intent.status = "requires_capture";
  intent.amount_capturable = intent.amount;
  emit(world, "charge.succeeded", charge);
  emit(world, "payment_intent.amount_capturable_updated", intent);
  lapseWhenDue(world, intent, captureBeforeOf(charge)!);
  return intent;
}

const AUTHENTICATION_REQUIRED: Decline = {
  code: "authentication_required",
  declineCode: "authentication_required",
  message: "Your card was declined. This transaction requires authentication.",
  networkCode: "1A",
  advice: "try_again_later",
};

/** Rule 17: the intent stays, back at requires_payment_method; the caller gets 402. */
function decline(world: World, intent: PaymentIntent, reason: Decline) {
  const charge = createCharge(world, intent, {
    decline: reason,
    offSession: false,
    captureNow: false,
  });
  const error = {
    advice_code: reason.advice,
    charge: charge.id,
    code: reason.code,
    ...(reason.declineCode ? { decline_code: reason.declineCode } : {}),
    doc_url: `https://stripe.com/docs/error-codes/${reason.code.replaceAll("_", "-")}`,
    message: reason.message,
    network_decline_code: reason.networkCode,
    type: "card_error" as const,
  };
  failPayment(intent, charge.id, error);
  emit(world, "charge.failed", charge);
  emit(world, "payment_intent.payment_failed", intent);
  const payment_intent = structuredClone(intent) as unknown as JsonObject;
  return refuse(reason.message, { ...error, payment_intent }, 402);
}

function failPayment(intent: PaymentIntent, charge: string | null, error: JsonObject) {
  intent.status = "requires_payment_method";
  intent.payment_method = null;
  intent.next_action = null;
  intent.latest_charge = charge ?? intent.latest_charge;
  intent.last_payment_error = error;
}

/** Rule 18. The control endpoint plays the sender's part. */
function askToAuthenticate(world: World, intent: PaymentIntent): PaymentIntent {
  intent.status = "requires_action";
  intent.next_action = {
    type: "use_stripe_sdk",
    use_stripe_sdk: {
      type: "three_d_secure_redirect",
      stripe_js: "https://hooks.stripe.com/redirect/authenticate/simulated",
    },
  };
  emit(world, "payment_intent.requires_action", intent);
  return intent;
}

export function authenticate(world: World, intent: PaymentIntent, succeeds: boolean) {
  if (intent.status !== "requires_action") {
    throw unexpectedState(intent, "confirmed", ["requires_action"]);
  }
  if (succeeds) return approve(world, intent, false);
  failPayment(intent, null, {
    code: "payment_intent_authentication_failure",
    doc_url: "https://stripe.com/docs/error-codes/payment-intent-authentication-failure",
    message: "The provided PaymentMethod has failed authentication.",
    type: "invalid_request_error",
  });
  emit(world, "payment_intent.payment_failed", intent);
  return intent;
}

function methodMissing(intent: PaymentIntent) {
  const message = "You cannot confirm this PaymentIntent because it's missing a payment method. " +
    "You can either update the PaymentIntent with a payment method and then confirm it again, " +
    "or confirm it again directly with a payment method.";
  return refuse(message, {
    code: "payment_intent_unexpected_state",
    payment_intent: structuredClone(intent) as unknown as JsonObject,
  });
}

function requireReturnUrl(intent: PaymentIntent, params: Params) {
  const redirects = intent.automatic_payment_methods?.allow_redirects;
  if (redirects !== "always" || text(params, "return_url")) return;
  throw refuse(
    "This PaymentIntent is configured to accept payment methods enabled in your Dashboard. " +
      "Because some of these payment methods might redirect your customer off of your page, you " +
      "must provide a `return_url`. If you don't want to accept redirect-based payment methods, " +
      "set `automatic_payment_methods[enabled]` to `true` and " +
      "`automatic_payment_methods[allow_redirects]` to `never`.",
    { param: "return_url" },
  );
}
