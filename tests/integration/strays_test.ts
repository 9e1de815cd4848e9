// Movements made by hand, while they are not understood: none is adopted before it has happened,
// and nothing goes on before all of them are resolved.
import { assertEquals, assertMatch } from "deno-std/assert";
import { DAY, type Escrow, heldEscrow, rowOf, statusOf } from "../support/escrows.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { act } from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";

async function refundByHand(world: World, { paymentIntentId }: Escrow, amount: number) {
  const { simulator } = world;
  const response = await simulator.fetch("http://stripe/v1/refunds", {
    method: "POST",
    headers: { authorization: `Bearer ${simulator.key}` },
    body: new URLSearchParams({ payment_intent: paymentIntentId, amount: String(amount) }),
  });
  const refund = await response.json();
  assertEquals(response.status, 200, JSON.stringify(refund));
  await world.settle();
  return refund;
}

const resolve = (world: World, id: string, adopt: boolean) =>
  world.rpc("escrow_resolve_stray", {
    p_stripe_id: id,
    p_adopt: adopt,
    p_actor: "test",
    p_reason: "made by hand",
  });

const isFrozen = async (world: World, escrow: Escrow) =>
  (await rowOf(world, escrow)).frozen_at !== null;

Deno.test("of two movements made by hand the first that is resolved unfreezes nothing", async () => {
  await using world = await startWorld();
  topUp(world);
  const escrow = await heldEscrow(world, { deadlineIn: 20 * DAY });
  const [one, two] = [
    await refundByHand(world, escrow, 300),
    await refundByHand(world, escrow, 400),
  ];
  assertEquals((await resolve(world, one.id, false)).status, 200);
  assertEquals(await isFrozen(world, escrow), true);
  const order = { p_escrow_id: escrow.id, p_actor: "test", p_reason: "too soon" };
  const refused = await world.rpc("escrow_order_release", order);
  assertEquals([refused.status, refused.body.message], [409, "frozen"]);
  assertEquals((await resolve(world, two.id, false)).status, 200);
  assertEquals(await isFrozen(world, escrow), false);
  const late = await world.rpc("escrow_order_release", order);
  assertEquals([late.status, late.body.message], [409, "nothing_to_release"]);
  await act(world, "escrow_order_refund", { p_escrow_id: escrow.id });
  await runCron(world);
  assertEquals(await statusOf(world, escrow), "refunded");
});

Deno.test("a whole refund made by hand is adopted when it has succeeded, and not before", async () => {
  await using world = await startWorld();
  // the platform's money is not available yet, so Stripe leaves the refund pending
  const escrow = await heldEscrow(world, { deadlineIn: 20 * DAY });
  const { id, status } = await refundByHand(world, escrow, 10_000);
  assertEquals(status, "pending");
  const refused = await resolve(world, id, true);
  assertEquals([refused.status, refused.body.message], [409, "refund_pending"]);
  assertMatch(refused.body.hint, /^Stripe called it pending at .* escrow_order_retry/);
  assertEquals((await resolve(world, id, false)).body.message, "refund_pending");
  const row = await rowOf(world, escrow);
  assertEquals([row.status, Number(row.refunded_minor)], ["manual_review", 0]);
  assertEquals(await isFrozen(world, escrow), true);
  // it succeeds, no webhook tells it, and the jobs find it by themselves
  world.simulator.setWebhookUrls({ account: null });
  world.simulator.control.setRefund(id, { status: "succeeded" });
  await world.advanceClock(36 * 60);
  await runCron(world);
  assertEquals((await resolve(world, id, true)).body.status, "refunded");
});

Deno.test("a movement is placed by a reading of the last hour, which an order brings about", async () => {
  await using world = await startWorld();
  topUp(world);
  const escrow = await heldEscrow(world, { deadlineIn: 20 * DAY });
  const { id } = await refundByHand(world, escrow, 300);
  await world.advanceClock(3601);
  for (const adopt of [true, false]) {
    const { status, body } = await resolve(world, id, adopt);
    assertEquals([status, body.message], [409, "stale"]);
    assertMatch(body.hint, /escrow_order_retry lets the next job read it/);
  }
  await act(world, "escrow_order_retry", { p_escrow_id: escrow.id });
  await runCron(world);
  assertEquals((await resolve(world, id, true)).status, 200);
});
