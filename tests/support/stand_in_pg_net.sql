-- What supabase/cron/pg_cron.sql meets on a hosted project beside pg_cron: the names and parameters
-- of pg_net 0.19 and Vault. Calls are kept instead of sent.

create schema net authorization postgres;
create schema vault authorization postgres;

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

alter table net.http_request_queue owner to postgres;
alter table net._http_response owner to postgres;
alter table vault.secrets owner to postgres;
alter view vault.decrypted_secrets owner to postgres;
