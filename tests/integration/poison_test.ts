// An escrow that nothing can be done with stops no other, and reaches a person.
import { assertEquals, assertGreater } from "deno-std/assert";
import { doomedWorker } from "../support/doomed.ts";
import { DAY, heldEscrow, heldIn, release, rowOf, statusOf } from "../support/escrows.ts";
import { alertsOf } from "../support/laws.ts";
import { MONEY_FLOWS, runCron } from "../support/money_flows.ts";
import { insertOperation } from "../support/owner_sql.ts";
import { sweep } from "../../supabase/functions/_shared/flows/sweep.ts";
import { startWorld } from "../support/world.ts";

const CAPTURED = { deadlineIn: 20 * DAY };

Deno.test("an escrow that costs worker after worker is told, and asked more and more seldom", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  world.simulator.control.setWebhooks({ mode: "hold" });
  const begun = doomedWorker(world, 1);
  await MONEY_FLOWS[1]!.run(begun.deps, escrow).catch(() => {});
  const waits: number[] = [];
  for (let lost = 1; lost <= 6; lost++) {
    const { next_attempt_at, lease_expires_at } = await rowOf(world, escrow);
    waits.push(next_attempt_at.getTime() - lease_expires_at.getTime());
    await world.sql`
      select escrow.advance_clock(${next_attempt_at}::timestamptz - escrow.now() + '1 second')`;
    const { deps } = doomedWorker(world, 1);
    await sweep(deps, 3, Date.now() + 60_000).catch(() => {});
  }
  assertEquals(waits.slice(0, 3), [0, 0, 0]);
  assertGreater(waits[5]!, waits[3]!);
  assertEquals(await alertsOf(world, escrow), ["workers_lost"]);
  await world.sql`select escrow.advance_clock('6 hours')`;
  await runCron(world);
  assertEquals(await statusOf(world, escrow), "released");
});

Deno.test("an effect that a law forbids is not begun: its escrow goes to a person, its evidence stays", async () => {
  await using world = await startWorld({ breaksLaws: true });
  const [poison, good] = [await heldEscrow(world, CAPTURED), await heldEscrow(world)];
  // a transfer that the escrow does not know of; ours would be the second
  await world.sql.unsafe(
    "alter table escrow.operations disable trigger operations_guard_money_insert",
  );
  const known = { kind: "transfer", amount: 10_000, stripeId: "tr_1unknown" } as const;
  await world.sql.unsafe(insertOperation(poison.id, known));
  await world.sql.unsafe(
    "alter table escrow.operations enable trigger operations_guard_money_insert",
  );
  assertEquals((await release(world, poison)).body.error.code, "not_releasable");
  const row = await rowOf(world, poison);
  assertEquals([row.status, row.funds_at], ["manual_review", "platform"]);
  assertEquals([Number(row.captured_minor), await heldIn(world, poison)], [10_000, 10_000]);
  assertEquals(await alertsOf(world, poison), ["person_needed"]);
  assertEquals((await release(world, good)).status, 200);
});
