// Rule 14: every way a call can go wrong, ordered through the control.
import Stripe from "stripe";
import { assert, assertEquals } from "deno-std/assert";
import {
  authorized,
  createIntent,
  DAY,
  law,
  refusal,
  simulated,
  wasReplayed,
} from "./simulated_stripe.ts";
import type { Simulated } from "./simulated_stripe.ts";

const OPERATION = "POST /v1/transfers";

/** A seller, money, and a transfer under a fixed key. */
function readyToTransfer({ sim, stripe }: Simulated) {
  const seller = sim.control.createAccount({ transfers: "active" });
  sim.control.setBalance({ currency: "usd", available: 100_000 });
  const params = { amount: 500, currency: "usd", destination: seller.id };
  return (idempotencyKey = "escrow:7:transfer:1") =>
    stripe.transfers.create(params, { idempotencyKey });
}

const transferCount = async (stripe: Stripe) => (await stripe.transfers.list()).data.length;

law("rule 14 i: dropped before, nothing happened", async (world) => {
  const transfer = readyToTransfer(world);
  world.sim.control.setFault({ operation: OPERATION, fault: "drop_before" });
  assert(await refusal(transfer()) instanceof Stripe.errors.StripeConnectionError);
  assertEquals(await transferCount(world.stripe), 0);
  await transfer();
  assertEquals(await transferCount(world.stripe), 1);
});

law("rule 14 ii: dropped after, it happened, was told, and is replayed", async (world) => {
  const { sim, stripe, received } = world;
  const transfer = readyToTransfer(world);
  sim.control.setFault({ operation: OPERATION, fault: "drop_after_commit" });
  assert(await refusal(transfer()) instanceof Stripe.errors.StripeConnectionError);
  await sim.settle();
  assertEquals(received.filter(({ event }) => event.type === "transfer.created").length, 1);
  const replay = await transfer();
  assertEquals(wasReplayed(replay), true);
  assertEquals(await transferCount(stripe), 1);
});

law("rule 14 iii: a 500 after committing is stored, and its event is sent", async (world) => {
  const { sim, stripe, received } = world;
  const transfer = readyToTransfer(world);
  sim.control.setFault({ operation: OPERATION, fault: "http_500_after_commit" });
  assertEquals((await refusal(transfer())).statusCode, 500);
  assertEquals((await refusal(transfer())).statusCode, 500);
  await sim.settle();
  assertEquals(received.filter(({ event }) => event.type === "transfer.created").length, 1);
  assertEquals(await transferCount(stripe), 1);
});

law("rule 14 iv: a 500 without committing is stored too", async (world) => {
  const transfer = readyToTransfer(world);
  world.sim.control.setFault({ operation: OPERATION, fault: "http_500_before_commit" });
  assertEquals((await refusal(transfer())).statusCode, 500);
  assertEquals((await refusal(transfer())).statusCode, 500);
  assertEquals(await transferCount(world.stripe), 0);
});

law("rule 14 v: a 503 is not stored", async (world) => {
  const transfer = readyToTransfer(world);
  world.sim.control.setFault({ operation: OPERATION, fault: "http_503" });
  assertEquals((await refusal(transfer())).statusCode, 503);
  await transfer();
});

law("rule 14 vi: a limiter's 429 says why and is not stored", async (world) => {
  const transfer = readyToTransfer(world);
  world.sim.control.setFault({ operation: OPERATION, fault: "rate_limit" });
  const error = await refusal(transfer());
  assert(error instanceof Stripe.errors.StripeRateLimitError);
  assertEquals(error.headers?.["stripe-rate-limited-reason"], "endpoint-rate");
  await transfer();
});

law("rule 14 vii: a lock's 429 may be retried", async (world) => {
  const transfer = readyToTransfer(world);
  world.sim.control.setFault({ operation: OPERATION, fault: "lock_timeout" });
  const error = await refusal(transfer());
  assertEquals([error.statusCode, error.code], [429, "lock_timeout"]);
  assertEquals(error.headers?.["stripe-should-retry"], "true");
  assertEquals(error.headers?.["stripe-rate-limited-reason"], undefined);
  await transfer();
});

law("a late request arrives at the next clock advance", async (world) => {
  const { sim, stripe } = world;
  const transfer = readyToTransfer(world);
  sim.control.setFault({ operation: OPERATION, fault: "execute_late" });
  assert(await refusal(transfer()) instanceof Stripe.errors.StripeConnectionError);
  assertEquals(await transferCount(stripe), 0);
  await sim.control.advanceClock(1);
  assertEquals(await transferCount(stripe), 1);
});

