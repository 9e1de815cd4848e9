// The explorer can fail: each lock of the deployed SQL is taken out, one at a time, and some pair
// of calls must then end as it never would in turn. The locks are read from the catalog; what no
// pair misses stands with reason and proof in pairs/covered_locks.ts.
import { assertEquals } from "deno-std/assert";
import { ENDINGS } from "../support/race.ts";
import { startWorld } from "../support/world.ts";
import { COVERED_LOCKS } from "./pairs/covered_locks.ts";
import { createJudge, type Judge } from "./pairs/judge.ts";
import { openLaboratory } from "./pairs/laboratory.ts";
import { type Lock, locksOf } from "./pairs/locks.ts";
import { STATES } from "./pairs/states.ts";

const locks = new Set<string>();
/** By which pair each lock was missed, and where. */
const missed = new Map<string, string>();
const figures = { runs: 0, milliseconds: 0 };

for (const state of STATES) {
  Deno.test(`locks that are missed: ${state.name}`, async () => {
    await using world = await startWorld({ breaksLaws: true });
    const calls = await state.prepare(world);
    const found = await locksOf(world.sql);
    const laboratory = await openLaboratory(world);
    const judge = createJudge(laboratory, calls);
    const started = performance.now();
    for (const lock of found) {
      locks.add(lock.name);
      if (missed.has(lock.name) || lock.name in COVERED_LOCKS) continue;
      await laboratory.sql.unsafe(lock.mutant);
      const pair = await firstMiss(judge, lock);
      if (pair !== null) missed.set(lock.name, `${state.name}: ${pair}`);
      await laboratory.sql.unsafe(lock.original);
    }
    figures.milliseconds += performance.now() - started;
    for (const [name, { prove }] of Object.entries(COVERED_LOCKS)) {
      const lock = found.find((it) => it.name === name);
      if (lock) await prove(laboratory, lock, judge);
    }
    await laboratory.close();
  });
}

/** The pair that ends wrongly without the lock; likely ones are tried first. */
async function firstMiss(judge: Judge, lock: Lock): Promise<string | null> {
  const reaches = (name: string) => lock.reachedBy.has(judge.rpcOf(name));
  const pairs = judge.names.filter(reaches)
    .flatMap((second) => judge.names.map((first) => [first, second] as const));
  const unlikely = ([first, second]: readonly [string, string]) =>
    first === second ? 0 : judge.rpcOf(first) === judge.rpcOf(second) ? 1 : reaches(first) ? 2 : 3;
  for (const [first, second] of pairs.toSorted((a, b) => unlikely(a) - unlikely(b))) {
    for (const ending of await judge.fails(first) ? [] : ENDINGS) {
      figures.runs++;
      const { wrong: [wrong] } = await judge.judge(first, second, ending);
      if (wrong !== undefined) return `${first} | ${second} | ${ending}: ${wrong}`;
    }
  }
  return null;
}

Deno.test("every lock is missed by some pair of calls, or covered by another lock", () => {
  const covered = Object.keys(COVERED_LOCKS);
  const seconds = Math.round(figures.milliseconds / 1000);
  console.log(
    `lock removal: ${locks.size} removals, ${missed.size} caught, ${covered.length} covered by ` +
      `another lock, ${figures.runs} runs, ${seconds} s`,
  );
  if (Deno.env.has("HOLDFAST_SHOW_LOCKS")) {
    for (const [lock, pair] of [...missed].sort()) console.log(`${lock} | ${firstLine(pair)}`);
  }
  assertEquals([...locks].filter((name) => !missed.has(name) && !covered.includes(name)), []);
  assertEquals(covered.filter((name) => !locks.has(name)), [], "covered, but not there any more");
});

const firstLine = (text: string) => text.split("\n")[0]!.slice(0, 200);
