// Paused: every outflow stops at once, nothing is forgotten, and all goes on within its limits.
import { assertEquals } from "deno-std/assert";
import {
  createEscrow,
  DAY,
  type Escrow,
  heldEscrow,
  heldIn,
  pay,
  release,
  rowOf,
  statusOf,
  stripeObjects,
} from "../support/escrows.ts";
import {
  alertsOf,
  auditOf,
  operationsOf,
  runTimeouts,
  setPaused,
  setPolicy,
} from "../support/observe.ts";
import { heldEscrows } from "../support/money_flows.ts";
import { startWorld, type World } from "../support/world.ts";

const GRACE = 900;

/** What left the platform or the card since the beginning. */
async function outflows(world: World): Promise<number> {
  const [row] = await world.sql`
    select count(*)::int as count from escrow.operations
    where kind in ('capture', 'void', 'transfer', 'refund')`;
  return row!.count;
}

async function dueEscrows(world: World, count: number): Promise<Escrow[]> {
  const escrows: Escrow[] = [];
  for (let made = 0; made < count; made++) {
    escrows.push(await heldEscrow(world, { amount: 100, deadlineIn: DAY - count + made }));
  }
  return escrows;
}

const countRefunded = async (world: World, escrows: Escrow[]) =>
  (await Promise.all(escrows.map((escrow) => statusOf(world, escrow))))
    .filter((status) => status === "refunded").length;

Deno.test("while paused a release is queued and no money moves, in both hold modes", async () => {
  await using world = await startWorld();
  const escrows = [await heldEscrow(world), await heldEscrow(world, { deadlineIn: 30 * DAY })];
  await setPaused(world, true);
  for (const escrow of escrows) {
    const { status, body } = await release(world, escrow);
    assertEquals([status, body.releaseQueued, body.waitingFor], [202, true, "paused"]);
    assertEquals(body.status, "held");
  }
  await world.advanceClock(1800);
  await runTimeouts(world);
  assertEquals(await outflows(world), 0);
});

Deno.test("after unpausing the sweep pays what was asked for meanwhile", async () => {
  await using world = await startWorld();
  const escrows = [await heldEscrow(world), await heldEscrow(world, { deadlineIn: 30 * DAY })];
  await setPaused(world, true);
  for (const escrow of escrows) await release(world, escrow);
  await world.advanceClock(4 * DAY);
  await runTimeouts(world);
  await setPaused(world, false);
  await world.advanceClock(300);
  await runTimeouts(world);
  for (const escrow of escrows) {
    assertEquals([await statusOf(world, escrow), await heldIn(world, escrow)], ["released", 0]);
  }
  assertEquals(stripeObjects(world, "transfers").length, 2);
});

Deno.test("what waited for the end of a pause goes on by and by, the oldest wish first", async () => {
  await using world = await startWorld();
  const escrows = await heldEscrows(world, 60, { deadlineIn: 30 * DAY });
  await setPaused(world, true);
  for (const escrow of escrows) await release(world, escrow);
  await world.settle();
  await setPaused(world, false);
  const released = async () => {
    await runTimeouts(world);
    const statuses = await Promise.all(escrows.map((escrow) => statusOf(world, escrow)));
    return statuses.map((status) => status === "released");
  };
  assertEquals((await released()).lastIndexOf(true), 49);
  await world.advanceClock(60);
  assertEquals((await released()).lastIndexOf(true), 59);
});

Deno.test("while paused the clock returns nothing and still cancels the unpaid", async () => {
  await using world = await startWorld();
  const due = await heldEscrow(world, { deadlineIn: DAY });
  const unpaid = await createEscrow(world, { deadlineIn: DAY });
  await setPaused(world, true);
  await world.advanceClock(DAY + GRACE);
  const { body } = await runTimeouts(world);
  assertEquals([body.found, body.cancelled, body.refunded], [2, 1, 0], JSON.stringify(body));
  assertEquals([await statusOf(world, due), await statusOf(world, unpaid)], ["held", "cancelled"]);
  assertEquals((await operationsOf(world, due)).length, 1);
  await setPaused(world, false);
  await world.advanceClock(300);
  await runTimeouts(world);
  assertEquals(await statusOf(world, due), "refunded");
});

