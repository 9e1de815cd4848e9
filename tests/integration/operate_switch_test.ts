// The pause from a phone when the platform is not well: repeated until it holds, red when it does
// not, and never taken to hold because something said so.
import { assert, assertEquals, assertMatch } from "deno-std/assert";
import { ROOT } from "../../dev/paths.ts";
import { startStack } from "../../dev/stack.ts";
import { type Answer, type Fault, startFaultyServer } from "../support/faulty_server.ts";
import { readWorkflow, runStep, type StepRun, withoutWaiting } from "../support/workflow_steps.ts";

const step = (await readWorkflow(ROOT, "operate.yml")).jobs["switch"]!.steps[0]!;

const error = (status: number, code: string, message = "a message"): Answer => ({
  status,
  body: JSON.stringify({ code, details: null, hint: null, message }),
});
const SKEW = error(401, "PGRST303", "JWT issued at future");
const PAUSED = { status: 200, body: '{"now": "2026-11-30T12:00:00+00:00", "paused": true}' };
const RESUMED = { status: 200, body: '{"paused": false, "jobs": []}' };

const headingOf = ({ shown }: StepRun) => shown.split("\n")[0];
const sum = (waits: number[]) => waits.reduce((total, wait) => total + wait, 0);

Deno.test("a switch is set again while answers pass, and is red with the next step when it does not hold", async (t) => {
  await using bin = await withoutWaiting();
  const server = startFaultyServer();
  const flip = async (order: string, ...plan: (Fault | Answer)[]) => {
    server.plan(...plan);
    await bin.slept();
    const values = {
      SUPABASE_URL: server.url,
      SUPABASE_SECRET_KEY: "sb_secret_0123456789abcdef",
      ORDER: order,
      REASON: "a test",
      ACTOR: "octocat",
    };
    const run = await runStep(step, ROOT, values, bin.folder);
    assert(!`${run.said}${run.shown}`.includes("sb_secret_0123"), "the key was shown");
    assertEquals(run.code === 0, /^### (PAUSED|RESUMED)$/.test(headingOf(run)!), run.said);
    return { ...run, calls: server.calls(), slept: await bin.slept() };
  };
  try {
    await t.step("a clock skew of a minute", async () => {
      const run = await flip("pause", ...Array<Answer>(8).fill(SKEW), PAUSED);
      assertEquals([run.code, run.calls], [0, 10], run.said);
      assert(sum(run.slept) > 60, `${run.slept}`);
      assertMatch(
        run.said,
        /clock disagrees with its own gateway \(HTTP 401\): trying again in 2 s/,
      );
    });
    await t.step("whatever else passes, in between and while it is read back", async () => {
      const html = { status: 503, body: "<html>Service Unavailable</html>" };
      const plan = [error(503, "PGRST002"), html, "empty", "reset", "cut", error(500, "57014")];
      for (const fault of plan as (Fault | Answer)[]) {
        const set = await flip("pause", fault, PAUSED, fault, PAUSED);
        assertEquals([set.code, set.calls], [0, 5], `${JSON.stringify(fault)}: ${set.said}`);
      }
      assertEquals((await flip("unpause", ...plan as Fault[], RESUMED)).code, 0);
    });
    await t.step("one that never ends is repeated for minutes", async () => {
      for (const fault of [SKEW, "empty", error(503, "PGRST000")] as (Fault | Answer)[]) {
        const run = await flip("pause", fault);
        assert(sum(run.slept) >= 420, `${sum(run.slept)} s`);
        assertMatch(run.shown, /^### FAILED: pause\n.*\. (It passes: r|R)epeat.*\nNobody confirms/);
        assertMatch(run.shown, /Use the first line of RUNBOOK\.md in the SQL editor\./);
        assert(!run.shown.includes("opens nothing"), run.shown);
      }
    });
    await t.step("what is final is said at once", async () => {
      const final: [Answer, RegExp][] = [
        [{ status: 401, body: '{"message":"Invalid API key"}' }, /The key opens nothing here/],
        [error(401, "PGRST301"), /The key opens nothing here/],
        [error(404, "PGRST202"), /schema cache is stale, or a migration is missing/],
        [error(405, "25006"), /read-only: its disk is full.*Supabase paused or out of disk/],
        [error(403, "42501"), /The key's role may not do this/],
        [{ status: 200, body: "<h1>It works</h1>" }, /Something else than the switch answered/],
        [{ status: 301, body: "" }, /Something else than this project's Data API answered/],
      ];
      for (const [answer, words] of final) {
        const run = await flip("pause", answer);
        assertEquals([run.code, run.calls, run.slept], [1, 1, []], run.said);
        assertMatch(run.shown, words);
      }
    });
    await t.step("a pause that says it is set and reads back as not set", async () => {
      const later = await flip("pause", PAUSED, RESUMED, PAUSED, RESUMED, PAUSED);
      assertEquals([later.code, later.calls], [0, 6], "set again, and holds");
      const plan = Array.from({ length: 100 }, (_, i) => (i % 2 === 0 ? PAUSED : RESUMED));
      const never = await flip("pause", ...plan);
      assertEquals([never.code, headingOf(never)], [1, "### FAILED: pause"]);
      assertMatch(never.shown, /reads back as if it was not .*\. Ask who set it: select/);
    });
    await t.step("a resume never takes back the pause of somebody else", async () => {
      const run = await flip("unpause", RESUMED, SKEW, PAUSED);
      assertEquals([run.code, run.calls], [1, 3], run.said);
      assertMatch(run.shown, /^### FAILED: unpause\nThe switch was set, and reads back as if/);
    });
  } finally {
    await server.close();
  }
});

Deno.test("a pause whose answer got lost after the commit is one pause, and holds", async () => {
  await using bin = await withoutWaiting();
  let lose = 2;
  const stack = await startStack({
    ephemeral: true,
    wrapApi: (api) => async (request) => {
      const response = await api(request);
      if (!request.url.endsWith("escrow_set_paused") || lose-- <= 0) return response;
      assertEquals(response.status, 200);
      await response.body?.cancel();
      // the gateway gives up on what the database has done
      return new Response("<html>Gateway time-out</html>", { status: 504 });
    },
  });
  try {
    const values = {
      SUPABASE_URL: stack.apiUrl,
      SUPABASE_SECRET_KEY: stack.serviceKey,
      ORDER: "pause",
      REASON: "a test",
      ACTOR: "octocat",
    };
    const run = await runStep(step, ROOT, values, bin.folder);
    assertEquals([run.code, headingOf(run)], [0, "### PAUSED"], run.said);
    assertMatch(run.shown, /"paused": ?true/);
    assertEquals(lose, -1, "it was asked three times");
  } finally {
    await stack.stop();
  }
});
