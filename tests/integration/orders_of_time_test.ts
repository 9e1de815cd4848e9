// Orders about time: what waits is tried now by the same rules, a deadline moves before it has
// passed, an event is read again. Each is audited, carried out by the next job, and moves no more.
import { assert, assertEquals } from "deno-std/assert";
import {
  createEscrow,
  DAY,
  type Escrow,
  heldEscrow,
  makeAccount,
  pay,
  refund,
  release,
  requestFor,
  rowOf,
  statusOf,
  stripeObjects,
} from "../support/escrows.ts";
import { assertEnded, assertLedgerWhole } from "../support/laws.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { act, auditOf, operationsOf, setPaused } from "../support/observe.ts";
import { keysOf, postsTo, startRecordedWorld } from "../support/stripe_posts.ts";
import { startWorld, type World } from "../support/world.ts";

const CAPTURED = { deadlineIn: 20 * DAY, platformFee: 500 } as const;
const GRACE = 900;

const retry = (world: World, { id }: Escrow) =>
  act(world, "escrow_order_retry", { p_escrow_id: id });

/** Asks for a deadline so many seconds from now: the answer as it is. */
const extend = (world: World, { id }: Escrow, seconds: number) =>
  world.rpc("escrow_order_extension", {
    p_escrow_id: id,
    p_deadline_at: new Date((world.simulator.control.now() + seconds) * 1000).toISOString(),
    p_actor: "test",
    p_reason: "a test",
  });

async function eventOf(world: World, escrow: Escrow, type: string): Promise<string> {
  const [row] = await world.sql`
    select event_id from escrow.inbox where escrow_id = ${escrow.id} and type = ${type}`;
  return row!.event_id;
}

const replay = (world: World, id: string) =>
  world.rpc("escrow_replay_event", { p_event_id: id, p_actor: "test", p_reason: "a test" });

Deno.test("a refused transfer is tried at once when a person says so, under a new key", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const operation = "POST /v1/transfers";
  world.simulator.control.setFault({ operation, fault: "refuse", code: "processing_error" });
  await release(world, escrow);
  await runCron(world);
  assertEquals(await statusOf(world, escrow), "transfer_failed");
  const { next_attempt_at } = await retry(world, escrow);
  await retry(world, escrow);
  const [first, ...more] = await auditOf(world, "order_retry");
  assertEquals([first.after.next_attempt_at, more.length], [next_attempt_at, 1]);
  assert(Date.parse(first.before.next_attempt_at) > Date.parse(next_attempt_at));
  await runCron(world);
  await world.settle();
  await assertEnded(world, [escrow], "released");
  assertEquals(keysOf(postsTo(world, "/transfers")).length, 2);
});

Deno.test("a retry sends nothing that is in doubt: after a 500 it is only looked for", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const operation = "POST /v1/transfers";
  world.simulator.control.setFault({ operation, fault: "http_500_before_commit" });
  await release(world, escrow);
  const sent = postsTo(world, "/transfers").length;
  for (let times = 0; times < 3; times++) {
    await retry(world, escrow);
    await runCron(world);
  }
  assertEquals(postsTo(world, "/transfers").length, sent);
  const doubtful = (await operationsOf(world, escrow)).find(({ kind }) => kind === "transfer");
  assertEquals(doubtful.status, "in_doubt");
  assert(doubtful.looked >= 3, "each retry looked for it");
});

Deno.test("a release that waits for its receiver is paid by a retry once Stripe allows it", async () => {
  await using world = await startWorld();
  const account = makeAccount(world, "inactive");
  const escrow = await heldEscrow(world, { ...CAPTURED, account });
  await release(world, escrow);
  world.simulator.control.setWebhooks({ mode: "hold" });
  world.simulator.control.setAccount(account, { transfers: "active" });
  await runCron(world);
  assertEquals(await statusOf(world, escrow), "held");
  await retry(world, escrow);
  await runCron(world);
  await assertEnded(world, [escrow], "released");
});

Deno.test("a deadline moves: the money goes back after the new one, and not after the old", async () => {
  await using world = await startWorld();
  topUp(world);
  const escrow = await heldEscrow(world, { holdMode: "capture", deadlineIn: 2 * DAY });
  assertEquals((await extend(world, escrow, 5 * DAY)).status, 200);
  const [{ before, after }] = await auditOf(world, "order_extension") as [
    Record<string, Record<string, string>>,
  ];
  const moved = Date.parse(after!.deadline_at!) - Date.parse(before!.deadline_at!);
  assert(Math.abs(moved - 3 * DAY * 1000) < 60_000, `${moved}`);
  await world.advanceClock(2 * DAY + GRACE);
  await runCron(world);
  assertEquals(await statusOf(world, escrow), "held");
  await world.advanceClock(3 * DAY);
  await runCron(world);
  await world.settle();
  await assertEnded(world, [escrow], "refunded");
});

