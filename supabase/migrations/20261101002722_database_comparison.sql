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
set search_path = ''
as $$
    select s from escrow.database_stops s where s.ended_at is null;
$$;

-- Does: whether nothing may be begun: a stop is open, or would be noticed now.
-- Called by: whatever sends to Stripe, makes an escrow, or tells the app.
create function escrow.is_database_changed()
returns boolean
language sql
volatile
set search_path = ''
as $$
    select exists (select from escrow.database_stops s where s.ended_at is null)
        or coalesce(escrow.database_differences() <> '{}', false);
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
set search_path = ''
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
set search_path = ''
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
set search_path = ''
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
set search_path = ''
as $$
    select jsonb_build_object(
        'since', s.noticed_at,
        'differs', (select string_agg(k, ', ' order by k) from jsonb_object_keys(s.differences) k),
        'is_copy', s.is_copy,
        'remaining', p.progress -> 'remaining'
    )
    from (select escrow.comparison_progress(s.stop_id)) as p (progress);
$$;

-- Does: what must be read of one escrow before it counts as compared: everything.
-- An intent whose answer was lost is looked for by its operation, as ever.
create function escrow.comparison_read(p_escrow_id uuid)
returns jsonb
language sql
stable
set search_path = ''
as $$
    select jsonb_build_object('transfers_of', e.escrow_id::text) || case
        when e.payment_intent_id is not null then jsonb_build_object(
            'payment_intent', e.payment_intent_id, 'refunds_of', e.payment_intent_id,
            'disputes_of', e.payment_intent_id
        )
        else escrow.look_step(p_escrow_id) -> 'read'
    end
    from escrow.escrows e
    where e.escrow_id = p_escrow_id;
$$;

