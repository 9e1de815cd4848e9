// For each check of the operators' verify files, the bad row that it must show.
import type { Sql } from "../../dev/database.ts";
import { type Lived, plantOperation, PLANTS } from "./planted_rows.ts";

export const VERIFY_FILES = [
  "verify-audit.sql",
  "verify-money.sql",
  "verify-stuck.sql",
  "verify-webhooks.sql",
] as const;

type Plant = (sql: Sql, lived: Lived) => Promise<unknown>;

/** The bad row of an invariant view. */
const law = (name: string): Plant => PLANTS[`invariant_${name}`]!;

/** Something about the escrow that is held in every lived-in world. */
const held = (change: string): Plant => (sql, { held }) =>
  sql.unsafe(`update escrow.escrows set ${change} where escrow_id = '${held.id}'`);

const day = (date: string, balanced: boolean): Plant => (sql) =>
  sql`insert into escrow.reconciliation_days
        (date, status, balanced, statement, previous_hash, hash, closed_at)
      values (${date}, 'closed', ${balanced}, '{}', '', 'planted', escrow.now())`;

const discrepancy = (type: string): Plant => (sql) =>
  sql`insert into escrow.discrepancies (type, subject, facts, date)
      values (${type}, 'planted', '{}', '2026-11-01')`;

/** The newest applied event, changed. */
const event = (change: string): Plant => (sql) =>
  sql.unsafe(`
    update escrow.inbox set ${change}
    where event_id = (
      select event_id from escrow.inbox where status = 'applied'
      order by received_at desc, event_id limit 1)`);

const STUCK: Record<string, Plant> = {
  "nothing is stuck": law("nothing_is_stuck"),
  "effects have a lease": law("effects_have_a_lease"),
  "answers are recorded": law("answers_are_recorded"),
  "the sweep keeps up": held("next_attempt_at = escrow.now() - interval '16 minutes'"),
  "the clock keeps up": held(
    "pay_by_at = escrow.now() - interval '2 hours', deadline_at = escrow.now() - interval '1 hour'",
  ),
  "no answer is in doubt": async (sql, { unpaid }) => {
    await plantOperation(sql, unpaid, "void", "in_doubt", 1);
    await sql`update escrow.operations set first_sent_at = escrow.now() - interval '2 hours'
              where escrow_id = ${unpaid.id} and kind = 'void'`;
  },
  "Stripe answers": held(
    "waiting_for = 'stripe', unanswered_at = escrow.now() - interval '61 minutes'",
  ),
  "no worker is lost": held("lost_leases = 3"),
  "the jobs run": async (sql) => {
    await sql`update escrow.job_runs set success = false where job = 'retry-failed-transfers'`;
    await sql`update escrow.jobs set watched_from = escrow.now() - interval '4 hours'`;
  },
  "people decide": held(
    `status = 'manual_review', review_reason = 'planted',
     status_at = escrow.now() - interval '25 hours'`,
  ),
  "receivers are ready": held(
    "waiting_for = 'receiver', release_requested_at = escrow.now() - interval '4 days'",
  ),
  "the balance suffices": held("waiting_for = 'balance'"),
  "nothing is frozen": (sql, { held }) =>
    sql`insert into escrow.stray_effects (stripe_id, escrow_id, object, facts)
        values ('re_planted', ${held.id}, 'refund', '{}')`,
  "holds are short": held("on_hold_at = escrow.now() - interval '25 hours'"),
  "outflows are open": (sql) => sql`update escrow.policy set paused = true`,
};

const MONEY: Record<string, Plant> = {
  "money is conserved": law("money_is_conserved"),
  "each effect succeeds once": law("one_success_per_leg"),
  "nobody is overpaid": law("never_overpaid"),
  "settled is settled": law("settled_is_settled"),
  "losses are losses": law("losses_are_losses"),
  "settled after the verdict": law("settled_after_verdict"),
  "refunded is returned": law("refunded_is_returned"),
  "strays are read first": law("strays_are_read_first"),
  "effects are booked": law("effects_are_booked"),
  "journals have effects": law("journals_have_effects"),
  "one effect at a time": law("one_effect_at_a_time"),
  "deadlines are kept": law("deadlines_are_kept"),
  "the breaker is kept": law("breaker_is_kept"),
  "journals sum to zero": law("effects_are_booked"),
  "no discrepancy is open": discrepancy("status_disagrees"),
  "the last day is balanced": day("2099-01-01", false),
  "days are closed": async (sql, lived) => {
    await sql`delete from escrow.reconciliation_days`;
    await day("2026-01-01", true)(sql, lived);
  },
};

const WEBHOOKS: Record<string, Plant> = {
  "events are answered": law("events_are_answered"),
  "no event is parked": event("status = 'parked', applied_at = null"),
  "events are applied soon": event(
    "status = 'received', applied_at = null, received_at = escrow.now() - interval '2 hours'",
  ),
  "events arrive in time": event(
    "received_at = escrow.now(), event_created_at = escrow.now() - interval '2 hours'",
  ),
  "the endpoint hears": async (sql) => {
    await sql`delete from escrow.inbox`;
    await sql`update escrow.operations set created_at = escrow.now() - interval '2 hours'
              where kind = 'transfer'`;
  },
  "no webhook is missed": discrepancy("missed_webhook"),
  "the app hears": (sql) =>
    sql`insert into escrow.change_deliveries (change_id, escrow_id, first_failed_at)
        select change_id, escrow_id, escrow.now() - interval '2 hours'
        from escrow.changes limit 1
        on conflict (change_id) do update
        set delivered_at = null, first_failed_at = excluded.first_failed_at`,
};

const AUDIT: Record<string, Plant> = {
  "the audit is a chain": law("audit_is_a_chain"),
  "the statements are a chain": law("statements_are_a_chain"),
  "records are append-only": law("records_are_append_only"),
  "messages are impersonal": law("messages_are_impersonal"),
  "alerts are told once a day": law("alerts_once_a_day"),
  "alerts are told": law("alerts_are_told"),
  "the schema is closed": (sql) => sql`grant usage on schema escrow to service_role`,
  "the second lock is on": (sql) => sql`alter table escrow.replies disable row level security`,
  "the functions are closed": (sql) =>
    sql`grant execute on function public.escrow_set_accepting(boolean, text, text)
        to authenticated`,
};

/** By file and check. */
export const OPERATORS_PLANTS: Record<string, Record<string, Plant>> = {
  "verify-audit.sql": AUDIT,
  "verify-money.sql": MONEY,
  "verify-stuck.sql": STUCK,
  "verify-webhooks.sql": WEBHOOKS,
};
