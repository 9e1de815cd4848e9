import { assert, assertEquals, assertThrows } from "deno-std/assert";
import fc from "fast-check";
import { CreateRequest } from "../../../../supabase/functions/_shared/endpoints/create_escrow.ts";
import {
  escrowIdFields,
  parseRequest,
  pickEscrowId,
} from "../../../../supabase/functions/_shared/endpoints/fields.ts";
import { Refusal } from "../../../../supabase/functions/_shared/errors.ts";
import type { Call } from "../../../../supabase/functions/_shared/http.ts";
import * as z from "zod";

const callWith = (body: string): Call => ({
  request: new Request("https://x.example", { method: "POST" }),
  body: new TextEncoder().encode(body),
  requestId: "r",
  caller: "secret:default",
});

const parse = (request: unknown) =>
  parseRequest(
    callWith(typeof request === "string" ? request : JSON.stringify(request)),
    CreateRequest,
  );

/** The names of the fields that a request is refused for. */
function problems(request: unknown): string[] {
  const error = assertThrows(() => parse(request), Refusal);
  assertEquals(error.code, "invalid_request", JSON.stringify(request));
  const { fields } = error.details as { fields: { field: string; problem: string }[] };
  assert(error.hint !== undefined && fields.every(({ problem }) => problem !== ""));
  return fields.map(({ field }) => field);
}

const GOOD = {
  reference: "order-1",
  amount: 10_000,
  currency: "USD",
  deadline: "2026-12-01T13:00:00+01:00",
  receiver: { email: "anna@shop.example" },
};

Deno.test("a request is read as it is meant: currency in small letters, times in UTC", () => {
  assertEquals(parse(GOOD), { ...GOOD, currency: "usd", deadline: "2026-12-01T12:00:00.000Z" });
});

Deno.test("everything that may be given is taken", () => {
  const full = {
    ...GOOD,
    currency: "jpy",
    deadline: "2026-12-01T12:00:00.000Z",
    receiver: { id: "r-1", email: "anna@shop.example", stripeAccountId: "acct_1Ab", userId: "u" },
    sender: { email: "ben@mail.example", userId: "u-2" },
    payBy: "2026-11-25T12:00:00.000Z",
    holdMode: "capture",
    platformFee: 0,
    metadata: { order: "17 — grüße 😀", empty: "" },
  };
  assertEquals<unknown>(parse(full), full);
});

Deno.test("an unknown field is named, wherever it is", () => {
  assertEquals(problems({ ...GOOD, ammount: 1 }), ["ammount"]);
  assertEquals(problems({ ...GOOD, now: 1, url: "x" }), ["now", "url"]);
  const receiver = { ...GOOD.receiver, account: "acct_1" };
  assertEquals(problems({ ...GOOD, receiver }), ["receiver.account"]);
  assertEquals(problems(JSON.stringify(GOOD).replace("{", '{"__proto__":{"amount":1},')), [
    "__proto__",
  ]);
  assert((problems({ ...GOOD, ["x".repeat(60_000)]: 1 })[0] ?? "").length <= 100);
});

Deno.test("a note by the name of every object's prototype is refused, not left out", () => {
  for (const note of ['"x"', '{"isAdmin": "x"}', "null"]) {
    const body = JSON.stringify({ ...GOOD, metadata: {} })
      .replace('"metadata":{}', `"metadata":{"order":"17","__proto__":${note}}`);
    assertEquals(problems(body), ["metadata"]);
  }
});

Deno.test("each wrong field is named", () => {
  assertEquals(problems({}), ["reference", "amount", "currency", "deadline", "receiver"]);
  const wrong: [string, unknown[]][] = [
    ["amount", [0, -1, 1.5, "10000", null, true, [1], { amount: 1 }, 2 ** 53, 1e300]],
    ["platformFee", [-1, 0.5, "0", null, 2 ** 53]],
    ["currency", ["us", "usdx", "us1", "", 840, null, "u\u017fd"]],
    ["reference", ["", 5, null, "x".repeat(201), "a\u0000b", "a\nb", "\ud800"]],
    ["deadline", [
      "tomorrow",
      "2026-12-01",
      "2026-12-01T12:00:00",
      "2026-13-01T12:00:00Z",
      "2026-02-30T12:00:00Z",
      "0000-01-01T00:00:00Z",
      "9999-12-31T23:59:59Z",
      "+012026-12-01T12:00:00Z",
      "infinity",
      1_796_000_000,
      null,
    ]],
    ["payBy", ["soon", 5]],
    ["holdMode", ["Authorize", "manual", "", null]],
    ["receiver", [null, [], "anna@shop.example"]],
    ["receiver.email", [
      { email: "anna" },
      { email: "a@b" },
      { email: "anna@shop.example\r\nBcc: x@y.example" },
      { email: "<anna@shop.example>" },
      { email: `${"a".repeat(250)}@shop.example` },
    ]],
    ["receiver.stripeAccountId", [
      { ...GOOD.receiver, stripeAccountId: "acct_" },
      { ...GOOD.receiver, stripeAccountId: "ch_1" },
      { ...GOOD.receiver, stripeAccountId: "acct_1/../x" },
    ]],
    ["metadata", [[], "x", Object.fromEntries(Array.from({ length: 51 }, (_, i) => [i, "x"]))]],
    ["metadata.a", [{ a: 5 }, { a: "x".repeat(501) }, { a: "\u0000" }]],
  ];
  for (const [field, values] of wrong) {
    const key = field.split(".")[0] ?? field;
    for (const value of values) {
      assertEquals(problems({ ...GOOD, [key]: value }), [field], JSON.stringify(value));
    }
  }
});

