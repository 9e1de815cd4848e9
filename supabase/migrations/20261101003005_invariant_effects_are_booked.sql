-- Does: each successful movement of money has exactly one balanced journal of two lines or more.
-- Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_effects_are_booked
with (security_invoker = true)
as
with booked as (
    select
        j.operation_id,
        count(distinct j.journal_id) as journals,
        count(n.line) as lines,
        coalesce(sum(n.amount_minor), 0) as total
    from escrow.journals j
    left join escrow.entries n using (journal_id)
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
