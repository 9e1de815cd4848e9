// What Stripe has not written out yet proves nothing: a charge or its balance transaction that
// comes a moment after its intent, a list that comes after its charge. The fetch is repeated.
import { assertEquals } from "deno-std/assert";
import { createEscrow, DAY, heldEscrow, pay, refund, release, rowOf } from "../support/escrows.ts";
import { assertEnded } from "../support/laws.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { alertsOf, operationsOf } from "../support/observe.ts";
import { rewriting, startRecordedWorld } from "../support/stripe_posts.ts";

const CAPTURED = { deadlineIn: 20 * DAY, platformFee: 500 };
const CARD = { platformFee: 500 };

const HALF_WRITTEN = {
  // deno-lint-ignore no-explicit-any -- Stripe's objects as they are
  "no charge": (intent: any) => intent.latest_charge = null,
  // deno-lint-ignore no-explicit-any -- as above
  "no balance transaction": (intent: any) => {
    if (intent.latest_charge?.captured) intent.latest_charge.balance_transaction = null;
  },
};

for (const [lack, change] of Object.entries(HALF_WRITTEN)) {
  for (
    const [wanted, act, end] of [[CAPTURED, release, "released"], [
      CAPTURED,
      refund,
      "refunded",
    ]] as const
  ) {
    Deno.test(`a fetch with ${lack} is repeated before captured money is ${end}`, async () => {
      await using world = await startRecordedWorld();
      topUp(world);
      const escrow = await heldEscrow(world, wanted);
      world.intercept = rewriting(escrow.paymentIntentId, change);
      world.posts.length = 0;
      const { status } = await act(world, escrow);
      assertEquals([status, world.posts.length], [202, 0]);
      world.intercept = null;
      await world.advanceClock(130);
      await runCron(world);
      await assertEnded(world, [escrow], end);
    });
  }
}

Deno.test("a card hold whose charge is not shown yet is not captured for fear", async () => {
  await using world = await startRecordedWorld();
  const escrow = await createEscrow(world, CARD);
  world.intercept = rewriting(escrow.paymentIntentId, HALF_WRITTEN["no charge"]);
  await pay(world, escrow);
  for (let i = 0; i < 3; i++) {
    await world.advanceClock(130);
    await runCron(world);
  }
  world.intercept = null;
  await world.advanceClock(130);
  await runCron(world);
  assertEquals(world.posts.filter(({ path }) => path.endsWith("/capture")), []);
  const row = await rowOf(world, escrow);
  assertEquals([row.status, row.funds_at], ["held", "card"]);
  await refund(world, escrow);
  await assertEnded(world, [escrow], "refunded");
});

Deno.test("a capture whose balance transaction is missing is fetched before it is paid out", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world, CARD);
  let captures = 0;
  world.intercept = async (request, forward) => {
    if (!request.url.endsWith("/capture")) return null;
    captures++;
    const intent = await (await forward(request)).json();
    intent.latest_charge.balance_transaction = null;
    return Response.json(intent);
  };
  assertEquals((await release(world, escrow)).status, 200);
  assertEquals(captures, 1);
  const looks = (await operationsOf(world, escrow)).map(({ kind, status }) => `${kind} ${status}`);
  assertEquals(looks, ["intent succeeded", "capture succeeded", "transfer succeeded"]);
  await assertEnded(world, [escrow], "released");
});

const SHOWN = {
  // deno-lint-ignore no-explicit-any -- Stripe's objects as they are
  refund: (charge: any) => charge.amount_refunded = 10_000,
  // deno-lint-ignore no-explicit-any -- as above
  dispute: (charge: any) => charge.disputed = true,
};

for (const [what, show] of Object.entries(SHOWN)) {
  Deno.test(`a charge that shows a ${what} which no list shows yet is not paid out`, async () => {
    await using world = await startRecordedWorld();
    const escrow = await heldEscrow(world, CAPTURED);
    world.intercept = rewriting(escrow.paymentIntentId, (intent) => show(intent.latest_charge));
    world.posts.length = 0;
    assertEquals((await release(world, escrow)).status, 202);
    assertEquals(world.posts, []);
    assertEquals((await alertsOf(world, "unexpected_answer")).length, 1);
    world.intercept = null;
    await world.advanceClock(400);
    await runCron(world);
    await assertEnded(world, [escrow], "released");
  });
}

Deno.test("a payment whose charge is not shown yet is held once it is, and not before", async () => {
  await using world = await startRecordedWorld();
  const escrow = await createEscrow(world, CAPTURED);
  world.intercept = rewriting(escrow.paymentIntentId, HALF_WRITTEN["no charge"]);
  await pay(world, escrow);
  await world.advanceClock(130);
  await runCron(world);
  assertEquals((await rowOf(world, escrow)).status, "awaiting_payment");
  world.intercept = null;
  await world.advanceClock(130);
  await runCron(world);
  const row = await rowOf(world, escrow);
  assertEquals([row.status, row.funds_at], ["held", "platform"]);
});
