// Passing from one UTC day into the next, at Stripe and in the database.
import type { World } from "./world.ts";

/** To a few minutes past midnight, when the day behind may be closed. */
export async function nextDay(world: World): Promise<void> {
  await world.settle();
  const [row] = await world.sql<{ left: number }[]>`
    select ceil(extract(epoch from
      date_trunc('day', escrow.now(), 'UTC') + interval '1 day' - escrow.now()))::integer as left`;
  await world.advanceClock(row!.left + 300);
}
