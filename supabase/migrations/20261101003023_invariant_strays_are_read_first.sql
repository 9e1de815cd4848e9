-- Does: no movement made by hand is placed before it was read again and is finished.
-- Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_strays_are_read_first
with (security_invoker = true)
as
select s.stripe_id, s.escrow_id
from escrow.stray_effects s
where s.resolution in ('adopted', 'outside', 'counted')
    and (not escrow.is_read_lately(s, s.resolved_at) or escrow.is_unfinished(s));

comment on view escrow.invariant_strays_are_read_first is
    'Movements made by hand that were placed by an old reading, or unfinished.';
