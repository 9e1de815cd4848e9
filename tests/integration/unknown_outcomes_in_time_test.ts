// What the clock allows while the outcome of an effect is unknown: the same key for 23 hours and
// never after a 500, a new key only after a day and a quarter of an hour, an alert within one hour.
import { assert, assertEquals, assertGreaterOrEqual, assertLess } from "deno-std/assert";
import { DAY, type Escrow, heldEscrow, release, rowOf, statusOf } from "../support/escrows.ts";
import { alertsOf, assertEnded, countAtStripe } from "../support/laws.ts";
import { runCron } from "../support/money_flows.ts";
import {
  blindAfterPost,
  type Intercept,
  keysOf,
  postsTo,
  type RecordedWorld,
  startRecordedWorld,
} from "../support/stripe_posts.ts";

const MINUTE = 60;
const HOUR = 3600;
const CAPTURED = { deadlineIn: 20 * DAY };
const TRANSFERS = "POST /v1/transfers";

/** Cron runs every `step` seconds for `duration`. */
async function wait(world: RecordedWorld, duration: number, step = HOUR) {
  for (let waited = 0; waited < duration; waited += step) {
    await world.advanceClock(Math.min(step, duration - waited));
    await runCron(world);
  }
}

const isTransfer = (request: Request) =>
  request.method === "POST" && request.url.endsWith("/v1/transfers");

const lose: Intercept = (request) =>
  isTransfer(request) ? Promise.reject(new TypeError("lost")) : Promise.resolve(null);

/** The first operation on the escrow's transfers: what became of it and why. */
async function firstTransfer(world: RecordedWorld, { id }: Escrow) {
  const [row] = await world.sql`
    select status, reason from escrow.operations
    where escrow_id = ${id} and kind = 'transfer' order by attempt limit 1`;
  return row!;
}

Deno.test("an effect that never arrives is repeated under one key for 23 h only", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  world.posts.length = 0;
  world.intercept = lose;
  assertEquals((await release(world, escrow)).status, 202);
  await wait(world, 30 * HOUR, 20 * MINUTE);
  const posts = postsTo(world, "/transfers");
  assertEquals(keysOf(posts).length, 1);
  assert(posts.length > 10, "it was repeated");
  const [sentFirst, sentLast] = [posts[0]!.at, posts.at(-1)!.at];
  assertLess(sentLast - sentFirst, 23 * HOUR);
  assertGreaterOrEqual(sentLast - sentFirst, 21 * HOUR);

  world.intercept = null;
  await wait(world, sentLast + 24 * HOUR + 14 * MINUTE - world.simulator.control.now());
  assertEquals(postsTo(world, "/transfers").length, posts.length, "absence is not proof");
  await wait(world, 2 * HOUR);
  const [again, ...more] = postsTo(world, "/transfers").slice(posts.length);
  assertEquals(more, []);
  assert(again!.key !== posts[0]!.key);
  assertGreaterOrEqual(again!.at - sentLast, 24 * HOUR + 15 * MINUTE);
  const { status, reason } = await firstTransfer(world, escrow);
  assertEquals([status, reason], ["failed", "never_executed"]);
  await assertEnded(world, [escrow], "released");
});

Deno.test("after a 500 the key is never sent again; a new one only after 24 h 15 min", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  world.posts.length = 0;
  world.simulator.control.setFault({ operation: TRANSFERS, fault: "http_500_before_commit" });
  assertEquals((await release(world, escrow)).status, 202);
  // asking again does not hurry it
  for (let i = 0; i < 3; i++) assertEquals((await release(world, escrow)).status, 202);
  await wait(world, 24 * HOUR + 14 * MINUTE, 30 * MINUTE);
  assertEquals(postsTo(world, "/transfers").length, 1);
  await wait(world, 90 * MINUTE, 10 * MINUTE);
  const [first, second, ...more] = postsTo(world, "/transfers");
  assertEquals(more, []);
  assert(first!.key !== second!.key);
  assertGreaterOrEqual(second!.at - first!.at, 24 * HOUR + 15 * MINUTE);
  const { status, reason } = await firstTransfer(world, escrow);
  assertEquals([status, reason], ["failed", "never_executed"]);
  await assertEnded(world, [escrow], "released");
});

Deno.test("a request that reaches Stripe a day late is found and not repeated", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  world.posts.length = 0;
  const late: (() => Promise<Response>)[] = [];
  world.intercept = (request, forward) => {
    if (isTransfer(request) && late.length === 0) {
      const copy = request.clone();
      late.push(() => forward(copy));
    }
    return lose(request, forward);
  };
  await release(world, escrow);
  await wait(world, 24 * HOUR + 10 * MINUTE);
  assertEquals((await late[0]!()).status, 200);
  world.intercept = null;
  world.simulator.control.setWebhooks({ mode: "hold" });
  await wait(world, 2 * HOUR);
  await assertEnded(world, [escrow], "released");
  await wait(world, 50 * HOUR, 5 * HOUR);
  assertEquals(keysOf(postsTo(world, "/transfers")).length, 1);
  await assertEnded(world, [escrow], "released");
});

Deno.test("doubt is told to a person within the hour, once", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  world.simulator.control.setFault({ operation: TRANSFERS, fault: "http_500_before_commit" });
  await release(world, escrow);
  await wait(world, 45 * MINUTE, 10 * MINUTE);
  assertEquals(await alertsOf(world, escrow), []);
  await wait(world, 10 * MINUTE, 10 * MINUTE);
  assertEquals(await alertsOf(world, escrow), ["in_doubt"]);
  await wait(world, 10 * HOUR);
  const [{ messages }] = await world.sql<[{ messages: number }]>`
    select count(*)::int as messages from escrow.outbox
    where escrow_id = ${escrow.id} and delivered_at is not null`;
  assertEquals(messages, 1);
});

Deno.test("a transfer in doubt when the deadline passes is never joined by a refund", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world, { deadlineIn: 2 * DAY, holdMode: "capture" });
  world.simulator.control.setWebhooks({ mode: "hold" });
  world.simulator.control.setBalance({ currency: "usd", available: 1_000_000 });
  // executed, answered 500, and every look fails: nobody can know
  world.simulator.control.setFault({ operation: TRANSFERS, fault: "http_500_after_commit" });
  blindAfterPost(world, "/v1/transfers");
  assertEquals((await release(world, escrow)).status, 202);
  await wait(world, 4 * DAY, 4 * HOUR);
  assertEquals(await statusOf(world, escrow), "releasing");
  assertEquals(countAtStripe(world, escrow, "refunds"), 0);
  world.intercept = null;
  await wait(world, 2 * HOUR);
  await assertEnded(world, [escrow], "released");
});

Deno.test("a refund in doubt refuses a release, and the money goes one way only", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  world.simulator.control.setWebhooks({ mode: "hold" });
  world.simulator.control.setBalance({ currency: "usd", available: 1_000_000 });
  world.simulator.control.setFault({
    operation: "POST /v1/refunds",
    fault: "http_500_before_commit",
  });
  const wish = { escrowTransactionId: escrow.id, reason: "the buyer left" };
  assertEquals((await world.call("refund-escrow", wish)).status, 202);
  const answer = await release(world, escrow);
  assertEquals([answer.status, answer.body.error.code], [409, "not_releasable"]);
  await wait(world, 26 * HOUR);
  await assertEnded(world, [escrow], "refunded");
  assertEquals((await rowOf(world, escrow)).release_requested_at, null);
});
