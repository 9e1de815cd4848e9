// The ordeal of `deno task chaos`, short enough for every run of the tests.
import { assert, assertEquals } from "deno-std/assert";
import { soak } from "./soak.ts";

/** Grossly late; a slow machine alone is not. */
const SERVING_WITHIN_MS = 30_000;

const NO_LAW_BROKEN = { lost: [], doubled: [], broken: [] };

Deno.test("functions killed and Postgres crashed under load: no promise is lost or doubled", async () => {
  const { lost, doubled, broken, ...report } = await soak({
    ...{ kills: 10, crashes: 2, writers: 4, troubles: 0, seed: 1 },
    ...{ pauseMs: 500, say: () => {} },
  });
  assertEquals({ lost, doubled, broken }, NO_LAW_BROKEN);
  const serving = [...report.servingAfterKill, ...report.servingAfterCrash];
  assertEquals(serving.length, 12);
  assert(Math.max(...serving) < SERVING_WITHIN_MS, `serving again after ${serving} ms`);
});

Deno.test("lost COMMIT replies, deadlocks, conflicts, timeouts, no connections: the same laws", async () => {
  const { lost, doubled, broken, troubles } = await soak({
    ...{ kills: 0, crashes: 0, writers: 4, troubles: 2, seed: 2 },
    ...{ pauseMs: 0, say: () => {} },
  });
  assertEquals({ lost, doubled, broken }, NO_LAW_BROKEN);
  assertEquals(troubles.length, 5);
});