Deno.test("what is no object is refused as the body", () => {
  for (const body of ["null", "[]", "5", '"x"', "true"]) assertEquals(problems(body), [""], body);
});

Deno.test("a refusal never repeats a value", () => {
  const value = "s3cret-value-of-anna";
  const bodies = [
    { ...GOOD, amount: value },
    { ...GOOD, holdMode: value },
    { ...GOOD, currency: value },
    { ...GOOD, receiver: { email: value, stripeAccountId: value } },
    { ...GOOD, deadline: value },
  ];
  for (const body of bodies) {
    const { hint, details } = assertThrows(() => parse(body), Refusal);
    assert(!JSON.stringify({ hint, details }).includes(value));
  }
});

Deno.test("every field that is wrong is named, and no value of it is in the answer", () => {
  const marked = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 30 }).map((text) => `marked\u0000${text}`),
    fc.array(fc.constant("marked"), { maxLength: 3 }),
    fc.constant({ marked: "marked" }),
    fc.constant(null),
    fc.constant(-12345.5),
  );
  const places = [
    "reference",
    "amount",
    "currency",
    "deadline",
    "payBy",
    "holdMode",
    "platformFee",
  ];
  const wrong = fc.dictionary(fc.constantFrom(...places), marked, {
    minKeys: 1,
    noNullPrototype: true,
  });
  fc.assert(fc.property(wrong, (changes) => {
    const refusal = assertThrows(() => parse({ ...GOOD, ...changes }), Refusal);
    const { fields } = refusal.details as { fields: { field: string }[] };
    assertEquals(new Set(fields.map(({ field }) => field)), new Set(Object.keys(changes)));
    assert(!/marked|12345/.test(JSON.stringify([refusal.details, refusal.hint])));
  }));
});

Deno.test("an escrow is named by a well-formed id, in either field, in either case", () => {
  const read = (body: unknown) =>
    pickEscrowId(parseRequest(callWith(JSON.stringify(body)), z.strictObject(escrowIdFields)));
  const id = "0189d3c4-5a5e-7c3f-8b7d-3f1f2a3b4c5d";
  for (
    const body of [
      { escrowTransactionId: id },
      { escrowId: id },
      { escrowTransactionId: id.toUpperCase() },
      { escrowTransactionId: id, escrowId: id.toUpperCase() },
    ]
  ) assertEquals(String(read(body)), id);
  // well-formed though nobody makes such ids: looked up, and not found
  for (
    const odd of ["00000000-0000-0000-0000-000000000000", "11111111-1111-1111-1111-111111111111"]
  ) {
    assertEquals(String(read({ escrowId: odd })), odd);
  }
  const bad = [
    {},
    { escrowTransactionId: "" },
    { escrowTransactionId: null },
    { escrowTransactionId: "17" },
    { escrowTransactionId: `${id}'; drop table escrow.escrows` },
    { escrowTransactionId: `{${id}}` },
    { escrowTransactionId: id.replaceAll("-", "") },
    { escrowTransactionId: [id] },
    { escrowTransactionId: id, escrowId: "0189d3c4-5a5e-7c3f-8b7d-000000000000" },
    { escrowTransactionId: id, force: true },
  ];
  for (const body of bad) {
    assertEquals(assertThrows(() => read(body), Refusal).code, "invalid_request");
  }
});

Deno.test("whatever is sent, a request is taken or refused, and what is taken is exact", () => {
  const anything = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(...Object.values(GOOD)),
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.double(),
      fc.maxSafeInteger(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(fc.string({ maxLength: 8 }), tie("value"), { maxKeys: 3 }),
    ),
  })).value;
  const field = fc.constantFrom(...Object.keys(CreateRequest.shape), "other");
  fc.assert(
    fc.property(fc.dictionary(field, anything, { maxKeys: 4 }), (changes) => {
      let taken;
      try {
        taken = parse({ ...GOOD, ...changes });
      } catch (error) {
        assert(error instanceof Refusal && error.code === "invalid_request", String(error));
        return;
      }
      assert(Number.isSafeInteger(taken.amount) && taken.amount > 0);
      assert(/^[a-z]{3}$/.test(taken.currency));
      assertEquals(new Date(taken.deadline).toISOString(), taken.deadline);
      assert(!/[\p{Cc}\p{Cs}]/u.test(JSON.stringify(taken)));
    }),
    { numRuns: 500 },
  );
});
