import { assert, assertEquals, assertMatch, assertStringIncludes } from "deno-std/assert";
import fc from "fast-check";
import { ConfigError } from "../../../supabase/functions/_shared/config.ts";
import { ERRORS, Refusal } from "../../../supabase/functions/_shared/errors.ts";
import { parseJson } from "../../../supabase/functions/_shared/http.ts";
import { StoreError } from "../../../supabase/functions/_shared/rpc.ts";
import { code, fails, tried } from "./edge.ts";
import { CRON_SECRET, SECRETS, SERVICE_KEY } from "./runtime.ts";
import { bytes } from "./signed.ts";

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

Deno.test("a function that the database does not have means that the two are of different versions", async () => {
  const ahead = new StoreError("escrow_create", "PGRST202", false, "Could not find the function");
  const called = await fails(ahead);
  assertEquals([called.status, code(called)], [503, "contract_mismatch"]);
  assertEquals((await fails(ahead, "signed")).status, 500);
});

Deno.test("the hint of a call without its database says what it means, and what to do", async () => {
  const cases: [string, number, string, RegExp][] = [
    [
      "PGRST303",
      503,
      "unavailable",
      /clock disagrees with its own gateway \(PGRST303\)\. It passes/,
    ],
    ["http_503", 503, "unavailable", /\(http_503\)\. Repeat it/],
    ["25006", 503, "unavailable", /read-only.*\(25006\)\. See RUNBOOK\.md/],
    ["PGRST202", 503, "contract_mismatch", /schema cache is stale, or a migration is missing/],
    ["PGRST301", 503, "database_refused", /The key opens nothing here/],
    ["http_401", 503, "database_refused", /The key opens nothing here/],
    ["42501", 503, "database_refused", /may not do this/],
    ["PGRST102", 500, "internal", /^The log has the request id\.$/],
    ["PT409", 500, "internal", /^The log has the request id\.$/],
    ["shape", 500, "internal", /^The log has the request id\.$/],
  ];
  for (const [answer, status, named, hint] of cases) {
    const error = new StoreError("escrow_create", answer, status === 503, "said by the database");
    const found = await fails(error);
    assertEquals([found.status, code(found)], [status, named], answer);
    assertMatch(found.body.error.hint, hint);
    assertEquals((await fails(error, "signed")).status, 500);
  }
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
    for (const secret of [...SECRETS, "pi_1_secret_2", "someone@mail", "_test.ts", "    at "]) {
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
  await tried({
    handle: () => order.push("handled"),
    afterwards: (lines) => order.push(`after ${lines} line`),
  });
  assertEquals(order, ["handled", "after 1 line"]);
  await tried({
    handle: () => {
      throw new Refusal("not_found");
    },
    afterwards: () => order.push("never"),
  });
  assertEquals(order, ["handled", "after 1 line"]);
});

Deno.test("whatever headers and body arrive, the answer is JSON and no fault", async () => {
  const text = fc.string({ unit: "grapheme-ascii", maxLength: 60 });
  const arrives = async (type: string, auth: string, body: Uint8Array<ArrayBuffer>) => {
    const headers = { apikey: SERVICE_KEY, "content-type": type, authorization: auth };
    const found = await tried({ headers, body, handle: (call) => parseJson(call.body) });
    assert(found.status < 500, String(found.status));
    assertEquals(typeof found.body, "object");
    assertEquals(found.lines.map(({ level }) => level), ["info"]);
  };
  const property = fc.asyncProperty(
    fc.oneof(text, fc.constant("application/json")),
    text,
    fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.json().map((json) => bytes(json))),
    (type, auth, body) => arrives(type, auth, Uint8Array.from(body)),
  );
  await fc.assert(property, { numRuns: 150 });
});
