// A campaign: one flow in one world, a subject for each strike, every strike at its request; then
// virtual time and the scheduled jobs alone; then judgement of every subject on both sides.
import { brokenLaws } from "../support/invariants.ts";
import { topUp } from "../support/money_flows.ts";
import { act, setPolicy } from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";
import type { Flow, Subject } from "./flow.ts";
import { type Events, heal, type Healing, noteAlerts, type Waker } from "./healing.ts";
import { brokenAmong, readRows, stateOf } from "./rows.ts";
import { type Packets, type Stage, STALLED_BEFORE, type Strike } from "./strikes.ts";
import { putOff, takeTurn } from "./turns.ts";
import { type Blow, startWorker } from "./struck_worker.ts";

/** A strike at one request of a flow; a second one may fall later in the same run. */
export interface Plan {
  blows: { strike: Strike; nth: number; name: string }[];
}

export interface Case {
  plan: Plan;
  subject: Subject;
  /** Simulated seconds. */
  struckAt: number;
  /** The struck caller was told that its wish stands. */
  isAcknowledged: boolean;
  /** Seconds until nothing was left to do; null: nobody could know of the wish, it was repeated. */
  healedAfter: number | null;
  /** Seconds until a person was told, if one was. */
  alertedAfter: number | null;
  violations: string[];
}

export interface Options {
  events: Events;
  /** Seconds from the strikes to the next run of cron. */
  phase?: number;
}

const BREAKER = { p_accepted: true, p_breaker_limit_minor: 1_000_000_000 };

async function openWorld(): Promise<World> {
  const world = await startWorld();
  topUp(world);
  world.simulator.setWebhookUrls({ account: null, connect: null });
  // hundreds of returns at once are what the breaker is there to stop
  await setPolicy(world, "breaker_max_count", 10_000);
  await act(world, "escrow_set_currency", { p_currency: "usd", ...BREAKER });
  return world;
}

const recorded = new Map<string, Promise<string[]>>();

const NOT_STRUCK = "was not struck";

/** The run took another way than the one that the plan was made for; no law was broken. */
export const isMissed = ({ violations }: Case): boolean =>
  violations.length > 0 && violations.every((one) => one.startsWith(NOT_STRUCK));

/** The requests of an undisturbed run, by name. */
export function requestsOf(flow: Flow): Promise<string[]> {
  const known = recorded.get(flow.name) ?? record(flow, [{ blows: [] }]).then(([run]) => run!);
  recorded.set(flow.name, known);
  return known;
}

/** The requests of each run that meets its plan, in one world. */
export async function record(flow: Flow, plans: Plan[]): Promise<string[][]> {
  await using world = await openWorld();
  const subjects = await flow.prepare(world, plans.length);
  if (flow.chooses) await putOff(world, subjects);
  const runs: string[][] = [];
  for (const [i, plan] of plans.entries()) {
    const subject = subjects[i]!;
    if (flow.chooses) await takeTurn(world, [subject]);
    const run = await strike(world, flow, subject, plan, { early: [], late: [] });
    await run.answer;
    world.simulator.control.clearFaults();
    await putOff(world, [subject]);
    runs.push(untilAlerts(run.reached));
  }
  return runs;
}

/**
 * Alerts are told after the money's work, for all subjects of a world together, and the app after
 * them: what is sent then is struck in alert_faults_test.ts, alert_leases_test.ts and
 * app_webhook_test.ts, which also says that the app comes last.
 */
function untilAlerts(reached: string[]): string[] {
  const asked = reached.indexOf("rpc escrow_claim_messages");
  return asked === -1 ? reached : reached.slice(0, asked + 1);
}

/** Runs the flow and lets the planned blows fall. */
async function strike(
  world: World,
  flow: Flow,
  subject: Subject,
  plan: Plan,
  packets: Packets,
) {
  const asleep = Promise.withResolvers<void>();
  const awake = Promise.withResolvers<void>();
  const sleep = { asleep: asleep.resolve, awake: awake.promise };
  const over = Promise.withResolvers<void>();
  const stage: Stage = { flow, subject, packets, sleep, over: over.promise };
  const blows = plan.blows.map(({ strike, nth }) => ({ nth, blow: strike.blow(stage), strike }));
  const fall: Blow = (moment, send, worker) => {
    const falling = blows.filter(({ nth, strike }) =>
      // the database's faults go on striking the repeats of the same call
      nth === moment.nth || (strike.repeats === true && isRepeat(moment.nth, nth, worker))
    );
    const chain = falling.reduceRight<() => Promise<Response>>(
      (next, { blow }) => () => blow(moment, next, worker),
      send,
    );
    return chain();
  };
  const worker = await startWorker(world, fall);
  if (plan.blows.some(({ strike }) => strike.leaves === "asleep")) worker.followClock();
  const answer = flow.act(worker, subject).finally(() => {
    over.resolve();
    asleep.resolve();
  });
  await asleep.promise;
  return { worker, answer, wake: awake.resolve, reached: worker.reached };
}

const isRepeat = (at: number, nth: number, { reached }: { reached: string[] }) =>
  at > nth && reached.slice(nth - 1, at).every((name) => name === reached[nth - 1]);

