import { assert, assertEquals, assertMatch, assertStringIncludes } from "deno-std/assert";
import { ConfigError } from "../../../supabase/functions/_shared/config.ts";
import { buildDeps } from "../../../supabase/functions/_shared/deps.ts";
import { ERRORS, Refusal } from "../../../supabase/functions/_shared/errors.ts";
import { answer, type Call, type Endpoint } from "../../../supabase/functions/_shared/http.ts";
import { StoreError } from "../../../supabase/functions/_shared/rpc.ts";
import { CRON_SECRET, SECRETS, SERVICE_KEY, testRuntime } from "./runtime.ts";

const KIB = 1024;

interface Try {
  auth?: Endpoint["auth"];
  method?: string;
  headers?: Record<string, string>;
  body?: BodyInit | null;
  handle?: (call: Call) => unknown;
  afterwards?: () => void;
  build?: () => never;
}

/** One request through the edge; the handler is reached when `reached` says so. */
async function tried(
  { auth = "service", method = "POST", headers, body = "{}", handle, afterwards, build }: Try,
) {
  const runtime = testRuntime();
  let reached: Call | null = null;
  const endpoint: Endpoint = {
    name: "some-endpoint",
    auth,
    handle: async (_, call) => {
      reached = call;
      await handle?.(call);
      return { status: 200, body: { success: true } };
    },
    ...(afterwards && { afterwards }),
  };
  const request = new Request("https://x.example/functions/v1/some-endpoint", {
    method,
    headers: headers ?? { apikey: SERVICE_KEY, "content-type": "application/json" },
    ...(method !== "GET" && method !== "HEAD" && { body }),
  });
  const response = await answer(runtime, build ?? (() => buildDeps(runtime)), endpoint, request);
  return {
    status: response.status,
    headers: response.headers,
    body: await response.json(),
    call: reached as Call | null,
    lines: runtime.lines,
  };
}

const code = ({ body }: { body: { error?: { code: string } } }) => body.error?.code;

const fails = (error: unknown, auth: Endpoint["auth"] = "service") =>
  tried({
    auth,
    handle: () => {
      throw error;
    },
  });

Deno.test("only POST is taken, with a key or without", async () => {
  for (const method of ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
    for (const auth of ["service", "job", "signed"] as const) {
      const found = await tried({ method, auth });
      assertEquals([found.status, code(found), found.call], [405, "method_not_allowed", null]);
      assertEquals(found.headers.get("allow"), "POST");
    }
  }
});

Deno.test("without a key there is no look at type or body", async () => {
  const found = await tried({
    headers: { "content-type": "text/plain" },
    body: "x".repeat(100 * KIB),
  });
  assertEquals([found.status, code(found), found.call], [401, "unauthorized", null]);
  assertEquals(found.headers.get("www-authenticate"), "Bearer");
});

Deno.test("CRON_SECRET reaches a job and not an ordinary endpoint", async () => {
  const headers = { apikey: CRON_SECRET, "content-type": "application/json" };
  assertEquals((await tried({ auth: "job", headers })).call?.caller, "cron");
  assertEquals((await tried({ auth: "service", headers })).status, 401);
});

Deno.test("a body is JSON by its type; cron may call without either", async () => {
  const typed = (type: string) => tried({ headers: { apikey: SERVICE_KEY, "content-type": type } });
  for (
    const type of ["application/json", "Application/JSON; charset=utf-8", "application/json ;x"]
  ) {
    assertEquals((await typed(type)).status, 200, type);
  }
  for (const type of ["text/plain", "application/jsonp", "application/x-www-form-urlencoded", ""]) {
    const found = await typed(type);
    assertEquals([found.status, code(found), found.call], [415, "unsupported_media_type", null]);
  }
  const bare = { apikey: SERVICE_KEY };
  assertEquals((await tried({ headers: bare, body: null })).call?.body.length, 0);
  const untyped = new TextEncoder().encode("{}");
  assertEquals((await tried({ headers: bare, body: untyped })).status, 415);
});

Deno.test("bodies are measured to the byte: 64 KiB for calls, 256 KiB for webhooks", async () => {
  for (const [auth, limit] of [["service", 64 * KIB], ["job", 64 * KIB], ["signed", 256 * KIB]]) {
    const sent = (bytes: number) =>
      tried({ auth: auth as Endpoint["auth"], body: new Uint8Array(bytes) });
    assertEquals((await sent(Number(limit))).call?.body.length, limit);
    const over = await sent(Number(limit) + 1);
    assertEquals([over.status, code(over), over.call], [413, "payload_too_large", null]);
  }
});

/** An endless body, and how much of it was taken. */
function endless() {
  const taken = { bytes: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      taken.bytes += KIB;
      controller.enqueue(new Uint8Array(KIB));
    },
    cancel() {
      taken.cancelled = true;
    },
  });
  return { body, taken };
}

Deno.test("an endless body is cut off at the limit, also when content-length lies", async () => {
  for (const length of [undefined, "2", "-1", "NaN"]) {
    const { body, taken } = endless();
    const found = await tried({
      headers: {
        apikey: SERVICE_KEY,
        "content-type": "application/json",
        ...(length !== undefined && { "content-length": length }),
      },
      body,
    });
    assertEquals([found.status, code(found)], [413, "payload_too_large"], length);
    assert(taken.bytes <= 68 * KIB, `${taken.bytes} bytes were read`);
    assert(taken.cancelled, "the sender is told to stop");
  }
});

