-- Does: no message and no record of an event carries an address of a person.
-- Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_messages_are_impersonal
with (security_invoker = true)
as
select 'outbox' as place, m.message_id::text as subject
from escrow.outbox m
where m.facts::text ~ '[^[:space:]"]+@[^[:space:]"]+'
union all
select 'inbox', i.event_id
from escrow.inbox i
where i.refs::text ~ '[^[:space:]"]+@[^[:space:]"]+';

comment on view escrow.invariant_messages_are_impersonal is
    'Messages and events that hold something that looks like an email address.';
