// Stripe allows so many calls a second on each endpoint: all workers together keep to one rate.
import { assert, assertEquals } from "deno-std/assert";
import { startWorld, type World } from "../support/world.ts";

/** The policy's rate; a second's worth may go at once. */
const RATE = 20;
const STEP_MS = 1_000 / RATE;

/** Takes slots one after the other and answers the waits, in milliseconds. */
async function takeSlots({ sql }: World, endpoint: string, count: number): Promise<number[]> {
  const rows = await sql<{ wait: number }[]>`
    select escrow.take_call_slot(${endpoint}) as wait from generate_series(1, ${count})`;
  return rows.map(({ wait }) => wait);
}

Deno.test("a second's worth of calls goes at once, each one more waits one step longer", async () => {
  await using world = await startWorld();
  const waits = await takeSlots(world, "transfer", 3 * RATE);
  const free = waits.findIndex((wait) => wait > 0);
  assert(free >= RATE && free <= RATE + 2, `${free} calls went at once`);
  // the calls themselves took a moment, by which the queue has become shorter
  assert(waits.at(-1)! > (2 * RATE - 1) * STEP_MS - 1_000, `the last one waits ${waits.at(-1)} ms`);
  const sorted = waits.toSorted((a, b) => a - b);
  assertEquals(waits.slice(free), sorted.slice(free), "later calls wait longer");
});

Deno.test("each endpoint has a queue of its own", async () => {
  await using world = await startWorld();
  await takeSlots(world, "transfer", 3 * RATE);
  assertEquals(await takeSlots(world, "refund", 1), [0]);
});

Deno.test("a queue that was idle owes nothing: the rate is kept, not made up for", async () => {
  await using world = await startWorld();
  await takeSlots(world, "transfer", 3 * RATE);
  await world.sql`select escrow.advance_clock('1 hour')`;
  const waits = await takeSlots(world, "transfer", 2 * RATE);
  assertEquals(waits[0], 0);
  assert(waits.at(-1)! > 0, "an idle hour allows no burst of more than a second's worth");
});
