// What each role may reach, and nothing else; and what the catalog says that it does reach.
import type { Sql } from "../../dev/database.ts";

/** Every door there is; a new one is a decision, made here as well. */
export const SERVICE_ROLE_MAY_CALL = [
  "escrow_apply_comparison",
  "escrow_begin_operation",
  "escrow_claim_changes",
  "escrow_claim_comparisons",
  "escrow_claim_due",
  "escrow_claim_events",
  "escrow_claim_messages",
  "escrow_claim_refund",
  "escrow_claim_release",
  "escrow_claim_timeouts",
  "escrow_close_event",
  "escrow_confirm_database",
  "escrow_create",
  "escrow_declare_copy",
  "escrow_diagnose",
  "escrow_explain",
  "escrow_finish_job",
  "escrow_get",
  "escrow_inbox_apply",
  "escrow_inbox_receive",
  "escrow_list_changes",
  "escrow_list_discrepancies",
  "escrow_list_statements",
  "escrow_measure",
  "escrow_name_row_type",
  "escrow_order_extension",
  "escrow_order_hold",
  "escrow_order_receiver",
  "escrow_order_refund",
  "escrow_order_release",
  "escrow_order_resolution",
  "escrow_order_retry",
  "escrow_order_reversal",
  "escrow_order_unhold",
  "escrow_receive_reply",
  "escrow_reconcile_apply",
  "escrow_reconcile_balance",
  "escrow_reconcile_claim",
  "escrow_reconcile_next",
  "escrow_reconcile_page",
  "escrow_reconcile_pause",
  "escrow_record_answer",
  "escrow_record_change_delivery",
  "escrow_record_delivery",
  "escrow_rehearse_order",
  "escrow_replay_event",
  "escrow_report_unreadable_reply",
  "escrow_resend_changes",
  "escrow_resolve_discrepancy",
  "escrow_resolve_stray",
  "escrow_search",
  "escrow_send_test_alert",
  "escrow_set_accepting",
  "escrow_set_currency",
  "escrow_set_keep_reply_text",
  "escrow_set_paused",
  "escrow_set_policy",
  "escrow_set_receiver_account",
  "escrow_set_receiver_details",
  "escrow_start_job",
  "escrow_store_listed_payments",
  "escrow_withdraw_reply",
];

/** The two doors for signed-in users, who read their own escrows; nobody else calls them. */
export const AUTHENTICATED_MAY_CALL = ["escrow_get_mine", "escrow_list_mine"];

/** What every role of a Supabase project has, with or without this one. */
const OF_EVERYBODY = [
  ...["database connect", "database temporary"],
  ...["schema information_schema usage", "schema pg_catalog usage", "schema public usage"],
];

const functions = (names: string[]) => names.map((name) => `function public.${name}`);

export const MAY_REACH: Record<string, string[]> = {
  anon: ["schema extensions usage"],
  authenticated: ["schema extensions usage", ...functions(AUTHENTICATED_MAY_CALL)],
  service_role: ["schema extensions usage", ...functions(SERVICE_ROLE_MAY_CALL)],
  authenticator: ["role anon", "role authenticated", "role service_role"],
};

export const allowed = (role: string) => [...OF_EVERYBODY, ...MAY_REACH[role]!].sort();

/** Everything that a role has a right on, but for what is in the system's own schemas. */
export async function reachOf(sql: Sql, role: string): Promise<string[]> {
  const rows = await sql<{ line: string }[]>`
    with schemas as (
      select n.oid, n.nspname from pg_namespace n where n.nspname !~ '^pg_(toast|temp)'
    )
    select line from (
      select format('database %s', p) from unnest(array['connect', 'create', 'temporary']) p
      where has_database_privilege(${role}, current_database(), p)
      union all
      select format('schema %s %s', s.nspname, p) from schemas s, unnest(array['usage', 'create']) p
      where has_schema_privilege(${role}, s.oid, p)
      union all
      select format('relation %s.%s', s.nspname, c.relname)
      from pg_class c join schemas s on s.oid = c.relnamespace
      where s.nspname not in ('pg_catalog', 'information_schema') and case c.relkind
        when 'S' then has_sequence_privilege(${role}, c.oid, 'usage, select, update')
        when 'i' then false
        else has_table_privilege(${role}, c.oid,
            'select, insert, update, delete, truncate, references, trigger')
          or has_any_column_privilege(${role}, c.oid, 'select, insert, update, references') end
      union all
      select format('function %s.%s', s.nspname, p.proname)
      from pg_proc p join schemas s on s.oid = p.pronamespace
      where s.nspname not in ('pg_catalog', 'information_schema', 'extensions')
        and has_function_privilege(${role}, p.oid, 'execute')
      union all
      -- a row type belongs to its table: who cannot enter the schema cannot name it
      select format('type %s.%s', s.nspname, t.typname)
      from pg_type t join schemas s on s.oid = t.typnamespace
      where s.nspname in ('public', 'escrow') and has_type_privilege(${role}, t.oid, 'usage')
        and has_schema_privilege(${role}, s.oid, 'usage')
      union all
      select format('role %s', r.rolname) from pg_roles r
      where r.rolname <> ${role} and pg_has_role(${role}, r.oid, 'member')
      union all
      select format('parameter %s', p)
      from unnest(array['session_replication_role', 'log_statement']) p
      where has_parameter_privilege(${role}, p, 'set')
    ) as x (line)
    order by line collate "C"`;
  return rows.map(({ line }) => line);
}
