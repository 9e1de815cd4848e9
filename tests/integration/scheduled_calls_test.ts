// The steps by which GitHub calls the three jobs, executed: against the local stack, against a
// server that loses calls, and with answers that a person should look at.
import { assert, assertEquals, assertMatch, assertStringIncludes } from "deno-std/assert";
import { startStack } from "../../dev/stack.ts";
import { ROOT } from "../../dev/paths.ts";
import { type Answer, type Fault, startFaultyServer } from "../support/faulty_server.ts";
import { readWorkflow, runStep, withoutWaiting } from "../support/workflow_steps.ts";

/** Each job, and the workflow that calls it. */
const SCHEDULED = {
  "check-escrow-timeouts": "escrow-timeout-check.yml",
  "retry-failed-transfers": "retry-failed-transfers.yml",
  "daily-reconciliation": "daily-reconciliation.yml",
};
type JobName = keyof typeof SCHEDULED;
const NAMES = Object.keys(SCHEDULED) as JobName[];

const step = async (job: JobName) =>
  (await readWorkflow(ROOT, SCHEDULED[job])).jobs["call"]!.steps[0]!;
const operate = (await readWorkflow(ROOT, "operate.yml")).jobs["call"]!.steps[0]!;

/** The answers of a quiet installation, filled by the first test's stack. */
const quiet = {
  "check-escrow-timeouts": { found: 0, refunded: 0, failed: 0, circuitBreaker: { tripped: false } },
  "retry-failed-transfers": { found: 0, retried: 0, failed: 0 },
  "daily-reconciliation": {
    closed: true,
    status: "closed",
    balanced: true,
    discrepancies: { found: 0, repaired: 0, open: 0 },
  },
};

const told = (job: JobName, other: object = {}): Answer => ({
  status: 200,
  body: JSON.stringify({ success: true, ...quiet[job], ...other }),
});

/** The JSON block of a summary. */
const blockOf = (shown: string) => /```json\n(.*)\n```/s.exec(shown)?.[1];

