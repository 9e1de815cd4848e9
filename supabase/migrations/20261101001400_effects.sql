-- Recording effects. Everything here is idempotent by the Stripe object's id and needs no lease:
-- worker, webhook, sweep and reconciliation all end here, and evidence is never dropped.

-- Does: keeps an effect that belongs to no operation of ours, freezes the escrow, alerts once.
-- Called by: the recorders below. Locks: the escrow row (held by the caller).
create function escrow.record_stray(
    p_escrow_id uuid,
    p_stripe_id text,
    p_object text,
    p_facts jsonb
)
returns void
language plpgsql
volatile
set search_path = ''
as $$
begin
    insert into escrow.stray_effects (stripe_id, escrow_id, object, facts)
    values (p_stripe_id, p_escrow_id, p_object, p_facts)
    on conflict (stripe_id) do nothing;
    if not found then
        return;
    end if;
    update escrow.escrows e set frozen_at = escrow.now() where e.escrow_id = p_escrow_id;
    perform escrow.need_person(
        p_escrow_id, 'stray_effect', 'stray_effect',
        jsonb_build_object('stripe_id', p_stripe_id, 'object', p_object)
    );
end;
$$;

comment on function escrow.record_stray(uuid, text, text, jsonb) is
    'An effect without an operation: kept, escrow frozen, operators alerted.';

-- Does: when the sweep must look at held money again: before the card authorization lapses.
-- Locks: the escrow row (held by the caller).
create function escrow.plan_hold(p_escrow_id uuid)
returns void
language sql
volatile
set search_path = ''
as $$
    update escrow.escrows e
    set next_attempt_at = case
        when e.release_requested_at is not null or e.refund_requested_at is not null
            then escrow.now()
        when e.funds_at = 'card' and (
            e.capture_before_at is null
            or e.capture_before_at < escrow.timeout_at(e.deadline_at)
                + make_interval(secs => p.lapse_margin_seconds)
        ) then escrow.now()
        when e.funds_at = 'card'
            then e.capture_before_at - make_interval(secs => p.lapse_margin_seconds)
    end
    from escrow.policy p
    where e.escrow_id = p_escrow_id and e.status = 'held' and e.lease_token is null;
$$;

