-- Which database this is. A server, its timeline, the database in it, its port, the project's host
-- and a row of ours were last seen together; a restored, rewound or copied database differs in one
-- of them. What follows from that stands in *_database_stops.sql; why, in
-- docs/decisions/0017-a-database-knows-itself.md.

create table escrow.database_identity (
    only_row boolean primary key default true,
    -- {server, timeline, database, port, project?}: see escrow.database_marks
    marks jsonb not null,
    -- the transaction that wrote this row. A row that was put back, by hand or from a dump, was
    -- written by another one; copied files keep it. Whoever rewrites the table records it anew.
    written_by xid,
    recorded_at timestamptz not null default escrow.now(),
    constraint database_identity_has_one_row check (only_row)
);

comment on table escrow.database_identity is
    'Where this database was last seen; what differs from it was restored, rewound or copied.';

-- Does: what this database can be told by, now. A copy on the same server has another database; a
-- dump in another server has another server; a recovery to a point in time and the promotion of a
-- replica begin a new timeline; copied files started beside the original need another port.
-- project: the host of SUPABASE_URL as the functions state it; left out where nobody states it.
-- The timeline is read from the WAL: pg_control_checkpoint() shows a promotion only after the
-- first checkpoint. Every role may read all of it, on 15 and on 17.
create function escrow.database_marks()
returns jsonb
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_headers jsonb := nullif(current_setting('request.headers', true), '')::jsonb;
    v_marks jsonb;
begin
    select jsonb_build_object(
        'server', c.system_identifier::text,
        'timeline', left(pg_catalog.pg_walfile_name(pg_catalog.pg_current_wal_lsn()), 8),
        'database', d.oid::text,
        'port', current_setting('port')
    ) into strict v_marks
    from pg_catalog.pg_control_system() c, pg_catalog.pg_database d
    where d.datname = pg_catalog.current_database();
    return v_marks || case
        when v_headers ? 'x-holdfast-project'
            then jsonb_build_object('project', left(v_headers ->> 'x-holdfast-project', 200))
        else '{}'
    end;
end;
$$;

comment on function escrow.database_marks() is
    'Server, timeline, database, port and project, as they are now.';

-- Does: which marks are not those that were recorded; what only one side knows is not compared.
-- Returns: {mark: {was, is}}, {} where all is as it was, null where there is something to record.
create function escrow.database_differences()
returns jsonb
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_marks jsonb := escrow.database_marks();
    v_differences jsonb;
    i record;
begin
    select x.marks, x.xmin as row_xid, x.written_by into i from escrow.database_identity x;
    if not found then
        return null;
    end if;
    if i.marks = v_marks and i.row_xid = i.written_by then
        return '{}'::jsonb;
    end if;
    select coalesce(jsonb_object_agg(
        m.key, jsonb_build_object('was', i.marks -> m.key, 'is', m.value)
    ), '{}') into strict v_differences
    from jsonb_each(v_marks) m
    where i.marks -> m.key <> m.value;
    if i.row_xid is distinct from i.written_by then
        v_differences := v_differences || jsonb_build_object(
            'row', jsonb_build_object('was', i.written_by::text, 'is', i.row_xid::text)
        );
    end if;
    return case
        when v_differences <> '{}' or not v_marks ? 'project' or i.marks ? 'project'
            then v_differences
    end;
end;
$$;

comment on function escrow.database_differences() is
    'Marks that are not those recorded: {} when none, null when something is to be recorded.';

-- Does: records where this database is now. Called by: watch_database. Locks: the row.
create function escrow.record_database()
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
begin
    insert into escrow.database_identity as i (marks) values (escrow.database_marks())
    on conflict (only_row) do update
    set marks = i.marks || excluded.marks, recorded_at = escrow.now();
    -- both statements are of one transaction, which the row then names
    update escrow.database_identity i set written_by = i.xmin where i.only_row;
end;
$$;

-- Does: the comparison that every claim and every delivery begins with: records a database that is
-- seen for the first time, and stops one that is not where it was.
-- Called by: refuse_caller, escrow_claim_messages. Locks: policy, and then what a stop locks.
create function escrow.watch_database()
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_differences jsonb := escrow.database_differences();
begin
    if v_differences = '{}' then
        return;
    end if;
    if v_differences is not null then
        -- one caller stops it; the others find it recorded
        perform from escrow.policy p for update;
        v_differences := escrow.database_differences();
        if v_differences = '{}' then
            return;
        end if;
        perform escrow.stop_database(v_differences);
    end if;
    perform escrow.record_database();
end;
$$;
