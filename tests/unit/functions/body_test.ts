import { assert, assertEquals } from "deno-std/assert";
import { BODY_WITHIN_MS, readBody } from "../../../supabase/functions/_shared/body.ts";
import { postmarkInboundWebhook } from "../../../supabase/functions/_shared/endpoints/postmark_inbound_webhook.ts";
import { code, tried } from "./edge.ts";

/** Runs with every time limit of the platform's a thousandth of itself. */
async function hastened<T>(run: () => Promise<T>): Promise<T> {
  const { timeout } = AbortSignal;
  const asked: number[] = [];
  AbortSignal.timeout = (ms) => {
    asked.push(ms);
    return timeout.call(AbortSignal, ms / 1000);
  };
  try {
    return await run();
  } finally {
    AbortSignal.timeout = timeout;
    assert(asked.every((ms) => ms <= BODY_WITHIN_MS));
  }
}

const silent = () => new ReadableStream<Uint8Array>({ start: (c) => c.enqueue(new Uint8Array(1)) });

/** A byte now and then, for ever. */
const dripping = () =>
  new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((done) => setTimeout(done, 5));
      controller.enqueue(new Uint8Array(1).fill(0x20));
    },
  });

const broken = () =>
  new ReadableStream<Uint8Array>({
    pull: (controller) =>
      controller.error(new TypeError("connection closed before message completed")),
  });

Deno.test("a body that never ends is answered 408 after a minute, dripping or silent", async () => {
  assert(BODY_WITHIN_MS <= 60_000);
  for (const auth of ["service", "job", "signed"] as const) {
    for (const body of [silent(), dripping()]) {
      const found = await hastened(() => tried({ auth, body }));
      assertEquals([found.status, code(found), found.call], [408, "body_timeout", null]);
      assertEquals(found.lines.map(({ level }) => level), ["info"]);
    }
  }
});

Deno.test("a mail that never ends is given up on as well", async () => {
  for (const body of [silent(), dripping()]) {
    const request = new Request("http://x.example", { method: "POST", body });
    const refused = await hastened(() => postmarkInboundWebhook.read!(request).catch((e) => e));
    assertEquals(refused.code, "body_timeout");
  }
});

Deno.test("a body that breaks off is its sender's: 400, and one line at info", async () => {
  for (const auth of ["service", "job", "signed"] as const) {
    const found = await tried({ auth, body: broken() });
    assertEquals([found.status, code(found), found.call], [400, "body_incomplete", null]);
    assertEquals(found.lines.map(({ level }) => level), ["info"]);
  }
});

Deno.test("a body in many small chunks is read whole, whatever length was announced", async () => {
  const sent = crypto.getRandomValues(new Uint8Array(20_000));
  for (const announced of [undefined, "1", "20000", "60000", "-5", "many"]) {
    let at = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (at === sent.length) return controller.close();
        controller.enqueue(sent.subarray(at, at += Math.min(7, sent.length - at)));
      },
    });
    const headers = new Headers(announced === undefined ? {} : { "content-length": announced });
    const request = new Request("http://x.example", { method: "POST", body, headers });
    assertEquals(await readBody(request, 65_536), sent, announced);
  }
});
