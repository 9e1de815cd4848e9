// check-escrow-timeouts: what the clock may end, to the second, and counts that add up.
import { assert, assertEquals } from "deno-std/assert";
import {
  createEscrow,
  DAY,
  type Escrow,
  heldEscrow,
  heldIn,
  makeAccount,
  pay,
  release,
  rowOf,
  statusOf,
  stripeObjects,
} from "../support/escrows.ts";
import { assertRefused, contentsOf, ledgerOf, movesOf, runTimeouts } from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";

const GRACE = 900;

/** Enough money that no refund has to wait for the charge to become available. */
const topUp = (world: World) =>
  world.simulator.control.setBalance({ currency: "usd", available: 10_000_000 });

/** Stops the database's clock so many seconds after a time of the escrow (before, if negative). */
async function standAt(
  world: World,
  escrow: Escrow,
  seconds: number,
  time: "deadline_at" | "pay_by_at" = "deadline_at",
) {
  await world.settle();
  // as text: a Date would cut the microseconds off
  const [row] = await world.sql`
    select ${world.sql(time)}::text as at from escrow.escrows where escrow_id = ${escrow.id}`;
  await world.sql.unsafe(`
    create or replace function escrow.now() returns timestamptz
    language sql volatile set search_path = pg_catalog, pg_temp
    as $$ select timestamptz '${row!.at}' + make_interval(secs => ${seconds}) $$`);
}

// deno-lint-ignore no-explicit-any -- the answer's body as it came
function assertAddsUp(body: any) {
  assertEquals(body.processed, body.refunded + body.cancelled + body.failed + body.inDoubt);
  assertEquals(body.found, body.processed + body.skipped + body.remaining);
}

Deno.test("nothing due: every count is zero and the breaker is shown at rest", async () => {
  await using world = await startWorld();
  await heldEscrow(world);
  const { status, body } = await runTimeouts(world);
  assertEquals([status, body], [200, {
    success: true,
    found: 0,
    processed: 0,
    refunded: 0,
    cancelled: 0,
    skipped: 0,
    failed: 0,
    inDoubt: 0,
    remaining: 0,
    circuitBreaker: {
      tripped: false,
      reason: null,
      currency: null,
      count: 0,
      amount: 0,
      maxCount: 50,
      maxAmount: null,
      windowSeconds: 3600,
    },
  }]);
});

Deno.test("past the deadline card holds are voided, captured money is refunded", async () => {
  await using world = await startWorld();
  topUp(world);
  const card = await heldEscrow(world, { deadlineIn: DAY });
  const captured = await heldEscrow(world, { deadlineIn: DAY, holdMode: "capture" });
  await world.advanceClock(DAY + GRACE);
  const { body } = await runTimeouts(world);
  assertAddsUp(body);
  assertEquals([body.found, body.refunded], [2, 2], JSON.stringify(body));
  const cancelled = stripeObjects(world, "payment_intents")
    .find(({ id }) => id === card.paymentIntentId);
  assertEquals([cancelled.status, cancelled.amount_received], ["canceled", 0]);
  assertEquals(stripeObjects(world, "refunds").map(({ amount }) => amount), [10_000]);
  await world.settle();
  for (const escrow of [card, captured]) {
    assertEquals([await statusOf(world, escrow), await heldIn(world, escrow)], ["refunded", 0]);
    assertEquals((await ledgerOf(world, escrow)).platform_fees, undefined);
    assert((await movesOf(world, escrow)).includes("held>refunding:deadline_passed"));
  }
});

Deno.test("before deadline + grace nothing is returned; at that very second it is", async () => {
  await using world = await startWorld();
  topUp(world);
  const escrow = await heldEscrow(world);
  for (const seconds of [0, GRACE - 1]) {
    await standAt(world, escrow, seconds);
    const { body } = await runTimeouts(world);
    assertEquals([body.found, await statusOf(world, escrow)], [0, "held"], `at +${seconds} s`);
  }
  await standAt(world, escrow, GRACE);
  const { body } = await runTimeouts(world);
  assertEquals([body.found, body.refunded], [1, 1]);
});

Deno.test("a release one second before deadline + grace counts and is paid", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  await standAt(world, escrow, GRACE - 1);
  assertEquals((await release(world, escrow)).status, 200);
  await standAt(world, escrow, GRACE);
  assertEquals((await runTimeouts(world)).body.found, 0);
  assertEquals(await statusOf(world, escrow), "released");
});

Deno.test("at exactly deadline + grace the timeout wins: a release is refused", async () => {
  await using world = await startWorld();
  topUp(world);
  const escrow = await heldEscrow(world);
  await standAt(world, escrow, GRACE);
  const answer = await release(world, escrow);
  assertRefused(answer, 409, "not_releasable");
  assertEquals(answer.body.error.details.reason, "deadline_passed");
  assertEquals((await rowOf(world, escrow)).release_requested_at, null);
  assertEquals((await runTimeouts(world)).body.refunded, 1);
});

Deno.test("a release asked for in time is never refunded, however late it is paid", async () => {
  await using world = await startWorld();
  const account = makeAccount(world, "inactive");
  const escrow = await heldEscrow(world, { account });
  const { deadline_at: deadline } = await rowOf(world, escrow);
  const until = deadline.getTime() / 1000 + GRACE - world.simulator.control.now();
  await world.advanceClock(Math.floor(until) - 30);
  assertEquals((await release(world, escrow)).status, 202);
  for (const days of [1 / 24, 1, 1, 1, 5, 10]) {
    await world.advanceClock(days * DAY);
    assertEquals((await runTimeouts(world)).body.found, 0);
    assertEquals(await statusOf(world, escrow), "held");
  }
  world.simulator.control.setAccount(account, { transfers: "active" });
  await world.settle();
  await runTimeouts(world);
  assertEquals(await statusOf(world, escrow), "released");
  assertEquals(stripeObjects(world, "refunds"), []);
});

