// Transfers: final at 200, refused otherwise (rules 26 to 29).
import type { List, Metadata } from "../json.ts";
import { formatAmount } from "../money/currencies.ts";
import { balanceOf, post } from "../money/ledger.ts";
import type { BalanceTransaction } from "../money/ledger.ts";
import type { Call } from "../protocol/call.ts";
import { PLATFORM } from "../settings.ts";
import { emit } from "../webhooks/events.ts";
import { refuse } from "../wire/errors.ts";
import { amount, mergedMetadata, parameterMissing, text } from "../wire/parameters.ts";
import { find } from "../world.ts";
import type { World } from "../world.ts";
import type { Account } from "./accounts.ts";
import { checkPositive, checkStep } from "./amount_rules.ts";
import { blankCharge, type Charge } from "./charges.ts";
import type { TransferReversal } from "./reversals.ts";
import { fundsOf, postCharge, settlementOf } from "./settlement.ts";

export type Transfer = {
  id: string;
  object: "transfer";
  amount: number;
  amount_reversed: number;
  balance_transaction: string | null;
  created: number;
  currency: string;
  description: string | null;
  destination: string;
  destination_payment: string;
  livemode: false;
  metadata: Metadata;
  reversals: List<TransferReversal> & { total_count: number };
  reversed: boolean;
  source_transaction: string | null;
  source_type: string;
  transfer_group: string | null;
};

const INSUFFICIENT_FUNDS =
  "You have insufficient available funds in your Stripe account. Try adding funds directly to " +
  "your available balance by creating Charges using the 4000000000000077 test card. See: " +
  "https://stripe.com/docs/testing#available-balance";

const MISSING_CAPABILITY =
  "Your destination account needs to have at least one of the following capabilities enabled: " +
  "transfers, crypto_transfers, legacy_payments";

type Source = { charge: Charge; settled: BalanceTransaction };

export function createTransfer(world: World, call: Call): Transfer {
  const { params } = call;
  const currency = text(params, "currency")!;
  const destination = findDestination(world, text(params, "destination")!);
  const sourceId = text(params, "source_transaction");
  if (!sourceId && amount(params, "amount") === undefined) throw parameterMissing("amount");
  const source = sourceId ? findSource(world, sourceId, currency) : undefined;
  const value = amount(params, "amount") ?? fundsOf(source!.charge, source!.settled);
  checkPositive(value, "amount");
  checkStep(value, currency, "amount");
  if (source) checkSourceLeft(world, source, value);
  else if (balanceOf(world, PLATFORM, currency).available < value) {
    throw refuse(INSUFFICIENT_FUNDS, { code: "balance_insufficient" });
  }
  const group = text(params, "transfer_group") ?? (source && groupOf(world, source.charge)) ?? null;
  const transfer = newTransfer(world, { call, value, currency, destination, source, group });
  emit(world, "transfer.created", transfer);
  return transfer;
}

/**
 * From here a platform reaches sellers in each of these, and nobody elsewhere, however ready the
 * account is: docs.stripe.com/connect/cross-border-payouts. Iceland to Norway are of the EEA.
 */
const REGION = new Set(
  ("US CA GB CH AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO " +
    "SE SI SK").split(" "),
);

/** The refusal has no code; its text: NativePHP/nativephp.com#525. */
function checkRegion({ country }: Account) {
  if (REGION.has(country)) return;
  throw refuse(
    `Funds can't be sent to accounts located in ${country} when the account is under the ` +
      "`full` service agreement.",
  );
}

function findDestination(world: World, id: string): Account {
  const account = find(world.tables.account, id, { param: "destination", name: "destination" });
  checkRegion(account);
  if (account.capabilities?.transfers === "active") return account;
  throw refuse(MISSING_CAPABILITY, {
    code: "insufficient_capabilities_for_transfer",
    param: "destination",
  });
}

