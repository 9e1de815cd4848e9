// What the database says of the struck escrows, read at once, and the name of the state each is in.
import { assertEnded, type End } from "../support/laws.ts";
import { stripeObjects } from "../support/escrows.ts";
import type { World } from "../support/world.ts";
import type { Subject } from "./flow.ts";

export interface Row {
  reference: string;
  escrow_id: string;
  status: string;
  funds_at: string;
  payment_intent_id: string | null;
  release_requested: boolean;
  refund_requested: boolean;
  settled: boolean;
  /** Somebody works on it, or an effect of it is under way. */
  busy: boolean;
  next_attempt_at: Date | null;
  captured: number;
  held: number;
}

export async function readRows(world: World, subjects: Subject[]): Promise<Map<string, Row>> {
  const rows = await world.sql<Row[]>`
    select
      e.reference, e.escrow_id, e.status, e.funds_at, e.payment_intent_id, e.next_attempt_at,
      e.release_requested_at is not null as release_requested,
      e.refund_requested_at is not null as refund_requested,
      e.settled_at is not null as settled,
      e.captured_minor::int as captured,
      e.lease_token is not null or exists (
        select from escrow.operations o
        where o.escrow_id = e.escrow_id and o.status in ('claimed', 'in_doubt')
      ) as busy,
      (
        select coalesce(-sum(n.amount_minor), 0)::int from escrow.entries n
        where n.escrow_id = e.escrow_id and n.account = 'held'
      ) as held
    from escrow.escrows e
    where e.reference = any (${subjects.map(({ reference }) => reference)})`;
  return new Map(rows.map((row) => [row.reference, row]));
}

/** "released", "held on card", "awaiting payment" …; null while something is left to do. */
export function stateOf(row: Row | undefined): string | null {
  if (row === undefined || row.busy) return null;
  if (row.status === "held") return `held on ${row.funds_at}`;
  if (row.status === "awaiting_payment") {
    return row.payment_intent_id === null ? null : "awaiting payment";
  }
  return row.status;
}

const SETTLED = ["released", "refunded", "cancelled"];

/** What is wrong with an escrow that is not settled: both sides are asked, to the cent. */
function brokenWhileOpen(stripe: Stripe, row: Row): string[] {
  const broken: string[] = [];
  const intents = stripe.intents.filter(({ metadata }) => metadata.escrow_id === row.escrow_id);
  const [intent] = intents;
  if (intents.length !== 1) broken.push(`${intents.length} PaymentIntents`);
  const paidOut = [
    ...stripe.transfers.filter((it) => it.transfer_group === row.escrow_id),
    ...stripe.refunds.filter((it) => it.payment_intent === intent?.id),
  ];
  if (paidOut.length > 0) broken.push(`${row.status}, but money went out: ${paidOut[0].id}`);
  const expected = { "held on card": "requires_capture", "awaiting payment": UNPAID }[
    stateOf(row) ?? ""
  ] ?? "succeeded";
  if (intent?.status !== expected) broken.push(`${row.status}, but the intent ${intent?.status}`);
  const received = intent?.amount_received ?? 0;
  if (row.captured !== received || row.held !== received) {
    broken.push(`Stripe has ${received}, we say ${row.captured}, the ledger holds ${row.held}`);
  }
  return broken;
}

const UNPAID = "requires_payment_method";

type Stripe = ReturnType<typeof readStripe>;

const readStripe = (world: World) => ({
  intents: stripeObjects(world, "payment_intents"),
  transfers: stripeObjects(world, "transfers"),
  refunds: stripeObjects(world, "refunds"),
});

/** All at once while all is well; one by one only to name what is not. */
export async function brokenAmong(
  world: World,
  over: { subject: Subject; row: Row }[],
): Promise<Map<Subject, string[]>> {
  const broken = new Map<Subject, string[]>();
  for (const end of SETTLED) {
    const some = over.filter(({ row }) => row.status === end);
    const subjects = some.map(({ subject }) => subject);
    if ((await messagesOf(() => assertEnded(world, subjects, end as End))).length === 0) continue;
    for (const { subject, row } of some) {
      const messages = await messagesOf(() => assertEnded(world, [subject], row.status as End));
      broken.set(subject, messages);
    }
  }
  const stripe = readStripe(world);
  for (const { subject, row } of over.filter(({ row }) => !SETTLED.includes(row.status))) {
    broken.set(subject, brokenWhileOpen(stripe, row));
  }
  return broken;
}

async function messagesOf(judge: () => Promise<void>): Promise<string[]> {
  try {
    await judge();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
