-- Do Stripe's events arrive, is each of them answered, and does the app hear of changes? Paste this
-- whole file into the Supabase SQL editor and run it. It is one statement that only reads: the
-- editor shows one row for each check, what needs a look on top. Normal: every verdict is `ok`.
-- Nothing is lost when one is not: what no event tells of is found by looking, only later.
with moment as materialized (
    select escrow.now() as at
),

found (check_name, subject) as (
    -- every verified event ends applied, ignored, or parked with an alert. Normal: none waits
    select 'events are answered', v.event_id
    from escrow.invariant_events_are_answered v

    union all
    -- tried for a day, or about an operation that this database does not know. Normal: none
    select 'no event is parked', i.event_id
    from escrow.inbox i
    where i.status = 'parked'

    union all
    -- the jobs try again every ten minutes what could not be applied at once. Normal: none
    select 'events are applied soon', i.event_id
    from escrow.inbox i, moment m
    where i.status = 'received' and i.received_at < m.at - interval '1 hour'

    union all
    -- Stripe's time stamp is an hour older than the arrival: its deliveries failed, or it is slow.
    -- Of the last day. Normal: none
    select 'events arrive in time', i.event_id
    from escrow.inbox i, moment m
    where i.received_at > m.at - interval '1 day'
        and i.event_created_at < i.received_at - interval '1 hour'

    union all
    -- money moved in the last day, and not one event arrived: the endpoint is disabled, or its
    -- secret is wrong. Normal: none
    select 'the endpoint hears', o.kind || ' ' || o.stripe_id
    from escrow.operations o, moment m
    where o.created_at > m.at - interval '1 day' and o.status = 'succeeded'
        and o.kind in ('capture', 'transfer', 'refund', 'reversal')
        and o.created_at < m.at - interval '1 hour'
        and not exists (
            select from escrow.inbox i where i.received_at > m.at - interval '1 day'
        )

    union all
    -- found by the daily look at Stripe and told by no webhook, in the last week. Normal: none
    select 'no webhook is missed', d.subject
    from escrow.discrepancies d, moment m
    where d.type = 'missed_webhook' and d.found_at > m.at - interval '7 days'

    union all
    -- the app's endpoint did not take it for an hour, or it was given up. Normal: none
    select 'the app hears', d.change_id::text
    from escrow.change_deliveries d, moment m
    where d.delivered_at is null and d.gave_up_at is null
        and d.first_failed_at < m.at - interval '1 hour'

    union all
    select 'the app hears', d.change_id::text
    from escrow.change_deliveries d
    where d.gave_up_at is not null
),

checks (check_name, shows, runbook) as (
    values
    ('events are answered', 'events without an end for a day', 'Event parked'),
    ('no event is parked', 'parked events', 'Event parked'),
    ('events are applied soon', 'events that wait for an hour', 'Webhooks failing'),
    ('events arrive in time', 'events an hour late, of the last day', 'Webhooks failing'),
    ('the endpoint hears', 'movements in a day without any event', 'Webhooks failing'),
    ('no webhook is missed', 'webhooks missed in the last week', 'Missed webhook'),
    ('the app hears', 'changes that the app did not take', 'App webhook failing')
)

select
    case when count(f.subject) = 0 then 'ok' else 'LOOK' end as verdict,
    c.check_name as "check",
    c.shows,
    0 as normal,
    count(f.subject) as found,
    (array_agg(f.subject order by f.subject))[1:5] as first_subjects,
    c.runbook
from checks c
left join found f using (check_name)
group by c.check_name, c.shows, c.runbook
order by count(f.subject) = 0, c.check_name;
