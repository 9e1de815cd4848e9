import { assert, assertEquals, assertRejects } from "deno-std/assert";
import { Operation, Read } from "../../../supabase/functions/_shared/contract.ts";
import { openStripe, STRIPE_API_VERSION } from "../../../supabase/functions/_shared/stripe.ts";
import { ACCOUNT, CHARGE, INTENT, TRANSFER } from "./payloads.ts";

const OPERATION = Operation.parse({
  id: "0189d3c4-5a5e-4c3f-8b7d-3f1f2a3b4c5d",
  kind: "transfer",
  path: "/v1/transfers",
  params: {
    amount: 9000,
    metadata: { escrow_id: "e 1&x" },
    expand: ["latest_charge.balance_transaction"],
  },
  idempotency_key: "e1:transfer:1:1",
});

type Reply = Response | Error;
const json = (body: unknown, status = 200) => Response.json(body, { status });
const error = (status: number, fields: Record<string, unknown> = {}) =>
  json({ error: { type: "invalid_request_error", message: "no", ...fields } }, status);

/** A door whose network is `reply`; `asked` gets every request. */
function door(reply: (url: URL, request: Request) => Reply, secretKeys = ["sk_test_1"]) {
  const asked: Request[] = [];
  const fetcher: typeof fetch = (input, init) => {
    const request = new Request(input, init);
    asked.push(request.clone());
    const answer = reply(new URL(request.url), request);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const config = { secretKeys, apiBase: "http://127.0.0.1:12111", livemode: false };
  return { asked, stripe: openStripe(config, fetcher) };
}

const answerTo = async (reply: Reply) => (await door(() => reply).stripe.send(OPERATION)).answer;
const found = async (reply: (url: URL) => Reply, read: unknown) =>
  await door(reply).stripe.look(Read.parse(read));

Deno.test("send() posts the stored request under the stored key, once, with the pinned version", async () => {
  const { asked, stripe } = door(() => json(TRANSFER));
  await stripe.send(OPERATION);
  assertEquals(asked.length, 1);
  const [request] = asked;
  assertEquals([request?.method, request?.url], ["POST", "http://127.0.0.1:12111/v1/transfers"]);
  assertEquals(
    [...new URLSearchParams(await request?.text())].sort(),
    [
      ["amount", "9000"],
      ["expand[0]", "latest_charge.balance_transaction"],
      ["metadata[escrow_id]", "e 1&x"],
    ],
  );
  assertEquals(request?.headers.get("idempotency-key"), OPERATION.idempotency_key);
  assertEquals(request?.headers.get("stripe-version"), STRIPE_API_VERSION);
  assertEquals(request?.headers.get("authorization"), "Bearer sk_test_1");
  assertEquals(request?.headers.get("stripe-account"), null);
  assertEquals(request?.headers.get("x-stripe-client-telemetry"), null);
});

Deno.test("send() tells a made object by its facts, without what others noted on it", async () => {
  const reply = json(TRANSFER);
  reply.headers.set("request-id", "req_1");
  // as it travels to the database
  assertEquals(JSON.parse(JSON.stringify(await answerTo(reply))), {
    kind: "object",
    http_status: 200,
    request_id: "req_1",
    object: {
      object: "transfer",
      id: "tr_1",
      amount: 9000,
      amount_reversed: 0,
      reversed: false,
      currency: "usd",
      destination: "acct_1",
      source_transaction: "ch_1",
      transfer_group: "e1",
      created: 1_793_700_000,
      metadata: { escrow_id: "e1" },
    },
  });
});

Deno.test("send() hands the client secret on beside the answer and never inside it", async () => {
  const intent = { ...INTENT, client_secret: "pi_1_secret_x" };
  const { answer, clientSecret } = await door(() => json(intent)).stripe.send(OPERATION);
  assertEquals(clientSecret, "pi_1_secret_x");
  assert(!JSON.stringify(answer).includes("pi_1_secret_x"));
});

Deno.test("send() tells a refusal by Stripe's own words and sends no second time", async () => {
  const cases: [Reply, Record<string, unknown>][] = [
    [
      error(402, { type: "card_error", code: "card_declined", decline_code: "lost_card" }),
      { http_status: 402, type: "card_error", code: "card_declined", decline_code: "lost_card" },
    ],
    [
      error(400, { code: "balance_insufficient" }),
      { http_status: 400, type: "invalid_request_error", code: "balance_insufficient" },
    ],
    [
      error(400, { code: "resource_missing", param: "destination" }),
      { http_status: 400, code: "resource_missing", param: "destination" },
    ],
    [error(400, { type: "idempotency_error" }), { http_status: 400, type: "idempotency_error" }],
    [
      error(409, { type: "idempotency_error", code: "idempotency_key_in_use" }),
      { http_status: 409, type: "idempotency_error", code: "idempotency_key_in_use" },
    ],
    [error(429, { code: "lock_timeout" }), { http_status: 429, code: "lock_timeout" }],
    [error(401), { http_status: 401 }],
    [error(403), { http_status: 403 }],
    [error(500, { type: "api_error" }), { http_status: 500, type: "api_error" }],
    [error(503, { type: "api_error" }), { http_status: 503 }],
  ];
  for (const [reply, facts] of cases) {
    const { asked, stripe } = door(() => reply);
    const { answer } = await stripe.send(OPERATION);
    assertEquals({ ...answer, kind: "error", ...facts }, answer);
    assertEquals(asked.length, 1);
  }
});

Deno.test("send() keeps only text that a database can store, at most 300 characters", async () => {
  const answer = await answerTo(error(400, { message: `a\u0000b\ud800${"😀".repeat(400)}` }));
  assert(answer.kind === "error" && answer.message.startsWith("a b 😀"), JSON.stringify(answer));
  assertEquals([...answer.message].length, 300);
  assert(!/[\p{Cc}\p{Cs}]/u.test(answer.message));
});

Deno.test("send() says lost when there is no answer that can be understood", async () => {
  const lost = async (reply: Reply) => {
    const answer = await answerTo(reply);
    assert(answer.kind === "lost", JSON.stringify(answer));
    return answer.reason;
  };
  assertEquals(await lost(new TypeError("connection reset")), "connection");
  assertEquals(await lost(new DOMException("aborted", "AbortError")), "timeout");
  const broken = [
    new Response("<html>502 Bad Gateway</html>", { status: 502 }),
    new Response("", { status: 200 }),
    new Response("null", { status: 200 }),
    json({ message: "no such route" }, 503),
    json({ ...TRANSFER, amount: "9000" }),
    json({ ...TRANSFER, amount: 2 ** 53 }),
    json({ ...TRANSFER, object: "payout" }),
    json([TRANSFER]),
  ];
  for (const reply of broken) assert(["malformed", "connection"].includes(await lost(reply)));
});

Deno.test("an unknown key is passed over for the next of the list, and only an unknown one", async () => {
  const keys = ["sk_test_new", "sk_test_old"];
  const keyOf = (request: Request) => request.headers.get("authorization");
  const rolled = door(
    (_, request) => keyOf(request) === "Bearer sk_test_old" ? json(TRANSFER) : error(401),
    keys,
  );
  assertEquals((await rolled.stripe.send(OPERATION)).answer.kind, "object");
  assertEquals(rolled.asked.map(keyOf), ["Bearer sk_test_new", "Bearer sk_test_old"]);
  const idempotency = rolled.asked.map((request) => request.headers.get("idempotency-key"));
  assertEquals(new Set(idempotency).size, 1);
  for (const reply of [error(403), error(500), error(400), error(429)]) {
    const { asked, stripe } = door(() => reply, keys);
    await stripe.send(OPERATION);
    assertEquals(asked.length, 1);
  }
});

Deno.test("look() reads exactly what is asked for", async () => {
  const { asked, stripe } = door(({ pathname }) =>
    pathname.startsWith("/v1/accounts") ? json(ACCOUNT) : json(INTENT)
  );
  assertEquals(await stripe.look(Read.parse({})), {});
  assertEquals(asked.length, 0);
  const snapshot = await stripe.look(
    Read.parse({ payment_intent: "pi_1", account: "acct_1", refunds_of: null }),
  );
  assertEquals(Object.keys(snapshot).sort(), ["account", "payment_intent"]);
  assertEquals(asked.map(({ url }) => url.slice("http://127.0.0.1:12111".length)).sort(), [
    "/v1/accounts/acct_1",
    "/v1/payment_intents/pi_1?expand[]=latest_charge.balance_transaction",
  ]);
});

Deno.test("look() cuts intent, charge and account down to the facts", async () => {
  const latest_charge = CHARGE;
  const snapshot = await found(
    ({ pathname }) =>
      json(pathname.startsWith("/v1/accounts") ? ACCOUNT : { ...INTENT, latest_charge }),
    { payment_intent: "pi_1", account: "acct_1" },
  );
  assertEquals(snapshot, {
    payment_intent: {
      object: "payment_intent",
      id: "pi_1",
      status: "requires_capture",
      amount: 10_000,
      currency: "usd",
      amount_capturable: 10_000,
      amount_received: 0,
      capture_method: "manual",
      canceled_at: null,
      cancellation_reason: null,
      livemode: false,
      transfer_group: "e1",
      created: 1_793_613_600,
      metadata: { escrow_id: "e1", operation_id: "op-1" },
      latest_charge: {
        id: "ch_1",
        status: "succeeded",
        paid: true,
        captured: false,
        amount: 10_000,
        amount_captured: 0,
        amount_refunded: 0,
        refunded: false,
        disputed: false,
        balance_transaction: null,
        capture_before: 1_794_218_400,
      },
    },
    account: {
      object: "account",
      id: "acct_1",
      charges_enabled: true,
      payouts_enabled: true,
      transfers: "active",
      disabled_reason: null,
    },
  });
});

Deno.test("look() pages to the end, a hundred at a time", async () => {
  const page = (from: number, count: number, has_more: boolean) =>
    json({
      object: "list",
      has_more,
      data: Array.from({ length: count }, (_, i) => ({ ...TRANSFER, id: `tr_${from + i}` })),
    });
  const cursors: (string | null)[] = [];
  const snapshot = await found(({ searchParams }) => {
    assertEquals([searchParams.get("transfer_group"), searchParams.get("limit")], ["e1", "100"]);
    const after = searchParams.get("starting_after");
    cursors.push(after);
    return after === null
      ? page(0, 100, true)
      : after === "tr_99"
      ? page(100, 100, true)
      : page(200, 1, false);
  }, { transfers_of: "e1" });
  assertEquals(cursors, [null, "tr_99", "tr_199"]);
  assert("transfers" in snapshot && snapshot.transfers?.length === 201);
});

Deno.test("look() finds an intent by our operation, among those of others", async () => {
  const operation_id = OPERATION.id;
  const ours = { ...INTENT, id: "pi_2", metadata: { operation_id } };
  const urls: string[] = [];
  const snapshot = await found(({ search }) => {
    urls.push(search);
    return json({ has_more: false, data: [INTENT, ours, { ...INTENT, metadata: {} }] });
  }, { find_intent: { operation_id, created_gte: 1_793_610_000 } });
  assert("found_intents" in snapshot);
  assertEquals(snapshot.found_intents?.map(({ id }) => id), ["pi_2"]);
  assertEquals(urls, ["?created%5Bgte%5D=1793610000&limit=100"]);
});

Deno.test("look() takes 404, and an account that has cut us off, for absence", async () => {
  const absent = { payment_intent: null, account: null };
  const read = { payment_intent: "pi_1", account: "acct_1" };
  assertEquals(await found(() => error(404, { code: "resource_missing" }), read), absent);
  const cutOff = error(403, { code: "account_invalid" });
  assertEquals(await found(() => cutOff, { account: "acct_1" }), { account: null });
});

Deno.test("look() fails as a whole when any part cannot be read or understood", async () => {
  const read = { payment_intent: "pi_1", transfers_of: "e1" };
  const unreadable: [Reply, "stripe_unreachable" | "unauthorized"][] = [
    [new TypeError("reset"), "stripe_unreachable"],
    [error(500), "stripe_unreachable"],
    [error(429), "stripe_unreachable"],
    [error(400), "stripe_unreachable"],
    [error(401), "unauthorized"],
    [error(403), "unauthorized"],
    [new Response("<html>"), "stripe_unreachable"],
    [json({}), "stripe_unreachable"],
    [json({ data: [{ ...TRANSFER, amount: null }], has_more: false }), "stripe_unreachable"],
    [json({ data: [], has_more: true }), "stripe_unreachable"],
    [json({ data: [TRANSFER] }), "stripe_unreachable"],
  ];
  for (const [reply, failed] of unreadable) {
    const snapshot = await found(
      ({ pathname }) => pathname === "/v1/transfers" ? reply : json(INTENT),
      read,
    );
    assertEquals(snapshot, { failed });
  }
});

Deno.test("clientSecret() is read from Stripe or throws", async () => {
  const intent = { ...INTENT, client_secret: "pi_1_secret_x" };
  assertEquals(await door(() => json(intent)).stripe.clientSecret("pi_1"), "pi_1_secret_x");
  for (const reply of [error(500), json({ ...INTENT, client_secret: null })]) {
    await assertRejects(() => door(() => reply).stripe.clientSecret("pi_1"));
  }
});
