import { assert, assertEquals } from "deno-std/assert";
import fc from "fast-check";
import { KEPT_BYTES, readMail } from "../../../../supabase/functions/_shared/inbound/mail_body.ts";

/** Reads a body that arrives in pieces of `size` bytes. */
async function read(text: string, size = 1000): Promise<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at += size));
    },
  });
  return await readMail(new Request("http://x.example", { method: "POST", body }));
}

const parse = (bytes: Uint8Array) =>
  JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));

Deno.test("what is short is kept to the byte, whatever it is and however it arrives", async () => {
  const json = fc.json({ maxDepth: 4 });
  await fc.assert(fc.asyncProperty(json, fc.integer({ min: 1, max: 9 }), async (text, size) => {
    assertEquals(new TextDecoder().decode(await read(text, size)), text);
  }));
});

Deno.test("long texts lose their end and nothing else: the rest is whole JSON with every field", async () => {
  const unit = fc.constantFrom("a", "ä", "語", "😀", '"', "\\", "\n", "\u0007", "é");
  const long = fc.array(unit, { minLength: 1, maxLength: 40 })
    .map((units) => units.join("").repeat(12_000));
  await fc.assert(
    fc.asyncProperty(long, fc.boolean(), async (text, isEscaped) => {
      const posted = {
        MessageID: "m",
        TextBody: text,
        Headers: [{ Name: "x", Value: text }],
        End: 1,
      };
      const json = JSON.stringify(posted);
      const ascii = json.replace(
        /[^\x20-\x7e]/g,
        (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
      const found = parse(await read(isEscaped ? ascii : json));
      assertEquals([found.MessageID, found.End, found.Headers[0].Name], ["m", 1, "x"]);
      // the last sign may be half of a pair, where pairs are written as escapes
      const isStart = (part: string) => text.startsWith(part.replace(/[\ud800-\udbff]$/, ""));
      assert(isStart(found.TextBody) && found.TextBody.length >= 3000);
      assert(isStart(found.Headers[0].Value) && found.Headers[0].Value.length < 2100);
    }),
    { numRuns: 25 },
  );
});

Deno.test("attachments of any size leave the rest as it was", async () => {
  const Attachments = Array.from(
    { length: 5 },
    () => ({ Name: "a", Content: "QUJD".repeat(250_000) }),
  );
  const bytes = await read(JSON.stringify({ TextBody: "Delivered.", Attachments }), 65_536);
  assert(bytes.length < 20_000);
  const found = parse(bytes);
  assertEquals([found.TextBody, found.Attachments.length], ["Delivered.", 5]);
});

Deno.test("more than is ever kept is not read to its end", async () => {
  let sent = 0;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      sent++;
      controller.enqueue(new TextEncoder().encode("[1],".repeat(4096)));
    },
  });
  const bytes = await readMail(new Request("http://x.example", { method: "POST", body }));
  assert(bytes.length > KEPT_BYTES);
  assert(sent < 30, `${sent} pieces were read`);
});
