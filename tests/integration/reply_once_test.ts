// The token is the key: whose, for what, how often; and one message counts once however often it
// is delivered.
import { assert, assertEquals, assertMatch, assertNotEquals } from "deno-std/assert";
import { makeToken } from "../../supabase/functions/_shared/inbound/reply_token.ts";
import { postmarkMail } from "../../dev/postmark_mail.ts";
import {
  createEscrow,
  heldEscrow,
  type Invited,
  requestFor,
  statusOf,
} from "../support/escrows.ts";
import { loadFunctions } from "../support/functions.ts";
import { assertEnded } from "../support/laws.ts";
import { alertsOf } from "../support/observe.ts";
import {
  deliverMail,
  repliesOf,
  reply,
  replyOf,
  said,
  startWorldWithoutUndo,
} from "../support/replies.ts";
import type { World } from "../support/world.ts";

const tokenOf = ({ replyAddress }: Invited) => /\+([^@]+)@/.exec(replyAddress)![1]!;

const withToken = ({ replyAddress }: Invited, token: string) =>
  replyAddress.replace(/\+[^@]+@/, `+${token}@`);

Deno.test("create-escrow tells the reply address, the same for the same reference", async () => {
  await using world = await startWorldWithoutUndo();
  const request = await requestFor(world);
  const first = await world.call("create-escrow", request);
  const again = await world.call("create-escrow", request);
  assertEquals([first.status, again.status], [201, 200]);
  assertMatch(first.body.replyAddress, /^reply\+[a-z2-7]{31}@inbound\.holdfast\.example$/);
  assertEquals(again.body.replyAddress, first.body.replyAddress);
  const other = await createEscrow(world);
  assertNotEquals(other.replyAddress, first.body.replyAddress);
});

Deno.test("where release by email is off or half configured, no reply address is told", async () => {
  for (const name of ["INBOUND_ADDRESS", "INBOUND_TOKEN_SECRET"]) {
    await using world = await startWorldWithoutUndo({ env: { [name]: undefined } });
    const { status, body } = await world.call("create-escrow", await requestFor(world));
    assertEquals([status, "replyAddress" in body], [201, false], name);
  }
});

Deno.test("one message delivered twenty times in parallel pays once and is answered duplicate", async () => {
  await using world = await startWorldWithoutUndo();
  const escrow = await heldEscrow(world, { platformFee: 500 });
  const payload = await replyOf(world, escrow);
  const answers = await Promise.all(Array.from({ length: 20 }, () => deliverMail(world, payload)));
  const outcomes = answers.map(said);
  assertEquals(outcomes.filter((one) => /^release/.test(one)).length, 1, outcomes.join("\n"));
  assertEquals(outcomes.filter((one) => one.startsWith("duplicate: ")).length, 19);
  await world.settle();
  await assertEnded(world, [escrow], "released");
  const rows = await repliesOf(world);
  assertEquals(rows.map(({ outcome, deliveries }) => [outcome, deliveries]), [["released", 20]]);
});

Deno.test("a message without a token, delivered in parallel, is recorded once as well", async () => {
  await using world = await startWorldWithoutUndo();
  const payload = postmarkMail({ to: "reply@inbound.holdfast.example", from: "a@b.example" });
  const answers = await Promise.all(Array.from({ length: 10 }, () => deliverMail(world, payload)));
  const outcomes = answers.map(said).sort();
  assertEquals(outcomes, [
    ...Array.from({ length: 9 }, () => "duplicate: token_invalid"),
    "token_invalid: no_token",
  ]);
  assertEquals((await repliesOf(world)).length, 1);
});

Deno.test("a token is good for one accepted reply; a second message with it is answered token_used", async () => {
  await using world = await startWorldWithoutUndo();
  const escrow = await heldEscrow(world, { account: null });
  assertEquals(await reply(world, escrow), "release_queued: delivered");
  assertEquals(await reply(world, escrow), "token_used: accepted_before");
  const accepted = (await repliesOf(world, escrow)).filter(({ outcome }) =>
    outcome !== "token_used"
  );
  assertEquals(accepted.length, 1);
});

