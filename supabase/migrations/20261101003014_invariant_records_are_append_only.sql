-- Does: the guards that keep records as they are stand, and sleep under no setting; and every table
-- says what it is. Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_records_are_append_only
with (security_invoker = true)
as
select g.table_name, g.trigger_name
from escrow.guards g
where not exists (
    select
    from pg_catalog.pg_trigger t
    where t.tgrelid = format('escrow.%I', g.table_name)::regclass
        and t.tgname = g.trigger_name
        and escrow.is_awake(t)
)
union all
select c.relname::text, 'no kind in escrow.table_kinds'
from pg_catalog.pg_class c
where c.relnamespace = 'escrow'::regnamespace and c.relkind in ('r', 'p')
    and not exists (select from escrow.table_kinds k where k.table_name = c.relname);

comment on view escrow.invariant_records_are_append_only is
    'Guards of records that are missing or asleep, and tables that nobody has classed.';
