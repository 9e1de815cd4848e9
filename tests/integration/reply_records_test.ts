// What is kept of replies: outcome and reason for ever, and nothing that anybody wrote.
import { assertEquals, assertFalse } from "deno-std/assert";
import { heldEscrow, statusOf } from "../support/escrows.ts";
import { act, auditOf } from "../support/observe.ts";
import {
  deliverMail,
  repliesOf,
  reply,
  replyOf,
  said,
  startWorldWithoutUndo,
} from "../support/replies.ts";
import type { World } from "../support/world.ts";

const CANARY = "canary7391";

/** Everything that is kept or written anywhere, but for the receiver's own row. */
async function everythingKept(world: World): Promise<string> {
  await world.settle();
  const [row] = await world.sql<{ text: string }[]>`
    select string_agg(t.x::text, ' ') as text from (
      select to_jsonb(r) as x from escrow.replies r
      union all select to_jsonb(o) from escrow.outbox o
      union all select to_jsonb(c) from escrow.changes c
      union all select to_jsonb(a) from escrow.admin_actions a
      union all select to_jsonb(i) from escrow.inbox i
      union all select to_jsonb(j) from escrow.job_runs j
      union all select to_jsonb(e) from escrow.escrows e
    ) t`;
  return `${row!.text} ${JSON.stringify(world.logs)} ${JSON.stringify(world.mail.messages())}`;
}

/** Messages of every outcome, each with the canary in all that a stranger may write. */
async function writeCanaries(world: World) {
  const one = await heldEscrow(world);
  const canary = {
    subject: `Re: ${CANARY}`,
    fromName: CANARY,
    headers: [{ Name: "X-Note", Value: CANARY }, { Name: CANARY, Value: "x" }],
    attachments: [{ Name: `${CANARY}.jpg`, Content: "QUJD", ContentType: `image/${CANARY}` }],
  };
  const texts = [`Not yet ${CANARY}`, `${CANARY}?`, `Delivered ${CANARY}`];
  await reply(world, one, { ...canary, from: `${CANARY}@x.example`, text: `Done ${CANARY}` });
  await reply(world, one, { ...canary, text: "", html: `<p>${CANARY} not</p>` });
  await reply(world, one, { ...canary, text: CANARY, subject: `Automatic reply: ${CANARY}` });
  const stray = { ...one, replyAddress: `reply+${CANARY}@inbound.holdfast.example` };
  await reply(world, stray, { ...canary, text: texts[0]! });
  for (const text of texts) await reply(world, one, { ...canary, text });
  const broken = { ...await replyOf(world, one, canary), MessageID: `${CANARY} <x@y.example>` };
  await deliverMail(world, broken);
  await deliverMail(world, `{"TextBody": "${CANARY}`);
  return one;
}

Deno.test("no word, address, subject or name of a letter is kept, logged, alerted or audited", async () => {
  await using world = await startWorldWithoutUndo();
  const escrow = await writeCanaries(world);
  assertEquals(await statusOf(world, escrow), "released");
  const kept = await everythingKept(world);
  assertFalse(kept.includes(CANARY), kept.slice(kept.indexOf(CANARY) - 200).slice(0, 400));
  const { INBOUND_ADDRESS, ALERT_EMAIL_FROM, ALERT_EMAIL_TO } = world.env;
  const ours = [INBOUND_ADDRESS, ALERT_EMAIL_FROM, ALERT_EMAIL_TO];
  const found = kept.match(/[\w.]+@[\w.]+/g) ?? [];
  assertEquals(found.filter((address) => !ours.includes(address)), []);
});

Deno.test("where policy keeps the text, it is the new text alone, until the policy ends it", async () => {
  await using world = await startWorldWithoutUndo();
  await act(world, "escrow_set_keep_reply_text", { p_keep: true });
  const escrow = await heldEscrow(world);
  const text = "Delivered to the door.\n\n-- \nAnna\n\n> You have an order";
  await reply(world, escrow, { text });
  await reply(world, { ...escrow, replyAddress: "reply@inbound.holdfast.example" }, { text });
  const texts = async () => (await repliesOf(world)).map(({ reply_text }) => reply_text);
  assertEquals(await texts(), ["Delivered to the door.", null]);
  await act(world, "escrow_set_keep_reply_text", { p_keep: false });
  assertEquals(await texts(), [null, null]);
  assertEquals((await auditOf(world, "set_keep_reply_text")).length, 2);
});

Deno.test("what was decided about a reply cannot be changed or removed", async () => {
  await using world = await startWorldWithoutUndo();
  const escrow = await heldEscrow(world);
  await reply(world, escrow, { text: "Not yet" });
  const refused = async (statement: string) => {
    const error = await world.sql.unsafe(statement).then(() => null, (e: { message: string }) => e);
    assertEquals(error?.message, "append_only", statement);
  };
  await refused("update escrow.replies set outcome = 'released'");
  await refused("update escrow.replies set reason = 'other'");
  await refused("update escrow.replies set received_at = received_at - interval '1 day'");
  await refused("update escrow.replies set reply_text = 'x'");
  await refused("update escrow.replies set deliveries = 0");
  await refused("delete from escrow.replies");
  await refused("truncate escrow.replies");
});

Deno.test("the database itself accepts a token once, whatever the code above it does", async () => {
  await using world = await startWorldWithoutUndo();
  const escrow = await heldEscrow(world);
  assertEquals(said(await deliverMail(world, await replyOf(world, escrow))), "released: delivered");
  const error = await world.sql`
    insert into escrow.replies (message_id, escrow_id, reply_id, outcome, reason, received_at)
    select 'planted-1', escrow_id, reply_id, 'release_queued', 'planted', received_at
    from escrow.replies`.then(() => null, (e: { constraint_name: string }) => e);
  assertEquals(error?.constraint_name, "replies_one_accepted_per_token");
});
