-- Making an escrow: checked in full before anything is written, then the PaymentIntent.

-- Does: why an amount and its fee cannot be charged in a currency, or null.
-- Returns: {code, hint}.
create function escrow.refuse_amount(p_amount_minor bigint, p_currency text, p_fee_minor bigint)
returns jsonb
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
    c escrow.currencies;
begin
    select * into c from escrow.currencies x where x.currency = p_currency and x.accepted;
    if not found then
        return jsonb_build_object('code', 'unsupported_currency', 'hint',
            'Accepted here: ' || (
                select string_agg(x.currency, ', ' order by x.currency)
                from escrow.currencies x
                where x.accepted
            ) || '.');
    end if;
    if p_amount_minor is null or p_amount_minor < c.minimum_minor then
        return jsonb_build_object('code', 'amount_too_small', 'hint',
            format('The smallest amount is %s (%s minor units).',
                escrow.format_money(c.minimum_minor, c.currency), c.minimum_minor));
    end if;
    if p_amount_minor > 999999999999 then
        return jsonb_build_object('code', 'amount_too_large', 'hint',
            'Stripe takes at most twelve digits of minor units.');
    end if;
    if p_amount_minor % c.step_minor <> 0 then
        return jsonb_build_object('code', 'amount_off_step', 'hint',
            format('Amounts in %s are multiples of %s minor units.', c.currency, c.step_minor));
    end if;
    if p_fee_minor < 0 or p_fee_minor >= p_amount_minor then
        return jsonb_build_object('code', 'fee_too_large', 'hint',
            'platformFee is at least 0 and less than the amount.');
    end if;
    if p_fee_minor % c.step_minor <> 0 then
        return jsonb_build_object('code', 'fee_off_step', 'hint',
            format('Fees in %s are multiples of %s minor units.', c.currency, c.step_minor));
    end if;
    return null;
end;
$$;

-- Does: why an escrow cannot have these times and this hold mode, or null.
-- p_hold_mode null: the mode is chosen. Returns: {code, hint}.
create function escrow.refuse_times(
    p_deadline_at timestamptz,
    p_pay_by_at timestamptz,
    p_hold_mode text
)
returns jsonb
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    p escrow.policy;
    v_now timestamptz := escrow.now();
begin
    select * into strict p from escrow.policy;
    if p_deadline_at is null or p_deadline_at <= v_now then
        return jsonb_build_object('code', 'deadline_past', 'hint', 'The deadline is not ahead.');
    end if;
    if p_deadline_at > v_now + make_interval(secs => p.max_deadline_seconds) then
        return jsonb_build_object('code', 'deadline_too_far', 'hint',
            format('The deadline is at most %s days ahead.', p.max_deadline_seconds / 86400));
    end if;
    if p_pay_by_at <= v_now or p_pay_by_at > p_deadline_at then
        return jsonb_build_object('code', 'pay_by_invalid', 'hint',
            'payBy lies between now and the deadline.');
    end if;
    if p_hold_mode is not null and p_hold_mode not in ('authorize', 'capture') then
        return jsonb_build_object('code', 'invalid_request', 'hint',
            'holdMode is authorize or capture.');
    end if;
    if p_hold_mode = 'authorize' and not escrow.fits_authorization(p_deadline_at) then
        return jsonb_build_object('code', 'hold_mode_unavailable', 'hint',
            'A card authorization would lapse before the deadline: use holdMode capture.');
    end if;
    return null;
end;
$$;

-- Does: whether a card authorization made now outlives deadline, grace and safety margin.
create function escrow.fits_authorization(p_deadline_at timestamptz)
returns boolean
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select escrow.timeout_at(p_deadline_at) + make_interval(secs => p.lapse_margin_seconds)
        <= escrow.now() + make_interval(secs => p.authorize_window_seconds)
    from escrow.policy p;
$$;

-- Does: finds or makes the receiver that a request names.
-- p_receiver: {id?, email, stripe_account_id?, user_id?}. Locks: the receiver row.
-- Returns: the id, or null when the receiver exists and differs.
create function escrow.resolve_receiver(p_receiver jsonb)
returns uuid
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    r escrow.receivers;
    v_email text := lower(p_receiver ->> 'email');
