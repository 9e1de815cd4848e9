// Card disputes: an open one freezes every outflow in every status; the deadline waits for it.
import { assertEquals, assertLess } from "deno-std/assert";
import {
  DAY,
  type Escrow,
  heldEscrow,
  heldIn,
  refund,
  release,
  rowOf,
  statusOf,
} from "../support/escrows.ts";
import { alertsOf, assertEnded, countAtStripe } from "../support/laws.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { setPolicy } from "../support/observe.ts";
import { blindAfterPost, startRecordedWorld } from "../support/stripe_posts.ts";
import { startWorld, type World } from "../support/world.ts";

const CAPTURED = { deadlineIn: 2 * DAY, holdMode: "capture" } as const;

async function dispute(world: World, escrow: Escrow, inquiry = false): Promise<string> {
  const { charge_id } = await rowOf(world, escrow);
  const { id } = world.simulator.control.createDispute({ charge: charge_id, inquiry });
  await world.settle();
  return id;
}

type Outcome = Parameters<World["simulator"]["control"]["setDispute"]>[1]["status"];

async function close(world: World, id: string, status: Outcome) {
  world.simulator.control.setDispute(id, { status });
  await world.settle();
}

async function wait(world: World, days: number) {
  for (let hours = 0; hours < days * 24; hours += 6) {
    await world.advanceClock(6 * 3600);
    await runCron(world);
  }
}

const outflows = (world: World, escrow: Escrow) =>
  countAtStripe(world, escrow, "transfers") + countAtStripe(world, escrow, "refunds");

Deno.test("an open dispute refuses a release, and the deadline passes over it", async () => {
  await using world = await startWorld();
  topUp(world);
  const escrow = await heldEscrow(world, CAPTURED);
  await dispute(world, escrow);
  assertEquals(await statusOf(world, escrow), "disputed");
  assertEquals(await alertsOf(world, escrow), ["dispute_opened"]);
  assertEquals((await release(world, escrow)).body.error.code, "not_releasable");
  assertEquals((await refund(world, escrow)).body.error.code, "not_refundable");
  await wait(world, 5);
  assertEquals(await statusOf(world, escrow), "disputed");
  assertEquals(outflows(world, escrow), 0);
  assertEquals(await heldIn(world, escrow), 10_000);
});

for (const [inquiry, status] of [[false, "won"], [true, "warning_closed"]] as const) {
  Deno.test(`a dispute that ends as ${status} moves the deadline by the time it took`, async () => {
    await using world = await startWorld();
    topUp(world);
    const escrow = await heldEscrow(world, CAPTURED);
    const before = (await rowOf(world, escrow)).deadline_at.getTime();
    const id = await dispute(world, escrow, inquiry);
    await wait(world, 3);
    await close(world, id, status);
    const row = await rowOf(world, escrow);
    assertEquals(row.status, "held");
    const moved = (row.deadline_at.getTime() - before) / 1000;
    assertLess(Math.abs(moved - 3 * DAY), 30, `moved by ${moved} s`);
    await wait(world, 1.5);
    assertEquals(await statusOf(world, escrow), "held", "the deadline has moved");
    await wait(world, 1);
    await assertEnded(world, [escrow], "refunded");
  });
}

Deno.test("a release that waits when a dispute opens goes on when it is won", async () => {
  await using world = await startWorld();
  const { control } = world.simulator;
  const account = control.createAccount({ transfers: "inactive" }).id;
  const escrow = await heldEscrow(world, { ...CAPTURED, account });
  assertEquals((await release(world, escrow)).body.waitingFor, "receiver");
  const id = await dispute(world, escrow);
  control.setAccount(account, { transfers: "active" });
  await world.settle();
  await wait(world, 1);
  assertEquals([await statusOf(world, escrow), outflows(world, escrow)], ["disputed", 0]);
  await close(world, id, "won");
  await wait(world, 0.25);
  assertEquals(await statusOf(world, escrow), "released");
  assertEquals(countAtStripe(world, escrow, "transfers"), 1);
  assertEquals(await heldIn(world, escrow), 0);
});

Deno.test("a refused transfer freezes under a dispute; won, it is tried again", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  world.simulator.control.setFault({
    operation: "POST /v1/transfers",
    fault: "refuse",
    code: "processing_error",
  });
  assertEquals((await release(world, escrow)).status, 402);
  const id = await dispute(world, escrow);
  assertEquals((await rowOf(world, escrow)).resume_status, "transfer_failed");
  await wait(world, 1);
  assertEquals(outflows(world, escrow), 0);
  await close(world, id, "won");
  await wait(world, 0.25);
  assertEquals(await statusOf(world, escrow), "released");
  assertEquals(countAtStripe(world, escrow, "transfers"), 1);
});

Deno.test("two disputes: one won is not enough, the other still freezes", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const { charge_id } = await rowOf(world, escrow);
  const ids = [4_000, 3_000].map((amount) =>
    world.simulator.control.createDispute({ charge: charge_id, amount }).id
  );
  await world.settle();
  await close(world, ids[0]!, "won");
  assertEquals(await statusOf(world, escrow), "disputed");
  assertEquals((await release(world, escrow)).body.error.code, "not_releasable");
  assertEquals(outflows(world, escrow), 0);
});

Deno.test("where policy only books, a dispute after the release is told; won, the release stands", async () => {
  await using world = await startWorld();
  await setPolicy(world, "reverse_on_dispute", false);
  const escrow = await heldEscrow(world, CAPTURED);
  await release(world, escrow);
  await world.settle();
  const { deadline_at } = await rowOf(world, escrow);
  const id = await dispute(world, escrow);
  assertEquals(await statusOf(world, escrow), "disputed");
  assertEquals(await alertsOf(world, escrow), ["dispute_opened"]);
  await close(world, id, "won");
  const row = await rowOf(world, escrow);
  assertEquals([row.status, row.deadline_at], ["released", deadline_at]);
  assertEquals(countAtStripe(world, escrow, "transfers"), 1);
});

Deno.test("a transfer that succeeds while a dispute opens is recorded all the same", async () => {
  await using world = await startRecordedWorld();
  await setPolicy(world, "reverse_on_dispute", false);
  const escrow = await heldEscrow(world, CAPTURED);
  const { charge_id } = await rowOf(world, escrow);
  // the bank is faster than our answer
  world.simulator.control.setFault({
    operation: "POST /v1/transfers",
    fault: "http_500_after_commit",
  });
  blindAfterPost(world, "/v1/transfers");
  assertEquals((await release(world, escrow)).status, 202);
  const { id } = world.simulator.control.createDispute({ charge: charge_id });
  await world.settle();
  world.intercept = null;
  await wait(world, 1);
  assertEquals(await heldIn(world, escrow), 0);
  const row = await rowOf(world, escrow);
  assertEquals([row.status, row.resume_status], ["disputed", "released"]);
  await close(world, id, "won");
  assertEquals(await statusOf(world, escrow), "released");
  assertEquals(countAtStripe(world, escrow, "transfers"), 1);
});
