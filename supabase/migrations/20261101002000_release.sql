-- Releasing: the wish is recorded first and survives everything that follows.

-- Does: records that the receiver has delivered, if that is still in time.
-- From then on the deadline never returns the money. Locks: the escrow row (caller).
-- p_received_at: when the wish reached us; null: now, read after the lock.
-- Returns: null when the wish stands, else why not.
create function escrow.request_release(
    p_escrow_id uuid,
    p_requested_by text,
    p_received_at timestamptz
)
returns text
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
    v_at timestamptz := coalesce(p_received_at, escrow.now());
begin
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    if e.release_requested_at is not null then
        -- a wish of its own: a reply that is withdrawn later does not take it along
        update escrow.escrows x
        set release_requested_by = p_requested_by
        where x.escrow_id = p_escrow_id and x.release_requested_by = 'reply';
        return null;
    end if;
    if e.status <> 'held' then
        return e.status;
    end if;
    if e.refund_requested_at is not null then
        return 'refund_requested';
    end if;
    -- on hold the deadline stands still
    v_at := least(v_at, e.on_hold_at);
    if v_at >= escrow.timeout_at(e.deadline_at) then
        return 'deadline_passed';
    end if;
    update escrow.escrows x
    set release_requested_at = coalesce(p_received_at, escrow.now()),
        release_requested_by = p_requested_by,
        attempts = 0,
        release_not_before_at = null
    where x.escrow_id = p_escrow_id;
    return null;
end;
$$;

comment on function escrow.request_release(uuid, text, timestamptz) is
    'Records the wish to release iff held and before deadline + grace.';

-- Does: asks for a release and, if it can be carried out now, takes the lease for it.
-- The wish is committed whatever follows: a returned refusal of the lease rolls nothing back.
-- Called by: distribute-escrow-funds. Locks: policy, escrow. Returns: a step.
create function public.escrow_claim_release(
    p_contract_version integer,
    p_livemode boolean,
    p_lease_token uuid,
    p_escrow_id uuid,
    p_requested_by text default 'app'
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
    v_paused boolean;
begin
    if v_refusal is not null then
        return escrow.done('refused', v_refusal, null, null);
    end if;
    select * into e from escrow.escrows x where x.escrow_id = p_escrow_id for update;
    if not found then
        return escrow.done('refused', 'not_found', null, null);
    end if;
    if e.status = 'released' then
        return escrow.end_of_flow(p_escrow_id, 'release', true);
    end if;
    v_refusal := escrow.request_release(p_escrow_id, p_requested_by, null);
    -- the wish may stand since before the authorization lapsed
    if e.status = 'cancelled' then
        return escrow.end_of_flow(p_escrow_id, 'release');
    end if;
    if v_refusal is not null or e.status not in ('held', 'releasing', 'transfer_failed') then
        return escrow.done('refused', 'not_releasable', null, p_escrow_id, false,
            jsonb_build_object(
                'status', e.status, 'reason', coalesce(v_refusal, e.status_cause)
            ));
    end if;
    if escrow.is_leased(e, p_lease_token) then
        return escrow.done('busy', 'already_processing', null, p_escrow_id);
    end if;
    select p.paused into strict v_paused from escrow.policy p;
    if v_paused and e.status = 'held' then
        update escrow.escrows x
        set waiting_for = 'paused',
            -- whoever asks again puts nothing off, least of all the capture of a lapsing hold
            next_attempt_at = least(x.next_attempt_at, escrow.now() + interval '5 minutes')
        where x.escrow_id = p_escrow_id;
        return escrow.end_of_flow(p_escrow_id, 'release');
    end if;
    -- a refused or undecided effect keeps its own schedule, however often it is asked for; a
    -- refused capture leaves the money held
    if e.lease_token is distinct from p_lease_token
        and (
            e.status in ('releasing', 'transfer_failed')
            or (e.release_requested_at is not null and e.attempts > 0)
        )
        and e.next_attempt_at > escrow.now()
    then
        return escrow.end_of_flow(p_escrow_id, 'release');
    end if;
    return escrow.lease_release(p_escrow_id, p_lease_token);
end;
$$;

-- Does: takes the lease for a release that is asked for.
-- Called by: escrow_claim_release and the sweep. Locks: the escrow row (caller). Returns: a step.
create function escrow.lease_release(p_escrow_id uuid, p_lease_token uuid)
returns jsonb
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
begin
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    if e.status = 'held' and e.release_not_before_at > escrow.now() then
        -- a reply that can still be withdrawn moves nothing yet, whoever asks
        update escrow.escrows x
        set next_attempt_at = x.release_not_before_at
        where x.escrow_id = p_escrow_id;
        return escrow.end_of_flow(p_escrow_id, 'release');
    end if;
    if escrow.put_off_on_hold(e) then
        return escrow.end_of_flow(p_escrow_id, 'release');
    end if;
    -- on hold its limit of waiting stands still
    if e.release_requested_at < least(escrow.now(), e.on_hold_at) - (
        select make_interval(secs => p.release_wait_seconds) from escrow.policy p
    ) and not exists (
        select
        from escrow.operations o
        where o.escrow_id = p_escrow_id and o.status in ('claimed', 'in_doubt')
    ) then
        perform escrow.need_person(p_escrow_id, 'release_wait_exceeded', 'person_needed',
            jsonb_build_object('waiting_for', e.waiting_for));
        return escrow.end_of_flow(p_escrow_id, 'release');
    end if;
    perform escrow.take_lease(p_escrow_id, 'release', p_lease_token);
    perform escrow.move(p_escrow_id, 'releasing', 'release_started');
    return escrow.look_step(p_escrow_id);
end;
$$;

comment on function public.escrow_claim_release(integer, boolean, uuid, uuid, text) is
    'Records the wish to release and takes the lease for it; answers a step.';
revoke execute on function public.escrow_claim_release(integer, boolean, uuid, uuid, text)
from public, anon, authenticated;
grant execute on function public.escrow_claim_release(integer, boolean, uuid, uuid, text)
to service_role;
