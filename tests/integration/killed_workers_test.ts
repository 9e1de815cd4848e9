// A worker may be killed after any of its requests, and the one that takes over after any of its
// own. Time and the sweep alone must bring the escrow to its one right end. (One worker killed, in
// every flow: tests/simulation/kill_matrix_test.ts.)
import { assertEquals, assertGreater } from "deno-std/assert";
import { doomedWorker } from "../support/doomed.ts";
import { type Escrow } from "../support/escrows.ts";
import { assertEnded } from "../support/laws.ts";
import {
  heal,
  heldEscrows,
  LEASE_IS_OVER,
  MONEY_FLOWS,
  type MoneyFlow,
  topUp,
} from "../support/money_flows.ts";
import { startWorld, type World } from "../support/world.ts";

/** Runs the flow on a worker that is killed after its request number `lives`. */
async function runKilled(world: World, flow: MoneyFlow, escrow: Escrow, lives: number) {
  const worker = doomedWorker(world, lives);
  await flow.run(worker.deps, escrow).catch(() => {});
  return worker.reached;
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
