-- What of Holdfast's migrations is recorded, and what of them is there: for the doctor, because
-- people repair the record by hand. Everything here only reads.

-- Does: versions and names of the migrations that are recorded as applied, or null where no such
-- list can be read. A name may be null: not every tool that keeps the list knows names.
create function escrow.migration_history()
returns jsonb
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
    v_history jsonb;
begin
    if to_regclass('supabase_migrations.schema_migrations') is null then
        return null;
    end if;
    -- by name only when it is run: a project that is migrated by other means has no such table
    execute $query$
        select jsonb_agg(
            jsonb_build_object('version', m.version, 'name', to_jsonb(m) ->> 'name')
            order by m.version
        )
        from supabase_migrations.schema_migrations m
    $query$ into v_history;
    return coalesce(v_history, '[]');
exception when insufficient_privilege or undefined_column then
    return null;
end;
$$;

-- Does: names of what the migrations make: tables, views, sequences, types and functions. The list
-- above is bookkeeping that people repair by hand; this is what is there.
create function escrow.object_names()
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select coalesce(jsonb_agg(o.name order by o.name), '[]')
    from (
        select 'escrow.' || c.relname as name
        from pg_catalog.pg_class c
        where c.relnamespace = 'escrow'::regnamespace and c.relkind in ('r', 'v', 'S', 'c')
        union
        select 'escrow.' || t.typname
        from pg_catalog.pg_type t
        where t.typnamespace = 'escrow'::regnamespace and t.typtype in ('d', 'e')
        union
        select p.pronamespace::regnamespace || '.' || p.proname
        from pg_catalog.pg_proc p
        where p.pronamespace = 'escrow'::regnamespace
            or (p.pronamespace = 'public'::regnamespace and p.proname like 'escrow\_%')
    ) o;
$$;

comment on function escrow.object_names() is
    'What of Holdfast is in the catalog, whatever the list of migrations says.';
