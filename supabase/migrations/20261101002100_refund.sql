-- Returning: void, refund or cancellation, by where the money is.

-- Does: puts off whatever would begin on an escrow that a person holds; the wish stays.
-- Called by: lease_release, lease_refund, the sweep. Locks: the escrow row (caller).
-- Not put off: an effect under way, which is looked for, a card hold about to lapse, which is
-- captured, and an unpaid intent, which is cancelled: no money leaves by them.
-- Returns: whether it was put off.
create function escrow.put_off_on_hold(e escrow.escrows)
returns boolean
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
begin
    if e.on_hold_at is null
        or e.status not in ('held', 'transfer_failed')
        or (escrow.is_capture_due(e) and e.refund_requested_at is null)
        or exists (
            select
            from escrow.operations o
            where o.escrow_id = e.escrow_id and o.status in ('claimed', 'in_doubt')
        )
    then
        return false;
    end if;
    update escrow.escrows x
    set lease_token = null,
        lease_kind = null,
        lease_expires_at = null,
        waiting_for = case
            when x.release_requested_at is not null or x.refund_requested_at is not null
                then 'hold'
        end,
        next_attempt_at = case
            when e.refund_requested_at is null
                then least(escrow.now() + interval '1 hour', x.capture_before_at
                    - make_interval(secs => p.lapse_margin_seconds))
            else escrow.now() + interval '1 hour'
        end
    from escrow.policy p
    where x.escrow_id = e.escrow_id;
    return true;
end;
$$;

comment on function escrow.put_off_on_hold(escrow.escrows) is
    'Puts off what would begin on an escrow that a person holds.';

-- Does: takes the lease for a return that is asked for.
-- Called by: escrow_claim_refund, the timeouts and the sweep. Locks: the escrow row (caller).
-- p_cause: pay_by_passed | refund_started | deadline_passed. Returns: a step.
create function escrow.lease_refund(p_escrow_id uuid, p_lease_token uuid, p_cause text)
returns jsonb
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
begin
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    if escrow.put_off_on_hold(e) then
        return escrow.end_of_flow(p_escrow_id, 'refund');
    end if;
    perform escrow.take_lease(p_escrow_id, 'refund', p_lease_token);
    update escrow.escrows x
    set refund_requested_at = coalesce(x.refund_requested_at, escrow.now()),
        refund_reason = coalesce(x.refund_reason, p_cause),
        waiting_for = null
    where x.escrow_id = p_escrow_id;
    -- a return that is tried again counts from this try, or an outage would let many leave at once
    update escrow.breaker_reservations b
    set reserved_at = escrow.now()
    where b.escrow_id = p_escrow_id and not exists (
        select
        from escrow.operations o
        where o.escrow_id = p_escrow_id and o.reason = 'refund_pending'
    );
    perform escrow.move(p_escrow_id, 'refunding', p_cause);
    return escrow.look_step(p_escrow_id);
end;
$$;

-- Does: asks for the money to go back to the sender and takes the lease for it.
-- Called by: refund-escrow. Locks: policy, escrow, audit chain (force). Returns: a step.
-- A release that was asked for stands unless p_force, which is audited.
create function public.escrow_claim_refund(
    p_contract_version integer,
    p_livemode boolean,
    p_lease_token uuid,
    p_escrow_id uuid,
    p_reason text,
    p_force boolean default false,
    p_actor text default 'app'
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    v_refusal text := escrow.refuse_caller(p_contract_version, p_livemode);
    e escrow.escrows;
begin
    if v_refusal is not null then
        return escrow.done('refused', v_refusal, null, null);
    end if;
    if escrow.is_placeholder(p_reason) then
        return escrow.done('refused', 'placeholder_reason', null, null);
    end if;
    select * into e from escrow.escrows x where x.escrow_id = p_escrow_id for update;
    if not found then
        return escrow.done('refused', 'not_found', null, null);
    end if;
    if e.status in ('refunded', 'cancelled') then
        return escrow.end_of_flow(p_escrow_id, 'refund', true);
    end if;
    if e.status not in (
        'awaiting_payment', 'held', 'transfer_failed', 'refunding', 'releasing'
    ) and not (e.status = 'disputed' and escrow.is_inquired(e)) then
        return escrow.end_of_flow(p_escrow_id, 'refund');
    end if;
    -- an operator is pulling the transfer back, and a person then decides who has it
    if e.pull_back_only then
        return escrow.done('refused', 'not_refundable', null, p_escrow_id, false,
            jsonb_build_object('status', e.status, 'reason', 'pulled_back'));
    end if;
    if escrow.is_leased(e, p_lease_token) or e.status = 'releasing' then
        return escrow.done('busy', 'already_processing', null, p_escrow_id);
    end if;
    if e.release_requested_at is not null then
        if not p_force then
            return escrow.done('refused', 'release_requested', null, p_escrow_id);
        end if;
        perform escrow.audit(p_actor, 'refund_despite_release', p_escrow_id, p_reason,
            escrow.view_of(e), null);
        update escrow.escrows x
        set release_requested_at = null, release_requested_by = null, waiting_for = null,
            attempts = 0
        where x.escrow_id = p_escrow_id;
    end if;
    if e.lease_token is distinct from p_lease_token
        and (e.status = 'refunding' or e.refund_requested_at is not null)
        and e.next_attempt_at > escrow.now()
    then
        return escrow.end_of_flow(p_escrow_id, 'refund');
    end if;
    update escrow.escrows x
    set refund_requested_at = coalesce(x.refund_requested_at, escrow.now()),
        refund_reason = coalesce(x.refund_reason, left(p_reason, 500))
    where x.escrow_id = p_escrow_id;
    return escrow.lease_refund(p_escrow_id, p_lease_token, 'refund_started');
end;
$$;

comment on function public.escrow_claim_refund(
    integer, boolean, uuid, uuid, text, boolean, text
) is 'Asks for a return of the money and takes the lease for it; answers a step.';
revoke execute on function public.escrow_claim_refund(
    integer, boolean, uuid, uuid, text, boolean, text
) from public, anon, authenticated;
grant execute on function public.escrow_claim_refund(
    integer, boolean, uuid, uuid, text, boolean, text
) to service_role;
