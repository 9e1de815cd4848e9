// Short ways to the states that tests begin from. Amounts are minor units.
import { assertEquals } from "deno-std/assert";
import type { World } from "./world.ts";

export const DAY = 86_400;

export interface Wanted {
  reference?: string;
  amount?: number;
  currency?: string;
  /** Seconds from the database's now. Default three days: held as a card authorization. */
  deadlineIn?: number;
  platformFee?: number;
  /** Connected account; null: the receiver has none yet. Default: a new one that can be paid. */
  account?: string | null;
  holdMode?: "authorize" | "capture";
}

export interface Escrow {
  id: string;
  reference: string;
  paymentIntentId: string;
  account: string | null;
}

/** With what the receiver's reply needs. */
export interface Invited extends Escrow {
  receiverEmail: string;
  replyAddress: string;
}

let made = 0;

/** A connected account at Stripe. */
export function makeAccount(world: World, transfers: "active" | "inactive" = "active"): string {
  return world.simulator.control.createAccount({ transfers }).id;
}

/** The body of a create-escrow call, to be changed at will. */
export async function requestFor(world: World, wanted: Wanted = {}) {
  const [row] = await world.sql<{ now: Date }[]>`select escrow.now() as now`;
  const deadline = row!.now.getTime() + (wanted.deadlineIn ?? 3 * DAY) * 1000;
  const account = wanted.account === undefined ? makeAccount(world) : wanted.account;
  const number = ++made;
  return {
    reference: wanted.reference ?? `order-${number}`,
    amount: wanted.amount ?? 10_000,
    currency: wanted.currency ?? "usd",
    deadline: new Date(deadline).toISOString(),
    receiver: {
      id: `receiver-${number}`,
      email: `receiver-${number}@example.com`,
      ...(account === null ? {} : { stripeAccountId: account }),
    },
    ...(wanted.platformFee === undefined ? {} : { platformFee: wanted.platformFee }),
    ...(wanted.holdMode === undefined ? {} : { holdMode: wanted.holdMode }),
  };
}

/** An escrow that waits for its payment. */
export async function createEscrow(world: World, wanted: Wanted = {}): Promise<Invited> {
  const request = await requestFor(world, wanted);
  const { status, body } = await world.call("create-escrow", request);
  assertEquals(status, 201, JSON.stringify(body));
  return {
    id: body.escrowTransactionId,
    reference: request.reference,
    paymentIntentId: body.paymentIntentId,
    account: request.receiver.stripeAccountId ?? null,
    receiverEmail: request.receiver.email,
    replyAddress: body.replyAddress,
  };
}

/** The sender pays by card; the webhooks that follow are waited for. */
export async function pay(world: World, escrow: Escrow, method = "pm_card_visa"): Promise<void> {
  world.simulator.control.pay(escrow.paymentIntentId, method);
  await world.settle();
}

/** An escrow whose money is held: on the card, or captured with a far deadline. */
export async function heldEscrow(world: World, wanted: Wanted = {}): Promise<Invited> {
  const escrow = await createEscrow(world, wanted);
  await pay(world, escrow);
  return escrow;
}

export const release = (world: World, escrow: Escrow) =>
  world.call("distribute-escrow-funds", { escrowTransactionId: escrow.id });

export const refund = (world: World, escrow: Escrow, more: Record<string, unknown> = {}) =>
  world.call("refund-escrow", { escrowTransactionId: escrow.id, reason: "test", ...more });

// deno-lint-ignore no-explicit-any -- a row as the driver gives it
export async function rowOf(world: World, escrow: Escrow): Promise<any> {
  const [row] = await world.sql`select * from escrow.escrows where escrow_id = ${escrow.id}`;
  return row;
}

export async function statusOf(world: World, escrow: Escrow): Promise<string> {
  return (await rowOf(world, escrow)).status;
}

/** What the ledger says an escrow still holds, as a positive number. */
export async function heldIn(world: World, escrow: Escrow): Promise<number> {
  const [row] = await world.sql<{ held: string }[]>`
    select coalesce(-sum(amount_minor), 0) as held
    from escrow.entries
    where escrow_id = ${escrow.id} and account = 'held'`;
  return Number(row!.held);
}

// deno-lint-ignore no-explicit-any -- Stripe's objects as they are
export function stripeObjects(world: World, kind: string): any[] {
  // deno-lint-ignore no-explicit-any -- as above
  const state = world.simulator.control.state() as any;
  return Object.values(state[kind] ?? {});
}
