-- Does: an effect of one kind succeeds once in a leg.
-- Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_one_success_per_leg
with (security_invoker = true)
as
select o.escrow_id, o.kind, o.leg, count(*) as successes
from escrow.operations o
where o.status = 'succeeded'
group by o.escrow_id, o.kind, o.leg
having count(*) > 1;

comment on view escrow.invariant_one_success_per_leg is
    'More than one successful operation of a kind in one leg.';
