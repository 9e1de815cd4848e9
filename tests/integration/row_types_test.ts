// The kinds of rows of Stripe's balance: what is documented is known, what is not is red until a
// person names it once. None of it touches what is held.
import { assert, assertEquals } from "deno-std/assert";
import { DAY, type Escrow, heldEscrow, heldIn, rowOf } from "../support/escrows.ts";
import { nextDay } from "../support/days.ts";
import { act, auditOf } from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";

type Pair = [type: string, category: string];

const each = (types: string, categories: string): Pair[] =>
  types.split(" ").flatMap((type) =>
    categories.split(" ").map((category): Pair => [type, category])
  );
const same = (types: string): Pair[] => types.split(" ").map((type) => [type, type]);

const LOANS = "advance advance_funding anticipation_repayment financing_paydown " +
  "financing_paydown_reversal financing_payout financing_payout_reversal";

/** Of the SDK's types and categories, with which the documents pair them; no escrow causes any. */
const OUTSIDE: Pair[] = [
  ...each("adjustment stripe_fee stripe_fx_fee tax_fee", "fee tax network_cost"),
  ...each("adjustment", "other_adjustment platform_earning_refund " + LOANS),
  ...each("adjustment reserve_transaction", "connect_reserved_funds"),
  ...each("adjustment reserved_funds reserve_hold reserve_release", "risk_reserved_funds"),
  ...each("payout_cancel payout_failure", "payout_reversal"),
  ...each("payment_network_reserve_hold", "payment_network_reserved_funds"),
  ...each("payment_network_reserve_release", "payment_network_reserved_funds"),
  ...each("payout_minimum_balance_hold payout_minimum_balance_release", "minimum_balance_hold"),
  ...each("payment_unreconciled", "unreconciled_customer_funds"),
  ...each("obligation_outbound obligation_reversal_inbound", "obligation"),
  ...each("payment_reversal payment_failure_refund", "charge_failure"),
  ...each("refund payment_refund", "partial_capture_reversal"),
  ...each("fee_credit_funding", "fee"),
  ...each("tax_fund", "tax"),
  ...each("advance advance_funding anticipation_repayment", LOANS),
  ...same("payout topup topup_reversal contribution climate_order_purchase"),
  ...same("climate_order_refund inbound_transfer inbound_transfer_reversal issuing_dispute"),
  ...same("issuing_authorization_hold issuing_authorization_release issuing_transaction"),
  ...same("issuing_dispute_provisional_credit issuing_dispute_provisional_credit_reversal"),
  ...same("stripe_balance_payment_debit stripe_balance_payment_debit_reversal"),
];

/** Seen by others as types, and not among the SDK's (tap-stripe#85 has network_cost). */
const NOT_IN_THE_SDK: Pair[] = [...each("network_cost", "network_cost fee"), ...same(LOANS)];

/** Known too, and told of each time: this installation never causes them. */
const ALARMING: Pair[] = [
  ["application_fee", "platform_earning"],
  ["application_fee_refund", "platform_earning_refund"],
  ["connect_collection_transfer", "connect_collection_transfer"],
  ["transfer_cancel", "transfer_reversal"],
  ["transfer_failure", "transfer_reversal"],
];

/** Types of Stripe's with categories that it does not document for them, or that nobody knows. */
const UNKNOWN: Pair[] = [
  ["contribution", "rent"],
  ["adjustment", "rent"],
  ["adjustment", "charge"],
  ["stripe_fee", "rent"],
  ["stripe_fee", "dispute"],
  ["charge", "fee"],
  ["payout", "transfer"],
  ["refund", "dispute"],
];

const reconcile = async (world: World) => {
  await nextDay(world);
  return (await world.call("daily-reconciliation")).body;
};

const post = ({ simulator }: World, [type, category]: Pair, source?: string) =>
  simulator.control.postRow({
    ...{ type, category, amount: -700, currency: "usd" },
    ...(source !== undefined && { source }),
  });

