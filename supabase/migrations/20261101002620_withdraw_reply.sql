-- Withdrawing: while the undo window is open, a person may take an accepted reply back.

-- Does: whether an accepted reply can still be taken back. Raises: PT409 not_withdrawable.
create function escrow.require_withdrawal(e escrow.escrows)
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
    if e.status <> 'held'
        or e.release_requested_by is distinct from 'reply'
        or not coalesce(e.release_not_before_at > escrow.now(), false)
    then
        raise exception using errcode = 'PT409', message = 'not_withdrawable',
            hint = case
                when e.release_requested_by <> 'reply' then 'The release is not the reply''s '
                    || 'alone: escrow_order_hold stops it, escrow_order_refund returns the money.'
                else 'Only a reply whose undo window (policy undo_seconds) is open can be '
                    || 'withdrawn.'
            end;
    end if;
end;
$$;

-- Does: clears the request for release that a reply made; the deadline runs again as if it had
-- never come, and the escrow gets a new reply address, because a token is good once.
-- Called by: operators and the app's server. Locks: escrow, reply, audit chain.
-- Returns: EscrowView. Raises: PT404 not_found, PT409 not_withdrawable, PT422 reason_required.
create function public.escrow_withdraw_reply(p_escrow_id uuid, p_actor text, p_reason text)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    e escrow.escrows;
    v_before jsonb;
begin
    perform escrow.require_reason(p_actor, p_reason);
    select * into e from escrow.escrows x where x.escrow_id = p_escrow_id for update;
    if not found then
        raise exception using errcode = 'PT404', message = 'not_found',
            hint = 'No escrow has this id.';
    end if;
    perform escrow.require_withdrawal(e);
    v_before := escrow.view_of(e);
    update escrow.escrows x
    set release_requested_at = null,
        release_requested_by = null,
        release_not_before_at = null,
        reply_id = escrow.new_reply_id(),
        waiting_for = null
    where x.escrow_id = p_escrow_id;
    perform escrow.plan_look(p_escrow_id);
    update escrow.replies r
    set outcome = 'withdrawn'
    where r.escrow_id = p_escrow_id and r.outcome = 'release_queued';
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    perform escrow.audit(p_actor, 'withdraw_reply', p_escrow_id, p_reason, v_before,
        escrow.view_of(e));
    return escrow.view_of(e);
end;
$$;

comment on function public.escrow_withdraw_reply(uuid, text, text) is
    'Takes an accepted reply back while its undo window is open; audited.';
revoke execute on function public.escrow_withdraw_reply(uuid, text, text)
from public, anon, authenticated;
grant execute on function public.escrow_withdraw_reply(uuid, text, text) to service_role;
