-- What supabase/cron/pg_cron.sql meets on a hosted project, for tests: the same names, parameters
-- and uniqueness as pg_cron 1.6, pg_net 0.19 and Vault; calls are kept instead of sent.

create schema cron authorization postgres;
create schema net authorization postgres;
create schema vault authorization postgres;

create table cron.job (
    jobid bigint generated always as identity primary key,
    schedule text not null,
    command text not null,
    nodename text not null default 'localhost',
    nodeport integer not null default 5432,
    database text not null default current_database(),
    username text not null default current_user,
    active boolean not null default true,
    jobname text,
    constraint jobname_username_uniq unique (jobname, username)
);

-- the extension runs as its owner: nobody writes the table directly
create function cron.schedule(job_name text, schedule text, command text)
returns bigint
language plpgsql
as $$
declare
    v_job bigint;
begin
    if schedule !~ '^([0-9*,/-]+ ){4}[0-9*,/-]+$' then
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
as $$
begin
    delete from cron.job j where j.jobname = job_name and j.username = current_user;
    if not found then
        raise exception 'could not find valid entry for job ''%''', job_name;
    end if;
    return true;
end;
$$;

create table cron.job_run_details (
    jobid bigint, runid bigint, job_pid integer, database text, username text, command text,
    status text, return_message text, start_time timestamptz, end_time timestamptz
);

create table net.http_request_queue (
    id bigint generated always as identity primary key,
    method text not null,
    url text not null,
    headers jsonb not null,
    body bytea,
    timeout_milliseconds integer not null
);

create table net._http_response (
    id bigint, status_code integer, content_type text, headers jsonb, content text,
    timed_out boolean, error_msg text, created timestamptz not null default now()
);

create function net.http_post(
    url text,
    body jsonb default '{}',
    params jsonb default '{}',
    headers jsonb default '{"Content-Type": "application/json"}',
    timeout_milliseconds integer default 5000
)
returns bigint
language sql
as $$
    insert into net.http_request_queue (method, url, headers, body, timeout_milliseconds)
    values ('POST', url, headers, convert_to(body::text, 'UTF8'), timeout_milliseconds)
    returning id;
$$;

create table vault.secrets (
    id uuid primary key default gen_random_uuid(),
    name text unique,
    secret text not null
);

create view vault.decrypted_secrets as
select s.id, s.name, s.secret, s.secret as decrypted_secret
from vault.secrets s;

create function vault.create_secret(new_secret text, new_name text default null)
returns uuid
language sql
as $$
    insert into vault.secrets (name, secret) values (new_name, new_secret) returning id;
$$;

create function vault.update_secret(secret_id uuid, new_secret text default null)
returns void
language sql
as $$
    update vault.secrets set secret = new_secret where id = secret_id;
$$;

alter table cron.job owner to postgres;
alter table cron.job_run_details owner to postgres;
alter table net.http_request_queue owner to postgres;
alter table net._http_response owner to postgres;
alter table vault.secrets owner to postgres;
alter view vault.decrypted_secrets owner to postgres;
