// Two callers at once around a release, in a chosen order, with the first one's transaction open.
import { assert, assertEquals } from "deno-std/assert";
import { heldEscrow, rowOf } from "../support/escrows.ts";
import {
  beginOperation,
  claimDue,
  claimRefund,
  claimRelease,
  ENDINGS,
  newToken,
  race,
} from "../support/race.ts";
import { startWorld, type World } from "../support/world.ts";
import { expireLeases, oneReleaseClaim, readyToBegin } from "./race_laws.ts";

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

Deno.test("a receiver redirected while a release begins: neither waits for ever", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { holdMode: "capture" });
  const { token, snapshot } = await readyToBegin(world, escrow);
  const begin = beginOperation(token, escrow, snapshot);
  const redirect = {
    p_receiver_id: (await rowOf(world, escrow)).receiver_id,
    p_stripe_account_id: "acct_another",
    p_actor: "test",
    p_reason: "a test",
    p_apply_to_held: true,
  };
  // both are let in behind a third one, so that each holds what it takes before the escrow
  const pending = await world.as("postgres", async (third) => {
    await third`select from escrow.escrows where escrow_id = ${escrow.id} for update`;
    const first = world.rpc(begin.rpc, begin.args);
    await waiting(world, 1);
    const second = world.rpc("escrow_set_receiver_account", redirect);
    await waiting(world, 2);
    return [first, second];
  });
  const answers = await Promise.all(pending);
  assertEquals(answers.map(({ status }) => status), [200, 200], JSON.stringify(answers));
  assertEquals(answers[0]!.body.next, "send");
  assertEquals(answers[1]!.body.redirected, 0, "the transfer that was begun keeps its account");
});

/** Resolves when so many calls wait for a lock in this world's database. */
async function waiting(world: World, count: number) {
  for (;;) {
    const [row] = await world.sql<{ count: number }[]>`
      select count(distinct l.pid)::int as count
      from pg_locks l join pg_stat_activity a using (pid)
      where not l.granted and a.datname = current_database()`;
    if (row!.count >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
