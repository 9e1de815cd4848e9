// What becomes of a refund: posted, waiting for money, succeeded, failed (rules 32, 33).
import { snapshot } from "../json.ts";
import { balanceOf, post } from "../money/ledger.ts";
import type { BalanceTransaction } from "../money/ledger.ts";
import { PLATFORM } from "../settings.ts";
import { emit } from "../webhooks/events.ts";
import { NO_CAUSE } from "../world.ts";
import type { World } from "../world.ts";
import { addToRefunded, type Charge } from "./charges.ts";
import { cardOf } from "./payment_methods.ts";
import type { Refund, RefundStatus } from "./refunds.ts";
import { settlementOf } from "./settlement.ts";

/** How long the two slow test cards take; Stripe says "some time later". */
const SLOW_CARD_SECONDS = 3_600;

/** Posts the refund, or leaves it waiting for the available balance (rule 32). */
export function payOut(world: World, refund: Refund, value: number) {
  const charge = world.tables.charge.get(refund.charge!)!;
  const settled = settlementOf(world, charge)!;
  if (balanceOf(world, PLATFORM, settled.currency).available < value) {
    refund.status = "pending";
    refund.pending_reason = "insufficient_funds";
    world.waitingRefunds.set(refund, value);
    return;
  }
  postRefund(world, refund, settled, value);
  setOff(world, refund, charge);
}

/** Rounded against the running total, so that refunds in parts add up to the whole. */
export function settledAmount(charge: Charge, value: number, settled: BalanceTransaction): number {
  const rate = settled.exchange_rate ?? 1;
  const before = charge.amount_refunded - value;
  return Math.round(charge.amount_refunded * rate) - Math.round(before * rate);
}

function setOff(world: World, refund: Refund, charge: Charge) {
  const behaviour = cardOf(world, charge.payment_method!).refund;
  const later = world.clock.now() + SLOW_CARD_SECONDS;
  delete refund.pending_reason;
  refund.status = behaviour === "pending" ? "pending" : "succeeded";
  if (behaviour === "pending") {
    refund.pending_reason = "processing";
    world.clock.at(later, () => changeRefund(world, refund, "succeeded"));
  } else if (behaviour === "fails") {
    world.clock.at(later, () => changeRefund(world, refund, "failed"));
  }
}

/** After each step: refunds that wait take the money that has become available. */
export function retryWaitingRefunds(world: World) {
  for (const [refund, value] of world.waitingRefunds) {
    const before = snapshot(refund);
    payOut(world, refund, value);
    if (refund.balance_transaction === null) continue;
    const cause = world.cause;
    world.cause = NO_CAUSE;
    emit(world, "refund.updated", refund, { before });
    world.cause = cause;
  }
}

/** What the control endpoint and the slow cards do to a refund (rule 33). */
export function changeRefund(
  world: World,
  refund: Refund,
  status: RefundStatus,
  failureReason = "lost_or_stolen_card",
) {
  if (refund.status === status || ["canceled", "failed"].includes(refund.status)) return;
  const before = snapshot(refund);
  const charge = world.tables.charge.get(refund.charge!)!;
  const waitingValue = world.waitingRefunds.get(refund);
  world.waitingRefunds.delete(refund);
  delete refund.pending_reason;
  refund.status = status;
  if (status === "failed") refund.failure_reason = failureReason;
  if (status === "failed" || status === "canceled") giveBack(world, refund, charge);
  // A refund that is made to succeed while short of money overdraws the balance.
  else if (waitingValue !== undefined) {
    postRefund(world, refund, settlementOf(world, charge)!, waitingValue);
  }
  if (status === "pending") refund.pending_reason = "processing";
  emit(world, status === "failed" ? "refund.failed" : "refund.updated", refund, { before });
}

function giveBack(world: World, refund: Refund, charge: Charge) {
  const row = world.tables.balance_transaction.get(refund.balance_transaction ?? "");
  if (row) {
    refund.failure_balance_transaction = post(world, {
      amount: -row.amount,
      currency: row.currency,
      type: "refund_failure",
      category: "refund_failure",
      source: refund.id,
      exchangeRate: row.exchange_rate,
    }).id;
  }
  addToRefunded(charge, -refund.amount);
}

function postRefund(world: World, refund: Refund, settled: BalanceTransaction, value: number) {
  world.waitingRefunds.delete(refund);
  refund.balance_transaction = post(world, {
    amount: -value,
    currency: settled.currency,
    type: "refund",
    category: "refund",
    source: refund.id,
    exchangeRate: settled.exchange_rate,
  }).id;
}
