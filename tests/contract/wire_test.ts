// Rules 1 to 7: parameters, errors, headers, versions, expand.
import { decodeForm } from "../../dev/stripe/wire/form.ts";
import { checkParameters } from "../../dev/stripe/wire/parameters.ts";
import Stripe from "stripe";
import { assert, assertEquals, assertMatch } from "deno-std/assert";
import { rule } from "./at_stripe.ts";
import {
  authorized,
  captured,
  createIntent,
  inProcessClient,
  law,
  raw,
  refusal,
  simulated,
} from "./simulated_stripe.ts";

Deno.test("rule 1: a[]=x and a[0]=x mean the same", () =>
  simulated(async ({ sim, stripe }) => {
    const { id } = await captured(stripe);
    for (const name of ["expand[]", "expand[0]", "expand%5B0%5D"]) {
      const answer = await raw(sim, "GET", `/v1/payment_intents/${id}?${name}=latest_charge`);
      assertEquals((await answer.json()).latest_charge.object, "charge");
    }
  }));

rule("rule 1: an unknown parameter is refused by name", async (stripe) => {
  const error = await refusal(createIntent(stripe, { sparkle: "yes" } as object));
  assertEquals([error.statusCode, error.rawType], [400, "invalid_request_error"]);
  assertEquals([error.code, error.param], ["parameter_unknown", "sparkle"]);
  assertEquals(error.message, "Received unknown parameter: sparkle");
});

rule("rule 1: an unknown nested parameter is refused by its full name", async (stripe) => {
  const methods = { enabled: true, sparkle: "yes" } as object as { enabled: boolean };
  const error = await refusal(createIntent(stripe, { automatic_payment_methods: methods }));
  assertEquals(error.param, "automatic_payment_methods[sparkle]");
});

Deno.test("rule 2: a missing parameter and a wrong integer are validation", () =>
  simulated(async ({ sim }) => {
    const post = (body: string) => raw(sim, "POST", "/v1/payment_intents", { body });
    const missing = (await (await post("currency=usd")).json()).error;
    assertEquals([missing.code, missing.param], ["parameter_missing", "amount"]);
    assertEquals(missing.message, "Missing required param: amount.");
    const wrong = (await (await post("amount=10.5&currency=usd")).json()).error;
    assertEquals([wrong.code, wrong.message], [
      "parameter_invalid_integer",
      "Invalid integer: 10.5",
    ]);
  }));

Deno.test("rule 3: an error has a type of the four, a message and a log address", () =>
  simulated(async ({ sim }) => {
    const { error } = await (await raw(sim, "GET", "/v1/payment_intents/pi_unknown")).json();
    assertEquals(error.type, "invalid_request_error");
    assertMatch(error.doc_url, /error-codes\/resource-missing$/);
    assertMatch(error.request_log_url, /req_/);
  }));

rule("rule 4: unknown in the path is 404, unknown in a parameter is 400", async (stripe) => {
  const inPath = await refusal(stripe.paymentIntents.retrieve("pi_unknown"));
  assertEquals([inPath.statusCode, inPath.code], [404, "resource_missing"]);
  assertEquals(inPath.message, "No such payment_intent: 'pi_unknown'");
  const inParameter = await refusal(stripe.refunds.create({ payment_intent: "pi_unknown" }));
  assertEquals([inParameter.statusCode, inParameter.code], [400, "resource_missing"]);
  assertEquals(inParameter.param, "payment_intent");
});

Deno.test("rule 4: a wrong key is 401, a foreign account 403, an unknown address 404", () =>
  simulated(async ({ sim, stripe }) => {
    const stranger = new Stripe("sk_test_wrong", {
      httpClient: Stripe.createFetchHttpClient(sim.fetch),
      maxNetworkRetries: 0,
    });
    const wrongKey = await refusal(stranger.balance.retrieve());
    assert(wrongKey instanceof Stripe.errors.StripeAuthenticationError);
    assertEquals(wrongKey.rawType, "invalid_request_error");
    const foreign = await refusal(stripe.balance.retrieve({}, { stripeAccount: "acct_unknown" }));
    assertEquals([foreign.statusCode, foreign.code], [403, "account_invalid"]);
    const nowhere = await refusal(stripe.rawRequest("GET", "/v1/nowhere"));
    assertEquals(nowhere.statusCode, 404);
    sim.clearExchanges();
  }));

Deno.test("rule 4: basic authentication with the key as user is accepted", () =>
  simulated(async ({ sim }) => {
    const headers = { authorization: `Basic ${btoa(`${sim.key}:`)}` };
    assertEquals((await raw(sim, "GET", "/v1/balance", { headers })).status, 200);
  }));

law("rule 5: every answer names its request and its version", async ({ sim, stripe }) => {
  const intent = await createIntent(stripe, {}, { idempotencyKey: "key-5" });
  assertMatch(intent.lastResponse.requestId, /^req_/);
  assertEquals(intent.lastResponse.apiVersion, "2026-10-28.endive");
  assertEquals(intent.lastResponse.idempotencyKey, "key-5");
  const seller = sim.control.createAccount();
  const balance = await stripe.balance.retrieve({}, { stripeAccount: seller.id });
  assertEquals(balance.lastResponse.stripeAccount, seller.id);
});

