// Everything the simulator says in a long tour, replayed through the conformance checker.
import { assert, assertEquals } from "deno-std/assert";
import { captured, createIntent, DAY, refusal, simulated } from "./simulated_stripe.ts";
import type { Simulated } from "./simulated_stripe.ts";
import { findingsIn, validatorExists } from "../support/validator.ts";

const message = validatorExists
  ? ""
  : " (skipped: ../shared/stripe/validate.mjs is not beside this repository)";

Deno.test({
  name: `the validator finds nothing on recorded exchanges and events${message}`,
  ignore: !validatorExists,
  fn: () =>
    simulated(async (world) => {
      await tour(world);
      const lines = world.sim.exchanges().trim().split("\n");
      assert(lines.length > 60, `only ${lines.length} exchanges`);
      assertEquals(await findingsIn(world.sim.exchanges(), world.sim.events()), []);
    }),
});

Deno.test({
  name: `the validator would find a wrong answer and a wrong event${message}`,
  ignore: !validatorExists,
  fn: () =>
    simulated(async ({ sim, stripe }) => {
      await createIntent(stripe);
      const spoiled = sim.exchanges().replace('\\"amount\\": 10000', '\\"amount\\": \\"much\\"');
      const [event] = sim.events();
      const wrong = { ...event!, type: "transfer.failed" as "transfer.created" };
      assertEquals((await findingsIn(spoiled, [])).length, 1);
      assert((await findingsIn("", [wrong])).length > 0);
    }),
});

async function tour(world: Simulated) {
  await paymentsAndRefusals(world);
  await moneyBothWays(world);
  await everyReading(world);
}

async function paymentsAndRefusals({ sim, stripe }: Simulated) {
  const { id } = await createIntent(stripe, { description: "Escrow 7", metadata: { a: "1" } });
  await stripe.paymentIntents.update(id, { metadata: { b: "2" } });
  const declined = { payment_method: "pm_card_chargeDeclined" };
  await refusal(stripe.paymentIntents.confirm(id, declined));
  const asked = { payment_method: "pm_card_authenticationRequired" };
  await stripe.paymentIntents.confirm(id, { ...asked, expand: ["payment_method"] });
  sim.control.authenticate(id, "succeed");
  await refusal(stripe.paymentIntents.capture(id, { amount_to_capture: 1_000_000 }));
  await stripe.paymentIntents.capture(id, {
    amount_to_capture: 9_000,
    expand: ["latest_charge.balance_transaction", "latest_charge.refunds"],
  });
  await refusal(stripe.paymentIntents.cancel(id));
  for (const fault of ["http_503", "rate_limit", "lock_timeout", "drop_before"] as const) {
    sim.control.setFault({ operation: "POST /v1/payment_intents", fault });
    await refusal(createIntent(stripe));
  }
  const lapsing = await createIntent(stripe, { payment_method: "pm_card_visa", confirm: true });
  await sim.control.advanceClock(7 * DAY);
  await refusal(stripe.paymentIntents.capture(lapsing.id));
}

async function moneyBothWays({ sim, stripe }: Simulated) {
  const seller = await stripe.accounts.create({
    type: "express",
    capabilities: { transfers: { requested: true } },
  });
  await stripe.accountLinks.create({ account: seller.id, type: "account_onboarding" });
  const { latest_charge, id } = await captured(stripe, { currency: "chf" });
  const params = { currency: "usd", destination: seller.id, source_transaction: latest_charge.id };
  await refusal(stripe.transfers.create({ ...params, amount: 1_000 }));
  sim.control.setAccount(seller.id, { transfers: "active" });
  const transfer = await stripe.transfers.create({
    ...params,
    amount: 1_000,
    expand: ["balance_transaction", "destination", "destination_payment", "source_transaction"],
  });
  await sim.control.advanceClock(2 * DAY);
  await stripe.transfers.createReversal(transfer.id, {
    amount: 400,
    expand: ["transfer", "balance_transaction", "destination_payment_refund"],
  });
  sim.control.setBalance({ currency: "usd", available: 9_000 });
  sim.control.setBalance({ currency: "usd", available: 3_000 });
  const refund = await stripe.refunds.create({ payment_intent: id, amount: 5_000 });
  sim.control.setBalance({ currency: "usd", available: 90_000 });
  sim.control.setRefund(refund.id, { status: "failed" });
  const dispute = sim.control.createDispute({ charge: latest_charge.id });
  sim.control.setDispute(dispute.id, { status: "won" });
  const inquired = (await captured(stripe)).latest_charge.id;
  const inquiry = sim.control.createDispute({ charge: inquired, inquiry: true });
  sim.control.setDispute(inquiry.id, { status: "warning_closed" });
  const [payout] = (await stripe.payouts.list()).data;
  sim.control.setPayout(payout!.id, { status: "failed" });
  sim.control.setAccount(seller.id, { transfers: "pending" });
  await stripe.accounts.retrieve(seller.id);
  await stripe.balanceTransactions.list({}, { stripeAccount: seller.id });
}

async function everyReading({ stripe }: Simulated) {
  const expand = ["data.source"];
  const rows = await stripe.balanceTransactions.list({ limit: 100, expand });
  for (const { id } of rows.data) {
    await stripe.balanceTransactions.retrieve(id, { expand: ["source"] });
  }
  await stripe.balance.retrieve();
  const [intent] = (await stripe.paymentIntents.list({ expand: ["data.latest_charge"] })).data;
  await stripe.paymentIntents.retrieve(intent!.id, { expand: ["latest_charge.payment_intent"] });
  const [charge] = (await stripe.charges.list({ limit: 100 })).data;
  await stripe.charges.retrieve(charge!.id, {
    expand: ["balance_transaction", "refunds.data.charge"],
  });
  const [transfer] = (await stripe.transfers.list()).data;
  await stripe.transfers.retrieve(transfer!.id, { expand: ["reversals.data.balance_transaction"] });
  await stripe.transfers.listReversals(transfer!.id);
  const [refund] = (await stripe.refunds.list()).data;
  await stripe.refunds.retrieve(refund!.id, { expand: ["failure_balance_transaction", "charge"] });
  const [dispute] = (await stripe.disputes.list()).data;
  await stripe.disputes.retrieve(dispute!.id, { expand: ["charge", "payment_intent"] });
  await stripe.payouts.list({ expand: ["data.balance_transaction"] });
  await stripe.accounts.list();
  await stripe.accounts.retrieveCurrent();
  await stripe.balanceSettings.retrieve();
  await stripe.balanceSettings.update({
    payments: { payouts: { schedule: { interval: "daily" } } },
  });
  const [event] = (await stripe.events.list({ limit: 100 })).data;
  await stripe.events.retrieve(event!.id);
  await refusal(stripe.events.retrieve("evt_unknown"));
  const endpoint = await stripe.webhookEndpoints.create({
    url: "https://hooks.test/stripe",
    enabled_events: ["*"],
    connect: true,
  });
  await stripe.webhookEndpoints.update(endpoint.id, { description: "Connect" });
  await stripe.webhookEndpoints.list();
  await stripe.webhookEndpoints.del(endpoint.id);
}
