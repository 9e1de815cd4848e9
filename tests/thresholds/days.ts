// Days: what belongs to one, when it may be closed, and what its metrics are judged by.
import type { Sql } from "../../dev/database.ts";
import {
  action,
  type Crossing,
  DAY,
  escrow,
  event,
  HOUR,
  ID,
  MINUTE,
  operation,
  row,
} from "./crossing.ts";

const SHOWN = "'2027-03-03'";
const START = "'2027-03-03T00:00:00Z'::timestamptz + interval '1 microsecond' * $n";
const END = "'2027-03-04T00:00:00Z'::timestamptz + interval '1 microsecond' * $n";

/** What is counted for a day from its first microsecond to its last. */
function ofTheDay(of: string, what: string, plant: (at: string) => string, counted: string) {
  return [
    { of, what: `${what}, at its start`, at: 0, plant: plant(START), crossed: counted, on: true },
    {
      of,
      what: `${what}, at its end`,
      at: 0,
      plant: plant(END),
      crossed: counted,
      falls: true as const,
      on: false,
    },
  ];
}

const measured = (metric: string, field: string, of: number) =>
  `(select m.${field} = ${of} from escrow.measure_day(${SHOWN}, true) m
    where m.metric = '${metric}')`;

const changed = (at: string, to: string) =>
  row("changes", { escrow_id: ID, at, to_status: `'${to}'`, cause: "'test'", funds_at: "'none'" });

const applied = (at: string) =>
  event({ received_at: at, applied_at: "escrow.now()", event_created_at: at, status: "'applied'" });

const retried = (values: Record<string, string>) =>
  operation({ attempt: "2", status: "'failed'", settled_at: "escrow.now()", ...values });

const active = (path: string, of: number) =>
  `(escrow.activity_of_day(${SHOWN}) #>> '{${path}}')::int = ${of}`;

const closed = (date: string, more = "'{}'") =>
  row("reconciliation_days", {
    date,
    status: "'closed'",
    balanced: "true",
    statement: more,
    previous_hash: "''",
    hash: "''",
    closed_at: "escrow.now()",
  });

const entry = (at: string) =>
  row("journals", { kind: "'outside'", stripe_id: "'x'", posted_at: at }) +
  row("entries", {
    journal_id: "(select max(journal_id) from escrow.journals)",
    line: "1",
    account: "'platform_balance'",
    currency: "'usd'",
    amount_minor: "5",
  });

/** One job alone, watched since the day began. */
const jobs = (period: string, from = "'2027-03-04T00:00:00Z'") =>
  `delete from escrow.jobs where job <> 'check-escrow-timeouts';
   update escrow.jobs set period_seconds = ${period}, watched_from = ${from}
   where job = 'check-escrow-timeouts';`;

const runs = (field: string, of: number) =>
  `(select j.${field} = ${of} from escrow.jobs_on_time('2027-03-04') j)`;

const clockAt = (at: string) =>
  `create or replace function escrow.now() returns timestamptz language sql volatile
   set search_path = pg_catalog, pg_temp as $f$ select ${at} $f$;`;