Deno.test("a long pause does not let its returns past the breaker all at once", async () => {
  await using world = await startWorld();
  await setPolicy(world, "breaker_tripped_count", 1);
  await setPolicy(world, "breaker_max_count", 2);
  const escrows = await dueEscrows(world, 5);
  await setPaused(world, true);
  await world.advanceClock(DAY + GRACE);
  for (let hours = 0; hours < 5; hours++) {
    await runTimeouts(world);
    await world.advanceClock(3700);
  }
  await setPaused(world, false);
  await runTimeouts(world);
  await world.advanceClock(600);
  await runTimeouts(world);
  assertEquals(await countRefunded(world, escrows), 2);
});

Deno.test("an outage of hours does not let its returns past the breaker all at once", async () => {
  await using world = await startWorld();
  await setPolicy(world, "breaker_tripped_count", 1);
  await setPolicy(world, "breaker_max_count", 2);
  const escrows = await dueEscrows(world, 5);
  await world.advanceClock(DAY + GRACE);
  world.simulator.control.setFault({ operation: "*", fault: "http_503", times: 10_000 });
  for (let tens = 0; tens < 24; tens++) {
    await runTimeouts(world);
    await world.advanceClock(600);
  }
  world.simulator.control.clearFaults();
  for (let tens = 0; tens < 3; tens++) {
    await world.advanceClock(600);
    await runTimeouts(world);
  }
  assertEquals(await countRefunded(world, escrows), 2);
  for (let hours = 0; hours < 6; hours++) {
    await world.advanceClock(3700);
    await runTimeouts(world);
  }
  assertEquals(await countRefunded(world, escrows), 5);
});

Deno.test("a paused release whose card hold nears its end is captured, not paid", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  await setPaused(world, true);
  await release(world, escrow);
  await world.advanceClock(6 * DAY + 600);
  await runTimeouts(world);
  const row = await rowOf(world, escrow);
  assertEquals([row.status, row.funds_at, row.waiting_for], ["held", "platform", "paused"]);
  assertEquals([await heldIn(world, escrow), stripeObjects(world, "transfers")], [10_000, []]);
});

Deno.test("asking again and again while paused does not put off the capture of a lapsing hold", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { deadlineIn: 4 * DAY });
  await setPaused(world, true);
  await release(world, escrow);
  const [row] = await world.sql<{ left: number }[]>`
    select extract(epoch from capture_before_at - interval '1 day' - escrow.now())::int as left
    from escrow.escrows`;
  await world.advanceClock(row!.left - 600);
  for (let asked = 0; asked < 8; asked++) {
    await release(world, escrow);
    await world.advanceClock(240);
    await runTimeouts(world);
  }
  assertEquals((await rowOf(world, escrow)).funds_at, "platform");
});

Deno.test("while paused payments are still taken and recorded, and new escrows made", async () => {
  await using world = await startWorld();
  const before = await createEscrow(world);
  await setPaused(world, true);
  await pay(world, before);
  assertEquals(await statusOf(world, before), "held");
  assertEquals(await statusOf(world, await heldEscrow(world)), "held");
});

Deno.test("pausing and unpausing say who and why, and tell the operators", async () => {
  await using world = await startWorld();
  for (const [paused, reason] of [[true, "odd transfers"], [false, "explained"]] as const) {
    const answer = await world.rpc("escrow_set_paused", {
      p_paused: paused,
      p_actor: "operator",
      p_reason: reason,
    });
    assertEquals(answer.body, { paused });
  }
  const actions = [...await auditOf(world, "pause"), ...await auditOf(world, "unpause")];
  assertEquals(actions.map(({ actor, reason }) => [actor, reason]), [
    ["operator", "odd transfers"],
    ["operator", "explained"],
  ]);
  for (
    const [alert, why] of [["paused", "odd transfers"], ["resumed", "explained"]] as const
  ) {
    const told = await alertsOf(world, alert);
    assertEquals(told.map(({ facts }) => facts), [{ by: "operator", why }], alert);
  }
  const nobody = { p_paused: true, p_actor: "", p_reason: "x" };
  assertEquals((await world.rpc("escrow_set_paused", nobody)).body.message, "reason_required");
});