begin
    insert into escrow.receivers (reference, email, user_id, stripe_account_id)
    values (
        coalesce(p_receiver ->> 'id', v_email), v_email, p_receiver ->> 'user_id',
        p_receiver ->> 'stripe_account_id'
    )
    on conflict on constraint receivers_reference_unique do nothing;
    select * into strict r
    from escrow.receivers x
    where x.reference = coalesce(p_receiver ->> 'id', v_email)
    for no key update;
    if r.email <> v_email
        or r.user_id <> p_receiver ->> 'user_id'
        or r.stripe_account_id <> p_receiver ->> 'stripe_account_id'
    then
        return null;
    end if;
    -- what was not known before may be added; what is known changes only through an operator
    if r.user_id is null and p_receiver ->> 'user_id' is not null then
        update escrow.receivers x
        set user_id = p_receiver ->> 'user_id'
        where x.receiver_id = r.receiver_id;
    end if;
    if r.stripe_account_id is null and p_receiver ->> 'stripe_account_id' is not null then
        perform escrow.assign_account(r.receiver_id, p_receiver ->> 'stripe_account_id');
    end if;
    return r.receiver_id;
end;
$$;

-- Does: gives a receiver without an account its first one; its unsettled escrows get it too.
-- Called by: resolve_receiver, escrow_set_receiver_account. Locks: the receiver (caller), then its
-- escrows by id.
create function escrow.assign_account(p_receiver_id uuid, p_stripe_account_id text)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
begin
    update escrow.receivers r
    set stripe_account_id = p_stripe_account_id, transfers = null, account_ticket = 0
    where r.receiver_id = p_receiver_id;
    perform
    from escrow.escrows e
    where e.receiver_id = p_receiver_id and e.settled_at is null
        and e.destination_account_id is null
    order by e.escrow_id
    for update;
    update escrow.escrows e
    set destination_account_id = p_stripe_account_id,
        next_attempt_at = case
            when e.waiting_for = 'receiver' and e.lease_token is null then escrow.now()
            else e.next_attempt_at
        end
    where e.receiver_id = p_receiver_id and e.settled_at is null
        and e.destination_account_id is null;
end;
$$;

-- Does: what a second request with the same reference gets.
-- Called by: escrow_create. Locks: the escrow row (caller). Returns: a step.
create function escrow.repeat_create(p_escrow_id uuid, p_lease_token uuid)
returns jsonb
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
begin
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    if e.payment_intent_id is not null or e.status <> 'awaiting_payment' then
        return escrow.done('exists', null, null, p_escrow_id, true);
    end if;
    if e.lease_token = p_lease_token and e.lease_expires_at > escrow.now() then
        -- the same caller again: its answer to the first call was lost
        return escrow.send_step((
            select o.operation_id
            from escrow.operations o
            where o.escrow_id = p_escrow_id and o.status in ('claimed', 'in_doubt')
        ));
    end if;
    if escrow.is_leased(e, p_lease_token) then
        return escrow.done('busy', 'already_processing', null, p_escrow_id);
    end if;
    perform escrow.take_lease(p_escrow_id, 'intent', p_lease_token);
    if exists (
        select
        from escrow.operations o
        where o.escrow_id = p_escrow_id and o.status in ('claimed', 'in_doubt')
    ) then
        return escrow.look_step(p_escrow_id);
    end if;
    return escrow.send_step(escrow.insert_operation(p_escrow_id, 'intent'));
end;
$$;

