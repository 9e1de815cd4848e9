// A world with money in every place, and the ten doors that strangers knock at.
import { assertEquals } from "deno-std/assert";
import { createEscrow, type Invited, makeAccount, pay } from "../support/escrows.ts";
import { refund, release, requestFor } from "../support/escrows.ts";
import { contentsOf } from "../support/observe.ts";
import { deliverMail, replyOf } from "../support/replies.ts";
import { eventOf, latest } from "../support/webhooks.ts";
import { startWorld, type World, type WorldOptions } from "../support/world.ts";
import { MARK } from "./leaks.ts";
import { type Hostile, send, type Subject } from "./request.ts";

export interface Stage {
  world: World;
  subjects: Subject[];
  held: Marked;
  released: Marked;
  account: string;
}

export interface Marked extends Invited {
  /** How it was asked for. */
  request: Record<string, unknown>;
}

/** Alike for every case: what a person may have written, with the mark in it. */
async function markedRequest(world: World, reference: string, account: string) {
  const request = await requestFor(world, { reference, account });
  return {
    ...request,
    receiver: { ...request.receiver, email: `${MARK}.${reference}@example.com` },
    sender: { email: `${MARK}.sender@example.com`, userId: `${MARK}-sender` },
    metadata: { note: `${MARK} note` },
  };
}

/** The webhooks of one payment are held back, so that a forged one would be the first to tell. */
export async function startStage(options: WorldOptions = {}): Promise<Stage> {
  const world = await startWorld(options);
  const account = makeAccount(world);
  const held = await marked(world, "held", account, async (escrow) => await pay(world, escrow));
  const released = await marked(world, "released", account, async (escrow) => {
    await pay(world, escrow);
    await release(world, escrow);
  });
  const refunded = await marked(world, "refunded", account, async (escrow) => {
    await refund(world, escrow);
  });
  await world.settle();
  const known = latest(world, "payment_intent.amount_capturable_updated");
  const mail = await mailOf(world, released);
  await deliverMail(world, mail);
  const accountEvent = eventOf("account.updated", { id: account, object: "account" }, { account });
  await world.settle();
  world.simulator.control.setWebhooks({ mode: "hold" });
  const unseen = await createEscrow(world, { account });
  world.simulator.control.pay(unseen.paymentIntentId);
  const event = latest(world, "payment_intent.amount_capturable_updated");
  const { serviceKey, cronSecret, inboundBasicAuth } = world.keys;
  const { webhookSecret, connectWebhookSecret } = world.simulator;
  const job = { kind: "job", secret: cronSecret, body: { limit: 1 } } as const;
  const id = { escrowTransactionId: held.id };
  const reason = `${MARK} reason`;
  const subjects: Subject[] = [
    {
      ...{ name: "create-escrow", kind: "service", secret: serviceKey },
      body: await markedRequest(world, "fresh", account),
      honest: held.request,
    },
    {
      ...{ name: "distribute-escrow-funds", kind: "service", secret: serviceKey },
      ...{ body: id, honest: { escrowTransactionId: released.id } },
    },
    {
      ...{ name: "refund-escrow", kind: "service", secret: serviceKey },
      body: { ...id, reason },
      honest: { escrowTransactionId: refunded.id, reason },
    },
    { ...job, name: "check-escrow-timeouts", honest: { dryRun: true } },
    { ...job, name: "retry-failed-transfers", honest: { limit: 1 } },
    { ...job, name: "daily-reconciliation", body: {}, honest: { dryRun: true } },
    {
      ...{ name: "stripe-connect-webhook", kind: "signed", secret: webhookSecret },
      ...{ body: JSON.parse(event), honest: JSON.parse(known) },
    },
    {
      ...{ name: "stripe-connect-webhook/connect", kind: "signed", secret: connectWebhookSecret },
      body: eventOf("account.updated", { id: account, object: "account" }, { account }),
      honest: accountEvent,
    },
    {
      ...{ name: "postmark-inbound-webhook", kind: "basic", secret: inboundBasicAuth },
      ...{ body: await mailOf(world, held), honest: mail },
    },
  ];
  return { world, subjects, held, released, account };
}

async function marked(
  world: World,
  reference: string,
  account: string,
  then: (escrow: Invited) => Promise<void>,
): Promise<Marked> {
  const request = await markedRequest(world, reference, account);
  const { status, body } = await world.call("create-escrow", request);
  assertEquals(status, 201, JSON.stringify(body));
  const escrow = {
    ...{ id: body.escrowTransactionId, reference, account, request },
    paymentIntentId: body.paymentIntentId,
    receiverEmail: request.receiver.email,
    replyAddress: body.replyAddress,
  };
  await then(escrow);
  return escrow;
}

/** The receiver's own word; of a person with a name and an address. */
export const mailOf = (world: World, escrow: Invited) =>
  replyOf(world, escrow, {
    ...{ fromName: `${MARK} Name`, subject: `Re: ${MARK}`, text: "Delivered." },
    html: "<p>Delivered.</p>",
  });

/** Whoever has the right to ask is answered 2xx, as ever. */
export async function assertHonestIsServed(stage: Stage, subject: Subject): Promise<void> {
  const ask: Hostile = {
    ...{ class: "honest", name: "honest", expected: [200, null] },
    body: JSON.stringify(subject.honest),
  };
  const { status, text } = await send(stage.world, subject, ask);
  assertEquals(status, 200, `${subject.name}: the honest request: ${text}`);
}

/** Columns that tell which of Stripe's readings was the last, and what an account is ready for. */
const READINGS: Record<string, string[]> = {
  escrows: ["ticket", "read_at"],
  receivers: ["account_ticket", "transfers"],
};

/** Digests as contentsOf gives them, but a fresh reading of Stripe is no change. */
export async function contentsBesidesReadings(world: World): Promise<Record<string, string>> {
  const contents = await contentsOf(world);
  for (const [table, columns] of Object.entries(READINGS)) {
    const [row] = await world.sql.unsafe(
      `select md5(string_agg(row::text, '' order by row::text)) as digest
       from escrow.${table} t, lateral (select to_jsonb(t) - $1::text[]) as x (row)`,
      [columns],
    );
    contents[table] = row!.digest;
  }
  return contents;
}

/** Tables whose digest differs from before. */
export async function changedSince(
  world: World,
  before: Record<string, string>,
  look: (world: World) => Promise<Record<string, string>> = contentsOf,
): Promise<string[]> {
  const now = await look(world);
  return Object.keys(now).filter((table) => now[table] !== before[table]);
}
