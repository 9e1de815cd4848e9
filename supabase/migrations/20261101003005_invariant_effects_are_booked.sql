-- Does: each successful movement of money has exactly one balanced journal of two lines or more.
-- Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_effects_are_booked
with (security_invoker = true)
as
with summed as (
    -- journal by journal first: counting distinct ones would sort every entry there is
    select n.journal_id, count(*) as lines, sum(n.amount_minor) as total
    from escrow.entries n
    group by n.journal_id
),
booked as (
    select
        j.operation_id,
        count(*) as journals,
        coalesce(sum(s.lines), 0) as lines,
        coalesce(sum(s.total), 0) as total
    from escrow.journals j
    left join summed s using (journal_id)
    where j.operation_id is not null
    group by j.operation_id
)
select o.operation_id, o.escrow_id, o.kind, coalesce(b.journals, 0) as journals
from escrow.operations o
left join booked b using (operation_id)
where o.status in ('succeeded', 'undone')
    and o.kind in ('capture', 'transfer', 'refund', 'reversal')
    and (coalesce(b.journals, 0) <> 1 or b.lines < 2 or b.total <> 0);

comment on view escrow.invariant_effects_are_booked is
    'Successful operations without exactly one balanced journal.';
