// On hold: nothing leaves one escrow by any door, its deadline stands still, evidence is recorded,
// and whoever stopped it is reminded until the hold is lifted.
import { assert, assertEquals, assertStringIncludes } from "deno-std/assert";
import { endDispute, openDispute } from "../support/by_hand.ts";
import {
  createEscrow,
  DAY,
  type Escrow,
  heldEscrow,
  heldIn,
  pay,
  refund,
  release,
  rowOf,
  statusOf,
  stripeObjects,
} from "../support/escrows.ts";
import { brokenLaws } from "../support/invariants.ts";
import { assertEnded } from "../support/laws.ts";
import { heal, runCron, topUp } from "../support/money_flows.ts";
import { act, alertsOf, auditOf, operationsOf, setPolicy } from "../support/observe.ts";
import { reply } from "../support/replies.ts";
import { beginOperation, claimRelease, newToken } from "../support/race.ts";
import { look, operationOf, send } from "../support/worker.ts";
import { startWorld, type World } from "../support/world.ts";

const CAPTURED = { deadlineIn: 20 * DAY, platformFee: 500 } as const;
const GRACE = 900;

const hold = (world: World, { id }: Escrow) => act(world, "escrow_order_hold", { p_escrow_id: id });

const unhold = (world: World, { id }: Escrow) =>
  act(world, "escrow_order_unhold", { p_escrow_id: id });

/** What has been asked of Stripe beyond the payment itself. */
const begun = async (world: World, escrow: Escrow) =>
  (await operationsOf(world, escrow)).map(({ kind }) => kind).filter((kind) => kind !== "intent");

const deadlineOf = async (world: World, escrow: Escrow): Promise<number> =>
  (await rowOf(world, escrow)).deadline_at.getTime() / 1000;

/** Doors through which money leaves; each answers, and nothing moves. */
const DOORS: Record<string, (world: World, escrow: Escrow) => Promise<unknown>> = {
  async "the app's release"(world, escrow) {
    const { status, body } = await release(world, escrow);
    assertEquals([status, body.releaseQueued, body.waitingFor], [202, true, "hold"]);
  },
  async "the app's refund"(world, escrow) {
    const { status, body } = await refund(world, escrow);
    assertEquals([status, body.refundQueued, body.waitingFor], [202, true, "hold"]);
  },
  async "the clock"(world) {
    await world.advanceClock(3 * DAY + GRACE);
    const { found, processed, refunded } = await runCron(world);
    assertEquals([found, processed, refunded], [0, 0, 0]);
  },
  async "an operator's retry"(world, { id }) {
    const said = { p_actor: "test", p_reason: "a test" };
    const { body } = await world.rpc("escrow_order_retry", { p_escrow_id: id, ...said });
    assertEquals(body.message, "nothing_to_retry");
  },
};

for (const [name, open] of Object.entries(DOORS)) {
  for (const wanted of [{}, { holdMode: "capture" } as const]) {
    const mode = "holdMode" in wanted ? "captured" : "authorized";
    Deno.test(`on hold nothing leaves by ${name}: ${mode}`, async () => {
      await using world = await startWorld();
      topUp(world);
      const escrow = await heldEscrow(world, wanted);
      await hold(world, escrow);
      await open(world, escrow);
      for (let hours = 0; hours < 4; hours++) {
        await world.advanceClock(3700);
        await runCron(world);
      }
      assertEquals([await statusOf(world, escrow), await begun(world, escrow)], ["held", []]);
    });
  }
}

Deno.test("on hold a reply is taken and waits; after the hold it pays, once", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  await hold(world, escrow);
  assertEquals(await reply(world, escrow), "release_queued: delivered");
  await world.advanceClock(DAY);
  await runCron(world);
  assertEquals([await statusOf(world, escrow), await begun(world, escrow)], ["held", []]);
  await unhold(world, escrow);
  await runCron(world);
  await world.settle();
  await assertEnded(world, [escrow], "released");
});

Deno.test("on hold the deadline stands still: a release asked for after it still counts", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { holdMode: "capture" });
  const before = await deadlineOf(world, escrow);
  await hold(world, escrow);
  await world.advanceClock(5 * DAY);
  const [told] = await world
    .sql`select escrow.tell_side(e, 'receiver') as side from escrow.escrows e`;
  assertStringIncludes(told!.side, "We are looking into this payment", "and not that it is over");
  assertEquals((await release(world, escrow)).status, 202);
  await unhold(world, escrow);
  const moved = await deadlineOf(world, escrow) - before;
  assert(moved >= 5 * DAY && moved < 5 * DAY + 60, `${moved}`);
  await runCron(world);
  await world.settle();
  await assertEnded(world, [escrow], "released");
});

Deno.test("after the hold the deadline returns the money no earlier than was left of it", async () => {
  await using world = await startWorld();
  topUp(world);
  const escrow = await heldEscrow(world, { holdMode: "capture" });
  await world.advanceClock(DAY);
  await hold(world, escrow);
  await world.advanceClock(10 * DAY);
  await unhold(world, escrow);
  await world.advanceClock(2 * DAY);
  await runCron(world);
  assertEquals(await statusOf(world, escrow), "held");
  await world.advanceClock(GRACE + 60);
  await runCron(world);
  await world.settle();
  await assertEnded(world, [escrow], "refunded");
});

