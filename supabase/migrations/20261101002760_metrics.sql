-- Metrics: each a numerator over a denominator with its target, from records alone. Shares are in
-- basis points, so that every number of a statement is an integer.

-- what a day is asked for, by time
create index changes_by_time on escrow.changes (at);
create index inbox_by_time on escrow.inbox (received_at);
create index operations_by_time on escrow.operations (created_at);

create table escrow.metrics (
    metric text primary key,
    meaning text not null,
    -- the share that is aimed at, in basis points; null: judged by its own history
    target_bps integer,
    -- whether more is better
    at_least boolean not null,
    -- from here on it is told of as an alarm, in basis points
    alarm_bps integer
);

comment on table escrow.metrics is 'What is measured each day, and what is aimed at.';

insert into escrow.metrics (metric, meaning, target_bps, at_least, alarm_bps) values
    ('manual_intervention', 'escrows handed to a person, of those that moved', 100, false, 500),
    ('refund_rate', 'escrows returned, of those that ended with money', null, false, null),
    ('webhook_detection', 'events that arrived by webhook, of all that were needed', 9000, true,
        null),
    ('failures_detected', 'failures that a job or webhook told of, of all', 10000, true, null),
    ('retry_success', 'repeated effects that succeeded, of those that ended', 9000, true, null),
    ('unresolved_over_24h', 'discrepancies open for more than a day, of all that are open', 0,
        false, null),
    ('jobs_on_time', 'scheduled runs that came and succeeded, of those that were due', 10000, true,
        null),
    ('days_closed', 'days closed to the cent, of the last 28', 10000, true, null);

-- Does: how many scheduled runs of a day were due, and how many came and succeeded.
-- A run is due in each slot that is over, from the first run of any job on; while none has ever
-- come, from the moment since when their silence is watched.
create function escrow.jobs_on_time(p_date date)
returns table (numerator bigint, denominator bigint)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    with schedule as (
        -- the daily job itself is still running when this is measured
        select j.job, j.period_seconds as seconds
        from escrow.jobs j
        where j.period_seconds < 86400
    ),
    moment as materialized (select escrow.now() as at),
    started as (
        -- as one value: greatest() passes over a null, and would ask for the time before both
        select greatest(coalesce(
            (select min(r.started_at) from escrow.job_runs r),
            (select min(j.watched_from) from escrow.jobs j)
        ), escrow.day_start(p_date)) as at
    ),
    slots as (
        select s.job, g.at, g.at + make_interval(secs => s.seconds) as until
        from schedule s
        cross join started f
        cross join moment m
        cross join lateral generate_series(
            escrow.day_start(p_date), escrow.day_start(p_date + 1) - interval '1 second',
            make_interval(secs => s.seconds)
        ) as g (at)
        where g.at >= f.at and g.at + make_interval(secs => s.seconds) <= m.at
    ),
    came as (
        select distinct r.job, date_bin(
            make_interval(secs => s.seconds), r.started_at, escrow.day_start(p_date)
        ) as at
        from escrow.job_runs r
        join schedule s using (job)
        where r.success and r.started_at >= escrow.day_start(p_date)
            and r.started_at < escrow.day_start(p_date + 1)
    )
    select count(c.at), count(*)
    from slots s
    left join came c using (job, at);
$$;

