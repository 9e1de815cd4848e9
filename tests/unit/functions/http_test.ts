import { assert, assertEquals, assertFalse } from "deno-std/assert";
import fc from "fast-check";
import { ConfigError } from "../../../supabase/functions/_shared/config.ts";
import { ERRORS, Refusal } from "../../../supabase/functions/_shared/errors.ts";
import { type Call, type Endpoint, parseJson } from "../../../supabase/functions/_shared/http.ts";
import { StoreError } from "../../../supabase/functions/_shared/rpc.ts";
import { serve } from "../../../supabase/functions/_shared/serve.ts";
import { CRON_SECRET, SECRETS, SERVICE_KEY, testRuntime } from "./runtime.ts";

type Handle = (call: Call) => Promise<Record<string, unknown>>;

/** One endpoint on a runtime without network; `seen` gets the calls that passed the edge. */
function edge(auth: Endpoint["auth"], handle: Handle = () => Promise.resolve({ ok: true })) {
  const runtime = testRuntime();
  const seen: Call[] = [];
  let swept = 0;
  const endpoint: Endpoint = {
    name: "probe",
    auth,
    afterwards: () => swept++,
    async handle(_deps, call) {
      seen.push(call);
      return { status: 200, body: await handle(call) };
    },
  };
  const { fetch } = serve(endpoint, () => runtime);
  const ask = async (init: RequestInit = {}) => {
    const headers = { apikey: SERVICE_KEY, "content-type": "application/json", ...init.headers };
    const response = await fetch(
      new Request("https://x.example/probe", { method: "POST", ...init, headers }),
    );
    return { status: response.status, headers: response.headers, body: await response.json() };
  };
  return { ask, fetch, runtime, seen, swept: () => swept };
}

const post = (init: RequestInit) =>
  new Request("https://x.example/probe", { method: "POST", ...init });

Deno.test("every other method gets 405 before anything else is looked at", async () => {
  const { fetch, seen } = edge("service");
  for (const method of ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
    const response = await fetch(new Request("https://x.example/probe", { method }));
    assertEquals(response.status, 405, method);
    assertEquals(response.headers.get("allow"), "POST");
    assertEquals((await response.json()).error.code, "method_not_allowed");
  }
  assertEquals(seen, []);
});

Deno.test("no answer has CORS headers or may be cached", async () => {
  const { ask } = edge("service");
  for (const init of [{}, { headers: { origin: "https://shop.example" } }, { method: "OPTIONS" }]) {
    const { headers } = await ask(init);
    assertFalse([...headers.keys()].some((name) => name.startsWith("access-control")));
    assertEquals(headers.get("cache-control"), "no-store");
  }
});

Deno.test("who has no key learns nothing: not whether the body was good, nor its size limit", async () => {
  const { ask, seen, swept } = edge("service");
  for (const body of ["{}", "{", "x".repeat(100_000)]) {
    const { status, body: answer, headers } = await ask({ body, headers: { apikey: "nobody" } });
    assertEquals([status, answer.error.code], [401, "unauthorized"]);
    assertEquals(headers.get("www-authenticate"), "Bearer");
  }
  assertEquals([seen, swept()], [[], 0]);
});

Deno.test("CRON_SECRET opens a job only; its name, not its value, is logged", async () => {
  const apikey = { headers: { apikey: CRON_SECRET } };
  assertEquals((await edge("service").ask(apikey)).status, 401);
  const job = edge("job");
  assertEquals((await job.ask(apikey)).status, 200);
  assertEquals(job.runtime.lines.map(({ caller }) => caller), ["cron"]);
});

Deno.test("the content type is JSON, whatever its parameters; a call without body needs none", async () => {
  const { fetch, ask } = edge("service");
  const typed = async (type: string) =>
    (await ask({ body: "{}", headers: { "content-type": type } })).status;
  for (const type of ["application/json", "application/json; charset=utf-8", "Application/JSON"]) {
    assertEquals(await typed(type), 200, type);
  }
  for (
    const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "application/jsonp",
      "multipart/form-data; boundary=x",
      "text/html, application/json",
    ]
  ) assertEquals(await typed(type), 415, type);
  const headers = { apikey: SERVICE_KEY };
  assertEquals((await fetch(post({ headers }))).status, 200);
  const untyped = new Uint8Array([123, 125]);
  assertEquals((await fetch(post({ headers, body: untyped }))).status, 415);
});

Deno.test("a body is taken up to its limit and refused one byte above it", async () => {
  const sizes = [["service", 64 * 1024], ["signed", 256 * 1024]] as const;
  for (const [auth, limit] of sizes) {
    const { ask, seen } = edge(auth);
    assertEquals((await ask({ body: "x".repeat(limit) })).status, 200);
    assertEquals(seen[0]?.body.length, limit);
    const { status, body } = await ask({ body: "x".repeat(limit + 1) });
    assertEquals([status, body.error.code], [413, "payload_too_large"]);
  }
});

Deno.test("a body that lies about its length is cut off while it streams", async () => {
  let given = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      given++;
      controller.enqueue(new Uint8Array(10_000));
    },
  });
  const { ask } = edge("service");
  const headers = { "content-length": "2" };
  assertEquals((await ask({ body: endless, headers })).status, 413);
  assert(given < 12, `${given} chunks were read`);
});

