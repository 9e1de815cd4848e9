// The hook's edge: who may post, what is read, and what Postmark is told so that nothing is lost.
import { assert, assertEquals, assertFalse } from "deno-std/assert";
import { heldEscrow, statusOf } from "../support/escrows.ts";
import { alertsOf, assertRefused, contentsOf } from "../support/observe.ts";
import {
  deliverMail,
  HOOK,
  repliesOf,
  replyOf,
  said,
  startWorldWithoutUndo,
} from "../support/replies.ts";
import type { World } from "../support/world.ts";

Deno.test("without INBOUND_ADDRESS there is no hook: 404, also with the right password", async () => {
  await using world = await startWorldWithoutUndo({ env: { INBOUND_ADDRESS: undefined } });
  const before = await contentsOf(world);
  assertRefused(await deliverMail(world, {}), 404, "email_release_off");
  assertEquals(await contentsOf(world), before);
});

Deno.test("a secret that is not configured closes the hook; Postmark is told to come again", async () => {
  for (const name of ["INBOUND_BASIC_AUTH", "INBOUND_TOKEN_SECRET"]) {
    await using world = await startWorldWithoutUndo({ env: { [name]: undefined } });
    const escrow = await heldEscrow(world);
    const payload = await replyOf(world, { ...escrow, replyAddress: "reply@x.example" });
    for (const userAndPassword of [world.keys.inboundBasicAuth, "undefined", "null:undefined"]) {
      const { status, body } = await deliverMail(world, payload, userAndPassword);
      assert([401, 503].includes(status), `${name}: ${status}`);
      assertFalse(JSON.stringify(body).includes(name), "the log names it, not the answer");
    }
    assertEquals(await repliesOf(world), []);
  }
});

Deno.test("whoever does not bring user and password gets 401, never 403, and nothing is read", async () => {
  await using world = await startWorldWithoutUndo();
  const escrow = await heldEscrow(world);
  const payload = await replyOf(world, escrow);
  const right = world.keys.inboundBasicAuth;
  const [user, password] = right.split(":");
  const before = await contentsOf(world);
  const wrong = [
    null,
    "",
    right.slice(0, -1),
    `${right}0`,
    right.toUpperCase(),
    `${user}:`,
    `:${password}`,
    `${password}:${user}`,
    world.keys.serviceKey,
    world.keys.cronSecret,
  ];
  for (const one of wrong) {
    const answer = await deliverMail(world, payload, one);
    assertRefused(answer, 401, "unauthorized");
    assertEquals(answer.headers.get("www-authenticate"), 'Basic realm="holdfast"');
  }
  const headers: Record<string, string>[] = [
    { authorization: `Bearer ${world.keys.serviceKey}` },
    { authorization: `Bearer ${btoa(right)}` },
    { authorization: right },
    { authorization: `Basic ${right}` },
    { apikey: world.keys.serviceKey },
  ];
  for (const one of headers) {
    assertRefused(
      await world.call(HOOK, payload, { key: null, headers: one }),
      401,
      "unauthorized",
    );
  }
  assertEquals(await contentsOf(world), before);
});

Deno.test("the hook's password opens nothing else", async () => {
  await using world = await startWorldWithoutUndo();
  const headers = { authorization: `Basic ${btoa(world.keys.inboundBasicAuth)}` };
  for (const name of ["create-escrow", "refund-escrow", "check-escrow-timeouts"]) {
    assertRefused(await world.call(name, {}, { key: null, headers }), 401, "unauthorized");
  }
});

Deno.test("other methods than POST are answered 405", async () => {
  await using world = await startWorldWithoutUndo();
  for (const method of ["GET", "PUT", "DELETE"]) {
    assertRefused(await world.call(HOOK, {}, { method }), 405, "method_not_allowed");
  }
});

Deno.test("Postmark's documented example is taken in, recorded, and moves nothing", async () => {
  await using world = await startWorldWithoutUndo();
  const text = await Deno.readTextFile(
    new URL("../fixtures/postmark/documented_example.json", import.meta.url),
  );
  assertEquals(said(await deliverMail(world, text)), "token_invalid: bad_token");
  const [row] = await repliesOf(world);
  assertEquals(row.message_id, "73e6d360-66eb-11e1-8e72-a8904824019b");
});

