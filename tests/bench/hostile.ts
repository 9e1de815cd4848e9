// `deno task hostile`: fifty thousand fuzzed bodies and headers, and every event of Stripe's broken
// in every place. The figures; the exit code is 0 only when nothing was found.
import { parseArgs } from "node:util";
import { createDatabase, createRoles, makeTemplate } from "../../dev/database.ts";
import { startPostgres } from "../../dev/postgres.ts";
import { brokenEvents } from "../hostile/events.ts";
import { fuzz, type Fuzzed, type Set } from "../hostile/fuzz.ts";
import { leaksInLog } from "../hostile/leaks.ts";
import { changedSince, contentsBesidesReadings, type Stage, startStage } from "../hostile/stage.ts";
import { deliver } from "../support/webhooks.ts";

const HELP = `deno task hostile [--runs 50000] [--seed n] [--set <name> [--path p]]

Fuzzes every endpoint, then delivers every event broken in every place. A failure prints seed and
path: the same --set, --runs and --seed with that --path repeat it alone.`;

/** Of all runs: strangers are quick, and what may be valid asks Postgres and Stripe. */
const SHARES: Record<Set, number> = { strangers: 0.6, broken: 0.32, "perhaps valid": 0.08 };
/** Requests of one world; its database and log stay small. */
const BATCH = 2_000;

/** What it changed, but what refusals and events may honestly write, and what the log gave away. */
async function assertClean({ world }: Stage, before: Record<string, string>, mayWrite: string[]) {
  const changed = (await changedSince(world, before, contentsBesidesReadings))
    .filter((table) => !mayWrite.includes(table));
  const leaks = leaksInLog(world);
  if (changed.length + leaks.length > 0) throw new Error(`${changed} changed, ${leaks}`);
}

async function runSet(set: Set, runs: number, seed: number, path?: string): Promise<Fuzzed> {
  const all: Fuzzed = { statuses: {} };
  for (let done = 0; done < runs; done += BATCH) {
    const stage = await startStage();
    await using world = stage.world;
    const before = await contentsBesidesReadings(world);
    // what may be valid changes what it asks for; the laws are looked at when the world ends
    const mayWrite = set === "perhaps valid" ? Object.keys(before) : ["digests", "outbox"];
    // one seed a batch, so that a path belongs to one of them
    const options = { runs: Math.min(BATCH, runs - done), seed: seed + done / BATCH };
    const { statuses } = await fuzz(stage, set, {
      ...options,
      ...(path !== undefined && { path }),
    });
    await assertClean(stage, before, mayWrite);
    for (const [status, count] of Object.entries(statuses)) {
      all.statuses[Number(status)] = (all.statuses[Number(status)] ?? 0) + count;
    }
  }
  return all;
}

/** How many were answered, and how. */
async function runEvents(): Promise<Fuzzed & { count: number }> {
  const stage = await startStage();
  await using world = stage.world;
  const byType = Map.groupBy(world.simulator.events(), ({ type }) => type);
  const samples = [...byType.values()].map(([one]) => one as unknown as Record<string, unknown>);
  const before = await contentsBesidesReadings(world);
  const statuses: Record<number, number> = {};
  let count = 0;
  for (const { name, body, path } of brokenEvents(samples)) {
    const { status } = await deliver(world, body, { path });
    if (status !== 200 && status !== 400) throw new Error(`${name}: ${status}`);
    statuses[status] = (statuses[status] ?? 0) + 1;
    count++;
  }
  await assertClean(stage, before, ["digests", "fraud_warnings", "inbox", "outbox"]);
  return { count, statuses };
}

const counts = ({ statuses }: Fuzzed) =>
  Object.entries(statuses).map(([status, count]) => `${count} × ${status}`).join(", ");

async function main(): Promise<void> {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    options: { runs: text, seed: text, set: text, path: text, help: { type: "boolean" } },
  });
  if (values.help) return console.log(HELP);
  const runs = Number(values.runs ?? 50_000);
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
  const sets = Object.keys(SHARES).filter((set) => set === (values.set ?? set)) as Set[];
  for (const set of sets) {
    const some = values.set === undefined ? Math.round(runs * SHARES[set]) : runs;
    console.log(`deno task hostile --set "${set}" --runs ${some} --seed ${seed}`);
    const startedAt = performance.now();
    const told = await runSet(set, some, seed, values.path);
    const seconds = Math.round((performance.now() - startedAt) / 1000);
    console.log(`${some} fuzzed, ${set}: ${counts(told)}; ${seconds} s`);
  }
  if (values.set !== undefined) return;
  const told = await runEvents();
  console.log(`${told.count} events, broken in every place: ${counts(told)}`);
}

if (import.meta.main) {
  const cluster = await startPostgres({ fsync: false });
  try {
    await createRoles(cluster.url);
    await createDatabase(cluster.url, "template_permissive");
    await makeTemplate(cluster.url, "template_permissive");
    Deno.env.set("HOLDFAST_TEST_CLUSTER", cluster.url);
    await main();
    console.log("nothing was found");
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    Deno.exitCode = 1;
  } finally {
    await cluster.stop();
  }
}
