-- Does: nothing is booked that no operation did, and nothing found at Stripe is left unfrozen.
-- Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_journals_have_effects
with (security_invoker = true)
as
select j.journal_id::text as subject, j.escrow_id, 'booked without an operation' as law
from escrow.journals j
left join escrow.operations o
    on o.operation_id = j.operation_id and o.stripe_id = j.stripe_id
where j.kind in ('transfer', 'refund', 'reversal') and o.operation_id is null
union all
select s.stripe_id, s.escrow_id, 'stray but not frozen'
from escrow.stray_effects s
join escrow.escrows e using (escrow_id)
where s.resolved_at is null and e.frozen_at is null;

comment on view escrow.invariant_journals_have_effects is
    'Journals of effects without a matching operation, and stray effects that froze nothing.';
