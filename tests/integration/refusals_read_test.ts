// Refusals after which the PaymentIntent decides: somebody was faster, or the hold is gone. The
// call that was refused never guesses; and a refusal that the intent contradicts is no licence to
// try without end.
import { assertEquals, assertLess, assertLessOrEqual } from "deno-std/assert";
import {
  DAY,
  type Escrow,
  heldEscrow,
  heldIn,
  refund,
  release,
  rowOf,
  statusOf,
} from "../support/escrows.ts";
import { alertsOf, assertEnded, assertLedgerWhole, countAtStripe } from "../support/laws.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import {
  keysOf,
  postsTo,
  type RecordedWorld,
  startRecordedWorld,
} from "../support/stripe_posts.ts";

const HOUR = 3600;
const CAPTURED = { deadlineIn: 20 * DAY };

/** A person at Stripe's dashboard. */
async function byHand(
  world: RecordedWorld,
  path: string,
  params: Record<string, string> = {},
): Promise<{ id: string }> {
  const { simulator } = world;
  const response = await simulator.fetch(`http://stripe/v1/${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${simulator.key}` },
    body: new URLSearchParams(params),
  });
  const body = await response.json();
  assertEquals(response.status, 200, JSON.stringify(body));
  return body;
}

/** Runs `act` once, just before our POST to a path that ends so reaches Stripe. */
function justBefore(world: RecordedWorld, ending: string, act: () => unknown) {
  let done = false;
  world.intercept = async (request) => {
    if (done || request.method !== "POST" || !request.url.endsWith(ending)) return null;
    done = true;
    await act();
    return null;
  };
}

async function wait(world: RecordedWorld, seconds: number, step = 600) {
  for (let waited = 0; waited < seconds; waited += step) {
    await world.advanceClock(step);
    await runCron(world);
  }
}

Deno.test("a capture that finds the hold gone ends as lapsed, and nobody is paid", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world);
  world.simulator.control.setWebhooks({ mode: "hold" });
  justBefore(
    world,
    "/capture",
    () => world.simulator.control.expirePaymentIntent(escrow.paymentIntentId),
  );
  const answer = await release(world, escrow);
  assertEquals([answer.status, answer.body.error.code], [409, "authorization_lapsed"]);
  await assertEnded(world, [escrow], "cancelled");
  assertEquals(await alertsOf(world, escrow), ["authorization_lapsed"]);
  assertEquals(postsTo(world, "/capture").length, 1);
});

Deno.test("a capture that somebody else has made is adopted, and the release goes on", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world, { platformFee: 500 });
  world.simulator.control.setWebhooks({ mode: "hold" });
  justBefore(
    world,
    "/capture",
    () => byHand(world, `payment_intents/${escrow.paymentIntentId}/capture`),
  );
  const answer = await release(world, escrow);
  assertEquals([answer.status, answer.body.status], [200, "released"]);
  await assertEnded(world, [escrow], "released");
});

Deno.test("a void that finds the money captured becomes a refund of it", async () => {
  await using world = await startRecordedWorld();
  topUp(world);
  const escrow = await heldEscrow(world);
  world.simulator.control.setWebhooks({ mode: "hold" });
  justBefore(
    world,
    "/cancel",
    () => byHand(world, `payment_intents/${escrow.paymentIntentId}/capture`),
  );
  await refund(world, escrow);
  await wait(world, HOUR);
  await assertEnded(world, [escrow], "refunded");
  assertEquals(countAtStripe(world, escrow, "refunds"), 1);
});

Deno.test("a void that finds the hold gone already has what it wanted", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world);
  world.simulator.control.setWebhooks({ mode: "hold" });
  justBefore(
    world,
    "/cancel",
    () => byHand(world, `payment_intents/${escrow.paymentIntentId}/cancel`),
  );
  const answer = await refund(world, escrow);
  assertEquals([answer.status, answer.body.status], [200, "refunded"]);
  await assertEnded(world, [escrow], "refunded");
});

Deno.test("a refund made by hand meanwhile is not made twice: a person decides", async () => {
  await using world = await startRecordedWorld();
  topUp(world);
  const escrow = await heldEscrow(world, CAPTURED);
  world.simulator.control.setWebhooks({ mode: "hold" });
  justBefore(
    world,
    "/refunds",
    () => byHand(world, "refunds", { payment_intent: escrow.paymentIntentId }),
  );
  await refund(world, escrow);
  await wait(world, 2 * HOUR);
  assertEquals(await statusOf(world, escrow), "manual_review");
  assertEquals(await alertsOf(world, escrow), ["effect_refused", "stray_effect"]);
  assertEquals(countAtStripe(world, escrow, "refunds"), 1);
});

