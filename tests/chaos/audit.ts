// The laws, checked on both sides: what callers were told against the database, and the database
// against what the simulator says was moved. Each broken law is one sentence.
import { brokenLaws } from "../support/invariants.ts";
import { untold } from "./app.ts";
import { type Deal, type Fact, isTrue, type Row } from "./book.ts";
import type { Site } from "./site.ts";

/** The facts that are not true, of those told since `from` and before the question. */
export async function untrueFacts(site: Site, from = 0): Promise<string[]> {
  const { facts, deals } = site.book;
  const asked = facts.slice(from);
  const forced = new Set(
    deals.flatMap(({ escrowId, asked }) => escrowId && asked.has("force") ? [escrowId] : []),
  );
  const rows = await rowsOf(site, [...new Set(asked.map(({ escrowId }) => escrowId))]);
  return asked.filter((fact) => !isTrue(fact, rows.get(fact.escrowId), forced))
    .map((fact) => `${tell(fact)}, but the row is ${JSON.stringify(rows.get(fact.escrowId))}`);
}

const tell = (fact: Fact) => `told ${JSON.stringify(fact)}`;

async function rowsOf({ sql }: Site, escrowIds: string[]): Promise<Map<string, Row>> {
  const rows = await sql<Row[]>`
    select e.escrow_id, e.status, e.payment_intent_id, e.release_requested_at,
      e.refund_requested_at, array(
        select o.stripe_id from escrow.operations o
        where o.escrow_id = e.escrow_id and o.kind = 'transfer' and o.status = 'succeeded'
      ) as transfer_ids
    from escrow.escrows e
    where e.escrow_id = any (${escrowIds}::uuid[])`;
  return new Map(rows.map((row) => [row.escrow_id, row]));
}

/** An escrow at the end, with what the ledger says about it. */
interface Ended {
  escrow_id: string;
  reference: string;
  status: string;
  amount_minor: string;
  platform_fee_minor: string;
  payment_intent_id: string | null;
  platform_balance: string;
  held: string;
  release_requested_at: Date | null;
}

export interface Verdict {
  escrows: number;
  ends: Record<string, number>;
  /** What was told and is not true; events that were answered and are not there. */
  lost: string[];
  /** More than one transfer or return, both, or a second PaymentIntent. */
  doubled: string[];
  /** Every other broken law: ends, ledger, invariants, events. */
  broken: string[];
}

/** Judges everything once all is quiet. */
export async function judge(site: Site): Promise<Verdict> {
  const rows = await endedRows(site);
  const stripe = movedAtStripe(site);
  const deals = new Map(site.book.deals.map((deal) => [deal.reference, deal]));
  const verdict: Verdict = {
    escrows: rows.length,
    ends: Object.fromEntries(
      Map.groupBy(rows, ({ status }) => status).entries()
        .map(([status, { length }]) => [status, length]),
    ),
    lost: [
      ...await untrueFacts(site),
      ...untrueAtStripe(site, stripe),
      ...await lostEvents(site),
      ...await untold(site),
    ],
    doubled: strayIntents(site, rows),
    broken: [...site.book.odd],
  };
  for (const row of rows) {
    const moved = stripe.of(row);
    const [transfers, refunds] = [moved.transfers.length, moved.refunds.length];
    if (transfers > 1 || refunds > 1 || (transfers > 0 && refunds > 0)) {
      verdict.doubled.push(`${row.reference}: ${transfers} transfers and ${refunds} refunds`);
    }
    const wrong = wrongEnd(row, moved, deals.get(row.reference));
    if (wrong) verdict.broken.push(`${row.reference} is ${row.status}: ${wrong}`);
  }
  for (const [law, found] of Object.entries(await brokenLaws(site.sql))) {
    verdict.broken.push(`${law}: ${JSON.stringify(found)}`);
  }
  return verdict;
}

async function endedRows({ sql }: Site): Promise<Ended[]> {
  return await sql<Ended[]>`
    with booked as (
      select n.escrow_id,
        coalesce(sum(n.amount_minor) filter (where n.account = 'held'), 0) as held,
        coalesce(sum(n.amount_minor) filter (where n.account = 'platform_balance'), 0)
          as platform_balance
      from escrow.entries n group by n.escrow_id
    )
    select e.escrow_id, e.reference, e.status, e.amount_minor, e.platform_fee_minor,
      e.payment_intent_id, e.release_requested_at, coalesce(b.held, 0) as held,
      coalesce(b.platform_balance, 0) as platform_balance
    from escrow.escrows e left join booked b using (escrow_id)`;
}

