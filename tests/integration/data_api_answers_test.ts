// Each answer of the Data API, one by one: as the functions take it, as `operate` and the other
// commands take it, and as the workflows' shell reads it.
import { assert, assertEquals, assertMatch, assertStringIncludes } from "deno-std/assert";
import { operate } from "../../dev/operate/operate.ts";
import { ROOT } from "../../dev/paths.ts";
import { type Caller, callRpc, type Place, RpcRefusal } from "../../dev/place.ts";
import { meaningOf } from "../../supabase/functions/_shared/data_api_answers.ts";
import { person, wish } from "../support/command_line.ts";
import { answerOf, DATA_API_FAULTS, type DataApiFault } from "../support/data_api_faults.ts";
import { readWorkflow, runStep } from "../support/workflow_steps.ts";
import { type Fetch, startWorld, type World } from "../support/world.ts";

const skew = DATA_API_FAULTS.find(({ name }) => name === "401 PGRST303")!;

/** Answers the next calls of the Data API with the fault. */
function breaker() {
  const state = { fault: skew, left: 0, calls: 0 };
  const wrap = (inner: Fetch): Fetch => async (input, init) => {
    const request = new Request(input, init);
    if (!request.url.includes("/rest/v1/")) return await inner(request);
    state.calls++;
    return state.left-- > 0 ? await answerOf(state.fault) : await inner(request);
  };
  const next = (fault: DataApiFault, left: number) =>
    Object.assign(state, { fault, left, calls: 0 });
  return { wrap, next, calls: () => state.calls };
}

Deno.test("functions: what passes is waited out, what stays is named, each answer by its class", async (t) => {
  const api = breaker();
  await using world = await startWorld({
    wrapFetch: api.wrap,
    // one key: with a second one, a refusal of the first is asked again with that
    env: { SUPABASE_SERVICE_ROLE_KEY: undefined },
    runtime: { sleep: () => Promise.resolve() },
  });
  const ask = () => world.call("check-escrow-timeouts", { dryRun: true });
  for (const fault of DATA_API_FAULTS) {
    await t.step(fault.name, async () => {
      if (fault.kind === "passing") {
        for (const times of [1, 7]) {
          api.next(fault, times);
          assertEquals((await ask()).status, 200, `${times} times`);
        }
      }
      api.next(fault, Infinity);
      const { status, body: { error } } = await ask();
      assertEquals(error.code, fault.caller);
      assertEquals(status, fault.caller === "internal" ? 500 : 503);
      assertEquals(api.calls(), fault.kind === "passing" ? 8 : 1);
      const { means } = meaningOf(codeOf(fault), fault.status ?? 0);
      if (fault.caller !== "internal") assertStringIncludes(error.hint, means);
    });
  }
  await t.step("the sentence of a clock skew", async () => {
    api.next(skew, Infinity);
    const job = await world.call("retry-failed-transfers", {});
    assertEquals([job.status, job.body.error.code], [503, "unavailable"]);
    assertMatch(
      job.body.error.hint,
      /clock disagrees with its own gateway \(PGRST303\)\. It passes/,
    );
  });
});

const codeOf = ({ body }: DataApiFault): string | undefined =>
  body.startsWith("{") && typeof JSON.parse(body).code === "string"
    ? JSON.parse(body).code
    : undefined;

/** The Data API of a world as a command calls it, without its waits. */
function commandLine(world: World, wrap: (inner: Fetch) => Fetch) {
  const place: Place = { apiUrl: world.apiUrl, serviceKey: world.keys.serviceKey, isLocal: false };
  const said: string[] = [];
  const caller: Partial<Caller> = {
    fetch: wrap(world.fetch),
    waiting: { now: () => 0, sleep: () => Promise.resolve(), random: () => 0.5 },
    say: (line) => said.push(line),
  };
  return {
    said,
    ask: <T>(name: string, args: Record<string, unknown>) => callRpc<T>(place, name, args, caller),
  };
}

