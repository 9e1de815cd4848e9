// Rules 25 to 30: balances, transfers and reversals.
import Stripe from "stripe";
import { assertEquals, assertMatch } from "deno-std/assert";
import {
  authorized,
  captured,
  DAY,
  eventTypes,
  law,
  refusal,
  simulated,
} from "./simulated_stripe.ts";

const cents = (balance: Stripe.Balance) => ({
  available: balance.available.find(({ currency }) => currency === "usd")?.amount,
  pending: balance.pending.find(({ currency }) => currency === "usd")?.amount,
});

const balance = async (stripe: Stripe, stripeAccount?: string) =>
  cents(await stripe.balance.retrieve({}, stripeAccount ? { stripeAccount } : {}));

law("rule 25: captured money is available after two days", async ({ sim, stripe }) => {
  await captured(stripe);
  assertEquals(await balance(stripe), { available: 0, pending: 9_680 });
  await sim.control.advanceClock(2 * DAY - 60);
  assertEquals((await balance(stripe)).available, 0);
  await sim.control.advanceClock(60);
  assertEquals(await balance(stripe), { available: 9_680, pending: 0 });
  assertEquals(eventTypes(sim).at(-1), "balance.available");
  assertEquals((await stripe.balanceTransactions.list()).data[0]?.status, "available");
});

Deno.test("rule 25: the test card that bypasses pending is available at once", () =>
  simulated(async ({ stripe }) => {
    await captured(stripe, { payment_method: "pm_card_bypassPending" });
    assertEquals(await balance(stripe), { available: 9_680, pending: 0 });
  }));

law("rule 26: a transfer needs the available balance", async ({ sim, stripe }) => {
  const seller = sim.control.createAccount({ transfers: "active" });
  await captured(stripe);
  const params = { amount: 9_000, currency: "usd", destination: seller.id };
  const error = await refusal(stripe.transfers.create(params));
  assertEquals([error.statusCode, error.code], [400, "balance_insufficient"]);
  await sim.control.advanceClock(2 * DAY);
  await stripe.transfers.create(params);
  assertEquals(await balance(stripe), { available: 680, pending: 0 });
});

law("rule 27: from its charge a transfer ignores the available balance", async (world) => {
  const { sim, stripe } = world;
  const seller = sim.control.createAccount({ transfers: "active" });
  const { id, latest_charge } = await captured(stripe);
  const transfer = await stripe.transfers.create({
    amount: 9_000,
    currency: "usd",
    destination: seller.id,
    source_transaction: latest_charge.id,
  });
  assertEquals(transfer.transfer_group, `group_${id}`);
  assertEquals(await balance(stripe), { available: 0, pending: 680 });
  assertEquals(await balance(stripe, seller.id), { available: 0, pending: 9_000 });
  await sim.control.advanceClock(2 * DAY);
  assertEquals(await balance(stripe, seller.id), { available: 9_000, pending: 0 });
});

Deno.test("rule 27: the transfers of one charge do not exceed it, reversals free it again", () =>
  simulated(async ({ sim, stripe }) => {
    const seller = sim.control.createAccount({ transfers: "active" });
    const intent = await captured(stripe, {
      transfer_group: "escrow_7",
      payment_method: "pm_card_bypassPending",
    });
    const send = (amount: number) =>
      stripe.transfers.create({
        amount,
        currency: "usd",
        destination: seller.id,
        source_transaction: intent.latest_charge.id,
      });
    const first = await send(6_000);
    assertEquals(first.transfer_group, "escrow_7");
    assertMatch((await refusal(send(4_001))).message, /must not exceed the source amount/);
    await stripe.transfers.createReversal(first.id, { amount: 1 });
    await send(4_001);
  }));

Deno.test("rule 27: the charge must be captured and the currency that of its money", () =>
  simulated(async ({ sim, stripe }) => {
    const destination = sim.control.createAccount({ transfers: "active" }).id;
    const { latest_charge } = await authorized(stripe);
    const uncaptured = { amount: 100, currency: "usd", destination };
    const notYet = await refusal(
      stripe.transfers.create({ ...uncaptured, source_transaction: latest_charge as string }),
    );
    assertEquals([notYet.statusCode, notYet.param], [400, "source_transaction"]);
    const swiss = await captured(stripe, { currency: "chf" });
    const source_transaction = swiss.latest_charge.id;
    const inFrancs = { amount: 100, currency: "chf", destination, source_transaction };
    assertMatch((await refusal(stripe.transfers.create(inFrancs))).message, /currency/);
    await stripe.transfers.create({ ...inFrancs, currency: "usd" });
  }));

Deno.test("rule 27: a partly captured charge funds what was captured", () =>
  simulated(async ({ sim, stripe }) => {
    const destination = sim.control.createAccount({ transfers: "active" }).id;
    const { id } = await authorized(stripe);
    const intent = await stripe.paymentIntents.capture(id, { amount_to_capture: 4_000 });
    const source_transaction = intent.latest_charge as string;
    const more = { amount: 4_001, currency: "usd", destination, source_transaction };
    assertEquals((await refusal(stripe.transfers.create(more))).statusCode, 400);
    await stripe.transfers.create({ ...more, amount: 4_000 });
  }));

