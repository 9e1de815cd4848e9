// The app's webhook as the wire sees it: configured whole or not at all, signed as the standard has
// it, and silent about its secrets.
import { assert, assertEquals, assertMatch, assertThrows } from "deno-std/assert";
import { openAppWebhook, sign } from "../../../supabase/functions/_shared/app_webhook.ts";
import { ConfigError, parseConfig } from "../../../supabase/functions/_shared/config.ts";
import { AppChange } from "../../../supabase/functions/_shared/contract_app.ts";
import { withoutSecrets } from "../../../supabase/functions/_shared/log.ts";
import { APP_SECRETS, APP_URL } from "../../support/app.ts";
import { ENVIRONMENT, type Network, testRuntime } from "./runtime.ts";

const CHANGE = AppChange.parse({
  change_id: 41,
  at: "2026-11-25T16:45:00.123456+00:00",
  escrow_id: "0189d3c4-5a5e-4c3f-8b7d-3f1f2a3b4c5d",
  reference: "order-1",
  status: "released",
  previous_status: "releasing",
  cause: "transfer_succeeded",
  funds_at: "receiver",
  amount_minor: 5000,
  currency: "usd",
});

const BOTH = { APP_WEBHOOK_URL: APP_URL, APP_WEBHOOK_SECRET: APP_SECRETS.join(",") };
const mistake = (changes: Record<string, string | undefined>): string =>
  assertThrows(() => parseConfig({ ...ENVIRONMENT, ...changes }), ConfigError).message;

async function deliver(network: Network = () => new Response("ok")) {
  const runtime = testRuntime({ network });
  const config = { url: APP_URL, secrets: [...APP_SECRETS] };
  const door = openAppWebhook(config, runtime.fetch, () => runtime.now());
  return { delivery: await door(CHANGE), request: runtime.requests[0]! };
}

Deno.test("a signature is what the standard's own example says", async () => {
  const text = 'msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{"test": 2432232314}';
  assertEquals(
    await sign(text, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
    "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  );
});

Deno.test("a change is one POST, signed with every secret, newest first", async () => {
  const { delivery, request } = await deliver();
  assertEquals(delivery, { accepted: true });
  assertEquals([request.method, request.url], ["POST", APP_URL]);
  const body = await request.text();
  const id = request.headers.get("webhook-id")!;
  assertEquals(id, "change_41_0189d3c4-5a5e-4c3f-8b7d-3f1f2a3b4c5d");
  assertEquals(request.headers.get("webhook-timestamp"), "1700000000");
  const signed = `${id}.1700000000.${body}`;
  assertEquals(
    request.headers.get("webhook-signature"),
    `${await sign(signed, APP_SECRETS[0])} ${await sign(signed, APP_SECRETS[1])}`,
  );
  assertEquals(JSON.parse(body), {
    type: "escrow.released",
    timestamp: "2026-11-25T16:45:00.123Z",
    data: {
      changeId: 41,
      escrowTransactionId: "0189d3c4-5a5e-4c3f-8b7d-3f1f2a3b4c5d",
      reference: "order-1",
      status: "released",
      previousStatus: "releasing",
      cause: "transfer_succeeded",
      fundsAt: "receiver",
      amount: { amount: 5000, currency: "usd" },
    },
  });
});

Deno.test("a 500 is about the one message; whatever else is no 2xx may be about all", async () => {
  const cases: [Network, string, boolean][] = [
    [() => new Response("", { status: 500 }), "http_500", false],
    [() => new Response("", { status: 422 }), "http_422", false],
    [() => new Response("", { status: 503 }), "http_503", true],
    [() => new Response("", { status: 404 }), "http_404", true],
    [() => Promise.reject(new TypeError(APP_URL)), "no_answer", true],
  ];
  for (const [network, reason, isDown] of cases) {
    assertEquals((await deliver(network)).delivery, { accepted: false, reason, isDown });
  }
});

Deno.test("address and secret are both there or neither", () => {
  assertEquals(parseConfig(ENVIRONMENT).appWebhook, null);
  assertEquals(parseConfig({ ...ENVIRONMENT, ...BOTH }).appWebhook, {
    url: APP_URL,
    secrets: [...APP_SECRETS],
  });
  for (const name of Object.keys(BOTH)) {
    assertEquals(
      mistake({ ...BOTH, [name]: undefined }),
      `${name} is missing: set it, the app's webhook needs it.`,
    );
  }
});

Deno.test("the endpoint is https or this machine's, and a secret is long enough to be one", () => {
  for (const url of ["http://shop.example/x", "https://user:pass@shop.example", "ftp://x"]) {
    assertMatch(mistake({ ...BOTH, APP_WEBHOOK_URL: url }), /^APP_WEBHOOK_URL is malformed: it is/);
  }
  const local = { ...ENVIRONMENT, ...BOTH, APP_WEBHOOK_URL: "http://127.0.0.1:3000/x" };
  assertEquals(parseConfig(local).appWebhook?.url, "http://127.0.0.1:3000/x");
  const short = "whsec_c2hvcnQ=";
  for (
    const secret of [short, "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_not-base64-at-all-not-b64"]
  ) {
    const sentence = mistake({ ...BOTH, APP_WEBHOOK_SECRET: `${APP_SECRETS[0]}, ${secret}` });
    assertMatch(sentence, /^APP_WEBHOOK_SECRET is malformed: it is whsec_ and/);
    assert(!sentence.includes(secret) && !sentence.includes(APP_SECRETS[0]), "it is quoted");
  }
});

Deno.test("no part of a secret in base64 comes through into a log line", () => {
  const secret = "whsec_abc+def/ghi+jkl/mno+pqr/stu+vwx/yz0=";
  assertEquals(withoutSecrets(`key ${secret} end`), "key [private] end");
});
