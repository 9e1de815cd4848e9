// The short form of `deno task hostile`: another seed each time, printed first.
import { assertEquals } from "deno-std/assert";
import { fuzz, type Set } from "../hostile/fuzz.ts";
import { leaksInLog } from "../hostile/leaks.ts";
import { changedSince, startStage } from "../hostile/stage.ts";
import { contentsOf } from "../support/observe.ts";

const RUNS: Record<Set, number> = { strangers: 600, broken: 400, "perhaps valid": 150 };

/** Mails that cannot be read are told to an operator. */
const MAY_WRITE = ["digests", "outbox"];

for (const [set, runs] of Object.entries(RUNS) as [Set, number][]) {
  Deno.test(`fuzzed requests, ${set}: no fault, no leak, no law broken`, async () => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    console.log(`deno task hostile --set "${set}" --runs ${runs} --seed ${seed}`);
    const stage = await startStage();
    await using world = stage.world;
    const before = await contentsOf(world);
    await fuzz(stage, set, { runs, seed });
    const changed = await changedSince(world, before);
    // what may be valid may change what it asks for: the laws are looked at when the world ends
    if (set !== "perhaps valid") {
      assertEquals(changed.filter((table) => !MAY_WRITE.includes(table)), []);
    }
    assertEquals(leaksInLog(world), []);
  });
}
