// The clock against everybody else: at the boundary exactly one of release and return happens.
import { assert, assertEquals } from "deno-std/assert";
import { DAY, type Escrow, heldEscrow, rowOf } from "../support/escrows.ts";
import {
  claimRefund,
  claimRelease,
  claimTimeouts,
  ENDINGS,
  newToken,
  race,
} from "../support/race.ts";
import type { World } from "../support/world.ts";
import { startWorld } from "../support/world.ts";
import { breakerHolds, passDeadline } from "./race_laws.ts";

/** Stops the database's clock: as long after the end of deadline and grace as told. */
async function stopClock(world: World, escrow: Escrow, after: string) {
  const [row] = await world.sql<{ at: string }[]>`
    select (escrow.timeout_at(deadline_at) + ${after}::interval)::text as at
    from escrow.escrows where escrow_id = ${escrow.id}`;
  await world.sql.unsafe(`
    create or replace function escrow.now() returns timestamptz language sql volatile
    set search_path = pg_catalog, pg_temp as $$ select '${row!.at}'::timestamptz $$`);
}

/** Moves the database's clock alone, as seen by every other connection. */
const passDatabaseDeadline = (world: World) =>
  world.sql`select escrow.advance_clock(make_interval(secs => ${3 * DAY + 900}))`;

for (const ending of ENDINGS) {
  Deno.test(`two runs of the clock never pass the breaker together (${ending})`, async () => {
    await using world = await startWorld();
    await breakerHolds(world, ending);
  });

  Deno.test(`a release in time is not overtaken by the clock before it commits (${ending})`, async () => {
    await using world = await startWorld();
    const escrow = await heldEscrow(world);
    // the release has read the clock before the boundary, the run reads it after
    await stopClock(world, escrow, "-1 microsecond");
    const { blocked, first, second } = await race(
      world,
      claimRelease(newToken(), escrow),
      claimTimeouts(newToken()),
      ending,
    );
    assert(!blocked, "a run of the clock skips what somebody else holds");
    assertEquals([first.next, second.claims], ["look", []]);
    await stopClock(world, escrow, "0 seconds");
    const { body } = await world.rpc("escrow_claim_timeouts", claimTimeouts(newToken()).args);
    assertEquals(body.claims.length, ending === "commit" ? 0 : 1);
    const status = (await rowOf(world, escrow)).status;
    assertEquals(status, ending === "commit" ? "releasing" : "refunding");
  });

  Deno.test(`a return by the clock shuts out a release that waited for it (${ending})`, async () => {
    await using world = await startWorld();
    const escrow = await heldEscrow(world);
    await passDeadline(world);
    const { blocked, first, second } = await race(
      world,
      claimTimeouts(newToken()),
      claimRelease(newToken(), escrow),
      ending,
    );
    assert(blocked);
    assertEquals(first.claims.length, 1);
    assertEquals(second.result.code, "not_releasable", "it is too late, whoever gave up");
    const row = await rowOf(world, escrow);
    assertEquals(row.status, ending === "commit" ? "refunding" : "held");
    assertEquals(row.release_requested_at, null);
  });

  Deno.test(`a refund call against the clock: one lease (${ending} of the call)`, async () => {
    await using world = await startWorld();
    const escrow = await heldEscrow(world);
    await passDeadline(world);
    const { blocked, first, second } = await race(
      world,
      claimRefund(newToken(), escrow),
      claimTimeouts(newToken()),
      ending,
    );
    assert(!blocked);
    assertEquals([first.next, second.claims], ["look", []]);
    assertEquals(
      (await rowOf(world, escrow)).status,
      ending === "commit" ? "refunding" : "held",
    );
  });
}

Deno.test("at the boundary instant the clock wins: no release, one return", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  await stopClock(world, escrow, "0 seconds");
  const release = await world.rpc("escrow_claim_release", claimRelease(newToken(), escrow).args);
  assertEquals(release.body.result.code, "not_releasable");
  assertEquals(release.body.result.details.reason, "deadline_passed");
  const { body } = await world.rpc("escrow_claim_timeouts", claimTimeouts(newToken()).args);
  assertEquals([body.found, body.claims.length], [1, 1]);
});

Deno.test("a microsecond before the boundary the release wins: no return, ever", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  await stopClock(world, escrow, "-1 microsecond");
  const early = await world.rpc("escrow_claim_timeouts", claimTimeouts(newToken()).args);
  assertEquals([early.body.found, early.body.claims], [0, []]);
  const release = await world.rpc("escrow_claim_release", claimRelease(newToken(), escrow).args);
  assertEquals(release.body.next, "look");
  await stopClock(world, escrow, "20 days");
  const later = await world.rpc("escrow_claim_timeouts", claimTimeouts(newToken()).args);
  assertEquals([later.body.found, later.body.claims], [0, []]);
});

Deno.test("what is due takes nothing with it that is due a microsecond later", async () => {
  await using world = await startWorld();
  const [due, next] = [await heldEscrow(world), await heldEscrow(world)];
  await stopClock(world, next, "-1 microsecond");
  const { body } = await world.rpc("escrow_claim_timeouts", claimTimeouts(newToken()).args);
  assertEquals([body.found, body.claims.length], [1, 1]);
  assertEquals((await rowOf(world, due)).status, "refunding");
  assertEquals((await rowOf(world, next)).status, "held");
});

Deno.test("the clock is read after the lock: waiting past the boundary is too late", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  const { blocked, second } = await race(
    world,
    claimRelease(newToken(), escrow),
    claimRelease(newToken(), escrow),
    "rollback",
    { meanwhile: () => passDatabaseDeadline(world) },
  );
  assert(blocked);
  assertEquals(second.result.code, "not_releasable");
  assertEquals(second.result.details.reason, "deadline_passed");
  assertEquals((await rowOf(world, escrow)).release_requested_at, null);
});
