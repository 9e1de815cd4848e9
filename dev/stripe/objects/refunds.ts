// Refunds: only captured money, only from the available balance (rules 31 to 33).
import type { JsonObject, Metadata } from "../json.ts";
import { formatAmount } from "../money/currencies.ts";
import type { Call } from "../protocol/call.ts";
import { PLATFORM } from "../settings.ts";
import { emit } from "../webhooks/events.ts";
import { invalid, refuse } from "../wire/errors.ts";
import { amount, mergedMetadata, text } from "../wire/parameters.ts";
import { find } from "../world.ts";
import type { World } from "../world.ts";
import { checkPositive, checkStep } from "./amount_rules.ts";
import { addToRefunded, changing, type Charge } from "./charges.ts";
import { closeInquiries } from "./disputes.ts";
import { updateWarnings } from "./fraud_warnings.ts";
import { payOut, settledAmount } from "./refund_progress.ts";
import { postCharge, settlementOf } from "./settlement.ts";

export type RefundStatus = "canceled" | "failed" | "pending" | "requires_action" | "succeeded";

export type Refund = {
  id: string;
  object: "refund";
  amount: number;
  balance_transaction: string | null;
  charge: string | null;
  created: number;
  currency: string;
  customer: null;
  customer_account: null;
  destination_details?: JsonObject;
  failure_balance_transaction?: string;
  failure_reason?: string;
  metadata: Metadata;
  payment_intent: string | null;
  payment_method: string | null;
  pending_reason?: "insufficient_funds" | "processing";
  reason: string | null;
  receipt_number: null;
  source_transfer_reversal: string | null;
  status: RefundStatus;
  transfer_reversal: null;
};

export function createRefund(world: World, call: Call): Refund {
  const charge = chargeToRefund(world, call);
  const left = charge.amount - charge.amount_refunded;
  const given = amount(call.params, "amount");
  checkRefund(world, charge, left, given);
  if (!settlementOf(world, charge)) postCharge(world, charge);
  const refund = blankRefund(world, charge, given ?? left);
  refund.metadata = mergedMetadata({}, call.params);
  refund.reason = text(call.params, "reason") ?? null;
  refund.destination_details = {
    card: {
      reference_status: "pending",
      reference_type: "acquirer_reference_number",
      type: "refund",
    },
    type: "card",
  };
  const before = changing(charge, () => addToRefunded(charge, refund.amount));
  world.tables.refund.insert(refund, PLATFORM);
  const settled = settlementOf(world, charge)!;
  payOut(world, refund, settledAmount(charge, refund.amount, settled));
  emit(world, "refund.created", refund);
  emit(world, "charge.refunded", charge, { before });
  updateWarnings(world, charge);
  if (charge.amount_refunded === charge.amount) closeInquiries(world, charge);
  return refund;
}

function chargeToRefund(world: World, call: Call): Charge {
  const chargeId = text(call.params, "charge");
  if (chargeId) {
    const charge = find(world.tables.charge, chargeId, { param: "charge" });
    if (charge.captured) return charge;
    // as woocommerce-gateway-stripe#1081 has it, without a code
    throw refuse(
      "This uncaptured Charge was created by a PaymentIntent " +
        `(${charge.payment_intent}). You must cancel the PaymentIntent to reverse the ` +
        "authorization instead of refunding the Charge directly.",
    );
  }
  const intentId = text(call.params, "payment_intent");
  if (!intentId) {
    const message = "One of the following params should be provided for this request: " +
      "payment_intent or charge.";
    throw invalid(message, { code: "parameter_missing", param: "payment_intent" });
  }
  const intent = find(world.tables.payment_intent, intentId, { param: "payment_intent" });
  const charge = world.tables.charge.get(intent.latest_charge ?? "");
  if (charge?.captured) return charge;
  throw refuse(`This PaymentIntent (${intent.id}) does not have a successful charge to refund.`);
}

/** Codes: docs.stripe.com/error-codes. The text of too much: reactioncommerce/reaction#3704. */
function checkRefund(world: World, charge: Charge, left: number, given: number | undefined) {
  const disputes = world.tables.dispute.where("charge", charge.id);
  if (disputes.some(({ status }) => !/^(warning_|won|prevented)/.test(status))) {
    const message = `Charge ${charge.id} has been charged back; cannot issue a refund.`;
    throw refuse(message, { code: "charge_disputed" });
  }
  if (left === 0) {
    const message = `Charge ${charge.id} has already been refunded.`;
    throw refuse(message, { code: "charge_already_refunded" });
  }
  if (given === undefined) return;
  checkPositive(given, "amount");
  if (given > left) {
    const [asked, rest] = [given, left].map((value) => formatAmount(value, charge.currency));
    const message =
      `Refund amount (${asked}) is greater than unrefunded amount on charge (${rest})`;
    throw refuse(message, { param: "amount" });
  }
  checkStep(given, charge.currency, "amount");
}

export function blankRefund(world: World, charge: Charge, value: number, prefix = "re_3"): Refund {
  return {
    id: world.ids.next(prefix),
    object: "refund",
    amount: value,
    balance_transaction: null,
    charge: charge.id,
    created: world.clock.now(),
    currency: charge.currency,
    customer: null,
    customer_account: null,
    metadata: {},
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: "succeeded",
    transfer_reversal: null,
  };
}
