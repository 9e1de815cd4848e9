-- The comparison of a stopped database with Stripe: every escrow on its list is read completely,
-- and the payments that it may have forgotten are listed. It sends nothing.

-- Does: what must be read of one escrow before it counts as compared: everything.
-- An intent whose answer was lost is looked for by its operation, as ever.
create function escrow.comparison_read(p_escrow_id uuid)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
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
-- Called by: the sweep, while a stop is open. Locks: policy, comparisons.
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
set search_path = pg_catalog, pg_temp
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
        return '{"items": [], "page": null}'::jsonb;
    end if;
    -- what a person is to place is read again: no old reading places it
    update escrow.database_comparisons c
    set compared_at = null
    from escrow.stray_effects r
    where c.stop_id = s.stop_id and c.compared_at is not null and r.escrow_id = c.escrow_id
        and r.resolved_at is null and r.read_at < v_now - interval '35 minutes';
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
            for update
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
set search_path = pg_catalog, pg_temp
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
        return '{"compared": false}'::jsonb;
    end if;
    perform escrow.apply_snapshot(p_escrow_id, p_snapshot, p_ticket);
    update escrow.database_comparisons c
    set compared_at = escrow.now()
    where c.stop_id = s.stop_id and c.escrow_id = p_escrow_id and c.compared_at is null;
    return '{"compared": true}'::jsonb;
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
set search_path = pg_catalog, pg_temp
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
        return '{"unknown": 0}'::jsonb;
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
