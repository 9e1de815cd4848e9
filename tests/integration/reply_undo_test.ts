// The undo window: between an accepted reply and the first irreversible call a person may step in.
import { assert, assertEquals, assertMatch, assertNotEquals } from "deno-std/assert";
import {
  DAY,
  heldEscrow,
  refund,
  release,
  requestFor,
  rowOf,
  statusOf,
  stripeObjects,
} from "../support/escrows.ts";
import { assertEnded } from "../support/laws.ts";
import { act, auditOf, runTimeouts, setPaused, setPolicy } from "../support/observe.ts";
import { repliesOf, reply } from "../support/replies.ts";
import { startWorld, type World, type WorldOptions } from "../support/world.ts";

const UNDO = 1800;

async function worldWithUndo(options: WorldOptions = {}): Promise<World> {
  const world = await startWorld(options);
  await setPolicy(world, "undo_seconds", UNDO);
  return world;
}

const withdraw = (world: World, id: string) =>
  act(world, "escrow_withdraw_reply", { p_escrow_id: id });

Deno.test("by default an accepted reply waits fifteen minutes, and not one second longer", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  assertEquals(await reply(world, escrow), "release_queued: delivered");
  for (const seconds of [0, 890]) {
    await world.advanceClock(seconds);
    await runTimeouts(world);
    assertEquals([await statusOf(world, escrow), stripeObjects(world, "transfers")], ["held", []]);
  }
  await world.advanceClock(11);
  await runTimeouts(world);
  await assertEnded(world, [escrow], "released");
});

Deno.test("in the undo window nothing is sent to Stripe; after it the next sweep pays", async () => {
  await using world = await worldWithUndo();
  const escrow = await heldEscrow(world);
  assertEquals(await reply(world, escrow), "release_queued: delivered");
  for (const minutes of [0, 10, 10]) {
    await world.advanceClock(minutes * 60);
    await runTimeouts(world);
    assertEquals([await statusOf(world, escrow), stripeObjects(world, "transfers")], ["held", []]);
  }
  await world.advanceClock(UNDO);
  await runTimeouts(world);
  await assertEnded(world, [escrow], "released");
  assertEquals((await repliesOf(world, escrow))[0].outcome, "released");
});

Deno.test("an accepted reply holds against the deadline through the whole undo window", async () => {
  await using world = await worldWithUndo();
  const escrow = await heldEscrow(world, { deadlineIn: DAY });
  await world.advanceClock(DAY + 600);
  assertEquals(await reply(world, escrow), "release_queued: delivered");
  await world.advanceClock(1200);
  await runTimeouts(world);
  assertEquals(await statusOf(world, escrow), "held");
  await world.advanceClock(UNDO);
  await runTimeouts(world);
  assertEquals(await statusOf(world, escrow), "released");
});

Deno.test("no event and no caller shortens the undo window", async () => {
  await using world = await worldWithUndo();
  const escrow = await heldEscrow(world);
  await reply(world, escrow);
  const { status, body } = await release(world, escrow);
  const { release_not_before_at } = await rowOf(world, escrow);
  assertEquals([status, body.releaseQueued], [202, true]);
  assertEquals(body.nextAttemptAt, release_not_before_at.toISOString());
  // what plans a hold anew makes it due, and the sweep puts it off again
  await world.sql`select escrow.plan_look(${escrow.id})`;
  await runTimeouts(world);
  assertEquals([await statusOf(world, escrow), stripeObjects(world, "transfers")], ["held", []]);
});

Deno.test("who asks for the release besides takes it over: no reply that is withdrawn takes it along", async () => {
  await using world = await worldWithUndo();
  const escrow = await heldEscrow(world, { deadlineIn: DAY });
  await reply(world, escrow);
  await release(world, escrow);
  const args = { p_escrow_id: escrow.id, p_actor: "test", p_reason: "the reply is not theirs" };
  const { status, body } = await world.rpc("escrow_withdraw_reply", args);
  assertEquals([status, body.message], [409, "not_withdrawable"]);
  assertMatch(body.hint, /escrow_order_hold/);
  await world.advanceClock(DAY + UNDO);
  await runTimeouts(world);
  await assertEnded(world, [escrow], "released");
});

