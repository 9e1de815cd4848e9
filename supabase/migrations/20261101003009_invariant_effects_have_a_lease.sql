-- Does: an effect is being sent only by whoever holds the lease.
-- Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_effects_have_a_lease
with (security_invoker = true)
as
select o.operation_id, o.escrow_id, o.kind
from escrow.operations o
join escrow.escrows e using (escrow_id)
where o.status = 'claimed' and e.lease_token is null;

comment on view escrow.invariant_effects_have_a_lease is
    'Operations that count as being sent although nobody holds the lease.';
