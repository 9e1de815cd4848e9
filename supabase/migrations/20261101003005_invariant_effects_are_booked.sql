-- Does: each successful movement of money has exactly one balanced journal of two lines or more.
-- Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_effects_are_booked
with (security_invoker = true)
as
select o.operation_id, o.escrow_id, o.kind, b.journals
from escrow.operations o
cross join lateral (
    select count(*) as journals, min(n.lines) as lines, max(abs(n.total_minor)) as off_minor
    from escrow.journals j
    cross join lateral (
        select count(*) as lines, coalesce(sum(n.amount_minor), 0) as total_minor
        from escrow.entries n
        where n.journal_id = j.journal_id
    ) n
    where j.operation_id = o.operation_id
) b
where o.status in ('succeeded', 'undone')
    and o.kind in ('capture', 'transfer', 'refund', 'reversal')
    and (b.journals <> 1 or b.lines < 2 or b.off_minor <> 0);

comment on view escrow.invariant_effects_are_booked is
    'Successful operations without exactly one balanced journal.';
