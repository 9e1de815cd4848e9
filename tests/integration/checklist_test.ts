// The numbers behind `deno task checklist`: each counts what happened, and nothing is changed.
import { assertEquals } from "deno-std/assert";
import { judge, Measures, type Stage, STAGES } from "../../dev/checklist/judge.ts";
import { nextDay } from "../support/days.ts";
import { DAY, type Escrow, heldEscrow, release } from "../support/escrows.ts";
import { everythingIn, startInstallation } from "../support/installations.ts";
import { insertOperation } from "../support/owner_sql.ts";
import { behindTheGuards } from "../support/guards.ts";
import { startWorld, type World } from "../support/world.ts";

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
    // due for longer than the bundle of its kind may wait
    ({ world }) =>
      world.sql`insert into escrow.outbox (alert, dedup_key, due_at)
        values ('in_doubt', 'in_doubt', escrow.now() - interval '121 minutes')`,
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
    await behindTheGuards(world.sql, () => worsen(good));
    assertEquals(await missed(world, "week1"), [metric]);
  });
}

Deno.test("where no job ever came, what was due since the installation began is missed", async () => {
  await using world = await startWorld();
  const due = async () => (await measure(world)).jobs;
  const none = { count: 0, of: 0 };
  const { jobs, days } = await measure(world);
  assertEquals([jobs, days], [none, none]);
  assertEquals(await missed(world), ["channels that a test alert came through"]);
  // to the second after a full hour, so that it is known which slots are over
  await world.sql`
    select escrow.advance_clock(date_trunc('hour', t.at) + interval '1 hour 1 second' - t.at)
    from (select escrow.now() as at) t`;
  const began = (ago: string) =>
    world.sql`
      update escrow.jobs
      set watched_from = date_trunc('hour', escrow.now()) - ${ago}::interval`;
  // six of ten minutes and one of an hour
  await began("1 hour");
  assertEquals(await due(), { count: 0, of: 7 });
  // the slots in whose middle it began are not asked for
  await began("59 minutes 59 seconds");
  assertEquals(await due(), { count: 0, of: 5 });
  assertEquals((await missed(world))[0], "scheduled runs that came and succeeded");
  // of what is older each day is asked for whole
  await began("9 days");
  const old = await measure(world, 7);
  assertEquals([old.jobs.of >= 7 * 168, old.days.of >= 6], [true, true]);
  assertEquals([old.jobs.count, old.days.count], [0, 0]);
  // the schedule was set up later: from its first run on, which is one of three
  await world.sql`
    insert into escrow.job_runs (job, started_at, finished_at, success)
    select 'check-escrow-timeouts', t.at, t.at, true
    from (select date_trunc('hour', escrow.now()) - interval '30 minutes') as t (at)`;
  assertEquals(await due(), { count: 1, of: 3 });
});

Deno.test("a number of days that cannot be is refused by name", async () => {
  const { world } = await startInstallation();
  await using _ = world;
  for (const p_days of [0, 367, null]) {
    const { status, body } = await world.rpc("escrow_measure", { p_days });
    assertEquals([status, body.message], [422, "invalid_days"]);
  }
});
