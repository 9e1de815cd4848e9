// Every threshold that a person or a job relies on: asked one unit before and one after, and none
// may be added without that. Where thresholds are data they are read from there.
import { assert, assertEquals } from "deno-std/assert";
import type { Sql } from "../../dev/database.ts";
import { join, ROOT } from "../../dev/paths.ts";
import { startDatabase } from "../support/database.ts";
import { boundsOf, literalsOf, thresholdsInData } from "../thresholds/catalog.ts";
import { ALERTED } from "../thresholds/alerted.ts";
import { CLOSING } from "../thresholds/closing.ts";
import { type Crossing, faultsOf, standingStill } from "../thresholds/crossing.ts";
import { DAYS } from "../thresholds/days.ts";
import { DELIVERIES } from "../thresholds/deliveries.ts";
import { EVENTS, IN_DOUBT } from "../thresholds/in_doubt.ts";
import { WAITS } from "../thresholds/waits.ts";
import { INVARIANTS, KEPT } from "../thresholds/kept.ts";
import { LISTINGS } from "../thresholds/listings.ts";
import { metricsOf, silencesOf } from "../thresholds/metrics.ts";
import { OVERDUE } from "../thresholds/overdue.ts";
import { POLICY } from "../thresholds/policy.ts";
import { ELSEWHERE, NOT_STOOD_ON, RAISED_BY_TIME, UNPROVEN } from "../thresholds/register.ts";
import { faultsOfPut, SETS } from "../thresholds/sets.ts";

const FIXED = {
  OVERDUE,
  ALERTED,
  EVENTS,
  IN_DOUBT,
  KEPT,
  INVARIANTS,
  DAYS,
  CLOSING,
  POLICY,
  WAITS,
};

/** All of them, so that one run names every fault. */
async function faultsIn<T extends { of: string; what: string }>(
  sql: Sql,
  rows: T[],
  ask: (sql: Sql, row: T) => Promise<string[]>,
): Promise<string[]> {
  const faults: string[] = [];
  for (const row of rows) {
    const failed = ({ message }: Error) => [`${row.of}: ${row.what}: ${message}`];
    faults.push(...await ask(sql, row).catch(failed));
  }
  return faults;
}

const crossingsOf = async (sql: Sql): Promise<Crossing[]> => [
  ...Object.values(FIXED).flat(),
  ...await metricsOf(sql),
  ...await silencesOf(sql),
];

for (const [name, crossings] of Object.entries(FIXED)) {
  Deno.test(`thresholds are crossed one unit after and not before: ${name.toLowerCase()}`, async () => {
    const { sql, close } = await startDatabase();
    assertEquals(await faultsIn(sql, crossings, faultsOf), []);
    await close();
  });
}

Deno.test("each metric is met, and each alarm raised, at the share that its row names", async () => {
  const { sql, close } = await startDatabase();
  assertEquals(await faultsIn(sql, await metricsOf(sql), faultsOf), []);
  await close();
});

Deno.test("each job is silent after three of its own periods, and not a second before", async () => {
  const { sql, close } = await startDatabase();
  assertEquals(await faultsIn(sql, await silencesOf(sql), faultsOf), []);
  await close();
});

Deno.test("what is put off is put off by so much and no more", async () => {
  const { sql, close } = await startDatabase();
  assertEquals(await faultsIn(sql, [...SETS, ...DELIVERIES, ...LISTINGS], faultsOfPut), []);
  await close();
});

Deno.test("each number of the policy is taken up to its bounds, and refused one beyond", async () => {
  const { sql, close } = await startDatabase();
  const bounds = await boundsOf(sql);
  const numbers = (await thresholdsInData(sql)).filter((of) => of.startsWith("policy."));
  assertEquals(bounds.map(({ column }) => `policy.${column}`).sort(), numbers);
  // what is bounded by another number does not stand in that one's way
  const others = "update escrow.policy set breaker_tripped_count = 0, undo_seconds = 0 where true;";
  const takes = (column: string, value: number) => {
    const set = `${others} update escrow.policy set ${column} = ${value} where only_row;`;
    return standingStill(sql, set, (tx) => tx`select 1`).then(() => true, () => false);
  };
  for (const { column, least, most } of bounds) {
    const tried = [least - 1, least, most, most + 1];
    const seen = await Promise.all(tried.map((value) => takes(column, value)));
    assertEquals([column, ...seen], [column, false, true, true, false]);
  }
  await close();
});

Deno.test("no threshold is without its test, and no entry without its threshold", async () => {
  const { sql, close } = await startDatabase();
  const there = [...await literalsOf(sql), ...await thresholdsInData(sql)];
  const proven = [...await crossingsOf(sql), ...SETS, ...DELIVERIES, ...LISTINGS].map(({ of }) =>
    of
  );
  const listed = [ELSEWHERE, NOT_STOOD_ON].flatMap(Object.keys).concat(UNPROVEN);
  const twice = listed.filter((of) => proven.includes(of));
  assertEquals(twice, [], "listed as untested, and tested");
  const byTime = Object.entries(RAISED_BY_TIME);
  assertEquals(byTime.filter(([, of]) => !proven.includes(of)), [], "raised by what nobody tests");
  listed.push(...Object.keys(RAISED_BY_TIME));
  const known = new Set([...proven, ...listed]);
  assertEquals(there.filter((of) => !known.has(of)), [], "nobody stands on these");
  assertEquals(listed.filter((of) => !there.includes(of)), [], "these are gone");
  await close();
});

Deno.test("a threshold that is added is noticed, as a literal, a column, a job or a metric", async () => {
  const { sql, close } = await startDatabase();
  const all = async () => [...await literalsOf(sql), ...await thresholdsInData(sql)];
  const before = await all();
  await sql.unsafe(`
    create function escrow.new_threshold() returns interval language sql
    as $$ select interval '17 minutes' $$;
    create view escrow.new_view as select now() - interval '18 minutes' as at;
    alter table escrow.policy add column new_seconds integer;
    insert into escrow.jobs (job, period_seconds) values ('new-job', 60);
    insert into escrow.metrics (metric, meaning, target_bps, at_least)
    values ('new', 'x', 1, true)`);
  const added = (await all()).filter((of) => !before.includes(of));
  assertEquals(added.sort(), [
    "escrow.new_threshold: 17 minutes",
    "escrow.new_view: 18 minutes",
    "job new-job: period_seconds",
    "metric new: target_bps",
    "policy.new_seconds",
  ]);
  await close();
});

Deno.test("each test that is named as standing on a threshold is there", async () => {
  for (const [of, [file, name]] of Object.entries(ELSEWHERE)) {
    const text = await Deno.readTextFile(join(ROOT, "tests", `${file}_test.ts`));
    assert(text.includes(name), `${of}: ${file} has no test "${name}"`);
  }
});
