-- What only a person decides: an escrow in manual review goes to the receiver or to the sender, a
-- release is taken back, an effect that nobody asked for is adopted or set aside. An order is
-- queued and carried out by the next job, through the same steps as any other wish.

-- Does: refuses an order on an escrow that must not move now, whoever orders it.
-- Locks: the escrow row (caller). Raises: PT409 frozen, disputed, in_doubt.
create function escrow.require_movable(e escrow.escrows)
returns void
language plpgsql
stable
set search_path = ''
as $$
begin
    if e.frozen_at is not null then
        raise exception using errcode = 'PT409', message = 'frozen',
            hint = 'Resolve its stray effects first: escrow_resolve_stray.';
    end if;
    if escrow.has_open_dispute(e.escrow_id) then
        raise exception using errcode = 'PT409', message = 'disputed',
            hint = 'A card dispute is open: the bank decides first.';
    end if;
    if exists (
        select
        from escrow.operations o
        where o.escrow_id = e.escrow_id and o.status in ('claimed', 'in_doubt')
    ) then
        raise exception using errcode = 'PT409', message = 'in_doubt',
            hint = 'The outcome of an effect is not known yet; the jobs look for it.';
    end if;
end;
$$;

-- Does: locks the escrow that an order is for; a large amount must be typed again and pages.
-- Raises: PT404 not_found, PT422 reason_required, amount_required, amount_differs, PT409.
create function escrow.open_order(
    p_escrow_id uuid,
    p_actor text,
    p_reason text,
    p_amount_minor bigint
)
returns escrow.escrows
language plpgsql
volatile
set search_path = ''
as $$
declare
    e escrow.escrows;
begin
    perform escrow.require_reason(p_actor, p_reason);
    select * into e from escrow.escrows x where x.escrow_id = p_escrow_id for update;
    if not found then
        raise exception using errcode = 'PT404', message = 'not_found',
            hint = 'No escrow has this id.';
    end if;
    perform escrow.require_movable(e);
    perform escrow.require_amount(e, p_amount_minor);
    return e;
end;
$$;