law("rule 28: the destination must exist and be able to receive", async ({ sim, stripe }) => {
  sim.control.setBalance({ currency: "usd", available: 10_000 });
  const send = (destination: string) =>
    refusal(stripe.transfers.create({ amount: 100, currency: "usd", destination }));
  const unknown = await send("acct_unknown");
  assertEquals([unknown.code, unknown.param], ["resource_missing", "destination"]);
  assertEquals(unknown.message, "No such destination: 'acct_unknown'");
  const seller = sim.control.createAccount({ transfers: "inactive" });
  const notReady = await send(seller.id);
  assertEquals(notReady.code, "insufficient_capabilities_for_transfer");
  sim.control.setAccount(seller.id, { transfers: "active" });
  await stripe.transfers.create({ amount: 100, currency: "usd", destination: seller.id });
});

Deno.test("rule 28: a seller outside the region gets nothing, and the refusal has no code", () =>
  simulated(async ({ sim, stripe }) => {
    sim.control.setBalance({ currency: "usd", available: 10_000 });
    const send = (country: string) => {
      const { id } = sim.control.createAccount({ transfers: "active", country });
      return stripe.transfers.create({ amount: 100, currency: "usd", destination: id });
    };
    for (const country of ["US", "CA", "GB", "CH", "DE", "NO"]) await send(country);
    for (const country of ["MX", "AU", "JP", "BR"]) {
      const refused = await refusal(send(country));
      assertEquals([refused.statusCode, refused.code], [400, undefined]);
      assertMatch(refused.message, new RegExp(`^Funds can't be sent to .* in ${country} when`));
    }
    assertEquals((await stripe.transfers.list()).data.length, 6);
  }));

law("rule 29: a transfer is final and reaches the seller as a payment", async (world) => {
  const { sim, stripe } = world;
  sim.control.setBalance({ currency: "usd", available: 10_000 });
  const seller = sim.control.createAccount({ transfers: "active" });
  const transfer = await stripe.transfers.create({
    amount: 9_000,
    currency: "usd",
    destination: seller.id,
    metadata: { operation_id: "7" },
    expand: ["balance_transaction", "destination_payment"],
  });
  assertEquals([transfer.metadata, transfer.reversed], [{ operation_id: "7" }, false]);
  const row = transfer.balance_transaction as Stripe.BalanceTransaction;
  assertEquals([row.type, row.net, row.source], ["transfer", -9_000, transfer.id]);
  const payment = transfer.destination_payment as Stripe.Charge;
  assertEquals([payment.amount, payment.source_transfer], [9_000, transfer.id]);
  assertEquals(eventTypes(sim).at(-1), "transfer.created");
  const options = { stripeAccount: seller.id };
  const [arrived] = (await stripe.balanceTransactions.list({}, options)).data;
  assertEquals([arrived?.type, arrived?.source], ["payment", payment.id]);
});

law("rule 30: reversals pull back in parts up to the whole", async ({ sim, stripe }) => {
  sim.control.setBalance({ currency: "usd", available: 9_000 });
  const seller = sim.control.createAccount({ transfers: "active" });
  const { id } = await stripe.transfers.create({
    amount: 9_000,
    currency: "usd",
    destination: seller.id,
  });
  const part = await stripe.transfers.createReversal(id, { amount: 2_000 });
  assertEquals(part.transfer, id);
  const once = await stripe.transfers.retrieve(id);
  assertEquals([once.amount_reversed, once.reversed], [2_000, false]);
  assertEquals(once.reversals.data[0]?.id, part.id);
  const tooMuch = await refusal(stripe.transfers.createReversal(id, { amount: 7_001 }));
  assertEquals(tooMuch.statusCode, 400);
  await stripe.transfers.createReversal(id);
  assertEquals((await stripe.transfers.retrieve(id)).reversed, true);
  assertEquals((await refusal(stripe.transfers.createReversal(id))).statusCode, 400);
  assertEquals(eventTypes(sim).filter((type) => type === "transfer.reversed").length, 2);
  assertEquals((await balance(stripe)).available, 9_000);
  assertEquals((await stripe.transfers.listReversals(id)).data.length, 2);
});

Deno.test("rule 30: a reversal needs the seller's available balance, or reserves", () =>
  simulated(async ({ sim, stripe }) => {
    sim.control.setBalance({ currency: "usd", available: 9_000 });
    const seller = sim.control.createAccount({ transfers: "active" });
    const params = { amount: 9_000, currency: "usd", destination: seller.id };
    const { id } = await stripe.transfers.create(params);
    sim.control.setBalance({ account: seller.id, currency: "usd", available: 100 });
    const error = await refusal(stripe.transfers.createReversal(id));
    assertEquals([error.statusCode, error.code], [400, "balance_insufficient"]);
    sim.control.setAccount(seller.id, { reserves: true });
    await stripe.transfers.createReversal(id);
    assertEquals(await balance(stripe, seller.id), { available: -8_900, pending: 0 });
  }));
