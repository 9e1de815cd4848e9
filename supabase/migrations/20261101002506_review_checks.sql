-- Which orders end a review, or open one: pulling a transfer back, putting an escrow back to where
-- it belongs, adopting a movement made by hand.

-- Does: whether a transfer may be pulled back without being refunded.
-- Raises: PT409 as require_movable, nothing_to_reverse.
create function escrow.require_reversal(e escrow.escrows)
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
    perform escrow.require_movable(e, e.status = 'disputed');
    if e.status not in ('released', 'manual_review', 'disputed') or e.funds_at <> 'receiver'
        or (escrow.standing_transfer(e.escrow_id)).operation_id is null
        or escrow.amount_of(e, 'reversal') <= 0
    then
        perform escrow.refuse_order('nothing_to_reverse',
            format('The money is at: %s; only a transfer that stands is pulled back.', e.funds_at));
    end if;
end;
$$;

-- Does: whether a review may end by putting the escrow back to where it belongs.
-- Raises: PT409 as require_movable, not_in_review, nothing_to_resolve, deadline_passed.
create function escrow.require_resolution(e escrow.escrows)
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
    perform escrow.require_movable(e);
    if e.status <> 'manual_review' then
        perform escrow.refuse_order('not_in_review',
            'Only an escrow in manual_review takes this order.');
    end if;
    if e.funds_at not in ('card', 'platform', 'receiver')
        or (e.funds_at = 'platform' and (
            e.captured_minor <> e.amount_minor or e.refunded_minor > 0 or e.bank_minor > 0
            or escrow.aside_of(e.escrow_id, 'refund') > 0
        ))
    then
        perform escrow.refuse_order('nothing_to_resolve',
            'There is no way back to where it was: escrow_order_release or escrow_order_refund.');
    end if;
    if e.funds_at <> 'receiver' and e.release_requested_at is null
        and not escrow.is_return_wanted(e)
        and least(escrow.now(), e.on_hold_at) >= escrow.timeout_at(e.deadline_at)
    then
        perform escrow.refuse_order('deadline_passed',
            'Put back, the clock would return it: escrow_order_release or escrow_order_refund.');
    end if;
end;
$$;

-- Does: whether a return that was asked for still stands; one for want of payment does not, once
-- the payment is there.
create function escrow.is_return_wanted(e escrow.escrows)
returns boolean
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select e.refund_requested_at is not null and e.refund_reason is distinct from 'pay_by_passed';
$$;

-- Does: what has left an escrow or may have, as check_money counts it, minor units.
create function escrow.paid_out(p_escrow_id uuid)
returns bigint
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select coalesce(sum(case
        when o.kind = 'transfer' and o.status <> 'failed' then o.amount_minor
        when o.kind = 'reversal' and o.status = 'succeeded' then -o.amount_minor
        when o.kind = 'refund' and not o.against_receivable
            and o.status in ('claimed', 'in_doubt', 'succeeded') then o.amount_minor
        else 0
    end), 0)::bigint - (
        select coalesce(sum((s.facts ->> 'amount')::bigint), 0)
        from escrow.stray_effects s
        where s.escrow_id = p_escrow_id and s.object = 'reversal' and s.resolution = 'counted'
    )::bigint
    from escrow.operations o
    where o.escrow_id = p_escrow_id;
$$;

-- Does: whether a charge took another amount than was agreed and is in no book yet: it is held once
-- it is adopted, and can not be set aside, because it is the sender's.
create function escrow.is_part_taken(e escrow.escrows, s escrow.stray_effects)
returns boolean
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select coalesce(
        s.object = 'charge' and e.captured_minor = 0 and s.facts ->> 'currency' = e.currency
        and (s.facts ->> 'amount_received')::bigint > 0
        and s.facts #>> '{latest_charge,id}' is not null,
        false
    );
$$;

-- Does: whether what is known of a movement is enough to place it.
-- Raises: PT409 stale, refund_pending.
create function escrow.require_read(s escrow.stray_effects)
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
    if not escrow.is_read_lately(s, escrow.now()) then
        perform escrow.refuse_order('stale', format('Stripe was last read for it at %s: '
            'escrow_order_retry lets the next job read it. Then repeat.',
            escrow.time_text(s.read_at)));
    end if;
    if escrow.is_unfinished(s) then
        perform escrow.refuse_order('refund_pending', format('Stripe called it %s at %s: nothing '
            'is known of it yet. The jobs read it again; escrow_order_retry makes the next one do '
            'so. Repeat this when it has succeeded or failed.',
            coalesce(s.facts ->> 'status', 'unfinished'), escrow.time_text(s.read_at)));
    end if;
end;
$$;