Deno.test("a withdrawn reply is as if it had never come, is audited, and its token stays used", async () => {
  await using world = await worldWithUndo();
  const request = await requestFor(world);
  const { body } = await world.call("create-escrow", request);
  world.simulator.control.pay(body.paymentIntentId);
  await world.settle();
  const escrow = {
    id: body.escrowTransactionId,
    reference: request.reference,
    paymentIntentId: body.paymentIntentId,
    account: null,
    receiverEmail: request.receiver.email,
    replyAddress: body.replyAddress,
  };
  assertEquals(await reply(world, escrow), "release_queued: delivered");
  const view = await withdraw(world, escrow.id);
  assertEquals([view.status, view.release_requested_at], ["held", null]);
  const [entry] = await auditOf(world, "withdraw_reply");
  assertEquals([entry.escrow_id, entry.actor, entry.reason], [escrow.id, "test", "a test"]);
  assert(entry.before.release_requested_at !== null && entry.after.release_requested_at === null);
  assertEquals((await repliesOf(world, escrow))[0].outcome, "withdrawn");
  assertEquals(await reply(world, escrow), "token_used: accepted_before");
  // a new address for the next reply, told to whoever asks for the same reference
  const again = await world.call("create-escrow", request);
  assertNotEquals(again.body.replyAddress, escrow.replyAddress);
  const second = { ...escrow, replyAddress: again.body.replyAddress };
  assertEquals(await reply(world, second), "release_queued: delivered");
});

Deno.test("after a withdrawal the deadline returns the money again", async () => {
  await using world = await worldWithUndo();
  const escrow = await heldEscrow(world, { deadlineIn: DAY });
  await reply(world, escrow);
  await withdraw(world, escrow.id);
  await world.advanceClock(DAY + 1000);
  await runTimeouts(world);
  await assertEnded(world, [escrow], "refunded");
});

Deno.test("nothing but a reply with an open window can be withdrawn", async () => {
  await using world = await worldWithUndo();
  const cannot = async (id: string, code: string) => {
    const args = { p_escrow_id: id, p_actor: "test", p_reason: "test" };
    const { body } = await world.rpc("escrow_withdraw_reply", args);
    assertEquals(body.message, code);
  };
  const quiet = await heldEscrow(world);
  await cannot(quiet.id, "not_withdrawable");
  const byApp = await heldEscrow(world, { account: null });
  await release(world, byApp);
  await cannot(byApp.id, "not_withdrawable");
  const late = await heldEscrow(world, { account: null });
  await reply(world, late);
  await world.advanceClock(UNDO + 1);
  await cannot(late.id, "not_withdrawable");
  await cannot(crypto.randomUUID(), "not_found");
  // a refund that was forced meanwhile has ended the wish, although the window is open
  const overridden = await heldEscrow(world, { deadlineIn: 20 * DAY });
  await reply(world, overridden);
  await setPaused(world, true);
  assertEquals((await refund(world, overridden, { force: true })).status, 202);
  assertEquals(await statusOf(world, overridden), "held");
  await cannot(overridden.id, "not_withdrawable");
  const { body } = await world.rpc("escrow_withdraw_reply", {
    p_escrow_id: quiet.id,
    p_actor: "test",
    p_reason: " ",
  });
  assertEquals(body.message, "reason_required");
  assertEquals(await auditOf(world, "withdraw_reply"), []);
});

Deno.test("a card hold about to lapse is captured in the window, and still nobody is paid", async () => {
  await using world = await worldWithUndo();
  const escrow = await heldEscrow(world, { deadlineIn: 5 * DAY, holdMode: "authorize" });
  assertEquals((await rowOf(world, escrow)).funds_at, "card");
  await reply(world, escrow);
  // as if the card's issuer had granted less time than usual
  await world.sql`
    update escrow.escrows
    set capture_before_at = escrow.now() + interval '20 hours', next_attempt_at = escrow.now()
    where escrow_id = ${escrow.id}`;
  await runTimeouts(world);
  const { status, funds_at } = await rowOf(world, escrow);
  assertEquals([status, funds_at, stripeObjects(world, "transfers")], ["held", "platform", []]);
  await withdraw(world, escrow.id);
  assertEquals((await rowOf(world, escrow)).release_requested_at, null);
});

Deno.test("the window is never longer than a card hold safely lasts", async () => {
  await using world = await startWorld();
  for (const [value, isGood] of [[43_200, true], [43_201, false], [-1, false]] as const) {
    const { status } = await world.rpc("escrow_set_policy", {
      p_name: "undo_seconds",
      p_value: value,
      p_actor: "test",
      p_reason: "test",
    });
    assertEquals(status === 200, isGood, `${value}`);
  }
});
