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
language sql
volatile
set search_path = ''
as $$
    select jsonb_strip_nulls(jsonb_build_object(
        'server', (select c.system_identifier::text from pg_catalog.pg_control_system() c),
        'timeline', left(pg_catalog.pg_walfile_name(pg_catalog.pg_current_wal_lsn()), 8),
        'database', (
            select d.oid::text
            from pg_catalog.pg_database d
            where d.datname = pg_catalog.current_database()
        ),
        'port', current_setting('port'),
        'project', left(
            nullif(current_setting('request.headers', true), '')::jsonb ->> 'x-holdfast-project',
            200
        )
    ));
$$;

comment on function escrow.database_marks() is
    'Server, timeline, database, port and project, as they are now.';

-- Does: which marks are not those that were recorded; what only one side knows is not compared.
-- Returns: {mark: {was, is}}, {} where all is as it was, null where there is something to record.
create function escrow.database_differences()
returns jsonb
language sql
volatile
set search_path = ''
as $$
    select case
        when d.differences = '{}' and d.marks ? 'project' and not i.marks ? 'project' then null
        else d.differences
    end
    from escrow.database_identity i
    cross join lateral (
        select jsonb_object_agg(m.key, m.value) as marks,
            coalesce(jsonb_object_agg(
                m.key, jsonb_build_object('was', i.marks -> m.key, 'is', m.value)
            ) filter (where i.marks -> m.key <> m.value), '{}')
            || case
                when i.xmin is distinct from i.written_by then jsonb_build_object(
                    'row', jsonb_build_object('was', i.written_by::text, 'is', i.xmin::text)
                )
                else '{}'
            end as differences
        from jsonb_each(escrow.database_marks()) m
    ) d;
$$;

comment on function escrow.database_differences() is
    'Marks that are not those recorded: {} when none, null when something is to be recorded.';

-- Does: records where this database is now. Called by: watch_database. Locks: the row.
create function escrow.record_database()
returns void
language plpgsql
volatile
set search_path = ''
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
set search_path = ''
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
