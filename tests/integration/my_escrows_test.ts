// Signed-in users read their own escrows with their own token: their side of it, and nobody else's.
import { assert, assertEquals, assertMatch } from "deno-std/assert";
import { type Claims, signToken } from "../../dev/gateway/user_token.ts";
import { openDispute } from "../support/by_hand.ts";
import { pay, release, requestFor } from "../support/escrows.ts";
import { behindTheGuards } from "../support/guards.ts";
import { topUp } from "../support/money_flows.ts";
import { setPolicy } from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";

const SENDER = "5f0c6f1e-0000-4000-8000-00000000000a";
const RECEIVER = "5f0c6f1e-0000-4000-8000-00000000000b";
const STRANGER = "5f0c6f1e-0000-4000-8000-00000000000c";

const inAnHour = () => Math.floor(Date.now() / 1000) + 3600;

const claimsOf = (sub: string, more: Claims = {}): Claims => ({
  ...{ iss: "https://project.example/auth/v1", aud: "authenticated", role: "authenticated" },
  ...{ sub, is_anonymous: false, exp: inAnHour(), ...more },
});

async function ask(world: World, name: string, token: string, args: Record<string, unknown> = {}) {
  const response = await world.fetch(`${world.apiUrl}/rest/v1/rpc/${name}`, {
    method: "POST",
    headers: {
      apikey: world.keys.anonKey,
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
    },
    body: JSON.stringify(args),
  });
  return { status: response.status, body: await response.json() };
}

const tokenOf = (world: World, sub: string, more: Claims = {}) =>
  signToken(claimsOf(sub, more), world.keys.jwtSecret);

async function list(world: World, sub: string, args: Record<string, unknown> = {}) {
  const { status, body } = await ask(world, "escrow_list_mine", await tokenOf(world, sub), args);
  assertEquals(status, 200, JSON.stringify(body));
  return body;
}

async function deal(world: World, sender = SENDER, receiver = RECEIVER, reference?: string) {
  const request = await requestFor(world, { platformFee: 700, ...(reference && { reference }) });
  const { status, body } = await world.call("create-escrow", {
    ...request,
    receiver: { ...request.receiver, userId: receiver },
    sender: { email: "sender@example.com", userId: sender },
  });
  assertEquals(status, 201, JSON.stringify(body));
  const { escrowTransactionId: id, paymentIntentId } = body;
  return { id, paymentIntentId, reference: request.reference, account: null };
}

Deno.test("each side reads its own amounts, and nothing of the other side or the fee", async () => {
  await using world = await startWorld();
  const escrow = await deal(world);
  await pay(world, escrow);
  await release(world, escrow);
  const [sent] = await list(world, SENDER);
  const [received] = await list(world, RECEIVER);
  const common = {
    ...{ escrow_id: escrow.id, reference: escrow.reference, status: "released", currency: "usd" },
    deadline_at: sent.deadline_at,
    created_at: sent.created_at,
    settled_at: sent.settled_at,
  };
  assertEquals(sent, {
    ...common,
    ...{ role: "sender", amount_minor: 10_000, returned_minor: 0, pay_by_at: sent.pay_by_at },
    status_text: "Delivered and paid to the receiver.",
  });
  assertEquals(received, {
    ...common,
    ...{ role: "receiver", amount_minor: 9_300, received_minor: 9_300 },
    status_text: "Paid out to your account.",
  });
  for (const [side, other] of [[sent, RECEIVER], [received, SENDER]]) {
    const text = JSON.stringify(side);
    for (const secret of [other, "@", "acct_", "pi_", "tr_", "700"]) {
      assert(!text.includes(secret), `${secret} in ${text}`);
    }
  }
});

Deno.test("a stranger reads nothing, and cannot tell somebody else's escrow from none", async () => {
  await using world = await startWorld();
  const escrow = await deal(world);
  assertEquals(await list(world, STRANGER), []);
  const token = await tokenOf(world, STRANGER);
  for (const id of [escrow.id, crypto.randomUUID()]) {
    const { status, body } = await ask(world, "escrow_get_mine", token, { p_escrow_id: id });
    assertEquals([status, body], [200, null]);
  }
  assertEquals(await list(world, STRANGER, { p_before: escrow.id }), []);
  const mine = await ask(world, "escrow_get_mine", await tokenOf(world, RECEIVER), {
    p_escrow_id: escrow.id,
  });
  assertEquals(mine.body, (await list(world, RECEIVER))[0]);
});

Deno.test("an anonymous sign-in, no sub and an empty one are nobody", async () => {
  await using world = await startWorld();
  const { id } = await deal(world);
  await behindTheGuards(
    world.sql,
    () => world.sql`update escrow.escrows set sender_user_id = '' where escrow_id = ${id}`,
  );
  const escrow = await deal(world);
  const nobodies: Claims[] = [
    { is_anonymous: true },
    { is_anonymous: "true" },
    { sub: undefined },
    { sub: "" },
    { sub: null },
  ];
  for (const more of nobodies) {
    const token = await tokenOf(world, SENDER, more);
    assertEquals((await ask(world, "escrow_list_mine", token)).body, [], JSON.stringify(more));
    const args = { p_escrow_id: escrow.id };
    assertEquals((await ask(world, "escrow_get_mine", token, args)).body, null);
  }
});

