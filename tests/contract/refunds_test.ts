// Rules 31 to 35: refunds, disputes, and the books that must add up.
import Stripe from "stripe";
import { assert, assertEquals } from "deno-std/assert";
import { rule } from "./at_stripe.ts";
import {
  authorized,
  captured,
  DAY,
  eventTypes,
  law,
  refusal,
  simulated,
} from "./simulated_stripe.ts";

const available = async (stripe: Stripe) =>
  (await stripe.balance.retrieve()).available.find(({ currency }) => currency === "usd")?.amount;

const AT_ONCE = { payment_method: "pm_card_bypassPending" };

law("rule 31: refunds in parts, up to what was captured", async ({ sim, stripe }) => {
  sim.control.setBalance({ currency: "usd", available: 1_000 });
  const { id, latest_charge } = await captured(stripe, AT_ONCE);
  const metadata = { operation_id: "7" };
  const part = await stripe.refunds.create({ payment_intent: id, amount: 4_000, metadata });
  assertEquals([part.status, part.charge, part.metadata], [
    "succeeded",
    latest_charge.id,
    metadata,
  ]);
  assertEquals(eventTypes(sim).slice(-2), ["refund.created", "charge.refunded"]);
  const over = await refusal(stripe.refunds.create({ payment_intent: id, amount: 6_001 }));
  assertEquals(over.statusCode, 400);
  await stripe.refunds.create({ charge: latest_charge.id });
  assertEquals((await stripe.charges.retrieve(latest_charge.id)).refunded, true);
  const again = await refusal(stripe.refunds.create({ payment_intent: id }));
  assertEquals([again.statusCode, again.code], [400, "charge_already_refunded"]);
  assertEquals((await stripe.refunds.list({ payment_intent: id })).data.length, 2);
});

rule("rule 31: what was not captured cannot be refunded", async (stripe) => {
  const { id, latest_charge } = await authorized(stripe);
  const byIntent = await refusal(stripe.refunds.create({ payment_intent: id }));
  assertEquals(
    byIntent.message,
    `This PaymentIntent (${id}) does not have a successful charge to refund.`,
  );
  const charge = latest_charge as string;
  assertEquals((await refusal(stripe.refunds.create({ charge }))).statusCode, 400);
  assertEquals((await refusal(stripe.refunds.create({}))).code, "parameter_missing");
});

Deno.test("rule 31: a refund leaves transfers and the processing fee alone", () =>
  simulated(async ({ sim, stripe }) => {
    const { id, latest_charge } = await captured(stripe, AT_ONCE);
    const seller = sim.control.createAccount({ transfers: "active" });
    const { id: transfer } = await stripe.transfers.create({
      amount: 9_000,
      currency: "usd",
      destination: seller.id,
      source_transaction: latest_charge.id,
    });
    sim.control.setBalance({ currency: "usd", available: 10_000 });
    await stripe.refunds.create({ payment_intent: id });
    assertEquals((await stripe.transfers.retrieve(transfer)).amount_reversed, 0);
    assertEquals(await available(stripe), 0);
  }));

law("rule 32: short of available money a refund waits, without an error", async (world) => {
  const { sim, stripe } = world;
  const { id, latest_charge } = await captured(stripe);
  const waiting = await stripe.refunds.create({ payment_intent: id, amount: 9_000 });
  assertEquals([waiting.status, waiting.pending_reason], ["pending", "insufficient_funds"]);
  assertEquals(waiting.balance_transaction, null);
  assertEquals((await stripe.charges.retrieve(latest_charge.id)).amount_refunded, 9_000);
  await sim.control.advanceClock(2 * DAY);
  const done = await stripe.refunds.retrieve(waiting.id);
  assertEquals([done.status, done.pending_reason], ["succeeded", undefined]);
  assertEquals(eventTypes(sim).at(-1), "refund.updated");
  assertEquals(await available(stripe), 680);
});

law("rule 33: a succeeded refund can fail, and the money comes back", async (world) => {
  const { sim, stripe } = world;
  const { id, latest_charge } = await captured(stripe, AT_ONCE);
  const { id: refundId } = await stripe.refunds.create({ payment_intent: id, amount: 5_000 });
  sim.control.setRefund(refundId, { status: "failed", failureReason: "lost_or_stolen_card" });
  const failed = await stripe.refunds.retrieve(refundId, {
    expand: ["failure_balance_transaction"],
  });
  assertEquals([failed.status, failed.failure_reason], ["failed", "lost_or_stolen_card"]);
  const row = failed.failure_balance_transaction as Stripe.BalanceTransaction;
  assertEquals([row.type, row.net], ["refund_failure", 5_000]);
  assertEquals((await stripe.charges.retrieve(latest_charge.id)).amount_refunded, 0);
  assertEquals(eventTypes(sim).at(-1), "refund.failed");
  assertEquals(await available(stripe), 9_680);
});

Deno.test("rule 33: the slow cards succeed and fail by themselves", () =>
  simulated(async ({ sim, stripe }) => {
    sim.control.setBalance({ currency: "usd", available: 50_000 });
    const refunded = async (payment_method: string) => {
      const { id } = await captured(stripe, { payment_method });
      return await stripe.refunds.create({ payment_intent: id });
    };
    const slow = await refunded("pm_card_pendingRefund");
    const failing = await refunded("pm_card_refundFail");
    assertEquals([slow.status, failing.status], ["pending", "succeeded"]);
    await sim.control.advanceClock(3_600);
    assertEquals((await stripe.refunds.retrieve(slow.id)).status, "succeeded");
    assertEquals((await stripe.refunds.retrieve(failing.id)).status, "failed");
  }));

