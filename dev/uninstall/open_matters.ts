// What keeps an installation from being taken out: each thing that somebody would still miss.
import type { Sql } from "../database.ts";

export interface Matter {
  reason: string;
  count: number;
  /** One of them, to begin with. */
  example: string;
  nextStep: string;
}

interface Question {
  /** Asked only where this is there. */
  relation: string;
  reason: string;
  /** Rows (example); each row is one. */
  sql: string;
  nextStep: string;
}

const ORDER = "'<escrow>', '<you>', 'uninstall'";

/** Of an escrow that has not ended, by status. */
const NEXT_OF_STATUS: Record<string, string> = {
  // the orders of the same names are for a review, and refuse these
  awaiting_payment: "wait until it is paid or lapses, or call refund-escrow",
  held: "release it or return it: call distribute-escrow-funds or refund-escrow; " +
    `on hold, first: select public.escrow_order_unhold(${ORDER});`,
  releasing: "call retry-failed-transfers until it is released",
  transfer_failed: "RUNBOOK, the alert it raised; then call retry-failed-transfers",
  refunding: "call retry-failed-transfers until the refund has settled at Stripe",
  disputed: "wait until the bank has decided; RUNBOOK: Dispute",
  manual_review: "settle it: RUNBOOK, the alert it raised",
};

const QUESTIONS: Question[] = [
  {
    relation: "escrow.policy",
    reason: "new escrows are still accepted",
    sql: "select 'accepting' from escrow.policy where accepting",
    nextStep: "select public.escrow_set_accepting(false, '<you>', 'uninstall');",
  },
  {
    relation: "escrow.operations",
    reason: "effects in doubt or under way",
    sql: `select format('%s %s, escrow %s', kind, status, escrow_id) from escrow.operations
      where status in ('claimed', 'in_doubt')`,
    nextStep: "call retry-failed-transfers until it is known; RUNBOOK: In doubt",
  },
  {
    relation: "escrow.disputes",
    reason: "open disputes",
    sql: "select dispute_id from escrow.disputes where closed_at is null",
    nextStep: "wait until the bank has decided; RUNBOOK: Dispute",
  },
  {
    relation: "escrow.stray_effects",
    reason: "movements at Stripe that nobody has explained",
    sql: "select stripe_id from escrow.stray_effects where resolved_at is null",
    nextStep: "select public.escrow_resolve_stray(...); RUNBOOK: Stray effect",
  },
  {
    relation: "escrow.inbox",
    reason: "Stripe's events without an answer",
    sql: `select format('%s %s', type, event_id) from escrow.inbox
      where status in ('received', 'parked')`,
    nextStep: "call retry-failed-transfers; RUNBOOK: Event parked",
  },
  {
    relation: "escrow.outbox",
    reason: "alerts that have reached nobody",
    sql: `select format('%s, message %s', alert, message_id) from escrow.outbox
      where delivered_at is null or owed_to <> '{}'`,
    nextStep: "call check-escrow-timeouts, and repair the channel that does not take them",
  },
  {
    relation: "escrow.change_deliveries",
    reason: "changes that the app has not been told",
    sql: `select format('change %s of escrow %s', change_id, escrow_id)
      from escrow.change_deliveries where delivered_at is null and gave_up_at is null`,
    nextStep: "repair what APP_WEBHOOK_URL names and call retry-failed-transfers; or, when " +
      "nobody listens any more: update escrow.change_deliveries set gave_up_at = escrow.now() " +
      "where delivered_at is null and gave_up_at is null;",
  },
  {
    relation: "escrow.app_webhook",
    reason: "changes that no job has begun to tell the app",
    sql: `select format('change %s of escrow %s', f.change_id, f.escrow_id)
      from escrow.feed f
      join escrow.app_webhook w on f.place is null or f.place > w.owed_to_place
      where w.owed_to_place is not null`,
    nextStep: "call retry-failed-transfers; or, when nobody listens any more: " +
      "update escrow.app_webhook set owed_to_place = null where only_row;",
  },
  {
    relation: "escrow.discrepancies",
    reason: "disagreements with Stripe that are not settled",
    sql:
      "select format('%s %s', type, subject) from escrow.discrepancies where resolved_at is null",
    nextStep: "select public.escrow_list_discrepancies(); RUNBOOK: Discrepancy",
  },
  {
    relation: "escrow.reconciliations",
    reason: "a reconciliation that has not ended",
    sql: "select 'run ' || run_id from escrow.reconciliations where finished_at is null",
    nextStep: "call daily-reconciliation until it answers closed: true",
  },
  {
    relation: "escrow.account_balances",
    reason: "money that is owed to somebody",
    sql: `select format('%s %s %s', account, balance_minor, currency)
      from escrow.account_balances
      where account in ('held', 'sender', 'receiver') and balance_minor <> 0`,
    nextStep: "find whose it is: select escrow_id, sum(amount_minor) from escrow.entries n " +
      "join escrow.journals using (journal_id) where account = '<account>' group by 1;",
  },
  {
    relation: "escrow.reconciliation_days",
    reason: "days whose movements have not been compared with Stripe",
    sql: `select distinct (j.posted_at at time zone 'utc')::date::text
      from escrow.journals j
      where (j.posted_at at time zone 'utc')::date > coalesce(
        (select max(d.date) from escrow.reconciliation_days d), '-infinity')
      and not exists (
        select from escrow.statement_journals s where s.journal_id = j.journal_id)`,
    nextStep: "call daily-reconciliation after that day is over in UTC",
  },
];

