-- What only a person decides: an escrow that is held or reviewed goes to the receiver or to the
-- sender, a release is taken back, an effect that nobody asked for is adopted or set aside. An
-- order is queued and carried out by the next job, through the same steps as any other wish.

-- Does: locks the escrow that an order is for.
-- Raises: PT404 not_found, PT422 reason_required.
create function escrow.open_order(p_escrow_id uuid, p_actor text, p_reason text)
returns escrow.escrows
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
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
    return e;
end;
$$;

-- Does: keeps an order that was carried into the row, and shows the escrow as it is now.
-- Called by: every order. Locks: the escrow row (caller), audit chain. Returns: EscrowView.
-- p_facts: what the order said beyond the escrow's own columns.
create function escrow.close_order(
    e escrow.escrows,
    p_order text,
    p_actor text,
    p_reason text,
    p_facts jsonb default '{}'
)
returns jsonb
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_after jsonb;
begin
    select escrow.view_of(x) into strict v_after
    from escrow.escrows x
    where x.escrow_id = e.escrow_id;
    perform escrow.audit(p_actor, p_order, e.escrow_id, p_reason, escrow.view_of(e),
        v_after || p_facts);
    return v_after;
end;
$$;

-- Does: decides for the receiver: money that is held is paid, though the app cannot ask for it any
-- more; a transfer that was made stands.
-- Called by: operators. Locks: escrow, audit chain. Returns: EscrowView.
-- p_amount_minor: the amount typed again; see require_amount.
-- Raises: PT404, PT422, PT409 as require_release.
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
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    e escrow.escrows := escrow.open_order(p_escrow_id, p_actor, p_reason);
begin
    perform escrow.require_release(e);
    perform escrow.require_amount(e, p_amount_minor);
    update escrow.escrows x
    set refund_requested_at = null, refund_reason = null, refund_against_receivable = false,
        pull_back_only = false,
        release_requested_at = escrow.now(), release_requested_by = 'operator',
        release_not_before_at = null, attempts = 0, failure_code = null, failure_reason = null
    where x.escrow_id = p_escrow_id;
    if e.funds_at = 'receiver' then
        perform escrow.move(p_escrow_id, 'released', 'operator');
    else
        perform escrow.move(p_escrow_id, 'held', 'operator');
        perform escrow.plan_look(p_escrow_id);
    end if;
    return escrow.close_order(e, 'order_release', p_actor, p_reason);
end;
$$;

-- Does: sends the money back to the sender, also after a release: the transfer is pulled back
-- first, then refunded. Called by: operators. Locks: escrow, audit chain. Returns: EscrowView.
-- p_against_receivable: the receiver keeps the transfer and owes it; the platform repays.
-- p_amount_minor: the amount typed again; see require_amount.
-- Raises: PT404, PT422, PT409 as require_refund.
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
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    e escrow.escrows := escrow.open_order(p_escrow_id, p_actor, p_reason);
    v_order text;
    v_aside bigint;
begin
    perform escrow.require_refund(e);
    perform escrow.require_amount(e, p_amount_minor);
    if escrow.is_returned_already(e) then
        -- sender and bank have everything already: the review ends, nothing moves
        v_order := 'order:' || gen_random_uuid();
        v_aside := escrow.take_aside(p_escrow_id, 'refund', v_order);
        perform escrow.book_bank_loss(p_escrow_id, v_order);
        update escrow.escrows x
        set release_requested_at = null, release_requested_by = null,
            refunded_minor = x.refunded_minor + v_aside,
            funds_at = case
                when x.funds_at <> 'platform' then x.funds_at
                when x.bank_minor > 0 then 'bank'
                else 'sender'
            end
        where x.escrow_id = p_escrow_id;
        perform escrow.move(p_escrow_id, 'refunded', 'operator');
        return escrow.close_order(e, 'order_refund', p_actor, p_reason);
    end if;
    update escrow.escrows x
    set release_requested_at = null, release_requested_by = null,
        refund_requested_at = escrow.now(), refund_reason = 'operator',
        refund_against_receivable = p_against_receivable, pull_back_only = false,
        attempts = 0, failure_code = null, failure_reason = null
    where x.escrow_id = p_escrow_id;
    perform escrow.move(p_escrow_id, 'refunding', case
        when e.status in ('manual_review', 'released') then 'operator'
        else 'refund_started'
    end);
    update escrow.escrows x
    set next_attempt_at = escrow.now(), waiting_for = null
    where x.escrow_id = p_escrow_id;
    return escrow.close_order(e, 'order_refund', p_actor, p_reason,
        jsonb_build_object('against_receivable', p_against_receivable));
end;
$$;

-- Does: adopts an effect made by hand as one that this escrow needed: booked like one of ours.
-- Whole, as we would have asked for it; of a refund of held money also a part, the rest to follow.
-- What a charge of another amount took is held from then on, and nobody but the sender may have it.
-- Called by: escrow_resolve_stray, which has asked whether it fits. Locks: the escrow row (caller).
-- Raises: PT409 cannot_adopt.
create function escrow.adopt_stray(e escrow.escrows, s escrow.stray_effects)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_part bigint := case
        when s.object = 'refund' and e.funds_at = 'platform' then (s.facts ->> 'amount')::bigint
    end;
begin
    if s.object = 'charge' then
        update escrow.escrows x
        set release_requested_at = null, release_requested_by = null, release_not_before_at = null
        where x.escrow_id = e.escrow_id;
        perform escrow.book_capture(e.escrow_id, null, s.facts);
        -- and Stripe's fee
        perform escrow.record_capture(e.escrow_id, null, s.facts);
        return;
    end if;
    update escrow.escrows x
    set refund_against_receivable = s.object = 'refund' and e.funds_at = 'receiver'
    where x.escrow_id = e.escrow_id;
    if escrow.record_effect(
        escrow.insert_operation(e.escrow_id, s.object, v_part), s.facts
    ) <> 'recorded' then
        raise exception using errcode = 'PT409', message = 'cannot_adopt';
    end if;
exception
    when sqlstate 'PT409' or unique_violation or check_violation or not_null_violation then
        raise exception using errcode = 'PT409', message = 'cannot_adopt', detail = sqlerrm,
            hint = 'The books do not allow it: escrow_explain says what they do.';
end;
$$;

-- Does: settles an effect that belonged to no operation; the last one unfreezes the escrow.
-- p_adopt true: it is what this escrow needed, made by hand. false: it is booked as a movement
-- outside, and counted when the rest is returned. A charge of another amount must be adopted; one
-- in another currency can not be: it ends the escrow, and is refunded by hand at Stripe.
-- Called by: operators. Locks: escrow, audit chain. Returns: EscrowView.
-- Raises: PT404 not_found, PT422 reason_required, PT409 already_resolved, as require_adoption or
-- require_aside.
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
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    e escrow.escrows;
    s escrow.stray_effects;
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
        perform escrow.require_adoption(e, s);
        perform escrow.adopt_stray(e, s);
    else
        perform escrow.require_aside(e, s);
        if s.object = 'charge' and e.status = 'manual_review' and e.captured_minor = 0 then
            update escrow.escrows x set funds_at = 'none' where x.escrow_id = e.escrow_id;
            perform escrow.move(e.escrow_id, 'cancelled', 'operator');
        end if;
        perform escrow.book_aside(s);
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
    return escrow.close_order(e, 'resolve_stray', p_actor, p_reason,
        jsonb_build_object('stripe_id', p_stripe_id, 'adopted', p_adopt));
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
