-- Orders about where money goes: to another account of its receiver, back from the receiver, or,
-- when a review is over, to where it belongs.

-- Does: sends the money of one escrow to another connected account of its receiver. A first account
-- is used at once; another one only after the policy's waiting time, as with all of a receiver's.
-- Called by: operators. Locks: escrow, audit chain. Returns: EscrowView.
-- p_amount_minor: the amount typed again; see require_amount.
-- Raises: PT404, PT422 reason_required, invalid_account, amount_required, amount_differs, PT409 as
-- require_redirect, same_account.
create function public.escrow_order_receiver(
    p_escrow_id uuid,
    p_stripe_account_id text,
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
    v_usable_at timestamptz;
begin
    perform escrow.require_redirect(e);
    if coalesce(p_stripe_account_id !~ '^acct_[A-Za-z0-9]{1,250}$', true) then
        raise exception using errcode = 'PT422', message = 'invalid_account',
            hint = 'A Stripe connected account id looks like acct_1AbC.';
    end if;
    if e.destination_account_id = p_stripe_account_id then
        perform escrow.refuse_order('same_account', 'It goes to this account already.');
    end if;
    perform escrow.require_amount(e, p_amount_minor);
    if e.destination_account_id is not null then
        select escrow.now() + make_interval(secs => p.account_change_wait_seconds)
        into strict v_usable_at
        from escrow.policy p;
        perform escrow.raise_alert('receiver_changed', p_escrow_id, escrow.change_facts(
            e.receiver_id, p_actor, p_reason) || jsonb_build_object('changed', 'account',
            'old_account', e.destination_account_id, 'new_account', p_stripe_account_id,
            'usable_at', escrow.time_text(v_usable_at)));
    end if;
    update escrow.escrows x
    set destination_account_id = p_stripe_account_id,
        destination_usable_at = v_usable_at,
        next_attempt_at = case
            when x.waiting_for = 'receiver' and x.lease_token is null and v_usable_at is null
                then escrow.now()
            else x.next_attempt_at
        end
    where x.escrow_id = p_escrow_id;
    return escrow.close_order(e, 'order_receiver', p_actor, p_reason, jsonb_build_object(
        'stripe_account_id', p_stripe_account_id, 'instead_of', e.destination_account_id,
        'usable_at', v_usable_at
    ));
end;
$$;

-- Does: pulls a transfer back and keeps the money for a person to decide about: it is neither
-- refunded nor paid again before the next order. Carried out by the next job, like a refund; under
-- an open dispute too, also where policy only books it or the dispute is of a part.
-- Called by: operators. Locks: escrow, audit chain. Returns: EscrowView.
-- p_amount_minor: the amount typed again; see require_amount.
-- Raises: PT404, PT422, PT409 as require_movable, nothing_to_reverse.
create function public.escrow_order_reversal(
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
    perform escrow.require_reversal(e);
    perform escrow.require_amount(e, p_amount_minor);
    update escrow.escrows x
    set release_requested_at = null, release_requested_by = null,
        refund_requested_at = case when e.status <> 'disputed' then escrow.now() end,
        refund_reason = case when e.status <> 'disputed' then 'operator' end,
        refund_against_receivable = false, pull_back_only = true,
        attempts = 0, failure_code = null, failure_reason = null,
        -- whatever the bank decides, and whether or not it could be pulled back
        resume_status = case when e.status = 'disputed' then 'manual_review' end
    where x.escrow_id = p_escrow_id;
    if e.status <> 'disputed' then
        perform escrow.move(p_escrow_id, 'refunding', 'operator');
    end if;
    update escrow.escrows x
    set next_attempt_at = escrow.now()
    where x.escrow_id = p_escrow_id;
    return escrow.close_order(e, 'order_reversal', p_actor, p_reason);
end;
$$;

-- Does: ends a review without deciding it anew: held money waits on for what was asked of it, or
-- for its deadline; a transfer that stands is acknowledged.
-- Called by: operators. Locks: escrow, audit chain. Returns: EscrowView.
-- p_amount_minor: the amount typed again; see require_amount.
-- Raises: PT404, PT422, PT409 as require_resolution.
create function public.escrow_order_resolution(
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
    v_returns boolean;
begin
    perform escrow.require_resolution(e);
    perform escrow.require_amount(e, p_amount_minor);
    v_returns := e.funds_at <> 'receiver' and escrow.is_return_wanted(e);
    update escrow.escrows x
    set refund_requested_at = case when v_returns then x.refund_requested_at end,
        refund_reason = case when v_returns then x.refund_reason end,
        pull_back_only = false,
        -- a transfer that stands is the receiver's: a dispute that is won pays them again
        release_requested_at = case
            when e.funds_at = 'receiver' then coalesce(x.release_requested_at, escrow.now())
            -- its limit of waiting begins anew
            when x.release_requested_at is not null then escrow.now()
        end,
        release_requested_by = case
            when e.funds_at = 'receiver' then coalesce(x.release_requested_by, 'operator')
            else x.release_requested_by
        end,
        attempts = 0, failure_code = null, failure_reason = null
    where x.escrow_id = p_escrow_id;
    perform escrow.move(
        p_escrow_id, case e.funds_at when 'receiver' then 'released' else 'held' end, 'operator'
    );
    perform escrow.plan_look(p_escrow_id);
    return escrow.close_order(e, 'order_resolution', p_actor, p_reason);
end;
$$;

comment on function public.escrow_order_receiver(uuid, text, text, text, bigint) is
    'Sends one escrow''s money to another account of its receiver; audited.';
comment on function public.escrow_order_reversal(uuid, text, text, bigint) is
    'Pulls a transfer back and keeps the money for the next order; queued, audited.';
comment on function public.escrow_order_resolution(uuid, text, text, bigint) is
    'Ends a review by putting the escrow back to where it belongs; audited.';

revoke execute on function public.escrow_order_receiver(uuid, text, text, text, bigint)
from public, anon, authenticated;
grant execute on function public.escrow_order_receiver(uuid, text, text, text, bigint)
to service_role;
revoke execute on function public.escrow_order_reversal(uuid, text, text, bigint)
from public, anon, authenticated;
grant execute on function public.escrow_order_reversal(uuid, text, text, bigint) to service_role;
revoke execute on function public.escrow_order_resolution(uuid, text, text, bigint)
from public, anon, authenticated;
grant execute on function public.escrow_order_resolution(uuid, text, text, bigint)
to service_role;
