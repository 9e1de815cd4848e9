// escrow_search: whatever a person holds leads to the escrow, through an index, and no address and
// no token comes back.
import { assertEquals, assertMatch, assertStringIncludes } from "deno-std/assert";
import { type Found, showFound } from "../../dev/operate/search.ts";
import { byHand, lendTo, openDispute, order, waitHours } from "../support/by_hand.ts";
import { createEscrow, DAY, heldEscrow, pay, release, rowOf } from "../support/escrows.ts";
import { type Invited, requestFor } from "../support/escrows.ts";
import { topUp } from "../support/money_flows.ts";
import { operationsOf } from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";

async function search(world: World, query: string, more: object = {}): Promise<Found> {
  const { status, body } = await world.rpc("escrow_search", { p_query: query, ...more });
  assertEquals(status, 200, JSON.stringify(body));
  return body;
}

const SENDER = { email: "Sam.Sender@example.com", userId: "user-of-sam" };

/** Released, then pulled back and returned: it has every kind of object. */
async function returnedEscrow(world: World): Promise<Invited> {
  topUp(world);
  const request = await requestFor(world, { deadlineIn: 20 * DAY, platformFee: 500 });
  const receiver = { ...request.receiver, userId: "user-of-rita" };
  const { body } = await world.call("create-escrow", { ...request, receiver, sender: SENDER });
  const escrow = {
    id: body.escrowTransactionId,
    reference: request.reference,
    paymentIntentId: body.paymentIntentId,
    account: receiver.stripeAccountId!,
    receiverEmail: receiver.email,
    replyAddress: body.replyAddress,
  };
  await pay(world, escrow);
  assertEquals((await release(world, escrow)).status, 200);
  lendTo(world, escrow);
  const typed = { p_amount_minor: 10_000 };
  assertEquals(await order(world, "refund", escrow, typed), "refunding");
  await waitHours(world, 6);
  assertEquals((await rowOf(world, escrow)).status, "refunded");
  return escrow;
}

/** Every form, and why it matches. */
async function formsOf(world: World, escrow: Invited): Promise<[string, string][]> {
  const row = await rowOf(world, escrow);
  const operations = await operationsOf(world, escrow);
  const made = (kind: string) => operations.find((one) => one.kind === kind)!;
  const [event] = await world.sql`
    select event_id from escrow.inbox where escrow_id = ${escrow.id} limit 1`;
  const token = /\+(\w{31})@/.exec(escrow.replyAddress)![1]!;
  const page = `https://dashboard.stripe.com/acct_1/test/payments/${escrow.paymentIntentId}?a=b`;
  return [
    [escrow.id, "escrow"],
    [escrow.id.toUpperCase(), "escrow"],
    [`  '${escrow.id}'\n`, "escrow"],
    [escrow.reference, "reference"],
    [escrow.paymentIntentId, "payment"],
    [`${escrow.paymentIntentId}_secret_9f3a`, "payment"],
    [page, "payment"],
    [row.charge_id, "charge, source of a balance transaction"],
    [made("transfer").stripe_id, "source of a balance transaction, transfer"],
    [made("reversal").stripe_id, "reversal, source of a balance transaction"],
    [made("refund").stripe_id, "refund, source of a balance transaction"],
    [made("refund").operation_id, "refund operation"],
    [made("transfer").idempotency_key, "idempotency key"],
    [event!.event_id, "event"],
    [escrow.account!, "receiver's account, receiver's account now"],
    [escrow.replyAddress, "reply address"],
    [escrow.replyAddress.toUpperCase(), "reply address"],
    [token, "reply address"],
    [escrow.receiverEmail, "receiver's email"],
    [escrow.receiverEmail.toUpperCase(), "receiver's email"],
    [SENDER.email, "sender's email"],
    [SENDER.email.toLowerCase(), "sender's email"],
    [SENDER.userId, "sender's user"],
    ["user-of-rita", "receiver's user"],
    [row.receiver_id, "receiver"],
  ];
}

