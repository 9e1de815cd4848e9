// How long the outcome of what can happen only once stays unknown: a capture, a void, a pull-back
// and an intent that nobody was given are made anew within minutes, and a doubt is told in time.
import { assert, assertEquals, assertLess } from "deno-std/assert";
import {
  DAY,
  type Escrow,
  heldEscrow,
  refund,
  release,
  requestFor,
  rowOf,
  statusOf,
  stripeObjects,
} from "../support/escrows.ts";
import { alertsOf, assertEnded, factsOf } from "../support/laws.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { act, assertRefused } from "../support/observe.ts";
import {
  keysOf,
  postsTo,
  type RecordedWorld,
  startRecordedWorld,
} from "../support/stripe_posts.ts";

const MINUTE = 60;
const HOUR = 3600;
const CAPTURED = { deadlineIn: 20 * DAY };
const INTENTS = "POST /v1/payment_intents";
const CAPTURES = "POST /v1/payment_intents/{intent}/capture";

async function wait(world: RecordedWorld, seconds: number, step = 10 * MINUTE) {
  for (let waited = 0; waited < seconds; waited += step) {
    await world.advanceClock(Math.min(step, seconds - waited));
    await runCron(world);
  }
}

/** A card hold with a release that waits for its receiver, at the lapse guard's hour. */
async function lapsing(world: RecordedWorld): Promise<Escrow> {
  const account = world.simulator.control.createAccount({ transfers: "inactive" }).id;
  const escrow = await heldEscrow(world, { account });
  await release(world, escrow);
  const { capture_before_at } = await rowOf(world, escrow);
  const now = world.simulator.control.now();
  await world.advanceClock(capture_before_at.getTime() / 1000 - now - DAY + MINUTE);
  world.posts.length = 0;
  return escrow;
}

Deno.test("A1: a capture that met a 500 is made anew within minutes, under a new key", async () => {
  await using world = await startRecordedWorld();
  const escrow = await lapsing(world);
  world.simulator.control.setFault({ operation: CAPTURES, fault: "http_500_before_commit" });
  await runCron(world);
  await wait(world, 2 * MINUTE, MINUTE);
  assertEquals(postsTo(world, "/capture").length, 1, "the first request may still arrive");
  await wait(world, 4 * MINUTE, MINUTE);
  const posts = postsTo(world, "/capture");
  assertEquals([posts.length, keysOf(posts).length], [2, 2]);
  const row = await rowOf(world, escrow);
  assertEquals([row.status, row.funds_at], ["held", "platform"]);
  world.simulator.control.setAccount(row.destination_account_id, { transfers: "active" });
  await world.settle();
  await assertEnded(world, [escrow], "released");
});

Deno.test("A1: while Stripe fails, captures keep a growing distance, then are a person's", async () => {
  await using world = await startRecordedWorld();
  const escrow = await lapsing(world);
  world.simulator.control.setFault({
    operation: CAPTURES,
    fault: "http_500_before_commit",
    times: 99,
  });
  await runCron(world);
  await wait(world, 20 * HOUR);
  assertEquals(await statusOf(world, escrow), "manual_review");
  const posts = postsTo(world, "/capture");
  assertEquals([posts.length, keysOf(posts).length], [8, 8]);
  assertLess(HOUR, posts.at(-1)!.at - posts.at(-2)!.at);
  assert((await alertsOf(world, escrow)).includes("person_needed"));
});

Deno.test("A1: a doubt that would outlive the hold is critical, and names the rescue", async () => {
  await using world = await startRecordedWorld();
  const escrow = await lapsing(world);
  world.intercept = (request) =>
    request.url.endsWith("/capture")
      ? Promise.reject(new TypeError("lost"))
      : Promise.resolve(null);
  await runCron(world);
  await wait(world, 20 * HOUR, 30 * MINUTE);
  assert(!(await alertsOf(world, escrow)).includes("doubt_outlives"), "a day is time enough");
  await wait(world, 3 * HOUR, 10 * MINUTE);
  const facts = await factsOf(world, escrow, "doubt_outlives");
  assertEquals(facts.rescue.includes(`capture ${escrow.paymentIntentId}`), true, facts.rescue);
  assert(facts.until, "until when");
  // a person does so, and the capture counts as ours
  world.intercept = null;
  const { simulator } = world;
  await simulator.fetch(`http://stripe/v1/payment_intents/${escrow.paymentIntentId}/capture`, {
    method: "POST",
    headers: { authorization: `Bearer ${simulator.key}` },
  });
  await world.settle();
  await wait(world, HOUR);
  assertEquals((await rowOf(world, escrow)).funds_at, "platform");
});