export const DAYS: Crossing[] = [
  ...ofTheDay(
    "escrow.measure_day: day_start",
    "a review",
    (at) => changed(at, "manual_review"),
    measured("manual_intervention", "numerator", 1),
  ),
  ...ofTheDay(
    "escrow.measure_day: day_start",
    "a return",
    (at) => changed(at, "refunded"),
    measured("refund_rate", "numerator", 1),
  ),
  ...ofTheDay(
    "escrow.measure_day: day_start",
    "an event",
    applied,
    measured("webhook_detection", "numerator", 1),
  ),
  ...ofTheDay(
    "escrow.measure_day: day_start",
    "a repeated effect",
    (at) => retried({ settled_at: at }),
    measured("retry_success", "denominator", 1),
  ),
  {
    of: "escrow.measure_day: 24 hours",
    what: "a discrepancy is open for more than a day",
    at: DAY,
    plant: row("discrepancies", {
      type: "'stale_lease'",
      subject: "'x'",
      facts: "'{}'",
      date: SHOWN,
      found_at: "escrow.now() - $age",
    }),
    crossed: measured("unresolved_over_24h", "numerator", 1),
  },
  {
    of: "escrow.measure_day: p_date - 27",
    what: "the 28th day back still counts",
    at: 27,
    plant: closed(`${SHOWN}::date - $n`),
    crossed: measured("days_closed", "denominator", 2),
    falls: true,
    on: true,
  },
  {
    of: "escrow.usual_refund_bps: p_date - 28",
    what: "the usual rate is of 28 days",
    at: 28,
    plant: closed(`${SHOWN}::date - $n`, `'{"metrics": [{"metric": "refund_rate", "bps": 70}]}'`),
    crossed: `escrow.usual_refund_bps(${SHOWN}) is not null`,
    falls: true,
    on: true,
  },
  ...ofTheDay(
    "escrow.activity_of_day: day_start",
    "a new escrow",
    (at) => changed(at, "held"),
    active("escrows,created", 1),
  ),
  ...ofTheDay(
    "escrow.activity_of_day: day_start",
    "an event",
    applied,
    active("webhookLagSeconds,events", 1),
  ),
  ...ofTheDay(
    "escrow.activity_of_day: day_start",
    "a retry",
    (at) => retried({ created_at: at }),
    active("retries", 1),
  ),
  ...ofTheDay(
    "escrow.activity_of_day: day_start",
    "a trip of the breaker",
    (at) => action("breaker_tripped", { at }),
    active("breakerTrips", 1),
  ),
  ...ofTheDay(
    "escrow.open_postings: day_start",
    "a posting",
    entry,
    `(select count(*) = 1 from escrow.open_postings(${SHOWN}))`,
  ),
  {
    of: "escrow.open_postings: transit_time",
    what: "a posting is no longer young",
    at: 15 * MINUTE,
    plant: entry("escrow.now() - $age"),
    crossed: "(select not p.in_transit from escrow.open_postings('2027-03-04') p)",
  },
  {
    of: "escrow.jobs_on_time: greatest",
    what: "no run is due in a slot that had begun before anybody watched",
    at: 0,
    plant: jobs("3600", "'2027-03-04T01:00:00Z'::timestamptz + $age"),
    crossed: runs("denominator", 11),
    falls: true,
    on: true,
  },
  {
    of: "escrow.jobs_on_time: m.at",
    what: "a run is due when its slot is over",
    at: 12 * HOUR,
    plant: jobs("$n"),
    crossed: runs("denominator", 1),
    falls: true,
    on: true,
  },
  {
    of: "escrow.jobs_on_time: date_bin",
    what: "a run came in its slot",
    at: 0,
    plant: jobs("21600") +
      row("job_runs", {
        job: "'check-escrow-timeouts'",
        started_at: "'2027-03-03T00:00:00Z'",
      }) +
      row("job_runs", {
        job: "'check-escrow-timeouts'",
        started_at: "'2027-03-04T06:00:00Z'::timestamptz + $age",
        finished_at: "escrow.now()",
        success: "true",
      }) + row("job_runs", {
        job: "'check-escrow-timeouts'",
        started_at: "'2027-03-04T07:00:00Z'",
        finished_at: "escrow.now()",
        success: "true",
      }),
    crossed: runs("numerator", 2),
    falls: true,
    on: false,
  },
  {
    of: "escrow.jobs_on_time: j.period_seconds < 86400",
    what: "the daily job itself is left out",
    at: DAY,
    plant: jobs("$n", "'2027-03-01T00:00:00Z'"),
    crossed: "(select j.denominator > 0 from escrow.jobs_on_time('2027-03-02') j)",
    falls: true,
    on: false,
  },
  {
    of: "escrow.last_closable_day: 1 minute",
    what: "a day may be closed",
    at: MINUTE,
    plant: clockAt("'2027-03-04T00:00:00Z'::timestamptz + $age"),
    crossed: "escrow.last_closable_day() = '2027-03-03'",
    on: true,
  },
  {
    of: "escrow.overdue_day: last_closable_day() - 1",
    what: "a day without a statement is overdue",
    at: MINUTE,
    plant: closed("'2027-03-01'") + clockAt("'2027-03-04T00:00:00Z'::timestamptz + $age"),
    crossed: "escrow.overdue_day() is not distinct from '2027-03-02'",
    on: true,
  },
  {
    of: "escrow.first_day: 1 hour",
    what: "the books begin with the day before",
    at: HOUR,
    plant: row("journals", {
      kind: "'outside'",
      stripe_id: "'x'",
      posted_at: "'2027-03-03T00:00:00Z'::timestamptz + $age",
    }),
    crossed: "escrow.first_day('2027-03-04') = '2027-03-03'",
    on: true,
  },
  {
    of: "escrow.measure_days: 36 hours",
    what: "a statement should be there",
    at: 36 * HOUR,
    plant: "update escrow.jobs set watched_from = '2027-03-03T00:00:00Z' where true;" +
      clockAt("'2027-03-03T00:00:00Z'::timestamptz + $age"),
    crossed: "(escrow.measure_days('2027-01-01') ->> 'of')::int = 1",
    on: true,
  },
  {
    of: "escrow.measure_timeouts: 20 minutes",
    what: "a return that has not begun is late",
    at: 20 * MINUTE,
    plant: escrow({ deadline_at: "escrow.now() - interval '900 seconds' - $age" }),
    crossed: "escrow.measure_timeouts('2027-01-01') = '{\"count\": 0, \"of\": 1}'",
  },
  {
    of: "escrow.measure_timeouts: 20 minutes",
    what: "a return began late",
    at: 20 * MINUTE,
    plant: escrow({
      status: "'refunded'",
      settled_at: "escrow.now()",
      refund_reason: "'deadline_passed'",
      deadline_at: "'2027-03-03'",
    }) + operation({ kind: "'refund'", created_at: "'2027-03-03T00:15:00Z'::timestamptz + $age" }),
    crossed: "escrow.measure_timeouts('2027-01-01') = '{\"count\": 0, \"of\": 1}'",
  },
];