Deno.test("a token that is forged, changed, unsigned or expired opens nothing", async () => {
  await using world = await startWorld();
  await deal(world);
  const good = await tokenOf(world, SENDER);
  const [header, , signature] = good.split(".");
  const plain = (value: unknown) => btoa(JSON.stringify(value)).replace(/=+$/, "");
  const forged = [
    await signToken(claimsOf(SENDER), "a-secret-of-somebody-else"),
    `${header}.${plain(claimsOf(RECEIVER))}.${signature}`,
    `${plain({ alg: "none", typ: "JWT" })}.${plain(claimsOf(SENDER))}.`,
    `${plain({ alg: "none", typ: "JWT" })}.${plain(claimsOf(SENDER))}.${signature}`,
    `${good}.x`,
    "no-token",
  ];
  for (const token of forged) {
    const { status, body } = await ask(world, "escrow_list_mine", token);
    assertEquals([status, body.code], [401, "PGRST301"], token);
  }
  const expired = await tokenOf(world, SENDER, { exp: inAnHour() - 3700 });
  assertEquals((await ask(world, "escrow_list_mine", expired)).body.code, "PGRST303");
  assertEquals((await ask(world, "escrow_list_mine", good)).body.length, 1, "the good one does");
});

Deno.test("a user's token opens nothing else, and the keys without a user open none of the two", async () => {
  await using world = await startWorld();
  const escrow = await deal(world);
  const token = await tokenOf(world, SENDER);
  for (const name of ["escrow_get", "escrow_list_changes"]) {
    const { status, body } = await ask(world, name, token, {});
    assertEquals([status, body.code], [403, "42501"], name);
  }
  const anon = await ask(world, "escrow_list_mine", world.keys.legacyAnonKey);
  assertEquals([anon.status, anon.body.code], [401, "42501"]);
  for (const name of ["escrow_list_mine", "escrow_get_mine"]) {
    const args = name === "escrow_get_mine" ? { p_escrow_id: escrow.id } : {};
    const { status, body } = await world.rpc(name, args);
    assertEquals([status, body.code], [403, "42501"], "service_role reads with escrow_get");
  }
});

Deno.test("a long list is read in pages, the newest first, each escrow once", async () => {
  await using world = await startWorld();
  const made: string[] = [];
  for (let i = 0; i < 3; i++) {
    made.push((await deal(world)).id, (await deal(world, RECEIVER, SENDER)).id);
  }
  // both sides, and made in one moment
  made.push((await deal(world, SENDER, SENDER)).id);
  await world.sql`
    update escrow.escrows set created_at = date_trunc('minute', created_at)
    where escrow_id = any (${made.slice(2, 5)})`;
  const whole = await list(world, SENDER);
  const idsOf = (rows: { escrow_id: string }[]) => rows.map(({ escrow_id }) => escrow_id);
  assertEquals(idsOf(whole).toSorted(), made.toSorted());
  assertEquals(whole.filter(({ role }: { role: string }) => role === "sender").length, 4);
  const times = whole.map(({ created_at }: { created_at: string }) => created_at);
  assertEquals(times, times.toSorted().reverse());
  for (const limit of [1, 2, 3]) {
    const read: string[] = [];
    for (let before: string | null = null, more = true; more;) {
      const page = idsOf(await list(world, SENDER, { p_limit: limit, p_before: before }));
      read.push(...page);
      [before, more] = [page.at(-1) ?? null, page.length > 0];
    }
    assertEquals(read, idsOf(whole), `pages of ${limit}`);
  }
});

Deno.test("every status has words for both sides, which name no id and end as a sentence", async () => {
  await using world = await startWorld();
  await deal(world);
  const rows = await world.sql<{ status: string; role: string; text: string | null }[]>`
    select s.status, r.role,
      escrow.tell_side(jsonb_populate_record(e, jsonb_build_object('status', s.status)), r.role)
        as text
    from escrow.escrows e, escrow.statuses s, unnest(array['sender', 'receiver']) as r (role)`;
  assertEquals(rows.length, 20);
  for (const { status, role, text } of rows) {
    assertMatch(text ?? "", /^[A-Z][^@_]{10,90}\.$/, `${status} to the ${role}`);
  }
  const [pulled] = await world.sql`
    select escrow.tell_side(jsonb_populate_record(
      e, '{"status": "refunding", "pull_back_only": true, "funds_at": "receiver"}'
    ), 'sender') as text
    from escrow.escrows e`;
  assertMatch(pulled!.text, /^We are looking into/, "nobody has promised it to the sender");
  const told = async () => (await list(world, SENDER))[0].status_text;
  assertMatch(await told(), /^Waiting for your payment until \d{4}-\d\d-\d\d \d\d:\d\d UTC\.$/);
  const [paid] = await list(world, SENDER);
  const { body } = await world.rpc("escrow_get", { p_escrow_id: paid.escrow_id });
  world.simulator.control.pay(body.payment_intent_id, "pm_card_visa");
  await world.settle();
  assertMatch(await told(), /^Paid, waiting for delivery until \d{4}-\d\d-\d\d \d\d:\d\d UTC\.$/);
  // in the grace a release still counts, so nobody is told that the money goes back
  for (const [by, words] of [["3 days 14 minutes", /^Paid/], ["2 minutes", /^The time for/]]) {
    await world.sql`select escrow.advance_clock(${by as string}::interval)`;
    assertMatch(await told(), words as RegExp);
  }
});

Deno.test("a receiver whose payout is pulled back is not told that nothing moves", async () => {
  await using world = await startWorld();
  topUp(world);
  const escrow = await deal(world);
  await pay(world, escrow);
  await release(world, escrow);
  await setPolicy(world, "reverse_on_dispute", false);
  await openDispute(world, escrow);
  const told = async (side: string) => (await list(world, side))[0].status_text;
  const STILL = "The card's bank is looking into the payment, nothing moves meanwhile.";
  assertEquals([await told(SENDER), await told(RECEIVER)], [STILL, STILL]);
  await setPolicy(world, "reverse_on_dispute", true);
  assertEquals(await told(SENDER), STILL);
  assertMatch(await told(RECEIVER), /, your payout is pulled back until it decides\.$/);
});
