-- A database in which one prepared state can be put back, read and judged thousands of times.
-- Loaded by laboratory.ts into a test's own database, as a superuser; deployed code never sees it.

-- time stands still and chance is gone: the same calls give the same rows
do $$
declare
    f record;
begin
    execute format(
        'create or replace function escrow.now() returns timestamptz language sql volatile '
        'set search_path = pg_catalog, pg_temp as %L',
        format('select %L::timestamptz', escrow.now())
    );
    for f in
        select p.oid
        from pg_proc p
        where p.pronamespace in ('escrow'::regnamespace, 'public'::regnamespace)
            and p.prosrc ~ '\mrandom\(\)'
    loop
        execute regexp_replace(pg_get_functiondef(f.oid), '\mrandom\(\)', '0.5', 'g');
    end loop;
end;
$$;

create schema prepared;

-- functions under test are made to call what is in it
grant usage on schema prepared to public;

-- only these are ever offered: a hundred others would be copied again and again for nothing
set session_replication_role = replica;
delete from escrow.currencies where currency not in ('usd', 'eur');
set session_replication_role = origin;

-- known before, and never put back: a row that is put back by hand stops everything
select escrow.record_database();

-- the tables that some function writes
create view prepared.tables as
select c.oid as relid, c.relname::text as name
from pg_class c
where c.relnamespace = 'escrow'::regnamespace
    and c.relkind = 'r'
    and c.relname <> 'database_identity'
    and exists (
        select
        from pg_proc p
        where p.pronamespace in ('escrow'::regnamespace, 'public'::regnamespace)
            and p.proname <> 'advance_clock'
            and p.prosrc ~ ('(insert into|update|delete from) escrow\.' || c.relname || '\M')
    );

-- columns by name, without the generated ones
create view prepared.columns as
select t.name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as list
from prepared.tables t
join pg_attribute a on a.attrelid = t.relid
where a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
group by t.name;

do $$
declare
    t record;
    v_put_back text := '';
    v_contents text := '';
    v_broken text := '';
begin
    for t in select * from prepared.columns order by name loop
        execute format('create table prepared.%I as select %s from escrow.%1$I', t.name, t.list);
        v_put_back := v_put_back || format(
            'delete from escrow.%I; insert into escrow.%1$I (%s) overriding system value '
            'select %2$s from prepared.%1$I;', t.name, t.list
        );
        v_contents := v_contents || format(
            ' || jsonb_build_object(%L, (select jsonb_agg(to_jsonb(x)) from escrow.%1$I x))', t.name
        );
    end loop;
    for t in
        select viewname as name
        from pg_views
        where schemaname = 'escrow' and viewname like 'invariant\_%'
        order by viewname
    loop
        v_broken := v_broken || format(
            ' || case when exists (select from escrow.%I) then array[%1$L] end', t.name
        );
    end loop;
    execute format(
        'create function prepared.put_back() returns void language plpgsql as %L',
        format('begin %s perform setval(''escrow.tickets'', %s); end;',
            v_put_back, nextval('escrow.tickets'))
    );
    execute format(
        'create function prepared.contents() returns jsonb language plpgsql as %L',
        format('begin return ''{}''::jsonb%s; end;', v_contents)
    );
    execute format(
        'create function prepared.broken_laws() returns text[] language plpgsql as %L',
        format('begin return ''{}''::text[]%s; end;', v_broken)
    );
end;
$$;

-- Does: the rows that somebody else holds now and that sweeps leave out, each as the statement that
-- takes hold of it.
create function prepared.held_rows() returns setof text
language plpgsql
as $$
declare
    t record;
begin
    for t in
        select *
        from (
            values
                ('escrows', 'escrow_id'), ('inbox', 'event_id'), ('outbox', 'message_id'),
                ('digests', 'digest_id'), ('change_deliveries', 'change_id'),
                -- one of them is only tried, and left out when it is not free
                ('locks', 'lock')
        ) as k (name, key)
    loop
        return query execute format(
            'with free as (select %2$I as key from escrow.%1$I for update skip locked) '
            'select format(''select from escrow.%1$I where %2$I = %%L for update'', x.%2$I) '
            'from escrow.%1$I x where x.%2$I not in (select f.key from free f)', t.name, t.key
        );
    end loop;
end;
$$;

-- Does: raises not_held unless the transaction has locked or written the escrow's row before. To be
-- called when nobody else is there; foreign keys, which lock a row too, must be gone.
create function prepared.demand_held(p_escrow_id uuid) returns void
language plpgsql
as $$
begin
    perform
    from escrow.escrows e
    where e.escrow_id = p_escrow_id
        and 'in progress' in (
            pg_xact_status(e.xmin::text::xid8), pg_xact_status(e.xmax::text::xid8)
        );
    if not found then
        raise exception 'not_held';
    end if;
end;
$$;

create function prepared.drop_references() returns void
language plpgsql
as $$
declare
    c record;
begin
    for c in
        select conrelid::regclass as place, conname
        from pg_constraint
        where contype = 'f' and confrelid = 'escrow.escrows'::regclass
    loop
        execute format('alter table %s drop constraint %I', c.place, c.conname);
    end loop;
end;
$$;
