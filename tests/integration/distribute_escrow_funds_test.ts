// distribute-escrow-funds: the receiver is paid once, exactly, from the payment that was held.
import { assert, assertEquals, assertMatch } from "deno-std/assert";
import {
  createEscrow,
  DAY,
  heldEscrow,
  heldIn,
  pay,
  refund,
  release,
  rowOf,
  statusOf,
  stripeObjects,
} from "../support/escrows.ts";
import { assertRefused, ledgerOf, movesOf, operationsOf, runTimeouts } from "../support/observe.ts";
import { startWorld } from "../support/world.ts";

Deno.test("a release answers what was paid to whom, and repeated it replays the same", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { amount: 10_000, platformFee: 700 });
  const { status, body } = await release(world, escrow);
  assertEquals([status, body.replayed], [200, false]);
  assertMatch(body.transferId, /^tr_/);
  assertEquals(body, {
    success: true,
    escrowTransactionId: escrow.id,
    status: "released",
    transferId: body.transferId,
    amount: { amount: 9300, currency: "usd" },
    platformFee: { amount: 700, currency: "usd" },
    replayed: false,
  });
  const again = await world.call("distribute-escrow-funds", { escrowId: escrow.id });
  assertEquals([again.status, again.body], [200, { ...body, replayed: true }]);
  assertEquals(stripeObjects(world, "transfers").length, 1);
});

Deno.test("a card hold is captured whole and then transferred less the fee", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { amount: 10_000, platformFee: 700 });
  assertEquals((await rowOf(world, escrow)).funds_at, "card");
  assertEquals(await heldIn(world, escrow), 0, "an authorization is not money yet");
  await release(world, escrow);
  const done = (await operationsOf(world, escrow)).map((o) => [o.kind, o.status, o.amount_minor]);
  assertEquals(done, [
    ["intent", "succeeded", "10000"],
    ["capture", "succeeded", "10000"],
    ["transfer", "succeeded", "9300"],
  ]);
  const [intent] = stripeObjects(world, "payment_intents");
  assertEquals([intent.status, intent.amount_received], ["succeeded", 10_000]);
  const row = await rowOf(world, escrow);
  assertEquals([row.status, row.funds_at], ["released", "receiver"]);
  assertEquals(
    [row.captured_minor, row.transferred_minor, row.fee_taken_minor].map(Number),
    [10_000, 9300, 700],
  );
});

Deno.test("money captured before is only transferred", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { deadlineIn: 30 * DAY, platformFee: 1 });
  assertEquals((await rowOf(world, escrow)).funds_at, "platform");
  assertEquals(await heldIn(world, escrow), 10_000);
  assertEquals((await release(world, escrow)).status, 200);
  const kinds = (await operationsOf(world, escrow)).map(({ kind }) => kind);
  assertEquals(kinds, ["intent", "transfer"]);
  assertEquals(stripeObjects(world, "transfers")[0].amount, 9999);
});

Deno.test("the transfer is paid from the escrow's own charge and names both", async () => {
  await using world = await startWorld();
  const others = [await heldEscrow(world), await heldEscrow(world)];
  const escrow = await heldEscrow(world, { platformFee: 250 });
  await release(world, escrow);
  const [transfer, ...more] = stripeObjects(world, "transfers");
  const intent = stripeObjects(world, "payment_intents")
    .find(({ id }) => id === escrow.paymentIntentId);
  const operation = (await operationsOf(world, escrow)).find(({ kind }) => kind === "transfer");
  assertEquals(more, []);
  assertEquals([transfer.amount, transfer.currency], [9750, "usd"]);
  assertEquals(transfer.destination, escrow.account);
  assertEquals(transfer.source_transaction, intent.latest_charge);
  assertEquals([transfer.transfer_group, intent.transfer_group], [escrow.id, escrow.id]);
  assertEquals(transfer.metadata.operation_id, operation.operation_id);
  for (const other of others) assertEquals(await statusOf(world, other), "held");
});

Deno.test("after a release the ledger holds nothing and the platform has its fee", async () => {
  for (const deadlineIn of [3 * DAY, 30 * DAY]) {
    await using world = await startWorld();
    const escrow = await heldEscrow(world, { amount: 20_000, platformFee: 900, deadlineIn });
    await release(world, escrow);
    await world.settle();
    const { stripe_fees: stripeFees = 0, ...ledger } = await ledgerOf(world, escrow);
    assertEquals(ledger, { platform_balance: 900 - stripeFees, platform_fees: -900 });
    const [charge] = stripeObjects(world, "charges");
    const settled = stripeObjects(world, "balance_transactions")
      .find(({ id }) => id === charge.balance_transaction);
    assert(settled.fee > 0, "the simulator charges a fee");
    assertEquals(stripeFees, settled.fee);
  }
});

Deno.test("an escrow without a fee is paid out whole", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { amount: 5000 });
  const { body } = await release(world, escrow);
  assertEquals([body.amount.amount, body.platformFee.amount], [5000, 0]);
  assertEquals((await ledgerOf(world, escrow)).platform_fees, undefined);
});

Deno.test("every move of a release is in the feed with its cause", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  await release(world, escrow);
  assertEquals(await movesOf(world, escrow), [
    "awaiting_payment>held:payment_authorized",
    "held>releasing:release_started",
    "releasing>released:transfer_succeeded",
  ]);
});

