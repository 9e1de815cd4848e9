// Orders about where money goes: to another account of its receiver, back from the receiver, or to
// where it belongs when a review is over. Each is audited and carried out to the end.
import { assertEquals } from "deno-std/assert";
import { endDispute, lendTo, openDispute, order, releasedEscrow } from "../support/by_hand.ts";
import {
  DAY,
  type Escrow,
  heldEscrow,
  heldIn,
  makeAccount,
  refund,
  release,
  rowOf,
  statusOf,
  stripeObjects,
} from "../support/escrows.ts";
import { alertsOf, assertEnded, assertLedgerWhole } from "../support/laws.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { auditOf, ledgerOf, movesOf, setPaused, setPolicy } from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";

const CAPTURED = { deadlineIn: 20 * DAY, platformFee: 500 } as const;
const FEE = 320;

/** An order about one escrow: the answer as it is. */
const ask = (world: World, what: string, { id }: Escrow, more: object = {}) =>
  world.rpc(`escrow_order_${what}`, {
    p_escrow_id: id,
    p_actor: "test",
    p_reason: "a test",
    ...more,
  });

const redirect = (world: World, escrow: Escrow, account: string, more: object = {}) =>
  ask(world, "receiver", escrow, { p_stripe_account_id: account, ...more });

/** To whom Stripe has transferred, each with the amount. */
const transfers = (world: World) =>
  stripeObjects(world, "transfers").map(({ destination, amount }) => [destination, amount]);

const reversals = (world: World) =>
  stripeObjects(world, "transfer_reversals").map(({ amount }) => amount);

/** What went back to senders; a reversal shows as a refund of the receiver's own payment. */
const refunds = (world: World) =>
  stripeObjects(world, "refunds").filter(({ id }) => !id.startsWith("pyr_"))
    .map(({ amount }) => amount);

async function pulledBack(world: World): Promise<Escrow> {
  topUp(world);
  const escrow = await releasedEscrow(world, CAPTURED);
  lendTo(world, escrow);
  assertEquals((await ask(world, "reversal", escrow)).body.status, "refunding");
  await runCron(world);
  await world.settle();
  return escrow;
}

Deno.test("one escrow goes to another account, after the policy's wait, and the others do not", async () => {
  await using world = await startWorld();
  const account = makeAccount(world);
  const escrow = await heldEscrow(world, CAPTURED);
  const { status } = await redirect(world, escrow, account);
  assertEquals(status, 200);
  assertEquals((await release(world, escrow)).body.waitingFor, "receiver");
  await world.advanceClock(DAY - 3600);
  await runCron(world);
  assertEquals(transfers(world), []);
  await world.advanceClock(2 * 3600);
  await runCron(world);
  assertEquals(transfers(world), [[account, 9_500]]);
  assertEquals(await statusOf(world, escrow), "released");
  const [{ after }] = await auditOf(world, "order_receiver") as [{ after: Record<string, string> }];
  assertEquals([after.stripe_account_id, after.instead_of], [account, escrow.account]);
  assertEquals(await alertsOf(world, escrow), ["receiver_changed", "receiver_not_ready"]);
});

Deno.test("a first account is used at once by the release that waits for it", async () => {
  await using world = await startWorld();
  const account = makeAccount(world);
  const escrow = await heldEscrow(world, { ...CAPTURED, account: null });
  await release(world, escrow);
  await redirect(world, escrow, account);
  await runCron(world);
  assertEquals(transfers(world), [[account, 9_500]]);
});

Deno.test("a redirection is refused for the same account, a wrong one, and what is transferred", async () => {
  await using world = await startWorld();
  const [escrow, released] = [
    await heldEscrow(world, CAPTURED),
    await releasedEscrow(world, CAPTURED),
  ];
  const refused = async (escrow: Escrow, account: string, more = {}) => {
    const { status, body } = await redirect(world, escrow, account, more);
    return [status, body.message];
  };
  assertEquals(await refused(escrow, escrow.account!), [409, "same_account"]);
  assertEquals(await refused(escrow, "receiver@example.com"), [422, "invalid_account"]);
  assertEquals(await refused(released, "acct_other"), [409, "nothing_to_redirect"]);
  await world.sql`update escrow.currencies set breaker_limit_minor = 9999 where currency = 'usd'`;
  assertEquals(await refused(escrow, "acct_other"), [422, "amount_required"]);
  assertEquals(await refused(escrow, "acct_other", { p_amount_minor: 1 }), [
    422,
    "amount_differs",
  ]);
  assertEquals(
    (await redirect(world, escrow, "acct_other", { p_amount_minor: 10_000 })).status,
    200,
  );
  assertEquals((await auditOf(world, "order_receiver")).length, 1);
});

Deno.test("a transfer is pulled back by order, and waits for a person with the money held", async () => {
  await using world = await startWorld();
  const escrow = await pulledBack(world);
  const row = await rowOf(world, escrow);
  assertEquals([row.status, row.review_reason, row.funds_at], [
    "manual_review",
    "pulled_back",
    "platform",
  ]);
  assertEquals([reversals(world), refunds(world)], [[9_500], []]);
  assertEquals(await heldIn(world, escrow), 10_000);
  assertEquals((await ask(world, "reversal", escrow)).body.message, "nothing_to_reverse");
  const [audit] = await auditOf(world, "order_reversal");
  assertEquals([audit.before.status, audit.after.status], ["released", "refunding"]);
  await assertLedgerWhole(world);
});

