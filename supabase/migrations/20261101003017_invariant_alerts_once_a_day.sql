-- Does: no condition is told twice within a day.
-- Read by: tests, jobs, dashboards and the runbook. A row is a broken law.

create view escrow.invariant_alerts_once_a_day
with (security_invoker = true)
as
select t.message_id, t.dedup_key, t.delivered_at, t.told_before
from (
    select
        m.message_id, m.dedup_key, m.delivered_at,
        lag(m.delivered_at) over (partition by m.dedup_key order by m.delivered_at) as told_before
    from escrow.outbox m
    where m.delivered_at is not null
) t
where t.delivered_at < t.told_before + interval '1 day';

comment on view escrow.invariant_alerts_once_a_day is
    'Alerts that were told again less than a day after the same condition was told.';
