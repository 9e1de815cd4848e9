-- Holds: a person stops what leaves one escrow, without pausing all others, and lifts it again.
-- frozen_at is not used for it: a freeze is lifted by placing a movement, a hold by a person.

-- Does: stops every outflow of one escrow at the next begin. Its deadline stands still, wishes and
-- evidence are recorded, a card hold about to lapse is captured; operators are reminded daily.
-- Called by: operators. Locks: escrow, audit chain. Returns: EscrowView.
-- An effect that has been begun is not called back: it is looked for, and recorded.
-- Raises: PT404, PT422 reason_required, PT409 nothing_to_hold, on_hold.
create function public.escrow_order_hold(p_escrow_id uuid, p_actor text, p_reason text)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    e escrow.escrows := escrow.open_order(p_escrow_id, p_actor, p_reason);
    v_at timestamptz := escrow.now();
begin
    perform escrow.require_hold(e);
    update escrow.escrows x set on_hold_at = v_at where x.escrow_id = p_escrow_id;
    return escrow.close_order(e, 'order_hold', p_actor, p_reason,
        jsonb_build_object('on_hold_at', v_at, 'deadline_at', e.deadline_at));
end;
$$;

-- Does: lifts a hold. The deadline, and a queued release's own limit, move by the time it took.
-- Called by: operators. Locks: escrow, audit chain. Returns: EscrowView.
-- What a dispute took beside it is counted once: by the dispute's end while one is open.
-- Raises: PT404, PT422 reason_required, PT409 not_on_hold.
create function public.escrow_order_unhold(p_escrow_id uuid, p_actor text, p_reason text)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    e escrow.escrows := escrow.open_order(p_escrow_id, p_actor, p_reason);
    v_until timestamptz := case e.status when 'disputed' then e.status_at else escrow.now() end;
begin
    perform escrow.require_unhold(e);
    update escrow.escrows x
    set on_hold_at = null,
        deadline_at = x.deadline_at + greatest(v_until - x.on_hold_at, interval '0'),
        release_requested_at = x.release_requested_at + greatest(
            v_until - greatest(x.on_hold_at, x.release_requested_at), interval '0'
        ),
        waiting_for = nullif(x.waiting_for, 'hold'),
        next_attempt_at = case
            when x.waiting_for = 'hold' and x.lease_token is null then escrow.now()
            else x.next_attempt_at
        end
    where x.escrow_id = p_escrow_id;
    -- what was put off without a wish gets its own time again
    perform escrow.plan_look(p_escrow_id);
    return escrow.close_order(e, 'order_unhold', p_actor, p_reason,
        jsonb_build_object('on_hold_at', e.on_hold_at));
end;
$$;

comment on function public.escrow_order_hold(uuid, text, text) is
    'Stops what leaves one escrow until the hold is lifted; audited.';
comment on function public.escrow_order_unhold(uuid, text, text) is
    'Lifts the hold of one escrow; its deadline moves by the time it took; audited.';

revoke execute on function public.escrow_order_hold(uuid, text, text)
from public, anon, authenticated;
grant execute on function public.escrow_order_hold(uuid, text, text) to service_role;
revoke execute on function public.escrow_order_unhold(uuid, text, text)
from public, anon, authenticated;
grant execute on function public.escrow_order_unhold(uuid, text, text) to service_role;
