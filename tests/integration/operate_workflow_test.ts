// operate.yml as a phone starts it: the switch, health, and what they say when they fail. How it
// runs a job is tested with the scheduled calls, whose text it shares.
import { assert, assertEquals, assertMatch, assertStringIncludes } from "deno-std/assert";
import type { Diagnosis } from "../../dev/doctor/diagnosis.ts";
import { startStack } from "../../dev/stack.ts";
import { ROOT } from "../../dev/paths.ts";
import { startFaultyServer } from "../support/faulty_server.ts";
import { readWorkflow, runStep, withoutWaiting } from "../support/workflow_steps.ts";

const { jobs } = await readWorkflow(ROOT, "operate.yml");
const headingOf = ({ shown }: { shown: string }) => shown.split("\n")[0];

/** The lines below the heading that say what was found. */
const findingsOf = ({ shown }: { shown: string }) =>
  shown.split("\n").filter((line) => line.startsWith("- "));

Deno.test("each order is one job of the workflow, and health is none of the three", () => {
  const conditions = Object.entries(jobs).map(([name, job]) => [name, job.if]);
  assertEquals(conditions, [
    ["switch", "endsWith(inputs.order, 'pause')"],
    ["health", "inputs.order == 'health'"],
    ["call", "${{ inputs.order != 'health' && !endsWith(inputs.order, 'pause') }}"],
  ]);
});

