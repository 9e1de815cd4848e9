// What a test or a person does to the simulated world from outside; the routes offer the same.
import type { JsonObject } from "../json.ts";
import { recountBalances } from "../money/ledger.ts";
import type { Account, CapabilityStatus } from "../objects/accounts.ts";
import { deauthorize, newAccount, setTransfersCapability } from "../objects/accounts.ts";
import { authenticate, confirmIntent } from "../objects/confirmation.ts";
import type { Dispute, DisputeStatus } from "../objects/disputes.ts";
import { changeDispute, openDispute } from "../objects/disputes.ts";
import { expire } from "../objects/expiry.ts";
import { type FraudType, type FraudWarning, warnOfFraud } from "../objects/fraud_warnings.ts";
import type { PaymentIntent } from "../objects/payment_intents.ts";
import type { Payout } from "../objects/payouts.ts";
import { changePayout, createPayout, setAvailableBalance } from "../objects/payouts.ts";
import { type Interval, type Platform, setPlatform } from "../objects/platform.ts";
import type { Refund, RefundStatus } from "../objects/refunds.ts";
import { changeRefund } from "../objects/refund_progress.ts";
import type { Api } from "../protocol/api.ts";
import type { Fault, FaultOrder } from "../protocol/faults.ts";
import type { Settings } from "../settings.ts";
import type { WebhookMode } from "../webhooks/deliveries.ts";
import { rollSecret } from "../webhooks/destinations.ts";
import { find } from "../world.ts";
import type { World } from "../world.ts";
import { fill, postRow, showRow } from "./past.ts";
import type { PastPayment, PastResult, PastRow } from "./past.ts";
import { stateOf } from "./state.ts";

/** Payment intents, refunds and disputes are named by their id. Times are seconds. */
export type Control = {
  /** Simulated Unix seconds. */
  now(): number;
  /** Forward only; also runs requests that were held back as "late". */
  advanceClock(seconds: number): Promise<{ now: number }>;
  setFault(order: FaultOrder): void;
  clearFaults(): void;
  faults(): readonly Fault[];
  executeLate(): Promise<void>;
  setWebhooks(next: { mode?: WebhookMode | undefined; eager?: boolean | undefined }): void;
  /** How many were held. */
  flushWebhooks(): number;
  /** A new secret for "account", "connect" or a created endpoint; the old one lives a day. */
  rollWebhookSecret(endpoint: string): string;
  createAccount(options?: {
    id?: string | undefined;
    transfers?: CapabilityStatus | undefined;
    country?: string | undefined;
    email?: string | undefined;
  }): Account;
  setAccount(id: string, change: {
    transfers?: CapabilityStatus | undefined;
    /** Whether its balance may go below zero in a reversal. */
    reserves?: boolean | undefined;
    deauthorized?: boolean | undefined;
  }): Account;
  /** The platform's own account and its payouts. */
  setPlatform(change: {
    restricted?: boolean | undefined;
    payouts?: Interval | undefined;
  }): Platform;
  /** The sender pays in the browser; declines are refused as the API does. */
  pay(intent: string, paymentMethod?: string): PaymentIntent;
  authenticate(intent: string, outcome: "fail" | "succeed"): PaymentIntent;
  expirePaymentIntent(id: string): PaymentIntent;
  setRefund(id: string, change: {
    status: RefundStatus;
    failureReason?: string | undefined;
  }): Refund;
  createDispute(options: {
    charge: string;
    amount?: number | undefined;
    inquiry?: boolean | undefined;
    reason?: string | undefined;
  }): Dispute;
  setDispute(id: string, change: { status: DisputeStatus }): Dispute;
  /** An issuer says that a charge may be fraud. */
  createFraudWarning(options: {
    charge: string;
    actionable?: boolean | undefined;
    fraudType?: FraudType | undefined;
  }): FraudWarning;
  setBalance(options: {
    account?: string | undefined;
    currency: string;
    available: number;
  }): void;
  createPayout(options: {
    account?: string | undefined;
    amount: number;
    currency: string;
  }): Payout;
  setPayout(id: string, change: { status: "failed" | "paid" }): Payout;
  /** Thousands of payments at once, as if they had been made before anybody listened. */
  fill(payments: PastPayment[]): PastResult[];
  /** Any row of the platform's balance: kinds that no call makes, or that Stripe shows late. */
  postRow(row: PastRow): string;
  showRow(id: string): void;
  setSettings(change: Partial<Settings>): Settings;
  /** Every object, after all balances have been counted again. */
  state(): JsonObject;
};

