// Disputes take the money and a fee from the platform, even below zero (rule 34).
import type { JsonObject } from "../json.ts";
import { snapshot } from "../json.ts";
import { disputeFee } from "../money/fees.ts";
import { post } from "../money/ledger.ts";
import type { BalanceTransaction } from "../money/ledger.ts";
import { PLATFORM } from "../settings.ts";
import { emit } from "../webhooks/events.ts";
import { refuse } from "../wire/errors.ts";
import type { World } from "../world.ts";
import { checkPositive } from "./amount_rules.ts";
import { changing, type Charge } from "./charges.ts";
import { updateWarnings } from "./fraud_warnings.ts";
import { settlementOf } from "./settlement.ts";

export type DisputeStatus =
  | "appeal_needs_response"
  | "appeal_under_review"
  | "lost"
  | "needs_response"
  | "prevented"
  | "under_review"
  | "warning_closed"
  | "warning_needs_response"
  | "warning_under_review"
  | "won";

export type Dispute = {
  id: string;
  object: "dispute";
  amount: number;
  balance_transactions: BalanceTransaction[];
  charge: string;
  created: number;
  currency: string;
  enhanced_eligibility_types: string[];
  evidence: JsonObject;
  evidence_details: JsonObject;
  intended_submission_method: null;
  is_charge_refundable: boolean;
  livemode: false;
  metadata: JsonObject;
  payment_intent: string | null;
  payment_method_details: JsonObject;
  reason: string;
  status: DisputeStatus;
};

/** Card networks give about nine days to answer. */
const RESPONSE_SECONDS = 9 * 86_400;

const CLOSED: readonly DisputeStatus[] = ["lost", "warning_closed", "won", "prevented"];

export function openDispute(
  world: World,
  charge: Charge,
  options: { amount?: number; inquiry?: boolean; reason?: string },
): Dispute {
  const inquiry = options.inquiry ?? false;
  if (!settlementOf(world, charge)) {
    throw refuse(`Charge ${charge.id} has not been captured and cannot be disputed.`);
  }
  const value = options.amount ?? charge.amount_captured;
  checkPositive(value, "amount");
  const dispute: Dispute = {
    id: world.ids.next("du_1"),
    object: "dispute",
    amount: value,
    balance_transactions: [],
    charge: charge.id,
    created: world.clock.now(),
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: noEvidence(),
    evidence_details: {
      due_by: world.clock.now() + RESPONSE_SECONDS,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: "not_submitted",
    },
    intended_submission_method: null,
    is_charge_refundable: inquiry,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    payment_method_details: methodDetails(charge, inquiry),
    reason: options.reason ?? "product_not_received",
    status: inquiry ? "warning_needs_response" : "needs_response",
  };
  world.tables.dispute.insert(dispute, PLATFORM);
  const before = changing(charge, () => charge.disputed = true);
  emit(world, "charge.dispute.created", dispute);
  updateWarnings(world, charge);
  if (!before.disputed) emit(world, "charge.updated", charge, { before });
  if (!inquiry) withdraw(world, dispute, charge);
  return dispute;
}

function methodDetails(charge: Charge, inquiry: boolean): JsonObject {
  const brand = charge.payment_method_details?.card.brand ?? "visa";
  return {
    card: {
      brand,
      case_type: inquiry ? "inquiry" : "chargeback",
      network: brand,
      network_reason_code: "13.1",
    },
    type: "card",
  };
}

function withdraw(world: World, dispute: Dispute, charge: Charge) {
  const settled = settlementOf(world, charge)!;
  const row = post(world, {
    amount: -Math.round(dispute.amount * (settled.exchange_rate ?? 1)),
    currency: settled.currency,
    type: "adjustment",
    category: "dispute",
    source: dispute.id,
    fee: disputeFee(settled.currency),
    feeDescription: "Dispute fee",
    exchangeRate: settled.exchange_rate,
  });
  dispute.balance_transactions.push(row);
  emit(world, "charge.dispute.funds_withdrawn", dispute);
}

/** A win gives the money back, not the fee. */
function reinstate(world: World, dispute: Dispute) {
  const taken = dispute.balance_transactions[0];
  if (!taken || dispute.balance_transactions.length > 1) return;
  const row = post(world, {
    amount: -taken.amount,
    currency: taken.currency,
    type: "adjustment",
    category: "dispute_reversal",
    source: dispute.id,
    exchangeRate: taken.exchange_rate,
  });
  dispute.balance_transactions.push(row);
  emit(world, "charge.dispute.funds_reinstated", dispute);
}

/** What the bank decides. A lost case can still turn to won; an inquiry can become a dispute. */
export function changeDispute(world: World, dispute: Dispute, status: DisputeStatus) {
  if (dispute.status === status) return;
  const before = snapshot(dispute);
  const wasInquiry = dispute.status.startsWith("warning_");
  dispute.status = status;
  dispute.is_charge_refundable = status.startsWith("warning_");
  if (wasInquiry && ["needs_response", "under_review", "lost"].includes(status)) {
    withdraw(world, dispute, world.tables.charge.get(dispute.charge)!);
  }
  const type = CLOSED.includes(status) ? "charge.dispute.closed" : "charge.dispute.updated";
  emit(world, type, dispute, { before });
  if (status === "won") reinstate(world, dispute);
}

/** A full refund answers the bank's question (docs.stripe.com/disputes/how-disputes-work). */
export function closeInquiries(world: World, charge: Charge) {
  for (const dispute of world.tables.dispute.where("charge", charge.id)) {
    if (/^warning_(?!closed)/.test(dispute.status)) {
      changeDispute(world, dispute, "warning_closed");
    }
  }
}

const EVIDENCE_FIELDS =
  "access_activity_log billing_address cancellation_policy cancellation_policy_disclosure " +
  "cancellation_rebuttal customer_communication customer_email_address customer_name " +
  "customer_purchase_ip customer_signature duplicate_charge_documentation " +
  "duplicate_charge_explanation duplicate_charge_id product_description receipt refund_policy " +
  "refund_policy_disclosure refund_refusal_explanation service_date service_documentation " +
  "shipping_address shipping_carrier shipping_date shipping_documentation " +
  "shipping_tracking_number uncategorized_file uncategorized_text";

function noEvidence(): JsonObject {
  const nothing = EVIDENCE_FIELDS.split(" ").map((field) => [field, null]);
  return { ...Object.fromEntries(nothing), enhanced_evidence: {} };
}
