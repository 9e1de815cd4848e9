import { assert, assertEquals, assertNotMatch } from "deno-std/assert";
import fc from "fast-check";
import { clean, toHookBody, toMail } from "../../../supabase/functions/_shared/alert_message.ts";
import { Digest } from "../../../supabase/functions/_shared/contract.ts";

const ID = "0189d3c4-5a5e-4c3f-8b7d-3f1f2a3b4c5d";

const AT = "2026-12-01T12:00:00Z";

const digest = (changes: Record<string, unknown> = {}): Digest =>
  Digest.parse({
    digest_id: 1,
    channel: "email",
    alert: "late_payment",
    severity: "critical",
    title: "Money arrived",
    meaning: "It is kept.",
    runbook_section: "late-payment",
    next_step: "select 1;",
    count: 1,
    healed: 0,
    occurrences: 2,
    items: [{
      escrow_id: ID,
      reference: "order-7",
      receiver: "seller-3",
      sender: null,
      status: "cancelled",
      amount: "10.00 USD",
      why: "It was paid late.",
      code: "refund_failed: It failed.",
      ordered: 'order_hold by ana at 2026-12-01T11:00:00Z: "a doubt"',
      next: "A person decides.",
      until: "2026-12-03T12:00:00Z",
      healed: false,
      occurrences: 2,
      at: AT,
      facts: { refund: "re_1", reason: null },
    }],
    ...changes,
  });

Deno.test("a mail tells severity, meaning, next step, runbook and each case, in this order", () => {
  assertEquals(
    toMail(digest(), null).text,
    `CRITICAL: Money arrived

It is kept.

Next, in the SQL editor:
  select 1;

What to do: RUNBOOK.md#late-payment

1 case, seen 2 times:
1. order-7 (escrow ${ID}), now cancelled, 10.00 USD, to seller-3, 2 times, last ${AT}
   refund: re_1
   Why: It was paid late.
   refund_failed: It failed.
   Last order: order_hold by ana at 2026-12-01T11:00:00Z: "a doubt"
   Next, 2026-12-03T12:00:00Z: A person decides.
`,
  );
});

Deno.test("a daily statement is told in its own lines, cleaned like everything else", () => {
  const [item] = digest().items;
  const facts = { date: "2026-11-01", text: "closed to the cent\n\nUSD <b>1.00</b> a@b.c" };
  const whole = digest({ alert: "daily_statement", items: [{ ...item, facts }] });
  const { text, html } = toMail(whole, null);
  assert(text.includes("   date: 2026-11-01\n   closed to the cent\n\n   USD <b>1.00</b>"), text);
  assertNotMatch(text + html, /a@b\.c/);
  assert(html.includes("<pre>closed to the cent\n\nUSD &#60;b&#62;1.00&#60;/b&#62;"), html);
  const other = toMail(digest({ items: [{ ...item, facts }] }), null);
  assert(other.text.includes("text: closed to the cent USD"), "one line in every other message");
});

Deno.test("the runbook is a link only where the operators have one", () => {
  assertNotMatch(toMail(digest(), null).html, /<a /);
  const { html } = toMail(digest(), "https://x.example/?a=1&b=2");
  assert(html.includes(`<a href="https://x.example/?a=1&#38;b=2#late-payment">`), html);
});

Deno.test("a subject is one short line, and keeps its count", () => {
  const { subject } = toMail(digest({ title: "long ".repeat(100), count: 1000 }), null);
  assert(subject.length <= 150, subject);
  assert(subject.endsWith("… (1000)"), subject);
});

Deno.test("clean() leaves ids, codes and amounts as they are", () => {
  for (const text of ["re_1AbC", "card_declined", "1,234.50 USD", "2026-12-01T12:00:00+00:00"]) {
    assertEquals(clean(text), text);
  }
  assertEquals([clean(5), clean(true), clean(["a", 1])], ["5", "true", '["a",1]']);
});

Deno.test("whatever a fact holds: one line, no tag, no address, no link, a bounded length", () => {
  const text = fc.string({ unit: "binary", maxLength: 300 });
  const spice = fc.constantFrom("\r\n", "\u2028", "<script>", '"', "'", "&", "a@b.c", "http://x");
  const value = fc.oneof(
    fc.array(fc.oneof(text, spice)).map((parts) => parts.join("")),
    fc.jsonValue(),
  );
  fc.assert(fc.property(fc.dictionary(text, value, { maxKeys: 20 }), (facts) => {
    const [item] = digest().items;
    const hostile = digest({ items: [{ ...item, facts }] });
    const plain = toMail(digest({ items: [{ ...item, facts: { a: "b" } }] }), null);
    const mail = toMail(hostile, null);
    const tags = (html: string) => html.match(/<[^>]*>?/g)?.join("");
    assertEquals(tags(mail.html), tags(plain.html));
    assertEquals(mail.subject, plain.subject);
    for (const body of [mail.text, mail.html, String(toHookBody(hostile, null).text)]) {
      assert(body.length < 8_000, `${body.length} characters`);
      assertNotMatch(body.replaceAll("\n", ""), /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      assertNotMatch(body, /:\/\/|\w@\w/);
    }
    assert(mail.text.split("\n").length <= plain.text.split("\n").length);
  }));
});
