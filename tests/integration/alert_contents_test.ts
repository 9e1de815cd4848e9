// Whatever Stripe or an attacker writes into a fact, a message stays a message.
import { assert, assertEquals, assertNotMatch } from "deno-std/assert";
import { plantEscrows, raise, runJob, startOperators } from "../support/alerts.ts";

const HOSTILE = {
  code: "card_declined\r\nBcc: thief@evil.example\r\n\r\n<script>alert(1)</script>",
  "name\r\nX-Header: 1": "value",
  reason: `"><img src=x onerror=alert(1)> https://evil.example/login`,
  message: "\u202egnp.exe \u0007 \u2028 next line \u0085",
  email: "somebody@private.example",
  secret: "sk_live_0123456789abcdef and whsec_0123456789",
  long: "x".repeat(100_000),
  sql: "'; drop schema escrow cascade; --",
  nested: { deep: ["<b>", { more: "\n" }] },
  nothing: null,
};

Deno.test("hostile facts end no header, open no tag, carry no address and no secret", async () => {
  const operators = await startOperators(["email", "webhook"]);
  await using world = operators.world;
  const [id] = await plantEscrows(operators, 1);
  await raise(operators, "person_needed", id, HOSTILE);
  await runJob(operators);
  const [mail] = world.mail.messages();
  assertEquals(Object.keys(mail!).sort(), [
    "From",
    "Headers",
    "HtmlBody",
    "MessageID",
    "Subject",
    "SubmittedAt",
    "TextBody",
    "To",
    "TrackOpens",
  ]);
  assertEquals([mail!.From, mail!.To], ["alerts@holdfast.example", "operator@holdfast.example"]);
  assertEquals(mail!.Subject, "[Holdfast critical] An escrow waits for a person");
  const { text } = operators.posts[0]!;
  for (const body of [mail!.TextBody!, mail!.HtmlBody!, String(text)]) {
    assert(body.length < 4_000, `${body.length} characters`);
    assertNotMatch(body, /@|sk_live|whsec_|:\/\/evil/);
    assertNotMatch(body.replaceAll("\n", ""), /[\p{C}\p{Zl}\p{Zp}]/u);
    assertNotMatch(body, /^(Bcc|X-Header)/m);
  }
  const tags = mail!.HtmlBody!.match(/<\/?[a-z0-9]+/g)!;
  assertEquals([...new Set(tags)].sort(), [
    "</h2",
    "</li",
    "</ol",
    "</p",
    "</pre",
    "<br",
    "<h2",
    "<li",
    "<ol",
    "<p",
    "<pre",
  ]);
  assertNotMatch(String(text), /[<>]/);
  const [step] = /^ {2}select.*$/m.exec(mail!.TextBody!)!;
  const line = `select jsonb_pretty(public.escrow_explain(p_escrow_id => '${id}'));`;
  assertEquals(step, `  ${line}`);
});

Deno.test("an address in a fact is masked before it is stored, and hinders no money", async () => {
  const operators = await startOperators();
  await using world = operators.world;
  const facts = [
    { message: 'say "me@x.example" now' },
    { message: "back\\slash\t@x.example\n\\u0000 a\\@b" },
    { message: "@" },
    {},
  ];
  for (const [i, fact] of facts.entries()) {
    await raise(operators, "person_needed", null, { ...fact, stripe_id: `tr_${i}` });
  }
  const stored = await world.sql`select facts from escrow.outbox order by message_id`;
  assertEquals(stored.map(({ facts: { message } }) => message), [
    "say [private] now",
    "back\\slash\t[private]\n\\u0000 [private]",
    "[private]",
    undefined,
  ]);
});
