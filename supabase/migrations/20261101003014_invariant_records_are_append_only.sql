-- Does: the triggers that keep records from being changed are there and enabled.
-- Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_records_are_append_only
with (security_invoker = true)
as
select g.table_name, g.trigger_name
from (
    values
        ('changes', 'changes_append_only'), ('changes', 'changes_no_truncate'),
        ('journals', 'journals_append_only'), ('journals', 'journals_no_truncate'),
        ('entries', 'entries_append_only'), ('entries', 'entries_no_truncate'),
        ('journals', 'journals_balanced'), ('entries', 'entries_balanced'),
        ('admin_actions', 'admin_actions_append_only'),
        ('admin_actions', 'admin_actions_no_truncate'),
        ('escrows', 'escrows_never_deleted'), ('escrows', 'escrows_no_truncate'),
        ('operations', 'operations_never_deleted'), ('operations', 'operations_no_truncate'),
        ('escrows', 'escrows_guard_move'), ('operations', 'operations_guard'),
        ('operations', 'operations_guard_money'), ('escrows', 'escrows_guard_money'),
        ('escrows', 'escrows_settled_hold_nothing'), ('entries', 'entries_settled_hold_nothing'),
        ('replies', 'replies_guard'), ('replies', 'replies_never_deleted'),
        ('replies', 'replies_no_truncate'), ('escrows', 'escrows_note_reply'),
        ('reconciliation_days', 'reconciliation_days_append_only'),
        ('reconciliation_days', 'reconciliation_days_no_truncate'),
        ('statement_journals', 'statement_journals_append_only'),
        ('balance_rows', 'balance_rows_guard'), ('balance_rows', 'balance_rows_never_deleted'),
        ('balance_rows', 'balance_rows_no_truncate'), ('discrepancies', 'discrepancies_final'),
        ('discrepancies', 'discrepancies_never_deleted'),
        ('discrepancies', 'discrepancies_no_truncate'),
        ('inbox', 'inbox_final'), ('inbox', 'inbox_never_deleted'), ('inbox', 'inbox_no_truncate')
) as g (table_name, trigger_name)
where not exists (
    select
    from pg_catalog.pg_trigger t
    join pg_catalog.pg_class c on c.oid = t.tgrelid
    join pg_catalog.pg_namespace s on s.oid = c.relnamespace
    where s.nspname = 'escrow'
        and c.relname = g.table_name
        and t.tgname = g.trigger_name
        and t.tgenabled in ('O', 'A')
);

comment on view escrow.invariant_records_are_append_only is
    'Records whose guard against change is missing or disabled.';
