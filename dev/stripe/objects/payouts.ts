// Payouts to a bank, made and steered by the control endpoint; the API only lists them.
import type { ApiObject } from "../json.ts";
import { snapshot } from "../json.ts";
import { balanceOf, post } from "../money/ledger.ts";
import { PLATFORM } from "../settings.ts";
import { emit } from "../webhooks/events.ts";
import type { World } from "../world.ts";

export type PayoutStatus = "failed" | "in_transit" | "paid";

export type Payout = {
  id: string;
  object: "payout";
  amount: number;
  application_fee: null;
  application_fee_amount: null;
  arrival_date: number;
  automatic: boolean;
  balance_transaction: string | null;
  created: number;
  currency: string;
  description: string;
  destination: string;
  failure_balance_transaction: string | null;
  failure_code: string | null;
  failure_message: string | null;
  livemode: false;
  metadata: Record<string, never>;
  method: "standard";
  original_payout: null;
  payout_method: null;
  reconciliation_status: "in_progress" | "not_applicable";
  reversed_by: null;
  source_type: "card";
  statement_descriptor: null;
  status: PayoutStatus;
  trace_id: { status: string; value: null };
  type: "bank_account";
};

export function createPayout(
  world: World,
  options: { account?: string; amount: number; currency: string; automatic?: boolean },
): Payout {
  const { account = PLATFORM, currency } = options;
  const automatic = options.automatic ?? true;
  const payout: Payout = {
    id: world.ids.next("po_1"),
    object: "payout",
    amount: options.amount,
    application_fee: null,
    application_fee_amount: null,
    arrival_date: world.clock.now() + 86_400,
    automatic,
    balance_transaction: null,
    created: world.clock.now(),
    currency,
    description: "STRIPE PAYOUT",
    destination: `ba_1Sim${account.slice(-8)}`,
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    livemode: false,
    metadata: {},
    method: "standard",
    original_payout: null,
    payout_method: null,
    reconciliation_status: automatic ? "in_progress" : "not_applicable",
    reversed_by: null,
    source_type: "card",
    statement_descriptor: null,
    status: "in_transit",
    trace_id: { status: "pending", value: null },
    type: "bank_account",
  };
  payout.balance_transaction = post(world, {
    account,
    amount: -payout.amount,
    currency,
    type: "payout",
    category: "payout",
    source: payout.id,
    description: payout.description,
  }).id;
  world.tables.payout.insert(payout, account);
  emit(world, "payout.created", payout, { account });
  return payout;
}

/** A payout can still fail after it was paid; the money comes back. */
export function changePayout(world: World, payout: Payout, status: "failed" | "paid") {
  if (payout.status === status || payout.status === "failed") return;
  const before = snapshot(payout);
  const account = world.tables.payout.owner(payout.id)!;
  payout.status = status;
  if (status === "failed") {
    payout.failure_code = "account_closed";
    payout.failure_message = "The bank account has been closed.";
    payout.failure_balance_transaction = post(world, {
      account,
      amount: payout.amount,
      currency: payout.currency,
      type: "payout_failure",
      category: "payout_reversal",
      source: payout.id,
    }).id;
  }
  emit(world, `payout.${status}`, payout, { before, account });
}

/** Makes the available balance what it is asked to be, by a payout or a top-up. */
export function setAvailableBalance(
  world: World,
  options: { account?: string; currency: string; available: number },
) {
  const { account = PLATFORM, currency } = options;
  const change = options.available - balanceOf(world, account, currency).available;
  if (change < 0) {
    const payout = createPayout(world, { account, amount: -change, currency });
    changePayout(world, payout, "paid");
  } else if (change > 0) {
    topUp(world, account, change, currency);
  }
}

function topUp(world: World, account: string, amount: number, currency: string) {
  const topup: ApiObject = {
    id: world.ids.next("tu_1"),
    object: "topup",
    amount,
    balance_transaction: null,
    created: world.clock.now(),
    currency,
    description: "Top-up",
    expected_availability_date: world.clock.now(),
    failure_code: null,
    failure_message: null,
    initiated_by: "user",
    livemode: false,
    metadata: {},
    source: null,
    statement_descriptor: null,
    status: "succeeded",
    transfer_group: null,
  };
  const movement = { account, amount, currency, type: "topup", category: "topup" };
  topup.balance_transaction = post(world, { ...movement, source: topup.id }).id;
  world.tables.topup.insert(topup, account);
}
