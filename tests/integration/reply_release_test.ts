// What follows from an accepted reply, and what a reply does to an escrow that is not held: it is
// recorded and, where a person may have to act, somebody is told.
import { assert, assertEquals } from "deno-std/assert";
import {
  createEscrow,
  heldEscrow,
  type Invited,
  pay,
  refund,
  release,
  rowOf,
  statusOf,
} from "../support/escrows.ts";
import { assertEnded } from "../support/laws.ts";
import { alertsOf, runTimeouts, setPaused } from "../support/observe.ts";
import { repliesOf, reply, startWorldWithoutUndo } from "../support/replies.ts";
import type { Fetch } from "../support/world.ts";

Deno.test("a reply is carried out in the same call: captured, transferred, recorded as released", async () => {
  await using world = await startWorldWithoutUndo();
  const escrow = await heldEscrow(world, { platformFee: 500 });
  assertEquals(await reply(world, escrow), "released: delivered");
  await assertEnded(world, [escrow], "released");
  assertEquals((await rowOf(world, escrow)).release_requested_by, "reply");
  const [row] = await repliesOf(world, escrow);
  assertEquals([row.outcome, row.reason, row.reply_text], ["released", "delivered", null]);
});

Deno.test("a release that has to wait is queued by the reply and finished by the jobs", async () => {
  await using world = await startWorldWithoutUndo();
  const waits: [escrow: Invited, begin: () => Promise<unknown> | void, end: () => unknown][] = [];
  const paused = await heldEscrow(world);
  waits.push([paused, () => setPaused(world, true), () => setPaused(world, false)]);
  const down = await heldEscrow(world);
  const fault = (times: number) =>
    world.simulator.control.setFault({ operation: "POST /v1/transfers", fault: "http_503", times });
  waits.push([down, () => fault(20), () => fault(0)]);
  for (const [escrow, begin, end] of waits) {
    await begin();
    assertEquals(await reply(world, escrow), "release_queued: delivered");
    assertEquals((await repliesOf(world, escrow))[0].outcome, "release_queued");
    await end();
    await world.advanceClock(600);
    await runTimeouts(world);
    await world.advanceClock(4000);
    await runTimeouts(world);
    assertEquals((await repliesOf(world, escrow))[0].outcome, "released");
  }
  await assertEnded(world, [paused, down], "released");
});

Deno.test("a worker that dies right after the record leaves a wish that the next sweep carries out", async () => {
  let dies = false;
  const wrapFetch = (inner: Fetch): Fetch => (input, init) => {
    const request = new Request(input, init);
    // whatever it would have done after escrow_receive_reply never leaves the worker
    const isAfter = dies && !request.url.endsWith("escrow_receive_reply");
    return isAfter ? Promise.reject(new TypeError("killed")) : inner(request);
  };
  await using world = await startWorldWithoutUndo({ wrapFetch });
  const escrow = await heldEscrow(world);
  dies = true;
  assertEquals(await reply(world, escrow), "release_queued: delivered");
  await world.settle();
  assertEquals(await statusOf(world, escrow), "held");
  dies = false;
  await world.advanceClock(61);
  await runTimeouts(world);
  await assertEnded(world, [escrow], "released");
});

Deno.test("the hook answers in time although Stripe does not, and the release is finished later", async () => {
  let elapsed = 0;
  const real = Date.now();
  const runtime = {
    now: () => real + elapsed,
    sleep: (ms: number) => {
      elapsed += ms;
      return new Promise<void>((resolve) => setTimeout(resolve, 1));
    },
  };
  const { promise: stripeAnswers, resolve: answer } = Promise.withResolvers<void>();
  const wrapFetch = (inner: Fetch): Fetch => async (input, init) => {
    const request = new Request(input, init);
    if (request.url.endsWith("/v1/transfers") && request.method === "POST") await stripeAnswers;
    return await inner(request);
  };
  await using world = await startWorldWithoutUndo({ runtime, wrapFetch });
  const escrow = await heldEscrow(world);
  assertEquals(await reply(world, escrow), "release_queued: delivered");
  assert(elapsed >= 8000 && elapsed < 10_000, `${elapsed} ms`);
  answer();
  await world.settle();
  assertEquals(await statusOf(world, escrow), "released");
});

