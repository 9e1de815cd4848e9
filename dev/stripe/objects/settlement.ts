// How a charge's money reaches the balance: in which currency, at what rate, less which fee.
import { exchangeRate } from "../money/currencies.ts";
import { processingFee } from "../money/fees.ts";
import { post } from "../money/ledger.ts";
import type { BalanceTransaction } from "../money/ledger.ts";
import { AVAILABLE_AFTER_SECONDS } from "../settings.ts";
import type { World } from "../world.ts";
import type { Charge } from "./charges.ts";
import { cardOf } from "./payment_methods.ts";

/** The captured amount as Stripe books it: the whole authorisation, fee on what was captured. */
export function postCharge(world: World, charge: Charge): BalanceTransaction {
  const currency = settlementCurrency(world, charge.currency);
  const rate = currency === charge.currency ? null : exchangeRate(charge.currency, currency);
  const captured = Math.round(charge.amount_captured * (rate ?? 1));
  const card = cardOf(world, charge.payment_method!);
  const row = post(world, {
    amount: Math.round(charge.amount * (rate ?? 1)),
    currency,
    type: "charge",
    category: "charge",
    source: charge.id,
    fee: processingFee(captured, currency),
    availableOn: world.clock.now() + (card.bypassesPending ? 0 : AVAILABLE_AFTER_SECONDS),
    exchangeRate: rate,
    description: charge.description,
  });
  charge.balance_transaction = row.id;
  return row;
}

export function settlementCurrency(world: World, currency: string): string {
  const { settlementCurrencies } = world.settings;
  return settlementCurrencies.includes(currency) ? currency : settlementCurrencies[0]!;
}

/** What the charge's balance transaction says of its money. */
export function settlementOf(world: World, charge: Charge): BalanceTransaction | undefined {
  if (charge.balance_transaction === null) return undefined;
  return world.tables.balance_transaction.get(charge.balance_transaction);
}

/** What transfers may take from the charge: what was captured, in the settlement currency. */
export function fundsOf(charge: Charge, settled: BalanceTransaction): number {
  const released = charge.amount - charge.amount_captured;
  return settled.amount - Math.round(released * (settled.exchange_rate ?? 1));
}
