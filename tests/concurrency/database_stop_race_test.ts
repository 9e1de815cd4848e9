// A database that is not where it was is noticed by whoever comes first, and by nobody twice.
import { assertEquals } from "deno-std/assert";
import { heldEscrow } from "../support/escrows.ts";
import { elsewhere } from "../support/rewinds.ts";
import { startWorld } from "../support/world.ts";

Deno.test("two callers who notice at once make one stop and one alert", async () => {
  await using world = await startWorld();
  await heldEscrow(world);
  await elsewhere(world);
  const claim = { p_contract_version: 1, p_livemode: false, p_limit: 1 };
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => world.rpc("escrow_claim_events", claim)),
  );
  assertEquals(answers.map(({ status }) => status), Array(6).fill(200));
  const [row] = await world.sql`
    select (select count(*)::int from escrow.database_stops) as stops,
      (select sum(occurrences)::int from escrow.outbox where alert = 'database_changed') as alerts`;
  assertEquals({ ...row }, { stops: 1, alerts: 1 });
});