Deno.test("every id and address of a deal leads to it, and to no other", async () => {
  await using world = await startWorld();
  await heldEscrow(world);
  const escrow = await returnedEscrow(world);
  await world.advanceClock(2 * DAY);
  assertEquals((await world.call("daily-reconciliation")).status, 200);
  for (const [query, matched] of await formsOf(world, escrow)) {
    const found = await search(world, query);
    assertEquals(
      found.escrows.map((one) => [one.escrow_id, one.matched]),
      [[escrow.id, matched]],
      query,
    );
    assertEquals([found.more, found.elsewhere], [false, null]);
    assertEquals(/@|_secret_/.test(JSON.stringify(found)), false, "no address, no token");
  }
  const [one] = (await search(world, escrow.id)).escrows;
  assertEquals([one!.reference, one!.status, one!.amount], [
    escrow.reference,
    "refunded",
    "100.00 USD",
  ]);
  assertMatch(one!.deadline_at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
});

Deno.test("a dispute, a fraud warning and an object made by hand lead to the escrow", async () => {
  await using world = await startWorld();
  topUp(world);
  const disputed = await heldEscrow(world, { deadlineIn: 20 * DAY });
  const dispute = await openDispute(world, disputed);
  const warned = await heldEscrow(world, { deadlineIn: 20 * DAY });
  const { charge_id: charge } = await rowOf(world, warned);
  const warning = world.simulator.control.createFraudWarning({ charge });
  await world.settle();
  const stray = await heldEscrow(world, { deadlineIn: 20 * DAY });
  const params = { payment_intent: stray.paymentIntentId, amount: "3000" };
  const { id: refund } = await byHand(world, "refunds", params);
  for (
    const [query, escrow, matched] of [
      [dispute, disputed, "dispute"],
      [warning.id, warned, "early fraud warning"],
      [refund, stray, "refund not made by Holdfast"],
    ] as const
  ) {
    const { escrows } = await search(world, query);
    assertEquals(escrows.map((one) => [one.escrow_id, one.matched]), [[escrow.id, matched]], query);
  }
});

Deno.test("a reply address that was replaced after a withdrawn reply is still known", async () => {
  await using world = await startWorld();
  const { id, replyAddress } = await createEscrow(world);
  const { reply_id } = await rowOf(world, { id } as Invited);
  await world.sql`
    insert into escrow.replies (message_id, escrow_id, reply_id, outcome, received_at)
    values ('message-1234', ${id}, ${reply_id}, 'withdrawn', escrow.now())`;
  await world.sql`
    update escrow.escrows set reply_id = escrow.new_reply_id() where escrow_id = ${id}`;
  const { escrows } = await search(world, replyAddress);
  assertEquals(escrows.map(({ matched }) => matched), ["reply address, used"]);
  assertEquals((await search(world, "message-1234")).escrows.length, 1);
});

Deno.test("several matches are listed, the newest first, each with the line to type next", async () => {
  await using world = await startWorld();
  const request = await requestFor(world);
  for (const reference of ["a", "b", "c"]) {
    assertEquals((await world.call("create-escrow", { ...request, reference })).status, 201);
    await world.advanceClock(1);
  }
  const all = await search(world, request.receiver.email);
  assertEquals(all.escrows.map(({ reference }) => reference), ["c", "b", "a"]);
  const two = await search(world, request.receiver.email, { p_limit: 2 });
  assertEquals([two.escrows.map(({ reference }) => reference), two.more], [["c", "b"], true]);
  const exact = await search(world, request.receiver.email, { p_limit: 3 });
  assertEquals([exact.escrows.length, exact.more], [3, false]);
  const shown = showFound(all);
  for (const { escrow_id } of all.escrows) {
    assertStringIncludes(shown, `deno task explain ${escrow_id}`);
  }
  assertStringIncludes(showFound(two), "The newest 2 of more:");
});

Deno.test("a reference that is an address is found and not shown", async () => {
  await using world = await startWorld();
  await createEscrow(world, { reference: "ann@example.com" });
  const { escrows } = await search(world, "ann@example.com");
  assertEquals(escrows.map(({ reference, matched }) => [reference, matched]), [
    ["[private]", "reference"],
  ]);
});

Deno.test("what several escrows could mean is not decided for the person", async () => {
  await using world = await startWorld();
  const one = await createEscrow(world);
  const other = await createEscrow(world, { reference: one.id });
  const { escrows } = await search(world, one.id);
  assertEquals(
    new Map(escrows.map(({ escrow_id, matched }) => [escrow_id, matched])),
    new Map([[other.id, "reference"], [one.id, "escrow"]]),
  );
});

const NOTHING: [string, RegExp, RegExp][] = [
  ["pi_3NoSuch", /^a PaymentIntent$/, /another program's/],
  ["ch_3NoSuch", /^a charge$/, /PaymentIntent \(pi_…\)/],
  ["py_1NoSuch", /^a charge$/, /source_transfer \(tr_…\)/],
  ["re_3NoSuch", /^a refund$/, /PaymentIntent/],
  ["tr_1NoSuch", /^a transfer$/, /transfer_group/],
  ["trr_1NoSuch", /^a reversal$/, /its transfer/],
  ["du_1NoSuch", /^a dispute$/, /PaymentIntent/],
  ["dp_1NoSuch", /^a dispute$/, /PaymentIntent/],
  ["evt_1NoSuch", /^an event$/, /Missed webhook/],
  ["acct_1NoSuch", /^a connected account$/, /another program's/],
  ["issfr_1NoSuch", /^an early fraud warning$/, /charge/],
  ["txn_1NoSuch", /^a balance transaction$/, /its day was read/],
  ["po_1NoSuch", /belongs to no escrow/, /Open it at Stripe/],
  ["nobody@example.com", /email address/, /create-escrow/],
  [crypto.randomUUID(), /an operation/, /the app's own/],
  ["order-nope", /^a reference/, /whole and in their own case/],
  ["x".repeat(400), /^a reference/, /whole and in their own case/],
  ["pi_%", /^a PaymentIntent$/, /another program's/],
];

Deno.test("where nothing matches it is said what was searched for and where else to look", async () => {
  await using world = await startWorld();
  await createEscrow(world);
  for (const [query, searchedFor, elsewhere] of NOTHING) {
    const found = await search(world, query);
    assertEquals([found.escrows, found.more], [[], false], query);
    assertMatch(found.searched_for, searchedFor, query);
    assertMatch(found.elsewhere!, elsewhere, query);
    assertEquals(JSON.stringify(found).includes(query), false, "what was typed is not repeated");
  }
});

Deno.test("an empty, an endless and an unbounded search are refused", async () => {
  await using world = await startWorld();
  for (
    const args of [
      { p_query: "" },
      { p_query: "  '\n" },
      { p_query: "x".repeat(401) },
      { p_query: "x", p_limit: 0 },
      { p_query: "x", p_limit: 51 },
      { p_query: "x", p_limit: null },
    ]
  ) {
    const { status, body } = await world.rpc("escrow_search", args);
    assertEquals([status, body.message], [422, "invalid_request"], JSON.stringify(args));
  }
});