Deno.test("operate: what passes is repeated and said, what is final is explained, each by its class", async (t) => {
  const api = breaker();
  await using world = await startWorld();
  const { ask, said } = commandLine(world, api.wrap);
  const pause = () => operate(ask, wish("pause", [], { isAgreed: true }), person());
  const isPaused = async () => (await world.rpc("escrow_diagnose")).body.paused;
  for (const fault of DATA_API_FAULTS) {
    await t.step(fault.name, async () => {
      if (fault.kind === "passing") {
        api.next(fault, 7);
        said.length = 0;
        assertEquals([await pause(), await isPaused()], [0, true]);
        assertEquals(said.length, 7);
        assertMatch(said.at(-1)!, /^[A-Z].+ \((\w{5,12}|http_\d{3})\): trying again, 8 of 8$/);
      }
      api.next(fault, Infinity);
      const error = await pause().catch((error: unknown) => error);
      assert(error instanceof RpcRefusal, String(error));
      assertEquals([error.meaning.kind, error.meaning.caller], [fault.kind, fault.caller]);
      assertEquals(api.calls(), fault.kind === "passing" ? 8 : 1);
      const saysKey = /opens nothing|may not do this/.test(error.message);
      const isKey = fault.caller === "database_refused" && !fault.name.includes("PGRST106");
      assertEquals(saysKey, isKey, error.message);
    });
  }
  await t.step("the sentence of a clock skew", async () => {
    api.next(skew, 2);
    said.length = 0;
    await ask("escrow_diagnose", {});
    const again = "Supabase's clock disagrees with its own gateway (PGRST303): trying again";
    assertEquals(said, [`${again}, 2 of 8`, `${again}, 3 of 8`]);
  });
  await t.step("a refusal after a lost answer says that it may have been done", async () => {
    const args = { p_escrow_id: crypto.randomUUID(), p_actor: "a", p_reason: "b" };
    const refusedAfter = async (fault: DataApiFault, times: number) => {
      api.next(fault, times);
      const error = await ask("escrow_order_hold", args).catch((error: unknown) => error);
      return (error as Error).message;
    };
    const lost = DATA_API_FAULTS.find(({ status }) => status === null)!;
    assertMatch(
      await refusedAfter(lost, 1),
      /^Refused: not_found\. .*may have done it: look before/,
    );
    assertMatch(await refusedAfter(skew, 3), /^Refused: not_found\./);
    assert(!(await refusedAfter(skew, 3)).includes("may have done it"));
  });
});

Deno.test("workflows: their shell reads every answer as the functions do", async () => {
  const { jobs } = await readWorkflow(ROOT, "operate.yml");
  const run = jobs["switch"]!.steps[0]!.run!;
  const weigh = /# ---- weigh.*# ---- end of what is generated ----/s.exec(run)![0];
  const call = jobs["call"]!.steps[0]!.run!;
  const passes = /# ---- passes.*?# ---- end of what is generated ----/s.exec(call)![0];
  const folder = await Deno.makeTempDir();
  const faults = DATA_API_FAULTS.map((fault) => ({
    ...fault,
    shown: String(fault.status ?? 0).padStart(3, "0"),
  }));
  await Promise.all(
    faults.map(({ body }, i) => Deno.writeTextFile(`${folder}/${i}`, body)),
  );
  const asked = faults.map(({ shown }, i) =>
    `weigh ${shown} ${folder}/${i}; passes ${shown} && passes=yes || passes=no
     echo "$kind~$means~$next~$passes"`
  );
  const { code, said } = await runStep(
    { run: ["set -euo pipefail", weigh, passes, ...asked].join("\n") },
    folder,
    {},
  );
  await Deno.remove(folder, { recursive: true });
  assertEquals(code, 0, said);
  const read = said.trimEnd().split("\n").map((line) => line.split("~"));
  faults.forEach((fault, i) => {
    const { kind, means, next } = meaningOf(codeOf(fault), fault.status ?? 0);
    const byStatus = meaningOf(undefined, fault.status ?? 0).kind;
    const expected = [kind, means, next, byStatus === "passing" ? "yes" : "no"];
    assertEquals(read[i], expected, fault.name);
    assertEquals(kind, fault.kind, fault.name);
  });
});

Deno.test("the secret key goes to the place that was named, over TLS, and follows nobody", async () => {
  const seen: string[] = [];
  const other = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, (request) => {
    seen.push(request.headers.get("apikey") ?? "");
    return Response.json({});
  });
  const elsewhere = `http://127.0.0.1:${other.addr.port}/`;
  const place = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    ({ url }) =>
      new URL(url).pathname.endsWith("/rest/v1/rpc/escrow_search")
        ? new Response(null, { status: 307, headers: { location: elsewhere } })
        : Response.json({}),
  );
  const explain = async (api: string) => {
    const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", "dev/main.ts", "explain", "order-1", "--api", api],
      cwd: ROOT,
      env: { NO_COLOR: "1", SUPABASE_SECRET_KEY: "sb_secret_0123456789abcdef" },
    }).output();
    return { code, said: new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr) };
  };
  const led = await explain(`http://127.0.0.1:${place.addr.port}`);
  assertEquals([led.code, seen], [1, []], led.said);
  assertMatch(led.said, /Something else than this project's Data API answered \(http_307\)/);
  const clear = await explain("http://abcdefghijklmnopqrst.supabase.co");
  assertEquals(clear.code, 1);
  assertMatch(clear.said, /in the clear: write it with https/);
  await Promise.all([other.shutdown(), place.shutdown()]);
});
