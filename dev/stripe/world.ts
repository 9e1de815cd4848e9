// Everything the simulator knows: one plain object that every operation takes first.
import { Clock } from "./clock.ts";
import { createIds } from "./ids.ts";
import type { Ids } from "./ids.ts";
import type { ApiObject } from "./json.ts";
import type { Balance, Balances, BalanceTransaction } from "./money/ledger.ts";
import type { Account } from "./objects/accounts.ts";
import type { Charge } from "./objects/charges.ts";
import type { Dispute } from "./objects/disputes.ts";
import type { FraudWarning } from "./objects/fraud_warnings.ts";
import type { PaymentIntent } from "./objects/payment_intents.ts";
import type { PaymentMethod } from "./objects/payment_methods.ts";
import type { Payout } from "./objects/payouts.ts";
import { newPlatform, type Platform } from "./objects/platform.ts";
import type { Refund } from "./objects/refunds.ts";
import type { TransferReversal } from "./objects/reversals.ts";
import type { Transfer } from "./objects/transfers.ts";
import { PLATFORM } from "./settings.ts";
import type { Settings } from "./settings.ts";
import { Table } from "./table.ts";
import type { Destination } from "./webhooks/destinations.ts";
import type { WebhookEndpoint } from "./webhooks/endpoints.ts";
import type { StripeEvent } from "./webhooks/events.ts";
import { missing } from "./wire/errors.ts";

/** What events say about the call behind them; nulls when Stripe (or the control) acted. */
export type Cause = { requestId: string | null; idempotencyKey: string | null };

export const NO_CAUSE: Cause = { requestId: null, idempotencyKey: null };

export type Tables = ReturnType<typeof createTables>;

export type World = {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly tables: Tables;
  readonly platform: Platform;
  readonly balances: Balances;
  /** Balances that moved in the present step. */
  readonly touchedBalances: Set<Balance>;
  /** Pending rows by account and second. */
  readonly maturing: Map<string, BalanceTransaction[]>;
  /** Refunds short of available balance and what they will take of it, oldest first. */
  readonly waitingRefunds: Map<Refund, number>;
  /** Connected accounts that may go below zero, as with connected reserves. */
  readonly reserveAccounts: Set<string>;
  readonly destinations: Map<string, Destination>;
  cause: Cause;
  /** While a test fills the world with a past that nobody listened to: no events. */
  isQuiet: boolean;
  /** Runs a change of state, then everything in `afterStep`. */
  step<T>(run: () => T): T;
  readonly afterStep: (() => void)[];
  readonly onEvent: ((event: StripeEvent) => void)[];
};

export function createWorld(
  settings: Settings,
  options: { seed: string; realNowMs: () => number; useTimer: boolean },
): World {
  const afterStep: (() => void)[] = [];
  function step<T>(run: () => T): T {
    try {
      return run();
    } finally {
      for (const check of afterStep) check();
    }
  }
  const world: World = {
    settings,
    clock: new Clock({ ...options, step }),
    ids: createIds(options.seed),
    tables: createTables(),
    // filled below: an account is made with the world's clock
    platform: null as unknown as Platform,
    balances: new Map(),
    touchedBalances: new Set(),
    maturing: new Map(),
    waitingRefunds: new Map(),
    destinations: new Map(),
    reserveAccounts: new Set(),
    cause: NO_CAUSE,
    isQuiet: false,
    step,
    afterStep,
    onEvent: [],
  };
  return Object.assign(world, { platform: newPlatform(world) });
}

function createTables() {
  return {
    account: new Table<Account>("account"),
    balance_transaction: new Table<BalanceTransaction>("balance_transaction", ["source", "type"]),
    charge: new Table<Charge>("charge", ["payment_intent", "transfer_group"]),
    dispute: new Table<Dispute>("dispute", ["charge", "payment_intent"]),
    event: new Table<StripeEvent>("event", ["type"]),
    fraud_warning: new Table<FraudWarning>("radar.early_fraud_warning", [
      "charge",
      "payment_intent",
    ]),
    payment_intent: new Table<PaymentIntent>("payment_intent"),
    payment_method: new Table<PaymentMethod>("payment_method"),
    payout: new Table<Payout>("payout"),
    refund: new Table<Refund>("refund", ["charge", "payment_intent"]),
    topup: new Table<ApiObject>("topup"),
    transfer: new Table<Transfer>("transfer", [
      "destination",
      "source_transaction",
      "transfer_group",
    ]),
    transfer_reversal: new Table<TransferReversal>("transfer_reversal", ["transfer"]),
    webhook_endpoint: new Table<WebhookEndpoint>("webhook_endpoint"),
  };
}

/** The object with this id, or the refusal of rule 4: 404 in the path, 400 in a parameter. */
export function find<T extends ApiObject>(
  table: Table<T>,
  id: string,
  options: { account?: string; param?: string; name?: string } = {},
): T {
  const row = table.get(id);
  if (row && table.owner(id) === (options.account ?? PLATFORM)) return row;
  throw missing(options.name ?? table.kind, id, options.param);
}
