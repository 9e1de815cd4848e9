// States that Stripe shows seldom: a capture in doubt when its sender shall have the money back, an
// intent that can be captured no more, a second dispute that nobody told of. None costs the fee for
// nothing, none stays in doubt for ever, none pays what the bank has taken.
import { assertEquals } from "deno-std/assert";
import { endDispute, openDispute, order } from "../support/by_hand.ts";
import {
  DAY,
  type Escrow,
  heldEscrow,
  refund,
  release,
  statusOf,
  stripeObjects,
} from "../support/escrows.ts";
import { alertsOf, assertEnded } from "../support/laws.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { operationsOf, runTimeouts, setPolicy } from "../support/observe.ts";
import { postsTo, type RecordedWorld, startRecordedWorld } from "../support/stripe_posts.ts";
import { startWorld } from "../support/world.ts";

const CAPTURE = "POST /v1/payment_intents/{intent}/capture";

const waitHours = async (world: RecordedWorld, hours: number) => {
  for (let hour = 0; hour < hours; hour++) {
    await world.advanceClock(3600);
    await runCron(world);
  }
};

/** A card hold that the guard tried to capture before it lapses; the outcome is not known. */
async function captureInDoubt(world: RecordedWorld): Promise<Escrow> {
  await setPolicy(world, "authorize_window_seconds", 10 * DAY);
  world.simulator.control.setFault({ operation: CAPTURE, fault: "http_503", times: 1_000 });
  const escrow = await heldEscrow(world, { deadlineIn: 8 * DAY });
  await runTimeouts(world);
  world.simulator.control.clearFaults();
  const { kind, status } = (await operationsOf(world, escrow)).at(-1);
  assertEquals([kind, status], ["capture", "in_doubt"]);
  return escrow;
}

Deno.test("a refund while a capture is in doubt drops the hold: it is not captured for its fee", async () => {
  await using world = await startRecordedWorld();
  const escrow = await captureInDoubt(world);
  const sent = postsTo(world, "/capture").length;
  assertEquals((await refund(world, escrow)).status, 202);
  assertEquals(await statusOf(world, escrow), "refunding");
  await waitHours(world, 1);
  assertEquals([postsTo(world, "/capture").length, postsTo(world, "/cancel").length], [sent, 1]);
  const [{ status, amount_received }] = stripeObjects(world, "payment_intents");
  assertEquals([status, amount_received, await statusOf(world, escrow)], [
    "canceled",
    0,
    "refunded",
  ]);
});

Deno.test("a refund while a capture is in doubt that was made after all repays it", async () => {
  await using world = await startRecordedWorld();
  topUp(world);
  const escrow = await captureInDoubt(world);
  await refund(world, escrow);
  world.simulator.control.setWebhooks({ mode: "hold" });
  const answer = await world.simulator.fetch(
    `http://stripe/v1/payment_intents/${escrow.paymentIntentId}/capture`,
    { method: "POST", headers: { authorization: `Bearer ${world.simulator.key}` } },
  );
  assertEquals(answer.status, 200, await answer.text());
  await waitHours(world, 2);
  await assertEnded(world, [escrow], "refunded");
});

for (const intent of ["requires_reauthorization", "requires_action"]) {
  Deno.test(`a refused capture of an intent that ${intent} is a person's, not in doubt`, async () => {
    await using world = await startRecordedWorld();
    const escrow = await heldEscrow(world);
    const code = "payment_intent_unexpected_state";
    world.simulator.control.setFault({ operation: CAPTURE, fault: "refuse", code, times: 1_000 });
    world.intercept = async (request, forward) => {
      if (request.method !== "GET" || !/payment_intents\/pi_/.test(request.url)) return null;
      const { status, headers, body } = await forward(request);
      const object = { ...await new Response(body).json(), status: intent };
      return Response.json(object, {
        status,
        headers: { "request-id": headers.get("request-id") ?? "req_1" },
      });
    };
    await release(world, escrow);
    await waitHours(world, 1);
    assertEquals(await statusOf(world, escrow), "manual_review");
    assertEquals(await alertsOf(world, escrow), ["person_needed"]);
    assertEquals(postsTo(world, "/capture").length, 1);
    world.intercept = null;
    assertEquals(await order(world, "refund", escrow), "refunding");
    await waitHours(world, 1);
    await assertEnded(world, [escrow], "refunded");
  });
}

Deno.test("a second dispute whose webhooks are lost still stops the release", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { deadlineIn: 20 * DAY });
  await endDispute(world, await openDispute(world, escrow), "won");
  assertEquals(await statusOf(world, escrow), "held");
  world.simulator.setWebhookUrls({ account: null });
  await openDispute(world, escrow);
  assertEquals((await release(world, escrow)).body.error.code, "not_releasable");
  assertEquals([await statusOf(world, escrow), stripeObjects(world, "transfers")], [
    "disputed",
    [],
  ]);
});

Deno.test("a payment that was disputed once, and won, is released like any other", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { deadlineIn: 20 * DAY });
  await endDispute(world, await openDispute(world, escrow), "won");
  assertEquals((await release(world, escrow)).body.status, "released");
});
