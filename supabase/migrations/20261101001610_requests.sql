-- Requests: what each effect asks Stripe for, to the letter, stored before it is sent.

-- Does: what an effect of one kind moves, minor units.
create function escrow.amount_of(e escrow.escrows, p_kind text)
returns bigint
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select case p_kind
        when 'transfer' then e.amount_minor - e.platform_fee_minor
        -- the rest, when a part was moved by hand or taken back by the sender's bank
        when 'reversal' then
            e.transferred_minor - e.reversed_minor - escrow.aside_of(e.escrow_id, 'reversal')
        when 'refund' then
            e.captured_minor - e.refunded_minor - e.bank_minor
            - escrow.aside_of(e.escrow_id, 'refund')
        else e.amount_minor
    end;
$$;

-- Does: the transfer that the receiver has now: the only one that was not undone.
create function escrow.standing_transfer(p_escrow_id uuid)
returns escrow.operations
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select o.*
    from escrow.operations o
    where o.escrow_id = p_escrow_id and o.kind = 'transfer' and o.status = 'succeeded';
$$;

-- Does: what an escrow's objects at Stripe carry, so that Stripe's own search finds the deal: the
-- app's entries, then ours, which cannot be overridden, and one line for people. The line of a
-- payment may stand on the sender's receipt: https://docs.stripe.com/payments/advanced/receipts.
-- A reference that is somebody's address stays here.
-- Returns: {metadata, name}.
create function escrow.labels_of(e escrow.escrows, p_operation_id uuid)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object(
        'metadata', e.metadata || jsonb_strip_nulls(jsonb_build_object(
            'escrow_id', e.escrow_id, 'operation_id', p_operation_id, 'reference', r.reference
        )),
        'name', coalesce(r.reference, e.escrow_id::text)
    )
    from (select case when e.reference not like '%@%' then e.reference end) as r (reference);
$$;

comment on function escrow.labels_of(escrow.escrows, uuid) is
    'Metadata of an escrow''s Stripe objects, and its name in their descriptions.';

-- Does: whether Stripe has refused to pay from the charge anew what was pulled back: then it is
-- paid from the balance. That a reversal frees a charge is not documented: docs/contract.md.
create function escrow.is_charge_used_up(e escrow.escrows)
returns boolean
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select e.reversed_minor > 0 and exists (
        select
        from escrow.operations o
        where o.escrow_id = e.escrow_id and o.kind = 'transfer' and o.status = 'failed'
            and o.reason = 'charge_used_up'
    );
$$;

-- Does: the request of one effect, exactly as it will be sent, now and ever again.
create function escrow.request_of(e escrow.escrows, p_kind text, p_operation_id uuid)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select case p_kind
        when 'intent' then jsonb_build_object(
            'path', '/v1/payment_intents',
            'params', jsonb_build_object(
                'amount', e.amount_minor,
                'currency', e.currency,
                'capture_method', case e.hold_mode
                    when 'authorize' then 'manual' else 'automatic'
                end,
                -- asynchronous methods can fail after the transfer they paid for
                'allowed_payment_method_types', jsonb_build_array('card'),
                'transfer_group', e.escrow_id,
                'description', 'Payment for ' || (m.labels ->> 'name'),
                'metadata', m.labels -> 'metadata'
            )
        )
        when 'capture' then jsonb_build_object(
            'path', '/v1/payment_intents/' || e.payment_intent_id || '/capture',
            'params', jsonb_build_object(
                'amount_to_capture', e.amount_minor,
                'expand', jsonb_build_array('latest_charge.balance_transaction')
            )
        )
        when 'void' then jsonb_build_object(
            'path', '/v1/payment_intents/' || e.payment_intent_id || '/cancel',
            'params', jsonb_build_object('cancellation_reason', 'abandoned')
        )
        when 'transfer' then jsonb_build_object(
            'path', '/v1/transfers',
            'params', jsonb_strip_nulls(jsonb_build_object(
                'amount', escrow.amount_of(e, 'transfer'),
                'currency', e.currency,
                'destination', e.destination_account_id,
                -- pays from this charge, whatever the platform's available balance is
                'source_transaction', case
                    when not escrow.is_charge_used_up(e) then e.charge_id
                end,
                'transfer_group', e.escrow_id,
                'description', 'Release of ' || (m.labels ->> 'name'),
                'metadata', m.labels -> 'metadata'
            ))
        )
        when 'refund' then jsonb_build_object(
            'path', '/v1/refunds',
            'params', jsonb_build_object(
                'payment_intent', e.payment_intent_id,
                'amount', escrow.amount_of(e, 'refund'),
                -- Stripe takes no description of a refund
                'metadata', m.labels -> 'metadata'
            )
        )
        when 'reversal' then jsonb_build_object(
            'path', '/v1/transfers/' || (escrow.standing_transfer(e.escrow_id)).stripe_id
                || '/reversals',
            'params', jsonb_build_object(
                'amount', escrow.amount_of(e, 'reversal'),
                'description', 'Reversal of ' || (m.labels ->> 'name'),
                'metadata', m.labels -> 'metadata'
            )
        )
    end
    from (select escrow.labels_of(e, p_operation_id)) as m (labels);
$$;

comment on function escrow.request_of(escrow.escrows, text, uuid) is
    'Path and parameters of one effect; stored before it is sent.';

-- Does: commits an operation before its first request.
-- Called by: start_operation and escrow_create. Locks: the escrow row (caller).
-- Raises: PT409 overpayment, void_after_capture (broken laws).
-- p_amount_minor: of an effect that is adopted; null: what the escrow needs.
-- p_operation_id: of an effect that was ours before these rows were put back.
create function escrow.insert_operation(
    p_escrow_id uuid,
    p_kind text,
    p_amount_minor bigint default null,
    p_operation_id uuid default null
)
returns uuid
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
    v_operation_id uuid := coalesce(p_operation_id, gen_random_uuid());
    v_leg integer;
    v_attempt integer;
    v_request jsonb;
begin
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    v_request := escrow.request_of(e, p_kind, v_operation_id);
    -- a leg ends when its effect was undone, or was a part; an attempt ends with a definite
    -- refusal; a reversal belongs to the leg of its transfer
    select case p_kind
        when 'reversal' then (escrow.standing_transfer(p_escrow_id)).leg
        else 1 + count(*)::integer
    end into v_leg
    from escrow.operations o
    where o.escrow_id = p_escrow_id and o.kind = p_kind and (
        o.status = 'undone' or (o.kind = 'refund' and o.status = 'succeeded')
    );
    select 1 + count(*)::integer into v_attempt
    from escrow.operations o
    where o.escrow_id = p_escrow_id and o.kind = p_kind and o.leg = v_leg;
    insert into escrow.operations (
        operation_id, escrow_id, kind, leg, attempt, amount_minor, currency, path, params,
        against_receivable
    ) values (
        v_operation_id, p_escrow_id, p_kind, v_leg, v_attempt,
        coalesce(p_amount_minor, escrow.amount_of(e, p_kind)),
        e.currency, v_request ->> 'path', v_request -> 'params',
        p_kind = 'refund' and e.funds_at = 'receiver' and e.refund_against_receivable
    );
    return v_operation_id;
end;
$$;
