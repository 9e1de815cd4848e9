// Stripe's processing and dispute fees, in the settlement currency.
import { exchangeRate, stepOf } from "./currencies.ts";

/** The published US card price: 2.9 % and 30 cents. */
const PER_MILLE = 29;

// The fixed part as Stripe words it in each currency; elsewhere 30 cents' worth.
const FIXED: { readonly [currency: string]: number } = { usd: 30, eur: 25, gbp: 20, jpy: 30 };

/** $15 per dispute received; a win gives the money back, not the fee. */
const DISPUTE_FEE_USD = 1500;

export function processingFee(amount: number, currency: string): number {
  const fixed = FIXED[currency] ?? worth(30, currency);
  const fee = Math.round((amount * PER_MILLE) / 1000) + fixed;
  return Math.min(amount, onStep(fee, currency));
}

export function disputeFee(currency: string): number {
  return onStep(worth(DISPUTE_FEE_USD, currency), currency);
}

function worth(usdCents: number, currency: string): number {
  return Math.round(usdCents * exchangeRate("usd", currency));
}

// A fee off the currency's step would leave a net amount that can never be transferred.
function onStep(amount: number, currency: string): number {
  const step = stepOf(currency);
  return Math.ceil(amount / step) * step;
}
