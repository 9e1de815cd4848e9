-- What people and jobs did: hash-chained actions, and runs of the scheduled jobs.

create table escrow.admin_actions (
    action_id bigint primary key,
    at timestamptz not null,
    -- which key called, and who the caller says they are: a record, not authentication
    key_name text not null,
    actor text not null,
    action text not null,
    escrow_id uuid references escrow.escrows,
    reason text not null,
    before jsonb,
    after jsonb,
    previous_hash bytea not null,
    hash bytea not null,
    constraint admin_actions_say_why check (length(trim(reason)) > 0),
    constraint admin_actions_say_who check (length(trim(actor)) > 0)
);

comment on table escrow.admin_actions is
    'Append-only, hash-chained: each row''s hash covers its own facts and the row before it.';

-- since when a switch stands as it does; the reminders ask after every call
create index admin_actions_of_switches on escrow.admin_actions (action, action_id)
where action in ('pause', 'unpause', 'set_accepting');

-- Does: the hash of one action; the same facts in the same order give the same bytes.
create function escrow.hash_action(a escrow.admin_actions)
returns bytea
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select sha256(a.previous_hash || convert_to(
        jsonb_build_array(
            a.action_id, extract(epoch from a.at), a.key_name, a.actor, a.action, a.escrow_id,
            a.reason, a.before, a.after
        )::text,
        'UTF8'
    ));
$$;

-- Does: appends one action to the chain.
-- Called by: every RPC that a person or a policy acts through. Locks: the chain, last of all locks.
create function escrow.audit(
    p_actor text,
    p_action text,
    p_escrow_id uuid,
    p_reason text,
    p_before jsonb,
    p_after jsonb
)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_row escrow.admin_actions;
begin
    -- one writer at a time, or two rows would name the same predecessor
    perform from escrow.locks l where l.lock = 'audit' for update;
    select a.action_id, a.hash into v_row.action_id, v_row.previous_hash
    from escrow.admin_actions a
    order by a.action_id desc
    limit 1;
    v_row.action_id := coalesce(v_row.action_id, 0) + 1;
    v_row.previous_hash := coalesce(v_row.previous_hash, '');
    v_row.at := escrow.now();
    v_row.key_name := coalesce(nullif(current_setting('request.jwt.claims', true), '')::jsonb
        ->> 'role', session_user);
    v_row.actor := p_actor;
    v_row.action := p_action;
    v_row.escrow_id := p_escrow_id;
    v_row.reason := p_reason;
    v_row.before := p_before;
    v_row.after := p_after;
    v_row.hash := escrow.hash_action(v_row);
    insert into escrow.admin_actions select v_row.*;
end;
$$;

comment on function escrow.audit(text, text, uuid, text, jsonb, jsonb) is
    'Appends one hash-chained row to admin_actions.';

create table escrow.jobs (
    job text primary key,
    -- how often cron calls it; three periods without a good run are an alert
    period_seconds integer not null,
    -- silence is counted from here until the first good run: cron may never have been set up
    watched_from timestamptz not null default escrow.now(),
    constraint jobs_period_positive check (period_seconds > 0)
);

comment on table escrow.jobs is 'The scheduled jobs whose silence is an alert.';

insert into escrow.jobs (job, period_seconds) values
    ('check-escrow-timeouts', 600),
    ('retry-failed-transfers', 3600);

create table escrow.job_runs (
    run_id bigint generated always as identity primary key,
    job text not null references escrow.jobs,
    started_at timestamptz not null default escrow.now(),
    finished_at timestamptz,
    success boolean,
    summary jsonb,
    constraint job_runs_finished_whole check ((finished_at is null) = (success is null))
);

comment on table escrow.job_runs is
    'Heartbeats of the scheduled jobs and what each run found; kept for 400 days.';

create index job_runs_by_job on escrow.job_runs (job, run_id desc);
create index job_runs_by_time on escrow.job_runs (started_at);

-- Does: when each scheduled job was last well, and whether it has been silent for three periods.
-- Called by: watch_silence, escrow_diagnose.
create function escrow.job_health()
returns table (
    job text,
    period_seconds integer,
    watched_from timestamptz,
    last_good_run timestamptz,
    silent boolean
)
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select j.job, j.period_seconds, j.watched_from, g.at,
        coalesce(g.at, j.watched_from)
            < escrow.now() - 3 * make_interval(secs => j.period_seconds)
    from escrow.jobs j
    left join lateral (
        select r.finished_at as at
        from escrow.job_runs r
        where r.job = j.job and r.success
        order by r.run_id desc
        limit 1
    ) g on true;
$$;

comment on function escrow.job_health() is
    'Last good run of each scheduled job, and whether it is silent for three periods.';

-- Does: notes that a job has started. Called by: the job functions. Returns: {run_id}.
create function public.escrow_start_job(p_job text)
returns jsonb
language sql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
    insert into escrow.job_runs (job) values (p_job)
    returning jsonb_build_object('run_id', run_id);
$$;

comment on function public.escrow_start_job(text) is 'Opens a job run; answers its run_id.';
revoke execute on function public.escrow_start_job(text) from public, anon, authenticated;
grant execute on function public.escrow_start_job(text) to service_role;

-- Does: notes how a job ended, once, and drops what need not be kept any longer: here the money's
-- work is done, and nothing waits for it. Called by: the job functions. Returns: nothing.
create function public.escrow_finish_job(p_run_id bigint, p_success boolean, p_summary jsonb)
returns void
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
begin
    update escrow.job_runs r
    set finished_at = escrow.now(), success = p_success, summary = p_summary
    where r.run_id = p_run_id and r.finished_at is null;
    perform escrow.trim_records();
end;
$$;

comment on function public.escrow_finish_job(bigint, boolean, jsonb) is 'Closes a job run.';
revoke execute on function public.escrow_finish_job(bigint, boolean, jsonb)
from public, anon, authenticated;
grant execute on function public.escrow_finish_job(bigint, boolean, jsonb) to service_role;
