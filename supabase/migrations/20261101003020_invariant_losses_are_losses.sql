-- Does: the bank never gives back more than was counted as lost to it.
-- Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_losses_are_losses
with (security_invoker = true)
as
select e.escrow_id, e.currency, b.lost_minor
from escrow.escrows e
cross join lateral (
    select sum(n.amount_minor) as lost_minor
    from escrow.entries n
    where n.escrow_id = e.escrow_id and n.account = 'dispute_losses'
) b
where b.lost_minor < 0;

comment on view escrow.invariant_losses_are_losses is
    'Escrows whose dispute losses are below zero.';
