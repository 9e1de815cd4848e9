// The numbers behind `deno task checklist`: each counts what happened, and nothing is changed.
import { assertEquals } from "deno-std/assert";
import { judge, Measures, type Stage, STAGES } from "../../dev/checklist/judge.ts";
import { nextDay } from "../support/days.ts";
import { DAY, type Escrow, heldEscrow, release } from "../support/escrows.ts";
import { everythingIn, startInstallation } from "../support/installations.ts";
import { insertOperation } from "../support/owner_sql.ts";
import type { World } from "../support/world.ts";

async function measure(world: World, days = 1): Promise<Measures> {
  const { status, body } = await world.rpc("escrow_measure", { p_days: days });
  assertEquals(status, 200, JSON.stringify(body));
  return Measures.parse(body);
}

async function missed(world: World, stage: Stage = "day1"): Promise<string[]> {
  const measures = await measure(world, STAGES[stage]);
  const nowMs = Date.parse(measures.since) + STAGES[stage] * DAY * 1000;
  return judge(stage, measures, nowMs).filter(({ ok }) => !ok).map(({ metric }) => metric);
}

/** A good run in every slot since the first one. */
async function jobsCame({ sql }: World): Promise<void> {
  await sql`
    insert into escrow.job_runs (job, started_at, finished_at, success)
    select j.job, s.at, s.at, true
    from escrow.jobs j
    cross join (select min(started_at) as at from escrow.job_runs) f
    cross join lateral generate_series(
      f.at, escrow.now(), make_interval(secs => j.period_seconds)) s (at)`;
}

/** A release, a return by the clock, and two days that are closed. */
async function goodDays(): Promise<{ world: World; released: Escrow; returned: Escrow }> {
  const { world } = await startInstallation({ breaksLaws: true });
  await nextDay(world);
  const returned = await heldEscrow(world, { deadlineIn: 4 * 3600, holdMode: "capture" });
  const released = await heldEscrow(world);
  world.simulator.control.setBalance({ currency: "usd", available: 50_000 });
  assertEquals((await release(world, released)).body.status, "released");
  // what is under way while the clock moves would seem to take hours
  await world.settle();
  await world.advanceClock(4 * 3600 + 901);
  assertEquals((await world.call("check-escrow-timeouts")).body.refunded, 1);
  for (const _ of [1, 2]) {
    await nextDay(world);
    assertEquals((await world.call("daily-reconciliation")).body.balanced, true);
  }
  await world.advanceClock(13 * 3600);
  await jobsCame(world);
  return { world, released, returned };
}

Deno.test("good days meet every target at each stage, and measuring changes nothing", async () => {
  const { world } = await goodDays();
  await using _ = world;
  const before = await everythingIn(world);
  for (const stage of ["day1", "week1", "month1"] as const) {
    assertEquals(await missed(world, stage), [], stage);
  }
  const { jobs, days, timeouts, release_seconds, metrics } = await measure(world, 7);
  assertEquals([days.of >= 2, days.count], [true, days.of]);
  assertEquals(timeouts, { count: 1, of: 1 });
  assertEquals([jobs.count > 200, jobs.count], [true, jobs.of]);
  assertEquals([release_seconds! >= 0, metrics.length > 5], [true, true]);
  assertEquals(await everythingIn(world), before);
});

const WORSE: [string, (of: Awaited<ReturnType<typeof goodDays>>) => Promise<unknown>][] = [
  ["escrows stuck", async ({ world }) => {
    const { id } = await heldEscrow(world);
    await world.sql`
      update escrow.escrows set release_requested_at = escrow.now(), next_attempt_at = null
      where escrow_id = ${id}`;
  }],
  ["effects in doubt for over an hour", async ({ world }) => {
    const { id } = await heldEscrow(world);
    await world.sql.unsafe(insertOperation(id, { kind: "refund", status: "in_doubt" }));
    await world.sql`
      update escrow.operations set first_sent_at = escrow.now() - interval '61 minutes'
      where escrow_id = ${id} and status = 'in_doubt'`;
  }],
  [
    "alerts that nobody was told",
    ({ world }) => world.sql`select escrow.raise_alert('in_doubt', null)`,
  ],
  ["events that cannot be applied", ({ world }) =>
    world.sql`
      insert into escrow.inbox (event_id, path, type, status)
      values ('evt_parked', 'account', 'charge.updated', 'parked')`],
  ["discrepancies open", ({ world }) =>
    world.sql`
      insert into escrow.discrepancies (type, subject, facts, date)
      select type, 'x', '{}', current_date from escrow.discrepancy_types limit 1`],
  [
    "scheduled runs that came and succeeded",
    ({ world }) =>
      world.sql`delete from escrow.job_runs where started_at > escrow.now() - interval '6 hours'`,
  ],
  ["release to transfer, median", ({ world, released }) =>
    world.sql`
      update escrow.escrows set release_requested_at = release_requested_at - interval '2 minutes'
      where escrow_id = ${released.id}`],
  ["returns begun in time", ({ world, returned }) =>
    world.sql`
      update escrow.operations set created_at = created_at + interval '21 minutes'
      where escrow_id = ${returned.id} and kind = 'refund'`],
  [
    "event to application, 95 %",
    ({ world }) =>
      world.sql`update escrow.inbox set received_at = received_at - interval '61 seconds'`,
  ],
  ["days closed and balanced", async ({ world }) => {
    await world.advanceClock(DAY);
    await jobsCame(world);
  }],
  [
    "channels that a test alert came through",
    ({ world }) => world.sql`delete from escrow.digests where alert = 'test_alert'`,
  ],
];

for (const [metric, worsen] of WORSE) {
  Deno.test(`not met when it is so: ${metric}`, async () => {
    const good = await goodDays();
    await using world = good.world;
    await world.sql`set session_replication_role = replica`;
    await worsen(good);
    await world.sql`set session_replication_role = origin`;
    assertEquals(await missed(world, "week1"), [metric]);
  });
}

Deno.test("a number of days that cannot be is refused by name", async () => {
  const { world } = await startInstallation();
  await using _ = world;
  for (const p_days of [0, 367, null]) {
    const { status, body } = await world.rpc("escrow_measure", { p_days });
    assertEquals([status, body.message], [422, "invalid_days"]);
  }
});
