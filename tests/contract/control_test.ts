// The control endpoints as the command line and the demo use them.
import { assert, assertEquals } from "deno-std/assert";
import { authorized, captured, createIntent, DAY, refusal, simulated } from "./simulated_stripe.ts";
import type { StripeSimulator } from "../../dev/stripe/simulator.ts";

async function control(sim: StripeSimulator, path: string, input: object = {}) {
  const answer = await fetch(`${sim.url}/_control/${path}`, {
    method: "POST",
    body: JSON.stringify(input),
  });
  return { status: answer.status, body: await answer.json() };
}

Deno.test("the clock moves the database first, then Stripe's objects", () => {
  const moved: { seconds: number; lastEvent: string }[] = [];
  let look = () => "";
  return simulated(async ({ sim, stripe }) => {
    const { id } = await authorized(stripe);
    look = () => sim.events().at(-1)?.type ?? "";
    const { body } = await control(sim, "clock", { advanceSeconds: 7 * DAY });
    const before = "payment_intent.amount_capturable_updated";
    assertEquals(moved, [{ seconds: 7 * DAY, lastEvent: before }]);
    assertEquals((await stripe.paymentIntents.retrieve(id)).status, "canceled");
    assert(Math.abs(body.now - Date.now() / 1000 - 7 * DAY) < 5);
    assertEquals((await control(sim, "clock", { advanceSeconds: -1 })).status, 400);
    assertEquals((await control(sim, "clock", {})).status, 400);
  }, {
    port: 0,
    onAdvanceClock: (seconds) => {
      moved.push({ seconds, lastEvent: look() });
      return Promise.resolve();
    },
  });
});

Deno.test("what is being delivered arrives before the clock moves", () => {
  const happened: string[] = [];
  return simulated(async ({ sim, stripe }) => {
    await createIntent(stripe);
    await control(sim, "clock", { advanceSeconds: DAY });
    assertEquals(happened, ["sent", "arrived", "a day later"]);
  }, {
    port: 0,
    deliver: async () => {
      happened.push("sent");
      // longer than the control call takes to arrive
      await new Promise((resolve) => setTimeout(resolve, 100));
      happened.push("arrived");
      return new Response();
    },
    onAdvanceClock: () => {
      happened.push("a day later");
    },
  });
});

Deno.test("faults are ordered by operation, with placeholders or ids", () =>
  simulated(async ({ sim, stripe }) => {
    const { id } = await authorized(stripe);
    const operation = "POST /v1/payment_intents/{intent}/capture";
    const ordered = await control(sim, "faults", { operation, fault: "http_503", times: 1 });
    assertEquals(ordered.body, [{ operation, fault: "http_503", times: 1 }]);
    assertEquals((await refusal(stripe.paymentIntents.capture(id))).statusCode, 503);
    const byId = { operation: `POST /v1/payment_intents/${id}/capture`, fault: "rate_limit" };
    assertEquals((await control(sim, "faults", byId)).body[0].operation, operation);
    const unknown = await control(sim, "faults", { operation: "POST /v1/x", fault: "delay" });
    assertEquals(unknown.status, 400);
    assertEquals((await control(sim, "faults", { fault: "explode" })).status, 400);
  }, { port: 0 }));

Deno.test("the sender pays, and a decline is told", () =>
  simulated(async ({ sim, stripe }) => {
    const { id } = await createIntent(stripe);
    const method = "pm_card_chargeDeclined";
    const declined = await control(sim, `payment_intents/${id}/pay`, { method });
    assertEquals([declined.status, declined.body.error.code], [402, "card_declined"]);
    const paid = await control(sim, `payment_intents/${id}/pay`, { method: "pm_card_visa" });
    assertEquals(paid.body.status, "requires_capture");
    const expired = await control(sim, `payment_intents/${id}/expire`);
    assertEquals(expired.body.status, "canceled");
  }, { port: 0 }));

Deno.test("accounts, balances, disputes and refunds are steered by name", () =>
  simulated(async ({ sim, stripe }) => {
    const seller = (await control(sim, "accounts", { transfers: "active" })).body;
    await control(sim, `accounts/${seller.id}`, { transfers: "inactive" });
    assertEquals(
      (await stripe.accounts.retrieve(seller.id)).capabilities?.transfers,
      "inactive",
    );
    await control(sim, "balance", { currency: "usd", available: 12_345 });
    assertEquals((await stripe.balance.retrieve()).available[0]?.amount, 12_345);
    await control(sim, "balance", { currency: "usd", available: 345 });
    assertEquals((await stripe.payouts.list()).data[0]?.amount, 12_000);
    const { latest_charge } = await captured(stripe);
    const dispute =
      (await control(sim, "disputes", { charge: latest_charge.id, amount: 100 })).body;
    await control(sim, `disputes/${dispute.id}`, { status: "lost" });
    assertEquals((await stripe.disputes.retrieve(dispute.id)).status, "lost");
    const other = await captured(stripe, { payment_method: "pm_card_bypassPending" });
    const refund = await stripe.refunds.create({ payment_intent: other.id, amount: 100 });
    await control(sim, `refunds/${refund.id}`, { status: "failed" });
    assertEquals((await stripe.refunds.retrieve(refund.id)).status, "failed");
  }, { port: 0 }));

Deno.test("webhooks are held, flushed and settled", () =>
  simulated(async ({ sim, stripe, received }) => {
    await control(sim, "webhooks", { mode: "hold" });
    await createIntent(stripe);
    assertEquals(received.length, 0);
    assertEquals((await control(sim, "webhooks/flush")).body, { flushed: 1 });
    assertEquals(received.length, 1);
    assertEquals((await control(sim, "webhooks", { mode: "loud" })).status, 400);
  }, { port: 0 }));

Deno.test("the state has every object, the exchanges every call", () =>
  simulated(async ({ sim, stripe }) => {
    const { id } = await captured(stripe);
    const state = await (await fetch(`${sim.url}/_control/state`)).json();
    assertEquals(state.payment_intents[0].id, id);
    assertEquals(state.balances[state.platform].usd.pending, 9_680);
    const exchanges = await (await fetch(`${sim.url}/_control/exchanges`)).text();
    const lines = exchanges.trim().split("\n").map((line) => JSON.parse(line));
    assertEquals(lines.map(({ method, path }) => `${method} ${path}`), [
      "POST /v1/payment_intents",
      `POST /v1/payment_intents/${id}/capture`,
    ]);
    assertEquals(lines[0].requestHeaders.authorization, undefined);
    await control(sim, "exchanges/clear");
    assertEquals(sim.exchanges(), "");
    assertEquals((await control(sim, "nothing")).status, 404);
  }, { port: 0 }));

Deno.test("the same seed gives the same ids", async () => {
  const ids: string[] = [];
  for (let i = 0; i < 2; i++) {
    await simulated(async ({ stripe }) => {
      ids.push((await createIntent(stripe)).id);
    }, { seed: "seven" });
  }
  assertEquals(ids[0], ids[1]);
});