/** A platform that can pay what happens to it. */
async function funded(): Promise<[World, Escrow]> {
  const world = await startWorld();
  world.simulator.control.setBalance({ currency: "usd", available: 1_000_000 });
  const escrow = await heldEscrow(world, { deadlineIn: 30 * DAY });
  assertEquals((await reconcile(world)).balanced, true);
  return [world, escrow];
}

Deno.test("every documented kind of row is known: the day closes and nothing held moves", async () => {
  const [started, escrow] = await funded();
  await using world = started;
  for (const pair of OUTSIDE) post(world, pair);
  const body = await reconcile(world);
  assertEquals([body.success, body.balanced, body.discrepancies.byType], [true, true, {}]);
  const [usd] = body.currencies;
  assertEquals([usd.outside, usd.stripe.rows], [-700 * OUTSIDE.length, OUTSIDE.length]);
  assertEquals([usd.held.start, usd.held.end], [10_000, 10_000]);
  assertEquals([usd.bridge.notBooked.count, usd.unexplained, usd.difference], [0, 0, 0]);
  assertEquals(await heldIn(world, escrow), 10_000);
});

Deno.test("types that were seen and are not in the SDK are known as well", async () => {
  await using world = await startWorld();
  for (const [type, category] of NOT_IN_THE_SDK) {
    const rows = await world.sql`
      select may_be_escrows from escrow.row_types where type = ${type} and category = ${category}`;
    assertEquals([...rows], [{ may_be_escrows: false }], `${type} ${category}`);
  }
});

Deno.test("rows that this installation never causes are known, and told of each time", async () => {
  const [started] = await funded();
  await using world = started;
  for (const pair of ALARMING) post(world, pair);
  const body = await reconcile(world);
  assertEquals([body.balanced, body.discrepancies.byType], [true, {
    unusual_row: ALARMING.length,
  }]);
});

Deno.test("a fee, a reserve or a loan is outside even where its source leads to an escrow", async () => {
  const [started, escrow] = await funded();
  await using world = started;
  const { charge_id } = await rowOf(world, escrow);
  const rows: Pair[] = [
    ["stripe_fee", "network_cost"],
    ["adjustment", "fee"],
    ["tax_fee", "tax"],
    ["reserve_hold", "risk_reserved_funds"],
  ];
  for (const pair of rows) post(world, pair, charge_id);
  const body = await reconcile(world);
  assertEquals([body.balanced, body.discrepancies.byType], [true, {}]);
  assertEquals(body.currencies[0].outside, -700 * rows.length);
  assertEquals(await heldIn(world, escrow), 10_000);
});

for (const balanceType of ["issuing", "risk_reserved"] as const) {
  Deno.test(`a row of the ${balanceType} balance is none of the balance that is counted`, async () => {
    const [started] = await funded();
    await using world = started;
    const row = { type: "reserve_hold", category: "risk_reserved_funds", currency: "usd" };
    world.simulator.control.postRow({ ...row, amount: -900 });
    world.simulator.control.postRow({ ...row, amount: 900, balanceType });
    const body = await reconcile(world);
    assertEquals([body.balanced, body.discrepancies.byType], [true, {}]);
    assertEquals([body.currencies[0].stripe.rows, body.currencies[0].outside], [1, -900]);
  });
}

Deno.test("whatever pair is not documented fails the day, each by itself", async () => {
  const [started] = await funded();
  await using world = started;
  for (const pair of UNKNOWN) post(world, pair);
  const body = await reconcile(world);
  assertEquals([body.success, body.status], [false, "failed"]);
  assertEquals(body.discrepancies.byType, { unknown_type: UNKNOWN.length });
});

const name = (world: World, [p_type, p_category]: Pair, more: object = {}) =>
  world.rpc("escrow_name_row_type", {
    ...{ p_type, p_category, p_meaning: "rent", p_actor: "Ada", p_reason: "asked Stripe" },
    ...more,
  });

