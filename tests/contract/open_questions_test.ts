// What no document settles. The simulator answers as we believe; a sandbox settles it. The product
// has to be right either way: docs/contract.md says what it does if the belief is wrong.
import Stripe from "stripe";
import { assert, assertEquals, assertMatch } from "deno-std/assert";
import { rule, ruleOfTransfers, tellWhatIsSkipped } from "./at_stripe.ts";
import { authorized, captured, refusal } from "./simulated_stripe.ts";

tellWhatIsSkipped();

const pause = (seconds: number) => new Promise((done) => setTimeout(done, seconds * 1000));

/** Charged to be transferred at once, as a release of ours does it. */
async function transferred(stripe: Stripe, destination: string, amount: number) {
  const { latest_charge } = await captured(stripe);
  const source_transaction = latest_charge.id;
  const params = { amount, currency: "usd", destination, source_transaction };
  return { params, transfer: await stripe.transfers.create(params) };
}

ruleOfTransfers(
  "question 1: a reversal frees its part of the charge",
  1_000,
  async (stripe, receiver) => {
    const { params } = await transferred(stripe, receiver, 6_000);
    const rest = await stripe.transfers.create({ ...params, amount: 4_000 });
    const more = { ...params, amount: 500 };
    assertEquals((await refusal(stripe.transfers.create(more))).statusCode, 400);
    await stripe.transfers.createReversal(rest.id, { amount: 1_000 });
    await stripe.transfers.create(more);
  },
);

ruleOfTransfers(
  "question 2: a pending share is no balance to reverse",
  0,
  async (stripe, receiver) => {
    const balance = await stripe.balance.retrieve({}, { stripeAccount: receiver });
    const available = balance.available.find(({ currency }) => currency === "usd")?.amount ?? 0;
    const amount = Math.max(available, 0) + 100;
    if (amount > 10_000) throw new Error("the receiver has too much: take a fresh account");
    const { transfer } = await transferred(stripe, receiver, amount);
    const error = await refusal(stripe.transfers.createReversal(transfer.id));
    assertEquals([error.statusCode, error.code], [400, "balance_insufficient"]);
  },
);

rule("question 3: a refund of more than is left has no code", async (stripe) => {
  const { id } = await captured(stripe);
  const error = await refusal(stripe.refunds.create({ payment_intent: id, amount: 10_001 }));
  assertEquals([error.statusCode, error.code], [400, undefined]);
  assertMatch(error.message, /is greater than/);
});

rule("question 4: the rest of a partial capture counts as refunded", async (stripe) => {
  const { id } = await authorized(stripe);
  const expand = ["latest_charge"];
  const params = { amount_to_capture: 7_500, expand };
  const { latest_charge } = await stripe.paymentIntents.capture(id, params);
  const charge = latest_charge as Stripe.Charge;
  assertEquals([charge.amount_captured, charge.amount_refunded], [7_500, 2_500]);
});

rule("question 5: a full refund closes an inquiry within a minute", async (stripe) => {
  const { id } = await captured(stripe, { payment_method: "pm_card_createDisputeInquiry" });
  const statuses = async () =>
    (await stripe.disputes.list({ payment_intent: id })).data.map(({ status }) => status);
  for (let i = 0; i < 30 && (await statuses()).length === 0; i++) await pause(2);
  assertMatch((await statuses())[0] ?? "none", /^warning_/);
  await stripe.refunds.create({ payment_intent: id });
  for (let i = 0; i < 30 && (await statuses())[0] !== "warning_closed"; i++) await pause(2);
  assert((await statuses()).includes("warning_closed"));
});
