import { assert, assertEquals } from "deno-std/assert";
import type { Operation } from "../../../supabase/functions/_shared/contract.ts";
import { Minor, OperationId } from "../../../supabase/functions/_shared/ids.ts";
import { openStripe, STRIPE_API_VERSION } from "../../../supabase/functions/_shared/stripe.ts";
import { type Network, testRuntime } from "./runtime.ts";
import { intent, refund, reversal, stripeError, transfer } from "./stripe_samples.ts";

const OPERATION: Operation = {
  id: OperationId.parse("0f0e0d0c-0b0a-4908-8706-050403020100"),
  kind: "transfer",
  path: "/v1/transfers",
  params: { amount: 4500, currency: "eur" },
  idempotency_key: "escrow:transfer:1:1",
  currency: "eur",
  captured_minor: Minor.parse(5000),
  against_receivable: false,
};

const CONFIG = {
  secretKeys: ["sk_test_new", "sk_test_old"],
  apiBase: "http://127.0.0.1:2",
  livemode: false,
};

/** One operation sent; `network` answers. */
async function sent(network: Network, operation = OPERATION, config = CONFIG) {
  const runtime = testRuntime({ network });
  const { answer, clientSecret } = await openStripe(config, runtime.fetch).send(operation);
  return { answer, clientSecret, requests: runtime.requests };
}

const answered = async (network: Network) => (await sent(network)).answer;

const made = (object: Record<string, unknown>, status = 200) => () =>
  Response.json(object, { status, headers: { "request-id": "req_1" } });

Deno.test("send() posts the stored body once, under the stored key and our version", async () => {
  const { requests: [request, ...more], answer } = await sent(made(transfer()));
  assertEquals(more, []);
  assertEquals(request?.method, "POST");
  assertEquals(request?.url, "http://127.0.0.1:2/v1/transfers");
  assertEquals(request?.headers.get("idempotency-key"), "escrow:transfer:1:1");
  assertEquals(request?.headers.get("stripe-version"), STRIPE_API_VERSION);
  assertEquals(request?.headers.get("authorization"), "Bearer sk_test_new");
  assertEquals(request?.headers.get("content-type"), "application/x-www-form-urlencoded");
  assertEquals(request?.headers.get("stripe-account"), null);
  assert(answer.kind === "object" && answer.object.id === "tr_1");
});

Deno.test("parameters are encoded as Stripe reads them, the same way each time", async () => {
  const params = {
    amount: 4500,
    currency: "eur",
    metadata: { escrow_id: "e-1", note: "50% & more = ünï" },
    payment_method_types: ["card", "link"],
    automatic: { enabled: true, deep: { er: "x" } },
    confirm: false,
    expand: ["latest_charge.balance_transaction"],
  };
  const { requests } = await sent(made(transfer()), { ...OPERATION, params });
  const body = await requests[0]?.text() ?? "";
  assertEquals([...new URLSearchParams(body)], [
    ["amount", "4500"],
    ["currency", "eur"],
    ["metadata[escrow_id]", "e-1"],
    ["metadata[note]", "50% & more = ünï"],
    ["payment_method_types[0]", "card"],
    ["payment_method_types[1]", "link"],
    ["automatic[enabled]", "true"],
    ["automatic[deep][er]", "x"],
    ["confirm", "false"],
    ["expand[0]", "latest_charge.balance_transaction"],
  ]);
  const again = await sent(made(transfer()), { ...OPERATION, params: structuredClone(params) });
  assertEquals(await again.requests[0]?.text(), body);
});

Deno.test("an operation without parameters has an empty body and still its key", async () => {
  const path = "/v1/payment_intents/pi_1/cancel";
  const { requests: [request] } = await sent(made(intent()), { ...OPERATION, path, params: {} });
  assertEquals(await request?.text(), "");
  assertEquals(request?.headers.get("idempotency-key"), "escrow:transfer:1:1");
});

Deno.test("what Stripe made is told with status and request id", async () => {
  for (const object of [intent(), transfer(), refund(), reversal()]) {
    const answer = await answered(made(object, 201));
    assert(answer.kind === "object");
    assertEquals([answer.http_status, answer.request_id], [201, "req_1"]);
    assertEquals(answer.object.id, object.id);
  }
  const anonymous = await answered(() => Response.json(transfer()));
  assertEquals(anonymous.kind === "object" && anonymous.request_id, null);
});

Deno.test("the payer's secret is handed on beside the answer, never inside it", async () => {
  const { answer, clientSecret } = await sent(made(intent()));
  assertEquals(clientSecret, "pi_1_secret_abc");
  assert(!JSON.stringify(answer).includes("_secret_"));
  assertEquals((await sent(made(transfer()))).clientSecret, null);
});