Deno.test("parseJson() takes JSON in UTF-8 and refuses the rest as invalid_json", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  assertEquals(parseJson(bytes('\ufeff{"a":"ü"}')), { a: "ü" });
  const bad = [
    bytes(""),
    bytes("{"),
    bytes("{'a':1}"),
    bytes("undefined"),
    bytes("[".repeat(60_000)),
    new Uint8Array([0x22, 0xff, 0x22]),
    new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]),
    new Uint8Array([0x1f, 0x8b, 8, 0]),
  ];
  for (const body of bad) {
    try {
      parseJson(body);
    } catch (error) {
      assertEquals(error instanceof Refusal && error.code, "invalid_json");
      continue;
    }
    throw new Error(`taken: ${body.slice(0, 20)}`);
  }
});

Deno.test("a refusal shows code, message, hint, request id and details; the header names the id", async () => {
  const { ask, runtime, swept } = edge("service", () => {
    throw new Refusal("not_releasable", { status: "held" }, "Look at the status.");
  });
  const { status, body, headers } = await ask();
  assertEquals(status, 409);
  assertEquals(body, {
    success: false,
    error: {
      code: "not_releasable",
      message: "Not releasable in this state",
      hint: "Look at the status.",
      requestId: headers.get("x-request-id"),
      details: { status: "held" },
    },
  });
  assertEquals(runtime.lines[0]?.["requestId"], headers.get("x-request-id"));
  assertEquals(swept(), 0);
});

Deno.test("a fault is told by its code alone; the log names it without secrets", async () => {
  const faults: [Error, Endpoint["auth"], number, string][] = [
    [new Error(`boom ${SECRETS.join(" ")} a@b.example`), "service", 500, "internal"],
    [new StoreError("escrow_create", "57014", true, "cancelled"), "service", 503, "unavailable"],
    [new StoreError("escrow_create", "PT409", false, "overpayment"), "service", 500, "internal"],
    [new ConfigError("X is missing: set it."), "service", 503, "not_configured"],
    [new StoreError("escrow_inbox_receive", "http_0", true, "lost"), "signed", 500, "unavailable"],
    [new Refusal("contract_mismatch"), "signed", 500, "contract_mismatch"],
  ];
  for (const [fault, auth, status, code] of faults) {
    const { ask, runtime } = edge(auth, () => Promise.reject(fault));
    const answer = await ask();
    assertEquals([answer.status, answer.body.error.code], [status, code]);
    assertEquals(answer.body.error.details, undefined);
    const [line] = runtime.lines;
    assertEquals([line?.["level"], line?.["code"]], ["error", code]);
    const told = JSON.stringify([answer.body, line]);
    for (const secret of [...SECRETS.slice(0, 1), ...SECRETS.slice(2), "a@b.example"]) {
      assertFalse(told.includes(secret), secret);
    }
  }
});

Deno.test("a mistake in the environment is one clear sentence in the log and 503 outside", async () => {
  const runtime = testRuntime({ env: { STRIPE_SECRET_KEY: "sk_test_1" } });
  const endpoint: Endpoint = { name: "probe", auth: "service", handle: () => fail() };
  const { fetch } = serve(endpoint, () => runtime);
  const response = await fetch(post({}));
  assertEquals([response.status, (await response.json()).error.code], [503, "not_configured"]);
  assertEquals(runtime.lines.length, 1);
  assertEquals(runtime.lines[0]?.["fault"], "ConfigError: SUPABASE_URL is missing: set it.");
});

const fail = () => Promise.reject(new Error("must not be reached"));

Deno.test("one line is logged for each request, and work is put off until it is answered", async () => {
  const order: string[] = [];
  const runtime = testRuntime();
  runtime.write = (line) => order.push(JSON.parse(line).message);
  const endpoint: Endpoint = {
    name: "probe",
    auth: "service",
    afterwards: () => order.push("afterwards"),
    handle: () => Promise.resolve({ status: 200, body: {} }),
  };
  await serve(endpoint, () => runtime).fetch(post({ headers: { apikey: SERVICE_KEY } }));
  assertEquals(order, ["answered", "afterwards"]);
});

Deno.test("the table of errors: each has a status that HTTP knows, a sentence and a hint", () => {
  for (const [code, { status, message, hint }] of Object.entries(ERRORS)) {
    assert(status >= 400 && status <= 503, code);
    assert(/^[A-Z].{5,}/.test(message) && hint.endsWith("."), code);
  }
  assertEquals(ERRORS.already_processing.status, 409);
  assert(ERRORS.already_processing.message.includes("already processing"));
  assertEquals(ERRORS.invalid_signature.message, "Invalid signature");
});

Deno.test("whatever headers and body arrive, the answer is JSON and no fault", async () => {
  const { fetch, runtime } = edge("service", (call) => {
    parseJson(call.body);
    return Promise.resolve({});
  });
  const text = fc.string({ unit: "grapheme-ascii", maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(text, text, fc.uint8Array({ maxLength: 200 }), async (type, auth, body) => {
      const headers = { apikey: SERVICE_KEY, "content-type": type, authorization: auth };
      const response = await fetch(post({ headers, body }));
      assert(response.status < 500, String(response.status));
      assertEquals(typeof await response.json(), "object");
    }),
    { numRuns: 200 },
  );
  assert(runtime.lines.every(({ level }) => level === "info"));
});
