-- Does: what leaves an escrow is never more than what came in, live effects included.
-- Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_never_overpaid
with (security_invoker = true)
as
with out as (
    select
        o.escrow_id,
        coalesce(sum(o.amount_minor) filter (where o.kind = 'transfer'), 0)
            - coalesce(sum(o.amount_minor) filter (
                where o.kind = 'reversal' and o.status = 'succeeded'
            ), 0)
            + coalesce(sum(o.amount_minor) filter (
                where o.kind = 'refund' and not o.against_receivable and o.status <> 'undone'
            ), 0) as amount_minor
    from escrow.operations o
    where o.status <> 'failed' and o.kind in ('transfer', 'refund', 'reversal')
    group by o.escrow_id
),
by_hand as (
    -- parts of transfers that were pulled back by hand, and booked with the rest
    select s.escrow_id, sum((s.facts ->> 'amount')::bigint) as amount_minor
    from escrow.stray_effects s
    where s.object = 'reversal' and s.resolution = 'counted'
    group by s.escrow_id
)
select e.escrow_id, e.captured_minor, out.amount_minor as out_minor, e.fee_taken_minor
from escrow.escrows e
join out using (escrow_id)
left join by_hand using (escrow_id)
where out.amount_minor - coalesce(by_hand.amount_minor, 0) + e.fee_taken_minor > e.captured_minor;

comment on view escrow.invariant_never_overpaid is
    'Escrows that pay out, or could pay out, more than was captured.';
