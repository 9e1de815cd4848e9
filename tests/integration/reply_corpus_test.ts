// The whole corpus over HTTP, database and Stripe included: who is paid, and who is not.
import { assert, assertEquals } from "deno-std/assert";
import { DOUBTFUL } from "../fixtures/postmark/doubtful.ts";
import { EMPTY } from "../fixtures/postmark/empty.ts";
import { FORGED } from "../fixtures/postmark/forged.ts";
import { GENUINE } from "../fixtures/postmark/genuine.ts";
import { MACHINES } from "../fixtures/postmark/machines.ts";
import {
  DAY,
  heldEscrow,
  type Invited,
  rowOf,
  statusOf,
  stripeObjects,
} from "../support/escrows.ts";
import { assertEnded } from "../support/laws.ts";
import { payloadOf } from "../support/mail_cases.ts";
import { heldEscrows } from "../support/money_flows.ts";
import { deliverMail, nowIn, repliesOf, said, startWorldWithoutUndo } from "../support/replies.ts";
import type { World } from "../support/world.ts";

const correspondence = async (world: World, escrow: Invited) => ({
  receiver: escrow.receiverEmail,
  replyAddress: escrow.replyAddress,
  receivedAt: await nowIn(world),
});

Deno.test("every genuine reply pays the receiver once; at most 6 % are left to a person", async () => {
  await using world = await startWorldWithoutUndo();
  const escrows = await heldEscrows(world, GENUINE.length, {});
  const released: Invited[] = [];
  for (const [i, one] of GENUINE.entries()) {
    const escrow = escrows[i]!;
    const payload = payloadOf(one, await correspondence(world, escrow));
    const outcome = said(await deliverMail(world, payload));
    if (outcome === "released: delivered") released.push(escrow);
    else console.log(`not released: ${one.name}: ${outcome}`);
    await world.settle();
  }
  const left = GENUINE.length - released.length;
  console.log(`genuine replies: ${GENUINE.length}, sent to a person: ${left}`);
  await assertEnded(world, released, "released");
  assert(left <= GENUINE.length * 0.06, `${left} of ${GENUINE.length}`);
});

Deno.test("nothing else in the corpus moves a cent, and each message is recorded with its reason", async () => {
  await using world = await startWorldWithoutUndo();
  const escrow = await heldEscrow(world, { deadlineIn: 5 * DAY });
  const all = [...MACHINES, ...DOUBTFUL, ...EMPTY, ...FORGED];
  const expected = new Map<unknown, string>();
  for (const one of all) {
    const payload = payloadOf(one, await correspondence(world, escrow));
    const outcome = said(await deliverMail(world, payload));
    expected.set(payload.MessageID, outcome);
    const { outcome: wanted, reason } = one.expected ?? {};
    assert(outcome.startsWith(`${wanted}: ${reason ?? ""}`), `${one.name}: ${outcome}`);
  }
  const { status, release_requested_at } = await rowOf(world, escrow);
  console.log(`other messages: ${all.length}, false releases: ${status === "held" ? 0 : 1}`);
  assertEquals([status, release_requested_at], ["held", null]);
  assertEquals(stripeObjects(world, "transfers"), []);
  const rows = await repliesOf(world, escrow);
  const kept = new Map(rows.map((row) => [row.message_id, `${row.outcome}: ${row.reason}`]));
  assertEquals(kept, expected);
  // after all that the genuine reply still counts
  const genuine = payloadOf(GENUINE[0]!, await correspondence(world, escrow));
  assertEquals(said(await deliverMail(world, genuine)), "released: delivered");
  assertEquals(await statusOf(world, escrow), "released");
});
