// Amounts in each kind of currency, settlement and fees (facts, section j).
import { assertEquals } from "deno-std/assert";
import { captured, createIntent, refusal, simulated } from "./simulated_stripe.ts";

Deno.test("an amount below the minimum of its settlement currency is refused", () =>
  simulated(async ({ stripe }) => {
    const smallest = { usd: 50, eur: 50, gbp: 30, jpy: 50 };
    for (const [currency, amount] of Object.entries(smallest)) {
      assertEquals((await createIntent(stripe, { currency, amount })).amount, amount);
      const error = await refusal(createIntent(stripe, { currency, amount: amount - 1 }));
      assertEquals([error.statusCode, error.code], [400, "amount_too_small"]);
    }
  }));

Deno.test("more than twelve digits are refused", () =>
  simulated(async ({ stripe }) => {
    const error = await refusal(createIntent(stripe, { amount: 1_000_000_000_000 }));
    assertEquals(error.code, "amount_too_large");
  }));

Deno.test("three-decimal amounts end in 0, ISK and UGX are whole", () =>
  simulated(async ({ stripe }) => {
    const accepted = { bhd: 5_120, kwd: 5_120, isk: 500_00, ugx: 5_000_00 };
    const refused = { bhd: 5_125, kwd: 5_121, isk: 500_50, ugx: 5_000_01 };
    for (const [currency, amount] of Object.entries(accepted)) {
      assertEquals((await createIntent(stripe, { currency, amount })).amount, amount);
    }
    for (const [currency, amount] of Object.entries(refused)) {
      assertEquals((await refusal(createIntent(stripe, { currency, amount }))).statusCode, 400);
    }
  }));

Deno.test("an unknown currency is refused", () =>
  simulated(async ({ stripe }) => {
    assertEquals((await refusal(createIntent(stripe, { currency: "xyz" }))).param, "currency");
  }));

Deno.test("a currency without a balance of its own settles in the first one, at a rate", () =>
  simulated(async ({ stripe }) => {
    const { latest_charge } = await captured(stripe, { currency: "chf", amount: 10_000 });
    const { amount, currency, exchange_rate, fee, net } = latest_charge.balance_transaction;
    assertEquals([currency, exchange_rate, amount], ["usd", 1.24, 12_400]);
    assertEquals(fee, 390);
    assertEquals(net, amount - fee);
    const { latest_charge: native } = await captured(stripe, { currency: "eur" });
    const row = native.balance_transaction;
    assertEquals([row.currency, row.exchange_rate], ["eur", null]);
  }));

Deno.test("a fee keeps the currency's step", () =>
  simulated(async ({ stripe }) => {
    const { latest_charge } = await captured(stripe, { currency: "bhd", amount: 10_010 });
    assertEquals(latest_charge.balance_transaction.fee % 10, 0);
    const { latest_charge: yen } = await captured(stripe, { currency: "jpy", amount: 1_000 });
    assertEquals(yen.balance_transaction.fee, 59);
  }));

Deno.test("the settlement currencies are a setting", () =>
  simulated(async ({ sim, stripe }) => {
    sim.control.setSettings({ settlementCurrencies: ["eur"] });
    const { latest_charge } = await captured(stripe);
    assertEquals(latest_charge.balance_transaction.currency, "eur");
  }));
