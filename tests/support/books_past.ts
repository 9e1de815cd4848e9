// A past of more than a thousand escrows in three currencies on an account that also sells other
// things: the same ids in every simulator with the same seed, so that one database fits them all.
import type { PastPayment } from "../../dev/stripe/control/past.ts";
import type { StripeSimulator } from "../../dev/stripe/simulator.ts";

export const CURRENCIES = ["usd", "eur", "jpy"] as const;
const ACCOUNTS = 10;

export type PastEnd = PastPayment["end"];

export interface PastEscrow {
  id: string;
  end: PastEnd;
  amount: number;
  currency: string;
  fee: number;
  account: string;
  /** Of the transfer or the refund. */
  operation: string;
  intent: string;
  charge: string | null;
  effect: string | null;
}

/** Of ten, so many come to each end. */
const ENDS: PastEnd[] = [
  ...["transferred", "transferred", "transferred", "refunded", "refunded"] as const,
  ...["captured", "captured", "authorized", "authorized", "unpaid"] as const,
];

const uuid = (kind: number, number: number) =>
  `00000000-0000-4000-8${String(kind).padStart(3, "0")}-${String(number).padStart(12, "0")}`;

export const accountOf = (number: number) => `acct_book${number % ACCOUNTS}`;

function escrowOf(number: number): Omit<PastEscrow, "intent" | "charge" | "effect"> {
  const currency = CURRENCIES[number % CURRENCIES.length]!;
  const amount = (currency === "jpy" ? 2_000 : 10_000) + number;
  return {
    id: uuid(1, number),
    end: ENDS[number % ENDS.length]!,
    amount,
    currency,
    fee: Math.floor(amount / 20),
    account: accountOf(number),
    operation: uuid(2, number),
  };
}

/** Sales of the same account that are no escrow's, some refunded, some captured in part. */
function foreign(number: number): PastPayment {
  const currency = CURRENCIES[number % CURRENCIES.length]!;
  const amount = (currency === "jpy" ? 1_000 : 2_900) + number;
  const base = { amount, currency, description: "Subscription update" };
  if (number % 10 === 0) return { ...base, end: "captured", captureAmount: amount - 500 };
  return { ...base, end: number % 5 === 0 ? "refunded" : "captured" };
}

/** Lives through it, unheard; `escrows` and `outside` say how many of each. */
export function livePast(
  { control }: StripeSimulator,
  counts: { escrows: number; outside: number },
): PastEscrow[] {
  for (let i = 0; i < ACCOUNTS; i++) {
    control.createAccount({ id: accountOf(i), transfers: "active" });
    control.setAccount(accountOf(i), { reserves: true });
  }
  for (const currency of CURRENCIES) control.setBalance({ currency, available: 500_000_000 });
  const escrows = Array.from({ length: counts.escrows }, (_, number) => escrowOf(number));
  const lived = control.fill(escrows.map((escrow) => ({
    amount: escrow.amount,
    currency: escrow.currency,
    end: escrow.end,
    transferGroup: escrow.id,
    metadata: { escrow_id: escrow.id },
    effectMetadata: { escrow_id: escrow.id, operation_id: escrow.operation },
    transfer: { amount: escrow.amount - escrow.fee, destination: escrow.account },
  })));
  control.fill(Array.from({ length: counts.outside }, (_, number) => foreign(number)));
  for (const currency of CURRENCIES) {
    control.createPayout({ amount: 1_234, currency });
    const failed = control.createPayout({ amount: 777, currency });
    control.setPayout(failed.id, { status: "failed" });
    control.postRow({ amount: -55, currency, type: "stripe_fee", category: "fee" });
  }
  return escrows.map((escrow, number) => ({ ...escrow, ...lived[number]! }));
}
