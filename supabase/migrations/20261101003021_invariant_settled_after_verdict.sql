-- Does: nothing is settled while the bank has money of it and has yet to decide.
-- Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_settled_after_verdict
with (security_invoker = true)
as
select e.escrow_id, e.status
from escrow.escrows e
join escrow.statuses s on s.status = e.status
where s.settled and e.bank_minor > 0 and escrow.is_withheld(e.escrow_id);

comment on view escrow.invariant_settled_after_verdict is
    'Settled escrows with an open dispute that has withdrawn money.';