Deno.test("a deadline that passed before the hold has passed after it", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  await world.advanceClock(3 * DAY + GRACE);
  await hold(world, escrow);
  assertEquals((await release(world, escrow)).body.error.details.reason, "deadline_passed");
  await unhold(world, escrow);
  assertEquals((await release(world, escrow)).body.error.details.reason, "deadline_passed");
  await runCron(world);
  assertEquals(await statusOf(world, escrow), "refunded");
});

Deno.test("a card hold that would lapse while on hold is captured, and waits on", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  await hold(world, escrow);
  for (let days = 0; days < 9; days++) {
    await world.advanceClock(DAY);
    await runCron(world);
  }
  const { status, funds_at } = await rowOf(world, escrow);
  assertEquals([status, funds_at, await heldIn(world, escrow)], ["held", "platform", 10_000]);
  assertEquals(await begun(world, escrow), ["capture"]);
});

Deno.test("on hold the limit of a queued release stands still, also when its card hold is captured", async () => {
  await using world = await startWorld();
  await setPolicy(world, "release_wait_seconds", DAY);
  const escrow = await heldEscrow(world);
  await hold(world, escrow);
  await release(world, escrow);
  for (let days = 0; days < 7; days++) {
    await world.advanceClock(DAY);
    await runCron(world);
  }
  const { status, funds_at, waiting_for } = await rowOf(world, escrow);
  assertEquals([status, funds_at, waiting_for], ["held", "platform", "hold"]);
});

for (const [hours, days] of [["before", [1, 3, 2]], ["after", [2, 0, 3]]] as const) {
  Deno.test(`a dispute closed ${hours} the hold is lifted moves the deadline once for both`, async () => {
    await using world = await startWorld();
    const escrow = await heldEscrow(world, CAPTURED);
    const before = await deadlineOf(world, escrow);
    await hold(world, escrow);
    await world.advanceClock(days[0] * DAY);
    const id = await openDispute(world, escrow, { inquiry: true });
    await world.advanceClock(days[1] * DAY);
    if (hours === "before") await endDispute(world, id, "warning_closed");
    else await unhold(world, escrow);
    await world.advanceClock(days[2] * DAY);
    if (hours === "before") await unhold(world, escrow);
    else await endDispute(world, id, "warning_closed");
    const moved = await deadlineOf(world, escrow) - before;
    const all = days[0] + days[1] + days[2];
    assert(Math.abs(moved - all * DAY) < 60, `${moved / DAY} days of ${all}`);
  });
}

Deno.test("payment arrives on hold, and an effect that was under way is recorded and ends it", async () => {
  await using world = await startWorld();
  const [unpaid, doubtful] = [await createEscrow(world), await heldEscrow(world, CAPTURED)];
  await hold(world, unpaid);
  await pay(world, unpaid);
  assertEquals(await statusOf(world, unpaid), "held");
  world.simulator.control.setWebhooks({ mode: "hold" });
  const token = newToken();
  const claim = claimRelease(token, doubtful);
  const { body: step } = await world.rpc(claim.rpc, claim.args);
  const begin = beginOperation(token, doubtful, await look(world, step));
  const { body: answer } = await world.rpc(begin.rpc, begin.args);
  await hold(world, doubtful);
  await send(world, operationOf(answer));
  await heal(world, [doubtful]);
  const { status, on_hold_at } = await rowOf(world, doubtful);
  assertEquals([status, on_hold_at], ["released", null]);
  assertEquals(stripeObjects(world, "transfers").length, 1);
});

Deno.test("an unpaid escrow on hold is still cancelled in its time: no money leaves by that", async () => {
  await using world = await startWorld();
  const escrow = await createEscrow(world);
  await hold(world, escrow);
  await world.advanceClock(DAY);
  await runCron(world);
  await world.settle();
  await assertEnded(world, [escrow], "cancelled");
});

Deno.test("who is on hold is reminded of every day, and is stuck where nobody is reminded", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  await hold(world, escrow);
  await release(world, escrow);
  for (let hours = 0; hours < 60; hours += 6) {
    await world.advanceClock(6 * 3600);
    await runCron(world);
    await world.call("retry-failed-transfers");
    assertEquals(await brokenLaws(world.sql), {});
  }
  assertEquals((await alertsOf(world, "hold_waiting")).length, 2);
  await world.sql`update escrow.escrows set next_attempt_at = null`;
  await world.advanceClock(26 * 3600);
  assertEquals(Object.keys(await brokenLaws(world.sql)), ["invariant_nothing_is_stuck"]);
});

Deno.test("a hold and its end are audited, and neither is taken twice", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const said = { p_escrow_id: escrow.id, p_actor: "Ada", p_reason: "a report of fraud" };
  for (const what of ["hold", "unhold"]) {
    assertEquals((await world.rpc(`escrow_order_${what}`, said)).status, 200);
    const { status, body } = await world.rpc(`escrow_order_${what}`, said);
    assertEquals([status, body.message], [409, what === "hold" ? "on_hold" : "not_on_hold"]);
    const [row, ...more] = await auditOf(world, `order_${what}`);
    assertEquals([row.actor, row.reason, more], ["Ada", "a report of fraud", []]);
    assertEquals([row.before.status, typeof row.after.on_hold_at], ["held", "string"]);
  }
});