Deno.test("a body that announces too much is not read at all", async () => {
  const { body, taken } = endless();
  const headers = { apikey: SERVICE_KEY, "content-length": String(64 * KIB + 1) };
  assertEquals(
    (await tried({ headers: { ...headers, "content-type": "application/json" }, body })).status,
    413,
  );
  assert(taken.bytes <= KIB, `${taken.bytes} bytes were read`);
});

Deno.test("the bytes reach the handler as they were sent", async () => {
  const body = new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0xff, 0x00, 0x0a]);
  assertEquals((await tried({ auth: "signed", body })).call?.body, body);
});

Deno.test("every refusal is one envelope with a code, a sentence, a hint and the request's id", async () => {
  const refusal = new Refusal("not_releasable", { status: "disputed" }, "Wait for the bank.");
  const { status, body, headers } = await fails(refusal);
  assertEquals(status, 409);
  assertEquals(body, {
    success: false,
    error: {
      code: "not_releasable",
      message: "Not releasable in this state",
      hint: "Wait for the bank.",
      requestId: headers.get("x-request-id"),
      details: { status: "disputed" },
    },
  });
  assertMatch(headers.get("x-request-id") ?? "", /^[0-9a-f-]{36}$/);
  assertEquals(headers.get("cache-control"), "no-store");
  assertEquals(headers.get("content-type"), "application/json");
  assertEquals([...headers.keys()].filter((name) => name.startsWith("access-control")), []);
});

Deno.test("a database that is away is 503 to a caller and 500 to a webhook's sender", async () => {
  const away = new StoreError("escrow_create", "57014", true, "canceling statement");
  const called = await fails(away);
  assertEquals([called.status, code(called)], [503, "unavailable"]);
  const signed = await fails(away, "signed");
  assertEquals([signed.status, code(signed)], [500, "unavailable"]);
});

Deno.test("a law broken in the database is not called temporary", async () => {
  const broken = new StoreError("escrow_create", "23514", false, "violates check constraint");
  assertEquals(code(await fails(broken)), "internal");
});

Deno.test("a webhook's sender gets 4xx only for what it did wrong itself", async () => {
  for (const [name, { status }] of Object.entries(ERRORS)) {
    const found = await fails(new Refusal(name as keyof typeof ERRORS), "signed");
    assertEquals(found.status, Math.min(status, 500), name);
  }
});

Deno.test("a mistake in the configuration is named in the log and not in the answer", async () => {
  const found = await tried({
    build: () => {
      throw new ConfigError("STRIPE_SECRET_KEY is missing: set it.");
    },
  });
  assertEquals([found.status, code(found)], [503, "not_configured"]);
  assert(!JSON.stringify(found.body).includes("STRIPE"));
  assertStringIncludes(String(found.lines[0]?.["fault"]), "STRIPE_SECRET_KEY is missing");
  assertEquals(found.lines[0]?.["requestId"], found.body.error.requestId);
});

Deno.test("an unexpected error is `internal`, and nothing of it leaves", async () => {
  const quoting = `${SECRETS.join(" ")} pi_1_secret_2 someone@mail.example`;
  const errors = [
    new TypeError(quoting),
    new Error(quoting, { cause: quoting }),
    quoting,
    null,
    {},
  ];
  for (const error of errors) {
    const found = await fails(error);
    assertEquals([found.status, code(found)], [500, "internal"]);
    assertEquals(Object.keys(found.body.error), ["code", "message", "hint", "requestId"]);
    const said = JSON.stringify([found.body, found.lines, [...found.headers]]);
    for (const secret of [...SECRETS, "pi_1_secret_2", "someone@mail", "http_test.ts", "    at "]) {
      // CRON_SECRET has no form of its own by which a log could know it
      if (secret !== CRON_SECRET) assert(!said.includes(secret), `${secret} in ${said}`);
    }
  }
});

Deno.test("each request leaves one line with its endpoint, key name, status and code", async () => {
  const { lines: [good, ...more] } = await tried({});
  assertEquals(more, []);
  assertEquals(
    [good?.["level"], good?.["endpoint"], good?.["caller"], good?.["status"]],
    ["info", "some-endpoint", "secret:default", 200],
  );
  const refused = await fails(new Refusal("not_found"));
  assertEquals(refused.lines.map((line) => [line["level"], line["code"]]), [["info", "not_found"]]);
  const broken = await fails(new Error("x"));
  assertEquals(broken.lines.map((line) => line["level"]), ["error"]);
});

Deno.test("what is put off begins after the answer is settled, and only after a good one", async () => {
  const order: string[] = [];
  await tried({ handle: () => order.push("handled"), afterwards: () => order.push("after") });
  assertEquals(order, ["handled", "after"]);
  await tried({
    handle: () => {
      throw new Refusal("not_found");
    },
    afterwards: () => order.push("never"),
  });
  assertEquals(order, ["handled", "after"]);
});
