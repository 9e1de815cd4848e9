// A receiver's address or user changes: the app is told the line that mends it, and no deal that
// exists is decided from another mailbox than it was announced to.
import { assert, assertEquals, assertMatch, assertNotMatch } from "deno-std/assert";
import { heldEscrow, type Invited, pay, requestFor, statusOf } from "../support/escrows.ts";
import { act, alertsOf, auditOf, contentsOf, setPolicy } from "../support/observe.ts";
import { reply } from "../support/replies.ts";
import { startWorld, type World } from "../support/world.ts";

const OLD = "old@seller.example";
const NEW = "new@seller.example";

type Request = Awaited<ReturnType<typeof requestFor>>;

/** A deal with a seller that the app knows by an id, a user and an address. */
async function deal(world: World, reference: string, receiver: object): Promise<Request> {
  const request = await requestFor(world, { reference, account: null });
  return { ...request, receiver: { id: "seller-7", ...receiver } as Request["receiver"] };
}

const create = (world: World, request: Request) => world.call("create-escrow", request);

async function made(world: World, request: Request): Promise<Invited> {
  const { status, body } = await create(world, request);
  assertEquals(status, 201, JSON.stringify(body));
  return {
    id: body.escrowTransactionId,
    reference: request.reference,
    paymentIntentId: body.paymentIntentId,
    account: null,
    receiverEmail: request.receiver.email,
    replyAddress: body.replyAddress,
  };
}

/** Types the lines of a hint, with what it leaves blank filled in. */
async function type(world: World, hint: string, values: Record<string, string>): Promise<void> {
  const lines = /select public\..*;$/.exec(hint)?.[0];
  assert(lines, hint);
  let typed = lines;
  const said = { p_actor: "the desk", p_reason: "the seller called", ...values };
  for (const [name, value] of Object.entries(said)) {
    typed = typed.replaceAll(`${name} => ''`, `${name} => '${value}'`);
  }
  assertNotMatch(typed, /''/, "every blank is named");
  await world.as("postgres", (sql) => sql.unsafe(typed).simple());
}

const CHANGES: [what: string, now: object, values: Record<string, string>][] = [
  ["email", { email: NEW, userId: "u-1" }, { p_email: NEW }],
  ["userId", { email: OLD, userId: "u-2" }, { p_user_id: "u-2" }],
  ["email and userId", { email: NEW, userId: "u-2" }, { p_email: NEW, p_user_id: "u-2" }],
];

for (const [what, now, values] of CHANGES) {
  Deno.test(`a changed ${what}: the hint of the 409, typed, lets the next escrow be made`, async () => {
    await using world = await startWorld();
    await made(world, await deal(world, "first", { email: OLD, userId: "u-1" }));
    const { status, body } = await create(world, await deal(world, "second", now));
    assertEquals([status, body.error.code], [409, "receiver_conflict"]);
    assertMatch(body.error.hint, new RegExp(`known with another ${what}\\.`));
    assertNotMatch(JSON.stringify(body), /@/, "nobody's address");
    await type(world, body.error.hint, values);
    await made(world, await deal(world, "second", now));
    assertEquals((await auditOf(world, "set_receiver_details")).length, 1);
  });
}

Deno.test("a repeated request for an escrow that exists is told the same line", async () => {
  await using world = await startWorld();
  const request = await deal(world, "first", { email: OLD });
  await made(world, request);
  const again = { ...request, receiver: { ...request.receiver, email: NEW } };
  const { body } = await create(world, again);
  assertEquals(body.error.code, "receiver_conflict");
  await type(world, body.error.hint, { p_email: NEW });
  assertEquals((await create(world, again)).status, 200);
});

Deno.test("no mailbox decides a deal that was announced to the old address, the next one may", async () => {
  await using world = await startWorld();
  await setPolicy(world, "undo_seconds", 0);
  const before = await made(world, await deal(world, "before", { email: OLD }));
  await pay(world, before);
  const [row] = await world.sql`select receiver_id from escrow.receivers`;
  await act(world, "escrow_set_receiver_details", {
    p_receiver_id: row!.receiver_id,
    p_email: `  ${NEW.toUpperCase()} `,
  });
  assertEquals(await reply(world, before), "wrong_sender: other_address");
  const fromNew = { from: NEW };
  assertEquals(await reply(world, before, fromNew), "needs_person: address_changed");
  assertEquals(await statusOf(world, before), "held");
  assertEquals((await alertsOf(world, "reply_needs_person")).length, 1, "a person reads them");
  const [told] = await alertsOf(world, "receiver_changed");
  assertEquals([told.facts.changed, told.facts.receiver, told.facts.by, told.facts.open], [
    "address",
    "seller-7",
    "test",
    "1 of 100.00 USD",
  ]);
  const after = await made(world, await deal(world, "after", { email: NEW }));
  await pay(world, after);
  assertEquals(await reply(world, after), "release_queued: delivered");
});

Deno.test("the change is audited without the address, and says what it does not take", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  const [row] = await world.sql`
    select receiver_id, email from escrow.receivers
    where receiver_id = (select receiver_id from escrow.escrows where escrow_id = ${escrow.id})`;
  const good = {
    p_receiver_id: row!.receiver_id,
    p_actor: "the desk",
    p_reason: "the seller called",
    p_email: NEW,
  };
  const before = await contentsOf(world);
  const refusals: [object, number, string][] = [
    [{ p_email: "nobody" }, 422, "invalid_email"],
    [{ p_email: "a b@c" }, 422, "invalid_email"],
    [{ p_email: `${"a".repeat(252)}@bc` }, 422, "invalid_email"],
    [{ p_user_id: "" }, 422, "invalid_user"],
    [{ p_reason: " " }, 422, "reason_required"],
    [{ p_actor: "your name" }, 422, "placeholder_name"],
    [{ p_receiver_id: crypto.randomUUID() }, 404, "not_found"],
  ];
  for (const [change, status, code] of refusals) {
    const answer = await world.rpc("escrow_set_receiver_details", { ...good, ...change });
    assertEquals([answer.status, answer.body.message], [status, code], JSON.stringify(change));
    assertEquals(typeof answer.body.hint, "string");
  }
  const longest = { ...good, p_email: `${"a".repeat(251)}@bc`, p_receiver_id: crypto.randomUUID() };
  assertEquals((await world.rpc("escrow_set_receiver_details", longest)).status, 404);
  const same = await world.rpc("escrow_set_receiver_details", { ...good, p_email: row!.email });
  assertEquals(same.body.changed, false);
  assertEquals(await contentsOf(world), before);
  const { p_receiver_id, p_email, p_actor, p_reason } = good;
  const rehearsed = await world.rpc("escrow_rehearse_order", {
    p_order: "set-receiver-details",
    p_args: { p_receiver_id, p_email, p_actor, p_reason },
  });
  assertMatch(rehearsed.body.effect, /^Of the escrows that exist no reply decides 1 any more/);
  assertEquals(await contentsOf(world), before);
  const { body } = await world.rpc("escrow_set_receiver_details", good);
  assertEquals([body.changed, body.open_escrows], [true, 1]);
  const [action] = await auditOf(world, "set_receiver_details");
  assertEquals([action.actor, action.reason], ["the desk", "the seller called"]);
  assertNotMatch(JSON.stringify(action), /@/);
  assertMatch(action.before.email_sha256, /^[0-9a-f]{64}$/);
  assert(action.before.email_sha256 !== action.after.email_sha256);
});