export function createControl(api: Api, advance: (seconds: number) => Promise<void>): Control {
  const { world, deliveries, faults } = api;
  /** Every change from outside is a step like an API call: the money is checked after it. */
  const act = <T>(run: () => T): T => {
    world.clock.runDue();
    return world.step(run);
  };
  return {
    now: () => world.clock.now(),
    async advanceClock(seconds) {
      await advance(seconds);
      return { now: world.clock.now() };
    },
    setFault: (order) => faults.order(order),
    clearFaults: () => faults.clear(),
    faults: () => faults.waiting(),
    executeLate: () => api.late.executeAll(),
    setWebhooks: (next) => deliveries.setMode(next),
    flushWebhooks: () => deliveries.flush(),
    rollWebhookSecret(endpoint) {
      const destination = world.destinations.get(endpoint);
      if (!destination) throw new Error(`No webhook endpoint is called ${endpoint}`);
      return rollSecret(world, destination);
    },
    setPlatform: (change) => act(() => setPlatform(world, change)),
    ...sellers(world, act),
    ...senders(world, act),
    ...banks(world, act),
    fill: (payments) => act(() => fill(world, payments)),
    postRow: (row) => act(() => postRow(world, row)),
    showRow: (id) => act(() => showRow(world, id)),
    setSettings(change) {
      Object.assign(world.settings, change);
      return world.settings;
    },
    state() {
      recountBalances(world);
      return stateOf(api);
    },
  };
}

type Act = <T>(run: () => T) => T;

function sellers(world: World, act: Act) {
  const account = (id: string) => find(world.tables.account, id);
  return {
    createAccount: (options: Parameters<Control["createAccount"]>[0] = {}) =>
      act(() => {
        const { id, country, email } = options;
        const created = newAccount(world, {
          ...(id ? { id } : {}),
          ...(country ? { country } : {}),
          ...(email ? { email } : {}),
        });
        created.capabilities = { card_payments: "inactive", transfers: "inactive" };
        if (options.transfers) setTransfersCapability(world, created, options.transfers);
        return created;
      }),
    setAccount: (id: string, change: Parameters<Control["setAccount"]>[1]) =>
      act(() => {
        const changed = account(id);
        if (change.transfers) setTransfersCapability(world, changed, change.transfers);
        if (change.reserves === true) world.reserveAccounts.add(id);
        if (change.reserves === false) world.reserveAccounts.delete(id);
        if (change.deauthorized) deauthorize(world, changed);
        return changed;
      }),
  };
}

function senders(world: World, act: Act) {
  const intent = (id: string) => find(world.tables.payment_intent, id);
  return {
    pay: (id: string, paymentMethod = "pm_card_visa") =>
      act(() => {
        const params = { payment_method: paymentMethod };
        return confirmIntent(world, intent(id), { params, atBrowser: true });
      }),
    authenticate: (id: string, outcome: "fail" | "succeed") =>
      act(() => authenticate(world, intent(id), outcome === "succeed")),
    expirePaymentIntent: (id: string) =>
      act(() => {
        expire(world, intent(id));
        return intent(id);
      }),
  };
}

function banks(world: World, act: Act) {
  return {
    setRefund: (id: string, change: Parameters<Control["setRefund"]>[1]) =>
      act(() => {
        const refund = find(world.tables.refund, id);
        changeRefund(world, refund, change.status, change.failureReason);
        return refund;
      }),
    createDispute: (options: Parameters<Control["createDispute"]>[0]) =>
      act(() => {
        const charge = find(world.tables.charge, options.charge, { param: "charge" });
        const { amount, inquiry, reason } = options;
        return openDispute(world, charge, {
          ...(amount === undefined ? {} : { amount }),
          ...(inquiry === undefined ? {} : { inquiry }),
          ...(reason === undefined ? {} : { reason }),
        });
      }),
    setDispute: (id: string, change: { status: DisputeStatus }) =>
      act(() => {
        const dispute = find(world.tables.dispute, id);
        changeDispute(world, dispute, change.status);
        return dispute;
      }),
    createFraudWarning: (options: Parameters<Control["createFraudWarning"]>[0]) =>
      act(() => {
        const charge = find(world.tables.charge, options.charge, { param: "charge" });
        const { actionable, fraudType } = options;
        return warnOfFraud(world, charge, {
          ...(actionable === undefined ? {} : { actionable }),
          ...(fraudType === undefined ? {} : { fraudType }),
        });
      }),
    setBalance: (options: Parameters<Control["setBalance"]>[0]) =>
      act(() => {
        const { account, ...rest } = options;
        setAvailableBalance(world, { ...rest, ...(account ? { account } : {}) });
      }),
    createPayout: (options: Parameters<Control["createPayout"]>[0]) =>
      act(() => {
        const { account, ...rest } = options;
        return createPayout(world, { ...rest, ...(account ? { account } : {}) });
      }),
    setPayout: (id: string, change: { status: "failed" | "paid" }) =>
      act(() => {
        const payout = world.tables.payout.get(id);
        if (!payout) throw new Error(`No payout is called ${id}`);
        changePayout(world, payout, change.status);
        return payout;
      }),
  };
}
