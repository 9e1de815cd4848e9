// Two callers at once around a release, in a chosen order, with the first one's transaction open.
import { assert, assertEquals } from "deno-std/assert";
import { heldEscrow, rowOf } from "../support/escrows.ts";
import { claimDue, claimRefund, claimRelease, ENDINGS, newToken, race } from "../support/race.ts";
import { startWorld } from "../support/world.ts";
import { expireLeases, oneReleaseClaim } from "./race_laws.ts";

for (const ending of ENDINGS) {
  Deno.test(`two claims of one release: one lease (${ending} of the first)`, async () => {
    await using world = await startWorld();
    await oneReleaseClaim(world, ending);
  });

  Deno.test(`release against refund: one wish stands (${ending} of the release)`, async () => {
    await using world = await startWorld();
    const escrow = await heldEscrow(world);
    const { blocked, second } = await race(
      world,
      claimRelease(newToken(), escrow),
      claimRefund(newToken(), escrow),
      ending,
    );
    assert(blocked);
    const row = await rowOf(world, escrow);
    const wishes = [row.release_requested_at !== null, row.refund_requested_at !== null];
    if (ending === "commit") {
      assertEquals(second.result.code, "already_processing");
      assertEquals([row.status, ...wishes], ["releasing", true, false]);
    } else {
      assertEquals(second.next, "look");
      assertEquals([row.status, ...wishes], ["refunding", false, true]);
    }
  });

  Deno.test(`refund against release: one wish stands (${ending} of the refund)`, async () => {
    await using world = await startWorld();
    const escrow = await heldEscrow(world);
    const { blocked, second } = await race(
      world,
      claimRefund(newToken(), escrow),
      claimRelease(newToken(), escrow),
      ending,
    );
    assert(blocked);
    const row = await rowOf(world, escrow);
    const wishes = [row.release_requested_at !== null, row.refund_requested_at !== null];
    if (ending === "commit") {
      assertEquals(second.result.outcome, "refused");
      assertEquals([row.status, ...wishes], ["refunding", false, true]);
    } else {
      assertEquals(second.next, "look");
      assertEquals([row.status, ...wishes], ["releasing", true, false]);
    }
  });

  Deno.test(`a forced refund does not take a release that is begun (${ending})`, async () => {
    await using world = await startWorld();
    const escrow = await heldEscrow(world);
    const { second } = await race(
      world,
      claimRelease(newToken(), escrow),
      claimRefund(newToken(), escrow, true),
      ending,
    );
    const expected = ending === "commit" ? "releasing" : "refunding";
    assertEquals((await rowOf(world, escrow)).status, expected);
    assertEquals(second.result?.code, ending === "commit" ? "already_processing" : undefined);
    const [audited] = await world.sql`
      select count(*)::int as count from escrow.admin_actions
      where action = 'refund_despite_release'`;
    assertEquals(audited!.count, 0, "nothing was overridden, so nothing is on record");
  });

  Deno.test(`a queued release: caller against sweep, one lease (${ending})`, async () => {
    await using world = await startWorld();
    const escrow = await heldEscrow(world);
    await world.sql`
      update escrow.escrows
      set release_requested_at = escrow.now(), next_attempt_at = escrow.now()`;
    const [sweeper, caller] = [newToken(), newToken()];
    const { blocked, first, second } = await race(
      world,
      claimDue(sweeper),
      claimRelease(caller, escrow),
      ending,
    );
    assert(blocked);
    assertEquals(first.claims.length, 1);
    assertEquals(
      [second.next, second.result?.code],
      ending === "commit" ? ["done", "already_processing"] : ["look", undefined],
    );
    const { lease_token } = await rowOf(world, escrow);
    assertEquals(lease_token, ending === "commit" ? sweeper : caller);
  });
}

Deno.test("the same token claims twice: the same answer, so a lost reply is harmless", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  const claim = claimRelease(newToken(), escrow);
  const { first, second } = await race(world, claim, claim, "commit");
  assertEquals(second, first);
  const feed = await world.sql`
    select to_status from escrow.changes where escrow_id = ${escrow.id} order by change_id`;
  assertEquals(feed.map((row) => row.to_status), ["awaiting_payment", "held", "releasing"]);
});

Deno.test("an expired lease is taken over by one of two sweeps", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  await world.rpc("escrow_claim_release", claimRelease(newToken(), escrow).args);
  await expireLeases(world);
  const heir = newToken();
  const { blocked, first, second } = await race(
    world,
    claimDue(heir),
    claimDue(newToken()),
    "commit",
  );
  assert(!blocked);
  assertEquals([first.claims.length, second.claims.length], [1, 0]);
  assertEquals((await rowOf(world, escrow)).lease_token, heir);
});

Deno.test("claims of different escrows never wait for each other", async () => {
  await using world = await startWorld();
  const [one, two] = [await heldEscrow(world), await heldEscrow(world)];
  const { blocked, second } = await race(
    world,
    claimRelease(newToken(), one),
    claimRelease(newToken(), two),
    "commit",
  );
  assert(!blocked);
  assertEquals(second.next, "look");
});