Deno.test("the scheduled steps call the real functions, and fail when the call is refused", async (t) => {
  await using bin = await withoutWaiting();
  const stack = await startStack({ ephemeral: true });
  const values = { SUPABASE_URL: stack.apiUrl, CRON_SECRET: stack.cronSecret };
  try {
    for (const job of NAMES) {
      await t.step(job, async () => {
        const run = async (other: Partial<typeof values> = {}) =>
          await runStep(await step(job), ROOT, { ...values, ...other }, bin.folder);
        const good = await run();
        const [heading, sentence] = good.shown.split("\n");
        assertEquals([good.code, heading], [0, `### ${job}: ok`], good.said);
        assertMatch(sentence!, /^(0 due: .* 0 failed|\d{4}-\d\d-\d\d: 0 discrepancies found).*\.$/);
        assert(!sentence!.includes("null"), sentence);
        Object.assign(quiet[job], JSON.parse(blockOf(good.shown)!));
        const refused = await run({ CRON_SECRET: "no" });
        assert(refused.code !== 0, "a refused call is a failed run");
        assertMatch(refused.shown, /: FAILED\nNot authorized \(HTTP 401.*RUNBOOK\.md, Cron silent/);
        const unset = await run({ CRON_SECRET: "" });
        assertMatch(unset.said, /set the repository secret CRON_SECRET/);
        for (const { said, shown } of [good, refused, unset]) {
          assert(!`${said}${shown}`.includes(stack.cronSecret), "the secret was shown");
        }
      });
    }
  } finally {
    await stack.stop();
  }
});

Deno.test("a call that got lost on its way or failed is made again, and a refusal is not", async (t) => {
  await using bin = await withoutWaiting();
  const server = startFaultyServer();
  const values = { SUPABASE_URL: server.url, CRON_SECRET: "a secret of some length" };
  const faults: (Fault | Answer)[] = [
    "empty",
    "reset",
    "cut",
    { status: 503, body: '{"success":false,"error":{"code":"unavailable"}}' },
    { status: 546, body: '{"code":"WORKER_LIMIT","message":"Memory limit exceeded"}' },
    { status: 429, body: "slow down" },
  ];
  try {
    for (const job of NAMES) {
      const runs = [
        { by: await step(job), values },
        { by: operate, values: { ...values, ORDER: job } },
      ];
      for (const [i, { by, values }] of runs.entries()) {
        await t.step(`${job}${i === 0 ? "" : ", by hand"}`, async () => {
          const run = () => runStep(by, ROOT, values, bin.folder);
          for (const fault of faults) {
            server.plan(fault, told(job));
            const { code, shown, said } = await run();
            assertEquals([code, server.calls()], [0, 2], `${JSON.stringify(fault)}: ${said}`);
            assertEquals(JSON.parse(blockOf(shown)!).success, true, "the last answer is shown");
          }
          await bin.slept();
          server.plan({ status: 401, body: '{"message":"Invalid JWT"}' });
          assert((await run()).code !== 0);
          assertEquals([server.calls(), await bin.slept()], [1, []], "a refusal stands");
          server.plan(faults[3]!, "empty");
          const lost = await run();
          assert(lost.code !== 0);
          const waits = await bin.slept();
          assertEquals(server.calls(), waits.length);
          const longest = job === "daily-reconciliation" ? 1200 : 65;
          assertEquals(waits.reduce((sum, wait) => sum + wait, 0), longest);
          assertMatch(lost.shown, /FAILED\nNo answer of the job \(HTTP 000, curl 52\)/);
          assertEquals(blockOf(lost.shown), undefined, "no block where no body came");
        });
      }
    }
    await t.step("a large day is called until it is closed, over calls that get lost", async () => {
      const unfinished = {
        status: 200,
        body: '{"success":true,"closed":false,"busy":false,"date":null}',
      };
      const plan = Array.from({ length: 12 }, (_, i) => (i % 3 === 0 ? unfinished : "empty"));
      server.plan(...plan as Fault[], told("daily-reconciliation"));
      const by = await step("daily-reconciliation");
      assertEquals((await runStep(by, ROOT, values, bin.folder)).code, 0);
      assertEquals(server.calls(), 13);
      server.plan(unfinished);
      const never = await runStep(by, ROOT, values, bin.folder);
      assertEquals(server.calls(), 40);
      assert(never.code !== 0);
      assertStringIncludes(never.shown, "### daily-reconciliation: NOT CLOSED\nRun it again:");
    });
  } finally {
    await server.close();
  }
});

Deno.test("a run is red for whatever a person should look at, and says for what", async (t) => {
  await using bin = await withoutWaiting();
  const server = startFaultyServer();
  const values = { SUPABASE_URL: server.url, CRON_SECRET: "a secret of some length" };
  const error = {
    code: "alerts_undelivered",
    message: "Critical alerts reach nobody",
    hint: "Do.",
  };
  const timeouts = quiet["check-escrow-timeouts"];
  const tripped = { ...timeouts.circuitBreaker, tripped: true };
  const open = { found: 2, repaired: 1, open: 1 };
  const cases: [JobName, Answer, RegExp][] = [
    [
      "check-escrow-timeouts",
      told("check-escrow-timeouts", { found: 60, failed: 10, circuitBreaker: tripped }),
      /^CIRCUIT BREAKER\n60 due: .* 10 failed, .* See RUNBOOK\.md, Circuit breaker\.\n/,
    ],
    [
      "check-escrow-timeouts",
      told("check-escrow-timeouts", { found: 3, refunded: 2, failed: 1 }),
      /^FAILED\n3 due: 2 returned, .* 1 failed, .* See RUNBOOK\.md, Effect refused\.\n/,
    ],
    [
      "retry-failed-transfers",
      told("retry-failed-transfers", { found: 4, succeeded: 3, failed: 1 }),
      /^FAILED\n4 due: 3 carried out, 1 failed, .* See RUNBOOK\.md, Effect refused\.\n/,
    ],
    [
      "retry-failed-transfers",
      { ...told("retry-failed-transfers", { success: false, error }), status: 503 },
      /^FAILED\nCritical alerts reach nobody \(HTTP 503.* Do\. See RUNBOOK\.md, Alerts reach/,
    ],
    [
      "daily-reconciliation",
      told("daily-reconciliation", { balanced: false, discrepancies: open }),
      /^NOT BALANCED\n.*: 2 discrepancies found, 1 repaired, 1 open\. See RUNBOOK\.md, Discrepancy/,
    ],
    [
      "daily-reconciliation",
      told("daily-reconciliation", { discrepancies: open }),
      /^DISCREPANCIES\n.*: 2 discrepancies found, .* 1 open\. See RUNBOOK\.md, Discrepancy/,
    ],
    [
      "daily-reconciliation",
      told("daily-reconciliation", {
        success: false,
        closed: false,
        status: "failed",
        discrepancies: open,
      }),
      /^NOT CLOSED\n.*: 2 discrepancies found, 1 repaired, 1 open\. See RUNBOOK\.md, Discrepancy/,
    ],
    // of somebody else who answers at this address
    ["daily-reconciliation", { status: 200, body: '{"success":true}' }, /^FAILED\nNo answer of/],
    ["check-escrow-timeouts", { status: 200, body: "<h1>It works</h1>" }, /^FAILED\nNo answer of/],
    ["retry-failed-transfers", { status: 403, body: '{"error":"no"}' }, /^FAILED\nNo answer of/],
  ];
  try {
    for (const [job, answer, words] of cases) {
      await t.step(`${job}: ${words.source.slice(1, 30)}`, async () => {
        for (const by of [await step(job), operate]) {
          server.plan(answer);
          const { code, shown } = await runStep(by, ROOT, { ...values, ORDER: job }, bin.folder);
          assertEquals(code, 1);
          assert(shown.startsWith(`### ${job}: `), shown);
          assertMatch(shown.slice(`### ${job}: `.length), words);
          assertEquals(blockOf(shown), answer.body);
        }
      });
    }
    await t.step("what heals by itself is no reason", async () => {
      const job = "check-escrow-timeouts";
      server.plan(told(job, { found: 9, refunded: 2, inDoubt: 1, skipped: 2, remaining: 4 }));
      assertEquals((await runStep(await step(job), ROOT, values, bin.folder)).code, 0);
    });
  } finally {
    await server.close();
  }
});