-- Does: the two numbers of each metric for one day.
-- Called by: metrics_of_day. p_balanced: whether the day itself is closed to the cent.
create function escrow.measure_day(p_date date, p_balanced boolean)
returns table (metric text, numerator bigint, denominator bigint)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    with moves as (
        select c.escrow_id, c.to_status
        from escrow.changes c
        where c.at >= escrow.day_start(p_date) and c.at < escrow.day_start(p_date + 1)
    ),
    reviews as (
        select distinct m.escrow_id from moves m where m.to_status = 'manual_review'
    ),
    retries as (
        select o.status
        from escrow.operations o
        where o.attempt > 1 and o.settled_at >= escrow.day_start(p_date)
            and o.settled_at < escrow.day_start(p_date + 1)
    ),
    found as (select d.* from escrow.discrepancies d where d.date = p_date)
    select 'manual_intervention', (select count(*) from reviews),
        (select count(distinct m.escrow_id) from moves m)
    union all
    select 'refund_rate', count(*) filter (where m.to_status = 'refunded'), count(*)
    from moves m
    where m.to_status in ('released', 'refunded')
    union all
    select 'webhook_detection', i.arrived, i.arrived + (
        select count(*) from found f where f.type = 'missed_webhook'
    )
    from (
        select count(*) as arrived
        from escrow.inbox i
        where i.received_at >= escrow.day_start(p_date)
            and i.received_at < escrow.day_start(p_date + 1) and i.status = 'applied'
    ) i
    union all
    select 'failures_detected', count(*) filter (where exists (
            select from escrow.outbox m where m.escrow_id = r.escrow_id
        )) + (select count(*) from found), count(*) + (select count(*) from found)
    from reviews r
    union all
    select 'retry_success', count(*) filter (where r.status = 'succeeded'), count(*)
    from retries r
    union all
    select 'unresolved_over_24h',
        count(*) filter (where d.found_at < (select escrow.now()) - interval '24 hours'), count(*)
    from escrow.discrepancies d
    where d.resolved_at is null
    union all
    select 'jobs_on_time', j.numerator, j.denominator
    from escrow.jobs_on_time(p_date) j
    union all
    select 'days_closed', count(*) filter (where d.balanced) + p_balanced::integer, count(*) + 1
    from escrow.reconciliation_days d
    where d.date between p_date - 27 and p_date - 1;
$$;

-- Does: the usual refund rate: the median of the last 28 days that had one, in basis points.
create function escrow.usual_refund_bps(p_date date)
returns integer
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select percentile_disc(0.5) within group (order by (m.value ->> 'bps')::integer)
    from escrow.reconciliation_days d
    cross join lateral jsonb_array_elements(d.statement -> 'metrics') as m (value)
    where d.date between p_date - 28 and p_date - 1
        and m.value ->> 'metric' = 'refund_rate' and m.value ->> 'bps' is not null;
$$;

-- Does: the metrics of one day as a statement tells them.
-- Returns: [{metric, meaning, numerator, denominator, bps, targetBps, met, alarm}]; bps null when
-- there was nothing to measure, which counts as met.
create function escrow.metrics_of_day(p_date date, p_balanced boolean)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    with measured as (
        select m.*, d.numerator, d.denominator,
            case when d.denominator > 0
                then round(d.numerator * 10000.0 / d.denominator)::integer
            end as bps,
            case m.metric when 'refund_rate' then escrow.usual_refund_bps(p_date) end as usual
        from escrow.metrics m
        join escrow.measure_day(p_date, p_balanced) d using (metric)
    )
    select jsonb_agg(jsonb_build_object(
        'metric', x.metric, 'meaning', x.meaning, 'numerator', x.numerator,
        'denominator', x.denominator, 'bps', x.bps,
        'targetBps', coalesce(x.target_bps, 3 * x.usual),
        'atLeast', x.at_least,
        'met', coalesce(case
            when x.at_least then x.bps >= x.target_bps
            when x.target_bps is null then x.bps <= 3 * x.usual
            else x.bps <= x.target_bps
        end, true),
        'alarm', coalesce(case
            when x.metric = 'refund_rate'
                then x.usual > 0 and (x.bps > 3 * x.usual or 3 * x.bps < x.usual)
            else x.bps >= x.alarm_bps
        end, false)
    ) order by x.metric)
    from measured x;
$$;

comment on function escrow.metrics_of_day(date, boolean) is
    'Metrics of one UTC day: numerator, denominator, target, met, alarm.';

-- Every metric of every closed day, for dashboards.
create view escrow.daily_metrics
with (security_invoker = true)
as
select d.date, m.value ->> 'metric' as metric, (m.value ->> 'numerator')::bigint as numerator,
    (m.value ->> 'denominator')::bigint as denominator, (m.value ->> 'bps')::integer as bps,
    (m.value ->> 'targetBps')::integer as target_bps, (m.value ->> 'met')::boolean as met,
    (m.value ->> 'alarm')::boolean as alarm
from escrow.reconciliation_days d
cross join lateral jsonb_array_elements(d.statement -> 'metrics') as m (value);

comment on view escrow.daily_metrics is 'Each closed day''s metrics, as its statement has them.';
