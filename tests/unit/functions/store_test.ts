import { assert, assertEquals, assertRejects } from "deno-std/assert";
import { parseConfig } from "../../../supabase/functions/_shared/config.ts";
import { CONTRACT_VERSION } from "../../../supabase/functions/_shared/contract.ts";
import { EscrowId, LeaseToken, OperationId } from "../../../supabase/functions/_shared/ids.ts";
import { openStore, type Store, StoreError } from "../../../supabase/functions/_shared/store.ts";
import { ENVIRONMENT, type Network, SERVICE_KEY, testRuntime } from "./runtime.ts";

const TOKEN = LeaseToken.parse("00000000-0000-4000-8000-000000000001");
const ESCROW = EscrowId.parse("00000000-0000-4000-8000-000000000002");
const OPERATION = OperationId.parse("00000000-0000-4000-8000-000000000003");
const DONE = {
  next: "done",
  result: { outcome: "queued", replayed: false, details: {}, escrow: null },
};
const SECRET_REASON = "a reason nobody else should read";

/** What PostgREST answers when the database raises. */
const raised = (status: number, code: string, message = "no") =>
  Response.json({ code, message, details: null, hint: null }, { status });

/** Calls the store; `answers` are given in turn, the last one for ever. */
async function called(answers: (() => Response | Promise<Response>)[], work = refund) {
  let turn = 0;
  const network: Network = () => (answers[turn++] ?? answers.at(-1) ?? (() => Response.error()))();
  const runtime = testRuntime({ network });
  const store = openStore(parseConfig(ENVIRONMENT), runtime.fetch, runtime);
  const outcome = await work(store).catch((error: unknown) => error);
  const bodies = await Promise.all(runtime.requests.map((request) => request.json()));
  return { outcome, bodies, runtime };
}

const refund = (store: Store): Promise<unknown> =>
  store.claimRefund(TOKEN, ESCROW, { reason: SECRET_REASON, force: true, actor: "secret:default" });

const good = () => Response.json(DONE);

function refused(outcome: unknown): StoreError {
  assert(outcome instanceof StoreError, String(outcome));
  return outcome;
}

Deno.test("an RPC is one POST with the database's key and named arguments", async () => {
  const { outcome, bodies, runtime: { requests: [request] } } = await called([good]);
  assertEquals(outcome, DONE as unknown);
  assertEquals(request?.method, "POST");
  assertEquals(request?.url, "http://127.0.0.1:1/rest/v1/rpc/escrow_claim_refund");
  assertEquals(request?.headers.get("apikey"), SERVICE_KEY);
  assertEquals(bodies, [{
    p_contract_version: CONTRACT_VERSION,
    p_livemode: false,
    p_lease_token: TOKEN,
    p_escrow_id: ESCROW,
    p_reason: SECRET_REASON,
    p_force: true,
    p_actor: "secret:default",
  }]);
});

Deno.test("whatever may pass is tried again with the very same arguments", async () => {
  const passing: (() => Response | Promise<Response>)[] = [
    () => raised(500, "40001"),
    () => raised(500, "40P01"),
    () => raised(500, "55P03"),
    () => raised(500, "57014"),
    () => raised(503, "53300"),
    () => raised(503, "08006"),
    () => raised(503, "57P01"),
    () => raised(503, "PGRST000"),
    () => raised(401, "PGRST303", "JWT issued at future"),
    // by its code alone, should the Data API ever show it under another status
    () => raised(400, "40001"),
    () => raised(400, "40P01"),
    () => raised(400, "55P03"),
    () => raised(400, "57014"),
    () => new Response("bad gateway", { status: 502 }),
    () => new Response("", { status: 504 }),
    () => Promise.reject(new TypeError("error sending request")),
    () => Promise.reject(new DOMException("timed out", "TimeoutError")),
  ];
  for (const fails of passing) {
    const { outcome, bodies } = await called([fails, fails, good]);
    assertEquals(outcome, DONE as unknown, String(fails));
    assertEquals(bodies.length, 3, String(fails));
    assertEquals(bodies[1], bodies[0]);
    assertEquals(bodies[2], bodies[0]);
  }
});

Deno.test("after eight seconds it gives up, and says that it may pass", async () => {
  const { outcome, bodies, runtime } = await called([() => raised(500, "40001")]);
  const { rpc, code, passing } = refused(outcome);
  assertEquals([rpc, code, passing], ["escrow_claim_refund", "40001", true]);
  assertEquals(bodies.length, 8);
  assertEquals(runtime.slept, [100, 200, 400, 800, 1_600, 3_200, 1_700]);
  const gone = await called([() => Promise.reject(new TypeError("no route"))]);
  assertEquals([refused(gone.outcome).passing, gone.bodies.length], [true, 8]);
});

