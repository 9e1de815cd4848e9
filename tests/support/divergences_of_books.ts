// The divergence catalogue, third part: what goes wrong on our own side: journals, statuses, leases
// and events. Where a law of the database forbids it, it is planted with all triggers off.
import type { BooksWorld } from "./books.ts";
import { type Divergence, one, resolveAll } from "./divergences.ts";
import { sleepGuards, wakeGuards } from "./guards.ts";

const byForce = ({ sql }: BooksWorld) => sleepGuards(sql);
const byLaw = ({ sql }: BooksWorld) => wakeGuards(sql);

async function moveCent(world: BooksWorld, cents: number) {
  await world.sql`
    update escrow.entries
    set amount_minor = amount_minor + case account when 'held' then -1 else 1 end * ${cents}::bigint
    where escrow_id = ${one(world, "transferred").id} and account in ('held', 'platform_balance')
      and journal_id in (select journal_id from escrow.journals where kind = 'transfer')`;
}

export const OF_BOOKS: Divergence[] = [
  {
    type: "effect_not_at_stripe",
    what: "a refund that we call done and Stripe does not have",
    finds: { effect_not_at_stripe: 1 },
    heals: false,
    async seed(world) {
      const { id, operation, amount, intent } = one(world, "captured");
      await world.sql`
        insert into escrow.operations
          (operation_id, escrow_id, kind, amount_minor, currency, path, params)
        values (${operation}, ${id}, 'refund', ${amount}, 'usd', '/v1/refunds',
          ${world.sql.json({ payment_intent: intent } as never)})`;
      await world.sql`select escrow.record_effect(${operation}, ${
        world.sql.json(
          {
            id: "re_nowhere",
            status: "succeeded",
            amount,
            currency: "usd",
            payment_intent: intent,
          },
        )
      })`;
    },
    // Stripe's support says that it never happened: booked as a refund that failed
    person: (world) =>
      world.sql`select escrow.apply_refund(${one(world, "captured").id}, ${
        world.sql.json({ id: "re_nowhere", status: "failed", failure_reason: "unknown" })
      })`,
  },
  {
    type: "status_disagrees",
    what: "an escrow that counts as released and still holds its money",
    finds: { status_disagrees: 1 },
    heals: false,
    async seed(world) {
      await byForce(world);
      await world.sql`update escrow.escrows
        set status = 'released', settled_at = escrow.now()
        where escrow_id = ${one(world, "captured").id}`;
    },
    person: (world) =>
      world.sql`update escrow.escrows set status = 'held', settled_at = null
        where escrow_id = ${one(world, "captured").id}`,
  },
  {
    type: "held_past_deadline",
    what: "money whose deadline was three days ago",
    finds: { held_past_deadline: 1 },
    heals: false,
    async seed(world) {
      await byForce(world);
      await world.sql`update escrow.escrows
        set deadline_at = escrow.now() - interval '3 days',
          pay_by_at = escrow.now() - interval '4 days'
        where escrow_id = ${one(world, "captured", "jpy").id}`;
      await byLaw(world);
    },
    person: (world) => world.call("check-escrow-timeouts", {}),
  },
  {
    type: "stale_lease",
    what: "a release whose worker died and that no sweep would find",
    finds: { stale_lease: 1 },
    heals: true,
    async seed(world) {
      await byForce(world);
      await world.sql`update escrow.escrows
        set status = 'releasing', lease_token = gen_random_uuid(), lease_kind = 'release',
          lease_expires_at = escrow.now() - interval '2 hours', next_attempt_at = null,
          release_requested_at = escrow.now() - interval '3 hours', release_requested_by = 'test'
        where escrow_id = ${one(world, "captured").id}`;
      await byLaw(world);
    },
  },
  {
    type: "event_unprocessed",
    what: "an event that was stored and forgotten",
    finds: { event_unprocessed: 1 },
    heals: true,
    seed: (world) =>
      world.sql`
        insert into escrow.inbox (event_id, path, type, refs, received_at)
        values ('evt_forgotten', 'account', 'payment_intent.succeeded',
          ${world.sql.json({ payment_intent: one(world, "captured").intent })},
          escrow.now() - interval '2 hours')`,
  },
  {
    type: "journal_missing",
    what: "a transfer whose journal is gone",
    // and the escrow no longer is what its journals say; Stripe's row waits for its posting
    finds: { journal_missing: 1, status_disagrees: 1, transfer_unknown: 1 },
    heals: false,
    async seed(world) {
      await byForce(world);
      const { id } = one(world, "transferred");
      const journal = world.sql`select journal_id from escrow.journals
        where escrow_id = ${id} and kind = 'transfer'`;
      await world.sql`create temporary table kept_entries as
        select * from escrow.entries where journal_id in (${journal})`;
      await world.sql`create temporary table kept_journals as
        select * from escrow.journals where journal_id in (${journal})`;
      await world.sql`delete from escrow.entries where journal_id in (${journal})`;
      await world.sql`delete from escrow.journals
        where journal_id in (select journal_id from kept_journals)`;
    },
    // posted anew, today: what was is never written again
    person: (world) =>
      world.sql`
        select escrow.post_journal(
          j.escrow_id, j.kind, j.operation_id, j.stripe_id, 'usd',
          (select jsonb_agg(jsonb_build_object('account', e.account, 'amount', e.amount_minor))
            from kept_entries e)
        ) from kept_journals j`,
  },
  {
    type: "journal_unbalanced",
    what: "a line of a journal changed by one cent",
    finds: { journal_unbalanced: 1 },
    heals: false,
    async seed(world) {
      await byForce(world);
      await world.sql`update escrow.entries set amount_minor = amount_minor - 1
        where account = 'platform_fees' and escrow_id = ${one(world, "transferred", "eur").id}`;
    },
    person: (world) =>
      world.sql`update escrow.entries set amount_minor = amount_minor + 1
        where account = 'platform_fees' and escrow_id = ${one(world, "transferred", "eur").id}`,
  },
  {
    type: "ledger_changed",
    what: "a cent moved in the books of a day that is closed",
    finds: { ledger_changed: 1 },
    heals: false,
    isSecondDay: true,
    async seed(world) {
      await byForce(world);
      await moveCent(world, 1);
    },
    async person(world) {
      await moveCent(world, -1);
      await resolveAll(world, "ledger_changed");
    },
  },
];

/** The classes that no divergence seeds; empty, or the catalogue has a gap. */
export async function unseededTypes(world: BooksWorld, seeded: string[]): Promise<string[]> {
  const types = await world.sql<{ type: string }[]>`
    select type from escrow.discrepancy_types order by type`;
  return types.map(({ type }) => type).filter((type) => !seeded.includes(type));
}
