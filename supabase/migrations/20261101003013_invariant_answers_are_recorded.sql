-- Does: an answer that was received was recorded: nothing counts as being sent for long.
-- Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_answers_are_recorded
with (security_invoker = true)
as
select o.operation_id, o.escrow_id, o.kind, o.last_sent_at
from escrow.operations o
where o.status = 'claimed' and o.last_sent_at < (select escrow.now()) - interval '1 hour';

comment on view escrow.invariant_answers_are_recorded is
    'Operations that have been claimed for longer than any worker lives.';