-- Does: ends a review in the receiver's favour: money that is held is paid, a transfer that was
-- made stands. Called by: operators. Locks: escrow, audit chain. Returns: EscrowView.
-- p_amount_minor: the amount typed again; see require_amount.
-- Raises: PT404, PT422, PT409 frozen, disputed, in_doubt, not_in_review, nothing_to_release.
create function public.escrow_order_release(
    p_escrow_id uuid,
    p_actor text,
    p_reason text,
    p_amount_minor bigint default null
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
set lock_timeout = '3s'
as $$
declare
    e escrow.escrows := escrow.open_order(p_escrow_id, p_actor, p_reason, p_amount_minor);
    v_after jsonb;
begin
    if e.status <> 'manual_review' then
        raise exception using errcode = 'PT409', message = 'not_in_review',
            hint = 'Only an escrow in manual_review takes this order; use distribute-escrow-funds.';
    end if;
    if e.funds_at = 'platform'
        and (e.refunded_minor > 0 or e.bank_minor >= e.captured_minor)
    then
        raise exception using errcode = 'PT409', message = 'nothing_to_release',
            hint = 'Sender or bank have it already: escrow_order_refund returns the rest.';
    end if;
    update escrow.escrows x
    set refund_requested_at = null, refund_reason = null, refund_against_receivable = false,
        release_requested_at = escrow.now(), release_requested_by = 'operator',
        release_not_before_at = null, attempts = 0, failure_code = null, failure_reason = null
    where x.escrow_id = p_escrow_id;
    case
        when e.funds_at in ('card', 'platform') then
            perform escrow.move(p_escrow_id, 'held', 'operator');
            perform escrow.plan_look(p_escrow_id);
        when e.funds_at = 'receiver' then
            perform escrow.move(p_escrow_id, 'released', 'operator');
        else
            raise exception using errcode = 'PT409', message = 'nothing_to_release',
                hint = format('The money is at: %s.', e.funds_at);
    end case;
    select escrow.view_of(x) into v_after from escrow.escrows x where x.escrow_id = p_escrow_id;
    perform escrow.audit(p_actor, 'order_release', p_escrow_id, p_reason, escrow.view_of(e),
        v_after);
    return v_after;
end;
$$;

-- Does: sends the money back to the sender, also after a release: the transfer is pulled back
-- first, then refunded. Called by: operators. Locks: escrow, audit chain. Returns: EscrowView.
-- p_against_receivable: the receiver keeps the transfer and owes it; the platform repays.
-- p_amount_minor: the amount typed again; see require_amount.
-- Raises: PT404, PT422, PT409 frozen, disputed, in_doubt, not_in_review, nothing_to_return.
create function public.escrow_order_refund(
    p_escrow_id uuid,
    p_actor text,
    p_reason text,
    p_against_receivable boolean default false,
    p_amount_minor bigint default null
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
set lock_timeout = '3s'
as $$
declare
    e escrow.escrows := escrow.open_order(p_escrow_id, p_actor, p_reason, p_amount_minor);
    v_after jsonb;
    v_order text;
    v_aside bigint;
begin
    if e.status not in ('manual_review', 'released') then
        raise exception using errcode = 'PT409', message = 'not_in_review',
            hint = 'Only an escrow in manual_review or released takes this order; '
                'use refund-escrow.';
    end if;
    if e.status = 'manual_review' and e.captured_minor > 0
        and e.funds_at in ('platform', 'sender', 'bank')
        and escrow.amount_of(e, 'refund') <= 0
    then
        -- sender and bank have everything already: the review ends, nothing moves
        v_order := 'order:' || gen_random_uuid();
        v_aside := escrow.take_aside(p_escrow_id, 'refund', v_order);
        perform escrow.book_bank_loss(p_escrow_id, v_order);
        update escrow.escrows x
        set release_requested_at = null, release_requested_by = null,
            refunded_minor = x.refunded_minor + v_aside,
            funds_at = case x.funds_at when 'platform' then 'bank' else x.funds_at end
        where x.escrow_id = p_escrow_id;
        perform escrow.move(p_escrow_id, 'refunded', 'operator');
        select escrow.view_of(x) into v_after from escrow.escrows x where x.escrow_id = p_escrow_id;
        perform escrow.audit(p_actor, 'order_refund', p_escrow_id, p_reason, escrow.view_of(e),
            v_after);
        return v_after;
    end if;
    if e.funds_at not in ('none', 'card', 'platform', 'receiver')
        or (e.captured_minor > 0 and escrow.amount_of(e, 'refund') <= 0)
    then
        raise exception using errcode = 'PT409', message = 'nothing_to_return',
            hint = format('The money is at: %s.', e.funds_at);
    end if;
    update escrow.escrows x
    set release_requested_at = null, release_requested_by = null,
        refund_requested_at = escrow.now(), refund_reason = 'operator',
        refund_against_receivable = p_against_receivable,
        attempts = 0, failure_code = null, failure_reason = null
    where x.escrow_id = p_escrow_id;
    perform escrow.move(p_escrow_id, 'refunding', 'operator');
    update escrow.escrows x
    set next_attempt_at = escrow.now()
    where x.escrow_id = p_escrow_id;
    select escrow.view_of(x) into v_after from escrow.escrows x where x.escrow_id = p_escrow_id;
    perform escrow.audit(p_actor, 'order_refund', p_escrow_id, p_reason, escrow.view_of(e),
        v_after || jsonb_build_object('against_receivable', p_against_receivable));
    return v_after;
end;
$$;

-- Does: adopts an effect made by hand as one that this escrow needed: booked like one of ours.
-- Whole, as we would have asked for it; of a refund of held money also a part, the rest to follow.
-- Called by: escrow_resolve_stray. Locks: the escrow row (caller). Raises: PT409 cannot_adopt.
create function escrow.adopt_stray(e escrow.escrows, s escrow.stray_effects)
returns void
language plpgsql
volatile
set search_path = ''
as $$
declare
    v_hint text := 'It is not the effect that this escrow needs: use p_adopt := false.';
    v_part bigint := case
        when s.object = 'refund' and e.funds_at = 'platform' then (s.facts ->> 'amount')::bigint
    end;
begin
    if s.object not in ('transfer', 'refund', 'reversal')
        or (s.object = 'refund' and s.facts ->> 'status' is distinct from 'succeeded')
    then
        raise exception using errcode = 'PT409', message = 'cannot_adopt', hint = v_hint;
    end if;
    update escrow.escrows x
    set refund_against_receivable = s.object = 'refund' and e.funds_at = 'receiver'
    where x.escrow_id = e.escrow_id;
    if escrow.record_effect(
        escrow.insert_operation(e.escrow_id, s.object, v_part), s.facts
    ) <> 'recorded' then
        raise exception using errcode = 'PT409', message = 'cannot_adopt', hint = v_hint;
    end if;
exception
    when sqlstate 'PT409' or unique_violation or check_violation or not_null_violation then
        raise exception using errcode = 'PT409', message = 'cannot_adopt', detail = sqlerrm,
            hint = v_hint;
end;
$$;

-- Does: settles an effect that belonged to no operation; the last one unfreezes the escrow.
-- p_adopt true: it is what this escrow needed, made by hand. false: it is booked as a movement
-- outside, and counted when the rest is returned; a charge of another amount ends the escrow, and
-- what it took is refunded by hand at Stripe.
-- Called by: operators. Locks: escrow, audit chain. Returns: EscrowView.
-- Raises: PT404 not_found, PT422 reason_required, PT409 already_resolved, cannot_adopt.
create function public.escrow_resolve_stray(
    p_stripe_id text,
    p_adopt boolean,
    p_actor text,
    p_reason text
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
    s escrow.stray_effects;
    v_in bigint;
    v_after jsonb;
begin
    perform escrow.require_reason(p_actor, p_reason);
    if p_adopt is null then
        raise exception using errcode = 'PT422', message = 'invalid_request',
            hint = 'p_adopt is true or false.';
    end if;
    select x.* into e
    from escrow.escrows x
    join escrow.stray_effects y using (escrow_id)
    where y.stripe_id = p_stripe_id
    for update of x;
    select * into s from escrow.stray_effects y where y.stripe_id = p_stripe_id;
    if not found then
        raise exception using errcode = 'PT404', message = 'not_found',
            hint = 'No stray effect has this id: see escrow.stray_effects.';
    end if;
    if s.resolved_at is not null then
        raise exception using errcode = 'PT409', message = 'already_resolved',
            hint = 'It was resolved before: see escrow.admin_actions.';
    end if;
    if p_adopt then
        perform escrow.adopt_stray(e, s);
    elsif s.object in ('transfer', 'refund', 'reversal', 'charge') then
        v_in := case s.object
            when 'reversal' then (s.facts ->> 'amount')::bigint
            when 'charge' then (s.facts ->> 'amount_received')::bigint
            else -(s.facts ->> 'amount')::bigint
        end;
        if s.object = 'charge' and e.status = 'manual_review' and e.captured_minor = 0 then
            update escrow.escrows x set funds_at = 'none' where x.escrow_id = e.escrow_id;
            perform escrow.move(e.escrow_id, 'cancelled', 'operator');
        end if;
        perform escrow.post_journal(
            e.escrow_id, 'outside', null, p_stripe_id, s.facts ->> 'currency',
            jsonb_build_array(
                jsonb_build_object('account', 'platform_balance', 'amount', v_in),
                jsonb_build_object('account', 'outside', 'amount', -v_in)
            )
        );
    end if;
    update escrow.stray_effects y
    set resolved_at = escrow.now(), resolution = case when p_adopt then 'adopted' else 'outside' end
    where y.stripe_id = p_stripe_id;
    update escrow.escrows x
    set frozen_at = null
    where x.escrow_id = e.escrow_id and not exists (
        select
        from escrow.stray_effects y
        where y.escrow_id = e.escrow_id and y.resolved_at is null
    );
    select escrow.view_of(x) into v_after from escrow.escrows x where x.escrow_id = e.escrow_id;
    perform escrow.audit(p_actor, 'resolve_stray', e.escrow_id, p_reason,
        escrow.view_of(e), v_after || jsonb_build_object('stripe_id', p_stripe_id,
            'adopted', p_adopt));
    return v_after;
end;
$$;

comment on function public.escrow_order_release(uuid, text, text, bigint) is
    'Ends a review in the receiver''s favour; queued, audited.';
comment on function public.escrow_order_refund(uuid, text, text, boolean, bigint) is
    'Sends the money back, after a release too; queued, audited.';
comment on function public.escrow_resolve_stray(text, boolean, text, text) is
    'Adopts a movement made by hand, or sets it aside; unfreezes; audited.';

revoke execute on function public.escrow_order_release(uuid, text, text, bigint)
from public, anon, authenticated;
grant execute on function public.escrow_order_release(uuid, text, text, bigint) to service_role;
revoke execute on function public.escrow_order_refund(uuid, text, text, boolean, bigint)
from public, anon, authenticated;
grant execute on function public.escrow_order_refund(uuid, text, text, boolean, bigint)
to service_role;
revoke execute on function public.escrow_resolve_stray(text, boolean, text, text)
from public, anon, authenticated;
grant execute on function public.escrow_resolve_stray(text, boolean, text, text) to service_role;
