-- The clock's work: unpaid escrows are cancelled, undelivered ones returned, within the breaker.

-- Does: everything that is due by the clock now.
-- Locks: nothing. p_held: past deadline + grace without a wish; else past pay_by.
create function escrow.due_by_clock()
returns table (
    escrow_id uuid,
    currency text,
    amount_minor bigint,
    due_at timestamptz,
    moves_money boolean,
    leased boolean
)
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    -- known before the search is planned: what is due among what waits is found by the index
    v_now timestamptz;
    v_deadline_before timestamptz;
begin
    select n.at, n.at - make_interval(secs => p.grace_seconds)
    into strict v_now, v_deadline_before
    from escrow.policy p, (select escrow.now()) as n (at);
    return query
    select e.escrow_id, e.currency, e.amount_minor, e.deadline_at, true,
        coalesce(e.lease_expires_at > v_now, false)
    from escrow.escrows e
    where e.status = 'held' and e.release_requested_at is null
        and e.refund_requested_at is null and e.deadline_at <= v_deadline_before
        and e.on_hold_at is null
    union all
    select e.escrow_id, e.currency, e.amount_minor, e.pay_by_at, false,
        coalesce(e.lease_expires_at > v_now, false)
    from escrow.escrows e
    where e.status = 'awaiting_payment' and e.pay_by_at <= v_now;
end;
$$;

comment on function escrow.due_by_clock() is 'Escrows that the clock may end now.';

-- Does: takes the leases of the oldest due returns of one currency that the breaker has room for.
-- Called by: escrow_claim_timeouts, under the breaker's lock. Locks: escrows, skip locked.
-- One return alone above the limit goes to a person. Returns: an array of steps.
create function escrow.claim_returns(
    p_currency text,
    p_lease_token uuid,
    p_limit integer,
    p_room_count bigint,
    p_room_amount numeric,
    p_max_amount bigint
)
returns jsonb
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_steps jsonb := '[]'::jsonb;
    v_now timestamptz := escrow.now();
    v_deadline_before timestamptz;
    v_count bigint := 0;
    v_amount numeric := 0;
    e escrow.escrows;
begin
    select v_now - make_interval(secs => p.grace_seconds) into strict v_deadline_before
    from escrow.policy p;
    for e in
        select x.*
        from escrow.escrows x
        where x.escrow_id = any (array(
            select y.escrow_id
            from escrow.escrows y
            where y.status = 'held' and y.release_requested_at is null
                and y.refund_requested_at is null and y.currency = p_currency
                and y.on_hold_at is null
                and y.deadline_at <= v_deadline_before
                and (y.lease_expires_at is null or y.lease_expires_at <= v_now)
            order by y.deadline_at, y.escrow_id
            limit p_limit
            for update skip locked
        ))
        order by x.deadline_at, x.escrow_id
    loop
        if e.amount_minor > p_max_amount then
            perform escrow.need_person(e.escrow_id, 'above_breaker_limit', 'above_breaker_limit',
                jsonb_build_object('limit', p_max_amount, 'currency', p_currency));
            v_steps := v_steps || escrow.done('review', null, null, e.escrow_id);
            continue;
        end if;
        exit when v_count >= p_room_count or v_amount + e.amount_minor > p_room_amount;
        v_count := v_count + 1;
        v_amount := v_amount + e.amount_minor;
        perform escrow.reserve_return(e);
        v_steps := v_steps
            || escrow.lease_refund(e.escrow_id, p_lease_token, 'deadline_passed');
    end loop;
    return v_steps;
end;
$$;

-- Does: takes the leases of the oldest unpaid escrows whose time to pay is over.
-- They move no money, so the breaker does not count them. Locks: escrows, skip locked.
create function escrow.claim_unpaid(p_lease_token uuid, p_limit integer)
returns jsonb
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_steps jsonb := '[]'::jsonb;
    v_now timestamptz := escrow.now();
    v_escrow_id uuid;
begin
    for v_escrow_id in
        select x.escrow_id
        from escrow.escrows x
        where x.escrow_id = any (array(
            select y.escrow_id
            from escrow.escrows y
            where y.status = 'awaiting_payment' and y.pay_by_at <= v_now
                and (y.lease_expires_at is null or y.lease_expires_at <= v_now)
            order by y.pay_by_at, y.escrow_id
            limit p_limit
            for update skip locked
        ))
        order by x.pay_by_at, x.escrow_id
    loop
        v_steps := v_steps
            || escrow.lease_refund(v_escrow_id, p_lease_token, 'pay_by_passed');
    end loop;
    return v_steps;
end;
$$;

