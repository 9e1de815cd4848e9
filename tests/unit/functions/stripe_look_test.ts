import { assert, assertEquals, assertRejects } from "deno-std/assert";
import type { Read } from "../../../supabase/functions/_shared/contract.ts";
import { OperationId } from "../../../supabase/functions/_shared/ids.ts";
import { openStripe, STRIPE_API_VERSION } from "../../../supabase/functions/_shared/stripe.ts";
import { type Network, testRuntime } from "./runtime.ts";
import {
  account,
  dispute,
  intent,
  page,
  refund,
  reversal,
  stripeError,
  transfer,
} from "./stripe_samples.ts";

const CONFIG = { secretKeys: ["sk_test_1"], apiBase: "http://127.0.0.1:2", livemode: false };
const OPERATION = OperationId.parse("0f0e0d0c-0b0a-4908-8706-050403020100");

const EVERYTHING: Read = {
  payment_intent: "pi_1",
  find_intent: { operation_id: OPERATION, created_gte: 1_700_000_000, created_lte: 1_700_009_000 },
  transfers_of: "group",
  refunds_of: "pi_1",
  disputes_of: "pi_1",
  account: "acct_1",
};

/** A Stripe that has one of each. */
const full: Network = ({ url }) => {
  const { pathname } = new URL(url);
  const metadata = { operation_id: OPERATION };
  const found: Record<string, unknown> = {
    "/v1/payment_intents/pi_1": intent(),
    "/v1/payment_intents": page([intent({ id: "pi_2", metadata }), intent({ id: "pi_3" })]),
    "/v1/transfers": page([transfer()]),
    "/v1/refunds": page([refund()]),
    "/v1/disputes": page([dispute()]),
    "/v1/accounts/acct_1": account(),
  };
  return Response.json(found[pathname] ?? {}, { status: pathname in found ? 200 : 500 });
};

async function looked(read: Read, network: Network) {
  const runtime = testRuntime({ network });
  const snapshot = await openStripe(CONFIG, runtime.fetch).look(read);
  return { snapshot, urls: runtime.requests.map(({ url }) => new URL(url)), runtime };
}

const gone = () => stripeError(404, { code: "resource_missing" });

Deno.test("a key is in the snapshot if and only if it was asked for", async () => {
  const parts: [keyof Read, string][] = [
    ["payment_intent", "payment_intent"],
    ["find_intent", "found_intents"],
    ["transfers_of", "transfers"],
    ["refunds_of", "refunds"],
    ["disputes_of", "disputes"],
    ["account", "account"],
  ];
  for (const [wish, key] of parts) {
    const { snapshot, urls } = await looked({ [wish]: EVERYTHING[wish] }, full);
    assertEquals(Object.keys(snapshot), [key]);
    assertEquals(urls.length, 1);
  }
  const { snapshot } = await looked(EVERYTHING, full);
  assertEquals(Object.keys(snapshot).sort(), parts.map(([, key]) => key).sort());
  assertEquals((await looked({ payment_intent: null }, full)).snapshot, {});
});

Deno.test("looking only reads, on our own account, at our version, with the charge's fee", async () => {
  const { runtime, urls } = await looked(EVERYTHING, full);
  for (const { method, headers } of runtime.requests) {
    assertEquals(method, "GET");
    assertEquals(headers.get("stripe-version"), STRIPE_API_VERSION);
    assertEquals([headers.get("stripe-account"), headers.get("idempotency-key")], [null, null]);
  }
  const single = urls.find(({ pathname }) => pathname === "/v1/payment_intents/pi_1");
  assertEquals(single?.searchParams.get("expand[]"), "latest_charge.balance_transaction");
  const asked = Object.fromEntries(urls.map(({ pathname, search }) => [pathname, search]));
  assertEquals(asked["/v1/transfers"], "?transfer_group=group&limit=100");
  assertEquals(asked["/v1/refunds"], "?payment_intent=pi_1&limit=100");
  assertEquals(asked["/v1/disputes"], "?payment_intent=pi_1&limit=100");
  const span = "created%5Bgte%5D=1700000000&created%5Blte%5D=1700009000";
  assertEquals(asked["/v1/payment_intents"], `?${span}&limit=100`);
});

Deno.test("of all intents since then only the operation's own are found", async () => {
  const { snapshot } = await looked({ find_intent: EVERYTHING.find_intent }, full);
  assert("found_intents" in snapshot);
  assertEquals(snapshot.found_intents?.map(({ id }) => id), ["pi_2"]);
});

Deno.test("a listing is read to has_more: false, each page after the last object of the one before", async () => {
  const all = Array.from({ length: 250 }, (_, i) => transfer({ id: `tr_${i}` }));
  const paged: Network = ({ url }) => {
    const after = new URL(url).searchParams.get("starting_after");
    const from = after ? all.findIndex(({ id }) => id === after) + 1 : 0;
    return Response.json(page(all.slice(from, from + 100), from + 100 < all.length));
  };
  const { snapshot, urls } = await looked({ transfers_of: "group" }, paged);
  assert("transfers" in snapshot);
  assertEquals(snapshot.transfers?.map(({ id }) => id), all.map(({ id }) => id));
  const cursors = urls.map(({ searchParams }) => searchParams.get("starting_after"));
  assertEquals(cursors, [null, "tr_99", "tr_199"]);
});

