// Movements made by hand at Stripe: a person adopts them or sets them aside, and the books agree.
import { assertEquals } from "deno-std/assert";
import { DAY, type Escrow, heldEscrow, heldIn, release, statusOf } from "../support/escrows.ts";
import { assertLedgerWhole } from "../support/laws.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { act, auditOf, ledgerOf, operationsOf } from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";

const CAPTURED = { deadlineIn: 20 * DAY, platformFee: 500 } as const;
const FEE = 320;

async function byHand(world: World, path: string, params: Record<string, string> = {}) {
  const { simulator } = world;
  const response = await simulator.fetch(`http://stripe/v1/${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${simulator.key}` },
    body: new URLSearchParams(params),
  });
  const body = await response.json();
  assertEquals(response.status, 200, JSON.stringify(body));
  await world.settle();
  return body;
}

const resolve = (world: World, id: string, adopt: boolean) =>
  act(world, "escrow_resolve_stray", { p_stripe_id: id, p_adopt: adopt });

const refundByHand = (world: World, { paymentIntentId }: Escrow, amount: number) =>
  byHand(world, "refunds", { payment_intent: paymentIntentId, amount: String(amount) });

async function openWorld(): Promise<World> {
  const world = await startWorld();
  topUp(world);
  return world;
}

Deno.test("a whole refund made by hand is adopted: the escrow is refunded", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const { id } = await refundByHand(world, escrow, 10_000);
  assertEquals((await resolve(world, id, true)).status, "refunded");
  assertEquals(await ledgerOf(world, escrow), { platform_balance: -FEE, stripe_fees: FEE });
  const [order] = await auditOf(world, "resolve_stray");
  assertEquals([order.after.stripe_id, order.after.adopted], [id, true]);
  const again = await world.rpc("escrow_resolve_stray", {
    p_stripe_id: id,
    p_adopt: true,
    p_actor: "test",
    p_reason: "again",
  });
  assertEquals([again.status, again.body.message], [409, "already_resolved"]);
});

Deno.test("the transfer that was due, made by hand, is adopted: the escrow is released", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const { id } = await byHand(world, "transfers", {
    amount: "9500",
    currency: "usd",
    destination: escrow.account!,
    transfer_group: escrow.id,
  });
  assertEquals((await resolve(world, id, true)).status, "released");
  assertEquals((await ledgerOf(world, escrow)).platform_fees, -500);
  assertEquals((await operationsOf(world, escrow)).at(-1).stripe_id, id);
});

Deno.test("a transfer made by hand whose webhook is lost is found before ours is made", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  world.simulator.setWebhookUrls({ account: null });
  await byHand(world, "transfers", {
    amount: "500",
    currency: "usd",
    destination: escrow.account!,
    transfer_group: escrow.id,
  });
  assertEquals((await release(world, escrow)).body.error.code, "not_releasable");
  assertEquals(await statusOf(world, escrow), "manual_review");
});

Deno.test("a part refunded by hand is set aside as a movement outside, then the rest is decided", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const { id } = await refundByHand(world, escrow, 300);
  const refused = await world.rpc("escrow_resolve_stray", {
    p_stripe_id: id,
    p_adopt: true,
    p_actor: "test",
    p_reason: "a part only",
  });
  assertEquals([refused.status, refused.body.message], [409, "cannot_adopt"]);
  assertEquals((await resolve(world, id, false)).status, "manual_review");
  assertEquals((await ledgerOf(world, escrow)).outside, 300);
  await act(world, "escrow_order_release", { p_escrow_id: escrow.id });
  await runCron(world);
  assertEquals([await statusOf(world, escrow), await heldIn(world, escrow)], ["released", 0]);
  await assertLedgerWhole(world);
});

Deno.test("a reversal made by hand is adopted: the money is held again, for an order", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  await release(world, escrow);
  await world.settle();
  world.simulator.control.setBalance({
    account: escrow.account!,
    currency: "usd",
    available: 50_000,
  });
  const transfer = (await operationsOf(world, escrow)).find(({ kind }) => kind === "transfer");
  const { id } = await byHand(world, `transfers/${transfer.stripe_id}/reversals`);
  assertEquals(await statusOf(world, escrow), "manual_review");
  await resolve(world, id, true);
  assertEquals(await heldIn(world, escrow), 10_000);
  await act(world, "escrow_order_release", { p_escrow_id: escrow.id });
  await runCron(world);
  assertEquals([await statusOf(world, escrow), await heldIn(world, escrow)], ["released", 0]);
  // the second transfer is another leg, and reversing that one by hand is seen as well
  const legs = (await operationsOf(world, escrow)).filter(({ kind }) => kind === "transfer");
  assertEquals(legs.map(({ leg, status }) => [leg, status]), [[1, "undone"], [2, "succeeded"]]);
  await byHand(world, `transfers/${legs[1].stripe_id}/reversals`);
  assertEquals(await statusOf(world, escrow), "manual_review");
});

Deno.test("a refund made by hand after the release is adopted: the receiver owes the transfer", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  await release(world, escrow);
  const { id } = await refundByHand(world, escrow, 10_000);
  assertEquals((await resolve(world, id, true)).status, "refunded");
  assertEquals(await ledgerOf(world, escrow), {
    platform_balance: -9500 - FEE,
    receivables: 9500,
    stripe_fees: FEE,
  });
});
