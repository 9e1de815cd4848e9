-- Does: what was captured is where the amounts say it is, to the minor unit.
-- Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_money_is_conserved
with (security_invoker = true)
as
select e.escrow_id, e.currency, e.captured_minor, b.held_minor
from escrow.escrows e
-- escrow by escrow, so that whoever asks for some reads the entries of those alone
cross join lateral (
    select
        coalesce(-sum(n.amount_minor) filter (where n.account = 'held'), 0) as held_minor,
        coalesce(sum(n.amount_minor) filter (
            where n.account in ('dispute_losses', 'receivables')
        ), 0) as lost_minor
    from escrow.entries n
    where n.escrow_id = e.escrow_id
) b
where e.captured_minor <> e.transferred_minor - e.reversed_minor + e.refunded_minor
    + e.fee_taken_minor + e.bank_minor + b.held_minor - b.lost_minor;

comment on view escrow.invariant_money_is_conserved is
    'Escrows whose captured money is not transferred, refunded, held, earned, withdrawn or lost.';