-- Does: claims what the clock may end now, inside the circuit breaker.
-- Called by: check-escrow-timeouts, again with a new token until it answers no claims.
-- Locks: policy, the breaker, escrows (skip locked), audit chain (when tripped).
-- p_skip_currencies: tripped before in this run; a tripped currency is worked on once a run.
-- Returns: {found, skipped, claims: Step[], breaker, tripped_currencies, database_changed,
-- refused?}.
create function public.escrow_claim_timeouts(
    p_contract_version integer,
    p_livemode boolean,
    p_lease_token uuid,
    p_limit integer default 50,
    p_dry_run boolean default false,
    p_skip_currencies text[] default '{}'
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    v_refusal text := escrow.refuse_run(p_contract_version, p_livemode, p_dry_run);
    v_limit integer := least(greatest(p_limit, 1), 50);
    v_found bigint;
    v_skipped bigint;
    v_claims jsonb := '[]'::jsonb;
    v_breaker jsonb := escrow.show_breaker(null, null);
    v_tripped text[] := '{}'::text[];
    v_paused boolean;
    v_changed boolean := escrow.is_database_changed();
    d record;
    b record;
begin
    if v_refusal is not null then
        return jsonb_build_object('refused', jsonb_build_object('code', v_refusal));
    end if;
    select p.paused into strict v_paused from escrow.policy p;
    -- one run at a time counts and reserves: two could each see room for the same return
    perform from escrow.locks l where l.lock = 'breaker' for update;
    select count(*), count(*) filter (where x.leased) into v_found, v_skipped
    from escrow.due_by_clock() x;
    for d in
        select x.currency, count(*) as due_count, sum(x.amount_minor) as due_amount
        from escrow.due_by_clock() x
        where x.moves_money and not x.leased and x.currency <> all (p_skip_currencies)
        group by x.currency
        order by x.currency
    loop
        select * into b from escrow.read_breaker(d.currency, d.due_count, d.due_amount);
        if b.tripped is null then
            return jsonb_build_object('refused', jsonb_build_object('code', 'breaker_unavailable'));
        end if;
        if b.tripped or not (v_breaker ->> 'tripped')::boolean then
            v_breaker := escrow.show_breaker(to_jsonb(b), to_jsonb(d));
        end if;
        if b.tripped then
            v_tripped := v_tripped || d.currency;
        end if;
        -- begun while paused, returns would leave all at once afterwards, outside their window
        if p_dry_run or v_paused then
            continue;
        end if;
        v_claims := v_claims || escrow.claim_returns(
            d.currency, p_lease_token, v_limit - jsonb_array_length(v_claims),
            b.room_count, b.room_amount, b.max_amount
        );
        if b.tripped then
            -- last: who waits for the audit has reserved under the limits that it has read
            perform escrow.raise_alert('circuit_breaker', null, v_breaker);
            perform escrow.audit('circuit breaker', 'breaker_tripped', null,
                'due returns would pass the limit', null, v_breaker);
        end if;
    end loop;
    if not p_dry_run and not v_changed then
        v_claims := v_claims || escrow.claim_unpaid(
            p_lease_token, v_limit - jsonb_array_length(v_claims)
        );
    end if;
    return jsonb_build_object(
        'found', v_found, 'skipped', v_skipped, 'claims', v_claims, 'breaker', v_breaker,
        'tripped_currencies', to_jsonb(v_tripped), 'database_changed', v_changed
    );
end;
$$;

-- Does: the breaker as callers see it. p_state: a row of read_breaker; p_due: what is due.
create function escrow.show_breaker(p_state jsonb, p_due jsonb)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object(
        'tripped', coalesce((p_state ->> 'tripped')::boolean, false),
        'reason', case
            when not coalesce((p_state ->> 'tripped')::boolean, false) then null
            when (p_due ->> 'due_count')::bigint + (p_state ->> 'used_count')::bigint
                > (p_state ->> 'max_count')::bigint then 'count'
            else 'amount'
        end,
        'currency', p_due -> 'currency',
        'count', coalesce(
            (p_due ->> 'due_count')::bigint + (p_state ->> 'used_count')::bigint, 0
        ),
        'amount', coalesce(
            (p_due ->> 'due_amount')::numeric + (p_state ->> 'used_amount')::numeric, 0
        ),
        'max_count', coalesce((p_state ->> 'max_count')::bigint, p.breaker_max_count),
        'max_amount', p_state -> 'max_amount',
        'window_seconds', p.breaker_window_seconds
    )
    from escrow.policy p;
$$;

comment on function public.escrow_claim_timeouts(
    integer, boolean, uuid, integer, boolean, text[]
) is 'Claims what the clock may end now, within the circuit breaker; answers steps.';
revoke execute on function public.escrow_claim_timeouts(
    integer, boolean, uuid, integer, boolean, text[]
) from public, anon, authenticated;
grant execute on function public.escrow_claim_timeouts(
    integer, boolean, uuid, integer, boolean, text[]
) to service_role;
