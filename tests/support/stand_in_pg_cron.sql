-- pg_cron where the real one is not: the names, parameters, refusals and rights of pg_cron 1.4 to
-- 1.6. The same tests run on the real 1.4 with Postgres 15. Nothing here fires.

create schema cron;

create sequence cron.runid_seq;

create table cron.job (
    jobid bigint generated always as identity primary key,
    schedule text not null,
    command text not null,
    nodename text not null default 'localhost',
    nodeport integer not null default 5432,
    database text not null default current_database(),
    username text not null default session_user,
    active boolean not null default true,
    jobname text,
    constraint jobname_username_uniq unique (jobname, username)
);

create table cron.job_run_details (
    jobid bigint,
    runid bigint primary key default nextval('cron.runid_seq'),
    job_pid integer,
    database text,
    username text,
    command text,
    status text,
    return_message text,
    start_time timestamptz,
    end_time timestamptz
);

-- stricter than the real one, which takes names of days and months too
create function cron.is_schedule(schedule text)
returns boolean
language sql
immutable
as $$
    select schedule ~ '^([0-9*,/-]+ ){4}[0-9*,/-]+$' and not exists (
        select
        from (
            values (1, 0, 59), (2, 0, 23), (3, 1, 31), (4, 1, 12), (5, 0, 7)
        ) as f (nth, low, high),
            regexp_split_to_table(split_part(schedule, ' ', f.nth), '[^0-9]+') as n (number)
        where n.number <> '' and n.number::integer not between f.low and f.high
    );
$$;

create function cron.schedule(job_name text, schedule text, command text)
returns bigint
language plpgsql
security definer
as $$
declare
    v_job bigint;
begin
    if not cron.is_schedule(schedule) then
        raise exception 'invalid schedule: %', schedule;
    end if;
    insert into cron.job as j (jobname, schedule, command)
    values (job_name, schedule, command)
    on conflict on constraint jobname_username_uniq do update
    set schedule = excluded.schedule, command = excluded.command
    returning j.jobid into v_job;
    return v_job;
end;
$$;

create function cron.unschedule(job_name text)
returns boolean
language plpgsql
security definer
as $$
begin
    delete from cron.job j where j.jobname = job_name and j.username = session_user;
    if not found then
        raise exception 'could not find valid entry for job ''%''', job_name;
    end if;
    return true;
end;
$$;

create function cron.alter_job(
    job_id bigint,
    schedule text default null,
    command text default null,
    database text default null,
    username text default null,
    active boolean default null
)
returns void
language sql
security definer
as $$
    update cron.job j
    set schedule = coalesce($2, j.schedule),
        command = coalesce($3, j.command),
        active = coalesce($6, j.active)
    where j.jobid = $1 and j.username = session_user;
$$;
