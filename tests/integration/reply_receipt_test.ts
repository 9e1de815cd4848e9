// When a reply was received: to the second, by Postmark's own clock, and never by the sender's.
import { assertEquals } from "deno-std/assert";
import { mailDate, postmarkHeaders } from "../../dev/postmark_mail.ts";
import { DAY, type Escrow, heldEscrow, rowOf, statusOf } from "../support/escrows.ts";
import { runTimeouts, setPolicy } from "../support/observe.ts";
import {
  deliverMail,
  nowIn,
  repliesOf,
  reply,
  replyOf,
  said,
  startWorldWithoutUndo,
} from "../support/replies.ts";
import type { Fetch, World } from "../support/world.ts";

const HOUR = 3600;

/** When the clock may return the money: deadline and grace. */
async function timeoutOf(world: World, escrow: Escrow): Promise<Date> {
  const [row] = await world.sql<{ at: Date }[]>`
    select escrow.timeout_at(deadline_at) as at from escrow.escrows where escrow_id = ${escrow.id}`;
  return row!.at;
}

const seconds = (at: Date, by: number) => new Date(Math.floor(at.getTime() / 1000 + by) * 1000);

/** A held escrow, and time moved to `after` seconds behind its deadline and grace. */
async function overdue(world: World, after: number) {
  const escrow = await heldEscrow(world, { deadlineIn: DAY });
  const timeout = await timeoutOf(world, escrow);
  const now = await nowIn(world);
  // Stripe's time has whole seconds
  await world.advanceClock(Math.ceil((timeout.getTime() - now.getTime()) / 1000) + after);
  return { escrow, timeout };
}

Deno.test("taken in one second before deadline and grace are over, a reply releases although handled later", async () => {
  await using world = await startWorldWithoutUndo();
  const { escrow, timeout } = await overdue(world, 2 * HOUR);
  const receivedAt = seconds(timeout, -1);
  assertEquals(await reply(world, escrow, { receivedAt }), "released: delivered");
  const { release_requested_at, release_requested_by } = await rowOf(world, escrow);
  assertEquals([release_requested_at, release_requested_by], [receivedAt, "reply"]);
});

Deno.test("taken in at the very second at which the clock may return the money, it is too late", async () => {
  await using world = await startWorldWithoutUndo();
  const { escrow, timeout } = await overdue(world, HOUR);
  // the mail's time has whole seconds: the first one that is not before the boundary
  const receivedAt = seconds(timeout, timeout.getMilliseconds() === 0 ? 0 : 1);
  assertEquals(await reply(world, escrow, { receivedAt }), "too_late: deadline_passed");
  await runTimeouts(world);
  assertEquals(await statusOf(world, escrow), "refunded");
});

Deno.test("after the deadline and inside the grace period a reply counts", async () => {
  await using world = await startWorldWithoutUndo();
  const { escrow } = await overdue(world, -5);
  assertEquals(await reply(world, escrow), "released: delivered");
});

Deno.test("once accepted, the clock cannot refund, however long the release has to wait", async () => {
  await using world = await startWorldWithoutUndo();
  const escrow = await heldEscrow(world, { account: null, deadlineIn: DAY });
  assertEquals(await reply(world, escrow), "release_queued: delivered");
  await world.advanceClock(3 * DAY);
  await runTimeouts(world);
  assertEquals(await statusOf(world, escrow), "held");
});

Deno.test("the Date header is the sender's word and counts for nothing", async () => {
  await using world = await startWorldWithoutUndo();
  const { escrow, timeout } = await overdue(world, HOUR);
  const payload = await replyOf(world, escrow);
  payload.Date = mailDate(seconds(timeout, -HOUR));
  assertEquals(said(await deliverMail(world, payload)), "too_late: deadline_passed");
});

Deno.test("a Received header that the sender wrote counts for nothing, whatever server it names", async () => {
  await using world = await startWorldWithoutUndo();
  const { escrow, timeout } = await overdue(world, HOUR);
  const early = { to: escrow.replyAddress, from: escrow.receiverEmail };
  const forged = postmarkHeaders({ ...early, receivedAt: seconds(timeout, -60) });
  const below = await replyOf(world, escrow, { headers: forged });
  assertEquals(said(await deliverMail(world, below)), "too_late: deadline_passed");
  // a stranger's server on top: then nothing below it is Postmark's
  const payload = await replyOf(world, escrow);
  payload.Headers = [
    { Name: "Received", Value: `from a by mx.forger.example; ${mailDate(seconds(timeout, -60))}` },
    ...forged,
  ];
  assertEquals(said(await deliverMail(world, payload)), "too_late: deadline_passed");
  const times = (await repliesOf(world, escrow)).map((row) => row.received_at >= timeout);
  assertEquals(times, [true, true]);
});

Deno.test("a statement older than Postmark's retries, or ahead of us, is replaced by our own clock", async () => {
  await using world = await startWorldWithoutUndo();
  const { escrow, timeout } = await overdue(world, 13 * HOUR);
  const old = await reply(world, escrow, { receivedAt: seconds(timeout, -60) });
  assertEquals(old, "too_late: deadline_passed");
  const other = await heldEscrow(world);
  const before = await nowIn(world);
  await reply(world, other, { receivedAt: seconds(before, 5 * DAY) });
  const [row] = await repliesOf(world, other);
  assertEquals(row.received_at >= before && row.received_at < seconds(before, HOUR), true);
});

Deno.test("without any Received header, as in Postmark's own example, our clock decides", async () => {
  await using world = await startWorldWithoutUndo();
  const { escrow } = await overdue(world, 60);
  const payload = await replyOf(world, escrow);
  payload.Headers = [{ Name: "Received-SPF", Value: "None (no record)" }];
  assertEquals(said(await deliverMail(world, payload)), "too_late: deadline_passed");
  const inTime = await heldEscrow(world);
  const other = { ...await replyOf(world, inTime), Headers: payload.Headers };
  assertEquals(said(await deliverMail(world, other)), "released: delivered");
});

Deno.test("with the database down the hook answers 5xx, and the retry counts from the first receipt", async () => {
  let isDown = false;
  const wrapFetch = (inner: Fetch): Fetch => (input, init) => {
    const request = new Request(input, init);
    if (isDown && request.url.includes("/rest/v1/")) {
      return Promise.resolve(Response.json({ message: "down" }, { status: 503 }));
    }
    return inner(request);
  };
  await using world = await startWorldWithoutUndo({ wrapFetch });
  const { escrow } = await overdue(world, -60);
  const payload = await replyOf(world, escrow);
  isDown = true;
  const lost = await deliverMail(world, payload);
  assertEquals([lost.status, lost.body.error.code], [503, "unavailable"]);
  assertEquals(await repliesOf(world), []);
  await world.settle();
  // Postmark comes again; meanwhile the grace period has ended, and no job could run either
  await world.advanceClock(3 * HOUR);
  isDown = false;
  assertEquals(said(await deliverMail(world, payload)), "released: delivered");
  assertEquals(said(await deliverMail(world, payload)), "duplicate: released");
});

Deno.test("a shorter grace period holds for replies as for everything else", async () => {
  await using world = await startWorldWithoutUndo();
  await setPolicy(world, "grace_seconds", 0);
  const { escrow, timeout } = await overdue(world, 30);
  const { deadline_at } = await rowOf(world, escrow);
  assertEquals(timeout, deadline_at);
  const late = await reply(world, escrow, { receivedAt: seconds(timeout, 1) });
  assertEquals(late, "too_late: deadline_passed");
});
