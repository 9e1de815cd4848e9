// What heals: virtual time and the scheduled jobs at their default times, and nothing else. How
// long it took, for each case, from the strike to the moment when nothing was left to do.
import { runCron } from "../support/money_flows.ts";
import type { World } from "../support/world.ts";
import type { Case } from "./campaign.ts";
import type { Flow } from "./flow.ts";
import { readRows, type Row, stateOf } from "./rows.ts";
import { ARRIVES_EARLY, ARRIVES_LATE, type Packets, type Strike } from "./strikes.ts";
import { startWorker } from "./struck_worker.ts";

/** When the webhooks of all this come, in any order: before anybody has healed it, or after. */
export type Events = "never" | "early" | "late";

export interface Waker {
  wakes: "alone" | "last";
  wake(): Promise<void>;
}

export interface Healing {
  world: World;
  flow: Flow;
  cases: Case[];
  packets: Packets;
  /** Lets each stalled worker go on. */
  wakers: Waker[];
  events: Events;
  phase?: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** Just before the lease of a worker lost a moment ago is over: the longest way to the next run. */
const WORST_PHASE = 100;
/** A stalled worker wakes after this. */
const STALL = 400;
/** Longer than anything takes that heals by itself. */
const HORIZON = 27 * HOUR;

/**
 * When cron runs, in seconds from the strikes: every ten minutes. Where hours pass in which nothing
 * is decided it is spared most of its runs, which can only make the healing longer.
 */
function nextRun(now: number): number {
  const isQuiet = now >= 2 * HOUR && now < 23 * HOUR;
  return now + (isQuiet ? HOUR : 10 * MINUTE);
}

export async function heal(healing: Healing): Promise<void> {
  const { world, packets, wakers, phase = WORST_PHASE } = healing;
  const start = world.simulator.control.now();
  const advanceTo = (seconds: number) =>
    world.advanceClock(Math.max(0, start + seconds - world.simulator.control.now()));
  let retries = 1;
  await note(healing);
  for (let now = phase, runs = 0; now < HORIZON; now = nextRun(now), runs++) {
    await advanceTo(now);
    if (now >= retries * HOUR) {
      retries++;
      await world.call("retry-failed-transfers");
    }
    await runCron(world);
    await note(healing);
    if (runs === 0) {
      await advanceTo(Math.max(phase, 130));
      await arrive(healing, packets.early, ARRIVES_EARLY);
      if (healing.events === "early") await letEventsCome(world);
      await advanceTo(STALL);
      await wakeUp(wakers, "alone");
    } else if (runs === 1) {
      if (healing.events === "late") await letEventsCome(world);
      await arrive(healing, packets.late, ARRIVES_LATE);
      await wakeUp(wakers, "last");
    } else if (await isDone(healing)) {
      break;
    }
  }
  await repeat(healing);
}

async function letEventsCome(world: World) {
  world.simulator.control.setWebhooks({ mode: "shuffle" });
  await world.settle();
}

async function wakeUp(wakers: Waker[], when: Waker["wakes"]) {
  for (const { wakes, wake } of wakers) if (wakes === when) await wake();
}

/** The trouble of such a case begins when its request arrives. */
async function arrive(
  { world, cases }: Healing,
  queue: (() => Promise<unknown>)[],
  meant: string,
) {
  for (const send of queue) await send();
  const now = world.simulator.control.now();
  for (const one of cases) {
    if (one.plan.blows.some(({ strike }) => strike.name === meant)) {
      Object.assign(one, { struckAt: now, healedAfter: null });
    }
  }
}

const isOver = ({ ends }: Flow, row: Row | undefined): boolean =>
  [...ends, "manual_review"].includes(stateOf(row) ?? "");

/** Writes down what has healed since the last time, and who was told. */
async function note({ world, flow, cases }: Healing): Promise<void> {
  const rows = await readRows(world, cases.map(({ subject }) => subject));
  const now = world.simulator.control.now();
  for (const one of cases) {
    if (!isOver(flow, rows.get(one.subject.reference))) one.healedAfter = null;
    else one.healedAfter ??= now - one.struckAt;
  }
}

async function unfinished({ world, flow, cases }: Healing) {
  const rows = await readRows(world, cases.map(({ subject }) => subject));
  const open: { one: Case; isHeard: boolean }[] = [];
  for (const one of cases) {
    const row = rows.get(one.subject.reference);
    if (isOver(flow, row)) continue;
    open.push({ one, isHeard: await flow.isHeard(world, row, one.subject) });
  }
  return open;
}

const isDone = async (healing: Healing) =>
  (await unfinished(healing)).every(({ isHeard }) => !isHeard);

/** Whoever got no answer asks again, as a client does and as Stripe does; cron goes on. */
async function repeat(healing: Healing): Promise<void> {
  const open = await unfinished(healing);
  if (open.length === 0) return;
  for (const { one, isHeard } of open) {
    if (isHeard) one.violations.push("has not healed");
    else if (one.isAcknowledged) one.violations.push("was acknowledged and forgotten");
    else one.subject.answers.push(await again(healing, one));
  }
  await healing.world.advanceClock(10 * MINUTE);
  await runCron(healing.world);
}

async function again({ world, flow }: Healing, { subject }: Case) {
  const worker = await startWorker(world);
  return await flow.act(worker, subject);
}

/** Alerts about the subjects since they were struck. */
export async function noteAlerts({ world, cases, flow }: Healing): Promise<void> {
  const rows = await world.sql<{ escrow_id: string; alert: string; at: number }[]>`
    select m.escrow_id, m.alert, extract(epoch from m.created_at)::int as at
    from escrow.outbox m
    where m.escrow_id = any (${cases.map(({ subject }) => subject.id).filter(Boolean)})
    order by m.created_at`;
  for (const one of cases) {
    const { blows } = one.plan;
    const allowed = [
      ...flow.alerts ?? [],
      ...blows.flatMap(({ strike }: { strike: Strike }) => strike.alerts ?? []),
    ];
    for (const { alert, at } of rows.filter((row) => row.escrow_id === one.subject.id)) {
      if (at < one.struckAt) continue;
      if (!allowed.includes(alert)) one.violations.push(`a person is told: ${alert}`);
      if (alert === "in_doubt") one.alertedAfter ??= at - one.struckAt;
    }
  }
}
