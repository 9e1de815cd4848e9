// Every ordered pair of calls that change something, in every state where they meet: the first
// one's transaction is held open while the second one runs, and then committed or rolled back.
// Whatever happens must be what the two would have done one after the other.
import { assertEquals } from "deno-std/assert";
import { ENDINGS } from "../support/race.ts";
import { startWorld } from "../support/world.ts";
import { createJudge } from "./pairs/judge.ts";
import { openLaboratory } from "./pairs/laboratory.ts";
import { STATES } from "./pairs/states.ts";

/** The database functions that each state's calls go to. */
const called = new Map<string, string[]>();
const figures = { pairs: 0, runs: 0, waited: 0, wrong: 0, milliseconds: 0 };

for (const state of STATES) {
  Deno.test(`pairs of calls: ${state.name}`, async () => {
    await using world = await startWorld();
    const calls = await state.prepare(world);
    const laboratory = await openLaboratory(world);
    const started = performance.now();
    const { names, rpcOf, judge, fails } = createJudge(laboratory, calls);
    const found: string[] = [];
    for (const first of names) {
      for (const second of names) {
        figures.pairs++;
        // what failed has nothing to commit
        for (const ending of await fails(first) ? ["rollback"] as const : ENDINGS) {
          const { waited, wrong } = await judge(first, second, ending);
          figures.runs++;
          figures.waited += waited ? 1 : 0;
          found.push(...wrong.map((it) => `${first} | ${second} | ${ending}: ${it}`));
        }
      }
    }
    called.set(state.name, names.map(rpcOf));
    figures.wrong += found.length;
    figures.milliseconds += performance.now() - started;
    await laboratory.close();
    assertEquals(found, []);
  });
}

Deno.test("every function that changes something is called in pairs", async () => {
  await using world = await startWorld();
  for (const state of STATES.filter(({ name }) => !called.has(name))) {
    await using other = await startWorld({ breaksLaws: true });
    const calls = Object.values(await state.prepare(other));
    called.set(state.name, calls.map((it) => (typeof it === "function" ? it("") : it).rpc));
  }
  const changing = await world.sql<{ name: string }[]>`
    select proname as name from pg_proc
    where pronamespace = 'public'::regnamespace and proname like 'escrow\\_%'
      and provolatile = 'v'`;
  const covered = new Set([...called.values()].flat());
  assertEquals(changing.map(({ name }) => name).filter((name) => !covered.has(name)), []);
  const { pairs, runs, waited, wrong, milliseconds } = figures;
  console.log(
    `pair explorer: ${pairs} ordered pairs in ${STATES.length} states, ${runs} runs, ` +
      `the second waited in ${waited}, ${wrong} wrong, ${Math.round(milliseconds / 1000)} s`,
  );
});