Deno.test("what was pulled back is paid again by order, as a new transfer", async () => {
  await using world = await startWorld();
  const escrow = await pulledBack(world);
  assertEquals(await order(world, "release", escrow), "held");
  await runCron(world);
  assertEquals(await statusOf(world, escrow), "released");
  assertEquals(transfers(world), [[escrow.account, 9_500], [escrow.account, 9_500]]);
  assertEquals(await ledgerOf(world, escrow), {
    platform_balance: 500 - FEE,
    platform_fees: -500,
    stripe_fees: FEE,
  });
});

Deno.test("what was pulled back is returned by order, without being pulled back again", async () => {
  await using world = await startWorld();
  const escrow = await pulledBack(world);
  await order(world, "refund", escrow);
  await runCron(world);
  assertEquals([await statusOf(world, escrow), reversals(world)], ["refunded", [9_500]]);
  assertEquals(refunds(world), [10_000]);
});

Deno.test("a reversal that the receiver cannot pay comes to a person, the release untouched", async () => {
  await using world = await startWorld();
  const escrow = await releasedEscrow(world, CAPTURED);
  await ask(world, "reversal", escrow);
  await runCron(world);
  const row = await rowOf(world, escrow);
  assertEquals([row.review_reason, row.funds_at], ["reversal_refused", "receiver"]);
  assertEquals((await ask(world, "resolution", escrow)).body.status, "released");
  assertEquals(reversals(world), []);
});

Deno.test("a dispute while a transfer is pulled back by order leaves the rest to a person", async () => {
  await using world = await startWorld();
  const escrow = await releasedEscrow(world, CAPTURED);
  lendTo(world, escrow);
  await ask(world, "reversal", escrow);
  const id = await openDispute(world, escrow);
  await runCron(world);
  await world.settle();
  assertEquals(reversals(world), [9_500]);
  await endDispute(world, id, "won");
  await runCron(world);
  const row = await rowOf(world, escrow);
  assertEquals([row.status, row.funds_at, row.refund_requested_at], [
    "manual_review",
    "platform",
    null,
  ]);
});

Deno.test("while paused nothing is pulled back; afterwards it is", async () => {
  await using world = await startWorld();
  const escrow = await releasedEscrow(world, CAPTURED);
  lendTo(world, escrow);
  await setPaused(world, true);
  await ask(world, "reversal", escrow);
  await runCron(world);
  assertEquals(reversals(world), []);
  const wish = { escrowTransactionId: escrow.id, reason: "a return as well" };
  const { status, body } = await world.call("refund-escrow", wish);
  // a person has it in hand: nothing is promised that the pulling back would forget
  assertEquals([status, body.error.code], [409, "not_refundable"]);
  await setPaused(world, false);
  await world.advanceClock(900);
  await runCron(world);
  assertEquals([reversals(world), await statusOf(world, escrow)], [[9_500], "manual_review"]);
});

Deno.test("a release that waited too long is put back, and paid when its receiver is ready", async () => {
  await using world = await startWorld();
  await setPolicy(world, "release_wait_seconds", 3600);
  const escrow = await heldEscrow(world, { ...CAPTURED, account: null });
  await release(world, escrow);
  await world.advanceClock(2 * 3600);
  await runCron(world);
  assertEquals(await statusOf(world, escrow), "manual_review");
  const account = makeAccount(world);
  // the sweep after its event would have the escrow in hand while it is redirected
  await world.settle();
  assertEquals((await ask(world, "resolution", escrow)).body.status, "held");
  await redirect(world, escrow, account);
  await runCron(world);
  await world.settle();
  await assertEnded(world, [escrow], "released");
  assertEquals((await movesOf(world, escrow)).filter((move) => move.includes(":operator")), [
    "manual_review>held:operator",
  ]);
});

Deno.test("a return whose refund failed is put back, and returned by a new refund", async () => {
  await using world = await startWorld();
  topUp(world);
  const escrow = await heldEscrow(world, CAPTURED);
  await refund(world, escrow);
  world.simulator.control.setRefund(stripeObjects(world, "refunds")[0].id, { status: "failed" });
  await world.settle();
  assertEquals((await ask(world, "resolution", escrow)).body.status, "held");
  await runCron(world);
  assertEquals(await statusOf(world, escrow), "refunded");
  assertEquals((await ask(world, "resolution", escrow)).body.message, "not_in_review");
  assertEquals((await auditOf(world, "order_resolution")).length, 1);
});

Deno.test("what the clock may not return alone is not put back for the clock to return", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { amount: 2_000_000 });
  await world.advanceClock(3 * DAY + 900);
  await runCron(world);
  const { status, body } = await ask(world, "resolution", escrow, { p_amount_minor: 2_000_000 });
  assertEquals([status, body.message], [409, "deadline_passed"]);
});
