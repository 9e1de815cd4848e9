// The whole ordeal: load, kills, crashes, troubles; then quiet, the jobs alone, and the verdict.
import { answeredEvents, judge, untrueFacts, type Verdict } from "./audit.ts";
import { type Random, seeded } from "./random.ts";
import { openSite, pause, type Site, timeUntilServing } from "./site.ts";
import { type Trouble, troublesOf } from "./troubles.ts";
import { writeUntil } from "./writers.ts";

export interface SoakOptions {
  /** SIGKILLs of the functions' process. */
  kills: number;
  /** SIGQUITs of Postgres. */
  crashes: number;
  writers: number;
  /** The longest pause before the next one is killed, milliseconds. */
  pauseMs: number;
  /** How often each trouble of the database must happen; 0: leave them out. */
  troubles: number;
  seed: number;
  /** Gets a line of progress now and then. */
  say(line: string): void;
}

export interface Report extends Verdict {
  seed: number;
  /** What callers were told by a 2xx answer, by kind. */
  acknowledged: Record<string, number>;
  answers: Record<string, number>;
  /** Messages that the app heard, repetitions included. */
  heard: number;
  /** Milliseconds from each SIGKILL or SIGQUIT until a call that asks the database succeeds. */
  servingAfterKill: number[];
  servingAfterCrash: number[];
  /** Of the latter, until Postgres itself had recovered. */
  recoveredAfterCrash: number[];
  troubles: { name: string; how: string; times: number }[];
  sqlStates: Record<string, number>;
  /** Virtual minutes after the last trouble until nothing was under way any more. */
  healedWithinMinutes: number | null;
  wallSeconds: number;
}

/** The longest that something is waited for to happen often enough. */
const WAIT_MS = 60_000;

export async function soak(options: SoakOptions): Promise<Report> {
  const startedAt = performance.now();
  const random = seeded(options.seed);
  const site = await openSite(random);
  try {
    const lost: string[] = [];
    const load = startLoad(site, options.writers, random);
    const times = await killAndCrash(site, options, random, lost);
    const troubles = options.troubles === 0 ? [] : await makeTrouble(site, options, random);
    await untilToldEverything(site);
    await load.stop();
    const healedWithinMinutes = await heal(site, options.say);
    const verdict = await judge(site);
    return {
      ...verdict,
      ...times,
      ...{ seed: options.seed, troubles, healedWithinMinutes },
      lost: [...lost, ...verdict.lost],
      broken: [...verdict.broken, ...missing(site, options, troubles)],
      acknowledged: {
        ...countBy(site.book.facts.map(({ what }) => what)),
        webhook: answeredEvents(site).length,
      },
      heard: site.app.heard.length,
      answers: Object.fromEntries([...site.book.answers].sort()),
      sqlStates: Object.fromEntries([...site.sqlStates].sort()),
      wallSeconds: Math.round((performance.now() - startedAt) / 1000),
    };
  } finally {
    await site.stop();
  }
}

const countBy = (names: string[]): Record<string, number> =>
  Object.fromEntries(
    Map.groupBy(names, (name) => name).entries()
      .map(([name, { length }]) => [name, length]),
  );

/** Writers, and cron beside them, which also lets the time pass that leases and deadlines need. */
function startLoad(site: Site, writers: number, random: Random) {
  let over = false;
  const cron = async () => {
    while (!over) {
      await pause(random.between(300, 900));
      await site.runJob(random.chance(0.3) ? "retry-failed-transfers" : "check-escrow-timeouts");
    }
  };
  const all = Array.from(
    { length: writers },
    () => writeUntil(site, seeded(random.between(0, 2 ** 31)), () => over),
  );
  const running = Promise.all([...all, cron()]);
  // told when it is waited for
  running.catch(() => {});
  return {
    async stop() {
      over = true;
      await running;
    },
  };
}

