// refund-escrow: the money goes back whole, by the way it came: cancelled, voided or refunded.
import { assert, assertEquals } from "deno-std/assert";
import {
  createEscrow,
  DAY,
  heldEscrow,
  heldIn,
  makeAccount,
  pay,
  refund,
  release,
  rowOf,
  statusOf,
  stripeObjects,
  type Wanted,
} from "../support/escrows.ts";
import {
  assertRefused,
  auditOf,
  contentsOf,
  ledgerOf,
  movesOf,
  operationsOf,
  runTimeouts,
  setPaused,
} from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";

/** Captured, with enough money available that a refund need not wait for it. */
async function capturedEscrow(world: World, wanted: Wanted = {}) {
  world.simulator.control.setBalance({ currency: "usd", available: 1_000_000 });
  return await heldEscrow(world, { deadlineIn: 30 * DAY, ...wanted });
}

/** Held, asked to be released, and waiting for a receiver who cannot be paid yet. */
async function waitingEscrow(world: World) {
  const escrow = await heldEscrow(world, { account: makeAccount(world, "inactive") });
  assertEquals((await release(world, escrow)).status, 202);
  return escrow;
}

Deno.test("an unpaid escrow is cancelled at Stripe and then here; no money moves", async () => {
  await using world = await startWorld();
  const escrow = await createEscrow(world);
  const { status, body } = await refund(world, escrow);
  assertEquals([status, body], [200, {
    success: true,
    escrowTransactionId: escrow.id,
    status: "cancelled",
    replayed: false,
  }]);
  const [intent] = stripeObjects(world, "payment_intents");
  assertEquals([intent.status, intent.cancellation_reason], ["canceled", "abandoned"]);
  assertEquals([(await rowOf(world, escrow)).funds_at, await ledgerOf(world, escrow)], [
    "none",
    {},
  ]);
});

Deno.test("a card hold is voided: the card is free again and nothing was ever booked", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  const { status, body } = await refund(world, escrow);
  assertEquals([status, body.status], [200, "refunded"]);
  const [intent] = stripeObjects(world, "payment_intents");
  assertEquals([intent.status, intent.amount_received], ["canceled", 0]);
  const kinds = (await operationsOf(world, escrow)).map(({ kind }) => kind);
  assertEquals(kinds, ["intent", "void"]);
  assertEquals([(await rowOf(world, escrow)).funds_at, await ledgerOf(world, escrow)], [
    "sender",
    {},
  ]);
});

Deno.test("captured money is refunded whole, the platform's fee included", async () => {
  await using world = await startWorld();
  const escrow = await capturedEscrow(world, { platformFee: 700 });
  const { status, body } = await refund(world, escrow);
  assertEquals([status, body.status], [200, "refunded"], JSON.stringify(body));
  const [refunded, ...more] = stripeObjects(world, "refunds");
  const operation = (await operationsOf(world, escrow)).find(({ kind }) => kind === "refund");
  assertEquals(more, []);
  assertEquals([refunded.amount, refunded.payment_intent], [10_000, escrow.paymentIntentId]);
  assertEquals(refunded.metadata.operation_id, operation.operation_id);
  await world.settle();
  const { stripe_fees: stripeFees = 0, ...ledger } = await ledgerOf(world, escrow);
  assertEquals(ledger, { platform_balance: -stripeFees }, "only Stripe's own fee is gone");
  assertEquals(await heldIn(world, escrow), 0);
});

Deno.test("a refund asked for again replays, whatever its reason", async () => {
  await using world = await startWorld();
  for (const escrow of [await createEscrow(world), await capturedEscrow(world)]) {
    const first = await refund(world, escrow);
    const before = await contentsOf(world);
    const again = await refund(world, escrow, { reason: "another", force: true });
    assertEquals([again.status, again.body], [200, { ...first.body, replayed: true }]);
    assertEquals(await contentsOf(world), before);
  }
});

Deno.test("six callers racing to refund return the money once", async () => {
  await using world = await startWorld({ stripe: { latencyMs: 30 } });
  const escrow = await capturedEscrow(world);
  const answers = await Promise.all(Array.from({ length: 6 }, () => refund(world, escrow)));
  assertEquals(answers.filter(({ status, body }) => status === 200 && !body.replayed).length, 1);
  for (const answer of answers.filter(({ status }) => status !== 200)) {
    assertRefused(answer, 409, "already_processing");
  }
  assertEquals(stripeObjects(world, "refunds").length, 1);
});

Deno.test("a release that was asked for stands: 409 and nothing is written", async () => {
  await using world = await startWorld();
  const escrow = await waitingEscrow(world);
  const before = await contentsOf(world);
  assertRefused(await refund(world, escrow), 409, "release_requested");
  assertRefused(await refund(world, escrow, { force: false }), 409, "release_requested");
  assertEquals(await contentsOf(world), before);
});

