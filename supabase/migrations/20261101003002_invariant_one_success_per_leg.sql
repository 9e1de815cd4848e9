-- Does: an effect of one kind succeeds once in a leg, with nothing of its kind under way beside it.
-- Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_one_success_per_leg
with (security_invoker = true)
as
select o.escrow_id, o.kind, o.leg, count(*) as found
from escrow.operations o
-- as the index that forbids it says, so that it alone is read
where o.status in ('claimed', 'in_doubt', 'succeeded')
group by o.escrow_id, o.kind, o.leg
having count(*) > 1;

comment on view escrow.invariant_one_success_per_leg is
    'More than one live or successful operation of a kind in one leg.';
