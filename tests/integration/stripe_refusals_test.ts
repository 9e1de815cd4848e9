// What Stripe's refusals mean: final at once, with a code or none, told in Stripe's words; and an
// app that is refused may use its reference again.
import { assertEquals } from "deno-std/assert";
import { DAY, heldEscrow, refund, release, requestFor, statusOf } from "../support/escrows.ts";
import { alertsOf, assertEnded, factsOf } from "../support/laws.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { act, assertRefused, operationsOf } from "../support/observe.ts";
import {
  keysOf,
  postsTo,
  type RecordedWorld,
  startRecordedWorld,
} from "../support/stripe_posts.ts";

const MINUTE = 60;
const HOUR = 3600;
const CAPTURED = { deadlineIn: 20 * DAY };
const INTENTS = "POST /v1/payment_intents";
const TRANSFERS = "POST /v1/transfers";
const CAPTURES = "POST /v1/payment_intents/{intent}/capture";

async function wait(world: RecordedWorld, seconds: number, step = 10 * MINUTE) {
  for (let waited = 0; waited < seconds; waited += step) {
    await world.advanceClock(Math.min(step, seconds - waited));
    await runCron(world);
  }
}

const REFUSED: [string, typeof release, string, string, object][] = [
  ["capture", release, CAPTURES, "/capture", {}],
  ["void", refund, "POST /v1/payment_intents/{intent}/cancel", "/cancel", {}],
  ["transfer", release, TRANSFERS, "/transfers", CAPTURED],
  ["refund", refund, "POST /v1/refunds", "/refunds", CAPTURED],
];

for (const [kind, begin, operation, ending, wanted] of REFUSED) {
  for (const given of [undefined, "country_unsupported"]) {
    const law = `A3: a ${kind} refused with ${given ?? "no code"} is a person's at once, told in ` +
      "Stripe's words, and takes every order";
    Deno.test(law, async () => {
      await using world = await startRecordedWorld();
      topUp(world);
      const escrow = await heldEscrow(world, wanted);
      world.posts.length = 0;
      const message = "Funds can't be sent to accounts located in BR, says billing@example.com.";
      const code = given === undefined ? {} : { code: given };
      world.simulator.control.setFault({ operation, fault: "refuse", message, times: 99, ...code });
      const answer = await begin(world, escrow);
      assertEquals(answer.status, 409);
      assertEquals(await statusOf(world, escrow), "manual_review");
      assertEquals(await alertsOf(world, escrow), ["person_needed"]);
      const facts = await factsOf(world, escrow, "person_needed");
      assertEquals(facts.stripe_says, message.replace("billing@example.com.", "[private]"));
      await wait(world, 6 * HOUR, HOUR);
      assertEquals(postsTo(world, ending).length, 1);
      world.simulator.control.clearFaults();
      const wish = { p_escrow_id: escrow.id };
      await act(world, begin === release ? "escrow_order_refund" : "escrow_order_release", wish);
      await wait(world, HOUR);
      await assertEnded(world, [escrow], begin === release ? "refunded" : "released");
    });
  }
}

for (
  const [what, error, status] of [
    ["our own object missing", { type: "invalid_request_error", code: "resource_missing" }, 404],
    ["an idempotency error", { type: "idempotency_error" }, 400],
  ] as const
) {
  Deno.test(`A3: ${what} stays in doubt; twice without a trace, it is a person's`, async () => {
    await using world = await startRecordedWorld();
    const escrow = await heldEscrow(world, CAPTURED);
    world.intercept = (request) => {
      const isTransfer = request.method === "POST" && request.url.endsWith("/transfers");
      const body = { error: { ...error, message: "What no rule foresees." } };
      return Promise.resolve(isTransfer ? Response.json(body, { status }) : null);
    };
    assertEquals((await release(world, escrow)).body.waitingFor, "stripe");
    await wait(world, 24 * HOUR, 30 * MINUTE);
    assertEquals(postsTo(world, "/transfers").length, 1);
    await wait(world, 26 * HOUR, 30 * MINUTE);
    const posts = postsTo(world, "/transfers");
    assertEquals([posts.length, keysOf(posts).length], [2, 2]);
    assertEquals(await statusOf(world, escrow), "manual_review");
  });
}

Deno.test("A3: between two attempts at a transfer a return that is asked for comes first", async () => {
  await using world = await startRecordedWorld();
  topUp(world);
  const escrow = await heldEscrow(world, CAPTURED);
  world.simulator.control.setFault({ operation: TRANSFERS, fault: "http_500_before_commit" });
  await release(world, escrow);
  await wait(world, 24 * HOUR + 14 * MINUTE, 30 * MINUTE);
  assertEquals((await refund(world, escrow, { force: true })).status, 409, "it is in doubt");
  await world.advanceClock(2 * MINUTE);
  await runCron(world);
  assertEquals((await operationsOf(world, escrow)).at(-1).reason, "never_executed");
  assertEquals((await refund(world, escrow, { force: true })).status, 200);
  await assertEnded(world, [escrow], "refunded");
  assertEquals(postsTo(world, "/transfers").length, 1);
});

for (
  const [code, answered, hint] of [
    ["amount_too_large", "amount_too_large", "Amount must be no more than $999,999.99"],
    ["amount_too_small", "amount_too_small", "Amount must be at least 50 cents"],
    [undefined, "payment_refused", "Your account cannot currently make live charges."],
    ["account_invalid", "payment_refused", "No such account."],
  ] as const
) {
  Deno.test(`A4: create-escrow refused with ${code ?? "no code"}: 422, reference free`, async () => {
    await using world = await startRecordedWorld();
    const request = await requestFor(world, CAPTURED);
    world.simulator.control.setFault({
      operation: INTENTS,
      fault: "refuse",
      message: hint,
      ...(code && { code }),
    });
    const answer = await world.call("create-escrow", request);
    assertRefused(answer, 422, answered);
    assertEquals(answer.body.error.hint, hint);
    const rows = await world.sql`
      select status, funds_at, next_attempt_at, lease_token from escrow.escrows`;
    assertEquals(rows.map((row) => ({ ...row })), [
      { status: "cancelled", funds_at: "none", next_attempt_at: null, lease_token: null },
    ]);
    const smaller = { ...request, amount: 9_900 };
    const { status, body } = await world.call("create-escrow", smaller);
    assertEquals([status, body.amount.amount], [201, 9_900]);
    const found = await world.rpc("escrow_get", { p_reference: request.reference });
    assertEquals(found.body.escrow_id, body.escrowTransactionId);
    assertEquals((await world.call("create-escrow", smaller)).status, 200);
    assertRefused(await world.call("create-escrow", request), 409, "reference_conflict");
  });
}

for (const code of ["transfers_not_allowed", "insufficient_capabilities_for_transfer"]) {
  Deno.test(`A5: ${code} although the account is active: a person at once`, async () => {
    await using world = await startRecordedWorld();
    const escrow = await heldEscrow(world, CAPTURED);
    world.simulator.control.setFault({ operation: TRANSFERS, fault: "refuse", code });
    assertEquals((await release(world, escrow)).status, 409);
    assertEquals(await statusOf(world, escrow), "manual_review");
    assertEquals(await alertsOf(world, escrow), ["person_needed"]);
    assertEquals((await factsOf(world, escrow, "person_needed")).code, code);
  });
}
