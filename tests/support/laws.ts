// The laws that hold for every escrow that has ended, checked on both sides: what the simulator
// says was moved, and what the database says about it, to the cent.
import { assertEquals } from "deno-std/assert";
import { type Escrow, stripeObjects } from "./escrows.ts";
import type { World } from "./world.ts";

export type End = "released" | "refunded" | "cancelled";

/** The end of each escrow: one effect at Stripe, one journal, nothing live, nothing held. */
export async function assertEnded(world: World, escrows: Escrow[], end: End): Promise<void> {
  const stripe = readStripe(world);
  for (const escrow of escrows) {
    const row = await rowWithSums(world, escrow);
    const { disputed, ...moved } = movedAtStripe(stripe, escrow);
    assertEquals(row.status, end, `${escrow.reference}: ${JSON.stringify(row)}`);
    const amount = Number(row.amount_minor);
    const captured = moved.intent.status === "succeeded" ? amount : 0;
    const paid = end === "released" ? [amount - Number(row.platform_fee_minor)] : [];
    const returned = end === "refunded" && captured > 0 ? [amount] : [];
    assertEquals(moved, {
      intent: { status: captured > 0 ? "succeeded" : "canceled", received: captured },
      charges: captured > 0 ? 1 : moved.charges,
      transfers: paid,
      refunds: returned,
      reversals: 0,
      net: Number(row.platform_balance),
    }, `what Stripe moved for ${escrow.reference}`);
    assertEquals(
      [row.captured_minor, row.transferred_minor, row.refunded_minor].map(Number),
      [captured, paid[0] ?? 0, returned[0] ?? 0],
      `the amounts of ${escrow.reference}`,
    );
    assertEquals(row.journals, journalsOf(captured, paid, returned, disputed), escrow.reference);
    assertEquals([Number(row.held), Number(row.live), row.lease_token], [0, 0, null]);
  }
  await assertLedgerWhole(world);
}

function journalsOf(
  captured: number,
  paid: number[],
  returned: number[],
  disputed: number[],
): string[] {
  return [
    ...(captured > 0 ? ["capture"] : []),
    ...disputed.map((amount) => amount < 0 ? "dispute" : "dispute_reversal").sort(),
    ...returned.map(() => "refund"),
    ...(captured > 0 ? ["stripe_fee"] : []),
    ...paid.map(() => "transfer"),
  ];
}

// deno-lint-ignore no-explicit-any -- a row as the driver gives it
async function rowWithSums(world: World, { id }: Escrow): Promise<any> {
  const [row] = await world.sql`
    select e.*,
      (select coalesce(sum(n.amount_minor), 0) from escrow.entries n
        where n.escrow_id = e.escrow_id and n.account = 'held') as held,
      (select coalesce(sum(n.amount_minor), 0) from escrow.entries n
        where n.escrow_id = e.escrow_id and n.account = 'platform_balance') as platform_balance,
      (select count(*) from escrow.operations o
        where o.escrow_id = e.escrow_id and o.status in ('claimed', 'in_doubt')) as live,
      array(select j.kind from escrow.journals j
        where j.escrow_id = e.escrow_id order by j.kind) as journals
    from escrow.escrows e where e.escrow_id = ${id}`;
  return row;
}

/** Each journal is balanced, and each succeeded movement has exactly one. */
export async function assertLedgerWhole(world: World): Promise<void> {
  const wrong = await world.sql`
    select 'unbalanced' as law, n.journal_id::text as id
    from escrow.entries n
    group by n.journal_id, n.currency
    having sum(n.amount_minor) <> 0
    union all
    select 'not one journal', o.idempotency_key
    from escrow.operations o
    left join escrow.journals j on j.operation_id = o.operation_id
    where o.kind in ('capture', 'transfer', 'refund', 'reversal')
      and o.status in ('succeeded', 'undone')
    group by o.operation_id, o.idempotency_key
    having count(j.journal_id) <> 1`;
  assertEquals([...wrong], [], "the ledger");
}

function readStripe(world: World) {
  const kinds = [
    "payment_intents",
    "charges",
    "transfers",
    "refunds",
    "transfer_reversals",
    "disputes",
    "balance_transactions",
  ];
  // deno-lint-ignore no-explicit-any -- Stripe's objects as they are
  const all: any = world.simulator.control.state();
  // deno-lint-ignore no-explicit-any -- as above
  return Object.fromEntries(kinds.map((kind) => [kind, Object.values(all[kind]) as any[]]));
}

function movedAtStripe(stripe: ReturnType<typeof readStripe>, escrow: Escrow) {
  const intent = stripe.payment_intents!.find(({ id }) => id === escrow.paymentIntentId);
  const charges = stripe.charges!.filter((it) =>
    it.payment_intent === intent.id && it.status === "succeeded"
  );
  const transfers = stripe.transfers!.filter((it) => it.transfer_group === escrow.id);
  const refunds = stripe.refunds!.filter((it) =>
    it.payment_intent === intent.id && it.status === "succeeded"
  );
  const disputes = stripe.disputes!.filter((it) => it.payment_intent === intent.id);
  const ids = [...charges, ...transfers, ...refunds, ...disputes].map(({ id }) => id);
  const ours = new Set(transfers.map(({ id }) => id));
  return {
    intent: { status: intent.status, received: intent.amount_received },
    charges: charges.length,
    transfers: transfers.map(({ amount }) => amount),
    refunds: refunds.map(({ amount }) => amount),
    reversals: stripe.transfer_reversals!.filter((it) => ours.has(it.transfer)).length,
    net: stripe.balance_transactions!
      .filter(({ source }) => ids.includes(source))
      .reduce((sum, { net }) => sum + net, 0),
    disputed: disputes.flatMap((it) => it.balance_transactions).map(({ amount }) => amount),
  };
}

/** How many Stripe objects of one kind belong to an escrow. */
export function countAtStripe(
  world: World,
  escrow: Escrow,
  kind: "transfers" | "refunds",
): number {
  return stripeObjects(world, kind).filter((it) =>
    it.transfer_group === escrow.id || it.payment_intent === escrow.paymentIntentId
  ).length;
}

/** Which alerts are owed or were sent, each once, in order of their names. */
export async function alertsOf(world: World, escrow?: Escrow): Promise<string[]> {
  const rows = await world.sql<{ alert: string }[]>`
    select distinct alert from escrow.outbox
    where ${escrow?.id ?? null}::uuid is null or escrow_id = ${escrow?.id ?? null}
    order by alert`;
  return rows.map(({ alert }) => alert);
}

/** What the newest message of an alert says about an escrow. */
// deno-lint-ignore no-explicit-any -- facts as they are told
export async function factsOf(world: World, { id }: Escrow, alert: string): Promise<any> {
  const [row] = await world.sql`
    select facts from escrow.outbox where escrow_id = ${id} and alert = ${alert}
    order by message_id desc limit 1`;
  return row?.facts;
}
