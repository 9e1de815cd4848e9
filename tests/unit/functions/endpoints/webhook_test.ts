import { assert, assertEquals } from "deno-std/assert";
import { stripeConnectWebhook } from "../../../../supabase/functions/_shared/endpoints/stripe_connect_webhook.ts";
import { serve } from "../../../../supabase/functions/_shared/serve.ts";
import { CONNECT_SECRET, ENVIRONMENT, testRuntime, WEBHOOK_SECRET } from "../runtime.ts";
import { bytes, eventOf, headerOf } from "../signed.ts";
import { intent } from "../stripe_samples.ts";

const AT = 1_793_699_600;
const EVENT = JSON.stringify(eventOf(intent({ receipt_email: "payer@mail.example" })));

/** The webhook on a database that answers `escrow_inbox_receive` with `received`. */
function world(received: unknown, env = ENVIRONMENT) {
  const rpcs: [string, Record<string, unknown>][] = [];
  const runtime = testRuntime({
    env,
    startsAt: AT * 1000,
    network: async (request) => {
      const name = new URL(request.url).pathname.split("/").at(-1) ?? "";
      rpcs.push([name, await request.json()]);
      if (name === "escrow_inbox_receive") return Response.json(received);
      if (name === "escrow_claim_due") return Response.json({ found: 0, claims: [] });
      if (name === "escrow_claim_messages") return Response.json({ digests: [], overdue: 0 });
      return Response.json({ events: [] });
    },
  });
  const { fetch } = serve(stripeConnectWebhook, () => runtime);
  const deliver = async (path: string, secret: string, body = EVENT) => {
    const headers = { "stripe-signature": headerOf(bytes(body), secret, AT) };
    const url = `https://x.example/functions/v1/stripe-connect-webhook${path}`;
    const response = await fetch(new Request(url, { method: "POST", headers, body }));
    await Promise.all(runtime.deferred);
    return { status: response.status, body: await response.json() };
  };
  return { deliver, rpcs, runtime };
}

Deno.test("a verified event is stored with its path and ids, answered 200, and then the sweep runs", async () => {
  const { deliver, rpcs, runtime } = world({ outcome: "ignored" });
  assertEquals(await deliver("", WEBHOOK_SECRET), {
    status: 200,
    body: { received: true, outcome: "ignored" },
  });
  assertEquals(rpcs.map(([name]) => name), [
    "escrow_inbox_receive",
    "escrow_claim_due",
    "escrow_claim_events",
    "escrow_claim_messages",
  ]);
  const { p_event, p_livemode } = rpcs[0]?.[1] as { p_event: object; p_livemode: boolean };
  assertEquals([Reflect.get(p_event, "path"), p_livemode], ["account", false]);
  // ids only: neither payer nor client secret goes on
  assert(!/payer@|sender@|_secret_|marketplace/.test(JSON.stringify(rpcs)), JSON.stringify(rpcs));
  assertEquals(runtime.lines.map(({ eventType, status }) => [eventType, status]), [
    ["payment_intent.succeeded", 200],
  ]);
});

Deno.test("each path takes its own secret and never the other's", async () => {
  const { deliver, rpcs } = world({ outcome: "ignored" });
  const statuses: [string, string, number][] = [
    ["", WEBHOOK_SECRET, 200],
    ["/connect", CONNECT_SECRET, 200],
    ["", CONNECT_SECRET, 400],
    ["/connect", WEBHOOK_SECRET, 400],
    ["/other", CONNECT_SECRET, 400],
    ["/connect?x=/", CONNECT_SECRET, 200],
    ["?path=/connect", CONNECT_SECRET, 400],
  ];
  for (const [path, secret, status] of statuses) {
    assertEquals((await deliver(path, secret)).status, status, path);
  }
  const paths = rpcs.flatMap(([, { p_event }]) => p_event ? [Reflect.get(p_event, "path")] : []);
  assertEquals(paths, ["account", "connect", "connect"]);
});

Deno.test("what is not verified reaches neither database nor sweep", async () => {
  const { deliver, rpcs, runtime } = world({ outcome: "ignored" });
  const { status, body } = await deliver("", "whsec_of_somebody_else");
  assertEquals([status, body.error.message], [400, "Invalid signature"]);
  assertEquals([rpcs, runtime.deferred], [[], []]);
});

Deno.test("without its secret an endpoint is closed, and the log names the variable", async () => {
  const variables = [["", "STRIPE_WEBHOOK_SECRET"], ["/connect", "STRIPE_CONNECT_WEBHOOK_SECRET"]];
  for (const [path = "", variable = ""] of variables) {
    for (const value of [undefined, "", "undefined"]) {
      const { deliver, rpcs, runtime } = world({}, { ...ENVIRONMENT, [variable]: value });
      assertEquals((await deliver(path, "whsec_undefined")).status, 500);
      assertEquals(rpcs, []);
      assert(String(runtime.lines[0]?.["fault"]).includes(variable));
    }
  }
});

Deno.test("refusals and outages are told so that Stripe repeats what was not stored", async () => {
  const wrong = await world({ outcome: "refused", code: "wrong_livemode" }).deliver(
    "",
    WEBHOOK_SECRET,
  );
  assertEquals([wrong.status, wrong.body.error.code], [400, "wrong_livemode"]);
  const other = world({ outcome: "refused", code: "contract_mismatch" });
  assertEquals((await other.deliver("", WEBHOOK_SECRET)).status, 500);
  const nonsense = world({ outcome: "surprise" });
  assertEquals((await nonsense.deliver("", WEBHOOK_SECRET)).status, 500);
  const parked = world({ outcome: "parked" });
  assertEquals((await parked.deliver("", WEBHOOK_SECRET)).status, 200);
});