-- Does: makes an escrow and begins its PaymentIntent; asking again with the same reference is safe.
-- Called by: create-escrow. Locks: policy, receiver, escrow, operations.
-- Returns: a step. Refusals are returned: nothing is written then.
create function public.escrow_create(
    p_contract_version integer,
    p_livemode boolean,
    p_lease_token uuid,
    p_reference text,
    p_amount_minor bigint,
    p_currency text,
    p_deadline_at timestamptz,
    p_receiver jsonb,
    p_sender jsonb default null,
    p_pay_by_at timestamptz default null,
    p_hold_mode text default null,
    p_platform_fee_minor bigint default null,
    p_metadata jsonb default '{}'
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    v_refusal jsonb;
    v_code text := escrow.refuse_unconfirmed(p_contract_version, p_livemode);
    p escrow.policy;
    e escrow.escrows;
    v_receiver_id uuid;
    v_fee bigint;
begin
    if v_code is not null then
        return escrow.done('refused', v_code, null, null);
    end if;
    select * into strict p from escrow.policy;
    select * into e
    from escrow.escrows x
    where x.reference = p_reference and x.refused_id is null
    for update;
    if not found then
        v_fee := coalesce(p_platform_fee_minor, escrow.default_fee(p_amount_minor, p_currency), 0);
        v_refusal := coalesce(
            case when not p.accepting then
                jsonb_build_object('code', 'not_accepting', 'hint', 'New escrows are switched off.')
            end,
            case when jsonb_path_exists(p_metadata, '$.* ? (@.type() != "string")') then
                jsonb_build_object('code', 'invalid_request', 'hint', 'metadata holds texts only.')
            end,
            escrow.refuse_amount(p_amount_minor, p_currency, v_fee),
            escrow.refuse_times(p_deadline_at, p_pay_by_at, p_hold_mode)
        );
        if v_refusal is not null then
            return escrow.done('refused', v_refusal ->> 'code', v_refusal ->> 'hint', null);
        end if;
        v_receiver_id := escrow.resolve_receiver(p_receiver);
        if v_receiver_id is null then
            return escrow.receiver_conflict(p_receiver);
        end if;
        insert into escrow.escrows (
            reference, hold_mode, currency, amount_minor, platform_fee_minor, deadline_at,
            pay_by_at, receiver_id, destination_account_id, sender_email, sender_user_id, metadata
        )
        select
            p_reference,
            coalesce(p_hold_mode, case
                when escrow.fits_authorization(p_deadline_at) then 'authorize' else 'capture'
            end),
            p_currency, p_amount_minor, v_fee, p_deadline_at,
            coalesce(p_pay_by_at, least(
                p_deadline_at, escrow.now() + make_interval(secs => p.pay_by_seconds)
            )),
            r.receiver_id, r.stripe_account_id, p_sender ->> 'email', p_sender ->> 'user_id',
            p_metadata
        from escrow.receivers r
        where r.receiver_id = v_receiver_id
        on conflict on constraint escrows_reference_unique do nothing
        returning * into e;
        if found then
            perform escrow.take_lease(e.escrow_id, 'intent', p_lease_token);
            return escrow.send_step(escrow.insert_operation(e.escrow_id, 'intent'));
        end if;
        -- another caller made it meanwhile
        select * into strict e
        from escrow.escrows x
        where x.reference = p_reference and x.refused_id is null
        for update;
    end if;
    v_code := case
        when (e.amount_minor, e.currency) is distinct from (p_amount_minor, p_currency)
            or coalesce(p_deadline_at not in (e.deadline_at, e.agreed_deadline_at), true)
            or e.hold_mode <> p_hold_mode or e.platform_fee_minor <> p_platform_fee_minor
            then 'reference_conflict'
        else escrow.refuse_receiver(e.receiver_id, p_receiver)
    end;
    if v_code = 'receiver_conflict' then
        return escrow.receiver_conflict(p_receiver);
    end if;
    if v_code is not null then
        return escrow.done('refused', v_code, null, null);
    end if;
    return escrow.repeat_create(e.escrow_id, p_lease_token);
end;
$$;

-- Does: the fee when the app names none: floor(amount * bps / 10000), rounded down to the step.
create function escrow.default_fee(p_amount_minor bigint, p_currency text)
returns bigint
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select (
        floor(p_amount_minor::numeric * p.fee_bps / 10000 / c.step_minor) * c.step_minor
    )::bigint
    from escrow.policy p, escrow.currencies c
    where c.currency = p_currency;
$$;

comment on function public.escrow_create(
    integer, boolean, uuid, text, bigint, text, timestamptz, jsonb, jsonb, timestamptz, text,
    bigint, jsonb
) is 'Makes an escrow once per reference and begins its PaymentIntent; answers a step.';
revoke execute on function public.escrow_create(
    integer, boolean, uuid, text, bigint, text, timestamptz, jsonb, jsonb, timestamptz, text,
    bigint, jsonb
) from public, anon, authenticated;
grant execute on function public.escrow_create(
    integer, boolean, uuid, text, bigint, text, timestamptz, jsonb, jsonb, timestamptz, text,
    bigint, jsonb
) to service_role;
