// How often a flow talks to the database and to Stripe: the fewest that keep every commit point.
// A number that rises is a cost that somebody decided on; a number that falls may be a lost step.
import { assertEquals } from "deno-std/assert";
import { createEscrow, DAY, heldEscrow, pay, refund, release } from "../support/escrows.ts";
import { type Fetch, startWorld, type World } from "../support/world.ts";

interface Counted {
  rpcs: string[];
  stripe: string[];
}

/** Counts what the functions send; the sweep after an answer is not part of a flow. */
function counter() {
  const counted: Counted = { rpcs: [], stripe: [] };
  const SWEEP = /escrow_(claim_(due|events|messages)|record_delivery)$/;
  const wrapFetch = (inner: Fetch): Fetch => (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    if (pathname.startsWith("/rest/")) {
      if (!SWEEP.test(pathname)) counted.rpcs.push(pathname.replace("/rest/v1/rpc/escrow_", ""));
    } else if (pathname.startsWith("/v1/")) {
      counted.stripe.push(`${request.method} ${pathname.replace(/\/(pi|acct|ch)_\w+/g, "/*")}`);
    }
    return inner(request);
  };
  return { counted, wrapFetch };
}

async function count(
  play: (world: World) => Promise<() => Promise<unknown>>,
): Promise<Counted> {
  const { counted, wrapFetch } = counter();
  await using world = await startWorld({ wrapFetch });
  const act = await play(world);
  world.simulator.control.setWebhooks({ mode: "hold" });
  counted.rpcs = [];
  counted.stripe = [];
  await act();
  return { rpcs: [...counted.rpcs], stripe: [...counted.stripe].sort() };
}

Deno.test("a release of a card hold takes four RPCs and six calls to Stripe", async () => {
  const { rpcs, stripe } = await count(async (world) => {
    const escrow = await heldEscrow(world);
    return () => release(world, escrow);
  });
  assertEquals(rpcs, ["claim_release", "begin_operation", "record_answer", "record_answer"]);
  assertEquals(stripe, [
    "GET /v1/accounts/*",
    "GET /v1/payment_intents/*",
    "GET /v1/refunds",
    "GET /v1/transfers",
    "POST /v1/payment_intents/*/capture",
    "POST /v1/transfers",
  ]);
});

Deno.test("a release of captured money takes three RPCs and five calls to Stripe", async () => {
  const { rpcs, stripe } = await count(async (world) => {
    const escrow = await heldEscrow(world, { deadlineIn: 30 * DAY });
    return () => release(world, escrow);
  });
  assertEquals(rpcs, ["claim_release", "begin_operation", "record_answer"]);
  assertEquals(stripe, [
    "GET /v1/accounts/*",
    "GET /v1/payment_intents/*",
    "GET /v1/refunds",
    "GET /v1/transfers",
    "POST /v1/transfers",
  ]);
});

Deno.test("a refund, by void or by refund, takes three RPCs and four calls to Stripe", async () => {
  for (const days of [3, 30]) {
    const { rpcs, stripe } = await count(async (world) => {
      world.simulator.control.setBalance({ currency: "usd", available: 20_000 });
      const escrow = await heldEscrow(world, { deadlineIn: days * DAY });
      return () => refund(world, escrow);
    });
    assertEquals(rpcs, ["claim_refund", "begin_operation", "record_answer"]);
    assertEquals(stripe, [
      "GET /v1/payment_intents/*",
      "GET /v1/refunds",
      "GET /v1/transfers",
      days === 3 ? "POST /v1/payment_intents/*/cancel" : "POST /v1/refunds",
    ]);
  }
});

Deno.test("a webhook takes two RPCs and one call to Stripe", async () => {
  const { counted, wrapFetch } = counter();
  await using world = await startWorld({ wrapFetch });
  const escrow = await createEscrow(world);
  world.simulator.control.setWebhooks({ mode: "hold" });
  await pay(world, escrow);
  counted.rpcs = [];
  counted.stripe = [];
  const delivered = world.simulator.control.flushWebhooks();
  await world.settle();
  assertEquals(counted.rpcs.filter((rpc) => rpc === "inbox_receive").length, delivered);
  assertEquals(counted.rpcs.length, 2 * delivered);
  assertEquals(counted.stripe.length, delivered);
});
