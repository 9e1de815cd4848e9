// What a dispute may not do: take more than is disputed, ask for ever, or cost a release its time.
import { assertEquals } from "deno-std/assert";
import {
  DAY,
  type Escrow,
  heldEscrow,
  makeAccount,
  release,
  rowOf,
  statusOf,
  stripeObjects,
} from "../support/escrows.ts";
import { alertsOf } from "../support/laws.ts";
import { runCron } from "../support/money_flows.ts";
import { postsTo, startRecordedWorld } from "../support/stripe_posts.ts";
import { startWorld, type World } from "../support/world.ts";

const HOUR = 3_600;

async function dispute(world: World, escrow: Escrow, options: object = {}): Promise<string> {
  const { charge_id } = await rowOf(world, escrow);
  const { id } = world.simulator.control.createDispute({ charge: charge_id, ...options });
  await world.settle();
  return id;
}

/** Time and cron, twice a day. */
async function wait(world: World, days: number) {
  for (let half = 0; half < 2 * days; half++) {
    await world.advanceClock(12 * HOUR);
    await runCron(world);
  }
}

Deno.test("a dispute of a part pulls nothing back from the receiver", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { deadlineIn: 20 * DAY });
  await release(world, escrow);
  const available = 50_000;
  world.simulator.control.setBalance({ account: escrow.account!, currency: "usd", available });
  await dispute(world, escrow, { amount: 4_000 });
  await wait(world, 2);
  assertEquals(stripeObjects(world, "transfer_reversals"), []);
  assertEquals(await statusOf(world, escrow), "disputed");
});

Deno.test("a reversal that was refused is asked for once, and a person told once", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world, { deadlineIn: 20 * DAY });
  await release(world, escrow);
  world.simulator.control.setFault({
    operation: "POST /v1/transfers/{transfer}/reversals",
    fault: "refuse",
    times: 99,
  });
  await dispute(world, escrow);
  await wait(world, 3);
  assertEquals(postsTo(world, "/reversals").length, 1);
  const told = await world
    .sql`select occurrences from escrow.outbox where alert = 'reversal_refused'`;
  assertEquals(told.map(({ occurrences }) => occurrences), [1]);
});

Deno.test("the days of a dispute do not count against a release that waits for its receiver", async () => {
  await using world = await startWorld();
  const account = makeAccount(world, "inactive");
  const escrow = await heldEscrow(world, { account, holdMode: "capture" });
  assertEquals((await release(world, escrow)).body.waitingFor, "receiver");
  await wait(world, 15);
  const id = await dispute(world, escrow);
  await wait(world, 20);
  world.simulator.control.setDispute(id, { status: "won" });
  await world.settle();
  await wait(world, 1);
  assertEquals(await statusOf(world, escrow), "held");
  assertEquals((await alertsOf(world, escrow)).includes("person_needed"), false);
  world.simulator.control.setAccount(account, { transfers: "active" });
  await world.settle();
  await wait(world, 1);
  assertEquals(await statusOf(world, escrow), "released");
});
