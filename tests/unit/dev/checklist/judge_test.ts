import { assertEquals, assertMatch } from "deno-std/assert";
import { judge, type Measures, toText } from "../../../../dev/checklist/judge.ts";
import { join, ROOT } from "../../../../dev/paths.ts";

const NOW = "2026-11-08T00:00:00.000Z";

const metric = (name: string, count: number, of: number, more: object = {}) => ({
  ...{ metric: name, meaning: name, count, of, target_bps: 9000, at_least: true },
  ...more,
});

/** At the edge of everything that is still met. */
const GOOD: Measures = {
  since: "2026-11-01T00:00:00.000Z",
  stuck: 0,
  in_doubt: 0,
  in_review: 0,
  alerts_owed: 0,
  parked: 0,
  discrepancies: 0,
  jobs: { count: 95, of: 100 },
  days: { count: 7, of: 7 },
  timeouts: { count: 3, of: 3 },
  release_seconds: 60,
  webhook_seconds: 60,
  metrics: [
    metric("retry_success", 9, 10),
    metric("manual_intervention", 1, 100, { target_bps: 100, at_least: false }),
    metric("jobs_on_time", 0, 10),
  ],
  channels: [{
    channel: "email",
    last_sent_at: NOW,
    tested_at: "2026-10-09T00:00:00.000Z",
    failures: 0,
    last_failure: null,
  }],
};

const missed = (change: Partial<Measures>, stage: "day1" | "week1" = "week1") =>
  judge(stage, { ...GOOD, ...change }, Date.parse(NOW)).filter(({ ok }) => !ok);

Deno.test("what is exactly at its target is met", () => {
  assertEquals(missed({}), []);
});

const WORSE: [string, Partial<Measures>][] = [
  ["escrows stuck", { stuck: 1 }],
  ["effects in doubt for over an hour", { in_doubt: 1 }],
  ["escrows in a person's hands", { in_review: 1 }],
  ["alerts that nobody was told", { alerts_owed: 1 }],
  ["events that cannot be applied", { parked: 1 }],
  ["discrepancies open", { discrepancies: 1 }],
  ["scheduled runs that came and succeeded", { jobs: { count: 94, of: 100 } }],
  ["days closed and balanced", { days: { count: 6, of: 7 } }],
  ["returns begun in time", { timeouts: { count: 2, of: 3 } }],
  ["release to transfer, median", { release_seconds: 61 }],
  ["event to application, 95 %", { webhook_seconds: 61 }],
  ["retry_success", { metrics: [metric("retry_success", 8, 9)] }],
  ["manual_intervention", {
    metrics: [metric("manual_intervention", 2, 199, { target_bps: 100, at_least: false })],
  }],
  ["channels that a test alert came through", {
    channels: [{ ...GOOD.channels[0]!, tested_at: "2026-10-08T23:59:59.999Z" }],
  }],
];

for (const [name, change] of WORSE) {
  Deno.test(`one worse than its target is not met: ${name}`, () => {
    assertEquals(missed(change).map((line) => line.metric), [name]);
  });
}

Deno.test("the log is no channel, and a log that was written to confirms nothing", () => {
  const [line] = missed({ channels: [{ ...GOOD.channels[0]!, channel: "log", tested_at: NOW }] });
  assertEquals(line?.seen, "none");
});

Deno.test("nothing to measure is met; a job that did not come although it was due is not", () => {
  const nothing = { count: 0, of: 0 };
  assertEquals(missed({ days: nothing, timeouts: nothing, release_seconds: null }), []);
  assertEquals(missed({ jobs: nothing }), []);
  const lines = judge("day1", { ...GOOD, jobs: nothing }, Date.parse(NOW));
  assertEquals(lines.filter(({ seen }) => seen === "none was due yet").length, 1);
  assertEquals(missed({ jobs: { count: 0, of: 1 } })[0]?.seen, "0 of 1");
});

Deno.test("the first day is not judged by metrics of closed days", () => {
  const bad = { metrics: [metric("retry_success", 0, 10)] };
  assertEquals(missed(bad, "day1"), []);
  assertEquals(missed(bad, "week1").length, 1);
});

Deno.test("whatever is not met names a section of the runbook that is there", async () => {
  const runbook = await Deno.readTextFile(join(ROOT, "RUNBOOK.md"));
  const all = judge("week1", GOOD, Date.parse(NOW));
  const unknown = all.filter(({ look }) => !runbook.includes(`\n## ${look}\n`));
  assertEquals(unknown, []);
  const text = toText(judge("week1", { ...GOOD, stuck: 2 }, Date.parse(NOW)));
  assertMatch(text, /^NOT MET {2}escrows stuck +0 +2 +RUNBOOK\.md, Stuck escrow$/m);
  assertMatch(text, /\n1 of 14 are not met\.$/);
});
