-- Does: each verified event ends applied, ignored, or parked with an alert.
-- Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_events_are_answered
with (security_invoker = true)
as
select i.event_id, i.type, i.status
from escrow.inbox i
where i.status = 'received' and i.received_at < (select escrow.now()) - interval '25 hours'
union all
select i.event_id, i.type, i.status
from escrow.inbox i
where i.status = 'parked'
    and i.received_at < (select escrow.now()) - interval '25 hours'
    and not exists (select from escrow.outbox m where m.alert = 'event_parked');

comment on view escrow.invariant_events_are_answered is
    'Events that wait for more than a day, and parked ones that nobody was told of.';