Deno.test("what will not pass is not tried again", async () => {
  const lasting: [number, string][] = [
    [400, "P0001"],
    [500, "P0002"],
    [404, "PT404"],
    [409, "PT409"],
    [422, "PT422"],
    [500, "PT500"],
    [409, "23505"],
    [400, "23514"],
    [400, "22P02"],
    [403, "42501"],
    [404, "42883"],
    [404, "PGRST202"],
    [401, "PGRST301"],
    [405, "25006"],
  ];
  for (const [status, code] of lasting) {
    const { outcome, bodies, runtime } = await called([() => raised(status, code)]);
    assertEquals([refused(outcome).code, refused(outcome).passing], [code, false]);
    assertEquals([bodies.length, runtime.slept.length], [1, 0], code);
  }
  const forbidden = await called([() => new Response("blocked", { status: 403 })]);
  assertEquals([refused(forbidden.outcome).code, forbidden.bodies.length], ["http_403", 1]);
});

Deno.test("an answer of another shape is a lasting fault, not a success", async () => {
  for (const answer of [null, {}, [], "done", { next: "jump" }, { next: "done" }, [DONE]]) {
    const { outcome, bodies } = await called([() => Response.json(answer)]);
    assertEquals([refused(outcome).code, refused(outcome).passing], ["shape", false]);
    assertEquals(bodies.length, 1);
  }
});

Deno.test("an error never quotes an argument, and nothing is logged", async () => {
  const quoting = [
    () => raised(400, "22P02", `invalid input syntax for type uuid: "${SECRET_REASON}"`),
    () => raised(400, "22007", `date/time field out of range: "${SECRET_REASON}"`),
    () => Response.json({ next: SECRET_REASON }),
  ];
  for (const fails of quoting) {
    const { outcome, runtime } = await called([fails]);
    const { message, stack } = refused(outcome);
    assert(!`${message} ${stack}`.includes(SECRET_REASON), message);
    assertEquals(runtime.lines, []);
  }
});

Deno.test("what Stripe answered is recorded with more patience than anything else is asked", async () => {
  const away = () => raised(503, "PGRST002");
  const lost = { kind: "lost", reason: "timeout" } as const;
  const recording = await called([away], (store) => store.recordAnswer(TOKEN, OPERATION, lost));
  const total = recording.runtime.slept.reduce((sum, ms) => sum + ms, 0);
  assertEquals([refused(recording.outcome).passing, total], [true, 30_000]);
});

Deno.test("every call that may begin something carries contract version and mode", async () => {
  const shown: Record<string, (store: Store) => Promise<unknown>> = {
    claimRelease: (store) => store.claimRelease(TOKEN, ESCROW, "app"),
    claimRefund: refund,
    claimTimeouts: (store) =>
      store.claimTimeouts(TOKEN, { limit: 5, dryRun: false, skipCurrencies: ["usd"] }),
    claimDue: (store) => store.claimDue(TOKEN, 5),
    claimEvents: (store) => store.claimEvents(5),
    beginOperation: (store) => store.beginOperation(TOKEN, ESCROW, { failed: "unauthorized" }),
  };
  for (const [name, work] of Object.entries(shown)) {
    const { bodies: [body] } = await called([good], work);
    assertEquals([body.p_contract_version, body.p_livemode], [CONTRACT_VERSION, false], name);
  }
});

Deno.test("evidence is recorded whatever versions meet: it carries neither", async () => {
  const lost = { kind: "lost", reason: "timeout" } as const;
  const { bodies: [body] } = await called(
    [good],
    (store) => store.recordAnswer(TOKEN, OPERATION, lost),
  );
  assertEquals(body, { p_lease_token: TOKEN, p_operation_id: OPERATION, p_answer: lost });
});

Deno.test("a live key says so to the database", async () => {
  const runtime = testRuntime({ network: good });
  const live = { ...ENVIRONMENT, STRIPE_SECRET_KEY: "sk_live_1", STRIPE_API_BASE: undefined };
  await openStore(parseConfig(live), runtime.fetch, runtime).claimRelease(TOKEN, ESCROW, "app");
  assertEquals((await runtime.requests[0]?.json()).p_livemode, true);
});

Deno.test("no call waits for ever: each try is given up after ten seconds", async () => {
  const real = AbortSignal.timeout;
  const asked: number[] = [];
  AbortSignal.timeout = (ms) => {
    asked.push(ms);
    return real.call(AbortSignal, 1);
  };
  try {
    const network: Network = ({ signal }) =>
      new Promise((_, reject) =>
        signal.addEventListener("abort", () => {
          runtime.pass(10_000);
          reject(signal.reason);
        })
      );
    const runtime = testRuntime({ network });
    const store = openStore(parseConfig(ENVIRONMENT), runtime.fetch, runtime);
    const { passing } = await assertRejects(() => refund(store), StoreError);
    assertEquals([passing, asked], [true, [10_000, 10_000]]);
  } finally {
    AbortSignal.timeout = real;
  }
});
