// Requests that create-escrow refuses: stable code, a hint, and nothing written anywhere.
import { assertEquals } from "deno-std/assert";
import { createEscrow, DAY, requestFor, stripeObjects } from "../support/escrows.ts";
import { act, assertRefused, contentsOf } from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";

// deno-lint-ignore no-explicit-any -- requests are bent out of shape on purpose
type Bend = (request: any) => unknown;

/** Bends a good request, sends it, and proves that it changed neither database nor Stripe. */
async function refused(world: World, bend: Bend, status: number, code: string) {
  const request = await requestFor(world);
  const bent = bend(request) ?? request;
  const before = await contentsOf(world);
  const answer = await world.call("create-escrow", bent);
  assertRefused(answer, status, code);
  assertEquals(await contentsOf(world), before, "a refused request wrote something");
  return answer;
}

/** One escrow exists before, so that the first call's own traces are there already. */
async function refusesEach(status: number, code: string, bends: Record<string, Bend>) {
  await using world = await startWorld();
  await createEscrow(world);
  for (const [name, bend] of Object.entries(bends)) {
    await refused(world, bend, status, code).catch((error) => {
      throw new Error(`${name}: ${error.message}`);
    });
  }
  assertEquals(stripeObjects(world, "payment_intents").length, 1);
}

const later = (request: { deadline: string }, seconds: number) =>
  new Date(Date.parse(request.deadline) + seconds * 1000).toISOString();

Deno.test("create-escrow refuses a body that is not JSON as invalid_json", () =>
  refusesEach(400, "invalid_json", {
    "half an object": () => '{"reference":',
    "a form": () => "reference=order-1",
    "not UTF-8": () => "\ufeff{]",
  }));

Deno.test("create-escrow refuses a body that is no object as invalid_request", () =>
  refusesEach(422, "invalid_request", {
    "an empty body": () => "",
    "an array": () => "[]",
    "null": () => "null",
    "a string": () => '"order-1"',
    "a number": () => "1",
  }));

Deno.test("create-escrow refuses amounts that are not positive whole minor units", () =>
  refusesEach(422, "invalid_request", {
    "negative": (r) => void (r.amount = -1),
    "zero": (r) => void (r.amount = 0),
    "fractional": (r) => void (r.amount = 100.5),
    "text": (r) => void (r.amount = "10000"),
    "beyond exact integers": (r) => JSON.stringify(r).replace("10000", "9007199254740993"),
    "astronomic": (r) => JSON.stringify(r).replace("10000", "1e300"),
    "infinite": (r) => JSON.stringify(r).replace("10000", "1e999"),
    "null": (r) => void (r.amount = null),
    "an object": (r) => void (r.amount = { amount: 10_000, currency: "usd" }),
    "missing": (r) => void delete r.amount,
  }));

Deno.test("create-escrow refuses fields of the wrong type or shape", () =>
  refusesEach(422, "invalid_request", {
    "reference a number": (r) => void (r.reference = 7),
    "reference empty": (r) => void (r.reference = ""),
    "reference too long": (r) => void (r.reference = "x".repeat(201)),
    "currency of two letters": (r) => void (r.currency = "us"),
    "currency with a digit": (r) => void (r.currency = "us1"),
    "deadline a number": (r) => void (r.deadline = 1_800_000_000),
    "deadline without offset": (r) => void (r.deadline = "2026-12-01T12:00:00"),
    "deadline a word": (r) => void (r.deadline = "infinity"),
    "deadline no such day": (r) => void (r.deadline = "2027-02-30T12:00:00Z"),
    "receiver missing": (r) => void delete r.receiver,
    "receiver's email missing": (r) => void delete r.receiver.email,
    "receiver's email no address": (r) => void (r.receiver.email = "nobody"),
    "receiver's account no account": (r) => void (r.receiver.stripeAccountId = "ba_1"),
    "sender a string": (r) => void (r.sender = "someone@example.com"),
    "sender's email no address": (r) => void (r.sender = { email: "someone" }),
    "holdMode unknown": (r) => void (r.holdMode = "manual"),
    "platformFee negative": (r) => void (r.platformFee = -1),
    "platformFee fractional": (r) => void (r.platformFee = 0.5),
    "metadata a list": (r) => void (r.metadata = ["a"]),
    "metadata of numbers": (r) => void (r.metadata = { a: 1 }),
    "metadata with a long key": (r) => void (r.metadata = { ["k".repeat(41)]: "v" }),
    "metadata with a long value": (r) => void (r.metadata = { a: "v".repeat(501) }),
    "metadata with an empty key": (r) => void (r.metadata = { "": "v" }),
    "metadata with a square bracket": (r) => void (r.metadata = { "a[0]": "v" }),
    "metadata of 48 entries": (r) =>
      void (r.metadata = Object.fromEntries(
        Array.from({ length: 48 }, (_, i) => [`k${i}`, "v"]),
      )),
  }));

