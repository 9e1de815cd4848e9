-- Does: what was captured is where the amounts say it is, to the minor unit.
-- Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_money_is_conserved
with (security_invoker = true)
as
with booked as (
    select
        n.escrow_id,
        -sum(n.amount_minor) filter (where n.account = 'held') as held,
        sum(n.amount_minor) filter (where n.account in ('dispute_losses', 'receivables')) as lost
    from escrow.entries n
    where n.escrow_id is not null
    group by n.escrow_id
)
select e.escrow_id, e.currency, e.captured_minor, coalesce(b.held, 0) as held_minor
from escrow.escrows e
left join booked b using (escrow_id)
where e.captured_minor <> e.transferred_minor - e.reversed_minor + e.refunded_minor
    + e.fee_taken_minor + e.bank_minor + coalesce(b.held, 0) - coalesce(b.lost, 0);

comment on view escrow.invariant_money_is_conserved is
    'Escrows whose captured money is not transferred, refunded, held, earned, withdrawn or lost.';