Deno.test("A1: a void and a pull-back that met a 500 are made anew within minutes", async () => {
  await using world = await startRecordedWorld();
  const voided = await heldEscrow(world);
  const released = await heldEscrow(world, CAPTURED);
  topUp(world);
  await release(world, released);
  const { destination_account_id: account } = await rowOf(world, released);
  world.simulator.control.setBalance({ account, currency: "usd", available: 1_000_000 });
  world.posts.length = 0;
  for (
    const operation of [
      "POST /v1/payment_intents/{intent}/cancel",
      "POST /v1/transfers/{id}/reversals",
    ]
  ) world.simulator.control.setFault({ operation, fault: "http_500_before_commit" });
  await refund(world, voided);
  await act(world, "escrow_order_refund", { p_escrow_id: released.id });
  await runCron(world);
  await wait(world, 10 * MINUTE, MINUTE);
  await assertEnded(world, [voided], "refunded");
  assertEquals(await statusOf(world, released), "refunded");
  const [transfer] = stripeObjects(world, "transfers");
  assertEquals(transfer.amount_reversed, transfer.amount);
  for (const path of ["/cancel", "/reversals"]) {
    assertEquals(keysOf(postsTo(world, path)).length, 2, path);
  }
});

Deno.test("A2: a create-escrow that met a 500 is repeated, and makes one intent", async () => {
  await using world = await startRecordedWorld();
  const request = await requestFor(world, CAPTURED);
  world.simulator.control.setFault({ operation: INTENTS, fault: "http_500_before_commit" });
  assertRefused(await world.call("create-escrow", request), 502, "in_doubt");
  assertRefused(await world.call("create-escrow", request), 502, "in_doubt");
  assertEquals(postsTo(world, "/payment_intents").length, 1, "the first request may still arrive");
  await world.advanceClock(140);
  const { status, body } = await world.call("create-escrow", request);
  // 200 where the sweep that follows each call was faster
  assertEquals([status < 300, body.status], [true, "awaiting_payment"], JSON.stringify(body));
  assert(body.clientSecret);
  const intents = stripeObjects(world, "payment_intents");
  assertEquals(intents.map(({ id }) => id), [body.paymentIntentId]);
  assertEquals(keysOf(postsTo(world, "/payment_intents")).length, 2);
});

Deno.test("A2: an intent that was given up and is made late is nobody's, and stops nothing", async () => {
  await using world = await startRecordedWorld();
  const request = await requestFor(world, CAPTURED);
  const late: (() => Promise<Response>)[] = [];
  world.intercept = async (request, forward) => {
    if (request.method !== "POST" || !request.url.endsWith("/payment_intents")) return null;
    if (late.length > 0) {
      assertEquals((await late[0]!()).status, 200);
      return null;
    }
    const copy = request.clone();
    late.push(() => forward(copy));
    return Response.json({ error: { type: "api_error", message: "An error." } }, { status: 500 });
  };
  await world.call("create-escrow", request);
  await world.advanceClock(140);
  const { status, body } = await world.call("create-escrow", request);
  assertLess(status, 300);
  await world.settle();
  assertEquals(stripeObjects(world, "payment_intents").length, 2);
  const [row] = await world.sql`
    select status, frozen_at, payment_intent_id as id from escrow.escrows`;
  const { paymentIntentId } = body;
  assertEquals([row!.status, row!.frozen_at, row!.id], ["awaiting_payment", null, paymentIntentId]);
});
