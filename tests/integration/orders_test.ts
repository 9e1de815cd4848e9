// What only a person decides: orders are checked, audited, queued, and carried out by the next job
// through the same steps as any other wish.
import { assertEquals } from "deno-std/assert";
import {
  createEscrow,
  DAY,
  type Escrow,
  heldEscrow,
  heldIn,
  refund,
  release,
  rowOf,
  statusOf,
  stripeObjects,
} from "../support/escrows.ts";
import { alertsOf, assertLedgerWhole } from "../support/laws.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { act, auditOf, contentsOf, ledgerOf, setPaused } from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";

const CAPTURED = { deadlineIn: 20 * DAY, platformFee: 500 } as const;
const FEE = 320;
const NOBODY = "00000000-0000-4000-8000-000000000000";

const orderRefund = (world: World, { id }: Escrow, more: object = {}) =>
  act(world, "escrow_order_refund", { p_escrow_id: id, ...more });

const orderRelease = (world: World, { id }: Escrow) =>
  act(world, "escrow_order_release", { p_escrow_id: id });

async function releasedEscrow(world: World): Promise<Escrow> {
  topUp(world);
  const escrow = await heldEscrow(world, CAPTURED);
  await release(world, escrow);
  await world.settle();
  return escrow;
}

const lendTo = (world: World, { account }: Escrow) =>
  world.simulator.control.setBalance({ account: account!, currency: "usd", available: 50_000 });

/** Held money in a person's hands. */
async function reviewedEscrow(world: World): Promise<Escrow> {
  const escrow = await heldEscrow(world, CAPTURED);
  await world.sql`
    select escrow.need_person(${escrow.id}, 'person_needed', 'person_needed', '{}')`;
  return escrow;
}

const amounts = (world: World, kind: string) =>
  stripeObjects(world, kind).filter((it) => !it.id.startsWith("pyr_"))
    .map(({ amount }) => amount);

Deno.test("a refund after the release pulls the transfer back first, then repays the sender", async () => {
  await using world = await startWorld();
  const escrow = await releasedEscrow(world);
  lendTo(world, escrow);
  assertEquals((await orderRefund(world, escrow)).status, "refunding");
  await runCron(world);
  const row = await rowOf(world, escrow);
  assertEquals([row.status, row.funds_at], ["refunded", "sender"]);
  assertEquals(amounts(world, "transfer_reversals"), [9500]);
  assertEquals(amounts(world, "refunds"), [10_000]);
  assertEquals(await ledgerOf(world, escrow), { platform_balance: -FEE, stripe_fees: FEE });
  const [order] = await auditOf(world, "order_refund");
  assertEquals([order.before.status, order.after.status], ["released", "refunding"]);
  await world.settle();
  await assertLedgerWhole(world);
});

Deno.test("a receiver who has spent it: a person is told, and may repay the sender at their cost", async () => {
  await using world = await startWorld();
  const escrow = await releasedEscrow(world);
  await orderRefund(world, escrow);
  await runCron(world);
  assertEquals(await statusOf(world, escrow), "manual_review");
  assertEquals(await alertsOf(world, escrow), ["reversal_refused"]);
  assertEquals(amounts(world, "refunds"), []);
  await orderRefund(world, escrow, { p_against_receivable: true });
  await runCron(world);
  assertEquals(await statusOf(world, escrow), "refunded");
  assertEquals(amounts(world, "refunds"), [10_000]);
  assertEquals(await ledgerOf(world, escrow), {
    platform_balance: -9500 - FEE,
    receivables: 9500,
    stripe_fees: FEE,
  });
});

Deno.test("a receiver who has spent it: a person may let the release stand", async () => {
  await using world = await startWorld();
  const escrow = await releasedEscrow(world);
  await orderRefund(world, escrow);
  await runCron(world);
  assertEquals((await orderRelease(world, escrow)).status, "released");
  await runCron(world);
  assertEquals(await statusOf(world, escrow), "released");
  assertEquals(amounts(world, "transfers"), [9500]);
});

