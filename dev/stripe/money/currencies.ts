// What Stripe wants of amounts in each currency (facts, section j).
import { USD_PER_UNIT } from "./exchange_rates.ts";

const ZERO_DECIMAL = words("bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf");
const THREE_DECIMAL = words("bhd jod kwd omr tnd");
// Two decimals on the wire, always whole.
const WHOLE_UNITS_ONLY = words("isk ugx");

/** Smallest charge by settlement currency, in minor units. */
const MINIMUM: { readonly [currency: string]: number } = {
  ...{ usd: 50, eur: 50, gbp: 30, aud: 50, cad: 50, chf: 50, nzd: 50, sgd: 50, brl: 50, inr: 50 },
  ...{ aed: 200, czk: 1500, dkk: 250, hkd: 400, huf: 17500, jpy: 50, krw: 50, mxn: 1000, myr: 200 },
  ...{ nok: 300, pln: 200, ron: 200, sek: 300, thb: 1000, zar: 50 },
};

/** Most cards: twelve digits. */
export const MAXIMUM_AMOUNT = 999_999_999_999;

export function isSupportedCurrency(currency: string): boolean {
  return Object.hasOwn(USD_PER_UNIT, currency);
}

export function exponentOf(currency: string): number {
  return ZERO_DECIMAL.has(currency) ? 0 : THREE_DECIMAL.has(currency) ? 3 : 2;
}

/** Amounts must be multiples of this. */
export function stepOf(currency: string): number {
  return THREE_DECIMAL.has(currency) ? 10 : WHOLE_UNITS_ONLY.has(currency) ? 100 : 1;
}

/** Undefined where Stripe's page lists no minimum; then half a dollar's worth is asked for. */
export function minimumOf(currency: string): number | undefined {
  return MINIMUM[currency];
}

/** `amount` times the rate is the amount in the other currency, both in minor units. */
export function exchangeRate(from: string, to: string): number {
  const units = USD_PER_UNIT[from]! / USD_PER_UNIT[to]!;
  return Number((units * 10 ** (exponentOf(to) - exponentOf(from))).toPrecision(6));
}

export function formatAmount(amount: number, currency: string): string {
  const exponent = exponentOf(currency);
  return `${(amount / 10 ** exponent).toFixed(exponent)} ${currency}`;
}

function words(text: string): Set<string> {
  return new Set(text.split(" "));
}
