-- The one door for effects: worker, webhook, sweep and reconciliation bring their evidence here.

-- Does: marks an operation succeeded and carries its consequences into escrow and ledger.
-- Called by: record_effect, which has checked that the object is the one that was asked for.
create function escrow.apply_effect(o escrow.operations, p_object jsonb)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
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
                attempts = 0,
                failure_code = null,
                failure_reason = null,
                lease_token = case when e.lease_kind <> 'intent' then e.lease_token end,
                lease_expires_at = case when e.lease_kind <> 'intent' then e.lease_expires_at end,
                next_attempt_at = case when e.lease_kind <> 'intent' then e.next_attempt_at end,
                lease_kind = nullif(e.lease_kind, 'intent')
            where e.escrow_id = o.escrow_id;
            perform escrow.plan_look(o.escrow_id);
        when 'capture' then
            perform escrow.record_capture(o.escrow_id, o.operation_id, p_object);
        when 'void' then
            perform escrow.record_cancel(o.escrow_id, true);
        when 'transfer' then
            perform escrow.record_transfer(o.escrow_id, o, p_object);
        when 'refund' then
            perform escrow.record_refund(o.escrow_id, o, p_object);
        when 'reversal' then
            perform escrow.record_reversal(o.escrow_id, o, p_object);
    end case;
end;
$$;

-- Does: whether a Stripe object is exactly what an operation asked for.
create function escrow.is_effect_of(o escrow.operations, p_object jsonb)
returns boolean
language sql
stable
set search_path = pg_catalog, pg_temp
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
            when 'reversal' then
                (p_object ->> 'amount')::bigint = o.amount_minor
                and o.path = '/v1/transfers/' || (p_object ->> 'transfer') || '/reversals'
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
set search_path = pg_catalog, pg_temp
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
            pending_reason = p_object ->> 'pending_reason',
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
