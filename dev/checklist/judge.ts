// What a good first day, week and month look like: each number, its target, and where to look.
import * as z from "zod";
import { CONFIRMED_FOR_DAYS } from "../doctor/mail_checks.ts";
import { Channels } from "../doctor/diagnosis.ts";

/** How many days each looks back. */
export const STAGES = { day1: 1, week1: 7, month1: 30 } as const;

export type Stage = keyof typeof STAGES;

const Share = z.object({ count: z.int(), of: z.int() });

type Share = z.infer<typeof Share>;

export const Measures = z.object({
  since: z.string(),
  stuck: z.int(),
  /** Open for more than an hour. */
  in_doubt: z.int(),
  in_review: z.int(),
  alerts_owed: z.int(),
  parked: z.int(),
  discrepancies: z.int(),
  jobs: Share,
  days: Share,
  timeouts: Share,
  release_seconds: z.int().nullable(),
  webhook_seconds: z.int().nullable(),
  metrics: z.array(Share.extend({
    metric: z.string(),
    meaning: z.string(),
    target_bps: z.int(),
    at_least: z.boolean(),
  })),
  channels: Channels,
});

export type Measures = z.infer<typeof Measures>;

export interface Line {
  metric: string;
  target: string;
  seen: string;
  ok: boolean;
  /** A section of RUNBOOK.md. */
  look: string;
}

/** A transfer is one call to Stripe: what takes longer has waited for something. */
const RELEASE_SECONDS = 60;
/** Events are applied as they arrive; a minute leaves room for one redelivery. */
const WEBHOOK_SECONDS = 60;
/**
 * GitHub's schedule drops a run now and then, and every job catches up; from pg_cron all come.
 * One in twenty is what a day of 168 runs may lose without a deadline being missed by an hour.
 */
const JOBS_BPS = 9500;

/** Needs days that are closed, of which the first day has none or one. */
const FIRST_DAYS_WITHOUT = new Set<Stage>(["day1"]);

/** Judged above by a line of their own. */
const TOLD_ALREADY = new Set(["jobs_on_time", "days_closed"]);

export function judge(stage: Stage, measures: Measures, nowMs: number): Line[] {
  const { metrics } = measures;
  return [
    ...always(measures, nowMs),
    ...(FIRST_DAYS_WITHOUT.has(stage) ? [] : metrics)
      .filter(({ metric }) => !TOLD_ALREADY.has(metric))
      .map((it) => share(it.meaning, it, it.target_bps, it.at_least, "Daily statement")),
  ];
}

function always(it: Measures, nowMs: number): Line[] {
  return [
    none("escrows stuck", it.stuck, "Stuck escrow"),
    none("effects in doubt for over an hour", it.in_doubt, "In doubt"),
    none("escrows in a person's hands", it.in_review, "Person needed"),
    none("alerts that nobody was told", it.alerts_owed, "Alerts reach nobody"),
    none("events that cannot be applied", it.parked, "Event parked"),
    none("discrepancies open", it.discrepancies, "Discrepancy"),
    ran(it.jobs),
    share("days closed and balanced", it.days, 10_000, true, "Daily statement"),
    share("returns begun in time", it.timeouts, 10_000, true, "Circuit breaker"),
    atMost("release to transfer, median", it.release_seconds, RELEASE_SECONDS, "Stripe down"),
    atMost("event to application, 95 %", it.webhook_seconds, WEBHOOK_SECONDS, "Webhooks failing"),
    tested(it, nowMs),
  ];
}

function none(metric: string, count: number, look: string): Line {
  return { metric, target: "0", seen: String(count), ok: count === 0, look };
}

const percent = (bps: number) => `${(bps / 100).toFixed(bps % 100 === 0 ? 0 : 2)} %`;

/** With nothing to measure there is nothing to complain about. */
function share(
  metric: string,
  { count, of }: Share,
  targetBps: number,
  atLeast: boolean,
  look: string,
): Line {
  const target = `${atLeast ? "at least" : "at most"} ${percent(targetBps)}`;
  if (of === 0) return { metric, target, seen: "nothing to measure", ok: true, look };
  // in whole numbers: 9 of 10 are exactly 90 %
  const ok = atLeast ? count * 10_000 >= targetBps * of : count * 10_000 <= targetBps * of;
  return { metric, target, seen: `${count} of ${of}`, ok, look };
}

/** None of those that were due is the worst there is; only a few minutes' installation has none. */
function ran(jobs: Share): Line {
  const line = share("scheduled runs that came and succeeded", jobs, JOBS_BPS, true, "Job silent");
  return jobs.of === 0 ? { ...line, seen: "none was due yet" } : line;
}

function atMost(metric: string, seconds: number | null, most: number, look: string): Line {
  const target = `at most ${most} s`;
  return seconds === null
    ? { metric, target, seen: "nothing to measure", ok: true, look }
    : { metric, target, seen: `${seconds} s`, ok: seconds <= most, look };
}

function tested({ channels }: Measures, nowMs: number): Line {
  const since = nowMs - CONFIRMED_FOR_DAYS * 86_400_000;
  const heard = channels.filter(({ channel, tested_at: at }) =>
    channel !== "log" && at !== null && Date.parse(at) >= since
  ).map(({ channel }) => channel);
  return {
    metric: "channels that a test alert came through",
    target: `1 in ${CONFIRMED_FOR_DAYS} days`,
    seen: heard.length === 0 ? "none" : heard.join(", "),
    ok: heard.length > 0,
    look: "Test alert",
  };
}

export function toText(lines: Line[]): string {
  const width = (field: "metric" | "target" | "seen") =>
    Math.max(...lines.map((line) => line[field].length));
  const [metric, target, seen] = [width("metric"), width("target"), width("seen")];
  const rows = lines.map((line) =>
    [
      line.ok ? "ok     " : "NOT MET",
      line.metric.padEnd(metric),
      line.target.padEnd(target),
      line.seen.padEnd(seen),
      line.ok ? "" : `RUNBOOK.md, ${line.look}`,
    ].join("  ").trimEnd()
  );
  const missed = lines.filter(({ ok }) => !ok).length;
  return `${rows.join("\n")}\n\n${
    missed === 0 ? `All ${lines.length} are met.` : `${missed} of ${lines.length} are not met.`
  }`;
}