/** Rule 27; "captured" is believed, the currency rule is documented. */
function findSource(world: World, id: string, currency: string): Source {
  const param = "source_transaction";
  const charge = find(world.tables.charge, id, { param });
  if (charge.captured && !settlementOf(world, charge)) postCharge(world, charge);
  const settled = settlementOf(world, charge);
  if (charge.status !== "succeeded" || !charge.captured || !settled) {
    throw refuse(`The charge ${id} has not been captured and cannot fund a transfer.`, { param });
  }
  if (settled.currency !== currency) {
    const message = `The currency of source_transaction's balance transaction ` +
      `(${settled.currency}) must be the same as the transfer currency (${currency})`;
    throw refuse(message, { param });
  }
  return { charge, settled };
}

/**
 * The sum of transfers from one charge may not exceed what was captured
 * (docs.stripe.com/connect/separate-charges-and-transfers). Whether a reversal frees it: a setting.
 */
function checkSourceLeft(world: World, { charge, settled }: Source, value: number) {
  const captured = fundsOf(charge, settled);
  const freed = world.settings.reversalsFreeCharges;
  const taken = world.tables.transfer.where("source_transaction", charge.id)
    .reduce((sum, { amount, amount_reversed }) => sum + amount - (freed ? amount_reversed : 0), 0);
  if (taken + value <= captured) return;
  const [most, already] = [captured, taken].map((it) => formatAmount(it, settled.currency));
  throw refuse(
    `Transfers using this transaction as a source must not exceed the source amount of ${most}. ` +
      `(There is already a transfer of ${already} using this source.)`,
    { param: "amount" },
  );
}

/** Copied from the charge, or made and given to it. */
function groupOf(world: World, charge: Charge): string {
  if (charge.transfer_group !== null) return charge.transfer_group;
  const group = `group_${charge.payment_intent ?? charge.id}`;
  world.tables.charge.assign(charge, "transfer_group", group);
  return group;
}

function newTransfer(world: World, options: {
  call: Call;
  value: number;
  currency: string;
  destination: Account;
  source: Source | undefined;
  group: string | null;
}): Transfer {
  const { call, value, currency, destination, source, group } = options;
  const id = world.ids.next("tr_1");
  const transfer: Transfer = {
    id,
    object: "transfer",
    amount: value,
    amount_reversed: 0,
    balance_transaction: null,
    created: world.clock.now(),
    currency,
    description: text(call.params, "description") ?? null,
    destination: destination.id,
    destination_payment: world.ids.next("py_1"),
    livemode: false,
    metadata: mergedMetadata({}, call.params),
    reversals: {
      object: "list",
      data: [],
      has_more: false,
      total_count: 0,
      url: `/v1/transfers/${id}/reversals`,
    },
    reversed: false,
    source_transaction: source?.charge.id ?? null,
    source_type: "card",
    transfer_group: group,
  };
  moveMoney(world, transfer, source?.settled.available_on);
  return world.tables.transfer.insert(transfer, PLATFORM);
}

/** Both sides are pending until the charge's money is available (rule 27). */
function moveMoney(world: World, transfer: Transfer, sourceAvailableOn: number | undefined) {
  const { currency, amount: value } = transfer;
  const availableOn = Math.max(world.clock.now(), sourceAvailableOn ?? 0);
  transfer.balance_transaction = post(world, {
    amount: -value,
    currency,
    type: "transfer",
    category: "transfer",
    source: transfer.id,
    availableOn,
    description: transfer.description,
  }).id;
  const payment: Charge = {
    ...blankCharge(transfer.destination_payment, value, currency, transfer.created),
    amount_captured: value,
    captured: true,
    source_transfer: transfer.id,
  };
  payment.balance_transaction = post(world, {
    account: transfer.destination,
    amount: value,
    currency,
    type: "payment",
    category: "charge",
    source: payment.id,
    availableOn,
  }).id;
  world.tables.charge.insert(payment, transfer.destination);
}