Deno.test("a reply to an escrow that is not held moves nothing and says what it is instead", async () => {
  await using world = await startWorldWithoutUndo();
  world.simulator.control.setBalance({ currency: "usd", available: 1_000_000 });
  const released = await heldEscrow(world);
  await release(world, released);
  const refunded = await heldEscrow(world);
  await refund(world, refunded);
  const unpaid = await createEscrow(world);
  const returning = await heldEscrow(world);
  await world.sql`
    update escrow.escrows set refund_requested_at = escrow.now(), refund_reason = 'test',
      next_attempt_at = escrow.now() + interval '1 hour'
    where escrow_id = ${returning.id}`;
  const review = await heldEscrow(world);
  await world.sql`select escrow.need_person(${review.id}, 'person_needed', 'person_needed', '{}')`;
  const outcomes = [];
  for (const escrow of [released, refunded, unpaid, returning, review]) {
    const before = await statusOf(world, escrow);
    outcomes.push(await reply(world, escrow));
    await world.settle();
    assertEquals(await statusOf(world, escrow), before);
  }
  assertEquals(outcomes, [
    "not_held: released",
    "not_held: refunded",
    "not_held: awaiting_payment",
    "not_held: refund_requested",
    "not_held: manual_review",
  ]);
  const told = (await alertsOf(world, "reply_needs_person")).map(({ escrow_id }) => escrow_id);
  assertEquals(told.sort(), [refunded, unpaid, returning, review].map(({ id }) => id).sort());
  // the token was not used up: once the money is there, the reply counts
  await pay(world, unpaid);
  assertEquals(await reply(world, unpaid), "released: delivered");
});

Deno.test("a reply beside the app's own queued request is accepted and changes nothing of it", async () => {
  await using world = await startWorldWithoutUndo();
  const escrow = await heldEscrow(world, { account: null });
  await release(world, escrow);
  const before = await rowOf(world, escrow);
  assertEquals(await reply(world, escrow), "release_queued: asked_for_before");
  await world.settle();
  const after = await rowOf(world, escrow);
  assertEquals(
    [after.release_requested_at, after.release_requested_by],
    [before.release_requested_at, before.release_requested_by],
  );
});

Deno.test("reply and app ask in the same instant: one transfer", async () => {
  await using world = await startWorldWithoutUndo();
  for (let i = 0; i < 3; i++) {
    const escrow = await heldEscrow(world);
    await Promise.all([reply(world, escrow), release(world, escrow)]);
    await world.settle();
    await world.advanceClock(130);
    await runTimeouts(world);
    await assertEnded(world, [escrow], "released");
  }
});

Deno.test("a person is told of each reply that was not plain, by ids and codes only", async () => {
  await using world = await startWorldWithoutUndo();
  const escrow = await heldEscrow(world);
  const messages: [changes: Parameters<typeof reply>[2], reason: string | null][] = [
    [{ text: "When is the deadline?" }, "question"],
    [{ from: "x@y.example" }, "other_address"],
    [{ text: "" }, "no_new_text"],
    [{ subject: "Automatic reply" }, null],
  ];
  let last = "";
  for (const [changes, reason] of messages) {
    await reply(world, escrow, changes);
    last = reason ?? last;
    await world.settle();
    const alert = (await alertsOf(world, "reply_needs_person")).at(-1);
    assertEquals([alert.escrow_id, alert.facts.reason], [escrow.id, last]);
    assertEquals(Object.keys(alert.facts).sort(), ["message_id", "outcome", "reason"]);
  }
  // told again only once the last message about it was delivered
  const alerts = await alertsOf(world, "reply_needs_person");
  assertEquals(alerts.reduce((sum, { occurrences }) => sum + occurrences, 0), 3);
});
