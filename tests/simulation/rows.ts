// What the database says of the struck escrows, read at once, and the name of the state each is in.
import { assertEnded, type End } from "../support/laws.ts";
import type { World } from "../support/world.ts";
import { FEE, type Moved, type Subject } from "./flow.ts";

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
  transferred: number;
  reversed: number;
  refunded: number;
  held: number;
  platform_balance: number;
}

export async function readRows(world: World, subjects: Subject[]): Promise<Map<string, Row>> {
  const rows = await world.sql<Row[]>`
    select
      e.reference, e.escrow_id, e.status, e.funds_at, e.payment_intent_id, e.next_attempt_at,
      e.release_requested_at is not null as release_requested,
      e.refund_requested_at is not null as refund_requested,
      e.settled_at is not null as settled,
      e.captured_minor::int as captured, e.transferred_minor::int as transferred,
      e.reversed_minor::int as reversed, e.refunded_minor::int as refunded,
      e.lease_token is not null or exists (
        select from escrow.operations o
        where o.escrow_id = e.escrow_id and o.status in ('claimed', 'in_doubt')
      ) as busy,
      n.held, n.platform_balance
    from escrow.escrows e, lateral (
      select
        coalesce(-sum(n.amount_minor) filter (where n.account = 'held'), 0)::int as held,
        coalesce(sum(n.amount_minor) filter (where n.account = 'platform_balance'), 0)::int
          as platform_balance
      from escrow.entries n
      where n.escrow_id = e.escrow_id
    ) n
    where e.refused_id is null
      and e.reference = any (${subjects.map(({ reference }) => reference)})`;
  return new Map(rows.map((row) => [row.reference, row]));
}

/** "released", "held on card", "awaiting payment" …; null while something is left to do. */
export function stateOf(row: Row | undefined): string | null {
  if (row === undefined || row.busy) return null;
  if (["held", "disputed"].includes(row.status)) return `${row.status} on ${row.funds_at}`;
  if (row.status === "awaiting_payment") {
    return row.payment_intent_id === null ? null : "awaiting payment";
  }
  return row.status;
}

const SETTLED = ["released", "refunded", "cancelled"];

/** What Stripe has and what we say of it, to the cent; of an escrow in any state. */
function brokenBooks(stripe: Stripe, row: Row, moved: Moved): string[] {
  const intents = stripe.payment_intents.filter((it) => it.metadata.escrow_id === row.escrow_id);
  const of = intents.map(({ id }) => id);
  const transfers = stripe.transfers.filter((it) => it.transfer_group === row.escrow_id);
  const ids = transfers.map(({ id }) => id);
  const reversals = stripe.transfer_reversals.filter((it) => ids.includes(it.transfer));
  const refunds = stripe.refunds.filter((it) =>
    of.includes(it.payment_intent) && it.status === "succeeded"
  );
  const others = [...stripe.charges, ...stripe.disputes]
    .filter((it) => of.includes(it.payment_intent));
  const sources = [...transfers, ...reversals, ...refunds, ...others].map(({ id }) => id);
  const amounts = (some: { amount: number }[]) => some.map(({ amount }) => amount);
  const stripeSays = {
    intents: intents.map(({ status }) => status),
    captured: sum(intents.map(({ amount_received }) => amount_received)),
    ...{ transfers: amounts(transfers), reversals: amounts(reversals), refunds: amounts(refunds) },
    net: sum(
      stripe.balance_transactions.filter((it) => sources.includes(it.source))
        .map(({ net }) => net),
    ),
  };
  const weSay = {
    intents: [expectedIntent(row)],
    captured: row.captured,
    transfers: [...moved.transfers],
    reversals: [...moved.reversals],
    refunds: [...moved.refunds],
    net: row.platform_balance,
  };
  const sums = [row.transferred, row.reversed, row.refunded];
  const broken = [];
  if (JSON.stringify(stripeSays) !== JSON.stringify(weSay)) {
    broken.push(`Stripe says ${JSON.stringify(stripeSays)}, we ${JSON.stringify(weSay)}`);
  }
  if (String(sums) !== String([moved.transfers, moved.reversals, moved.refunds].map(sum))) {
    broken.push(`transferred, reversed, refunded: ${sums}`);
  }
  if (row.settled && row.held !== 0) broken.push(`${row.held} are held`);
  return broken;
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);

function expectedIntent(row: Row): string {
  if (row.captured > 0) return "succeeded";
  const open = { "held on card": "requires_capture", "awaiting payment": UNPAID };
  return open[stateOf(row) as keyof typeof open] ?? "canceled";
}

const UNPAID = "requires_payment_method";

// deno-lint-ignore no-explicit-any -- Stripe's objects as they are
type Stripe = Record<(typeof KINDS)[number], any[]>;
const KINDS = [
  "payment_intents",
  "charges",
  "transfers",
  "transfer_reversals",
  "refunds",
  "disputes",
  "balance_transactions",
] as const;

function readStripe(world: World): Stripe {
  // deno-lint-ignore no-explicit-any -- as above
  const state = world.simulator.control.state() as any;
  const entries = KINDS.map((kind) => [kind, Object.values(state[kind] ?? {})]);
  return Object.fromEntries(entries) as Stripe;
}

/** What goes out on the plain way to a state. */
function plainly({ status, captured }: Row): Moved {
  return {
    transfers: status === "released" ? [captured - FEE] : [],
    reversals: [],
    refunds: status === "refunded" && captured > 0 ? [captured] : [],
  };
}

/** What is wrong with subjects that are over: both sides are asked, to the cent. */
export async function brokenAmong(
  world: World,
  over: { subject: Subject; row: Row }[],
  moved: Moved | undefined,
): Promise<Map<Subject, string[]>> {
  const stripe = readStripe(world);
  const broken = new Map(
    over.map(({ subject, row }) =>
      [subject, brokenBooks(stripe, row, moved ?? plainly(row))] as const
    ),
  );
  if (moved === undefined) await addBrokenEnds(world, over, broken);
  return broken;
}

/** All at once while all is well; one by one only to name what is not. */
async function addBrokenEnds(
  world: World,
  over: { subject: Subject; row: Row }[],
  broken: Map<Subject, string[]>,
) {
  for (const end of SETTLED) {
    const some = over.filter(({ row }) => row.status === end);
    const subjects = some.map(({ subject }) => subject);
    if ((await messagesOf(() => assertEnded(world, subjects, end as End))).length === 0) continue;
    for (const { subject } of some) {
      const messages = await messagesOf(() => assertEnded(world, [subject], end as End));
      broken.get(subject)!.push(...messages);
    }
  }
}

async function messagesOf(judge: () => Promise<void>): Promise<string[]> {
  try {
    await judge();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
