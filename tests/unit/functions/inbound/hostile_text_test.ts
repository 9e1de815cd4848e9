// No text is too odd or too long to be judged: every expression ends, and nothing throws.
import { assert, assertEquals } from "deno-std/assert";
import fc from "fast-check";
import { judgeMail } from "../../../../supabase/functions/_shared/inbound/judge_mail.ts";
import { InboundMail, toMail } from "../../../../supabase/functions/_shared/inbound/mail.ts";
import { statedReceipt } from "../../../../supabase/functions/_shared/inbound/trusted_headers.ts";

const LENGTH = 40_000;
const fill = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length));

/** Beginnings that make a careless expression try every ending. */
const UNITS = [
  "a",
  " ",
  "\n",
  "> ",
  "-- ",
  "-----",
  "_",
  "On 1 ",
  "On 1\n",
  "1 <a@b> ",
  "From: x\n",
  "wrote ",
  "schrieb am ",
  "no no ",
  "don't hesitate to ask ",
  "let me know if you have any questions or ",
  "http://",
  "www.",
  "a@",
  "<div ",
  "<style>",
  "<!--",
  "&",
  "&#x",
  "this email ",
  "be be ",
  "erai",
  "n't ",
  "Delivered, ",
  "é\u0301",
  "語",
];

const posted = (text: string, more: Record<string, unknown> = {}) =>
  toMail(
    InboundMail.parse({ MessageID: "00000000", From: "a@b.example", TextBody: text, ...more }),
  );

Deno.test("forty thousand times the same odd beginning is judged, as text, HTML, subject and header", () => {
  for (const unit of UNITS) {
    const text = fill(unit);
    const headers = ["Received", "Received-SPF", "X-Spam-Tests", "Authentication-Results"].map(
      (Name) => ({ Name, Value: text }),
    );
    for (
      const mail of [
        posted(text),
        posted("", { HtmlBody: text }),
        posted("Delivered.", { Subject: text, StrippedTextReply: text }),
        posted("Delivered.", { Headers: headers, From: text }),
      ]
    ) {
      judgeMail(mail, "reply@inbound.example", new Date(0));
      assertEquals(statedReceipt(mail.headers), null);
    }
  }
});

Deno.test("whatever the letter, the judgement is one of its words", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 300 });
  const header = fc.record({ Name: text, Value: text });
  const letter = fc.record({
    TextBody: text,
    HtmlBody: text,
    Subject: text,
    From: text,
    Headers: fc.array(header, { maxLength: 5 }),
  });
  fc.assert(fc.property(letter, ({ TextBody, ...more }) => {
    const { judged } = judgeMail(posted(TextBody, more), null, new Date(0));
    assert(judged === null || /^[a-z_]+$/.test(judged.reason), JSON.stringify(judged));
  }));
});