Deno.test("a reply with ten megabytes of photos releases like any other", async () => {
  await using world = await startWorldWithoutUndo();
  const escrow = await heldEscrow(world);
  const Content = "QUJD".repeat(2_500_000 / 3);
  const payload = await replyOf(world, escrow, {
    attachments: Array.from({ length: 3 }, (_, i) => ({
      Name: `door-${i}.jpg`,
      Content,
      ContentType: "image/jpeg",
    })),
    html: `<p>Delivered.</p><style>${"p { margin: 0 } ".repeat(20_000)}</style>`,
  });
  assert(JSON.stringify(payload).length > 10_000_000);
  assertEquals(said(await deliverMail(world, payload)), "released: delivered");
});

/** Refused with a status that makes Postmark keep and repeat it, and shown to an operator. */
async function assertUnreadable(world: World, body: unknown, status: number, code: string) {
  assertRefused(await deliverMail(world, body), status, code);
  const alert = (await alertsOf(world, "reply_unreadable")).at(-1);
  assertEquals([alert.escrow_id, alert.facts], [null, { code }]);
}

Deno.test("what cannot be read is refused, recorded as an alert, and moves nothing", async () => {
  await using world = await startWorldWithoutUndo();
  const escrow = await heldEscrow(world);
  const good = await replyOf(world, escrow);
  const whole = JSON.stringify(good);
  const unreadable: [body: unknown, status: number, code: string][] = [
    ["", 400, "invalid_json"],
    ["{", 400, "invalid_json"],
    [whole.slice(0, -2), 400, "invalid_json"],
    [`${whole}}`, 400, "invalid_json"],
    ["null", 422, "invalid_message"],
    [[good], 422, "invalid_message"],
    [{ ...good, MessageID: undefined }, 422, "invalid_message"],
    [{ ...good, MessageID: "a@b.example" }, 422, "invalid_message"],
    [{ ...good, MessageID: "x".repeat(101) }, 422, "invalid_message"],
    [{ ...good, Headers: "none" }, 422, "invalid_message"],
    [{ ...good, Headers: [{ Value: "no name" }] }, 422, "invalid_message"],
    [{ ...good, TextBody: { $ne: "" } }, 422, "invalid_message"],
    [{ ...good, ToFull: "x" }, 422, "invalid_message"],
    ["[".repeat(100_000), 400, "invalid_json"],
  ];
  for (const [body, status, code] of unreadable) {
    await assertUnreadable(world, body, status, code);
  }
  const headers = Array.from(
    { length: 5000 },
    (_, i) => ({ Name: `X-${i}`, Value: "y".repeat(99) }),
  );
  await assertUnreadable(world, { ...good, Headers: headers }, 413, "payload_too_large");
  assertEquals([await repliesOf(world), await statusOf(world, escrow)], [[], "held"]);
});

Deno.test("odd but readable messages are recorded: nulls, names of every object, control signs", async () => {
  await using world = await startWorldWithoutUndo();
  const escrow = await heldEscrow(world);
  const odd = [
    {
      ...await replyOf(world, escrow),
      Subject: null,
      Headers: null,
      Attachments: null,
      CcFull: null,
    },
    { ...await replyOf(world, escrow), Headers: [{ Name: "constructor", Value: "__proto__" }] },
    { ...await replyOf(world, escrow), FromFull: null, From: "\u0000\ud800 <x@y.example>" },
    { ...await replyOf(world, escrow), TextBody: "\u0000\ud83d Delivered? \u0007", HtmlBody: null },
    { MessageID: "00000000-aaaa" },
  ];
  const outcomes = [];
  for (const one of odd) outcomes.push(said(await deliverMail(world, one)));
  assertEquals(outcomes, [
    "released: delivered",
    "token_used: accepted_before",
    "token_used: accepted_before",
    "token_used: accepted_before",
    "token_invalid: no_token",
  ]);
});
