// Replies as Postmark delivers them to a world, and what was kept of them.
import { assertEquals } from "deno-std/assert";
import { type MailOptions, postmarkMail } from "../../dev/postmark_mail.ts";
import type { Escrow, Invited } from "./escrows.ts";
import { setPolicy } from "./observe.ts";
import { type Answer, startWorld, type World, type WorldOptions } from "./world.ts";

export const HOOK = "postmark-inbound-webhook";

/** A world without an undo window: a reply is carried out in the call that brings it. */
export async function startWorldWithoutUndo(options: WorldOptions = {}): Promise<World> {
  const world = await startWorld(options);
  await setPolicy(world, "undo_seconds", 0);
  return world;
}

/** The database's time. */
export async function nowIn(world: World): Promise<Date> {
  const [row] = await world.sql<{ now: Date }[]>`select escrow.now() as now`;
  return row!.now;
}

/** Posts one delivery with the hook's own user and password, or others. */
export function deliverMail(
  world: World,
  payload: unknown,
  userAndPassword: string | null = world.keys.inboundBasicAuth,
): Promise<Answer> {
  const headers: Record<string, string> = userAndPassword === null
    ? {}
    : { authorization: `Basic ${btoa(userAndPassword)}` };
  return world.call(HOOK, payload, { key: null, headers });
}

/** The receiver's plain reply, taken in by Postmark now unless `changes` say otherwise. */
export async function replyOf(
  world: World,
  escrow: Invited,
  changes: Partial<MailOptions> = {},
): Promise<Record<string, unknown>> {
  return postmarkMail({
    to: escrow.replyAddress,
    from: escrow.receiverEmail,
    text: "Delivered.",
    receivedAt: await nowIn(world),
    ...changes,
  });
}

/** Builds and delivers; returns outcome and reason of a 200. */
export async function reply(
  world: World,
  escrow: Invited,
  changes: Partial<MailOptions> = {},
): Promise<string> {
  return said(await deliverMail(world, await replyOf(world, escrow, changes)));
}

/** "outcome: reason" of an answer that must be 200. */
export function said({ status, body }: Answer): string {
  assertEquals([status, body?.success], [200, true], JSON.stringify(body));
  assertEquals(Object.keys(body).sort(), ["outcome", "reason", "success"]);
  return `${body.outcome}: ${body.reason}`;
}

// deno-lint-ignore no-explicit-any -- rows as the driver gives them
export async function repliesOf(world: World, escrow?: Escrow): Promise<any[]> {
  return [
    ...await world.sql`
      select * from escrow.replies
      where ${escrow?.id ?? null}::uuid is null or escrow_id = ${escrow?.id ?? null}
      order by first_delivered_at`,
  ];
}
