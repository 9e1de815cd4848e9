// A worker may stall after any of its requests and wake when its lease is long over. What it has
// seen is recorded; what it meant to do next is no longer its business.
import { assertEquals } from "deno-std/assert";
import { sleepyWorker } from "../support/doomed.ts";
import { assertEnded } from "../support/laws.ts";
import { heal, heldEscrows, LEASE_IS_OVER, MONEY_FLOWS, topUp } from "../support/money_flows.ts";
import { startWorld } from "../support/world.ts";

for (const flow of MONEY_FLOWS) {
  for (const takenOver of [false, true]) {
    const when = takenOver ? "when another has finished" : "before another came";
    Deno.test(`${flow.name}: asleep past its lease, awake ${when}, it starts nothing`, async () => {
      await using world = await startWorld();
      topUp(world);
      const escrows = await heldEscrows(world, flow.requests.length - 1, flow.wanted);
      world.simulator.control.setWebhooks({ mode: "hold" });
      const workers = [];
      for (const [i, escrow] of escrows.entries()) {
        const worker = sleepyWorker(world, i + 1);
        workers.push({ ...worker, result: flow.run(worker.deps, escrow) });
        await worker.asleep;
      }
      if (takenOver) {
        await heal(world, escrows);
        await assertEnded(world, escrows, flow.end);
      } else {
        await world.advanceClock(LEASE_IS_OVER);
      }
      for (const [i, { wake, reached, result }] of workers.entries()) {
        wake();
        const { outcome } = await result;
        const started = reached.slice(i + 1).filter((name) => name.startsWith("POST "));
        assertEquals(started, [], `asleep after ${flow.requests[i]}, awake with ${outcome}`);
      }
      await heal(world, escrows);
      await assertEnded(world, escrows, flow.end);
    });
  }
}