Deno.test("two messages with one token in the same instant: one is accepted", async () => {
  await using world = await startWorldWithoutUndo();
  const escrow = await heldEscrow(world);
  const payloads = [await replyOf(world, escrow), await replyOf(world, escrow)];
  const outcomes = (await Promise.all(payloads.map((one) => deliverMail(world, one)))).map(said);
  assertEquals(outcomes.filter((one) => /^release/.test(one)).length, 1, outcomes.join());
  assertEquals(outcomes.filter((one) => one === "token_used: accepted_before").length, 1);
  await world.settle();
  await assertEnded(world, [escrow], "released");
});

Deno.test("a refused reply does not use the token up", async () => {
  await using world = await startWorldWithoutUndo();
  const escrow = await heldEscrow(world);
  assertEquals(await reply(world, escrow, { text: "Not yet" }), "needs_person: unknown_word");
  assertEquals(await reply(world, escrow, { from: "x@y.example" }), "wrong_sender: other_address");
  assertEquals(await reply(world, escrow), "released: delivered");
});

Deno.test("another deal's token is no key: its receiver is another person", async () => {
  await using world = await startWorldWithoutUndo();
  const [mine, theirs] = [await heldEscrow(world), await heldEscrow(world)];
  const stolen = await reply(world, { ...mine, replyAddress: theirs.replyAddress });
  assertEquals(stolen, "wrong_sender: other_address");
  assertEquals([await statusOf(world, mine), await statusOf(world, theirs)], ["held", "held"]);
});

Deno.test("the address is compared without regard to case; nothing but the address counts", async () => {
  await using world = await startWorldWithoutUndo();
  const escrow = await heldEscrow(world);
  const near = [
    `x${escrow.receiverEmail}`,
    `${escrow.receiverEmail}.example`,
    escrow.receiverEmail.replace("@", "+spare@"),
    escrow.receiverEmail.replace("@", "@mail."),
    "",
  ];
  for (const from of near) {
    const fromName = escrow.receiverEmail;
    const payload = await replyOf(world, escrow, { from, fromName });
    payload.ReplyTo = escrow.receiverEmail;
    assertEquals(said(await deliverMail(world, payload)), "wrong_sender: other_address", from);
  }
  const loud = { from: escrow.receiverEmail.toUpperCase() };
  assertEquals(await reply(world, escrow, loud), "released: delivered");
});

Deno.test("no change of a token is a token: each letter, length and invented ones", async () => {
  await using world = await startWorldWithoutUndo();
  const escrow = await heldEscrow(world);
  const token = tokenOf(escrow);
  const next = (letter: string) => "abcdefghijklmnopqrstuvwxyz234567a".match(`${letter}(.)`)![1]!;
  const wrong = [
    ...[...token].map((letter, i) => token.slice(0, i) + next(letter) + token.slice(i + 1)),
    token.slice(1),
    `${token}a`,
    token.split("").reverse().join(""),
    "a".repeat(31),
    "-".repeat(31),
    escrow.id,
    escrow.id.replaceAll("-", ""),
    `${token}+${token}`,
  ];
  for (const one of wrong) {
    const outcome = await reply(world, { ...escrow, replyAddress: withToken(escrow, one) });
    assertEquals(outcome, "token_invalid: bad_token", one);
  }
  assertEquals(await statusOf(world, escrow), "held");
  // nothing was looked up for them: no row names the escrow
  assertEquals(await repliesOf(world, escrow), []);
});

