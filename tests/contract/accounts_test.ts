// Rule 36: connected accounts and their capabilities.
import { assertEquals, assertMatch } from "deno-std/assert";
import { eventTypes, law, refusal, simulated } from "./simulated_stripe.ts";

law("rule 36: an account starts inactive and can receive once it is active", async (world) => {
  const { sim, stripe, received } = world;
  const account = await stripe.accounts.create({
    type: "express",
    country: "US",
    email: "seller@example.com",
    capabilities: { transfers: { requested: true } },
    metadata: { receiver: "7" },
  });
  assertEquals(account.capabilities, { transfers: "inactive" });
  assertEquals([account.charges_enabled, account.payouts_enabled], [false, false]);
  sim.control.setAccount(account.id, { transfers: "pending" });
  assertEquals(
    (await stripe.accounts.retrieve(account.id)).requirements?.disabled_reason,
    "requirements.pending_verification",
  );
  sim.control.setAccount(account.id, { transfers: "active" });
  const ready = await stripe.accounts.retrieve(account.id);
  assertEquals([ready.capabilities?.transfers, ready.payouts_enabled], ["active", true]);
  assertEquals(ready.requirements?.disabled_reason, null);
  await sim.settle();
  assertEquals(received.map(({ endpoint, event }) => [endpoint, event.type, event.account]), [
    ["connect", "account.updated", account.id],
    ["connect", "capability.updated", account.id],
    ["connect", "account.updated", account.id],
    ["connect", "capability.updated", account.id],
  ]);
});

Deno.test("rule 36: an active account can be restricted again", () =>
  simulated(async ({ sim, stripe }) => {
    const { id } = sim.control.createAccount({ transfers: "active" });
    sim.control.setAccount(id, { transfers: "inactive" });
    const account = await stripe.accounts.retrieve(id);
    assertEquals(account.capabilities?.transfers, "inactive");
    assertEquals(account.requirements?.disabled_reason, "requirements.past_due");
    const event = sim.events().at(-1);
    assertEquals(event?.data.previous_attributes?.status, "active");
  }));

Deno.test("rule 36: a controller means no type; the control can choose the id", () =>
  simulated(async ({ sim, stripe }) => {
    const account = await stripe.accounts.create({
      controller: { stripe_dashboard: { type: "express" } },
    });
    assertEquals(account.type, "none");
    sim.control.createAccount({ id: "acct_1Given", transfers: "active" });
    assertEquals((await stripe.accounts.retrieve("acct_1Given")).payouts_enabled, true);
    assertEquals((await stripe.accounts.list()).data.length, 2);
  }));

Deno.test("rule 36: an onboarding link is short-lived", () =>
  simulated(async ({ sim, stripe }) => {
    const { id } = sim.control.createAccount();
    const link = await stripe.accountLinks.create({
      account: id,
      type: "account_onboarding",
      refresh_url: "https://app.test/again",
      return_url: "https://app.test/done",
    });
    assertMatch(link.url, /^https:/);
    assertEquals(link.expires_at - link.created, 300);
    const unknown = { account: "acct_unknown", type: "account_onboarding" as const };
    assertEquals((await refusal(stripe.accountLinks.create(unknown))).statusCode, 400);
  }));

Deno.test("a seller who disconnects is unknown from then on", () =>
  simulated(async ({ sim, stripe }) => {
    sim.control.setBalance({ currency: "usd", available: 1_000 });
    const { id } = sim.control.createAccount({ transfers: "active" });
    sim.control.setAccount(id, { deauthorized: true });
    assertEquals(eventTypes(sim).at(-1), "account.application.deauthorized");
    assertEquals((await refusal(stripe.accounts.retrieve(id))).statusCode, 404);
    const params = { amount: 100, currency: "usd", destination: id };
    assertEquals((await refusal(stripe.transfers.create(params))).code, "resource_missing");
  }));

Deno.test("a seller's payout can fail after it was paid", () =>
  simulated(async ({ sim, stripe, received }) => {
    const { id: account } = sim.control.createAccount({ transfers: "active" });
    sim.control.setBalance({ account, currency: "usd", available: 5_000 });
    const payout = sim.control.createPayout({ account, amount: 5_000, currency: "usd" });
    sim.control.setPayout(payout.id, { status: "paid" });
    sim.control.setPayout(payout.id, { status: "failed" });
    await sim.settle();
    const told = received.filter(({ event }) => event.type.startsWith("payout."));
    assertEquals(told.map(({ endpoint, event }) => [endpoint, event.type]), [
      ["connect", "payout.created"],
      ["connect", "payout.paid"],
      ["connect", "payout.failed"],
    ]);
    const options = { stripeAccount: account };
    const [listed] = (await stripe.payouts.list({ status: "failed" }, options)).data;
    assertEquals([listed?.id, listed?.failure_code], [payout.id, "account_closed"]);
    assertEquals((await stripe.payouts.list()).data, []);
  }));