type Moved = ReturnType<ReturnType<typeof movedAtStripe>["of"]>;

/** Why an escrow's end is not the right one, or null. */
function wrongEnd(row: Ended, moved: Moved, deal: Deal | undefined): string | null {
  const amount = Number(row.amount_minor);
  const fee = Number(row.platform_fee_minor);
  const says = JSON.stringify({ ...moved, ...row });
  if (!deal) return "nobody asked for it";
  const rightly = {
    released: moved.received === amount && moved.transfers.join() === String(amount - fee) &&
      moved.refunds.length === 0,
    refunded: moved.transfers.length === 0 &&
      (moved.intent === "canceled" || moved.refunds.join() === String(amount)),
    cancelled: moved.transfers.length === 0 && moved.received === 0 &&
      (moved.intent === "canceled" || moved.intent === "none"),
  }[row.status];
  if (rightly === undefined) return `no end without a person: ${says}`;
  if (!rightly) return `Stripe moved something else: ${says}`;
  if (Number(row.held) !== 0) return `the ledger still holds ${row.held}`;
  if (Number(row.platform_balance) !== moved.net) {
    return `the ledger's balance is ${row.platform_balance}, Stripe's ${moved.net}`;
  }
  if (row.status === "released" && !deal.asked.has("release")) return "nobody asked for a release";
  if (row.status === "released" && !deal.paid) return "nobody paid";
  const wished = row.release_requested_at !== null;
  if (row.status !== "released" && wished) return "the release that was asked for never happened";
  return null;
}

function movedAtStripe({ simulator }: Site) {
  // deno-lint-ignore no-explicit-any -- Stripe's objects as they are
  const state = simulator.control.state() as any;
  // deno-lint-ignore no-explicit-any -- as above
  const all = (kind: string): any[] => state[kind];
  const intents = new Map(all("payment_intents").map((it) => [it.id, it]));
  const charges = Map.groupBy(all("charges"), (it) => it.payment_intent);
  const transfers = Map.groupBy(all("transfers"), (it) => it.transfer_group);
  const refunds = Map.groupBy(all("refunds"), (it) => it.payment_intent);
  const movements = Map.groupBy(all("balance_transactions"), (it) => it.source);
  return {
    transferIds: new Set(all("transfers").map(({ id }) => id)),
    of(row: Ended) {
      const intent = intents.get(row.payment_intent_id);
      const paid = transfers.get(row.escrow_id) ?? [];
      const returned = (refunds.get(row.payment_intent_id) ?? [])
        .filter(({ status }) => status !== "failed" && status !== "canceled");
      const taken = charges.get(row.payment_intent_id) ?? [];
      const net = [...taken, ...paid, ...returned].flatMap(({ id }) => movements.get(id) ?? [])
        .reduce((sum, { net }) => sum + net, 0);
      return {
        intent: (intent?.status ?? "none") as string,
        received: (intent?.amount_received ?? 0) as number,
        transfers: paid.map(({ amount }) => amount as number),
        refunds: returned.map(({ amount }) => amount as number),
        net: net as number,
      };
    },
  };
}

function untrueAtStripe({ book }: Site, stripe: ReturnType<typeof movedAtStripe>): string[] {
  return book.facts
    .filter((fact) => fact.what === "released" && !stripe.transferIds.has(fact.transferId))
    .map((fact) => `${tell(fact)}, but Stripe knows no such transfer`);
}

/** PaymentIntents that no escrow has: one more than was asked for. */
function strayIntents({ simulator }: Site, rows: Ended[]): string[] {
  const known = new Set(rows.map((row) => row.payment_intent_id));
  // deno-lint-ignore no-explicit-any -- Stripe's objects as they are
  const { payment_intents } = simulator.control.state() as any;
  return payment_intents.filter(({ id }: { id: string }) => !known.has(id))
    .map(({ id }: { id: string }) => `${id} belongs to no escrow`);
}

/** Events whose every delivery was answered 2xx in the end. */
export const answeredEvents = ({ simulator }: Site) =>
  simulator.events().filter((event) => event.pending_webhooks === 0);

/** Those of them that the inbox does not have, or has not brought to an end. */
async function lostEvents(site: Site): Promise<string[]> {
  const rows = await site.sql<{ event_id: string }[]>`
    select event_id from escrow.inbox where status in ('applied', 'ignored')`;
  const there = new Set(rows.map(({ event_id }) => event_id));
  return answeredEvents(site).filter(({ id }) => !there.has(id))
    .map(({ id, type }) => `${type} ${id} was answered 200 and is not in the inbox`);
}
