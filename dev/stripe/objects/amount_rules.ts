// What Stripe refuses of an amount (facts, section j).
import {
  exchangeRate,
  formatAmount,
  MAXIMUM_AMOUNT,
  minimumOf,
  stepOf,
} from "../money/currencies.ts";
import { invalid, refuse } from "../wire/errors.ts";
import type { World } from "../world.ts";
import { settlementCurrency } from "./settlement.ts";

/** Zero and less never reach an execution. */
export function checkPositive(value: number, param: string) {
  if (value > 0) return;
  const code = "parameter_invalid_integer";
  throw invalid("This value must be greater than or equal to 1.", { code, param });
}

/** Three-decimal currencies end in 0; ISK and UGX are whole. */
export function checkStep(value: number, currency: string, param: string) {
  const step = stepOf(currency);
  if (value % step === 0) return;
  throw refuse(`Invalid ${param}: amounts in ${currency} must be multiples of ${step}`, { param });
}

/**
 * Step, minimum by settlement currency, twelve digits (docs.stripe.com/currencies; the reference of
 * PaymentIntents says eight: either way `amount_too_large`).
 */
export function checkChargeable(world: World, value: number, currency: string) {
  const param = "amount";
  checkPositive(value, param);
  if (value > MAXIMUM_AMOUNT) {
    const most = formatAmount(MAXIMUM_AMOUNT, currency);
    throw refuse(`Amount must be no more than ${most}`, { code: "amount_too_large", param });
  }
  checkStep(value, currency, param);
  const settled = settlementCurrency(world, currency);
  const least = minimumOf(settled) ?? Math.round(50 * exchangeRate("usd", settled));
  if (value * exchangeRate(currency, settled) >= least) return;
  const message = `Amount must convert to at least ${formatAmount(least, settled)}`;
  throw refuse(message, { code: "amount_too_small", param });
}
