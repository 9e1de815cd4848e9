// Each invariant view is empty in a lived-in world, and shows the bad row that breaks its law.
import { assert, assertEquals } from "deno-std/assert";
import { behindTheGuards } from "../support/guards.ts";
import { brokenLaws, invariants } from "../support/invariants.ts";
import { liveIn, PLANTS } from "../support/planted_rows.ts";
import { startWorld } from "../support/world.ts";

Deno.test("every invariant holds in a lived-in world, the ones about waiting included", async () => {
  await using world = await startWorld();
  await liveIn(world);
  assertEquals(await brokenLaws(world.sql), {});
});

Deno.test("every invariant view has a bad row that proves it", async () => {
  await using world = await startWorld();
  assertEquals(Object.keys(PLANTS).sort(), (await invariants(world.sql)).sort());
});

for (const [name, plant] of Object.entries(PLANTS)) {
  Deno.test(`${name} shows its planted bad row`, async () => {
    await using world = await startWorld({ breaksLaws: true });
    const lived = await liveIn(world);
    await behindTheGuards(world.sql, () => plant(world.sql, lived));
    const broken = await brokenLaws(world.sql);
    assert(name in broken, `not seen; broken were: ${Object.keys(broken).join(", ") || "none"}`);
  });
}
