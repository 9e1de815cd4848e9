// Nobody who may log in holds a lock that money waits for.
import { assert, assertEquals } from "deno-std/assert";
import { connect, type Sql } from "../../dev/database.ts";
import { createEscrow, heldEscrow, refund, release } from "../support/escrows.ts";
import { startWorld } from "../support/world.ts";

/** Every advisory lock that somebody could think of, in both forms. */
async function takeAllLocks(sql: Sql, names: string[]) {
  await sql`select pg_advisory_lock(hashtext(n)) from unnest(${names}::text[]) n`;
  await sql`select pg_advisory_lock(hashtext(a), hashtext(b))
    from unnest(${names.slice(0, 12)}::text[]) a, unnest(${names.slice(0, 12)}::text[]) b`;
  await sql`select pg_advisory_lock(n), pg_advisory_lock(0, n), pg_advisory_lock(n, 0)
    from generate_series(0, 200) n`;
}

for (const role of ["anon", "authenticated", "service_role"]) {
  Deno.test(`money moves while ${role} holds every advisory lock there is`, async () => {
    await using world = await startWorld();
    world.simulator.control.setBalance({ currency: "usd", available: 50_000 });
    const names = await world.sql<{ name: string }[]>`
      select name
      from (select lock from escrow.locks union all values ('escrow'), ('holdfast'),
          ('admin_actions'), ('audit_chain'), ('changes'), ('escrows'), ('operations'), ('policy')
        ) as a (base), lateral (values (base), ('escrow.' || base), ('escrow_' || base),
          ('escrow:' || base)) as b (name)`;
    const stranger = connect(await world.database.urlAs("authenticator"));
    await stranger.unsafe(`set role ${role}`);
    await takeAllLocks(stranger, names.map(({ name }) => name));
    const refused = await stranger`select from escrow.locks for update`.catch((error) => error);
    assertEquals(refused.code, "42501");
    assertEquals((await release(world, await heldEscrow(world))).status, 200);
    assertEquals((await refund(world, await heldEscrow(world))).status, 200);
    await createEscrow(world);
    const changes = await world.rpc("escrow_list_changes");
    assert(changes.status === 200 && changes.body.changes.length > 3);
    await world.advanceClock(4 * 86_400);
    for (const job of ["check-escrow-timeouts", "retry-failed-transfers", "daily-reconciliation"]) {
      assertEquals((await world.call(job)).status, 200, job);
    }
    const pause = { p_paused: true, p_actor: "ada", p_reason: "a test" };
    assertEquals((await world.rpc("escrow_set_paused", pause)).status, 200);
    await stranger.end();
  });
}
