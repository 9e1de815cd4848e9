// A worker may be killed after any of its requests. Time and the sweep alone must bring the escrow
// to its one right end: one effect at Stripe, one journal, nothing held, nothing live.
import { assertEquals, assertGreater } from "deno-std/assert";
import { doomedWorker } from "../support/doomed.ts";
import { type Escrow, statusOf } from "../support/escrows.ts";
import { assertEnded } from "../support/laws.ts";
import {
  heal,
  heldEscrows,
  LEASE_IS_OVER,
  MONEY_FLOWS,
  type MoneyFlow,
  topUp,
  withoutIds,
} from "../support/money_flows.ts";
import { startWorld, type World } from "../support/world.ts";

/** Runs the flow on a worker that is killed after its request number `lives`. */
async function runKilled(world: World, flow: MoneyFlow, escrow: Escrow, lives: number) {
  const worker = doomedWorker(world, lives);
  await flow.run(worker.deps, escrow).catch(() => {});
  return worker.reached;
}

for (const flow of MONEY_FLOWS) {
  for (const events of ["never came", "came late"] as const) {
    const law = `${flow.name}: killed after any of its requests, ends in one effect ` +
      `(events ${events})`;
    Deno.test(law, async () => {
      await using world = await startWorld();
      topUp(world);
      const escrows = await heldEscrows(world, flow.requests.length + 2, flow.wanted);
      const whole = escrows.pop()!;
      world.simulator.control.setWebhooks({ mode: "hold" });
      const reached = await runKilled(world, flow, whole, Infinity);
      assertEquals(reached.map(withoutIds), flow.requests);
      for (const [lives, escrow] of escrows.entries()) {
        assertEquals((await runKilled(world, flow, escrow, lives)).length, lives);
      }
      // killed before its first request there is no wish, and no money may move
      const [unheard, ...wished] = escrows;
      if (events === "came late") {
        world.simulator.control.setWebhooks({ mode: "shuffle" });
        await world.settle();
      }
      await heal(world, wished);
      await assertEnded(world, wished, flow.end);
      assertEquals(await statusOf(world, unheard!), "held");
      await runKilled(world, flow, unheard!, Infinity);
      // the events of all this, however late, change nothing any more
      world.simulator.control.setWebhooks({ mode: "deliver" });
      await world.settle();
      await assertEnded(world, [whole, ...escrows], flow.end);
    });
  }
}

/** How many requests a second worker makes after the first was killed, for each of its lives. */
async function countTakeovers(world: World, flow: MoneyFlow): Promise<number[]> {
  const probes = await heldEscrows(world, flow.requests.length, flow.wanted);
  // a webhook's own sweep would be another worker
  world.simulator.control.setWebhooks({ mode: "hold" });
  for (const [i, escrow] of probes.entries()) await runKilled(world, flow, escrow, i + 1);
  await world.advanceClock(LEASE_IS_OVER);
  const counts: number[] = [];
  for (const escrow of probes) {
    counts.push((await runKilled(world, flow, escrow, Infinity)).length);
  }
  await assertEnded(world, probes, flow.end);
  world.simulator.control.setWebhooks({ mode: "deliver" });
  await world.settle();
  return counts;
}

for (const flow of MONEY_FLOWS) {
  const law = `${flow.name}: killed after any of its requests, and the next worker after any of ` +
    "its own, ends in one effect";
  Deno.test(law, async () => {
    await using world = await startWorld();
    topUp(world);
    const counts = await countTakeovers(world, flow);
    const kills = counts.flatMap((count, i) =>
      Array.from({ length: count }, (_, j) => ({ first: i + 1, second: j + 1 }))
    );
    assertGreater(kills.length, 2 * flow.requests.length);
    const escrows = await heldEscrows(world, kills.length, flow.wanted);
    world.simulator.control.setWebhooks({ mode: "hold" });
    for (const [i, { first }] of kills.entries()) {
      await runKilled(world, flow, escrows[i]!, first);
    }
    await world.advanceClock(LEASE_IS_OVER);
    for (const [i, { second }] of kills.entries()) {
      assertEquals((await runKilled(world, flow, escrows[i]!, second)).length, second);
    }
    await heal(world, escrows);
    await assertEnded(world, escrows, flow.end);
    world.simulator.control.setWebhooks({ mode: "shuffle" });
    await world.settle();
    await assertEnded(world, escrows, flow.end);
  });
}