-- Does: books captured money, whoever captured it; the charge id makes it happen once.
-- p_operation_id: our capture, or null for an automatic one. Locks: the escrow row (caller).
create function escrow.record_capture(p_escrow_id uuid, p_operation_id uuid, p_intent jsonb)
returns void
language plpgsql
volatile
set search_path = ''
as $$
declare
    e escrow.escrows;
    v_charge jsonb := p_intent -> 'latest_charge';
    v_amount bigint := (p_intent ->> 'amount_received')::bigint;
    v_settled jsonb := nullif(p_intent #> '{latest_charge,balance_transaction}', 'null');
begin
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    if e.captured_minor = 0 then
        if v_amount <> e.amount_minor or p_intent ->> 'currency' <> e.currency then
            perform escrow.record_stray(
                p_escrow_id, coalesce(v_charge ->> 'id', p_intent ->> 'id'), 'charge', p_intent
            );
            return;
        end if;
        update escrow.escrows x
        set captured_minor = v_amount,
            charge_id = v_charge ->> 'id',
            capture_before_at = null,
            funds_at = 'platform',
            attempts = 0,
            failure_code = null,
            failure_reason = null,
            held_at = coalesce(x.held_at, escrow.now())
        where x.escrow_id = p_escrow_id;
        perform escrow.post_journal(
            p_escrow_id, 'capture', p_operation_id, v_charge ->> 'id', e.currency,
            jsonb_build_array(
                jsonb_build_object('account', 'platform_balance', 'amount', v_amount),
                jsonb_build_object('account', 'held', 'amount', -v_amount)
            )
        );
    end if;
    if v_settled is null then
        return;
    end if;
    if v_settled ->> 'currency' <> e.currency then
        if e.status not in ('manual_review', 'released', 'refunded') then
            if e.status = 'awaiting_payment' then
                perform escrow.move(p_escrow_id, 'held', 'payment_captured');
            end if;
            perform escrow.need_person(
                p_escrow_id, 'settlement_currency', 'settlement_currency',
                jsonb_build_object('settled_in', v_settled ->> 'currency')
            );
        end if;
        return;
    end if;
    perform escrow.post_journal(
        p_escrow_id, 'stripe_fee', null, v_settled ->> 'id', e.currency,
        jsonb_build_array(
            jsonb_build_object('account', 'stripe_fees', 'amount', v_settled -> 'fee'),
            jsonb_build_object('account', 'platform_balance',
                'amount', -(v_settled ->> 'fee')::bigint)
        )
    )
    where (v_settled ->> 'fee')::bigint <> 0;
end;
$$;

comment on function escrow.record_capture(uuid, uuid, jsonb) is
    'Captured money and Stripe''s fee, booked once per charge and balance transaction.';

-- Does: books a transfer to the receiver and the platform's fee; the escrow is released.
create function escrow.record_transfer(p_escrow_id uuid, o escrow.operations, p_transfer jsonb)
returns void
language plpgsql
volatile
set search_path = ''
as $$
declare
    e escrow.escrows;
begin
    update escrow.escrows x
    set transferred_minor = x.transferred_minor + o.amount_minor,
        fee_taken_minor = x.platform_fee_minor,
        funds_at = 'receiver',
        failure_code = null,
        failure_reason = null
    where x.escrow_id = p_escrow_id
    returning * into strict e;
    perform escrow.post_journal(
        p_escrow_id, 'transfer', o.operation_id, p_transfer ->> 'id', e.currency,
        jsonb_build_array(
            jsonb_build_object('account', 'held',
                'amount', o.amount_minor + e.platform_fee_minor),
            jsonb_build_object('account', 'platform_balance', 'amount', -o.amount_minor),
            jsonb_build_object('account', 'platform_fees', 'amount', -e.platform_fee_minor)
        )
    );
    perform escrow.move(
        p_escrow_id, 'released',
        case e.status when 'releasing' then 'transfer_succeeded' else 'effect_found' end
    );
end;
$$;

-- Does: books a refund to the sender; a whole one ends the escrow.
create function escrow.record_refund(p_escrow_id uuid, o escrow.operations, p_refund jsonb)
returns void
language plpgsql
volatile
set search_path = ''
as $$
declare
    e escrow.escrows;
begin
    update escrow.escrows x
    set refunded_minor = x.refunded_minor + o.amount_minor,
        funds_at = case
            when x.refunded_minor + o.amount_minor = x.captured_minor then 'sender' else 'mixed'
        end,
        failure_code = null,
        failure_reason = null
    where x.escrow_id = p_escrow_id
    returning * into strict e;
    perform escrow.post_journal(
        p_escrow_id, 'refund', o.operation_id, p_refund ->> 'id', e.currency,
        jsonb_build_array(
            jsonb_build_object('account', 'held', 'amount', o.amount_minor),
            jsonb_build_object('account', 'platform_balance', 'amount', -o.amount_minor)
        )
    );
    perform escrow.move(
        p_escrow_id, 'refunded',
        case e.status when 'refunding' then 'refund_succeeded' else 'effect_found' end
    );
end;
$$;

-- Does: ends an escrow whose PaymentIntent is cancelled at Stripe; no money was captured.
create function escrow.record_cancel(p_escrow_id uuid, p_by_us boolean)
returns void
language plpgsql
volatile
set search_path = ''
as $$
declare
    e escrow.escrows;
    v_was_held boolean;
begin
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    if e.captured_minor > 0 or e.status in ('cancelled', 'refunded', 'released') then
        return;
    end if;
    v_was_held := e.funds_at = 'card';
    update escrow.escrows x
    set funds_at = case when v_was_held then 'sender' else 'none' end
    where x.escrow_id = p_escrow_id;
    if p_by_us and e.status = 'refunding' then
        perform escrow.move(
            p_escrow_id, case when v_was_held then 'refunded' else 'cancelled' end,
            'void_succeeded'
        );
    elsif e.status = 'awaiting_payment' then
        perform escrow.move(p_escrow_id, 'cancelled', 'payment_intent_canceled');
    else
        perform escrow.move(p_escrow_id, 'cancelled', 'authorization_lapsed');
        perform escrow.raise_alert('authorization_lapsed', p_escrow_id);
    end if;
end;
$$;

-- Does: marks an operation succeeded and carries its consequences into escrow and ledger.
-- Called by: record_effect, which has checked that the object is the one that was asked for.
create function escrow.apply_effect(o escrow.operations, p_object jsonb)
returns void
language plpgsql
volatile
set search_path = ''
as $$
begin
    update escrow.operations x
    set status = 'succeeded',
        stripe_id = p_object ->> 'id',
        reason = null,
        reason_detail = null,
        settled_at = escrow.now()
    where x.operation_id = o.operation_id;
    case o.kind
        when 'intent' then
            update escrow.escrows e
            set payment_intent_id = p_object ->> 'id',
                failure_code = null,
                failure_reason = null,
                lease_token = case when e.lease_kind <> 'intent' then e.lease_token end,
                lease_expires_at = case when e.lease_kind <> 'intent' then e.lease_expires_at end,
                next_attempt_at = case when e.lease_kind <> 'intent' then e.next_attempt_at end,
                lease_kind = nullif(e.lease_kind, 'intent')
            where e.escrow_id = o.escrow_id;
        when 'capture' then
            perform escrow.record_capture(o.escrow_id, o.operation_id, p_object);
        when 'void' then
            perform escrow.record_cancel(o.escrow_id, true);
        when 'transfer' then
            perform escrow.record_transfer(o.escrow_id, o, p_object);
        when 'refund' then
            perform escrow.record_refund(o.escrow_id, o, p_object);
        else
            raise exception using errcode = 'PT409', message = 'effect_not_supported';
    end case;
end;
$$;

-- Does: whether a Stripe object is exactly what an operation asked for.
create function escrow.is_effect_of(o escrow.operations, p_object jsonb)
returns boolean
language sql
stable
set search_path = ''
as $$
    select coalesce(
        p_object ->> 'currency' = o.currency
        and case o.kind
            when 'intent' then
                (p_object ->> 'amount')::bigint = o.amount_minor
                and p_object ->> 'transfer_group' = o.escrow_id::text
            when 'capture' then
                p_object ->> 'status' = 'succeeded'
                and (p_object ->> 'amount_received')::bigint = o.amount_minor
            when 'void' then p_object ->> 'status' = 'canceled'
            when 'transfer' then
                (p_object ->> 'amount')::bigint = o.amount_minor
                and p_object ->> 'destination' = o.params ->> 'destination'
                and p_object ->> 'transfer_group' = o.escrow_id::text
            when 'refund' then
                (p_object ->> 'amount')::bigint = o.amount_minor
                and p_object ->> 'payment_intent' = o.params ->> 'payment_intent'
            else false
        end,
        false
    );
$$;

-- Does: records one effect of one operation, whoever brings the evidence.
-- Called by: escrow_record_answer and the evidence recorders. Locks: the escrow row (caller).
-- Returns: recorded | known | pending (a refund Stripe has not finished) | refused (a refund that
-- failed) | stray (not what was asked for, or not possible any more: kept, frozen, alerted).
create function escrow.record_effect(p_operation_id uuid, p_object jsonb)
returns text
language plpgsql
volatile
set search_path = ''
as $$
declare
    o escrow.operations;
begin
    select * into strict o from escrow.operations x where x.operation_id = p_operation_id;
    if o.status in ('succeeded', 'undone') and o.stripe_id = p_object ->> 'id' then
        return 'known';
    end if;
    if o.status = 'succeeded' or not escrow.is_effect_of(o, p_object) then
        perform escrow.record_stray(o.escrow_id, p_object ->> 'id', o.kind, p_object);
        return 'stray';
    end if;
    if o.kind = 'refund' and p_object ->> 'status' in ('failed', 'canceled') then
        return 'refused';
    end if;
    if o.kind = 'refund' and p_object ->> 'status' is distinct from 'succeeded' then
        update escrow.operations x
        set status = 'in_doubt', reason = 'refund_pending', reason_detail = p_object ->> 'id',
            look_only_at = coalesce(x.look_only_at, escrow.now())
        where x.operation_id = p_operation_id and x.status in ('claimed', 'in_doubt');
        return 'pending';
    end if;
    begin
        perform escrow.apply_effect(o, p_object);
    exception
        -- a law of the database refuses it: the money moved all the same, so it is kept as stray
        when sqlstate 'PT409' or unique_violation then
            perform escrow.record_stray(o.escrow_id, p_object ->> 'id', o.kind, p_object);
            return 'stray';
    end;
    return 'recorded';
end;
$$;

comment on function escrow.record_effect(uuid, jsonb) is
    'Records one effect once, by Stripe id; never drops evidence.';
