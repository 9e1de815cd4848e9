// A past in bulk: payments and rows made through the same operations as calls, without the calls.
import { type BalanceTransaction, type BalanceType, post } from "../money/ledger.ts";
import { capturePaymentIntent } from "../objects/capture.ts";
import { createPaymentIntent } from "../objects/payment_intents.ts";
import { createRefund } from "../objects/refunds.ts";
import { createTransfer } from "../objects/transfers.ts";
import type { Call } from "../protocol/call.ts";
import { PLATFORM } from "../settings.ts";
import type { Params } from "../wire/parameters.ts";
import type { World } from "../world.ts";

/** How far a payment has come; amounts are minor units. */
export type PastPayment = {
  amount: number;
  currency: string;
  end: "unpaid" | "authorized" | "captured" | "transferred" | "refunded";
  description?: string;
  transferGroup?: string;
  metadata?: Record<string, string>;
  /** Of the transfer or the refund. */
  effectMetadata?: Record<string, string>;
  transfer?: { amount: number; destination: string };
  /** Less than all of it: the rest is released, as a row of its own. */
  captureAmount?: number;
};

export type PastResult = { intent: string; charge: string | null; effect: string | null };

export type PastRow = {
  amount: number;
  currency: string;
  type: string;
  category: string;
  fee?: number;
  source?: string;
  balanceType?: BalanceType;
  /** Moves the balance and is in no list until it is shown. */
  hidden?: boolean;
};

const hidden = new WeakMap<World, Map<string, BalanceTransaction>>();

export function fill(world: World, payments: PastPayment[]): PastResult[] {
  world.isQuiet = true;
  try {
    return payments.map((payment) => live(world, payment));
  } finally {
    world.isQuiet = false;
  }
}

function call(params: Params, ...ids: string[]): Call {
  return { account: PLATFORM, ids, path: "", params };
}

function live(world: World, payment: PastPayment): PastResult {
  const { amount, currency, end, effectMetadata = {} } = payment;
  const intent = createPaymentIntent(
    world,
    call({
      amount,
      currency,
      capture_method: "manual",
      allowed_payment_method_types: ["card"],
      metadata: payment.metadata ?? {},
      ...(payment.description === undefined ? {} : { description: payment.description }),
      ...(payment.transferGroup === undefined ? {} : { transfer_group: payment.transferGroup }),
      ...(end === "unpaid" ? {} : { payment_method: "pm_card_visa", confirm: true }),
    }),
  );
  const result = { intent: intent.id, charge: intent.latest_charge, effect: null };
  if (end === "unpaid" || end === "authorized") return result;
  const { captureAmount } = payment;
  capturePaymentIntent(
    world,
    call(captureAmount === undefined ? {} : { amount_to_capture: captureAmount }, intent.id),
  );
  if (end === "captured") return result;
  if (end === "refunded") {
    const params = { payment_intent: intent.id, metadata: effectMetadata };
    return { ...result, effect: createRefund(world, call(params)).id };
  }
  const transfer = createTransfer(
    world,
    call({
      ...payment.transfer!,
      currency,
      source_transaction: intent.latest_charge!,
      metadata: effectMetadata,
      ...(payment.transferGroup === undefined ? {} : { transfer_group: payment.transferGroup }),
    }),
  );
  return { ...result, effect: transfer.id };
}

export function postRow(world: World, row: PastRow): string {
  const { hidden: isHidden = false, source = null, ...movement } = row;
  const posted = post(world, { ...movement, source });
  if (!isHidden) return posted.id;
  const rows = hidden.get(world) ?? new Map<string, BalanceTransaction>();
  hidden.set(world, rows.set(posted.id, posted));
  world.tables.balance_transaction.remove(posted.id);
  return posted.id;
}

/** Stripe shows late what it had created in time. */
export function showRow(world: World, id: string) {
  const row = hidden.get(world)?.get(id);
  if (!row) throw new Error(`No row ${id} is hidden`);
  hidden.get(world)!.delete(id);
  world.tables.balance_transaction.insert(row, PLATFORM);
}