-- Does: gives out escrows to be compared, and the next page of PaymentIntents to be listed.
-- Called by: the sweep, while a stop is open. Locks: policy, comparisons (skip locked).
-- Returns: {items: [{escrow_id, ticket, read}], page: {created_gte, after} | null}.
create function public.escrow_claim_comparisons(
    p_contract_version integer,
    p_livemode boolean,
    p_limit integer default 50
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
set lock_timeout = '3s'
as $$
declare
    v_refusal text := escrow.refuse_caller(p_contract_version, p_livemode);
    v_now timestamptz := escrow.now();
    s escrow.database_stops;
    v_items jsonb;
begin
    s := escrow.open_stop();
    if v_refusal is not null or s.stop_id is null then
        return '{"items": [], "page": null}';
    end if;
    with claimed as (
        update escrow.database_comparisons c
        set tried_at = v_now
        where c.stop_id = s.stop_id and c.escrow_id = any (array(
            select x.escrow_id
            from escrow.database_comparisons x
            where x.stop_id = s.stop_id and x.compared_at is null
                -- longer than a reading takes; what failed comes again
                and coalesce(x.tried_at < v_now - interval '2 minutes', true)
            order by x.tried_at nulls first, x.escrow_id
            limit least(greatest(p_limit, 1), 50)
            for update skip locked
        ))
        returning c.escrow_id
    )
    select coalesce(jsonb_agg(jsonb_build_object(
        'escrow_id', c.escrow_id, 'ticket', nextval('escrow.tickets'),
        'read', escrow.comparison_read(c.escrow_id)
    )), '[]') into v_items
    from claimed c;
    return jsonb_build_object('items', v_items, 'page', case
        when s.listed_at is null then jsonb_build_object(
            'created_gte', floor(extract(epoch from s.listed_from))::bigint,
            'after', s.list_cursor
        )
    end);
end;
$$;

-- Does: applies a complete reading of one escrow, as a webhook would, and counts it as compared.
-- What the reading proves is recorded by the rules of all evidence; what it cannot explain freezes
-- the escrow for a person. A payment that cannot be found proves that this is not its account.
-- Called by: the sweep. Locks: the escrow row, the comparison. Returns: {compared}.
create function public.escrow_apply_comparison(
    p_escrow_id uuid,
    p_ticket bigint,
    p_snapshot jsonb
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
set lock_timeout = '3s'
as $$
declare
    e escrow.escrows;
    s escrow.database_stops := escrow.open_stop();
begin
    select * into e from escrow.escrows x where x.escrow_id = p_escrow_id for update;
    if not found or s.stop_id is null or p_snapshot ? 'failed' or not p_snapshot ? 'transfers'
        or (e.payment_intent_id is not null and not (
            p_snapshot ?& array['refunds', 'disputes']
            and jsonb_typeof(p_snapshot -> 'payment_intent') = 'object'
        ))
    then
        return '{"compared": false}';
    end if;
    perform escrow.apply_snapshot(p_escrow_id, p_snapshot, p_ticket);
    update escrow.database_comparisons c
    set compared_at = escrow.now()
    where c.stop_id = s.stop_id and c.escrow_id = p_escrow_id and c.compared_at is null;
    return '{"compared": true}';
end;
$$;

-- Does: takes one page of PaymentIntents and tells a person of each that names an operation of an
-- escrow and that nobody here has begun: the database has forgotten it.
-- A canceled one can never be paid. Other programs' metadata is no id of ours.
-- Called by: the sweep. Locks: the stop. p_after: the cursor that the page was read behind.
-- Returns: {unknown}: how many it has told of.
create function public.escrow_store_listed_payments(
    p_after text,
    p_objects jsonb,
    p_has_more boolean
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
set lock_timeout = '3s'
as $$
declare
    v_unknown bigint;
begin
    update escrow.database_stops s
    set list_cursor = case when p_has_more then p_objects -> -1 ->> 'id' end,
        listed_at = case when not p_has_more then escrow.now() end
    where s.ended_at is null and s.listed_at is null and s.list_cursor is not distinct from p_after;
    if not found then
        return '{"unknown": 0}';
    end if;
    insert into escrow.discrepancies (type, subject, facts, date)
    select 'escrow_unknown', i.value ->> 'id', jsonb_build_object(
            'status', i.value -> 'status', 'currency', i.value -> 'currency',
            'amount', i.value -> 'amount', 'escrow', i.value #>> '{metadata,escrow_id}'
        ), (escrow.now() at time zone 'utc')::date
    from jsonb_array_elements(p_objects) as i (value)
    where escrow.uuid_in(i.value #>> '{metadata,escrow_id}') is not null
        and i.value ->> 'status' <> 'canceled'
        and not exists (
            select
            from escrow.operations o
            where o.operation_id = escrow.uuid_in(i.value #>> '{metadata,operation_id}')
        )
        and not exists (
            select
            from escrow.discrepancies d
            where d.type = 'escrow_unknown' and d.subject = i.value ->> 'id'
        );
    get diagnostics v_unknown = row_count;
    if v_unknown > 0 then
        perform escrow.alert_discrepancies('escrow_unknown');
    end if;
    return jsonb_build_object('unknown', v_unknown);
end;
$$;

comment on function public.escrow_claim_comparisons(integer, boolean, integer) is
    'Escrows to be compared with Stripe after a restore, and the next page to list.';
comment on function public.escrow_apply_comparison(uuid, bigint, jsonb) is
    'Applies a complete reading of one escrow and counts it as compared.';
comment on function public.escrow_store_listed_payments(text, jsonb, boolean) is
    'Takes a page of PaymentIntents; tells of those that the database has forgotten.';

revoke execute on function public.escrow_claim_comparisons(integer, boolean, integer)
from public, anon, authenticated;
grant execute on function public.escrow_claim_comparisons(integer, boolean, integer)
to service_role;
revoke execute on function public.escrow_apply_comparison(uuid, bigint, jsonb)
from public, anon, authenticated;
grant execute on function public.escrow_apply_comparison(uuid, bigint, jsonb) to service_role;
revoke execute on function public.escrow_store_listed_payments(text, jsonb, boolean)
from public, anon, authenticated;
grant execute on function public.escrow_store_listed_payments(text, jsonb, boolean)
to service_role;
