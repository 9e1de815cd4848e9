// When a run of a job is due, a day may be closed, and its statement is late.
import { type Crossing, DAY, escrow, HOUR, MINUTE, operation, row } from "./crossing.ts";

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

export const CLOSING: Crossing[] = [
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