Deno.test("the switch: set with who and why, set again when the answer got lost, or not set", async (t) => {
  await using bin = await withoutWaiting();
  const server = startFaultyServer();
  let sent = "";
  const stack = await startStack({
    ephemeral: true,
    wrapApi: (api) => async (request) => {
      if (new URL(request.url).pathname.endsWith("set_paused")) sent = await request.clone().text();
      return await api(request);
    },
  });
  const good = { SUPABASE_URL: stack.apiUrl, SUPABASE_SECRET_KEY: stack.serviceKey };
  const flip = (ORDER: string, REASON: string, other: Partial<typeof good> = {}) => {
    const values = { ...good, ORDER, REASON, ACTOR: "octocat", ...other };
    return runStep(jobs["switch"]!.steps[0]!, ROOT, values, bin.folder);
  };
  try {
    await t.step("pause and unpause, with who and why as they were typed", async () => {
      const reason = String.raw`it's "odd" \ $(touch oops) ` + "`id`";
      const paused = await flip("pause", reason);
      assertEquals([paused.code, headingOf(paused)], [0, "### PAUSED"], paused.said);
      assertEquals(JSON.parse(sent), {
        p_paused: true,
        p_actor: "github: octocat",
        p_reason: reason,
      });
      const resumed = await flip("unpause", "all is well");
      assertEquals([resumed.code, headingOf(resumed)], [0, "### RESUMED"], resumed.said);
    });
    await t.step("without a reason, key or name it is not set, and says so", async () => {
      sent = "";
      assertMatch((await flip("pause", "")).said, /say why/);
      const keyless = await flip("pause", "why", { SUPABASE_SECRET_KEY: "" });
      assertMatch(keyless.said, /secret of the environment operate/);
      assertEquals((await flip("resume", "why")).code, 1);
      assertEquals(sent, "", "nothing was asked");
      const refused = await flip("pause", "why", { SUPABASE_SECRET_KEY: stack.cronSecret });
      assert(refused.code !== 0, "the cron secret does not pause");
      assertEquals([headingOf(refused), await bin.slept()], ["### FAILED: pause", []]);
    });
    await t.step("a lost answer is asked for again, and never taken for a pause", async () => {
      const paused = { status: 200, body: '{"paused": true}' };
      for (const fault of ["empty", "reset", "cut", { status: 520, body: "" }] as const) {
        server.plan(fault, paused);
        const { code, said } = await flip("pause", "why", { SUPABASE_URL: server.url });
        // the lost one, the one that was set, and what it reads back as
        assertEquals([code, server.calls()], [0, 3], said);
      }
      server.plan("cut");
      assertMatch((await flip("pause", "why", { SUPABASE_URL: server.url })).shown, /^### FAILED/);
      server.plan(paused);
      const other = await flip("unpause", "why", { SUPABASE_URL: server.url });
      assertEquals([other.code, headingOf(other)], [1, "### FAILED: unpause"]);
    });
  } finally {
    await server.close();
    await stack.stop();
  }
});

Deno.test("health: ok when all is well, and a line with its section for each thing that is not", async (t) => {
  await using bin = await withoutWaiting();
  const lies: { webhook?: boolean; diagnosis?: Partial<Diagnosis> } = {};
  const stack = await startStack({
    ephemeral: true,
    wrapApi: (api) => async (request) => {
      const { pathname } = new URL(request.url);
      if (lies.webhook && pathname.endsWith("webhook")) return Response.json({ received: true });
      const response = await api(request);
      const isLie = lies.diagnosis !== undefined && pathname.endsWith("escrow_diagnose");
      if (!isLie || !response.ok) return response;
      return Response.json({ ...await response.json(), ...lies.diagnosis });
    },
  });
  const good = {
    SUPABASE_URL: stack.apiUrl,
    SUPABASE_SECRET_KEY: stack.serviceKey,
    CRON_SECRET: stack.cronSecret,
  };
  const health = async (other: Partial<typeof good> = {}) => {
    const values = { ...good, ...other };
    const run = await runStep(jobs["health"]!.steps[0]!, ROOT, values, bin.folder);
    for (const secret of [stack.serviceKey, stack.cronSecret]) {
      assert(!`${run.said}${run.shown}`.includes(secret), "a secret was shown");
    }
    assertEquals(run.code === 0, headingOf(run) === "### health: ok", run.said);
    return run;
  };
  const rpc = async (name: string, args: object) => {
    const response = await fetch(`${stack.apiUrl}/rest/v1/rpc/${name}`, {
      method: "POST",
      headers: { apikey: stack.serviceKey, "content-type": "application/json" },
      body: JSON.stringify(args),
    });
    const answer = await response.text();
    assert(response.ok, answer);
  };
  try {
    await t.step("an installation that is well", async () => {
      const run = await health();
      assertEquals(headingOf(run), "### health: ok", run.said);
      assertStringIncludes(run.shown, '"paused": false');
    });
    await t.step("paused, with jobs that are silent", async () => {
      await rpc("escrow_set_paused", { p_paused: true, p_actor: "ada", p_reason: "a test" });
      await stack.simulator!.control.advanceClock(2 * 86_400);
      const found = findingsOf(await health());
      assertEquals(found[0], "- Paused: no money leaves. See RUNBOOK.md, Paused.");
      assertEquals(found.length, 3, found.join("\n"));
      for (const job of ["check-escrow-timeouts", "retry-failed-transfers"]) {
        const line = found.find((it) => it.startsWith(`- ${job}: no good run since 2`));
        assertStringIncludes(line!, "See RUNBOOK.md, Job silent.");
      }
      await rpc("escrow_set_paused", { p_paused: false, p_actor: "ada", p_reason: "a test" });
    });
    await t.step("what the database says of breaker, alerts and grants", async () => {
      lies.diagnosis = {
        jobs: [],
        breaker: [{ currency: "eur", tripped: true, due: 60, used: 5, max: 50 }],
        alerts: {
          owed: [{ severity: "critical", open: 3, overdue: 2, told_today: 0 }],
          channels: [],
        },
        grants: { open: ["anon: public.escrow_get"], closed: [], unlocked: [] },
      };
      const found = findingsOf(await health());
      assertEquals(found.length, 3);
      assertMatch(found[0]!, /^- CIRCUIT BREAKER: in eur 60 due and 5 returned, of at most 50 /);
      assertMatch(found[1]!, /^- 2 critical alerts reach nobody\. See RUNBOOK\.md, Alerts reach/);
      assertMatch(found[2]!, /^- Grants .*\(anon: public\.escrow_get\): ask deno task doctor\.$/);
      lies.diagnosis = { jobs: [] };
    });
    await t.step("keys that open nothing, and an open webhook", async () => {
      const [key] = findingsOf(await health({ SUPABASE_SECRET_KEY: "sb_secret_of_another" }));
      assertMatch(
        key!,
        /^- Of the database: The key opens nothing here \(HTTP 401, curl 0\)\. Set a/,
      );
      const [cron] = findingsOf(await health({ CRON_SECRET: "not-the-secret" }));
      assertMatch(cron!, /refuse CRON_SECRET\. See RUNBOOK\.md, Cron silent\.$/);
      lies.webhook = true;
      const [door] = findingsOf(await health());
      assertMatch(door!, /^- An unsigned webhook gets 200 /);
    });
    await t.step("nobody there, and somebody else", async () => {
      const server = startFaultyServer();
      server.plan("empty");
      const run = await health({ SUPABASE_URL: server.url });
      assertEquals(findingsOf(run).length, 3);
      assertMatch(run.shown, /Of the database: No answer came, .*\(HTTP 000, curl 52\)\. Repeat/);
      server.plan({ status: 200, body: "{}" });
      const [other] = findingsOf(await health({ SUPABASE_URL: server.url }));
      assertMatch(other!, /^- The database is of another version\./);
      await server.close();
    });
  } finally {
    await stack.stop();
  }
});
