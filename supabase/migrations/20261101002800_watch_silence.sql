-- Watching what does not happen: jobs that nobody calls, days that are not closed, escrows that
-- wait for Stripe, for a person, for the end of a hold or of a pause. None of it raises an alert by
-- itself, so every call of every function looks.

insert into escrow.alert_kinds
    (alert, severity, title, meaning, runbook_section, next_step)
values
    ('days_not_closed', 'critical', 'Days are not closed',
        'A day is over for more than a day and has no statement: the reconciliation does not run, '
            'or does not come to its end. Money moves as it should, but nobody compares it with '
            'Stripe.',
        'days-not-closed',
        'select run_id, target_date, phase, rows_read, started_at, finished_at '
            'from escrow.reconciliations order by run_id desc limit 10;'),
    ('stripe_unanswering', 'critical', 'Stripe has answered nothing for an hour',
        'Releases and returns wait and nothing is sent. They go on by themselves as soon as '
            'Stripe answers; this comes once a day until then.',
        'stripe-down',
        'select waiting_for, count(*), min(unanswered_at) as since from escrow.escrows '
            'where waiting_for is not null group by waiting_for;'),
    ('still_paused', 'critical', 'Outflows are still paused',
        'Receivers are not paid and nothing is returned until somebody resumes. This comes once a '
            'day while it lasts. When its reason is gone, resume: select '
            'public.escrow_set_paused(false, ''your name'', ''why'');',
        'paused',
        'select at, actor, action, reason from escrow.admin_actions '
            'where action in (''pause'', ''unpause'') order by action_id desc limit 10;'),
    ('not_accepting', 'warning', 'New escrows are still refused',
        'Somebody switched new escrows off; those that exist go on. This comes once a day while '
            'it lasts. To take new ones: select '
            'public.escrow_set_accepting(true, ''your name'', ''why'');',
        'paused',
        'select at, actor, reason, after from escrow.admin_actions '
            'where action = ''set_accepting'' order by action_id desc limit 10;');

-- Does: the oldest day that should have a statement and has none, or null. A day may be closed when
-- it is over and is given one more day: a schedule is late, and a large day takes several calls.
create function escrow.overdue_day()
returns date
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select o.day
    from escrow.jobs j
    -- before the first statement: the day on which anybody could have begun
    cross join lateral (
        select coalesce(escrow.open_day(), (j.watched_from at time zone 'utc')::date)
    ) as o (day)
    where j.job = 'daily-reconciliation' and o.day <= escrow.last_closable_day() - 1;
$$;

comment on function escrow.overdue_day() is
    'The oldest day without a statement that is over for more than a day, or null.';

-- Does: escrows for which Stripe has answered no look for an hour. What was sent and not answered
-- is told as in doubt, and is not counted here.
create function escrow.unanswered_escrows()
returns table (escrow_id uuid, since timestamptz)
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_hour_ago timestamptz := escrow.now() - interval '1 hour';
begin
    return query
    select e.escrow_id, e.unanswered_at
    from escrow.escrows e
    -- what has ended waits for nothing
    where e.unanswered_at <= v_hour_ago and e.waiting_for = 'stripe'
        and not escrow.has_live_operation(e.escrow_id);
end;
$$;

comment on function escrow.unanswered_escrows() is
    'Escrows that wait for Stripe to answer a look, for an hour and more.';

-- Does: since when a switch stands where it stops something, by the audit.
-- '-infinity' where no order tells: the owner changed the row by hand.
create function escrow.paused_since()
returns timestamptz
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select coalesce(min(a.at), '-infinity')
    from escrow.admin_actions a
    where a.action = 'pause' and a.action_id > coalesce((
        select max(b.action_id) from escrow.admin_actions b where b.action = 'unpause'
    ), 0);
$$;

-- Does: since when new escrows are refused, by the first order after they were last taken.
create function escrow.refusing_since()
returns timestamptz
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select coalesce(min(a.at), '-infinity')
    from escrow.admin_actions a
    where a.action = 'set_accepting' and a.action_id > coalesce((
        select max(b.action_id)
        from escrow.admin_actions b
        where b.action = 'set_accepting' and (b.after ->> 'accepting')::boolean
    ), 0);
$$;

-- Does: the newest action of a kind: who turned a switch last, and why.
create function escrow.last_action(p_action text)
returns escrow.admin_actions
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select a
    from escrow.admin_actions a
    where a.action = p_action
    order by a.action_id desc
    limit 1;
