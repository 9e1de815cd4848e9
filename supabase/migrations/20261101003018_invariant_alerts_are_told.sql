-- Does: every alert that is due has reached a channel. The pause between two digests of a kind is
-- an hour at most, and a job runs every ten minutes.
-- Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_alerts_are_told
with (security_invoker = true)
as
select m.message_id, m.alert, m.due_at
from escrow.outbox m
where m.delivered_at is null and m.due_at < (select escrow.now()) - interval '2 hours';

comment on view escrow.invariant_alerts_are_told is
    'Alerts that have reached nobody for two hours.';
