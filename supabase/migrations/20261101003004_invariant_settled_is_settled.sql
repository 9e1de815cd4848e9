-- Does: a settled escrow has nothing under way and was left only by evidence or an operator.
-- Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_settled_is_settled
with (security_invoker = true)
as
select e.escrow_id, 'something is under way' as law
from escrow.escrows e
join escrow.statuses s on s.status = e.status
where s.settled and (
    e.lease_token is not null
    or e.next_attempt_at is not null
    or exists (
        select
        from escrow.operations o
        where o.escrow_id = e.escrow_id and o.status in ('claimed', 'in_doubt')
    )
)
union all
select c.escrow_id, 'left by ' || c.cause
from escrow.changes c
join escrow.statuses s on s.status = c.from_status
where s.settled and c.cause not in (
    'operator', 'dispute_opened', 'stray_effect', 'late_payment', 'effect_undone', 'refund_failed',
    'late_win'
);

comment on view escrow.invariant_settled_is_settled is
    'Settled escrows with a live effect or a lease, and moves out of settled that nobody may make.';