Deno.test("a review ends as ordered: released to the receiver, or returned to the sender", async () => {
  await using world = await startWorld();
  topUp(world);
  const [paid, returned] = [await reviewedEscrow(world), await reviewedEscrow(world)];
  assertEquals((await orderRelease(world, paid)).status, "held");
  await orderRefund(world, returned);
  await runCron(world);
  assertEquals(await statusOf(world, paid), "released");
  assertEquals(await statusOf(world, returned), "refunded");
  assertEquals([await heldIn(world, paid), await heldIn(world, returned)], [0, 0]);
});

Deno.test("an order waits while outflows are paused", async () => {
  await using world = await startWorld();
  const escrow = await releasedEscrow(world);
  lendTo(world, escrow);
  await setPaused(world, true);
  await orderRefund(world, escrow);
  await runCron(world);
  assertEquals(amounts(world, "refunds"), []);
  assertEquals(await statusOf(world, escrow), "refunding");
  await setPaused(world, false);
  await world.advanceClock(900);
  await runCron(world);
  assertEquals(await statusOf(world, escrow), "refunded");
});

Deno.test("a dispute while the money comes back for a refund leaves the rest to a person", async () => {
  await using world = await startWorld();
  const escrow = await releasedEscrow(world);
  await orderRefund(world, escrow);
  const { charge_id } = await rowOf(world, escrow);
  const { id } = world.simulator.control.createDispute({ charge: charge_id, inquiry: true });
  await world.settle();
  await runCron(world);
  assertEquals(await statusOf(world, escrow), "disputed");
  world.simulator.control.setDispute(id, { status: "warning_closed" });
  await world.settle();
  assertEquals(await statusOf(world, escrow), "manual_review");
  assertEquals([amounts(world, "refunds"), amounts(world, "transfer_reversals")], [[], []]);
});

Deno.test("an order that may not be given is refused by name, and nothing is written", async () => {
  await using world = await startWorld();
  const held = await heldEscrow(world, CAPTURED);
  const unpaid = await createEscrow(world);
  const disputed = await releasedEscrow(world);
  const { charge_id } = await rowOf(world, disputed);
  world.simulator.control.createDispute({ charge: charge_id, inquiry: true });
  const returned = await heldEscrow(world, CAPTURED);
  await refund(world, returned);
  const doubtful = await heldEscrow(world, CAPTURED);
  world.simulator.control.setFault({
    operation: "POST /v1/transfers",
    fault: "http_500_before_commit",
  });
  await release(world, doubtful);
  const frozen = await reviewedEscrow(world);
  await world.sql`
    select escrow.record_stray(${frozen.id}, 'tr_by_hand', 'transfer', '{"amount": 1}')`;
  const before = await contentsOf(world);
  const said = { p_actor: "test", p_reason: "a test" };
  const refusals: [string, object, number, string][] = [
    ["escrow_order_release", { p_escrow_id: NOBODY, ...said }, 404, "not_found"],
    ["escrow_order_release", { p_escrow_id: unpaid.id, ...said }, 409, "not_decidable"],
    ["escrow_order_release", { p_escrow_id: frozen.id, ...said }, 409, "frozen"],
    ["escrow_order_refund", { p_escrow_id: returned.id, ...said }, 409, "not_decidable"],
    ["escrow_order_refund", { p_escrow_id: disputed.id, ...said }, 409, "disputed"],
    ["escrow_order_refund", { p_escrow_id: doubtful.id, ...said }, 409, "in_doubt"],
    [
      "escrow_order_refund",
      { p_escrow_id: held.id, p_actor: "", p_reason: "" },
      422,
      "reason_required",
    ],
    ["escrow_resolve_stray", { p_stripe_id: "tr_x", p_adopt: true, ...said }, 404, "not_found"],
    [
      "escrow_resolve_stray",
      { p_stripe_id: "tr_by_hand", p_adopt: true, ...said },
      409,
      "cannot_adopt",
    ],
  ];
  for (const [rpc, args, status, message] of refusals) {
    const answer = await world.rpc(rpc, { ...args });
    assertEquals([answer.status, answer.body.message], [status, message], rpc);
    assertEquals(typeof answer.body.hint, "string");
  }
  assertEquals(await contentsOf(world), before);
});
