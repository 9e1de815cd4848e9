-- The roles every Supabase project has, as far as this project meets them. What is set here is what
-- supabase/postgres sets (migrations/db; a file's name is in brackets), but for three things that
-- need a library which is not here: session_preload_libraries = 'supautils, safeupdate' of
-- authenticator [20260413000000] is dev/gateway/safeupdate.ts; supautils and, for postgres,
-- safeupdate switched off [20261010094800] are in docs/stand-ins/data-api.md.
-- Run by the superuser, once per cluster; running it again changes nothing.
-- Passwords are set by dev/database.ts.

do $$
declare
    v_role text;
begin
    foreach v_role in array array[
        'supabase_admin', 'postgres', 'authenticator', 'anon', 'authenticated', 'service_role',
        'escrow_test_clock'
    ]
    loop
        if not exists (select from pg_catalog.pg_roles where rolname = v_role) then
            execute pg_catalog.format('create role %I', v_role);
        end if;
    end loop;
end;
$$;

alter role supabase_admin superuser login;

-- Owns the application database and runs the migrations. Not a superuser, as on hosted Supabase:
-- a migration that needs one must fail here too.
do $$
begin
    -- On a server where `postgres` is the superuser we came as, it stays one.
    if current_user <> 'postgres' then
        alter role postgres nosuperuser login createdb createrole bypassrls replication;
    end if;
end;
$$;

-- [20230529180330_alter_api_roles_for_inherit]
alter role anon nologin inherit;
alter role authenticated nologin inherit;
alter role service_role nologin inherit bypassrls;

-- The Data API logs in as this one and becomes one of the three per request.
alter role authenticator login noinherit;
grant anon, authenticated, service_role to authenticator;

grant anon, authenticated, service_role, authenticator to postgres with admin option;
grant pg_monitor, pg_read_all_data, pg_signal_backend to postgres;

-- The hosted limits [00000000000000-initial-schema, 20221028101028, 20231130133139]. service_role
-- has none of its own, so it keeps authenticator's.
alter role anon set statement_timeout = '3s';
alter role authenticated set statement_timeout = '8s';
alter role authenticator set statement_timeout = '8s';
alter role authenticator set lock_timeout = '8s';

-- Of the whole server there [docs, Database configuration: "a global limit of 2 minutes"].
alter role postgres set statement_timeout = '2min';

-- The gateway's sessions show each statement they analyse (dev/gateway/safeupdate.ts): to the
-- gateway, not to the server's log.
alter role authenticator set log_min_messages = 'fatal';

-- [00000000000003-post-setup]
alter role postgres set search_path = "$user", public, extensions;
alter role supabase_admin set search_path = "$user", public, auth, extensions;

-- Only where this role exists, and only for its members, can time be moved. No migration creates
-- it, so a hosted database has no movable clock.
alter role escrow_test_clock nologin;
grant escrow_test_clock to supabase_admin, postgres;
