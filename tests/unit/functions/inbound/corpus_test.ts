// The corpus through the pure judgement: what a message says, before any database is asked.
import { assert, assertEquals } from "deno-std/assert";
import { judgeMail } from "../../../../supabase/functions/_shared/inbound/judge_mail.ts";
import { InboundMail, toMail } from "../../../../supabase/functions/_shared/inbound/mail.ts";
import { DOUBTFUL } from "../../../fixtures/postmark/doubtful.ts";
import { EMPTY } from "../../../fixtures/postmark/empty.ts";
import { FORGED } from "../../../fixtures/postmark/forged.ts";
import { GENUINE } from "../../../fixtures/postmark/genuine.ts";
import { MACHINES } from "../../../fixtures/postmark/machines.ts";
import { type MailCase, payloadOf } from "../../../support/mail_cases.ts";

const OURS = "reply@inbound.holdfast.example";
const CORRESPONDENCE = {
  receiver: "anna@craft.example",
  replyAddress: "reply+abcdefghijklmnopqrstuvwxyz23456@inbound.holdfast.example",
};

const WRITTEN_AT = new Date("2026-11-02T12:00:00Z");

const judge = (one: MailCase) =>
  judgeMail(toMail(InboundMail.parse(payloadOf(one, CORRESPONDENCE))), OURS, WRITTEN_AT);

Deno.test("genuine replies are understood: at most 4 % are left to a person", () => {
  const missed = GENUINE.flatMap((one) => {
    const { judged, text } = judge(one);
    return judged ? [`${one.name}: ${judged.outcome} ${judged.reason}: ${text}`] : [];
  });
  console.log(`genuine replies: ${GENUINE.length}, left to a person: ${missed.length}`);
  assert(missed.length <= GENUINE.length * 0.04, missed.join("\n"));
});

const OTHERS = { machines: MACHINES, doubtful: DOUBTFUL, empty: EMPTY, forged: FORGED };

Deno.test("nothing else is taken for a delivery: no false release", () => {
  const all = Object.values(OTHERS).flat();
  const released = all.filter((one) => judge(one).judged === null).map(({ name }) => name);
  console.log(`other messages: ${all.length}, false releases: ${released.length}`);
  assertEquals(released, []);
});

for (const [kind, cases] of Object.entries(OTHERS)) {
  Deno.test(`what is not a delivery is named for what it is: ${kind}`, () => {
    const wrong = cases.flatMap((one) => {
      const { judged, text } = judge(one);
      const { outcome, reason = judged?.reason } = one.expected ?? {};
      const isRight = judged?.outcome === outcome && judged?.reason === reason;
      return isRight ? [] : [`${one.name}: ${judged?.outcome} ${judged?.reason}: ${text}`];
    });
    assertEquals(wrong, []);
  });
}
