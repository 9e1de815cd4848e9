// `deno task matrix`: every flow, every strike at every request, and each fault crossed with a kill
// at every later request of the run that met it, with and without a second caller there.
import { createDatabase, createRoles, makeTemplate } from "../../dev/database.ts";
import { startPostgres } from "../../dev/postgres.ts";
import { type Case, isMissed, type Plan, requestsOf, runCampaign } from "./campaign.ts";
import type { Flow } from "./flow.ts";
import { healingOf, missedGoals, table, type Told, violationsOf } from "./figures.ts";
import { FLOWS } from "./flows.ts";
import type { Events } from "./healing.ts";
import { faults, kills, product, stalls } from "./plans.ts";

const HELP = `deno task matrix [--flow <part of a name>] [--single] [--json]

Runs the whole kill matrix on one throw-away Postgres. --single leaves out the faults crossed with
kills and second callers. The last line is "N passed, N failed", where each case counts as one;
--json prints the figures instead. The exit code is 0 only when nothing failed and all healed in
time.`;

/** Subjects of one world: its strikes are over before the first lease of them is. */
const BATCH = 120;
/** Worlds at once: Postgres works for one while another's functions run. */
const LANES = 3;

interface Campaign {
  flow: Flow;
  set: string;
  plans: Plan[];
  events: Events;
}

async function campaignsOf(flow: Flow, isSingle: boolean): Promise<Campaign[]> {
  const sets: [string, Plan[], Events][] = [
    ["kills", await kills(flow), "early"],
    ["kills", await kills(flow), "late"],
    ["stalls", await stalls(flow), "early"],
    ["stalls", await stalls(flow), "late"],
    ["faults", await faults(flow), "never"],
    ["product", isSingle ? [] : await product(flow), "early"],
  ];
  return sets.flatMap(([set, plans, events]) => {
    const count = Math.ceil(plans.length / BATCH);
    // dealt out in turn: each world has its share of the slow ones
    return Array.from({ length: count }, (_, i) => ({
      ...{ flow, set, events },
      plans: plans.filter((_, j) => j % count === i),
    }));
  });
}

async function run(flows: readonly Flow[], isSingle: boolean, say: (text: string) => void) {
  const told: Told[] = [];
  const queue = flows.values();
  const lane = async () => {
    for (const flow of queue) {
      const startedAt = performance.now();
      const cases: Case[] = [];
      for (const campaign of await campaignsOf(flow, isSingle)) {
        cases.push(...await repeatMissed(campaign, await runSafely(campaign), say));
      }
      told.push({ flow: flow.name, cases });
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
      const broken = violationsOf([{ flow: flow.name, cases }]);
      const points = (await requestsOf(flow)).length;
      const count = `${broken.length} violations`;
      say(`${flow.name}: ${points} points, ${cases.length} cases, ${count}, ${seconds} s`);
      for (const violation of broken) say(violation);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return told;
}

/** On a busy machine a lock may be waited for so long that a run goes another way: once more. */
async function repeatMissed(campaign: Campaign, cases: Case[], say: (text: string) => void) {
  const plans = cases.filter(isMissed).map(({ plan }) => plan);
  if (plans.length === 0) return cases;
  say(`${campaign.flow.name}: ${plans.length} missed their request and are repeated`);
  return [...cases.filter((one) => !isMissed(one)), ...await runSafely({ ...campaign, plans })];
}

/** A world that breaks as a whole is a violation of each of its cases. */
async function runSafely({ flow, plans, events, set }: Campaign): Promise<Case[]> {
  try {
    return await runCampaign(flow, plans, { events });
  } catch (error) {
    const message = `${set}: ${error instanceof Error ? error.message : error}`;
    const subject = { id: "", reference: "", paymentIntentId: "", account: null, answers: [] };
    const nothing = { struckAt: 0, isAcknowledged: false, healedAfter: null, alertedAfter: null };
    return plans.map((plan) => ({ plan, subject, ...nothing, violations: [message] }));
  }
}

async function withCluster<T>(work: () => Promise<T>): Promise<T> {
  const cluster = await startPostgres({ fsync: false });
  try {
    await createRoles(cluster.url);
    await createDatabase(cluster.url, "template_permissive");
    await makeTemplate(cluster.url, "template_permissive");
    Deno.env.set("HOLDFAST_TEST_CLUSTER", cluster.url);
    return await work();
  } finally {
    await cluster.stop();
  }
}

async function main(args: string[]): Promise<number> {
  if (args.includes("--help")) {
    console.log(HELP);
    return 0;
  }
  const isJson = args.includes("--json");
  const part = args.includes("--flow") ? args[args.indexOf("--flow") + 1] ?? "" : "";
  const flows = FLOWS.filter(({ name }) => name.includes(part));
  const startedAt = performance.now();
  const say = (text: string) => isJson ? undefined : console.log(text);
  const { told, points } = await withCluster(async () => ({
    told: await run(flows, args.includes("--single"), say),
    points: (await Promise.all(flows.map(requestsOf))).flat().length,
  }));
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  const healing = healingOf(told);
  const violations = violationsOf(told);
  const missed = missedGoals(healing);
  const cases = told.flatMap((one) => one.cases);
  const failed = cases.filter((one) => one.violations.length > 0).length + missed.length;
  if (isJson) {
    const counts = { flows: flows.length, points, cases: cases.length, seconds };
    console.log(JSON.stringify({ ...counts, violations, missed, healing }));
  } else {
    for (const goal of missed) console.log(goal);
    console.log(`\n${table(healing)}\n`);
    for (const { trouble, where } of healing) console.log(`${trouble}, the longest: ${where}`);
    console.log(`${flows.length} flows, ${points} points, ${cases.length} cases in ${seconds} s`);
    console.log(`${cases.length - failed} passed, ${failed} failed`);
  }
  return failed === 0 ? 0 : 1;
}

if (import.meta.main) Deno.exit(await main(Deno.args));
