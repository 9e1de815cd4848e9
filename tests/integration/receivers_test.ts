// A release waits for its receiver as long as it must, and goes to the account it was made for.
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
  requestFor,
  rowOf,
  statusOf,
  stripeObjects,
} from "../support/escrows.ts";
import { act, alertsOf, auditOf, contentsOf, runTimeouts } from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";

const receiverOf = async (world: World, escrow: Escrow): Promise<string> =>
  (await rowOf(world, escrow)).receiver_id;

async function setAccount(world: World, escrow: Escrow, account: string, more: object = {}) {
  return await act(world, "escrow_set_receiver_account", {
    p_receiver_id: await receiverOf(world, escrow),
    p_stripe_account_id: account,
    ...more,
  });
}

/** The release was taken on and waits for the receiver; no money has left the card. */
async function assertWaits(world: World, escrow: Escrow) {
  const { status, body } = await release(world, escrow);
  assertEquals([status, body.success, body.releaseQueued], [202, true, true], JSON.stringify(body));
  assertEquals([body.status, body.waitingFor], ["held", "receiver"]);
  assert(Date.parse(body.nextAttemptAt) > 0);
  assertEquals(stripeObjects(world, "transfers"), []);
}

const paidTo = (world: World) =>
  stripeObjects(world, "transfers").map(({ destination }) => destination);

Deno.test("a release to a receiver without an account waits with the card untouched", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { account: null });
  await assertWaits(world, escrow);
  await assertWaits(world, escrow);
  assertEquals((await rowOf(world, escrow)).funds_at, "card");
  await world.settle();
  const told = (await alertsOf(world, "receiver_not_ready")).filter((it) => it.delivered_at);
  assertEquals(told.length, 1);
});

for (const transfers of ["inactive", "pending"] as const) {
  Deno.test(`a release to an account with ${transfers} transfers leaves the card`, async () => {
    await using world = await startWorld();
    const account = makeAccount(world);
    world.simulator.control.setAccount(account, { transfers });
    const escrow = await heldEscrow(world, { account });
    await assertWaits(world, escrow);
    const [intent] = stripeObjects(world, "payment_intents");
    assertEquals(intent.status, "requires_capture");
  });
}

Deno.test("an account that Stripe does not know is the receiver's trouble, not the key's", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { account: "acct_1NobodysAccount00" });
  await assertWaits(world, escrow);
  assertEquals(await alertsOf(world, "stripe_key_refused"), []);
});

Deno.test("readiness is read from Stripe: yesterday's active account waits", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  world.simulator.control.setWebhooks({ mode: "hold" });
  world.simulator.control.setAccount(escrow.account!, { transfers: "inactive" });
  await assertWaits(world, escrow);
});

Deno.test("a waiting release is paid as soon as Stripe says the receiver is ready", async () => {
  await using world = await startWorld();
  const account = makeAccount(world, "inactive");
  const [card, captured] = [
    await heldEscrow(world, { account, platformFee: 100 }),
    await heldEscrow(world, { account, deadlineIn: 30 * DAY }),
  ];
  await release(world, card);
  await release(world, captured);
  world.simulator.control.setAccount(account, { transfers: "active" });
  await world.settle();
  for (const escrow of [card, captured]) {
    assertEquals([await statusOf(world, escrow), await heldIn(world, escrow)], ["released", 0]);
  }
  const amounts = stripeObjects(world, "transfers").map(({ amount }) => amount).sort();
  assertEquals(amounts, [10_000, 9900]);
});

Deno.test("a lost account event delays a waiting release by minutes only", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { account: makeAccount(world, "inactive") });
  await release(world, escrow);
  world.simulator.setWebhookUrls({ connect: null });
  world.simulator.control.setAccount(escrow.account!, { transfers: "active" });
  await world.settle();
  assertEquals(await statusOf(world, escrow), "held");
  await world.advanceClock(15 * 60);
  await runTimeouts(world);
  assertEquals(await statusOf(world, escrow), "released");
});

Deno.test("an account given later pays the release that waited for it at once", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { account: null });
  await release(world, escrow);
  const account = makeAccount(world);
  const answer = await setAccount(world, escrow, account);
  assertEquals(answer.changed, true);
  await runTimeouts(world);
  assertEquals(await statusOf(world, escrow), "released");
  assertEquals(paidTo(world), [account]);
});

