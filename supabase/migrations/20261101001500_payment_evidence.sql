-- Evidence of payment: what a reading of Stripe proves about an escrow. Webhooks, flows and the
-- sweep all hand their readings in here. A reading taken earlier than the last applied one (by
-- ticket) moves nothing that can change again, but proven effects are always recorded.

-- Does: puts an authorized payment into the state held.
-- Locks: the escrow row (caller).
create function escrow.apply_authorization(p_escrow_id uuid, p_intent jsonb)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
    v_charge jsonb := p_intent -> 'latest_charge';
begin
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    if e.status = 'refunding' and exists (
        select
        from escrow.operations o
        where o.escrow_id = p_escrow_id and o.status in ('claimed', 'in_doubt')
    ) then
        return;
    end if;
    if e.status = 'cancelled' and e.status_cause = 'never_created' then
        -- the intent was made after all, and somebody has paid it
        update escrow.escrows x
        set funds_at = 'card',
            charge_id = v_charge ->> 'id',
            capture_before_at = to_timestamp((v_charge ->> 'capture_before')::bigint),
            held_at = escrow.now()
        where x.escrow_id = p_escrow_id;
        perform escrow.need_person(p_escrow_id, 'late_payment', 'late_payment', '{}');
        return;
    end if;
    if e.funds_at = 'card' and jsonb_typeof(v_charge) = 'object' then
        -- Stripe may show the charge, and until when it can be captured, after the intent
        update escrow.escrows x
        set charge_id = v_charge ->> 'id',
            capture_before_at = to_timestamp((v_charge ->> 'capture_before')::bigint)
        where x.escrow_id = p_escrow_id and (x.charge_id is null or x.capture_before_at is null);
        return;
    end if;
    if e.status not in ('awaiting_payment', 'refunding') or e.funds_at <> 'none' then
        return;
    end if;
    if (p_intent ->> 'amount_capturable')::bigint <> e.amount_minor
        or p_intent ->> 'currency' <> e.currency
    then
        perform escrow.need_person(p_escrow_id, 'payment_mismatch', 'payment_mismatch',
            jsonb_build_object('authorized', p_intent -> 'amount_capturable'));
        return;
    end if;
    update escrow.escrows x
    set funds_at = 'card',
        charge_id = v_charge ->> 'id',
        capture_before_at = to_timestamp((v_charge ->> 'capture_before')::bigint),
        held_at = escrow.now()
    where x.escrow_id = p_escrow_id;
    if e.status = 'awaiting_payment' then
        perform escrow.move(p_escrow_id, 'held', 'payment_authorized');
    elsif e.refund_reason = 'pay_by_passed' then
        -- paid in the last moment: the payment wins over its own time limit
        update escrow.escrows x
        set refund_requested_at = null, refund_reason = null
        where x.escrow_id = p_escrow_id;
        perform escrow.move(p_escrow_id, 'held', 'payment_won');
    end if;
    perform escrow.plan_look(p_escrow_id);
end;
$$;

-- Does: applies a PaymentIntent that Stripe calls succeeded: the money is on the platform.
-- Locks: the escrow row (caller).
create function escrow.apply_captured(p_escrow_id uuid, p_intent jsonb)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
    o escrow.operations;
