import { assert, assertEquals } from "deno-std/assert";
import type { Endpoint } from "../../../supabase/functions/_shared/http.ts";
import { code, tried } from "./edge.ts";
import { CRON_SECRET, SERVICE_KEY } from "./runtime.ts";

const KIB = 1024;

Deno.test("only POST is taken, with a key or without", async () => {
  for (const method of ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
    for (const auth of ["service", "job", "signed", "basic"] as const) {
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