Deno.test("a kind that is named once is known: what waits is booked, what comes is green", async () => {
  const [started, escrow] = await funded();
  await using world = started;
  const kind: Pair = ["contribution", "rent"];
  post(world, kind);
  const red = await reconcile(world);
  assertEquals(red.status, "failed");
  // the day after is red as well, and nobody need wait for it to be named
  post(world, kind);
  const redder = await reconcile(world);
  assertEquals([redder.status, redder.discrepancies.byType], ["failed", { unknown_type: 2 }]);
  const { status, body } = await name(world, kind);
  assertEquals([status, body.rows], [200, 2], JSON.stringify(body));
  const open = await world.sql`select from escrow.discrepancies where resolved_at is null`;
  assertEquals(open.length, 0);
  const [audit] = await auditOf(world, "name_row_type");
  assertEquals([audit.actor, audit.reason, audit.after.rows], ["Ada", "asked Stripe", 2]);
  post(world, kind);
  const green = await reconcile(world);
  assertEquals([green.success, green.balanced, green.discrepancies.byType], [true, true, {}]);
  const [usd] = green.currencies;
  // the three that were told of on three days, each once
  assertEquals([usd.outside, usd.stripe.net, usd.held.end], [-2100, -700, 10_000]);
  assertEquals([usd.bridge.notBooked.count, usd.difference], [0, 0]);
  const again = await world.call("daily-reconciliation", { date: red.date });
  assertEquals(again.body.hash, red.hash, "what was told is never told otherwise");
  assertEquals(await heldIn(world, escrow), 10_000);
});

Deno.test("only what waits can be named, once, and never the row of an escrow", async () => {
  const [started, escrow] = await funded();
  await using world = started;
  const { charge_id } = await rowOf(world, escrow);
  post(world, ["contribution", "rent"]);
  post(world, ["topup", "rent"], charge_id);
  await reconcile(world);
  const refusals: [Pair, number, string][] = [
    [["payout", "rent"], 404, "not_found"],
    [["contribution", "fee"], 404, "not_found"],
    [["stripe_fee", "fee"], 409, "row_type_known"],
    [["payout_minimum_balance_hold", "rent"], 409, "row_type_known"],
    [["topup", "rent"], 409, "row_of_escrow"],
  ];
  for (const [pair, status, message] of refusals) {
    const answer = await name(world, pair);
    assertEquals([answer.status, answer.body.message], [status, message], pair.join());
    assert(answer.body.hint.length > 20);
  }
  const nobody = await name(world, ["contribution", "rent"], { p_actor: "" });
  assertEquals(nobody.body.message, "reason_required");
  const both = await Promise.all([
    name(world, ["contribution", "rent"]),
    name(world, ["contribution", "rent"]),
  ]);
  assertEquals(both.map(({ status }) => status).sort(), [200, 409]);
  const [left] = await world.sql<{ discrepancy_id: string }[]>`
    select discrepancy_id from escrow.discrepancies where resolved_at is null`;
  const resolved = { p_discrepancy_id: Number(left!.discrepancy_id), p_book: "stripe_fees" };
  await act(world, "escrow_resolve_discrepancy", resolved);
  assertEquals((await name(world, ["topup", "rent"])).body.message, "not_found");
  assertEquals((await reconcile(world)).balanced, true);
});

Deno.test("a kind that was named is no cover for what leads to an escrow", async () => {
  const [started, escrow] = await funded();
  await using world = started;
  post(world, ["contribution", "rent"]);
  await reconcile(world);
  assertEquals((await name(world, ["contribution", "rent"])).status, 200);
  const { charge_id } = await rowOf(world, escrow);
  post(world, ["contribution", "rent"], charge_id);
  const body = await reconcile(world);
  assertEquals([body.balanced, body.discrepancies.byType], [false, { row_unexplained: 1 }]);
});