Deno.test("what is unpaid at payBy is cancelled at Stripe and here, not sooner", async () => {
  await using world = await startWorld();
  const escrow = await createEscrow(world);
  await standAt(world, escrow, -1, "pay_by_at");
  assertEquals((await runTimeouts(world)).body.found, 0);
  await standAt(world, escrow, 0, "pay_by_at");
  const { body } = await runTimeouts(world);
  assertAddsUp(body);
  assertEquals([body.found, body.cancelled, body.refunded], [1, 1, 0]);
  const [intent] = stripeObjects(world, "payment_intents");
  assertEquals([intent.status, await statusOf(world, escrow)], ["canceled", "cancelled"]);
});

Deno.test("a payment in the last moment before payBy wins over the cancellation", async () => {
  await using world = await startWorld();
  for (const holdMode of ["authorize", "capture"] as const) {
    const escrow = await createEscrow(world, { holdMode });
    world.simulator.control.setWebhooks({ mode: "hold" });
    await pay(world, escrow);
    await world.advanceClock(DAY + 60);
    // the hourly look at unpaid escrows was just before the payment
    await world
      .sql`update escrow.escrows set next_attempt_at = null where escrow_id = ${escrow.id}`;
    const { body } = await runTimeouts(world);
    assertAddsUp(body);
    assertEquals([body.found, body.cancelled, body.skipped], [1, 0, 1], JSON.stringify(body));
    assertEquals(await statusOf(world, escrow), "held");
    assertEquals((await movesOf(world, escrow)).at(-1), "refunding>held:payment_won");
    world.simulator.control.setWebhooks({ mode: "deliver" });
    await world.settle();
    assertEquals(await statusOf(world, escrow), "held");
  }
});

Deno.test("dryRun tells what is due and changes nothing anywhere", async () => {
  await using world = await startWorld();
  await heldEscrow(world, { deadlineIn: DAY });
  await heldEscrow(world, { deadlineIn: DAY, currency: "eur" });
  await createEscrow(world);
  await world.advanceClock(DAY + GRACE);
  const before = [await contentsOf(world), world.simulator.exchanges().length];
  const { status, body } = await runTimeouts(world, { dryRun: true });
  assertAddsUp(body);
  assertEquals([status, body.found, body.processed, body.remaining], [200, 3, 0, 3]);
  assertEquals([await contentsOf(world), world.simulator.exchanges().length], before);
  const run = await runTimeouts(world);
  assertEquals([run.body.found, run.body.processed], [3, 3]);
});

Deno.test("limit ends that many, the oldest first, and tells what remains", async () => {
  await using world = await startWorld();
  const escrows = [];
  for (const hours of [20, 10, 15, 5]) {
    escrows.push(await heldEscrow(world, { deadlineIn: hours * 3600 }));
  }
  await world.advanceClock(DAY);
  const { body } = await runTimeouts(world, { limit: 3 });
  assertAddsUp(body);
  assertEquals([body.found, body.refunded, body.remaining], [4, 3, 1], JSON.stringify(body));
  const left = await Promise.all(escrows.map((escrow) => statusOf(world, escrow)));
  assertEquals(left, ["held", "refunded", "refunded", "refunded"]);
  for (const limit of [0, -1, 1001, 1.5, "3"]) {
    assertRefused(await runTimeouts(world, { limit }), 422, "invalid_request");
  }
});

Deno.test("one escrow that fails stops no other and is counted as what it is", async () => {
  await using world = await startWorld();
  for (let made = 0; made < 4; made++) await heldEscrow(world, { deadlineIn: DAY });
  await world.advanceClock(DAY + GRACE);
  const operation = "POST /v1/payment_intents/{intent}/cancel";
  world.simulator.control.setFault({ operation, fault: "http_500_before_commit", times: 1 });
  const { body } = await runTimeouts(world);
  assertAddsUp(body);
  assertEquals([body.found, body.refunded, body.inDoubt], [4, 3, 1], JSON.stringify(body));
});

Deno.test("two runs at once return each escrow once and both add up", async () => {
  await using world = await startWorld({ stripe: { latencyMs: 10 } });
  for (let made = 0; made < 6; made++) await heldEscrow(world, { deadlineIn: DAY });
  await world.advanceClock(DAY + GRACE);
  const runs = await Promise.all([runTimeouts(world), runTimeouts(world)]);
  for (const { body } of runs) assertAddsUp(body);
  assertEquals(runs[0].body.refunded + runs[1].body.refunded, 6);
  const [row] = await world.sql`select count(*)::int as voids from escrow.operations
    where kind = 'void'`;
  assertEquals(row!.voids, 6);
});

Deno.test("each run leaves a heartbeat with its own answer", async () => {
  await using world = await startWorld();
  const { body } = await runTimeouts(world);
  const [run, ...more] = await world.sql`select * from escrow.job_runs`;
  const kept = [run!.job, run!.success, run!.summary, more];
  assertEquals(kept, ["check-escrow-timeouts", true, body, []]);
  assert(run!.finished_at >= run!.started_at);
});