/** Empty when nothing is open; `functions` are the deployed names, as cron may call them. */
export async function openMatters(sql: Sql, functions: string[]): Promise<Matter[]> {
  const matters: Matter[] = [];
  for (const { relation, reason, sql: question, nextStep } of QUESTIONS) {
    const found = await isThere(sql, relation) ? await ask(sql, question) : null;
    if (found !== null) matters.push({ reason, ...found, nextStep });
  }
  return [
    ...await unsettled(sql),
    ...matters,
    ...await brokenLaws(sql),
    ...await cronJobs(sql, functions),
  ];
}

async function isThere(sql: Sql, relation: string): Promise<boolean> {
  const [row] = await sql`select to_regclass(${relation}) is not null as there`;
  return row!.there;
}

async function ask(sql: Sql, question: string) {
  const [row] = await sql.unsafe(
    `select count(*)::integer as count, min(example) as example from (${question}) q (example)`,
  );
  const { count, example } = row as unknown as { count: number; example: string };
  return count === 0 ? null : { count, example };
}

async function unsettled(sql: Sql): Promise<Matter[]> {
  const rows = await sql<{ status: string; count: number; example: string }[]>`
    select status, count(*)::integer as count, min(escrow_id::text) as example
    from escrow.escrows
    where settled_at is null
    group by status
    order by status`;
  return rows.map(({ status, count, example }) => ({
    reason: `escrows that have not ended: ${status}`,
    count,
    example,
    nextStep: NEXT_OF_STATUS[status] ?? "RUNBOOK: Stuck escrow",
  }));
}

async function brokenLaws(sql: Sql): Promise<Matter[]> {
  const views = await sql<{ name: string }[]>`
    select c.relname as name
    from pg_catalog.pg_class c
    where c.relnamespace = 'escrow'::regnamespace and c.relname like 'invariant\\_%'
    order by 1`;
  const matters: Matter[] = [];
  for (const { name } of views) {
    const found = await ask(sql, `select i::text from escrow.${name} i`);
    if (found === null) continue;
    const nextStep = `find out why: select * from escrow.${name};`;
    matters.push({ reason: `a law is broken: ${name}`, ...found, nextStep });
  }
  return matters;
}

/** pg_cron goes on calling when the functions are gone. */
async function cronJobs(sql: Sql, functions: string[]): Promise<Matter[]> {
  if (!await isThere(sql, "cron.job")) return [];
  const jobs = await sql<{ jobname: string }[]>`
    select coalesce(jobname, jobid::text) as jobname
    from cron.job
    where command ~ ${`(${functions.join("|")})`}
    order by 1`;
  return jobs.map(({ jobname }) => ({
    reason: "a pg_cron job calls a function",
    count: 1,
    example: jobname,
    nextStep: `select cron.unschedule('${jobname}');`,
  }));
}
