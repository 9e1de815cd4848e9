-- Evidence of what moves captured money: transfers, their reversals, refunds.

-- Does: takes back an effect of ours whose operation is not here, because the database was put back
-- to an earlier hour: it names this escrow and an operation, and is what this escrow needs to the
-- cent and by every law. Everything else stays an unmatched object, and a person's.
-- Called by: apply_transfer, apply_reversal, apply_refund. Locks: the escrow row (caller).
-- Returns: whether it was recorded.
create function escrow.recover_operation(p_escrow_id uuid, p_kind text, p_object jsonb)
returns boolean
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
    s escrow.stray_effects;
    v_operation_id text := p_object #>> '{metadata,operation_id}';
begin
    if p_object #>> '{metadata,escrow_id}' is distinct from p_escrow_id::text
        or coalesce(v_operation_id !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', true)
        or exists (
            select from escrow.stray_effects x where x.stripe_id = p_object ->> 'id'
        )
    then
        return false;
    end if;
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    s.object := p_kind;
    s.facts := p_object;
    if escrow.refusal_of(e, 'adopt', s) is not null then
        return false;
    end if;
    return escrow.record_effect(
        escrow.insert_operation(
            p_escrow_id, p_kind,
            case when p_kind = 'refund' then (p_object ->> 'amount')::bigint end,
            v_operation_id::uuid
        ),
        p_object
    ) = 'recorded';
exception
    -- a law of the database forbids it: what was inserted here is gone again, a person decides
    when sqlstate 'PT409' or unique_violation or check_violation then
        return false;
end;
$$;

comment on function escrow.recover_operation(uuid, text, jsonb) is
    'Records an effect of ours that a restored database has forgotten; false: a person decides.';

-- Does: applies one transfer found in the escrow's transfer_group.
-- Locks: the escrow row (caller).
create function escrow.apply_transfer(p_escrow_id uuid, p_transfer jsonb)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    o escrow.operations;
    v_reversal jsonb;
    v_listed bigint := 0;
begin
    perform escrow.refresh_stray(p_transfer ->> 'id', p_transfer);
    select * into o
    from escrow.operations x
    where x.escrow_id = p_escrow_id and x.kind = 'transfer' and (
        x.stripe_id = p_transfer ->> 'id'
        or x.operation_id::text = p_transfer #>> '{metadata,operation_id}'
    )
    order by x.stripe_id is null
    limit 1;
    if o.operation_id is not null then
        perform escrow.record_effect(o.operation_id, p_transfer);
    elsif p_transfer ->> 'transfer_group' is distinct from p_escrow_id::text then
        return;
    elsif not escrow.recover_operation(p_escrow_id, 'transfer', p_transfer) then
        perform escrow.record_stray(p_escrow_id, p_transfer ->> 'id', 'transfer', p_transfer);
        return;
    end if;
    for v_reversal in
        select r.value
        from jsonb_array_elements(coalesce(p_transfer -> 'reversals', '[]')) as r (value)
    loop
        perform escrow.apply_reversal(p_escrow_id, v_reversal);
        v_listed := v_listed + (v_reversal ->> 'amount')::bigint;
    end loop;
    -- a transfer shows its last ten reversals; one of ours is whole, so more are nobody's of ours
    if (p_transfer ->> 'amount_reversed')::bigint > v_listed then
        perform escrow.record_stray(
            p_escrow_id,
            (p_transfer ->> 'id') || ':reversed:' || (p_transfer ->> 'amount_reversed'),
            'reversal',
            p_transfer || jsonb_build_object(
                'amount', (p_transfer ->> 'amount_reversed')::bigint - v_listed
            )
        );
    end if;
end;
$$;

-- Does: applies one reversal found on a transfer of ours.
-- Locks: the escrow row (caller).
create function escrow.apply_reversal(p_escrow_id uuid, p_reversal jsonb)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_operation_id uuid;
begin
    select o.operation_id into v_operation_id
    from escrow.operations o
    where o.escrow_id = p_escrow_id and o.kind = 'reversal' and (
        o.stripe_id = p_reversal ->> 'id'
        or o.operation_id::text = p_reversal #>> '{metadata,operation_id}'
    )
    order by o.stripe_id is null
    limit 1;
    if v_operation_id is not null then
        perform escrow.record_effect(v_operation_id, p_reversal);
    elsif not escrow.recover_operation(p_escrow_id, 'reversal', p_reversal) then
        -- made by hand: the receiver has less than we say
        perform escrow.record_stray(p_escrow_id, p_reversal ->> 'id', 'reversal', p_reversal);
    end if;
end;
$$;

-- Does: takes back a refund that Stripe had called succeeded and then failed.
-- The money is on the platform's balance again and the sender was not repaid: a person decides.
create function escrow.undo_refund(o escrow.operations, p_refund jsonb)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_lines jsonb;
    v_fee bigint;
begin
    update escrow.operations x
    set status = 'undone', reason = 'refund_failed',
        reason_detail = p_refund ->> 'failure_reason', settled_at = escrow.now()
    where x.operation_id = o.operation_id and x.status = 'succeeded';
    if not found then
        return;
    end if;
    -- the exact mirror of how it was booked: against a receivable, the receiver has it still
    select jsonb_agg(jsonb_build_object('account', n.account, 'amount', -n.amount_minor)),
        coalesce(sum(n.amount_minor) filter (where n.account = 'platform_fees'), 0)::bigint
    into v_lines, v_fee
    from escrow.journals j
    join escrow.entries n using (journal_id)
    where j.operation_id = o.operation_id and j.kind = 'refund';
    update escrow.escrows e
    set refunded_minor = e.refunded_minor - o.amount_minor,
        fee_taken_minor = e.fee_taken_minor + v_fee,
        funds_at = case when o.against_receivable then 'receiver' else 'platform' end
    where e.escrow_id = o.escrow_id;
    perform escrow.post_journal(
        o.escrow_id, 'refund_undone', null, o.stripe_id, o.currency, v_lines
    );
    perform escrow.need_person(o.escrow_id, 'refund_failed', 'refund_failed',
        jsonb_build_object('refund', o.stripe_id, 'reason', p_refund ->> 'failure_reason'));
end;
$$;

-- Does: keeps the refund object with which Stripe shows what a capture by hand has not taken: it
-- moves no money. Booked beside the charge, which Stripe shows whole, unless a person has done so.
-- Called by: apply_refund. Locks: the escrow row (caller). Returns: whether the refund is that.
create function escrow.record_rest(p_escrow_id uuid, p_refund jsonb)
returns boolean
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_charge jsonb;
    v_rest bigint := (p_refund ->> 'amount')::bigint;
begin
    select s.facts -> 'latest_charge' into v_charge
    from escrow.stray_effects s
    where s.escrow_id = p_escrow_id and s.object = 'charge' and s.resolution = 'adopted';
    if coalesce((v_charge ->> 'amount')::bigint - (v_charge ->> 'amount_captured')::bigint, 0)
            <> v_rest
        or exists (
            select
            from escrow.stray_effects s
            where s.escrow_id = p_escrow_id and s.resolution = 'never_taken'
                and s.stripe_id <> p_refund ->> 'id'
        )
    then
        return false;
    end if;
    insert into escrow.stray_effects (stripe_id, escrow_id, object, facts, resolved_at, resolution)
    values (p_refund ->> 'id', p_escrow_id, 'refund', p_refund, escrow.now(), 'never_taken')
    on conflict (stripe_id) do nothing;
    if not found then
        return (
            select s.resolution = 'never_taken'
            from escrow.stray_effects s
            where s.stripe_id = p_refund ->> 'id'
        ) is true;
    end if;
    perform escrow.post_journal(
        p_escrow_id, 'outside', null, r.source_id, p_refund ->> 'currency',
        jsonb_build_array(
            jsonb_build_object('account', 'platform_balance', 'amount', r.amount_minor),
            jsonb_build_object('account', 'outside', 'amount', -r.amount_minor)
        )
    )
    from (
        values (v_charge ->> 'id', v_rest), (p_refund ->> 'id', -v_rest)
    ) as r (source_id, amount_minor)
    where not exists (
        select
        from escrow.balance_rows b
        where b.source_id in (v_charge ->> 'id', p_refund ->> 'id') and b.settled_on is not null
    );
    return true;
end;
$$;

-- Does: applies one refund found on the escrow's PaymentIntent.
-- Locks: the escrow row (caller).
create function escrow.apply_refund(p_escrow_id uuid, p_refund jsonb)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    o escrow.operations;
    v_failed boolean := coalesce(p_refund ->> 'status' in ('failed', 'canceled'), false);
begin
    perform escrow.refresh_stray(p_refund ->> 'id', p_refund);
    select * into o
    from escrow.operations x
    where x.escrow_id = p_escrow_id and x.kind = 'refund' and (
        x.stripe_id = p_refund ->> 'id'
        or x.operation_id::text = p_refund #>> '{metadata,operation_id}'
    )
    order by x.stripe_id is null
    limit 1;
    if o.operation_id is null then
        -- dropping an uncaptured hold makes refund objects that move no money
        if not v_failed and exists (
            select
            from escrow.escrows e
            where e.escrow_id = p_escrow_id and e.captured_minor > 0
        ) and not escrow.record_rest(p_escrow_id, p_refund)
            and not escrow.recover_operation(p_escrow_id, 'refund', p_refund)
        then
            perform escrow.record_stray(p_escrow_id, p_refund ->> 'id', 'refund', p_refund);
        end if;
    elsif not v_failed and o.status = 'failed' and o.reason = 'refund_failed' then
        -- an older reading: a refund that has failed does not come back to life
        return;
    elsif not v_failed then
        perform escrow.record_effect(o.operation_id, p_refund);
    elsif o.status = 'succeeded' and o.stripe_id = p_refund ->> 'id' then
        perform escrow.undo_refund(o, p_refund);
    elsif o.status in ('claimed', 'in_doubt') then
        update escrow.operations x
        set status = 'failed', reason = 'refund_failed',
            reason_detail = p_refund ->> 'failure_reason', settled_at = escrow.now()
        where x.operation_id = o.operation_id;
        perform escrow.need_person(p_escrow_id, 'refund_failed', 'refund_failed',
            jsonb_build_object('refund', p_refund ->> 'id',
                'reason', p_refund ->> 'failure_reason'));
    end if;
end;
$$;
