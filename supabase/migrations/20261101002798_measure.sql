-- How well an installation has done lately, for `deno task checklist`: numbers alone. What is aimed
-- at stands beside each number there, or in escrow.metrics.

-- Does: the days whose statement should be there, and how many are closed and balanced.
-- A day is due twelve hours after its end: daily-reconciliation may come late once. Where nothing
-- has moved and no day is closed, the first one is that of the installation.
create function escrow.measure_days(p_since date)
returns jsonb
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    with began as (
        select coalesce(
            least(
                (select min(d.date) from escrow.reconciliation_days d),
                (select min(j.posted_at at time zone 'utc')::date from escrow.journals j)
            ),
            (select min(j.watched_from at time zone 'utc')::date from escrow.jobs j)
        ) as on_day
    ),
    due as (
        select g.day::date as date
        from began b
        cross join lateral generate_series(
            greatest(b.on_day, p_since)::timestamp,
            (escrow.now() - interval '36 hours') at time zone 'utc',
            interval '1 day'
        ) as g (day)
    )
    select jsonb_build_object(
        'count', count(*) filter (where d.balanced), 'of', count(*)
    )
    from due x
    left join escrow.reconciliation_days d using (date);
$$;

-- Does: how fast things went since a moment: seconds from the wish for a release to its transfer
-- (median), from an event's arrival to its application (95th percentile); null: there were none.
create function escrow.measure_speed(p_since timestamptz)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object(
        'release_seconds', (
            select percentile_disc(0.5) within group (
                order by extract(epoch from o.settled_at - e.release_requested_at)::bigint
            )
            from escrow.operations o
            join escrow.escrows e using (escrow_id)
            where o.kind = 'transfer' and o.status = 'succeeded' and o.created_at >= p_since
                and e.release_requested_at is not null
        ),
        'webhook_seconds', (
            select percentile_disc(0.95) within group (
                order by extract(epoch from i.applied_at - i.received_at)::bigint
            )
            from escrow.inbox i
            where i.received_at >= p_since and i.status = 'applied'
        )
    );
$$;

-- Does: of the escrows that the clock was to return since a moment, how many were begun within
-- twenty minutes, two periods of the job.
create function escrow.measure_timeouts(p_since timestamptz)
returns jsonb
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    with moment as (select escrow.now() - interval '20 minutes' as late_before),
    returned as (
        select min(o.created_at) <= escrow.timeout_at(e.deadline_at) + interval '20 minutes' as good
        from escrow.escrows e
        join escrow.operations o using (escrow_id)
        where e.refund_reason = 'deadline_passed' and e.deadline_at >= p_since
            and o.kind in ('void', 'refund')
        group by e.escrow_id
    ),
    waiting as (
        select false as good
        from escrow.due_by_clock() d, moment m
        where d.moves_money and escrow.timeout_at(d.due_at) < m.late_before
    )
    select jsonb_build_object('count', count(*) filter (where x.good), 'of', count(*))
    from (
        select r.good from returned r
        union all
        select w.good from waiting w
    ) x;
$$;

-- Does: each daily metric over all closed days since one, with what is aimed at.
-- Returns: [{metric, meaning, count, of, target_bps, at_least}].
create function escrow.measure_metrics(p_since date)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select coalesce(jsonb_agg(jsonb_build_object(
        'metric', x.metric, 'meaning', x.meaning, 'count', x.numerator, 'of', x.denominator,
        'target_bps', x.target_bps, 'at_least', x.at_least
    ) order by x.metric), '[]')
    from (
        select m.metric, m.meaning, m.target_bps, m.at_least,
            coalesce(sum(d.numerator), 0) as numerator,
            coalesce(sum(d.denominator), 0) as denominator
        from escrow.metrics m
        left join escrow.daily_metrics d on d.metric = m.metric and d.date >= p_since
        where m.target_bps is not null
        group by m.metric
    ) x;
$$;

-- Does: the numbers of the last days, and what is open at this moment; changes nothing.
-- Called by: deno task checklist. Locks: nothing.
-- Returns: {since, stuck, in_doubt, in_review, alerts_owed, parked, discrepancies, jobs: {count,
-- of}, days: {count, of}, timeouts: {count, of}, release_seconds, webhook_seconds, metrics,
-- channels}. Raises: PT422 invalid_days.
create function public.escrow_measure(p_days integer)
returns jsonb
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    v_since timestamptz := escrow.now() - make_interval(days => p_days);
    v_day date := (v_since at time zone 'utc')::date;
begin
    if coalesce(p_days not between 1 and 366, true) then
        raise exception using errcode = 'PT422', message = 'invalid_days',
            hint = 'Ask for 1 to 366 days.';
    end if;
    return (
        select jsonb_build_object(
            'since', v_since,
            'stuck', (select count(*) from escrow.invariant_nothing_is_stuck),
            'in_doubt', (
                select count(*)
                from escrow.operations o
                where o.status = 'in_doubt'
                    and o.first_sent_at < (select escrow.now()) - interval '1 hour'
            ),
            'in_review', (
                select count(*) from escrow.escrows e where e.status = 'manual_review'
            ),
            'alerts_owed', (
                select coalesce(sum((o.value ->> 'overdue')::bigint), 0)
                from jsonb_array_elements(escrow.diagnose_alerts() -> 'owed') as o (value)
                where o.value ->> 'severity' <> 'info'
            ),
            'parked', (select count(*) from escrow.inbox i where i.status = 'parked'),
            'discrepancies', (
                select count(*) from escrow.discrepancies d where d.resolved_at is null
            ),
            'jobs', (
                select jsonb_build_object('count', sum(j.numerator), 'of', sum(j.denominator))
                from generate_series(
                    v_day::timestamp, escrow.now() at time zone 'utc', interval '1 day'
                ) as g (day)
                cross join lateral escrow.jobs_on_time(g.day::date) j
            ),
            'days', escrow.measure_days(v_day),
            'timeouts', escrow.measure_timeouts(v_since),
            'metrics', escrow.measure_metrics(v_day),
            'channels', escrow.diagnose_alerts() -> 'channels'
        )
    ) || escrow.measure_speed(v_since);
end;
$$;

comment on function public.escrow_measure(integer) is
    'Numbers of the last days against which an installation is judged; changes nothing.';

revoke execute on function public.escrow_measure(integer) from public, anon, authenticated;
grant execute on function public.escrow_measure(integer) to service_role;
