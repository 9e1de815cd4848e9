// Taking authorised money, whole or in part (rules 19 to 21).
import type { JsonObject } from "../json.ts";
import { post } from "../money/ledger.ts";
import type { Call } from "../protocol/call.ts";
import { idOf } from "../protocol/call.ts";
import { PLATFORM } from "../settings.ts";
import { emit } from "../webhooks/events.ts";
import { refuse } from "../wire/errors.ts";
import { amount, mergedMetadata } from "../wire/parameters.ts";
import { find } from "../world.ts";
import type { World } from "../world.ts";
import { checkPositive, checkStep } from "./amount_rules.ts";
import { captureBeforeOf, changing, type Charge, dropCaptureBefore } from "./charges.ts";
import { openDispute } from "./disputes.ts";
import type { PaymentIntent } from "./payment_intents.ts";
import { unexpectedState } from "./payment_intents.ts";
import { cardOf } from "./payment_methods.ts";
import { blankRefund } from "./refunds.ts";
import { postCharge, settlementOf } from "./settlement.ts";

export function capturePaymentIntent(world: World, call: Call): PaymentIntent {
  const intent = find(world.tables.payment_intent, idOf(call));
  if (intent.status !== "requires_capture") {
    throw unexpectedState(intent, "captured", ["requires_capture"]);
  }
  const charge = world.tables.charge.get(intent.latest_charge!)!;
  const captured = amount(call.params, "amount_to_capture") ?? intent.amount_capturable;
  checkCapture(world, intent, charge, captured);
  const before = changing(charge, () => takeMoney(world, charge, captured));
  intent.status = "succeeded";
  intent.amount_capturable = 0;
  intent.amount_received = captured;
  intent.metadata = mergedMetadata(intent.metadata, call.params);
  emit(world, "charge.captured", charge, { before });
  emit(world, "payment_intent.succeeded", intent);
  disputeIfTheCardDoes(world, charge);
  return intent;
}

/** Codes: docs.stripe.com/error-codes; which one a lapsed hold gets is believed. */
function checkCapture(world: World, intent: PaymentIntent, charge: Charge, captured: number) {
  const param = "amount_to_capture";
  const withIntent = { payment_intent: structuredClone(intent) as unknown as JsonObject };
  if (world.clock.now() >= captureBeforeOf(charge)!) {
    const code = "charge_expired_for_capture";
    throw refuse(`The authorization of ${charge.id} has expired.`, { code, ...withIntent });
  }
  checkPositive(captured, param);
  if (captured > intent.amount_capturable) {
    const message = `The amount to capture (${captured}) is more than the capturable amount ` +
      `(${intent.amount_capturable}).`;
    throw refuse(message, { code: "amount_too_large", param, ...withIntent });
  }
  checkStep(captured, intent.currency, param);
}

function takeMoney(world: World, charge: Charge, captured: number) {
  charge.captured = true;
  charge.amount_captured = captured;
  dropCaptureBefore(charge);
  const released = charge.amount - captured;
  if (world.settings.lateRows && released === 0) return postLater(world, charge);
  const row = postCharge(world, charge);
  if (released === 0) return;
  charge.amount_refunded = released;
  const refund = blankRefund(world, charge, released);
  const rate = row.exchange_rate ?? 1;
  refund.balance_transaction = post(world, {
    amount: -Math.round(released * rate),
    currency: row.currency,
    type: "refund",
    category: "partial_capture_reversal",
    source: refund.id,
    availableOn: row.available_on,
    exchangeRate: row.exchange_rate,
  }).id;
  world.tables.refund.insert(refund, PLATFORM);
}

/** Automatic capture: paid in the moment of confirming. */
export function completeCharge(world: World, intent: PaymentIntent, charge: Charge) {
  charge.captured = true;
  charge.amount_captured = charge.amount;
  intent.status = "succeeded";
  intent.amount_received = intent.amount;
  if (intent.capture_method === "automatic") postCharge(world, charge);
  emit(world, "charge.succeeded", charge);
  emit(world, "payment_intent.succeeded", intent);
  if (intent.capture_method === "automatic_async") postLater(world, charge);
  disputeIfTheCardDoes(world, charge);
  return intent;
}

/** automatic_async, late rows: the row follows a moment later, with charge.updated. */
function postLater(world: World, charge: Charge) {
  world.clock.at(world.clock.now() + 1, () => {
    if (settlementOf(world, charge)) return;
    const before = changing(charge, () => postCharge(world, charge));
    emit(world, "charge.updated", charge, { before });
  });
}

function disputeIfTheCardDoes(world: World, charge: Charge) {
  const { dispute } = cardOf(world, charge.payment_method!);
  if (!dispute) return;
  if (!settlementOf(world, charge)) postCharge(world, charge);
  openDispute(world, charge, dispute);
}