Deno.test("every refusal is passed on as facts, whatever its status", async () => {
  for (const status of [400, 401, 402, 403, 404, 409, 424, 429, 500, 502, 503, 504]) {
    const error = {
      type: "card_error",
      code: "card_declined",
      decline_code: "insufficient_funds",
      param: "source",
      message: "Your card has insufficient funds.",
    };
    assertEquals(await answered(() => stripeError(status, error)), {
      kind: "error",
      http_status: status,
      request_id: "req_1",
      ...error,
    });
  }
});

Deno.test("facts that Stripe leaves out are null, and its words are cut and storable", async () => {
  const message = `a\u0000b\n${"\u{1F600}".repeat(400)}`;
  const answer = await answered(() => stripeError(400, { message }));
  assert(answer.kind === "error");
  assertEquals([answer.code, answer.decline_code, answer.param], [null, null, null]);
  assertEquals(answer.type, "invalid_request_error");
  assertEquals([...answer.message].length, 300);
  assert(!/[\p{Cc}\p{Cs}]/u.test(answer.message));
});

Deno.test("a refusal is final for this call: the SDK repeats nothing by itself", async () => {
  for (const status of [409, 429, 500, 503]) {
    const network = () => {
      const answer = stripeError(status, {});
      answer.headers.set("stripe-should-retry", "true");
      return answer;
    };
    assertEquals((await sent(network)).requests.length, 1, String(status));
  }
  const gone = await sent(() => Promise.reject(new TypeError("connection reset")));
  assertEquals(gone.requests.length, 1);
});

Deno.test("no request tells how long the one before it took", async () => {
  const runtime = testRuntime({ network: made(transfer()) });
  const { send } = openStripe(CONFIG, runtime.fetch);
  await send(OPERATION);
  await send(OPERATION);
  const told = runtime.requests.map(({ headers }) => headers.get("x-stripe-client-telemetry"));
  assertEquals(told, [null, null]);
});

Deno.test("a lost connection is lost, not refused", async () => {
  const network = () => Promise.reject(new TypeError("error sending request"));
  assertEquals(await answered(network), { kind: "lost", reason: "connection" });
});

/** Runs with every timer of 15 s firing at once; the waits that were asked for are returned. */
async function hurried(work: () => Promise<void>): Promise<number[]> {
  const asked: number[] = [];
  const real = globalThis.setTimeout;
  globalThis.setTimeout = ((run: () => void, ms = 0) => {
    asked.push(ms);
    return real(run, ms === 15_000 ? 1 : ms);
  }) as typeof setTimeout;
  try {
    await work();
  } finally {
    globalThis.setTimeout = real;
  }
  return asked;
}

const never = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));

Deno.test("no answer within 15 s is lost, before its first byte or after", async () => {
  const silent: Network = ({ signal }) => never(signal);
  const stalled: Network = ({ signal }) =>
    new Response(
      new ReadableStream({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode('{"object":'));
          never(signal).catch((reason) => controller.error(reason));
        },
      }),
    );
  const aborted = () => Promise.reject(new DOMException("signal", "AbortError"));
  for (const network of [silent, stalled, aborted]) {
    const waits = await hurried(async () => {
      assertEquals(await answered(network), { kind: "lost", reason: "timeout" });
    });
    assert(waits.includes(15_000), String(waits));
  }
});

Deno.test("a body that breaks off is lost", async () => {
  const network = () =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"object": "tra'));
          controller.error(new TypeError("connection closed before message completed"));
        },
      }),
    );
  assertEquals((await answered(network)).kind, "lost");
});

Deno.test("an answer that is not Stripe's is lost, whatever its status", async () => {
  const bodies = [
    "",
    "<html>Bad gateway</html>",
    '{"object": "tra',
    "null",
    "[]",
    "{}",
    '{"ok":true}',
  ];
  for (const status of [200, 201, 404, 500, 502, 503]) {
    for (const body of bodies) {
      const answer = await answered(() => new Response(body, { status }));
      assertEquals(answer, { kind: "lost", reason: "malformed" }, `${status} ${body}`);
    }
  }
  const almost = [{ ...transfer(), amount: "4500" }, { ...transfer(), object: "payout" }];
  for (const object of almost) {
    assertEquals(await answered(made(object)), { kind: "lost", reason: "malformed" });
  }
});

Deno.test("a rolled key: the next one is tried only when Stripe does not know the first", async () => {
  const byKey: Network = (request) =>
    request.headers.get("authorization") === "Bearer sk_test_old"
      ? Response.json(transfer())
      : stripeError(401, { message: "Invalid API Key provided" });
  const { answer, requests } = await sent(byKey);
  assertEquals([answer.kind, requests.length], ["object", 2]);
  assertEquals(new Set(requests.map((r) => r.headers.get("idempotency-key"))).size, 1);
  for (const status of [402, 403, 409, 429, 500]) {
    assertEquals((await sent(() => stripeError(status, {}))).requests.length, 1, String(status));
  }
  const unknown = await sent(() => stripeError(401, {}));
  assert(unknown.answer.kind === "error" && unknown.answer.http_status === 401);
});
