-- A database that was restored, rewound or copied: it stops by itself, compares with Stripe, and
-- waits for a person. While it is stopped nothing is sent to Stripe, no escrow is made, and what
-- was owed to operators and to the app is kept; payments and other evidence are recorded.

create table escrow.database_stops (
    stop_id bigint generated always as identity primary key,
    noticed_at timestamptz not null default escrow.now(),
    -- {mark: {was, is}}
    differences jsonb not null,
    -- whether a person had paused before: then it stays paused afterwards
    was_paused boolean not null,
    -- a person says that it is the copy of a database that lives
    is_copy boolean not null default false,
    -- PaymentIntents made since then are listed: what is forgotten is among them
    listed_from timestamptz not null,
    -- the PaymentIntent behind which the next page begins
    list_cursor text,
    listed_at timestamptz,
    ended_at timestamptz,
    -- confirmed | changed_again
    ended_as text,
    constraint database_stops_ended_whole check ((ended_at is null) = (ended_as is null))
);

comment on table escrow.database_stops is
    'Times at which this database was not where it was before; while one is open nothing moves.';

create unique index database_stops_one_open on escrow.database_stops ((ended_at is null))
where ended_at is null;

create table escrow.database_comparisons (
    stop_id bigint not null references escrow.database_stops,
    escrow_id uuid not null references escrow.escrows,
    -- when a caller last began it
    tried_at timestamptz,
    -- when a complete reading of Stripe was applied
    compared_at timestamptz,
    primary key (stop_id, escrow_id)
);

comment on table escrow.database_comparisons is
    'The escrows that a stop compares with Stripe, and when each was.';

create index database_comparisons_open on escrow.database_comparisons (tried_at, escrow_id)
where compared_at is null;

-- Does: the stop that is open, if there is one.
create function escrow.open_stop()
returns escrow.database_stops
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select s from escrow.database_stops s where s.ended_at is null;
$$;

-- Does: whether nothing may be begun: a stop is open, or would be noticed now.
-- Called by: whatever sends to Stripe, makes an escrow, or tells the app.
create function escrow.is_database_changed()
returns boolean
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
begin
    return exists (select from escrow.database_stops s where s.ended_at is null)
        or coalesce(escrow.database_differences() <> '{}', false);
end;
$$;

comment on function escrow.is_database_changed() is
    'Whether the database was restored, rewound or copied and nobody has confirmed it.';

-- Does: the handshake of what waits for a person's word. A payment for the same reference may stand
-- at Stripe and be forgotten here, and a second one would be paid as well; a day that is closed now
-- would be proven by books that are not complete.
-- Called by: escrow_create, escrow_reconcile_claim. Locks: as refuse_caller.
create function escrow.refuse_unconfirmed(p_contract_version integer, p_livemode boolean)
returns text
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select coalesce(
        escrow.refuse_caller(p_contract_version, p_livemode),
        case when escrow.is_database_changed() then 'database_changed' end
    );
$$;

-- Does: what a stop has compared and what is open. Returns: {compared, remaining, listed,
-- movements, payments}: escrows, whether Stripe's list was read to its end, movements without an
-- operation, payments of escrows that are not here.
create function escrow.comparison_progress(p_stop_id bigint)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object(
        'compared', count(*) filter (where c.compared_at is not null),
        'remaining', count(*) filter (where c.compared_at is null),
        'listed', (
            select s.listed_at is not null
            from escrow.database_stops s
            where s.stop_id = p_stop_id
        ),
        'movements', (select count(*) from escrow.stray_effects y where y.resolved_at is null),
        'payments', (
            select count(*)
            from escrow.discrepancies d
            where d.type = 'escrow_unknown' and d.resolved_at is null
        )
    )
    from escrow.database_comparisons c
    where c.stop_id = p_stop_id;
$$;

-- Does: stops everything: pauses, puts each escrow that could have moved on the list, keeps back
-- what is owed to operators, and tells them once.
-- Called by: watch_database. Locks: policy (caller), outbox rows.
-- An open stop begins anew: what was compared before says nothing of what came after.
create function escrow.stop_database(p_differences jsonb)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_before escrow.database_stops;
    v_stop_id bigint;
begin
    update escrow.database_stops s
    set ended_at = escrow.now(), ended_as = 'changed_again'
    where s.ended_at is null
    returning s.* into v_before;
    insert into escrow.database_stops (differences, was_paused, is_copy, listed_from)
    select p_differences, coalesce(v_before.was_paused, p.paused),
        coalesce(v_before.is_copy, false),
        -- escrows are made after the comparison, so what was forgotten is younger than all of them
        coalesce(
            (select max(e.created_at) from escrow.escrows e),
            (select min(i.recorded_at) from escrow.database_identity i), escrow.now()
        ) - interval '1 hour'
    from escrow.policy p
    returning stop_id into v_stop_id;
    -- closed days were compared row by row; where none is, five weeks, as the books reach back
    insert into escrow.database_comparisons (stop_id, escrow_id)
    select v_stop_id, e.escrow_id
    from escrow.escrows e
    where e.settled_at is null or e.settled_at >= coalesce(
        escrow.day_start(escrow.open_day()), (select escrow.now()) - interval '35 days'
    );
    update escrow.policy p set paused = true where p.only_row;
    update escrow.outbox m
    set due_at = 'infinity'
    where m.delivered_at is null and m.alert <> 'database_changed';
    -- the app may have seen the numbers that were forgotten: none of them is given to another
    perform setval(s.name, nextval(s.name) + 1000000)
    from (select pg_get_serial_sequence('escrow.changes', 'change_id')::regclass) as s (name);
    perform escrow.raise_alert('database_changed', null, escrow.stop_facts(s), 'stop ' || v_stop_id)
    from escrow.database_stops s
    where s.stop_id = v_stop_id;
end;
$$;

-- Does: a stop as an alert tells it.
create function escrow.stop_facts(s escrow.database_stops)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object(
        'since', s.noticed_at,
        'differs', (select string_agg(k, ', ' order by k) from jsonb_object_keys(s.differences) k),
        'is_copy', s.is_copy,
        'remaining', p.progress -> 'remaining'
    )
    from (select escrow.comparison_progress(s.stop_id)) as p (progress);
$$;
