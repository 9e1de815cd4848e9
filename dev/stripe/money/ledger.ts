// Balances and the balance transactions that are the only way to change them (rules 25, 35).
import { PLATFORM } from "../settings.ts";
import type { World } from "../world.ts";
import { emit } from "../webhooks/events.ts";

export type FeeDetail = {
  amount: number;
  application: null;
  currency: string;
  description: string;
  type: "stripe_fee";
};

/** Only rows of `payments` move what is available or pending. */
export type BalanceType = "issuing" | "payments" | "risk_reserved";

export type BalanceTransaction = {
  id: string;
  object: "balance_transaction";
  amount: number;
  available_on: number;
  balance_type: BalanceType;
  created: number;
  currency: string;
  description: string | null;
  exchange_rate: number | null;
  fee: number;
  fee_details: FeeDetail[];
  net: number;
  reporting_category: string;
  source: string | null;
  status: "available" | "pending";
  type: string;
};

/** `net` is summed apart from the two others, so that the invariant compares two countings. */
export type Balance = { available: number; pending: number; net: number };

/** By account, then by currency. */
export type Balances = Map<string, Map<string, Balance>>;

export type Movement = {
  account?: string;
  amount: number;
  currency: string;
  type: string;
  category: string;
  source: string | null;
  fee?: number;
  feeDescription?: string;
  /** Now, unless given. */
  availableOn?: number;
  exchangeRate?: number | null;
  description?: string | null;
  balanceType?: BalanceType;
};

export function balanceOf(world: World, account: string, currency: string): Balance {
  const accountBalances = world.balances.get(account) ?? new Map<string, Balance>();
  const balance = accountBalances.get(currency) ?? { available: 0, pending: 0, net: 0 };
  world.balances.set(account, accountBalances.set(currency, balance));
  return balance;
}

/** Writes one balance transaction and moves the balance by its net. */
export function post(world: World, movement: Movement): BalanceTransaction {
  const { account = PLATFORM, amount, currency, fee = 0 } = movement;
  const now = world.clock.now();
  const availableOn = movement.availableOn ?? now;
  const row: BalanceTransaction = {
    id: world.ids.next("txn_1"),
    object: "balance_transaction",
    amount,
    available_on: availableOn,
    balance_type: movement.balanceType ?? "payments",
    created: now,
    currency,
    description: movement.description ?? null,
    exchange_rate: movement.exchangeRate ?? null,
    fee,
    fee_details: feeDetails(fee, currency, movement.feeDescription),
    net: amount - fee,
    reporting_category: movement.category,
    source: movement.source,
    status: availableOn > now ? "pending" : "available",
    type: movement.type,
  };
  world.tables.balance_transaction.insert(row, account);
  if (row.balance_type !== "payments") return row;
  const balance = balanceOf(world, account, currency);
  balance[row.status] += row.net;
  balance.net += row.net;
  world.touchedBalances.add(balance);
  if (row.status === "pending") matureLater(world, row, account);
  return row;
}

/** Rows of one account that become available in the same second make one event. */
function matureLater(world: World, row: BalanceTransaction, account: string) {
  const moment = `${account} ${row.available_on}`;
  const waiting = world.maturing.get(moment);
  if (waiting) return void waiting.push(row);
  const rows = [row];
  world.maturing.set(moment, rows);
  world.clock.at(row.available_on, () => {
    world.maturing.delete(moment);
    for (const due of rows) mature(world, due, account);
    emit(world, "balance.available", balanceObject(world, account), { account });
  });
}

function feeDetails(fee: number, currency: string, description?: string): FeeDetail[] {
  if (fee === 0) return [];
  const text = description ?? "Stripe processing fees";
  return [{ amount: fee, application: null, currency, description: text, type: "stripe_fee" }];
}

function mature(world: World, row: BalanceTransaction, account: string) {
  row.status = "available";
  const balance = balanceOf(world, account, row.currency);
  balance.pending -= row.net;
  balance.available += row.net;
  world.touchedBalances.add(balance);
}

export function balanceObject(world: World, account: string) {
  const entries = [...(world.balances.get(account) ?? new Map<string, Balance>())];
  const known: [string, Balance][] = entries.length > 0
    ? entries
    : [["usd", { available: 0, pending: 0, net: 0 }]];
  const side = (of: "available" | "pending") =>
    known.map(([currency, balance]) => ({
      amount: balance[of],
      currency,
      source_types: { card: balance[of] },
    }));
  return {
    object: "balance" as const,
    available: side("available"),
    connect_reserved: known.map(([currency]) => ({ amount: 0, currency })),
    livemode: false,
    pending: side("pending"),
  };
}

/** Rule 35 after each step: the running sum of net is the balance, wherever money moved. */
export function assertBalances(world: World) {
  for (const { available, pending, net } of world.touchedBalances) {
    if (available + pending === net && Number.isSafeInteger(net)) continue;
    throw new Error(`A balance is wrong: ${available} + ${pending} is not ${net}`);
  }
  world.touchedBalances.clear();
}

/** The same from nothing: every row counted again. Slow, for the end of a test. */
export function recountBalances(world: World) {
  for (const [account, currencies] of world.balances) {
    const rows = world.tables.balance_transaction.where("owner", account)
      .filter(({ balance_type }) => balance_type === "payments");
    for (const [currency, balance] of currencies) {
      const own = rows.filter((row) => row.currency === currency);
      const sum = (status: string) =>
        own.reduce((total, row) => total + (row.status === status ? row.net : 0), 0);
      const isRight = sum("available") === balance.available && sum("pending") === balance.pending;
      if (!isRight) throw new Error(`${account} ${currency}: the rows do not add up`);
    }
  }
}