Deno.test("create-escrow refuses what the database cannot store, as the caller's mistake", () =>
  refusesEach(422, "invalid_request", {
    "a zero byte in the reference": (r) => void (r.reference = "order\u0000-1"),
    "a zero byte in the receiver's id": (r) => void (r.receiver.id = "\u0000"),
    "a zero byte in the metadata": (r) => void (r.metadata = { a: "\u0000" }),
    "a zero byte in a metadata key": (r) => void (r.metadata = { "\u0000": "a" }),
    "half a character": (r) => void (r.reference = "order-\ud800"),
    "half a character in the metadata": (r) => void (r.metadata = { a: "\udc00" }),
    "year nought": (r) => void (r.deadline = "0000-01-01T00:00:00Z"),
  }));

Deno.test("create-escrow refuses unknown keys: a misspelt payBy is never overlooked", async () => {
  await using world = await startWorld();
  await createEscrow(world);
  const top = await refused(world, (r) => ({ ...r, pay_by: r.deadline }), 422, "invalid_request");
  assertEquals(top.body.error.details.fields, [{ field: "pay_by", problem: "unknown field" }]);
  await refused(world, (r) => void (r.receiver.account = "acct_1"), 422, "invalid_request");
  await refused(world, (r) => void (r.sender = { id: "s" }), 422, "invalid_request");
  const text = JSON.stringify(await requestFor(world)).replace("{", '{"__proto__":{"x":1},');
  await refused(world, () => text, 422, "invalid_request");
});

Deno.test("create-escrow names each wrong field and repeats no value of it", async () => {
  await using world = await startWorld();
  await createEscrow(world);
  const bend: Bend = (r) => ({ ...r, amount: "secret-1", receiver: { email: "secret-2" } });
  const { body } = await refused(world, bend, 422, "invalid_request");
  const fields = body.error.details.fields.map(({ field }: { field: string }) => field);
  assertEquals(fields, ["amount", "receiver.email"]);
  assertEquals(JSON.stringify(body).includes("secret"), false);
});

Deno.test("create-escrow refuses a currency that is not accepted and says which are", async () => {
  await using world = await startWorld();
  await createEscrow(world);
  for (const currency of ["chf", "bhd", "xxx"]) {
    const bend: Bend = (r) => void (r.currency = currency);
    const { body } = await refused(world, bend, 422, "unsupported_currency");
    assertEquals(body.error.hint, "Accepted here: eur, gbp, jpy, usd.");
  }
});

Deno.test("create-escrow refuses amounts outside what Stripe charges in the currency", async () => {
  await refusesEach(422, "amount_too_small", {
    "49 cents": (r) => void (r.amount = 49),
    "29 pence": (r) => void Object.assign(r, { amount: 29, currency: "gbp" }),
    "49 yen": (r) => void Object.assign(r, { amount: 49, currency: "jpy" }),
  });
  await refusesEach(422, "amount_too_large", {
    "thirteen digits": (r) => void (r.amount = 1_000_000_000_000),
    "the largest exact integer": (r) => void (r.amount = Number.MAX_SAFE_INTEGER),
  });
});

Deno.test("create-escrow refuses amounts and fees off the currency's step", async () => {
  await using world = await startWorld();
  for (const currency of ["isk", "bhd"]) {
    const limit = { p_breaker_limit_minor: 100_000_000 };
    await act(world, "escrow_set_currency", { p_currency: currency, p_accepted: true, ...limit });
  }
  await createEscrow(world);
  const of = (currency: string, amount: number, platformFee = 0): Bend => (r) =>
    void Object.assign(r, { currency, amount, platformFee });
  await refused(world, of("isk", 10_050), 422, "amount_off_step");
  await refused(world, of("bhd", 10_005), 422, "amount_off_step");
  await refused(world, of("isk", 10_000, 150), 422, "fee_off_step");
  await refused(world, of("bhd", 10_000, 15), 422, "fee_off_step");
});

Deno.test("create-escrow refuses a fee that leaves the receiver nothing", () =>
  refusesEach(422, "fee_too_large", {
    "as large as the amount": (r) => void (r.platformFee = r.amount),
    "larger than the amount": (r) => void (r.platformFee = r.amount + 1),
  }));

Deno.test("create-escrow refuses deadlines behind and too far ahead", async () => {
  await refusesEach(422, "deadline_past", {
    "a second ago": (r) => void (r.deadline = later(r, -3 * DAY - 1)),
    "a year ago": (r) => void (r.deadline = later(r, -368 * DAY)),
  });
  await refusesEach(422, "deadline_too_far", {
    "a minute beyond 90 days": (r) => void (r.deadline = later(r, 87 * DAY + 60)),
    "in nine years": (r) => void (r.deadline = later(r, 9 * 365 * DAY)),
  });
});

Deno.test("create-escrow refuses a payBy behind now or beyond the deadline", () =>
  refusesEach(422, "pay_by_invalid", {
    "a second ago": (r) => void (r.payBy = later(r, -3 * DAY - 1)),
    "a second after the deadline": (r) => void (r.payBy = later(r, 1)),
  }));

Deno.test("create-escrow refuses an authorization that would lapse before the deadline", () =>
  refusesEach(422, "hold_mode_unavailable", {
    "six days": (r) =>
      void Object.assign(r, { holdMode: "authorize", deadline: later(r, 3 * DAY) }),
    "ten days": (r) =>
      void Object.assign(r, { holdMode: "authorize", deadline: later(r, 7 * DAY) }),
  }));
