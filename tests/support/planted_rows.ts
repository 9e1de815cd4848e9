// A world in which every kind of thing has happened, and for each law the bad row that breaks it.
// The rows are planted by a superuser with all triggers off and, where an index is the law, with
// the index gone: nothing less can break these laws.
import { assertEquals } from "deno-std/assert";
import type { Sql } from "../../dev/database.ts";
import { createEscrow, DAY, type Escrow, heldEscrow, refund, release } from "./escrows.ts";
import type { World } from "./world.ts";

export interface Lived {
  released: Escrow;
  refunded: Escrow;
  held: Escrow;
  unpaid: Escrow;
}

/** A world in which every kind of thing has happened. */
export async function liveIn(world: World): Promise<Lived> {
  world.simulator.control.setBalance({ currency: "usd", available: 50_000 });
  const released = await heldEscrow(world, { platformFee: 500 });
  await release(world, released);
  const refunded = await heldEscrow(world, { deadlineIn: 30 * DAY });
  await refund(world, refunded);
  const late = await heldEscrow(world, { deadlineIn: DAY });
  const held = await heldEscrow(world, { deadlineIn: 60 * DAY });
  await world.settle();
  await world.advanceClock(2 * DAY);
  await world.call("check-escrow-timeouts");
  await world.rpc("escrow_set_paused", { p_paused: true, p_actor: "test", p_reason: "law" });
  await world.rpc("escrow_set_paused", { p_paused: false, p_actor: "test", p_reason: "law" });
  assertEquals(
    (await world.sql`
    select from escrow.escrows where escrow_id = ${late.id} and status = 'refunded'`).length,
    1,
  );
  const unpaid = await createEscrow(world);
  await world.settle();
  return { released, refunded, held, unpaid };
}

/** By the name of the view: what breaks its law. */
export const PLANTS: Record<string, (sql: Sql, lived: Lived) => Promise<unknown>> = {
  invariant_money_is_conserved: (sql, { released }) =>
    sql`update escrow.escrows set transferred_minor = transferred_minor - 1
        where escrow_id = ${released.id}`,
  invariant_one_success_per_leg: async (sql, { released }) => {
    await sql`drop index escrow.operations_one_live_or_done_per_leg`;
    await plantOperation(sql, released, "transfer", "succeeded", 9);
  },
  invariant_never_overpaid: (sql, { held }) => plantOperation(sql, held, "refund", "succeeded", 2),
  invariant_settled_is_settled: (sql, { released }) =>
    plantOperation(sql, released, "void", "in_doubt", 1),
  invariant_losses_are_losses: (sql, { released }) =>
    sql`insert into escrow.entries (journal_id, line, account, escrow_id, amount_minor, currency)
        select journal_id, 9, 'dispute_losses', escrow_id, -1, 'usd'
        from escrow.journals where escrow_id = ${released.id} and kind = 'transfer'`,
  invariant_settled_after_verdict: async (sql, { released }) => {
    await sql`update escrow.escrows set bank_minor = 1 where escrow_id = ${released.id}`;
    await sql`insert into escrow.disputes
                (dispute_id, escrow_id, amount_minor, currency, stripe_status)
              values ('du_planted', ${released.id}, 1, 'usd', 'needs_response')`;
  },
  invariant_refunded_is_returned: (sql, { refunded }) =>
    sql`update escrow.operations set amount_minor = amount_minor - 1
        where escrow_id = ${refunded.id} and kind = 'refund'`,
  invariant_strays_are_read_first: (sql, { refunded }) =>
    sql`insert into escrow.stray_effects
          (stripe_id, escrow_id, object, facts, read_at, resolved_at, resolution)
        values ('re_planted', ${refunded.id}, 'refund', '{"status": "succeeded"}',
          escrow.now() - interval '61 minutes', escrow.now(), 'outside')`,
  invariant_effects_are_booked: (sql, { released }) =>
    sql`delete from escrow.entries where journal_id in (
          select journal_id from escrow.journals
          where escrow_id = ${released.id} and kind = 'transfer') and line = 1`,
  invariant_journals_have_effects: (sql, { released }) =>
    sql`update escrow.journals set stripe_id = 'tr_other'
        where escrow_id = ${released.id} and kind = 'transfer'`,
  invariant_events_are_answered: (sql) =>
    sql`update escrow.inbox
        set status = 'received', applied_at = null, received_at = escrow.now() - interval '2 days'
        where event_id = (select event_id from escrow.inbox where status = 'applied' limit 1)`,
  invariant_one_effect_at_a_time: async (sql, { held }) => {
    await sql`drop index escrow.operations_one_live_per_escrow`;
    await plantOperation(sql, held, "capture", "in_doubt", 1);
    await plantOperation(sql, held, "refund", "in_doubt", 1);
  },
  invariant_effects_have_a_lease: (sql, { unpaid }) =>
    plantOperation(sql, unpaid, "void", "claimed", 1),
  invariant_deadlines_are_kept: (sql) =>
    sql`update escrow.changes set at = at - interval '2 days' where cause = 'deadline_passed'`,
  invariant_breaker_is_kept: (sql) =>
    sql`update escrow.breaker_reservations set amount_minor = 99999999`,
  invariant_nothing_is_stuck: (sql, { held }) =>
    sql`update escrow.escrows set status = 'releasing', next_attempt_at = null
        where escrow_id = ${held.id}`,
  invariant_answers_are_recorded: async (sql, { unpaid }) => {
    await plantOperation(sql, unpaid, "void", "claimed", 1);
    await sql`update escrow.operations set last_sent_at = escrow.now() - interval '2 hours'
              where escrow_id = ${unpaid.id} and kind = 'void'`;
  },
  invariant_records_are_append_only: (sql) =>
    sql`alter table escrow.entries disable trigger entries_append_only`,
  invariant_audit_is_a_chain: (sql) =>
    sql`update escrow.admin_actions set reason = 'another reason' where action_id = 1`,
  invariant_statements_are_a_chain: (sql) =>
    sql`insert into escrow.reconciliation_days
          (date, status, balanced, statement, previous_hash, hash, closed_at)
        values ('2026-11-01', 'closed', true, '{"date": "2026-11-01"}', '', 'planted',
          escrow.now())`,
  invariant_messages_are_impersonal: (sql) =>
    sql`insert into escrow.outbox (alert, dedup_key, facts)
        values ('paused', 'planted', '{"to": "receiver@example.com"}')`,
  invariant_alerts_once_a_day: (sql) =>
    sql`insert into escrow.outbox (alert, dedup_key, delivered_at)
        values ('paused', 'planted', escrow.now()),
               ('paused', 'planted', escrow.now() + interval '23 hours')`,
  invariant_alerts_are_told: (sql) =>
    sql`insert into escrow.outbox (alert, dedup_key, due_at)
        values ('paused', 'planted', escrow.now() - interval '3 hours')`,
};

export async function plantOperation(
  sql: Sql,
  escrow: Escrow,
  kind: string,
  status: string,
  attempt: number,
) {
  const settled = status === "succeeded";
  await sql`
    insert into escrow.operations (
      escrow_id, kind, leg, attempt, status, amount_minor, currency, path, params, stripe_id,
      settled_at
    ) select
      escrow_id, ${kind}, 1, ${attempt}, ${status}, amount_minor + 1, currency, '/v1/planted', '{}',
      ${settled ? `planted_${kind}` : null}, ${settled ? new Date() : null}
    from escrow.escrows where escrow_id = ${escrow.id}`;
}