Deno.test("a late request does nothing when its key was retried, and doubles under another", () =>
  simulated(async (world) => {
    const { sim, stripe } = world;
    const transfer = readyToTransfer(world);
    const sendLate = async () => {
      sim.control.setFault({ operation: OPERATION, fault: "execute_late" });
      await refusal(transfer("first"));
    };
    await sendLate();
    await transfer("first");
    await sim.control.executeLate();
    assertEquals(await transferCount(stripe), 1);
    await sim.control.advanceClock(DAY);
    await sendLate();
    await transfer("second");
    await sim.control.executeLate();
    assertEquals(await transferCount(stripe), 3);
  }));

Deno.test("a late request can arrive after real time instead", () =>
  simulated(async (world) => {
    const { sim, stripe } = world;
    const transfer = readyToTransfer(world);
    sim.control.setFault({ operation: OPERATION, fault: "execute_late", delayMs: 10 });
    await refusal(transfer());
    await new Promise((done) => setTimeout(done, 40));
    assertEquals(await transferCount(stripe), 1);
  }));

Deno.test("an ordered refusal carries its code and is stored", () =>
  simulated(async (world) => {
    const transfer = readyToTransfer(world);
    const code = "insufficient_capabilities_for_transfer";
    world.sim.control.setFault({ operation: OPERATION, fault: "refuse", code });
    for (let i = 0; i < 2; i++) {
      const error = await refusal(transfer());
      assertEquals([error.statusCode, error.code], [400, code]);
    }
    await transfer("escrow:7:transfer:2");
  }));

Deno.test("an ordered refusal has no code unless one is ordered", () =>
  simulated(async (world) => {
    const transfer = readyToTransfer(world);
    const message = "Funds can't be sent to accounts located in BR.";
    world.sim.control.setFault({ operation: OPERATION, fault: "refuse", message });
    const error = await refusal(transfer());
    assertEquals([error.statusCode, error.rawType, error.code, error.message], [
      400,
      "invalid_request_error",
      undefined,
      message,
    ]);
  }));

Deno.test("an ordered card decline is 402", () =>
  simulated(async ({ sim, stripe }) => {
    const operation = "POST /v1/payment_intents/{intent}/capture";
    const { id } = await authorized(stripe);
    const declineCode = "generic_decline";
    sim.control.setFault({ operation, fault: "refuse", code: "card_declined", declineCode });
    const error = await refusal(stripe.paymentIntents.capture(id));
    assert(error instanceof Stripe.errors.StripeCardError);
    assertEquals([error.statusCode, error.decline_code], [402, declineCode]);
  }));

Deno.test("a fault strikes as often as ordered, its operation alone", () =>
  simulated(async ({ sim, stripe }) => {
    const operation = "GET /v1/payment_intents/{intent}";
    const { id } = await createIntent(stripe);
    sim.control.setFault({ operation, fault: "http_503", times: 2 });
    assertEquals((await stripe.paymentIntents.list()).data.length, 1);
    for (let i = 0; i < 2; i++) {
      assertEquals((await refusal(stripe.paymentIntents.retrieve(id))).statusCode, 503);
    }
    assertEquals((await stripe.paymentIntents.retrieve(id)).id, id);
  }));

Deno.test("the star strikes every operation, none takes faults back", () =>
  simulated(async ({ sim, stripe }) => {
    sim.control.setFault({ operation: "*", fault: "http_503", times: 100 });
    assertEquals((await refusal(stripe.balance.retrieve())).statusCode, 503);
    assertEquals((await refusal(createIntent(stripe))).statusCode, 503);
    sim.control.setFault({ operation: "*", fault: "none" });
    assertEquals((await stripe.balance.retrieve()).object, "balance");
    assertEquals(sim.control.faults(), []);
  }));

Deno.test("a caller that gives up waiting does not stop the call", () =>
  simulated(async ({ sim, stripe }) => {
    const operation = "POST /v1/payment_intents";
    sim.control.setFault({ operation, fault: "delay", delayMs: 60 });
    const error = await refusal(createIntent(stripe, {}, { timeout: 15 }));
    assert(error instanceof Stripe.errors.StripeConnectionError);
    await new Promise((done) => setTimeout(done, 80));
    assertEquals((await stripe.paymentIntents.list()).data.length, 1);
  }));