Deno.test("rule 6: another version is refused", () =>
  simulated(async ({ sim, stripe }) => {
    const older = inProcessClient(sim, { apiVersion: "2024-06-20" as "2026-10-28.endive" });
    assertEquals((await refusal(older.balance.retrieve())).statusCode, 400);
    assertEquals((await stripe.balance.retrieve()).object, "balance");
    assertEquals((await raw(sim, "GET", "/v1/balance")).status, 200);
  }));

rule("rule 6: payment_method_types is no longer supported", async (stripe) => {
  const error = await refusal(createIntent(stripe, { payment_method_types: ["card"] } as object));
  assertEquals(error.code, "payment_method_types_no_longer_supported");
});

rule("rule 6: allowed_payment_method_types excludes automatic_payment_methods", async (stripe) => {
  const allowed_payment_method_types: ["card"] = ["card"];
  const error = await refusal(createIntent(stripe, { allowed_payment_method_types }));
  assertEquals(error.code, "parameters_exclusive");
  const alone = await stripe.paymentIntents.create({
    amount: 1_000,
    currency: "usd",
    allowed_payment_method_types,
  });
  assertEquals(alone.payment_method_types, ["card"]);
  assertEquals(alone.automatic_payment_methods, null);
});

rule("rule 7: expand reaches four levels and no more", async (stripe) => {
  const { id } = await captured(stripe);
  const deep = await stripe.paymentIntents.retrieve(id, {
    expand: ["latest_charge.balance_transaction.source.payment_intent"],
  });
  const charge = deep.latest_charge as Stripe.Charge;
  const row = charge.balance_transaction as Stripe.BalanceTransaction;
  const source = row.source as Stripe.Charge;
  assertEquals((source.payment_intent as Stripe.PaymentIntent).id, id);
  const path = "latest_charge.balance_transaction.source.payment_intent.latest_charge";
  const error = await refusal(stripe.paymentIntents.retrieve(id, { expand: [path] }));
  assertEquals(error.statusCode, 400);
  assertEquals(error.message, "You cannot expand more than 4 levels of a property.");
});

rule(
  "rule 2: metadata has 50 keys of 40 characters and values of 500, and no more",
  async (stripe) => {
    const keys = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`key_${i}`, "x"]));
    const most = { ["k".repeat(40)]: "v".repeat(500), ...keys(49) };
    assertEquals((await createIntent(stripe, { metadata: most })).metadata, most);
    const over: [Record<string, string>, RegExp][] = [
      [keys(51), /^Metadata can have up to 50 keys, but you've set 51\.$/],
      [{ ["k".repeat(41)]: "x" }, /^Invalid key: k{41} must be a string under 40 characters$/],
      [{ key: "v".repeat(501) }, /^Invalid val: v{501} must be a string under 500 characters$/],
    ];
    for (const [metadata, message] of over) {
      const error = await refusal(createIntent(stripe, { metadata }));
      assertEquals([error.statusCode, error.param], [400, "metadata"]);
      assertMatch(error.message, message);
    }
  },
);

Deno.test("rule 2: numbers are names of metadata, and square brackets are refused", () =>
  simulated(async ({ stripe }) => {
    const form = decodeForm("metadata[12]=b&metadata[0]=a&metadata[k]=c");
    const fields = { metadata: "metadata", expand: "strings" } as const;
    assertEquals(checkParameters({ fields }, { metadata: form.metadata! }), {
      metadata: { "0": "a", "12": "b", k: "c" },
    });
    for (const list of ["expand[0]=d&expand[1]=e", "expand[]=d&expand[]=e"]) {
      assertEquals(checkParameters({ fields }, decodeForm(list)), { expand: ["d", "e"] });
    }
    const bracketed = await refusal(createIntent(stripe, { metadata: { "a[b]": "x" } }));
    assertEquals(bracketed.statusCode, 400);
  }));

rule("rule 2: a description has a length", async (stripe) => {
  const most = "d".repeat(1000);
  assertEquals((await createIntent(stripe, { description: most })).description, most);
  const error = await refusal(createIntent(stripe, { description: `${most}d` }));
  assertEquals([error.statusCode, error.param], [400, "description"]);
  assertMatch(error.message, /^Invalid string: d{10}…; must be at most 1000 characters$/);
});

Deno.test("rule 7: lists expand below data, and a wrong path is refused before anything", () =>
  simulated(async ({ stripe }) => {
    await captured(stripe);
    const list = await stripe.balanceTransactions.list({ expand: ["data.source"] });
    assertEquals((list.data[0]!.source as Stripe.Charge).object, "charge");
    const error = await refusal(authorized(stripe, { expand: ["amount"] }));
    assertEquals(error.statusCode, 400);
    assertEquals((await stripe.paymentIntents.list()).data.length, 1);
  }));
