-- The whole installation on one page. Paste this whole file into the Supabase SQL editor and run
-- it: one statement that only reads. It reads what is unsettled and what is recent, never the whole
-- history, so it may be run at any time. Each line says what is normal; `LOOK` stands where that is
-- not so. Times are UTC, amounts are minor units (cents). For proofs, run the verify-*.sql files.
with moment as materialized (
    -- read once: the clock is a function, and a function in every row is slow
    select n.at, make_interval(secs => p.grace_seconds) as grace, p.*
    from escrow.policy p, (select escrow.now()) as n (at)
),

unsettled as materialized (
    select e.*
    from escrow.escrows e
    where e.settled_at is null
),

due as materialized (
    select d.*
    from escrow.due_by_clock() d
),

last_day as materialized (
    select d.date, d.status, d.balanced
    from escrow.reconciliation_days d
    order by d.date desc
    limit 1
),

lines (part, line, value, normal, is_normal) as (
    -- the switches that operators set
    select '1 switches', s.line, s.value, s.normal, s.value = s.normal
    from moment m
    cross join lateral (
        values
        ('outflows paused', m.paused::text, 'false'),
        ('new escrows accepted', m.accepting::text, 'true')
    ) as s (line, value, normal)

    union all
    select '1 switches', 'Stripe mode', case m.livemode
        when true then 'live'
        when false then 'test'
        else 'fixed by the first payment'
    end, 'live, in production', null
    from moment m

    union all
    -- whose money is where: authorized on cards, held by the platform, on its way
    select '2 money', concat_ws(' ', upper(u.currency), 'at', u.funds_at),
        sum(u.amount_minor) || ' in ' || count(*) || ' escrows', 'your own history', null
    from unsettled u
    where u.funds_at <> 'none'
    group by u.currency, u.funds_at

    union all
    -- what escrows are doing; a status that grows day by day is stuck
    select '3 unsettled', u.status,
        count(*) || ', the oldest since ' || to_char(min(u.status_at) at time zone 'UTC',
            'YYYY-MM-DD HH24:MI'),
        case u.status when 'manual_review' then 'none' else 'your own history' end,
        case u.status when 'manual_review' then false end
    from unsettled u
    group by u.status

    union all
    select '4 ended in 24 hours', e.status, count(*)::text, 'your own history', null
    from escrow.escrows e
    where e.settled_at > (select m.at from moment m) - interval '1 day'
    group by e.status

    union all
    -- what the clock may end: now, and within a day if nobody delivers
    select '5 clock', 'due now: ' || upper(d.currency) || case
            when d.moves_money then ' returned to senders'
            else ' unpaid, cancelled'
        end,
        sum(d.amount_minor) || ' in ' || count(*) || ' escrows', 'none older than 30 minutes',
        min(d.due_at) > (select m.at - m.grace - interval '30 minutes' from moment m)
    from due d
    group by d.currency, d.moves_money

    union all
    select '5 clock', 'due within a day: ' || upper(u.currency),
        sum(u.amount_minor) || ' in ' || count(*) || ' escrows', 'below the breaker''s limit',
        sum(u.amount_minor) <= min(c.breaker_limit_minor)
            and count(*) <= (select m.breaker_max_count from moment m)
    from unsettled u
    join escrow.currencies c using (currency)
    cross join moment m
    where u.status = 'held' and u.release_requested_at is null and u.refund_requested_at is null
        and u.on_hold_at is null
        and u.deadline_at between m.at - m.grace and m.at + interval '1 day'
    group by u.currency

    union all
    -- how much of the breaker's window is used, what is due counted in
    select '5 clock', 'circuit breaker: ' || upper(c.currency),
        format('%s of %s returns, %s of %s', b.used_count + w.due_count, b.max_count,
            b.used_amount + w.due_amount, b.max_amount),
        'not tripped', not b.tripped
    from escrow.currencies c
    cross join lateral (
        select count(*) as due_count, coalesce(sum(d.amount_minor), 0) as due_amount
        from due d
        where d.currency = c.currency and d.moves_money and not d.leased
    ) as w
    cross join lateral escrow.read_breaker(c.currency, w.due_count, w.due_amount) b
    where c.accepted and b.used_count + w.due_count > 0

    union all
    -- work that the next run takes up
    select '6 work', 'due for a look', count(*)::text, 'none older than 15 minutes',
        coalesce(min(u.next_attempt_at) > (select m.at from moment m) - interval '15 minutes', true)
    from unsettled u
    where u.next_attempt_at <= (select m.at from moment m)

    union all
    select '6 work', 'waits for ' || u.waiting_for,
        count(*) || ', the oldest since ' || to_char(
            min(coalesce(u.release_requested_at, u.refund_requested_at)) at time zone 'UTC',
            'YYYY-MM-DD HH24:MI'
        ),
        case u.waiting_for when 'receiver' then 'days' when 'stripe' then 'an hour' else 'none' end,
        case when u.waiting_for in ('paused', 'balance') then false end
    from unsettled u
    where u.waiting_for is not null
    group by u.waiting_for

    union all
    select '6 work', 'refused: ' || u.failure_code, count(*)::text, 'none', false
    from unsettled u
    where u.failure_code is not null
    group by u.failure_code

    union all
    -- asked of Stripe, answer unknown; only looked for, never sent twice
    select '6 work', 'in doubt', count(*)::text, 'none older than an hour',
        coalesce(min(o.first_sent_at) > (select m.at from moment m) - interval '1 hour', true)
    from escrow.operations o
    where o.status = 'in_doubt'

    union all
    -- what waits for you
    select '7 people', 'review: ' || u.review_reason, count(*)::text, 'none', false
    from unsettled u
    where u.status = 'manual_review'
    group by u.review_reason

    union all
    select '7 people', 'disputes open',
        count(*) || coalesce(', evidence due ' || to_char(
            min(d.evidence_due_at) at time zone 'UTC', 'YYYY-MM-DD HH24:MI'
        ), ''),
        'none', count(*) = 0
    from escrow.disputes d
    where d.closed_at is null

    union all
    select '7 people', 'on hold', count(*)::text, 'none for more than a day',
        coalesce(min(u.on_hold_at) > (select m.at from moment m) - interval '1 day', true)
    from unsettled u
    where u.on_hold_at is not null

    union all
    select '7 people', 'frozen by a stray effect', count(*)::text, 'none', count(*) = 0
    from escrow.stray_effects s
    where s.resolved_at is null

    union all
    -- events of the last day by endpoint, and those that nobody could apply
    select '8 webhooks in 24 hours', i.path || ' ' || i.status,
        count(*) || ', the last ' || to_char(max(i.received_at) at time zone 'UTC', 'HH24:MI'),
        case when i.status in ('applied', 'ignored') then 'your own history' else 'a few, soon gone'
        end, case when i.status = 'parked' then false end
    from escrow.inbox i
    where i.received_at > (select m.at from moment m) - interval '1 day'
    group by i.path, i.status

    union all
    -- what your app was to be told and has not taken
    select '8 webhooks to the app', 'changes to be told', count(*)::text, 'a few, soon gone',
        coalesce(min(d.first_failed_at) > (select m.at from moment m) - interval '1 hour', true)
    from escrow.change_deliveries d
    where d.delivered_at is null and d.gave_up_at is null

    union all
    select '8 webhooks to the app', 'changes given up', count(*)::text, 'none', count(*) = 0
    from escrow.change_deliveries d
    where d.gave_up_at is not null

    union all
    -- each scheduled job's last good run
    select '9 jobs', j.job, coalesce('last good run ' || to_char(
            g.at at time zone 'UTC', 'YYYY-MM-DD HH24:MI'
        ), 'never ran well'),
        'within three periods of ' || j.period_seconds || ' s',
        coalesce(g.at, j.watched_from) >= m.at - 3 * make_interval(secs => j.period_seconds)
    from escrow.jobs j
    cross join moment m
    left join lateral (
        select r.finished_at as at
        from escrow.job_runs r
        where r.job = j.job and r.success
        order by r.run_id desc
        limit 1
    ) g on true

    union all
    -- alerts of the last week by kind; one that nobody was told of after two hours is an emergency
    select '10 alerts in a week', o.alert,
        count(*) || ', of them ' || count(*) filter (where o.delivered_at is null) || ' to be told',
        'none', bool_and(k.severity not in ('critical', 'warning'))
    from escrow.outbox o
    join escrow.alert_kinds k using (alert)
    where o.last_at > (select m.at from moment m) - interval '7 days'
    group by o.alert

    union all
    select '11 books', 'last closed day', l.date || case
            when l.balanced then ', to the cent'
            else ', not balanced'
        end, 'yesterday (UTC), to the cent',
        l.balanced and l.date >= (select (m.at at time zone 'UTC')::date - 2 from moment m)
    from last_day l

    union all
    select '11 books', 'open: ' || d.type, count(*) || ', the oldest of ' || min(d.date), 'none',
        false
    from escrow.discrepancies d
    where d.resolved_at is null
    group by d.type

    union all
    -- the success metrics of the last closed day, in percent, each with its target
    select '12 metrics of ' || x.date, x.metric,
        format('%s of %s%s', x.numerator, x.denominator,
            coalesce(' (' || round(x.bps / 100.0, 2) || ' %)', '')),
        coalesce(case when m.at_least then 'at least ' else 'at most ' end
            || round(x.target_bps / 100.0, 2) || ' %', 'your own history'),
        x.met and not x.alarm
    from escrow.daily_metrics x
    join escrow.metrics m using (metric)
    where x.date = (select l.date from last_day l)
)

select
    part,
    line,
    value,
    normal,
    case is_normal when false then 'LOOK' when true then 'ok' else '' end as verdict
from lines
order by split_part(part, ' ', 1)::integer, line;
