// The account that owns the key, and how its balance is paid out.
import type { Call } from "../protocol/call.ts";
import { PLATFORM } from "../settings.ts";
import type { World } from "../world.ts";
import { type Account, blankAccount, requirements } from "./accounts.ts";

export const INTERVALS = ["daily", "manual", "monthly", "weekly"] as const;

export type Interval = (typeof INTERVALS)[number];

export type BalanceSettings = {
  object: "balance_settings";
  payments: {
    debit_negative_balances: boolean;
    payouts: {
      automatic_transfer_rules_by_currency: null;
      minimum_balance_by_currency: null;
      schedule: { interval: Interval };
      statement_descriptor: null;
      status: "disabled" | "enabled";
    };
    settlement_timing: { delay_days: number; start_of_day: null };
  };
};

export type Platform = { account: Account; balanceSettings: BalanceSettings };

/** Onboarded and allowed everything, with payouts by hand, as a platform that holds money is. */
export function newPlatform(world: World): Platform {
  const account: Account = {
    ...blankAccount(world, { id: PLATFORM, type: "standard" }),
    capabilities: { card_payments: "active", transfers: "active" },
    charges_enabled: true,
    details_submitted: true,
    payouts_enabled: true,
    requirements: requirements([]),
  };
  return { account, balanceSettings: balanceSettings("manual") };
}

function balanceSettings(interval: Interval): BalanceSettings {
  return {
    object: "balance_settings",
    payments: {
      debit_negative_balances: true,
      payouts: {
        automatic_transfer_rules_by_currency: null,
        minimum_balance_by_currency: null,
        schedule: { interval },
        statement_descriptor: null,
        status: "enabled",
      },
      settlement_timing: { delay_days: 2, start_of_day: null },
    },
  };
}

export const getPlatform = (world: World): Account => world.platform.account;

export const getBalanceSettings = (world: World): BalanceSettings => world.platform.balanceSettings;

export function updateBalanceSettings(world: World, call: Call): BalanceSettings {
  const payments = call.params.payments as
    | { payouts?: { schedule?: { interval?: Interval } } }
    | undefined;
  const interval = payments?.payouts?.schedule?.interval;
  if (interval) world.platform.balanceSettings.payments.payouts.schedule.interval = interval;
  return world.platform.balanceSettings;
}

/** Stripe restricts the platform, or lets it go on; how its balance leaves. */
export function setPlatform(
  world: World,
  change: { restricted?: boolean | undefined; payouts?: Interval | undefined },
): Platform {
  const { account, balanceSettings } = world.platform;
  if (change.restricted !== undefined) {
    account.charges_enabled = !change.restricted;
    account.payouts_enabled = !change.restricted;
    account.requirements = change.restricted
      ? requirements(["company.verification.document"], "requirements.past_due")
      : requirements([]);
  }
  if (change.payouts) balanceSettings.payments.payouts.schedule.interval = change.payouts;
  return world.platform;
}