Deno.test("the reversals that a transfer does not carry in itself are listed to the last", async () => {
  const all = Array.from({ length: 12 }, (_, i) => reversal({ id: `trr_${i}` }));
  const carrying: Network = ({ url }) =>
    url.includes("/reversals") ? Response.json(page(all, false)) : Response.json(page([
      transfer({ reversals: { object: "list", data: all.slice(0, 10), has_more: true } }),
    ], false));
  const { snapshot, urls } = await looked({ transfers_of: "group" }, carrying);
  assert("transfers" in snapshot);
  assertEquals(snapshot.transfers?.[0]?.reversals.map(({ id }) => id), all.map(({ id }) => id));
  assertEquals(urls.map(({ pathname }) => pathname), [
    "/v1/transfers",
    "/v1/transfers/tr_1/reversals",
  ]);
});

Deno.test("half a listing is no listing: a page that fails fails the look", async () => {
  const second: (() => Response | Promise<Response>)[] = [
    () => stripeError(500, {}),
    () => stripeError(429, {}),
    () => Promise.reject(new TypeError("connection reset")),
    () => new Response("<html>"),
    () => Response.json(page([], true)),
    () => Response.json({ data: [transfer({ id: "tr_2" })] }),
    () => Response.json({ has_more: false }),
    () => Response.json(page([{ ...transfer(), amount: "many" }])),
  ];
  for (const fails of second) {
    const network: Network = ({ url }) =>
      url.includes("starting_after") ? fails() : Response.json(page([transfer()], true));
    const { snapshot } = await looked({ transfers_of: "group" }, network);
    assertEquals(snapshot, { failed: "stripe_unreachable" });
  }
});

Deno.test("what Stripe does not know is null; an account that cut us off as well", async () => {
  assertEquals((await looked({ payment_intent: "pi_9" }, gone)).snapshot, { payment_intent: null });
  assertEquals((await looked({ account: "acct_9" }, gone)).snapshot, { account: null });
  const revoked = () => stripeError(403, { code: "account_invalid" });
  assertEquals((await looked({ account: "acct_9" }, revoked)).snapshot, { account: null });
});

Deno.test("a key that may not read fraud warnings shows none; one that is not known fails", async () => {
  const asked: Read = { fraud_warnings_of: "pi_1" };
  for (const status of [403, 404]) {
    const { snapshot, urls } = await looked(asked, () => stripeError(status, {}));
    assertEquals(snapshot, { fraud_warnings: [] });
    assertEquals(urls[0]?.href.split("?")[1], "payment_intent=pi_1&limit=100");
  }
  for (const status of [401, 500]) {
    const { snapshot } = await looked(asked, () => stripeError(status, {}));
    assert("failed" in snapshot);
  }
});

Deno.test("a 404 that is not Stripe's is no absence", async () => {
  const proxy = () => new Response("not found", { status: 404 });
  const { snapshot } = await looked({ payment_intent: "pi_9" }, proxy);
  assertEquals(snapshot, { failed: "stripe_unreachable" });
});

Deno.test("one failed part fails the whole look, whichever it is and however it fails", async () => {
  const paths = [
    "payment_intents/pi_1",
    "payment_intents?",
    "transfers",
    "refunds",
    "disputes",
    "accounts",
  ];
  const failures: [() => Response | Promise<Response>, string][] = [
    [() => stripeError(500, {}), "stripe_unreachable"],
    [() => stripeError(429, { code: "rate_limit" }), "stripe_unreachable"],
    [() => stripeError(400, { code: "parameter_invalid" }), "stripe_unreachable"],
    [() => Promise.reject(new TypeError("no route")), "stripe_unreachable"],
    [() => Response.json({ object: "surprise" }), "stripe_unreachable"],
    [() => stripeError(401, {}), "unauthorized"],
    [() => stripeError(403, { code: "more_permissions_required" }), "unauthorized"],
  ];
  for (const path of paths) {
    for (const [fails, failed] of failures) {
      const network: Network = (request) =>
        request.url.includes(`/v1/${path}`) ? fails() : full(request);
      const { snapshot } = await looked(EVERYTHING, network);
      assertEquals<unknown>(snapshot, { failed }, `${path} ${fails}`);
    }
  }
});

Deno.test("an id cannot reach another path", async () => {
  const { urls } = await looked({ payment_intent: "../accounts/acct_1?x=#" }, gone);
  assertEquals(urls.map(({ pathname }) => pathname), [
    "/v1/payment_intents/..%2Faccounts%2Facct_1%3Fx%3D%23",
  ]);
});

Deno.test("clientSecret() reads it fresh, and throws rather than give an empty one", async () => {
  const read = (network: Network) =>
    openStripe(CONFIG, testRuntime({ network }).fetch).clientSecret("pi_1");
  assertEquals(await read(() => Response.json(intent())), "pi_1_secret_abc");
  for (const client_secret of [null, "", undefined]) {
    await assertRejects(() => read(() => Response.json(intent({ client_secret }))));
  }
  await assertRejects(() => read(gone));
});
