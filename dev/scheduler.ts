// The scheduler of the local world. Time that is moved forward is time in which cron would have
// called the jobs: they are called on the way, at the minutes of supabase/cron/pg_cron.sql, so that
// silence is told where somebody is silent and not where a clock jumped.
import type { Sql } from "./database.ts";
import { send } from "./outgoing.ts";
import { join, ROOT } from "./paths.ts";

interface Entry {
  job: string;
  minutes: number[];
  /** Null: every hour. */
  hours: number[] | null;
}

export interface MovableWorld {
  /** The superuser's: what is under way is seen here. */
  sql: Sql;
  apiUrl: string;
  cronSecret: string;
  /** Unix seconds, at Stripe and in the database. */
  now(): Promise<number>;
  /** Moves both, when what Stripe is delivering has arrived. */
  advance(seconds: number): Promise<void>;
}

/** What one job did on the way. */
export interface Calls {
  job: string;
  calls: number;
  /** The counts of its answers, added up: refunded, succeeded, … */
  sums: Record<string, number>;
  /** Why a call was not a good run: HTTP status and code. */
  failures: string[];
}

/** Of an answer: what the run did. What only waited counts again in each. */
const COUNTS = ["refunded", "cancelled", "succeeded", "failed", "inDoubt", "recovered"];

const LINE = /\('([a-z-]+)', '([\d,]+) ([\d,]+|\*) \* \* \*'\)/g;
const MINUTE_S = 60;
const HOUR_S = 3_600;

/** The schedule that an operator pastes; the jobs in the order of that file. */
export async function readSchedule(): Promise<Entry[]> {
  const text = await Deno.readTextFile(join(ROOT, "supabase", "cron", "pg_cron.sql"));
  const numbers = (list: string) => list.split(",").map(Number);
  return [...text.matchAll(LINE)].map(([, job, minutes, hours]) => ({
    job: job!,
    minutes: numbers(minutes!),
    hours: hours === "*" ? null : numbers(hours!),
  }));
}

const jobsAt = (schedule: Entry[], at: number): string[] =>
  schedule.filter(({ minutes, hours }) =>
    minutes.includes(Math.floor(at / MINUTE_S) % 60) &&
    (hours === null || hours.includes(Math.floor(at / HOUR_S) % 24))
  ).map(({ job }) => job);

/** The first full minute behind that moment in which a job is called, and the jobs. */
export function nextCall(schedule: Entry[], after: number): { at: number; jobs: string[] } {
  for (let at = (Math.floor(after / MINUTE_S) + 1) * MINUTE_S;; at += MINUTE_S) {
    const jobs = jobsAt(schedule, at);
    if (jobs.length > 0) return { at, jobs };
  }
}

/**
 * Moves the world's time by so many seconds and calls the jobs on the way. What was due since
 * `since` (Unix seconds, default now) and has not been called yet is called first.
 */
export async function passWithCron(
  world: MovableWorld,
  seconds: number,
  since?: number,
): Promise<Calls[]> {
  const schedule = await readSchedule();
  const done = new Map<string, Calls>();
  const now = await world.now();
  const end = now + seconds;
  for (let next = nextCall(schedule, since ?? now); next.at <= end;) {
    await moveTo(world, next.at);
    for (const job of next.jobs) add(done, job, await callJob(world, job));
    next = nextCall(schedule, next.at);
  }
  await moveTo(world, end);
  return [...done.values()];
}

/** "432 × check-escrow-timeouts (refunded 1)", one line a job. */
export function describeCalls(all: Calls[]): string[] {
  return all.map(({ job, calls, sums, failures }) => {
    const counts = Object.entries(sums).filter(([, sum]) => sum > 0)
      .map(([name, sum]) => `${name} ${sum}`);
    const did = counts.length === 0 ? "" : ` (${counts.join(", ")})`;
    const failed = failures.length === 0 ? "" : `, ${failures.length} failed: ${failures[0]}`;
    return `${calls} × ${job}${did}${failed}`;
  });
}

async function moveTo(world: MovableWorld, at: number) {
  await rest(world.sql);
  const seconds = at - await world.now();
  if (seconds > 0) await world.advance(seconds);
}

/** Long for what takes milliseconds here; whatever takes longer is hanging. */
const REST_TRIES = 100;

/** What is in hand while the clock jumps would outlive its lease, and be done once more. */
async function rest(sql: Sql) {
  for (let i = 0; i < REST_TRIES; i++) {
    const [row] = await sql<{ busy: boolean }[]>`
      select exists (
          select from escrow.escrows where lease_expires_at > escrow.now()
        ) or exists (
          select from escrow.digests where lease_expires_at > escrow.now()
        ) or exists (
          select from escrow.outbox o
          where o.delivered_at is null and o.due_at <= escrow.now() and not exists (
            -- throttled, or its channel is down: it waits as it would have
            select from escrow.digests d
            where d.alert = o.alert and d.next_attempt_at > escrow.now())
        ) as busy`;
    if (!row!.busy) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function callJob({ apiUrl, cronSecret }: MovableWorld, job: string) {
  const response = await send(`${apiUrl}/functions/v1/${job}`, {
    method: "POST",
    headers: { authorization: `Bearer ${cronSecret}` },
  });
  const body = await response.json() as Record<string, unknown>;
  return { status: response.status, body };
}

function add(
  done: Map<string, Calls>,
  job: string,
  { status, body }: { status: number; body: Record<string, unknown> },
) {
  const all = done.get(job) ?? { job, calls: 0, sums: {}, failures: [] };
  done.set(job, all);
  all.calls += 1;
  if (status !== 200) {
    const { code } = Object(body["error"]) as { code?: string };
    all.failures.push(`HTTP ${status} ${code ?? ""}`.trim());
  }
  for (const name of COUNTS) {
    const count = body[name];
    if (typeof count === "number") all.sums[name] = (all.sums[name] ?? 0) + count;
  }
}
