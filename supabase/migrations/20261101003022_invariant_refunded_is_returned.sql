-- Does: refunded means that sender and bank have all that was captured, as Stripe shows it.
-- Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_refunded_is_returned
with (security_invoker = true)
as
select e.escrow_id, e.currency, e.captured_minor, r.refunded_minor, e.bank_minor
from escrow.escrows e
cross join lateral (
    select (
        select coalesce(sum(o.amount_minor), 0)
        from escrow.operations o
        where o.escrow_id = e.escrow_id and o.kind = 'refund' and o.status = 'succeeded'
    ) + (
        -- made by hand and not adopted: what stands
        select coalesce(sum(escrow.standing_of(s.object, s.facts)), 0)
        from escrow.stray_effects s
        where s.escrow_id = e.escrow_id and s.object = 'refund'
            and s.resolution in ('outside', 'counted')
    ) as refunded_minor
) r
where e.status = 'refunded' and r.refunded_minor + e.bank_minor < e.captured_minor;

comment on view escrow.invariant_refunded_is_returned is
    'Refunded escrows of which neither sender nor bank has the whole.';