/** What measure_day says, instead of what was. */
const says = (metric: string) =>
  `create or replace function escrow.measure_day(p_date date, p_balanced boolean)
   returns table (metric text, numerator bigint, denominator bigint) language sql stable
   set search_path = pg_catalog, pg_temp
   as $f$ select '${metric}', ($n * 2)::bigint, 20000::bigint $f$;
   create or replace function escrow.usual_refund_bps(p_date date) returns integer
   language sql stable set search_path = pg_catalog, pg_temp as $f$ select 100 $f$;`;

const shows = (field: string) =>
  `(escrow.metrics_of_day(${SHOWN}, true) #>> '{0,${field}}')::boolean`;

/** A day's share beside what each metric aims at, and beside what makes it an alarm. */
export async function metricsOf(sql: Sql): Promise<Crossing[]> {
  const rows = await sql<
    { metric: string; target: number | null; least: boolean; alarm: number | null }[]
  >`
    select metric, target_bps as target, at_least as least, alarm_bps as alarm
    from escrow.metrics order by metric`;
  const crossings = rows.flatMap(({ metric, target, least, alarm }): Crossing[] => [
    ...(target === null ? [] : [{
      of: `metric ${metric}: target_bps`,
      what: "the share meets its target",
      at: target,
      plant: says(metric),
      crossed: shows("met"),
      on: true,
      ...(!least && { falls: true as const }),
    }]),
    ...(alarm === null ? [] : [{
      of: `metric ${metric}: alarm_bps`,
      what: "the share is an alarm",
      at: alarm,
      plant: says(metric),
      crossed: shows("alarm"),
      on: true,
    }]),
  ]);
  const usual = (literal: string) => ({
    of: `escrow.metrics_of_day: ${literal}`,
    plant: says("refund_rate"),
  });
  return [
    ...crossings,
    {
      ...usual("x.bps <= 3"),
      what: "thrice the usual is met",
      at: 300,
      crossed: shows("met"),
      falls: true,
      on: true,
    },
    {
      ...usual("x.bps > 3"),
      what: "more than thrice the usual is an alarm",
      at: 300,
      crossed: shows("alarm"),
      on: false,
    },
    // 33 is below a third of 100, and 34 is not
    {
      ...usual("3 * x.bps < x.usual"),
      what: "less than a third of the usual is an alarm",
      at: 34,
      crossed: shows("alarm"),
      falls: true,
      on: false,
    },
  ];
}

/** A job is silent three of its periods after its last good run, or after it was first watched. */
export async function silencesOf(sql: Sql): Promise<Crossing[]> {
  const rows = await sql<{ job: string; period: number }[]>`
    select job, period_seconds as period from escrow.jobs order by job`;
  return rows.flatMap(({ job, period }) => {
    const crossed = `(select h.silent from escrow.job_health() h where h.job = '${job}')`;
    const since = { of: `job ${job}: period_seconds`, at: 3 * period, crossed };
    return [
      {
        ...since,
        what: "it never ran",
        plant: `update escrow.jobs set watched_from = escrow.now() - $age where job = '${job}';`,
      },
      {
        ...since,
        what: "its last good run is too long ago",
        plant: row("job_runs", {
          job: `'${job}'`,
          started_at: "escrow.now() - $age",
          finished_at: "escrow.now() - $age",
          success: "true",
        }),
      },
    ];
  });
}
