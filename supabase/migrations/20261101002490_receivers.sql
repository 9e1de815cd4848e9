-- Which account a receiver is paid to: changed by the app or an operator, never by the receiver.

-- Does: sets the connected account a receiver is paid to.
-- Called by: the app's server or an operator. Locks: receiver, its escrows, audit chain.
-- A first account is used at once, for held money too. A changed one is used for new escrows; for
-- money already held only with p_apply_to_held, after a waiting time, because whoever takes over a
-- receiver's login changes exactly this.
-- Returns: {receiver_id, stripe_account_id, changed, redirected}. Raises: PT404, PT422.
create function public.escrow_set_receiver_account(
    p_receiver_id uuid,
    p_stripe_account_id text,
    p_actor text,
    p_reason text,
    p_apply_to_held boolean default false
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    r escrow.receivers;
    v_redirected integer := 0;
    v_held boolean;
begin
    perform escrow.require_reason(p_actor, p_reason);
    if coalesce(p_stripe_account_id !~ '^acct_[A-Za-z0-9]{1,250}$', true) then
        raise exception using errcode = 'PT422', message = 'invalid_account',
            hint = 'A Stripe connected account id looks like acct_1AbC.';
    end if;
    -- not for update: whoever writes an escrow twice refers to its receiver, after the escrow
    select * into r
    from escrow.receivers x
    where x.receiver_id = p_receiver_id
    for no key update;
    if not found then
        raise exception using errcode = 'PT404', message = 'not_found',
            hint = 'No receiver has this id.';
    end if;
    if r.stripe_account_id is not distinct from p_stripe_account_id and not p_apply_to_held then
        return jsonb_build_object('receiver_id', p_receiver_id,
            'stripe_account_id', p_stripe_account_id, 'changed', false, 'redirected', 0);
    end if;
    if r.stripe_account_id is null then
        perform escrow.assign_account(p_receiver_id, p_stripe_account_id);
    else
        update escrow.receivers x
        set stripe_account_id = p_stripe_account_id, transfers = null, account_ticket = 0,
            account_changed_at = escrow.now()
        where x.receiver_id = p_receiver_id;
        if p_apply_to_held then
            v_redirected := escrow.redirect_held(p_receiver_id, p_stripe_account_id);
        end if;
        -- asked after the escrows were locked: what has settled meanwhile is no affair of ours
        v_held := v_redirected > 0 or exists (
            select
            from escrow.escrows e
            where e.receiver_id = p_receiver_id and e.settled_at is null
                and e.destination_account_id is distinct from p_stripe_account_id
        );
        if v_held then
            perform escrow.raise_alert('receiver_changed', null, jsonb_build_object(
                'receiver_id', p_receiver_id, 'redirected', v_redirected
            ));
        end if;
    end if;
    perform escrow.audit(p_actor, 'set_receiver_account', null, p_reason,
        jsonb_build_object('receiver_id', p_receiver_id, 'stripe_account_id', r.stripe_account_id),
        jsonb_build_object('stripe_account_id', p_stripe_account_id,
            'redirected', v_redirected));
    return jsonb_build_object('receiver_id', p_receiver_id,
        'stripe_account_id', p_stripe_account_id, 'changed', true, 'redirected', v_redirected);
end;
$$;

-- Does: sends held money of a receiver to another account, after the policy's waiting time.
-- Escrows with an effect under way keep the account that effect was begun with.
-- Locks: the escrows by id. Returns: how many were redirected.
create function escrow.redirect_held(p_receiver_id uuid, p_stripe_account_id text)
returns integer
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_redirected integer;
begin
    perform
    from escrow.escrows e
    where e.receiver_id = p_receiver_id and e.settled_at is null
    order by e.escrow_id
    for update;
    update escrow.escrows e
    set destination_account_id = p_stripe_account_id,
        destination_usable_at = escrow.now()
            + make_interval(secs => p.account_change_wait_seconds)
    from escrow.policy p
    where e.receiver_id = p_receiver_id
        and e.settled_at is null
        and e.destination_account_id is distinct from p_stripe_account_id
        and not exists (
            select
            from escrow.operations o
            where o.escrow_id = e.escrow_id and o.kind = 'transfer'
                and o.status in ('claimed', 'in_doubt', 'succeeded')
        );
    get diagnostics v_redirected = row_count;
    return v_redirected;
end;
$$;

-- Does: refuses an action that does not say who and why. Raises: PT422 reason_required.
create function escrow.require_reason(p_actor text, p_reason text)
returns void
language plpgsql
immutable
set search_path = pg_catalog, pg_temp
as $$
begin
    if coalesce(trim(p_actor), '') = '' or coalesce(trim(p_reason), '') = '' then
        raise exception using errcode = 'PT422', message = 'reason_required',
            hint = 'Say who acts (p_actor) and why (p_reason): both are kept.';
    end if;
end;
$$;

comment on function public.escrow_set_receiver_account(uuid, text, text, text, boolean) is
    'Sets the connected account of a receiver; audited.';
revoke execute on function
    public.escrow_set_receiver_account(uuid, text, text, text, boolean)
from public, anon, authenticated;
grant execute on function
    public.escrow_set_receiver_account(uuid, text, text, text, boolean)
to service_role;