law("rule 34: a dispute takes the money and a fee, even below zero", async ({ sim, stripe }) => {
  const { id, latest_charge } = await captured(stripe, AT_ONCE);
  const { id: dispute } = sim.control.createDispute({ charge: latest_charge.id });
  assertEquals(await available(stripe), 9_680 - 10_000 - 1_500);
  const open = await stripe.disputes.retrieve(dispute);
  assertEquals([open.status, open.payment_intent], ["needs_response", id]);
  const [row] = open.balance_transactions;
  assertEquals([row?.type, row?.reporting_category, row?.net], ["adjustment", "dispute", -11_500]);
  assertEquals((await stripe.charges.retrieve(latest_charge.id)).disputed, true);
  const refund = await refusal(stripe.refunds.create({ payment_intent: id }));
  assertEquals(refund.code, "charge_disputed");
  const seller = sim.control.createAccount({ transfers: "active" });
  const params = { amount: 100, currency: "usd", destination: seller.id };
  assertEquals((await refusal(stripe.transfers.create(params))).code, "balance_insufficient");
});

Deno.test("rule 34: a won dispute gives the money back, not the fee", () =>
  simulated(async ({ sim, stripe }) => {
    const { latest_charge } = await captured(stripe, AT_ONCE);
    const { id } = sim.control.createDispute({ charge: latest_charge.id });
    sim.control.setDispute(id, { status: "under_review" });
    sim.control.setDispute(id, { status: "won" });
    const won = await stripe.disputes.retrieve(id);
    assertEquals(won.balance_transactions.map((row) => row.reporting_category), [
      "dispute",
      "dispute_reversal",
    ]);
    assertEquals(await available(stripe), 9_680 - 1_500);
    assertEquals(eventTypes(sim).filter((type) => type.startsWith("charge.dispute")), [
      "charge.dispute.created",
      "charge.dispute.funds_withdrawn",
      "charge.dispute.updated",
      "charge.dispute.closed",
      "charge.dispute.funds_reinstated",
    ]);
  }));

Deno.test("rule 34: an inquiry takes nothing until it becomes a dispute", () =>
  simulated(async ({ sim, stripe }) => {
    const { latest_charge } = await captured(stripe, AT_ONCE);
    const charge = latest_charge.id;
    const { id } = sim.control.createDispute({ charge, amount: 3_000, inquiry: true });
    assertEquals((await stripe.disputes.retrieve(id)).status, "warning_needs_response");
    assertEquals(await available(stripe), 9_680);
    sim.control.setDispute(id, { status: "needs_response" });
    assertEquals(await available(stripe), 9_680 - 3_000 - 1_500);
    sim.control.setDispute(id, { status: "lost" });
    assert(eventTypes(sim).includes("charge.dispute.closed"));
    assertEquals((await stripe.disputes.list({ charge })).data.length, 1);
  }));

law("rule 34: a full refund closes an inquiry", async ({ sim, stripe }) => {
  const { id, latest_charge } = await captured(stripe);
  sim.control.setBalance({ currency: "usd", available: 100_000 });
  const dispute = sim.control.createDispute({ charge: latest_charge.id, inquiry: true });
  const statusNow = async () => (await stripe.disputes.retrieve(dispute.id)).status;
  await stripe.refunds.create({ payment_intent: id, amount: 1 });
  assertEquals(await statusNow(), "warning_needs_response");
  await stripe.refunds.create({ payment_intent: id });
  assertEquals(await statusNow(), "warning_closed");
});

Deno.test("rule 34: the disputing card disputes as soon as it is charged", () =>
  simulated(async ({ stripe }) => {
    const { id } = await captured(stripe, { payment_method: "pm_card_createDispute" });
    assertEquals((await stripe.disputes.list({ payment_intent: id })).data.length, 1);
  }));

Deno.test("rule 35: the sum of net is the balance, through everything that moves money", () =>
  simulated(async ({ sim, stripe }) => {
    const seller = sim.control.createAccount({ transfers: "active" });
    for (const currency of ["usd", "chf", "jpy", "bhd"]) {
      const { id, latest_charge } = await captured(stripe, { currency, amount: 12_340 });
      await sim.control.advanceClock(2 * DAY);
      const settled = latest_charge.balance_transaction.currency;
      sim.control.setBalance({ currency: settled, available: 50_000 });
      const { id: transfer } = await stripe.transfers.create({
        amount: 1_000,
        currency: settled,
        destination: seller.id,
        source_transaction: latest_charge.id,
      });
      await stripe.transfers.createReversal(transfer, { amount: 500 });
      await stripe.refunds.create({ payment_intent: id, amount: 3_330 });
      await stripe.refunds.create({ payment_intent: id, amount: 5_010 });
      sim.control.createDispute({ charge: latest_charge.id, amount: 2_000 });
    }
    for (const stripeAccount of [undefined, seller.id]) {
      const options = stripeAccount ? { stripeAccount } : {};
      const balance = await stripe.balance.retrieve({}, options);
      const sums = new Map<string, number>();
      for await (const row of stripe.balanceTransactions.list({ limit: 100 }, options)) {
        assertEquals(row.net, row.amount - row.fee);
        sums.set(row.currency, (sums.get(row.currency) ?? 0) + row.net);
      }
      for (const { currency, amount } of balance.available) {
        const pending = balance.pending.find((entry) => entry.currency === currency)!;
        assertEquals(sums.get(currency) ?? 0, amount + pending.amount, currency);
      }
    }
  }));
