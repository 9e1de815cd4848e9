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