Deno.test("a dispute that opens while a transfer is in doubt freezes it", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const { charge_id } = await rowOf(world, escrow);
  world.simulator.control.setFault({
    operation: "POST /v1/transfers",
    fault: "http_503",
    times: 9,
  });
  assertEquals((await release(world, escrow)).status, 202);
  const sent = world.posts.length;
  world.simulator.control.createDispute({ charge: charge_id });
  await world.settle();
  await wait(world, 3 * HOUR);
  assertEquals(world.posts.length, sent, "an open dispute freezes every outflow");
  assertEquals(await statusOf(world, escrow), "disputed");
});

const CONTRADICTED: [string, typeof release, string, string, object][] = [
  ["capture", release, "POST /v1/payment_intents/{intent}/capture", "/capture", {}],
  ["void", refund, "POST /v1/payment_intents/{intent}/cancel", "/cancel", {}],
  ["refund", refund, "POST /v1/refunds", "/refunds", CAPTURED],
];

for (const [kind, begin, operation, ending, wanted] of CONTRADICTED) {
  const law = `a ${kind} refused although the intent allows it is tried eight times, by ` +
    "schedule, each under a new key, then by a person";
  Deno.test(law, async () => {
    await using world = await startRecordedWorld();
    topUp(world);
    const escrow = await heldEscrow(world, wanted);
    const code = kind === "refund" ? "charge_already_refunded" : "payment_intent_unexpected_state";
    world.simulator.control.setFault({ operation, fault: "refuse", code, times: 1_000 });
    await begin(world, escrow);
    assertLessOrEqual(postsTo(world, ending).length, 1, "the first call tries once");
    let waited = 0;
    for (; await statusOf(world, escrow) !== "manual_review"; waited += 1800) {
      assertLess(waited, 60 * HOUR, await statusOf(world, escrow));
      await wait(world, 1800, 1800);
    }
    const posts = postsTo(world, ending);
    assertEquals([posts.length, keysOf(posts).length], [8, 8]);
    assertEquals(await alertsOf(world, escrow), ["effect_refused", "person_needed"]);
    assertEquals(await heldIn(world, escrow), wanted === CAPTURED ? 10_000 : 0);
    await assertLedgerWhole(world);
  });
}

async function pendingRefund(world: RecordedWorld): Promise<[Escrow, string]> {
  // without a top-up the platform has nothing available yet: Stripe lets the refund wait
  const escrow = await heldEscrow(world, CAPTURED);
  world.simulator.control.setWebhooks({ mode: "hold" });
  const answer = await refund(world, escrow);
  assertEquals([answer.status, answer.body.status], [202, "refunding"]);
  // deno-lint-ignore no-explicit-any -- Stripe's objects as they are
  const { refunds } = world.simulator.control.state() as any;
  const [made] = Object.values(refunds) as { id: string; status: string }[];
  assertEquals(made!.status, "pending");
  return [escrow, made!.id];
}

Deno.test("a refund that Stripe leaves pending is read again, never sent again", async () => {
  await using world = await startRecordedWorld();
  const [escrow, id] = await pendingRefund(world);
  await wait(world, 26 * HOUR);
  assertEquals(await alertsOf(world, escrow), ["balance_short"]);
  assertEquals(await statusOf(world, escrow), "refunding");
  assertEquals((await release(world, escrow)).body.error.code, "not_releasable");
  assertEquals(postsTo(world, "/refunds").length, 1);
  world.simulator.control.setRefund(id, { status: "succeeded" });
  await wait(world, 2 * HOUR);
  await assertEnded(world, [escrow], "refunded");
  assertEquals(postsTo(world, "/refunds").length, 1);
});

for (const status of ["failed", "canceled"] as const) {
  Deno.test(`a pending refund that ends as ${status} goes to a person`, async () => {
    await using world = await startRecordedWorld();
    const [escrow, id] = await pendingRefund(world);
    world.simulator.control.setRefund(id, { status });
    await wait(world, 2 * HOUR);
    assertEquals(await statusOf(world, escrow), "manual_review");
    assertEquals(await alertsOf(world, escrow), ["balance_short", "refund_failed"]);
    assertEquals(await heldIn(world, escrow), 10_000);
    await wait(world, 5 * HOUR, HOUR);
    assertEquals(postsTo(world, "/refunds").length, 1);
    await assertLedgerWhole(world);
  });
}
