// Charges: made by confirming an intent, changed by capture, refund, dispute and expiry.
import type { Json, JsonObject, Metadata } from "../json.ts";
import { snapshot } from "../json.ts";
import { PLATFORM } from "../settings.ts";
import type { World } from "../world.ts";
import type { PaymentIntent } from "./payment_intents.ts";
import { cardOf, noBillingDetails } from "./payment_methods.ts";
import type { BillingDetails } from "./payment_methods.ts";
import type { Decline, TestCard } from "./test_cards.ts";

export type CardDetails = { amount_authorized: number; brand: string; [field: string]: Json };

export type Charge = {
  id: string;
  object: "charge";
  amount: number;
  amount_captured: number;
  amount_refunded: number;
  application: null;
  application_fee: null;
  application_fee_amount: null;
  balance_transaction: string | null;
  billing_details: BillingDetails;
  calculated_statement_descriptor: string | null;
  captured: boolean;
  created: number;
  currency: string;
  customer: null;
  description: string | null;
  disputed: boolean;
  failure_balance_transaction: string | null;
  failure_code: string | null;
  failure_message: string | null;
  fraud_details: JsonObject;
  livemode: false;
  metadata: Metadata;
  on_behalf_of: null;
  outcome: JsonObject | null;
  paid: boolean;
  payment_intent: string | null;
  payment_method: string | null;
  payment_method_details: { card: CardDetails; type: "card" } | null;
  receipt_email: string | null;
  receipt_number: null;
  receipt_url: string | null;
  refunded: boolean;
  review: null;
  shipping: null;
  source: null;
  source_transfer: string | null;
  statement_descriptor: null;
  statement_descriptor_suffix: null;
  status: "failed" | "succeeded";
  transfer_data: null;
  transfer_group: string | null;
};

const WEEK = 7 * 86_400;

/** How long an authorisation lives (facts, section c). */
function captureWindow(brand: string, currency: string, offSession: boolean): number {
  if (currency === "jpy") return 30 * 86_400;
  // Merchant-initiated Visa: five days, exactly four days and eighteen hours.
  return brand === "visa" && offSession ? 4 * 86_400 + 18 * 3_600 : WEEK;
}

export function createCharge(
  world: World,
  intent: PaymentIntent,
  options: { decline?: Decline; offSession: boolean; captureNow: boolean },
): Charge {
  const { decline, captureNow } = options;
  const card = cardOf(world, intent.payment_method!);
  const now = world.clock.now();
  const until = decline || captureNow
    ? undefined
    : now + captureWindow(card.brand, intent.currency, options.offSession);
  const charge: Charge = {
    ...blankCharge(world.ids.next("ch_3"), intent.amount, intent.currency, now),
    calculated_statement_descriptor: "HOLDFAST SIM",
    description: intent.description,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    metadata: { ...intent.metadata },
    outcome: outcomeOf(decline),
    paid: !decline,
    payment_intent: intent.id,
    payment_method: intent.payment_method,
    payment_method_details: { card: cardDetails(card, intent.amount, until), type: "card" },
    receipt_email: intent.receipt_email,
    receipt_url: decline ? null : "https://pay.stripe.com/receipts/payment/simulated",
    status: decline ? "failed" : "succeeded",
    transfer_group: intent.transfer_group,
  };
  return world.tables.charge.insert(charge, PLATFORM);
}

export function blankCharge(id: string, amount: number, currency: string, now: number): Charge {
  return {
    id,
    object: "charge",
    amount,
    amount_captured: 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: noBillingDetails(),
    calculated_statement_descriptor: null,
    captured: false,
    created: now,
    currency,
    customer: null,
    description: null,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    fraud_details: {},
    livemode: false,
    metadata: {},
    on_behalf_of: null,
    outcome: null,
    paid: true,
    payment_intent: null,
    payment_method: null,
    payment_method_details: null,
    receipt_email: null,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: "succeeded",
    transfer_data: null,
    transfer_group: null,
  };
}

function cardDetails(card: TestCard, amount: number, captureBefore?: number): CardDetails {
  return {
    amount_authorized: amount,
    authorization_code: "123456",
    brand: card.brand,
    ...(captureBefore === undefined ? {} : { capture_before: captureBefore }),
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: "pass" },
    country: "US",
    electronic_commerce_indicator: null,
    exp_month: 8,
    exp_year: 2030,
    extended_authorization: { status: "disabled" },
    funding: card.funding ?? "credit",
    incremental_authorization: { status: "unavailable" },
    installments: null,
    last4: card.last4,
    mandate: null,
    multicapture: { status: "unavailable" },
    network: card.brand,
    network_transaction_id: "753191711121120",
    overcapture: { maximum_amount_capturable: amount, status: "unavailable" },
    regulated_status: "unregulated",
    three_d_secure: null,
    transaction_link_id: null,
    wallet: null,
  };
}

function outcomeOf(decline: Decline | undefined): JsonObject {
  const reason = decline ? (decline.declineCode ?? decline.code) : null;
  return {
    advice_code: decline?.advice ?? null,
    network_advice_code: null,
    network_decline_code: decline?.networkCode ?? null,
    network_status: decline ? "declined_by_network" : "approved_by_network",
    reason,
    risk_level: "normal",
    risk_score: 21,
    seller_message: decline
      ? `The bank returned the decline code \`${reason}\`.`
      : "Payment complete.",
    type: decline ? "issuer_declined" : "authorized",
  };
}

/** capture_before vanishes once the money is taken (rule 19). */
export function dropCaptureBefore(charge: Charge) {
  const card = charge.payment_method_details?.card;
  if (card) delete card.capture_before;
}

export function captureBeforeOf(charge: Charge): number | undefined {
  const time = charge.payment_method_details?.card.capture_before;
  return typeof time === "number" ? time : undefined;
}

/** Runs a change and gives the charge as it was, for previous_attributes. */
export function changing(charge: Charge, change: () => void): Charge {
  const before = snapshot(charge);
  change();
  return before;
}

/** Negative when a refund fails. */
export function addToRefunded(charge: Charge, value: number) {
  charge.amount_refunded += value;
  charge.refunded = charge.amount_refunded === charge.amount;
}
