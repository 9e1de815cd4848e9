// What the metrics of a day are judged by, and when a job is silent: read from their rows.
import type { Sql } from "../../dev/database.ts";
import { type Crossing, row } from "./crossing.ts";

const SHOWN = "'2027-03-03'";

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
