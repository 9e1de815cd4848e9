// Reversals pull a transfer back, as far as the seller has the money (rule 30).
import type { Metadata } from "../json.ts";
import { snapshot } from "../json.ts";
import { formatAmount } from "../money/currencies.ts";
import { balanceOf, post } from "../money/ledger.ts";
import type { Call } from "../protocol/call.ts";
import { idOf } from "../protocol/call.ts";
import { PLATFORM } from "../settings.ts";
import { emit } from "../webhooks/events.ts";
import { refuse } from "../wire/errors.ts";
import { amount, mergedMetadata, text } from "../wire/parameters.ts";
import { find } from "../world.ts";
import type { World } from "../world.ts";
import { checkPositive, checkStep } from "./amount_rules.ts";
import { addToRefunded } from "./charges.ts";
import { blankRefund } from "./refunds.ts";
import type { Transfer } from "./transfers.ts";

export type TransferReversal = {
  id: string;
  object: "transfer_reversal";
  amount: number;
  balance_transaction: string | null;
  created: number;
  currency: string;
  destination_payment_refund: string | null;
  metadata: Metadata;
  source_refund: null;
  transfer: string;
};

/** How many reversals a transfer carries in itself; the rest are on its list. */
const EMBEDDED = 10;

export function createReversal(world: World, call: Call): TransferReversal {
  const transfer = find(world.tables.transfer, idOf(call));
  const left = transfer.amount - transfer.amount_reversed;
  const value = amount(call.params, "amount") ?? left;
  checkReversal(world, transfer, value, left);
  const before = snapshot(transfer);
  const reversal: TransferReversal = {
    id: world.ids.next("trr_1"),
    object: "transfer_reversal",
    amount: value,
    balance_transaction: null,
    created: world.clock.now(),
    currency: transfer.currency,
    destination_payment_refund: null,
    metadata: mergedMetadata({}, call.params),
    source_refund: null,
    transfer: transfer.id,
  };
  moveBack(world, transfer, reversal, text(call.params, "description") ?? null);
  world.tables.transfer_reversal.insert(reversal, PLATFORM);
  transfer.amount_reversed += value;
  transfer.reversed = transfer.amount_reversed === transfer.amount;
  const { reversals } = transfer;
  reversals.data = [reversal, ...reversals.data].slice(0, EMBEDDED);
  reversals.total_count += 1;
  reversals.has_more = reversals.total_count > EMBEDDED;
  emit(world, "transfer.reversed", transfer, { before });
  return reversal;
}

/**
 * The limits: docs.stripe.com/connect/separate-charges-and-transfers. The texts, and the code
 * of the last refusal, are believed.
 */
function checkReversal(world: World, transfer: Transfer, value: number, left: number) {
  if (left === 0) throw refuse(`The transfer ${transfer.id} is already fully reversed.`);
  checkPositive(value, "amount");
  if (value > left) {
    const [asked, rest] = [value, left].map((it) => formatAmount(it, transfer.currency));
    const message = `Reversal amount (${asked}) is greater than unreversed amount (${rest})`;
    throw refuse(message, { param: "amount" });
  }
  checkStep(value, transfer.currency, "amount");
  const seller = balanceOf(world, transfer.destination, transfer.currency);
  if (seller.available >= value || world.reserveAccounts.has(transfer.destination)) return;
  throw refuse("The connected account has insufficient available funds for this reversal.", {
    code: "balance_insufficient",
  });
}

function moveBack(
  world: World,
  transfer: Transfer,
  reversal: TransferReversal,
  description: string | null,
) {
  const original = world.tables.balance_transaction.get(transfer.balance_transaction!)!;
  const availableOn = Math.max(world.clock.now(), original.available_on);
  const { currency, amount: value } = reversal;
  reversal.balance_transaction = post(world, {
    amount: value,
    currency,
    type: "transfer_refund",
    category: "transfer_reversal",
    source: reversal.id,
    availableOn,
    description,
  }).id;
  const payment = world.tables.charge.get(transfer.destination_payment)!;
  const refund = blankRefund(world, payment, value, "pyr_1");
  refund.source_transfer_reversal = reversal.id;
  refund.balance_transaction = post(world, {
    account: transfer.destination,
    amount: -value,
    currency,
    type: "payment_refund",
    category: "refund",
    source: refund.id,
    availableOn,
  }).id;
  addToRefunded(payment, value);
  world.tables.refund.insert(refund, transfer.destination);
  reversal.destination_payment_refund = refund.id;
}