$$;

-- Does: an escrow as a message names it: the app's reference, its id and its amount.
create function escrow.name_escrow(p_escrow_id uuid)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select format('%s (escrow %s, %s)', escrow.without_address(e.reference), e.escrow_id,
        escrow.format_money(e.amount_minor, e.currency))
    from escrow.escrows e
    where e.escrow_id = p_escrow_id;
$$;

-- Does: reminds of switches that somebody may have forgotten, from the second hour on.
create function escrow.watch_switches()
returns void
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select escrow.remind('still_paused', jsonb_build_object(
        'since', nullif(s.at, '-infinity'),
        'by', a.actor, 'why', a.reason,
        'waiting', (
            select count(*)
            from escrow.escrows e
            where e.waiting_for = 'paused'
        )
    ))
    from escrow.policy p
    cross join lateral (select escrow.paused_since()) as s (at)
    left join lateral escrow.last_action('pause') a on true
    where p.paused and s.at <= (select escrow.now() - interval '1 hour')
        and not exists (select from escrow.database_stops x where x.ended_at is null);
    select escrow.remind('database_changed', escrow.stop_facts(x), 'stop ' || x.stop_id)
    from escrow.database_stops x
    where x.ended_at is null;

    select escrow.remind('not_accepting', jsonb_build_object(
        'since', nullif(s.at, '-infinity'), 'by', a.actor, 'why', a.reason
    ))
    from escrow.policy p
    cross join lateral (select escrow.refusing_since()) as s (at)
    left join lateral escrow.last_action('set_accepting') a on true
    where not p.accepting and s.at <= (select escrow.now() - interval '1 hour');
$$;

-- Does: reminds of escrows that have waited for a person, or for the end of a hold, for a day.
create function escrow.watch_people()
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_day_ago timestamptz := escrow.now() - interval '1 day';
begin
    perform escrow.remind('review_waiting', jsonb_build_object(
        'escrows', w.escrows, 'longest', escrow.name_escrow(w.longest), 'since', w.since
    ))
    from (
        select count(*) as escrows, min(e.status_at) as since,
            (array_agg(e.escrow_id order by e.status_at))[1] as longest
        from escrow.escrows e
        where e.status = 'manual_review' and e.status_at <= v_day_ago
    ) w
    where w.escrows > 0;

    perform escrow.remind('hold_waiting', jsonb_build_object(
        'escrows', w.escrows, 'longest', escrow.name_escrow(w.longest), 'since', w.since
    ))
    from (
        select count(*) as escrows, min(e.on_hold_at) as since,
            (array_agg(e.escrow_id order by e.on_hold_at))[1] as longest
        from escrow.escrows e
        where e.on_hold_at <= v_day_ago
    ) w
    where w.escrows > 0;
end;
$$;

-- Does: notices what does not happen: good runs of the jobs, statements, answers of Stripe,
-- decisions of people, evidence for disputes.
-- Called by: escrow_claim_messages, thus after every call of every function, webhooks included.
create function escrow.watch_silence()
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
begin
    perform escrow.remind('job_silent', jsonb_build_object(
        'job', j.job, 'last_good_run', j.last_good_run, 'period_seconds', j.period_seconds
    ))
    from escrow.job_health() j
    where j.silent
    order by j.job;

    perform escrow.remind('days_not_closed', jsonb_build_object(
        'oldest', o.day, 'days', escrow.last_closable_day() - o.day + 1,
        'run', r.run_id, 'phase', r.phase, 'rows_read', r.rows_read
    ))
    from (select escrow.overdue_day()) as o (day)
    left join escrow.reconciliations r on r.finished_at is null and not r.is_dry
    where o.day is not null;

    perform escrow.remind('stripe_unanswering', jsonb_build_object(
        'escrows', w.escrows, 'longest', escrow.name_escrow(w.longest), 'since', w.since
    ))
    from (
        select count(*) as escrows, min(u.since) as since,
            (array_agg(u.escrow_id order by u.since))[1] as longest
        from escrow.unanswered_escrows() u
    ) w
    where w.escrows > 0;

    perform escrow.watch_switches();
    perform escrow.watch_people();
    perform escrow.watch_evidence();
end;
$$;

comment on function escrow.watch_silence() is
    'Owes a message, at most once a day, for each thing that should have happened and has not.';
