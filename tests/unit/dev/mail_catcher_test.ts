import { assertEquals, assertMatch } from "deno-std/assert";
import { createMailCatcher } from "../../../dev/mail_catcher.ts";

const MAIL = {
  From: "alerts@holdfast.example",
  To: "operator@holdfast.example",
  Subject: "An escrow waits",
  TextBody: "Look at it.",
};

function send(
  catcher: ReturnType<typeof createMailCatcher>,
  path: string,
  body: unknown,
  token = "t",
) {
  return catcher.fetch(
    new Request(`http://mail.test${path}`, {
      method: "POST",
      headers: { "x-postmark-server-token": token },
      body: JSON.stringify(body),
    }),
  );
}

Deno.test("mail catcher answers and keeps a message as Postmark does", async () => {
  const catcher = createMailCatcher("t");
  const answer = await (await send(catcher, "/email", MAIL)).json();
  assertEquals([answer.ErrorCode, answer.Message, answer.To], [0, "OK", MAIL.To]);
  const listed = await catcher.fetch(new Request("http://mail.test/messages"));
  const [kept] = await listed.json();
  assertEquals([kept.Subject, kept.MessageID], [MAIL.Subject, answer.MessageID]);
});

Deno.test("mail catcher answers a batch message by message", async () => {
  const catcher = createMailCatcher("t");
  const answers = await (await send(catcher, "/email/batch", [MAIL, { ...MAIL, To: "?" }])).json();
  assertEquals(answers.map((answer: { ErrorCode: number }) => answer.ErrorCode), [0, 300]);
  assertEquals(catcher.messages().length, 1);
});

Deno.test("mail catcher takes fifty recipients of a message, and no more", async () => {
  const catcher = createMailCatcher("t");
  const many = (count: number) => Array.from({ length: count }, (_, i) => `o${i}@a.example`);
  const send50 = await send(catcher, "/email", { ...MAIL, To: many(49).join(", "), Cc: "c@a.b" });
  assertEquals((await send50.json()).ErrorCode, 0);
  const refused = await send(catcher, "/email", { ...MAIL, To: many(50).join(","), Bcc: "c@a.b" });
  assertEquals([refused.status, (await refused.json()).ErrorCode], [422, 300]);
});

Deno.test("mail catcher refuses another token and fails when told to", async () => {
  const catcher = createMailCatcher("t");
  assertEquals((await send(catcher, "/email", MAIL, "other")).status, 401);
  catcher.failNext(1);
  assertEquals((await send(catcher, "/email", MAIL)).status, 500);
  assertEquals((await send(catcher, "/email", MAIL)).status, 200);
  assertEquals(catcher.messages().length, 1);
  const refused = await send(catcher, "/email", { ...MAIL, TextBody: "" });
  assertMatch((await refused.json()).Message, /TextBody/);
});
