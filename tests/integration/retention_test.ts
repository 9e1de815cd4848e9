// What is not kept for ever, and that nothing that is still read goes with it.
import { assert, assertEquals } from "deno-std/assert";
import { createEscrow, type Escrow, heldEscrow } from "../support/escrows.ts";
import { startWorld, type World } from "../support/world.ts";

/** A job that has done its work. */
async function endJob(world: World): Promise<void> {
  const { body } = await world.rpc("escrow_start_job", { p_job: "retry-failed-transfers" });
  const p = { p_run_id: body.run_id, p_success: true, p_summary: {} };
  const { status } = await world.rpc("escrow_finish_job", p);
  assert(status < 300, `${status}`);
}

const reserve = ({ sql }: World, { id }: Escrow, days: number) =>
  sql`insert into escrow.breaker_reservations (
      escrow_id, currency, amount_minor, reserved_at, max_count, max_amount_minor)
    values (${id}, 'usd', 100, escrow.now() - make_interval(days => ${days}), 50, 1000000)`;

async function settledEscrow(world: World): Promise<Escrow> {
  const escrow = await heldEscrow(world);
  const { status } = await world.call("refund-escrow", {
    escrowTransactionId: escrow.id,
    reason: "changed my mind",
  });
  assertEquals(status, 200);
  await world.settle();
  return escrow;
}

const reserved = async ({ sql }: World) =>
  (await sql<{ id: string }[]>`select escrow_id as id from escrow.breaker_reservations`)
    .map(({ id }) => id).sort();

Deno.test("a reservation is dropped when it is old and its escrow settled, not before", async () => {
  await using world = await startWorld();
  const [old, young, underWay] = [
    await settledEscrow(world),
    await settledEscrow(world),
    await heldEscrow(world),
  ];
  await reserve(world, old, 36);
  await reserve(world, young, 34);
  await reserve(world, underWay, 36);
  await endJob(world);
  assertEquals(await reserved(world), [young.id, underWay.id].sort());
});

Deno.test("a reservation that somebody holds is left for the next job, which does not wait", async () => {
  await using world = await startWorld();
  const old = await settledEscrow(world);
  await reserve(world, old, 36);
  await world.as("postgres", async (sql) => {
    await sql`select from escrow.breaker_reservations for update`;
    await endJob(world);
  });
  assertEquals(await reserved(world), [old.id]);
  await endJob(world);
  assertEquals(await reserved(world), []);
});

Deno.test("of the app's changes only those go that it took long ago; each can be sent again", async () => {
  await using world = await startWorld();
  for (const _ of [1, 2, 3, 4]) await createEscrow(world);
  await world.sql`
    insert into escrow.change_deliveries (change_id, escrow_id, delivered_at, gave_up_at)
    select c.change_id, c.escrow_id,
      case n.nth when 1 then escrow.now() - interval '36 days'
        when 2 then escrow.now() - interval '34 days' end,
      case n.nth when 3 then escrow.now() - interval '500 days' end
    from (select row_number() over (order by change_id) as nth, * from escrow.changes) n
    join escrow.changes c using (change_id)`;
  const ids = async () =>
    (await world.sql<{ id: string }[]>`
      select change_id as id from escrow.change_deliveries order by change_id`)
      .map(({ id }) => Number(id));
  const all = await ids();
  await endJob(world);
  assertEquals(await ids(), all.slice(1), "taken lately, given up and waiting are kept");
  const { status } = await world.rpc("escrow_resend_changes", {
    p_actor: "ana",
    p_reason: "the app lost it",
    p_change_ids: [all[0]],
  });
  assertEquals([status, await ids()], [200, all]);
});

Deno.test("runs of a year tell the same as before, and the last good run of a job stays", async () => {
  await using world = await startWorld();
  const { sql } = world;
  await sql`
    insert into escrow.job_runs (job, started_at, finished_at, success)
    select j.job, escrow.now() - make_interval(days => d.days),
      escrow.now() - make_interval(days => d.days), d.success
    from escrow.jobs j
    join (values
      ('check-escrow-timeouts', 405, true), ('check-escrow-timeouts', 404, false),
      ('check-escrow-timeouts', 399, true), ('check-escrow-timeouts', 200, true),
      ('daily-reconciliation', 420, true), ('daily-reconciliation', 410, true),
      ('daily-reconciliation', 409, false)
    ) as d (job, days, success) on d.job = j.job
    order by d.days desc`;
  const told = async () => {
    const [{ body }, [health]] = [
      await world.rpc("escrow_measure", { p_days: 366 }),
      await sql`select last_good_run, silent from escrow.job_health()
        where job = 'daily-reconciliation'`,
    ];
    return [body.jobs, health];
  };
  const before = await told();
  await endJob(world);
  assertEquals(await told(), before);
  const kept = await sql<{ days: number }[]>`
    select round(extract(epoch from escrow.now() - started_at) / 86400)::int as days
    from escrow.job_runs where started_at < escrow.now() - interval '1 day' order by started_at`;
  assertEquals(kept.map(({ days }) => days), [410, 399, 200]);
});

Deno.test("a job that ends drops a thousand rows of each at most: the next one drops more", async () => {
  await using world = await startWorld();
  await world.sql`
    insert into escrow.job_runs (job, started_at, finished_at, success)
    select 'check-escrow-timeouts', at, at, true
    from (select escrow.now() - interval '500 days' + n * interval '1 minute'
      from generate_series(1, 1500) as n) t (at)`;
  const old = async () => {
    const [row] = await world.sql`select count(*)::int as count from escrow.job_runs
      where started_at < escrow.now() - interval '400 days'`;
    return row!.count;
  };
  await endJob(world);
  assertEquals(await old(), 500);
  await endJob(world);
  assertEquals(await old(), 1, "the last good one of that job");
});
