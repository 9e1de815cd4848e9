-- The schemas and privileges of a new Supabase project. Run by the superuser in each database.

-- On hosted Supabase the application database belongs to `postgres`.
do $$
begin
    execute pg_catalog.format('alter database %I owner to postgres', pg_catalog.current_database());
end;
$$;

create schema if not exists extensions authorization postgres;
create schema if not exists supabase_migrations authorization postgres;

grant usage on schema extensions to anon, authenticated, service_role;
grant usage on schema public to anon, authenticated, service_role;
grant all on schema public to postgres;

create extension if not exists pgcrypto with schema extensions;
create extension if not exists "uuid-ossp" with schema extensions;

create table if not exists supabase_migrations.schema_migrations (
    version text primary key,
    statements text[],
    name text
);
alter table supabase_migrations.schema_migrations owner to postgres;

-- The Data API's schema cache is told of every change, as by the triggers of a hosted project
-- (supabase/postgres, migrations/db/migrations/20260923021047_update_pgrst_watch_triggers.sql).
create or replace function extensions.pgrst_watch()
returns event_trigger
language plpgsql
as $$
begin
    notify pgrst, 'reload schema';
end;
$$;

drop event trigger if exists pgrst_ddl_watch;
create event trigger pgrst_ddl_watch on ddl_command_end
when tag in (
    'CREATE SCHEMA', 'ALTER SCHEMA', 'CREATE TABLE', 'ALTER TABLE', 'CREATE VIEW', 'ALTER VIEW',
    'CREATE FUNCTION', 'ALTER FUNCTION', 'CREATE TYPE', 'ALTER TYPE', 'COMMENT'
)
execute function extensions.pgrst_watch();

drop event trigger if exists pgrst_drop_watch;
create event trigger pgrst_drop_watch on sql_drop execute function extensions.pgrst_watch();
