-- Does: what leaves an escrow is never more than what came in, live effects included.
-- Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_never_overpaid
with (security_invoker = true)
as
select e.escrow_id, e.captured_minor, o.out_minor - h.back_minor as out_minor, e.fee_taken_minor
from escrow.escrows e
cross join lateral (
    select coalesce(sum(case o.kind
        when 'reversal' then -o.amount_minor
        else o.amount_minor
    end), 0) as out_minor
    from escrow.operations o
    where o.escrow_id = e.escrow_id and case o.kind
        when 'transfer' then o.status <> 'failed'
        when 'refund' then o.status not in ('failed', 'undone') and not o.against_receivable
        when 'reversal' then o.status = 'succeeded'
    end
) o
cross join lateral (
    -- parts of transfers that were pulled back by hand, and booked with the rest
    select coalesce(sum((s.facts ->> 'amount')::bigint), 0) as back_minor
    from escrow.stray_effects s
    where s.escrow_id = e.escrow_id and s.object = 'reversal' and s.resolution = 'counted'
) h
where o.out_minor - h.back_minor + e.fee_taken_minor > e.captured_minor;

comment on view escrow.invariant_never_overpaid is
    'Escrows that pay out, or could pay out, more than was captured.';
