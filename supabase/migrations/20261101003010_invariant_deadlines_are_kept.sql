-- Does: the clock returns nothing before deadline and grace, and no key is sent after 23 hours.
-- Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_deadlines_are_kept
with (security_invoker = true)
as
select c.escrow_id, 'returned before deadline + grace' as law
from escrow.changes c
where c.cause = 'deadline_passed' and c.at < c.not_before
union all
select o.escrow_id, 'key ' || o.idempotency_key || ' sent after 23 h'
from escrow.operations o
where o.last_sent_at > o.first_sent_at + interval '23 hours';

comment on view escrow.invariant_deadlines_are_kept is
    'Returns by the clock that came too early, and keys sent after Stripe may have forgotten them.';
