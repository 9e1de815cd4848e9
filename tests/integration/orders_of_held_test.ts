// A person decides about money that is held, without a review: what the app cannot release any
// more, a release that waits for somebody who shall not be paid, a checkout that is called off.
import { assertEquals } from "deno-std/assert";
import {
  createEscrow,
  DAY,
  type Escrow,
  heldEscrow,
  makeAccount,
  refund,
  release,
  rowOf,
  statusOf,
  stripeObjects,
} from "../support/escrows.ts";
import { assertLedgerWhole } from "../support/laws.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { act, auditOf, contentsOf, setPaused } from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";

const said = { p_actor: "test", p_reason: "a test" };

const order = (world: World, name: "release" | "refund", { id }: Escrow) =>
  act(world, `escrow_order_${name}`, { p_escrow_id: id });

const refusal = async (world: World, name: "release" | "refund", { id }: Escrow) =>
  (await world.rpc(`escrow_order_${name}`, { p_escrow_id: id, ...said })).body.message;

const amounts = (world: World, kind: string) =>
  stripeObjects(world, kind).map(({ amount }) => amount);

for (const deadlineIn of [3 * DAY, 20 * DAY]) {
  Deno.test(`what was delivered is paid by an order, days past a deadline in ${deadlineIn} s`, async () => {
    await using world = await startWorld();
    topUp(world);
    const escrow = await heldEscrow(world, { deadlineIn, platformFee: 500 });
    await setPaused(world, true);
    await world.advanceClock(deadlineIn - DAY);
    await runCron(world);
    await world.advanceClock(3 * DAY);
    assertEquals((await release(world, escrow)).body.error.details.reason, "deadline_passed");
    assertEquals((await order(world, "release", escrow)).status, "held");
    await setPaused(world, false);
    // the clock comes first, and leaves alone what a person has decided
    await world.call("check-escrow-timeouts");
    await runCron(world);
    await world.settle();
    const row = await rowOf(world, escrow);
    assertEquals([row.status, row.release_requested_by], ["released", "operator"]);
    assertEquals([amounts(world, "transfers"), amounts(world, "refunds")], [[9500], []]);
    assertEquals((await auditOf(world, "order_release")).length, 1);
    await assertLedgerWhole(world);
  });
}

Deno.test("a release that waits for its receiver is ordered back to the sender", async () => {
  await using world = await startWorld();
  topUp(world);
  const account = makeAccount(world, "inactive");
  const escrow = await heldEscrow(world, { account, deadlineIn: 20 * DAY });
  await release(world, escrow);
  assertEquals((await rowOf(world, escrow)).waiting_for, "receiver");
  assertEquals(await refusal(world, "release", escrow), "release_requested");
  assertEquals((await order(world, "refund", escrow)).status, "refunding");
  await runCron(world);
  await world.settle();
  assertEquals(await statusOf(world, escrow), "refunded");
  assertEquals([amounts(world, "transfers"), amounts(world, "refunds")], [[], [10_000]]);
});

Deno.test("a payout that Stripe refuses is ordered back to the sender", async () => {
  await using world = await startWorld();
  topUp(world);
  const escrow = await heldEscrow(world, { deadlineIn: 20 * DAY });
  world.simulator.control.setFault({
    operation: "POST /v1/transfers",
    fault: "refuse",
    code: "balance_insufficient",
  });
  await release(world, escrow);
  assertEquals(await statusOf(world, escrow), "transfer_failed");
  assertEquals(await refusal(world, "release", escrow), "not_decidable");
  await order(world, "refund", escrow);
  await runCron(world);
  await world.settle();
  assertEquals(await statusOf(world, escrow), "refunded");
  assertEquals([amounts(world, "transfers"), amounts(world, "refunds")], [[], [10_000]]);
});

Deno.test("an unpaid checkout is called off, and whoever pays then pays nothing", async () => {
  await using world = await startWorld();
  const escrow = await createEscrow(world);
  assertEquals(await refusal(world, "release", escrow), "not_decidable");
  await order(world, "refund", escrow);
  await runCron(world);
  await world.settle();
  assertEquals(await statusOf(world, escrow), "cancelled");
  const intents = stripeObjects(world, "payment_intents");
  assertEquals(intents.map(({ status }) => status), ["canceled"]);
});

Deno.test("what is on its way to one side is not ordered to the other, nor from a worker's hands", async () => {
  await using world = await startWorld();
  const returned = await heldEscrow(world, { deadlineIn: 20 * DAY });
  const leased = await heldEscrow(world, { deadlineIn: 20 * DAY });
  await setPaused(world, true);
  await refund(world, returned);
  await world.sql`
    update escrow.escrows
    set lease_token = gen_random_uuid(), lease_kind = 'look',
      lease_expires_at = escrow.now() + interval '1 minute'
    where escrow_id = ${leased.id}`;
  const before = await contentsOf(world);
  assertEquals(await refusal(world, "release", returned), "refund_requested");
  assertEquals(await refusal(world, "refund", returned), "refund_requested");
  assertEquals(await refusal(world, "refund", leased), "already_processing");
  assertEquals(await contentsOf(world), before);
});