Deno.test("a card hold that the new deadline outlives is captured by the next job", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  assertEquals((await extend(world, escrow, 12 * DAY)).status, 200);
  await runCron(world);
  const { status, funds_at } = await rowOf(world, escrow);
  assertEquals([status, funds_at], ["held", "platform"]);
  await world.advanceClock(11 * DAY);
  assertEquals((await release(world, escrow)).body.status, "released");
});

Deno.test("a deadline is moved ahead only, within the policy, and before it has passed", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  for (
    const [seconds, code] of [[DAY, "deadline_not_later"], [91 * DAY, "deadline_too_far"]] as const
  ) {
    const { status, body } = await extend(world, escrow, seconds);
    assertEquals([status, body.message, typeof body.hint], [422, code, "string"]);
  }
  await world.advanceClock(3 * DAY + GRACE);
  const { status, body } = await extend(world, escrow, 5 * DAY);
  assertEquals([status, body.message], [409, "deadline_passed"]);
  assertEquals(await auditOf(world, "order_extension"), []);
});

Deno.test("a moved deadline makes no conflict of a repeated create-escrow, another one does", async () => {
  await using world = await startWorld();
  const request = await requestFor(world);
  const { body: made } = await world.call("create-escrow", request);
  const escrow = { id: made.escrowTransactionId } as Escrow;
  const { body: moved } = await extend(world, escrow, 10 * DAY);
  const deadlines = [request.deadline, new Date(moved.deadline_at).toISOString()];
  for (const deadline of deadlines) {
    const { status, body } = await world.call("create-escrow", { ...request, deadline });
    assertEquals([status, body.escrowTransactionId], [200, escrow.id], JSON.stringify(body));
  }
  const other = new Date(Date.parse(request.deadline) + 60_000).toISOString();
  const { status, body } = await world.call("create-escrow", { ...request, deadline: other });
  assertEquals([status, body.error.code], [409, "reference_conflict"]);
});

Deno.test("an applied event is read and applied again by the next job, and moves nothing twice", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const event = await eventOf(world, escrow, "payment_intent.succeeded");
  const { status, body } = await replay(world, event);
  assertEquals([status, body], [200, { event_id: `${event}_again1`, escrow_id: escrow.id }]);
  assertEquals((await replay(world, event)).body.message, "already_replaying");
  await runCron(world);
  const [copy] = await world.sql`select * from escrow.inbox where event_id = ${body.event_id}`;
  assertEquals([copy!.status, copy!.type], ["applied", "payment_intent.succeeded"]);
  assertEquals((await replay(world, event)).body.event_id, `${event}_again2`);
  await runCron(world);
  assertEquals(await statusOf(world, escrow), "held");
  await assertLedgerWhole(world);
  assertEquals((await auditOf(world, "replay_event")).length, 2);
});

Deno.test("a parked event is due at once when it is replayed, and finds what it tells", async () => {
  await using world = await startWorld();
  const escrow = await createEscrow(world);
  world.simulator.control.setFault({ operation: "*", fault: "http_503", times: 1000 });
  await pay(world, escrow);
  const event = await eventOf(world, escrow, "payment_intent.amount_capturable_updated");
  await world.sql`
    update escrow.inbox
    set status = 'parked', next_attempt_at = escrow.now() + interval '1 day'
    where event_id = ${event}`;
  world.simulator.control.setFault({ operation: "*", fault: "none" });
  assertEquals((await replay(world, event)).body.event_id, event);
  await runCron(world);
  assertEquals(await statusOf(world, escrow), "held");
});

Deno.test("an event that is not ours, or not there, is not replayed", async () => {
  await using world = await startWorld();
  await world.sql`
    insert into escrow.inbox (event_id, path, type, status, reason, applied_at)
    values ('evt_alien', 'account', 'payment_intent.succeeded', 'ignored', 'not_ours', now())`;
  assertEquals((await replay(world, "evt_alien")).body.message, "event_ignored");
  assertEquals((await replay(world, "evt_none")).body.message, "not_found");
});

Deno.test("while paused a retry is refused by name, except for a look at what is in doubt", async () => {
  await using world = await startWorld();
  const [waiting, doubtful] = [
    await heldEscrow(world, CAPTURED),
    await heldEscrow(world, CAPTURED),
  ];
  const operation = "POST /v1/transfers";
  world.simulator.control.setFault({ operation, fault: "http_500_before_commit" });
  await release(world, doubtful);
  await setPaused(world, true);
  await refund(world, waiting);
  const said = { p_actor: "test", p_reason: "a test" };
  const { body } = await world.rpc("escrow_order_retry", { p_escrow_id: waiting.id, ...said });
  assertEquals(body.message, "paused");
  await retry(world, doubtful);
  await runCron(world);
  assertEquals(stripeObjects(world, "transfers"), []);
});
