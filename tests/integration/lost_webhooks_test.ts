// Webhooks that never come, and cron that never runs: what is owed is found all the same.
import { assertEquals, assertLessOrEqual } from "deno-std/assert";
import {
  createEscrow,
  DAY,
  type Escrow,
  heldEscrow,
  pay,
  release,
  statusOf,
} from "../support/escrows.ts";
import { runCron } from "../support/money_flows.ts";
import { startWorld, type World } from "../support/world.ts";

const MINUTE = 60;

/** Seconds until an escrow has the status, while `each` runs every ten minutes. */
async function timeUntil(
  world: World,
  escrow: Escrow,
  status: string,
  each: () => Promise<unknown>,
): Promise<number> {
  for (let waited = 0; waited <= DAY; waited += 10 * MINUTE) {
    if (await statusOf(world, escrow) === status) return waited;
    await world.advanceClock(10 * MINUTE);
    await each();
    await world.settle();
  }
  return Infinity;
}

for (const holdMode of ["authorize", "capture"] as const) {
  Deno.test(`a payment whose webhooks are lost is found within the hour (${holdMode})`, async () => {
    await using world = await startWorld();
    const escrow = await createEscrow(world, { holdMode });
    world.simulator.setWebhookUrls({ account: null });
    await pay(world, escrow);
    assertEquals(await statusOf(world, escrow), "awaiting_payment");
    assertLessOrEqual(await timeUntil(world, escrow, "held", () => runCron(world)), 60 * MINUTE);
  });
}

Deno.test("without webhooks and cron, other calls find a payment and a lost worker within the hour", async () => {
  await using world = await startWorld();
  const [paid, asked] = [await createEscrow(world), await heldEscrow(world)];
  world.simulator.setWebhookUrls({ account: null });
  await pay(world, paid);
  world.simulator.control.setFault({ operation: "GET /v1/transfers", fault: "http_503" });
  assertEquals((await release(world, asked)).status, 202);
  const traffic = () => createEscrow(world);
  assertLessOrEqual(await timeUntil(world, paid, "held", traffic), 60 * MINUTE);
  assertEquals(await statusOf(world, asked), "released");
});

Deno.test("an unpaid escrow is looked at hourly, and only that", async () => {
  await using world = await startWorld();
  await createEscrow(world);
  await world.settle();
  const asked = () => world.simulator.exchanges().split("\n").filter((line) => line !== "").length;
  const before = asked();
  for (let hour = 0; hour < 5; hour++) {
    await world.advanceClock(60 * MINUTE);
    await runCron(world);
  }
  assertEquals(asked() - before, 5);
});