export async function runCampaign(flow: Flow, plans: Plan[], options: Options): Promise<Case[]> {
  await using world = await openWorld();
  const subjects = await flow.prepare(world, plans.length);
  if (flow.chooses) await putOff(world, subjects);
  if (options.events !== "never") await holdEvents(world);
  const packets: Packets = { early: [], late: [] };
  const cases: Case[] = [];
  const wakers: Waker[] = [];
  for (const [i, plan] of plans.entries()) {
    const one = newCase(world, plan, subjects[i]!);
    cases.push(one);
    if (flow.chooses) await takeTurn(world, [one.subject]);
    const run = await strike(world, flow, one.subject, plan, packets);
    world.simulator.control.clearFaults();
    // what it left undone is due soon or now, and would be the next worker's
    await putOff(world, [one.subject]);
    for (const { nth, name } of plan.blows) {
      if (run.reached[nth - 1] !== name) one.violations.push(`${NOT_STRUCK}: ${run.reached}`);
    }
    const finish = async () => judgeAnswer(one, run.worker, await run.answer);
    const stall = plan.blows.find(({ strike }) => strike.leaves === "asleep")?.strike;
    if (!stall) await finish();
    else {
      wakers.push({ wakes: stall.wakes ?? "last", wake: () => wakeUp(one, run, stall, finish) });
    }
  }
  await takeTurn(world, subjects);
  const healing: Healing = { world, flow, cases, packets, wakers, ...options };
  await heal(healing);
  await noteAlerts(healing);
  await judge(world, flow, cases);
  if (options.events !== "never") {
    world.simulator.control.setWebhooks({ mode: "deliver" });
    await world.settle();
    await judge(world, flow, cases);
  }
  for (const [law, rows] of Object.entries(await brokenLaws(world.sql))) {
    cases[0]!.violations.push(`${law}: ${JSON.stringify(rows)}`);
  }
  return cases;
}

function newCase(world: World, plan: Plan, subject: Subject): Case {
  const struckAt = world.simulator.control.now();
  return {
    ...{ plan, subject, struckAt, isAcknowledged: false },
    ...{ healedAfter: null, alertedAfter: null, violations: [] },
  };
}

/** Events are made from now on, and kept until the healing lets them go. */
async function holdEvents(world: World) {
  await world.settle();
  world.simulator.control.setWebhooks({ mode: "hold" });
  const url = `${world.apiUrl}/functions/v1/stripe-connect-webhook`;
  world.simulator.setWebhookUrls({ account: url, connect: `${url}/connect` });
}

/** Answers are 2xx, a refusal with its code, or "not now"; never a fault of ours. */
function judgeAnswer(one: Case, worker: { isDead(): boolean }, answer: { status: number }) {
  one.isAcknowledged = answer.status < 300;
  const given = worker.isDead() ? one.subject.answers : [...one.subject.answers, answer];
  for (const { status, body } of given as { status: number; body: unknown }[]) {
    const { code } = (body as { error?: { code?: string } }).error ?? {};
    if (code === "internal") one.violations.push(`answered ${status} ${JSON.stringify(body)}`);
  }
}

type Run = Awaited<ReturnType<typeof strike>>;

const CLAIM = /^rpc escrow_(claim|create)/;

/** The effect that it was about to send may arrive; any other needs a new lease. */
async function wakeUp(one: Case, run: Run, stall: Strike, finish: () => Promise<void>) {
  const { reached } = run;
  const isOnItsWay = stall.name.startsWith(STALLED_BEFORE) &&
    !reached.at(-1)?.startsWith("POST /v1/");
  const from = reached.length - (isOnItsWay ? 1 : 0);
  run.wake();
  await finish();
  const after = reached.slice(from);
  const claimed = after.findIndex((name) => CLAIM.test(name));
  const unlawful = after.slice(0, claimed === -1 ? undefined : claimed)
    .filter((name) => name.startsWith("POST /v1/"));
  if (unlawful.length > 0) one.violations.push(`awake, it sent ${unlawful}`);
}

/** Each subject is in its one right end, and both sides agree about it. */
export async function judge(world: World, flow: Flow, cases: Case[]): Promise<void> {
  const rows = await readRows(world, cases.map(({ subject }) => subject));
  const over = [];
  for (const one of cases) {
    const row = rows.get(one.subject.reference);
    const state = stateOf(row);
    const isVisited = one.plan.blows.some(({ strike }) => strike.trouble === "second caller");
    const ends = isVisited ? flow.ends : flow.ends.slice(0, 1);
    if (state === null || !ends.includes(state)) {
      one.violations.push(`ends ${state ?? "unfinished"}: ${JSON.stringify(row)}`);
    } else {
      const { escrow_id: id, payment_intent_id: intent } = row!;
      Object.assign(one.subject, { id, paymentIntentId: intent });
      over.push({ subject: one.subject, row: row! });
    }
  }
  const broken = await brokenAmong(world, over, flow.moved);
  for (const one of cases) one.violations.push(...broken.get(one.subject) ?? []);
}