Deno.test("force overrides a release and is audited with who and why", async () => {
  await using world = await startWorld();
  const escrow = await waitingEscrow(world);
  const { status, body } = await refund(world, escrow, { reason: "wrong item", force: true });
  assertEquals([status, body.status], [200, "refunded"], JSON.stringify(body));
  const [action, ...more] = await auditOf(world, "refund_despite_release");
  assertEquals(more, []);
  assertEquals([action.escrow_id, action.reason], [escrow.id, "wrong item"]);
  assertEquals(action.actor, "secret:default");
  assert(action.before.release_requested_at !== null, "what was overridden is kept");
  world.simulator.control.setAccount(escrow.account!, { transfers: "active" });
  await world.settle();
  await world.advanceClock(3600);
  await runTimeouts(world);
  assertEquals([await statusOf(world, escrow), stripeObjects(world, "transfers")], [
    "refunded",
    [],
  ]);
});

Deno.test("force without a release to override is not audited as one", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  assertEquals((await refund(world, escrow, { force: true })).status, 200);
  assertEquals(await auditOf(world, "refund_despite_release"), []);
});

Deno.test("released money is not refundable here, force or not", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  await release(world, escrow);
  const before = await contentsOf(world);
  for (const force of [false, true]) {
    const answer = await refund(world, escrow, { force });
    assertRefused(answer, 409, "not_refundable");
    assertEquals(answer.body.error.details.status, "released");
  }
  assertEquals(await contentsOf(world), before);
  assertEquals(stripeObjects(world, "refunds"), []);
});

Deno.test("a refused transfer may be refunded by force; nothing is paid out then", async () => {
  await using world = await startWorld();
  const escrow = await capturedEscrow(world);
  const operation = "POST /v1/transfers";
  world.simulator.control.setFault({ operation, fault: "refuse", code: "processing_error" });
  assertRefused(await release(world, escrow), 402, "transfer_failed");
  assertRefused(await refund(world, escrow), 409, "release_requested");
  const { status, body } = await refund(world, escrow, { force: true });
  assertEquals([status, body.status], [200, "refunded"], JSON.stringify(body));
  await world.advanceClock(DAY);
  await runTimeouts(world);
  assertEquals([stripeObjects(world, "transfers"), await heldIn(world, escrow)], [[], 0]);
});

Deno.test("a refund waiting for the platform's balance is queued, and asked once", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { deadlineIn: 30 * DAY });
  const { status, body } = await refund(world, escrow);
  assertEquals([status, body.refundQueued, body.status], [202, true, "refunding"]);
  assertEquals(await heldIn(world, escrow), 10_000, "not booked before Stripe has done it");
  assertEquals((await refund(world, escrow)).status, 202);
  // three days: the charge becomes available, and the refund with it
  await world.advanceClock(3 * DAY);
  world.simulator.control.setBalance({ currency: "usd", available: 1_000_000 });
  await world.settle();
  await world.advanceClock(3600);
  await runTimeouts(world);
  assertEquals([await statusOf(world, escrow), await heldIn(world, escrow)], ["refunded", 0]);
  assertEquals(stripeObjects(world, "refunds").length, 1);
});

Deno.test("while paused a refund is queued and the unpaid are still cancelled", async () => {
  await using world = await startWorld();
  const [paid, unpaid] = [await heldEscrow(world), await createEscrow(world)];
  await setPaused(world, true);
  const { status, body } = await refund(world, paid);
  assertEquals([status, body.refundQueued, body.waitingFor], [202, true, "paused"]);
  assertEquals((await refund(world, unpaid)).body.status, "cancelled");
  await world.advanceClock(600);
  await runTimeouts(world);
  assertEquals(await statusOf(world, paid), "held");
  await setPaused(world, false);
  await world.advanceClock(600);
  await runTimeouts(world);
  assertEquals(await statusOf(world, paid), "refunded");
});

Deno.test("a refund asked for is never released any more, not even while it waits", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  await setPaused(world, true);
  await refund(world, escrow);
  const answer = await release(world, escrow);
  assertRefused(answer, 409, "not_releasable");
  assertEquals(answer.body.error.details.reason, "refund_requested");
});

Deno.test("a payment that arrives while the refund begins is refunded, not forgotten", async () => {
  await using world = await startWorld();
  world.simulator.control.setBalance({ currency: "usd", available: 1_000_000 });
  const escrow = await createEscrow(world, { deadlineIn: 30 * DAY });
  world.simulator.control.setWebhooks({ mode: "hold" });
  await pay(world, escrow);
  assertEquals(await statusOf(world, escrow), "awaiting_payment");
  const { status, body } = await refund(world, escrow);
  assertEquals([status, body.status], [200, "refunded"], JSON.stringify(body));
  world.simulator.control.setWebhooks({ mode: "deliver" });
  await world.settle();
  assertEquals([await statusOf(world, escrow), await heldIn(world, escrow)], ["refunded", 0]);
  assertEquals(stripeObjects(world, "refunds").length, 1);
  assertEquals((await movesOf(world, escrow)).at(-1), "refunding>refunded:refund_succeeded");
});
