// Every endpoint against every class of hostile request: each has its answer, nothing changes,
// nothing is given away, and whoever has the right to ask is served as before.
import { assert, assertEquals } from "deno-std/assert";
import { mayWrite, refusedRequests } from "../hostile/classes.ts";
import { leaksInLog } from "../hostile/leaks.ts";
import { faultOf, type Hostile, send, type Subject } from "../hostile/request.ts";
import { assertHonestIsServed, changedSince, type Stage, startStage } from "../hostile/stage.ts";
import { contentsOf } from "../support/observe.ts";

const LEAST = 150;

/** One class, one subject: what went wrong, as sentences. */
async function faultsOf(stage: Stage, subject: Subject, requests: Hostile[]) {
  const { world } = stage;
  const faults: string[] = [];
  const before = await contentsOf(world);
  const logged = world.logs.length;
  for (const ask of requests) {
    const fault = faultOf(world, ask, await send(world, subject, ask));
    if (fault !== null) faults.push(`${subject.name}, ${ask.class}, ${ask.name}: ${fault}`);
  }
  const changed = (await changedSince(world, before))
    .filter((table) => !mayWrite(subject, requests[0]?.class ?? "").includes(table));
  if (changed.length > 0) faults.push(`${subject.name}: changed ${changed.join(", ")}`);
  return [...faults, ...leaksInLog(world, logged)];
}

Deno.test("every hostile request is refused by its code and changes nothing", async (t) => {
  const stage = await startStage();
  await using world = stage.world;
  for (const subject of stage.subjects) {
    const classes = await refusedRequests(stage, subject);
    const counts = [...classes].map(([name, { length }]) => `${name} ${length}`);
    const count = [...classes.values()].flat().length;
    console.log(`${subject.name}: ${count} requests: ${counts.join(", ")}`);
    assert(count >= LEAST, `${subject.name} has ${count}`);
    for (const [name, requests] of classes) {
      await t.step(`${subject.name}: ${requests.length} of ${name}`, async () => {
        assertEquals(await faultsOf(stage, subject, requests), []);
        await assertHonestIsServed(stage, subject);
      });
    }
  }
  assertEquals(leaksInLog(world), []);
});