Deno.test("eight callers racing to release pay once; the rest are busy or replay", async () => {
  await using world = await startWorld({ stripe: { latencyMs: 30 } });
  const escrow = await heldEscrow(world);
  const answers = await Promise.all(Array.from({ length: 8 }, () => release(world, escrow)));
  const first = answers.filter(({ status, body }) => status === 200 && !body.replayed);
  assertEquals(first.length, 1);
  for (const answer of answers.filter(({ status }) => status !== 200)) {
    assertRefused(answer, 409, "already_processing");
    assertMatch(answer.body.error.message, /already processing/);
  }
  assertEquals(stripeObjects(world, "transfers").length, 1);
});

Deno.test("a release and a refund racing end in exactly one of the two", async () => {
  for (let round = 0; round < 3; round++) {
    await using world = await startWorld({ stripe: { latencyMs: 10 } });
    // a refund needs available money, or it stays pending
    world.simulator.control.setBalance({ currency: "usd", available: 1_000_000 });
    const escrow = await heldEscrow(world, { deadlineIn: 30 * DAY });
    await Promise.all([release(world, escrow), refund(world, escrow)]);
    await runTimeouts(world);
    const out = [stripeObjects(world, "transfers").length, stripeObjects(world, "refunds").length];
    const ends = { released: [1, 0], refunded: [0, 1] };
    assertEquals(out, ends[await statusOf(world, escrow) as keyof typeof ends]);
  }
});

Deno.test("an unpaid escrow is not releasable, and the wish is not kept for later", async () => {
  await using world = await startWorld();
  const escrow = await createEscrow(world);
  const answer = await release(world, escrow);
  assertRefused(answer, 409, "not_releasable");
  assertEquals(answer.body.error.details.status, "awaiting_payment");
  await pay(world, escrow);
  await runTimeouts(world);
  assertEquals(await statusOf(world, escrow), "held");
});

Deno.test("returned, cancelled, disputed or in a person's hands is not releasable", async () => {
  await using world = await startWorld();
  const returned = await heldEscrow(world);
  await refund(world, returned);
  const cancelled = await createEscrow(world);
  await refund(world, cancelled);
  const disputed = await heldEscrow(world, { deadlineIn: 30 * DAY });
  const { charge_id: charge } = await rowOf(world, disputed);
  world.simulator.control.createDispute({ charge });
  const stuck = await heldEscrow(world);
  await world.sql`select escrow.need_person(${stuck.id}, 'person_needed', 'person_needed', '{}')`;
  await world.settle();
  const expected = { refunded: returned, cancelled, disputed, manual_review: stuck };
  for (const [status, escrow] of Object.entries(expected)) {
    assertEquals(await statusOf(world, escrow), status);
    const answer = await release(world, escrow);
    assertRefused(answer, 409, "not_releasable");
    assertEquals(answer.body.error.details.status, status);
    assertEquals(typeof answer.body.error.details.reason, "string");
  }
  assertEquals(stripeObjects(world, "transfers"), []);
});

Deno.test("a card hold that has lapsed is told as such: no money was taken", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  world.simulator.control.setWebhooks({ mode: "hold" });
  world.simulator.control.expirePaymentIntent(escrow.paymentIntentId);
  assertRefused(await release(world, escrow), 409, "authorization_lapsed");
  assertRefused(await release(world, escrow), 409, "authorization_lapsed");
  assertEquals([await statusOf(world, escrow), await heldIn(world, escrow)], ["cancelled", 0]);
  assertEquals(stripeObjects(world, "transfers"), []);
});

Deno.test("a refused transfer is a 402 with its reason, and the retry pays once", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  const operation = "POST /v1/transfers";
  world.simulator.control.setFault({ operation, fault: "refuse", code: "processing_error" });
  const answer = await release(world, escrow);
  assertRefused(answer, 402, "transfer_failed");
  const { status, reason, nextAttemptAt } = answer.body.error.details;
  assertEquals([status, reason], ["transfer_failed", "processing_error"]);
  assert(Date.parse(nextAttemptAt) > Date.now());
  assertEquals(await heldIn(world, escrow), 10_000);
  await world.advanceClock(120);
  await runTimeouts(world);
  assertEquals([await statusOf(world, escrow), await heldIn(world, escrow)], ["released", 0]);
  const keys = (await operationsOf(world, escrow)).filter(({ kind }) => kind === "transfer")
    .map(({ idempotency_key: key }) => key);
  assertEquals(keys, [`${escrow.id}:transfer:1:1`, `${escrow.id}:transfer:1:2`]);
});

Deno.test("a refused transfer keeps its own schedule, however often the app asks", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  const operation = "POST /v1/transfers";
  world.simulator.control.setFault({ operation, fault: "refuse", code: "processing_error" });
  await release(world, escrow);
  for (let asked = 0; asked < 3; asked++) {
    assertRefused(await release(world, escrow), 402, "transfer_failed");
  }
  assertEquals((await operationsOf(world, escrow)).length, 3, "intent, capture, one transfer");
});

Deno.test("while Stripe is down a release is queued, and carried out afterwards", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  world.simulator.control.setFault({ operation: "*", fault: "http_503", times: 1000 });
  const { status, body } = await release(world, escrow);
  assertEquals(status, 202);
  assertEquals([body.success, body.releaseQueued, body.waitingFor], [true, true, "stripe"]);
  assertEquals(Number.isNaN(Date.parse(body.nextAttemptAt)), false);
  world.simulator.control.clearFaults();
  await world.advanceClock(300);
  await runTimeouts(world);
  assertEquals([await statusOf(world, escrow), await heldIn(world, escrow)], ["released", 0]);
});