Deno.test("a receiver's account is set for known receivers with real ids and reasons", async () => {
  await using world = await startWorld();
  const escrow = await createEscrow(world);
  const good = {
    p_receiver_id: await receiverOf(world, escrow),
    p_stripe_account_id: makeAccount(world),
    p_actor: "operator",
    p_reason: "asked by mail",
  };
  const before = await contentsOf(world);
  const refusals: [object, number, string][] = [
    [{ p_stripe_account_id: "ba_123" }, 422, "invalid_account"],
    [{ p_stripe_account_id: "" }, 422, "invalid_account"],
    [{ p_stripe_account_id: null }, 422, "invalid_account"],
    [{ p_reason: " " }, 422, "reason_required"],
    [{ p_actor: null }, 422, "reason_required"],
    [{ p_receiver_id: crypto.randomUUID() }, 404, "not_found"],
  ];
  for (const [change, status, code] of refusals) {
    const answer = await world.rpc("escrow_set_receiver_account", { ...good, ...change });
    assertEquals([answer.status, answer.body.message], [status, code], JSON.stringify(change));
    assertEquals(typeof answer.body.hint, "string");
  }
  assertEquals(await contentsOf(world), before);
});

Deno.test("a change of account is audited with before, after, who and why", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  assertEquals((await setAccount(world, escrow, escrow.account!)).changed, false);
  assertEquals(await auditOf(world, "set_receiver_account"), []);
  const next = makeAccount(world);
  await setAccount(world, escrow, next, { p_actor: "operator", p_reason: "new bank" });
  const [action, ...more] = await auditOf(world, "set_receiver_account");
  assertEquals(more, []);
  assertEquals([action.actor, action.reason], ["operator", "new bank"]);
  assertEquals(action.before.stripe_account_id, escrow.account);
  assertEquals(action.after.stripe_account_id, next);
  assertEquals((await alertsOf(world, "receiver_changed")).length, 1);
});

Deno.test("held money keeps the account it was made for; new escrows get the new one", async () => {
  await using world = await startWorld();
  const request = await requestFor(world);
  const { body } = await world.call("create-escrow", request);
  const before = request.receiver.stripeAccountId!;
  const escrow = {
    id: body.escrowTransactionId,
    reference: request.reference,
    paymentIntentId: body.paymentIntentId,
    account: before,
  };
  await pay(world, escrow);
  const after = makeAccount(world);
  await setAccount(world, escrow, after);
  const { id, email } = request.receiver;
  const next = await world.call("create-escrow", {
    ...request,
    reference: "next",
    receiver: { id, email },
  });
  const [row] = await world.sql`
    select destination_account_id as account from escrow.escrows
    where escrow_id = ${next.body.escrowTransactionId}`;
  assertEquals(row!.account, after);
  assertEquals((await release(world, escrow)).status, 200);
  assertEquals(paidTo(world), [before]);
});

Deno.test("money already held follows a changed account when told, a day later", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  const next = makeAccount(world);
  const answer = await setAccount(world, escrow, next, { p_apply_to_held: true });
  assertEquals([answer.changed, answer.redirected], [true, 1]);
  await assertWaits(world, escrow);
  await world.advanceClock(DAY - 60);
  await runTimeouts(world);
  assertEquals([await statusOf(world, escrow), paidTo(world)], ["held", []]);
  await world.advanceClock(60 + 15 * 60);
  await runTimeouts(world);
  assertEquals([await statusOf(world, escrow), paidTo(world)], ["released", [next]]);
});

Deno.test("an account event of the new account does not cut its day of waiting short", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  const next = makeAccount(world, "inactive");
  await setAccount(world, escrow, next, { p_apply_to_held: true });
  await assertWaits(world, escrow);
  world.simulator.control.setAccount(next, { transfers: "active" });
  await world.settle();
  await runTimeouts(world);
  assertEquals([await statusOf(world, escrow), paidTo(world)], ["held", []]);
});

Deno.test("what is settled or on its way is not redirected", async () => {
  await using world = await startWorld();
  const escrows = [await heldEscrow(world), await heldEscrow(world)];
  const operation = "POST /v1/transfers";
  for (const [i, fault] of (["none", "http_500_before_commit"] as const).entries()) {
    world.simulator.control.setFault({ operation, fault });
    await release(world, escrows[i]!);
    const next = makeAccount(world);
    const answer = await setAccount(world, escrows[i]!, next, { p_apply_to_held: true });
    assertEquals(answer.redirected, 0, fault);
    const { destination_account_id } = await rowOf(world, escrows[i]!);
    assertEquals(destination_account_id, escrows[i]!.account, fault);
  }
});

Deno.test("a release that waited 30 days goes to a person, the money still held", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { account: null, deadlineIn: 60 * DAY });
  await assertWaits(world, escrow);
  await world.advanceClock(30 * DAY - 3600);
  await runTimeouts(world);
  assertEquals(await statusOf(world, escrow), "held");
  await world.advanceClock(7200);
  await runTimeouts(world);
  const row = await rowOf(world, escrow);
  assertEquals([row.status, row.review_reason], ["manual_review", "release_wait_exceeded"]);
  assertEquals(await heldIn(world, escrow), 10_000);
  assertEquals((await alertsOf(world, "person_needed")).length, 1);
});