-- Does: whether a movement may be set aside as none of this escrow's.
-- Raises: PT409 as require_read, must_be_adopted.
create function escrow.require_aside(e escrow.escrows, s escrow.stray_effects)
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
    perform escrow.require_read(s);
    if escrow.is_part_taken(e, s) then
        perform escrow.refuse_order('must_be_adopted', 'It took the sender''s money: use '
            'p_adopt => true, and escrow_order_refund returns it.');
    end if;
end;
$$;

-- Does: whether a movement made by hand is what this escrow needs, to the cent and by every law; a
-- charge of another amount is held once it is adopted, and only goes back.
-- Raises: PT409 as require_read, in_doubt, cannot_adopt.
create function escrow.require_adoption(e escrow.escrows, s escrow.stray_effects)
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
    -- as it would have been asked for
    o escrow.operations;
    v_request jsonb := escrow.request_of(e, s.object, null);
    v_fits boolean;
begin
    perform escrow.require_read(s);
    if escrow.has_live_operation(e.escrow_id) then
        perform escrow.refuse_order('in_doubt', 'The outcome of an effect of ours is not known yet '
            'and may be this one: the jobs look for it. Repeat this when it is known.');
    end if;
    if escrow.standing_of(s.object, s.facts) < (s.facts ->> 'amount')::bigint then
        perform escrow.refuse_order('cannot_adopt', case s.object
            when 'refund' then 'It has failed at Stripe, and nothing of it stands: '
                'p_adopt => false closes it.'
            else 'It was pulled back at Stripe, or a part of it: p_adopt => false closes it.'
        end);
    end if;
    o.escrow_id := e.escrow_id;
    o.kind := s.object;
    o.currency := e.currency;
    o.path := v_request ->> 'path';
    o.params := v_request -> 'params';
    o.amount_minor := case
        when s.object = 'refund' and e.funds_at = 'platform' then (s.facts ->> 'amount')::bigint
        else escrow.amount_of(e, s.object)
    end;
    if escrow.is_part_taken(e, s) and e.status in ('disputed', 'manual_review') then
        return;
    end if;
    v_fits := s.object in ('transfer', 'refund', 'reversal')
        and o.amount_minor > 0
        and escrow.is_effect_of(o, s.facts)
        and case s.object
            when 'transfer' then
                (escrow.standing_transfer(e.escrow_id)).operation_id is null
                and escrow.paid_out(e.escrow_id) + o.amount_minor + e.platform_fee_minor
                    <= e.captured_minor - case e.funds_at when 'bank' then e.bank_minor else 0 end
            when 'refund' then
                e.funds_at = 'receiver'
                or escrow.paid_out(e.escrow_id) + o.amount_minor + e.fee_taken_minor
                    <= e.captured_minor - case e.funds_at when 'bank' then e.bank_minor else 0 end
            else true
        end
        and (e.status in ('disputed', 'manual_review', case s.object
            when 'transfer' then 'releasing' when 'refund' then 'refunding'
        end) or exists (
            select
            from escrow.moves m
            where m.from_status = e.status and m.cause = 'effect_found'
                and m.to_status = case s.object when 'transfer' then 'released' else 'refunded' end
        ));
    if not coalesce(v_fits, false) then
        perform escrow.refuse_order('cannot_adopt', case s.object
            when 'transfer' then 'It is not the transfer that this escrow needs: reverse it at '
                'Stripe, let it be read, then p_adopt => false closes it.'
            else format('It is not the %s that this escrow needs now: p_adopt => false books it as '
                'a movement outside.', s.object)
        end);
    end if;
end;
$$;

-- Does: why an escrow does not take an order now, or null: what the order itself would answer.
-- Called by: escrow_explain. Returns: {code, hint}.
create function escrow.refusal_of(e escrow.escrows, p_order text, s escrow.stray_effects)
returns jsonb
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
    v_hint text;
begin
    case p_order
        when 'release' then perform escrow.require_release(e);
        when 'refund' then perform escrow.require_refund(e);
        when 'retry' then perform escrow.require_retry(e);
        when 'resolve' then perform escrow.require_resolution(e);
        when 'hold' then perform escrow.require_hold(e);
        when 'unhold' then perform escrow.require_unhold(e);
        when 'extend' then perform escrow.require_extension(e);
        when 'set-receiver' then perform escrow.require_redirect(e);
        when 'reverse' then perform escrow.require_reversal(e);
        when 'withdraw-reply' then perform escrow.require_withdrawal(e);
        when 'adopt' then perform escrow.require_adoption(e, s);
        when 'set-aside' then perform escrow.require_aside(e, s);
    end case;
    return null;
exception
    when sqlstate 'PT409' or sqlstate 'PT422' then
        get stacked diagnostics v_hint = pg_exception_hint;
        return jsonb_build_object('code', sqlerrm, 'hint', v_hint);
end;
$$;

comment on function escrow.refusal_of(escrow.escrows, text, escrow.stray_effects) is
    'Null, or {code, hint}: what an order would be refused with now.';