begin
    -- Stripe shows a charge a moment after its intent: without one nothing can be booked yet
    update escrow.escrows x
    set next_attempt_at = case
        when x.lease_token is not null then x.next_attempt_at
        else least(x.next_attempt_at, escrow.now() + interval '1 minute')
    end
    where x.escrow_id = p_escrow_id
        and coalesce(x.charge_id, p_intent #>> '{latest_charge,id}') is null;
    if found then
        return;
    end if;
    select * into o
    from escrow.operations x
    where x.escrow_id = p_escrow_id and x.kind in ('capture', 'void', 'intent')
        and x.status in ('claimed', 'in_doubt');
    if o.kind = 'void' then
        -- a captured intent cannot be cancelled any more: the void is definitely not done
        update escrow.operations x
        set status = 'failed', reason = 'payment_won', settled_at = escrow.now()
        where x.operation_id = o.operation_id;
    end if;
    if o.kind = 'capture' and not escrow.is_effect_of(o, p_intent) then
        -- somebody took another amount: what we asked for can not happen any more
        update escrow.operations x
        set status = 'failed', reason = 'captured_otherwise', settled_at = escrow.now()
        where x.operation_id = o.operation_id;
        perform escrow.record_capture(p_escrow_id, null, p_intent);
    elsif o.kind = 'capture' then
        perform escrow.record_effect(o.operation_id, p_intent);
    else
        perform escrow.record_capture(p_escrow_id, null, p_intent);
    end if;
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    if e.captured_minor = 0 then
        return;
    end if;
    if e.status = 'awaiting_payment' then
        perform escrow.move(p_escrow_id, 'held', 'payment_captured');
        perform escrow.plan_look(p_escrow_id);
    elsif e.status = 'refunding' and (o.kind = 'void' or e.refund_reason = 'pay_by_passed')
        and e.refunded_minor = 0
    then
        update escrow.escrows x
        set refund_requested_at = null, refund_reason = null
        where x.escrow_id = p_escrow_id and x.refund_reason = 'pay_by_passed';
        perform escrow.move(p_escrow_id, 'held', 'payment_won');
        perform escrow.plan_look(p_escrow_id);
    elsif e.status = 'cancelled' then
        perform escrow.need_person(p_escrow_id, 'late_payment', 'late_payment', '{}');
    end if;
end;
$$;

-- Does: applies a PaymentIntent that Stripe calls canceled: the card hold is gone.
-- Locks: the escrow row (caller).
create function escrow.apply_canceled(p_escrow_id uuid, p_intent jsonb)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    o escrow.operations;
begin
    select * into o
    from escrow.operations x
    where x.escrow_id = p_escrow_id and x.status in ('claimed', 'in_doubt');
    if o.kind = 'void' then
        perform escrow.record_effect(o.operation_id, p_intent);
        return;
    end if;
    if o.kind = 'capture' then
        update escrow.operations x
        set status = 'failed', reason = 'authorization_lapsed', settled_at = escrow.now()
        where x.operation_id = o.operation_id;
    end if;
    perform escrow.record_cancel(p_escrow_id, false);
end;
$$;

-- Does: applies a PaymentIntent, if it is this escrow's, and learns its charge.
-- p_fresh: no later reading was applied before. Locks: the escrow row (caller).
create function escrow.apply_payment_intent(p_escrow_id uuid, p_intent jsonb, p_fresh boolean)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
    v_operation_id uuid;
begin
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    if e.payment_intent_id is null then
        -- our own answer was lost: adopt the intent that names our operation
        select o.operation_id into v_operation_id
        from escrow.operations o
        where o.escrow_id = p_escrow_id and o.kind = 'intent'
            and o.operation_id::text = p_intent #>> '{metadata,operation_id}';
        if v_operation_id is null
            -- of an attempt that was given up: nobody was given it, so nobody can pay it
            or (p_intent ->> 'status' like 'requires\_p%' and exists (
                select
                from escrow.operations o
                where o.escrow_id = p_escrow_id and o.kind = 'intent'
                    and o.status in ('claimed', 'in_doubt') and o.operation_id <> v_operation_id
            ))
            or escrow.record_effect(v_operation_id, p_intent) not in ('recorded', 'known')
        then
            return;
        end if;
    elsif e.payment_intent_id <> p_intent ->> 'id' then
        return;
    end if;
    case p_intent ->> 'status'
        when 'requires_capture' then
            if p_fresh then
                perform escrow.apply_authorization(p_escrow_id, p_intent);
            end if;
        when 'succeeded' then
            perform escrow.apply_captured(p_escrow_id, p_intent);
        when 'canceled' then
            perform escrow.apply_canceled(p_escrow_id, p_intent);
        else
            null;
    end case;
end;
$$;

comment on function escrow.apply_payment_intent(uuid, jsonb, boolean) is
    'Applies a reading of the escrow''s PaymentIntent.';