Deno.test("a well signed token that belongs to no deal here opens nothing", async () => {
  await using world = await startWorldWithoutUndo();
  const escrow = await heldEscrow(world);
  const token = await makeToken("0".repeat(20), world.env.INBOUND_TOKEN_SECRET!);
  const outcome = await reply(world, { ...escrow, replyAddress: withToken(escrow, token) });
  assertEquals(outcome, "token_invalid: unknown_token");
  assertEquals(await statusOf(world, escrow), "held");
});

Deno.test("tokens of an older secret are good while it is listed, of a retired one never", async () => {
  await using world = await startWorldWithoutUndo();
  const [old, fresh] = [world.env.INBOUND_TOKEN_SECRET!, "n".repeat(40)];
  const [kept, lost] = [await heldEscrow(world), await heldEscrow(world)];
  const rolled = await functionsWith(world, `${fresh},${old}`);
  assertEquals(said(await rolled(await replyOf(world, kept))), "released: delivered");
  const retired = await functionsWith(world, fresh);
  assertEquals(said(await retired(await replyOf(world, lost))), "token_invalid: bad_token");
});

/** The hook as it runs after INBOUND_TOKEN_SECRET was set to something else. */
async function functionsWith(world: World, secret: string) {
  const call = await loadFunctions({
    env: { ...world.env, INBOUND_TOKEN_SECRET: secret },
    fetch: world.fetch,
    now: () => Date.now(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, Math.min(ms, 25))),
    random: () => 0.5,
    uuid: () => crypto.randomUUID(),
    write: () => {},
    defer: () => {},
  });
  return async (payload: unknown) => {
    const authorization = `Basic ${btoa(world.keys.inboundBasicAuth)}`;
    const request = new Request("http://127.0.0.1/postmark-inbound-webhook", {
      method: "POST",
      headers: { authorization },
      body: JSON.stringify(payload),
    });
    const response = await call("postmark-inbound-webhook", request);
    return { status: response.status, body: await response.json(), headers: response.headers };
  };
}

Deno.test("a reply whose plus address was stripped moves nothing and is shown to an operator", async () => {
  await using world = await startWorldWithoutUndo();
  const escrow = await heldEscrow(world);
  const bare = { ...escrow, replyAddress: "reply@inbound.holdfast.example" };
  assertEquals(await reply(world, bare), "token_invalid: no_token");
  assertEquals(await statusOf(world, escrow), "held");
  const [alert, ...more] = await alertsOf(world, "reply_needs_person");
  assertEquals([alert.escrow_id, alert.facts.reason, more], [escrow.id, "no_token", []]);
  // a stranger's mail, and a machine's, alarm nobody
  await reply(world, { ...bare, receiverEmail: "nobody@else.example" });
  await reply(world, bare, { subject: "Automatic reply: x" });
  assertEquals((await alertsOf(world, "reply_needs_person"))[0].occurrences, 1);
});

Deno.test("the token is found wherever the reply address stands among the recipients", async () => {
  await using world = await startWorldWithoutUndo();
  const [inCopy, forwarded] = [await heldEscrow(world), await heldEscrow(world)];
  const copied = await replyOf(world, inCopy, {
    to: "anna@craft.example",
    cc: [inCopy.replyAddress],
  });
  assertEquals(said(await deliverMail(world, copied)), "released: delivered");
  const payload = await replyOf(world, forwarded);
  payload.OriginalRecipient = "0123456789abcdef@inbound.postmarkapp.com";
  payload.MailboxHash = "";
  assertEquals(said(await deliverMail(world, payload)), "released: delivered");
});

Deno.test("one mail to two deals leaves open which one is meant", async () => {
  await using world = await startWorldWithoutUndo();
  const [one, two] = [await heldEscrow(world), await heldEscrow(world)];
  const outcome = await reply(world, one, { cc: [two.replyAddress] });
  assertEquals(outcome, "token_invalid: several_tokens");
  assertEquals([await statusOf(world, one), await statusOf(world, two)], ["held", "held"]);
  assert((await alertsOf(world, "reply_needs_person")).length === 1, "somebody is told");
});