async function killAndCrash(
  site: Site,
  { kills, crashes, pauseMs, say }: SoakOptions,
  random: Random,
  lost: string[],
) {
  const servingAfterKill: number[] = [];
  const servingAfterCrash: number[] = [];
  const recoveredAfterCrash: number[] = [];
  const deck = random.shuffle([...Array(kills).fill("kill"), ...Array(crashes).fill("crash")]);
  let audited = 0;
  for (const [i, act] of deck.entries()) {
    await pause(random.between(50, pauseMs));
    // a lease ends after two minutes: the dead worker's escrow is taken over in the midst of it
    await site.simulator.control.advanceClock(random.between(30, 150));
    if (act === "kill") {
      servingAfterKill.push(await timeUntilServing(site, site.stack.restartFunctions));
    } else {
      let audit = Promise.resolve<string[]>([]);
      servingAfterCrash.push(
        await timeUntilServing(site, async () => {
          const startedAt = performance.now();
          await site.stack.crashDatabase!();
          recoveredAfterCrash.push(performance.now() - startedAt);
          // at once, before anything can repair what was forgotten
          audit = untrueFacts(site, audited);
          audited = site.book.facts.length;
        }),
      );
      lost.push(...await audit);
    }
    if ((i + 1) % 10 === 0) say(`${i + 1} of ${deck.length}: ${site.book.facts.length} promises`);
  }
  return { servingAfterKill, servingAfterCrash, recoveredAfterCrash };
}

async function makeTrouble(site: Site, { troubles, say }: SoakOptions, random: Random) {
  const happened: Report["troubles"] = [];
  for (const trouble of troublesOf(site, random)) {
    const times = await undergo(trouble, troubles);
    await timeUntilServing(site, () => site.simulator.control.advanceClock(150).then(() => {}));
    say(`${trouble.name}: ${times} times`);
    happened.push({ name: trouble.name, how: trouble.how, times });
  }
  return happened;
}

async function undergo(trouble: Trouble, wanted: number): Promise<number> {
  const before = trouble.seen();
  const until = performance.now() + WAIT_MS;
  await trouble.begin();
  try {
    while (trouble.seen() - before < wanted && performance.now() < until) {
      await trouble.again?.();
      await pause(50);
    }
  } finally {
    await trouble.end();
  }
  return trouble.seen() - before;
}

/** Small steps first, as cron is punctual; then to the deadlines; then as the breaker lets. */
const STEPS_MINUTES = [...Array(6).fill(10), ...Array(7).fill(720)];
const LAST_STEPS = 500;

/** Time and the two jobs, nothing else. Returns when nothing was under way any more, in minutes. */
async function heal(site: Site, say: (line: string) => void): Promise<number | null> {
  let minutes = 0;
  let quietAfter: number | null = null;
  for (let i = 0; i < STEPS_MINUTES.length + LAST_STEPS; i++) {
    await site.simulator.settle();
    await site.runJob("check-escrow-timeouts");
    if (i % 6 === 0) await site.runJob("retry-failed-transfers");
    await site.simulator.settle();
    const [left] = await site.sql`
      select count(*)::int as unsettled, count(*) filter (
        where e.lease_token is not null or e.status in ('releasing', 'refunding') or exists (
          select from escrow.operations o
          where o.escrow_id = e.escrow_id and o.status in ('claimed', 'in_doubt')
        ))::int as under_way
      from escrow.escrows e where e.settled_at is null`;
    if (left!.under_way === 0) quietAfter ??= minutes;
    if (i === 0) say(`the load has ended; ${left!.unsettled} are left to time and the jobs`);
    if (left!.unsettled === 0) break;
    const step = STEPS_MINUTES[i] ?? 20;
    await site.simulator.control.advanceClock(step * 60);
    minutes += step;
  }
  return quietAfter;
}

/** What the load must have been told at least once, or it was no load. */
const KINDS = ["created", "released", "returned"] as const;

const untold = ({ book }: Site) =>
  KINDS.filter((kind) => !book.facts.some(({ what }) => what === kind));

/** On a slow machine the load may need some quiet before it gets that far. */
async function untilToldEverything(site: Site) {
  const until = performance.now() + WAIT_MS;
  while (untold(site).length > 0 && performance.now() < until) await pause(100);
}

/** An ordeal that did not happen proves nothing. */
function missing(site: Site, options: SoakOptions, troubles: Report["troubles"]): string[] {
  return [
    ...untold(site).map((kind) => `the load was never told "${kind}"`),
    ...troubles.filter(({ times }) => times < options.troubles)
      .map(({ name, times }) => `${name} happened ${times} times only`),
  ];
}
