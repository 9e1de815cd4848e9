-- Beginning an effect: decided under the row lock, from a fresh reading of Stripe.

-- Does: why a release may not move money now: what it waits for, or null.
-- p_snapshot: the reading that the decision rests on. Locks: the escrow row (caller).
create function escrow.release_waits_for(e escrow.escrows, p_snapshot jsonb)
returns text
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select case
        when p.paused then 'paused'
        when e.on_hold_at is not null then 'hold'
        when e.destination_account_id is null
            or e.destination_usable_at > escrow.now()
            or p_snapshot #>> '{account,transfers}' is distinct from 'active'
            then 'receiver'
    end
    from escrow.policy p;
$$;

-- Does: chooses and begins the next effect of the wish that the lease was taken for.
-- Called by: escrow_begin_operation and escrow_record_answer, when no operation is live.
-- Locks: the escrow row (caller). Returns: a step.
-- What may not be begun is never raised: a raise would drop the evidence recorded before it.
create function escrow.start_operation(p_escrow_id uuid, p_snapshot jsonb)
returns jsonb
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
    v_kind text;
    v_waits_for text;
begin
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    if e.lease_kind = 'look' then
        perform escrow.give_back(p_escrow_id, 'not_started', null, interval '1 hour');
        perform escrow.plan_look(p_escrow_id);
        return escrow.end_of_flow(p_escrow_id, e.lease_kind);
    end if;
    -- here and not by the pause alone, which lets captures, voids and reversals through
    if escrow.is_database_changed() then
        perform escrow.give_back(p_escrow_id, 'not_started', 'paused', interval '5 minutes');
        return escrow.end_of_flow(p_escrow_id, e.lease_kind);
    end if;
    -- a dispute stops what leaves; pulling a transfer back is what it asks for
    if (e.frozen_at is not null and not (e.lease_kind = 'capture' and escrow.is_capture_due(e)))
        or escrow.is_stopped_by_bank(e, e.lease_kind)
    then
        perform escrow.give_back(p_escrow_id, 'not_started', null, interval '1 hour');
        return escrow.end_of_flow(p_escrow_id, e.lease_kind);
    end if;
    if e.lease_kind = 'intent' and e.status = 'awaiting_payment' then
        v_kind := 'intent';
    elsif e.lease_kind = 'capture' then
        v_kind := case when escrow.is_capture_due(e) then 'capture' end;
    elsif e.lease_kind = 'reversal' then
        v_kind := case when escrow.is_reversal_due(e) then 'reversal' end;
    elsif e.lease_kind = 'release' and e.status = 'releasing' then
        v_waits_for := escrow.release_waits_for(e, p_snapshot);
        v_kind := case
            -- a second lock: what is wished back by the sender's side is not paid out
            when e.refund_requested_at is not null then null
            when v_waits_for is null and e.funds_at = 'card' then 'capture'
            when v_waits_for is null and e.funds_at = 'platform' then 'transfer'
            when escrow.is_capture_due(e) then 'capture'
        end;
        if v_waits_for = 'receiver' then
            perform escrow.raise_alert('receiver_not_ready', p_escrow_id);
        end if;
        -- a second lock: what the bank has taken is paid only because a person said so
        if v_kind = 'transfer' and e.bank_minor > 0
            and e.release_requested_by is distinct from 'operator'
        then
            perform escrow.need_person(p_escrow_id, 'person_needed', 'person_needed',
                jsonb_build_object('kind', v_kind, 'withdrawn', e.bank_minor));
            return escrow.end_of_flow(p_escrow_id, e.lease_kind);
        end if;
    elsif e.lease_kind = 'refund' and e.status = 'refunding' then
        if e.funds_at = 'none' and e.payment_intent_id is null then
            perform escrow.move(p_escrow_id, 'cancelled', 'never_created');
            return escrow.end_of_flow(p_escrow_id, 'refund');
        end if;
        v_kind := case
            when e.funds_at in ('none', 'card') then 'void'
            when e.funds_at = 'receiver' and not e.refund_against_receivable then 'reversal'
            when e.funds_at in ('platform', 'receiver') then 'refund'
        end;
        -- an unpaid intent is cancelled even while outflows are paused: no money moves
        if e.funds_at <> 'none' and (select p.paused from escrow.policy p) then
            v_waits_for := 'paused';
            v_kind := null;
        end if;
        if e.funds_at <> 'none' and e.on_hold_at is not null then
            v_waits_for := 'hold';
            v_kind := null;
        end if;
    end if;
    if v_kind is null then
        perform escrow.give_back(
            p_escrow_id, 'not_started', v_waits_for,
            case v_waits_for
                when 'paused' then interval '5 minutes'
                when 'hold' then interval '1 hour'
                else interval '15 minutes'
            end
        );
        if v_waits_for is null then
            perform escrow.plan_look(p_escrow_id);
        end if;
        return escrow.end_of_flow(p_escrow_id, e.lease_kind);
    end if;
    -- set only when the hold is captured for a release that cannot be paid yet
    update escrow.escrows x set waiting_for = v_waits_for where x.escrow_id = p_escrow_id;
    begin
        return escrow.send_step(escrow.insert_operation(p_escrow_id, v_kind));
    exception
        -- a law of the database forbids it: what was recorded before stays, and a person is told
        when sqlstate 'PT409' or unique_violation or check_violation or not_null_violation then
            perform escrow.need_person(p_escrow_id, 'person_needed', 'person_needed',
                jsonb_build_object('kind', v_kind, 'broken_law', sqlerrm));
    end;
    return escrow.end_of_flow(p_escrow_id, e.lease_kind);
end;
$$;

comment on function escrow.start_operation(uuid, jsonb) is
    'Begins the next effect of a leased escrow, or gives the lease back and says why.';

-- Does: the second step of every flow: applies what the look found, then begins the next effect,
-- repeats an unanswered one, or ends. Called by: every flow. Locks: policy, escrow, operations.
-- Returns: a step. A lost lease begins nothing, nor does an incomplete fetch.
create function public.escrow_begin_operation(
    p_contract_version integer,
    p_livemode boolean,
    p_lease_token uuid,
    p_escrow_id uuid,
    p_snapshot jsonb
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
    o escrow.operations;
    v_wish text;
    v_gap text;
begin
    if v_refusal is not null then
        return escrow.done('refused', v_refusal, null, null);
    end if;
    select * into e from escrow.escrows x where x.escrow_id = p_escrow_id for update;
    if not found then
        return escrow.done('refused', 'not_found', null, null);
    end if;
    if e.lease_token is distinct from p_lease_token or e.lease_expires_at <= escrow.now() then
        return escrow.done('in_doubt', 'lease_lost', null, p_escrow_id);
    end if;
    v_wish := e.lease_kind;
    if p_snapshot ? 'failed' then
        if p_snapshot ->> 'failed' = 'unauthorized' then
            perform escrow.raise_alert('stripe_key_refused', null);
        end if;
        return escrow.wait_for_stripe(p_escrow_id, v_wish);
    end if;
    perform escrow.apply_snapshot(p_escrow_id, p_snapshot, e.lease_ticket);
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    if e.lease_token is distinct from p_lease_token then
        -- the reading itself ended the flow: settled, disputed, or in a person's hands
        return escrow.end_of_flow(p_escrow_id, v_wish);
    end if;
    v_gap := escrow.gap_in_fetch(e, p_snapshot);
    if v_gap = 'objects' then
        return escrow.wait_for_stripe(p_escrow_id, v_wish);
    elsif v_gap = 'lists' or e.ticket > e.lease_ticket then
        -- or an event was read meanwhile: what begins now rests on a look that shows it too
        update escrow.escrows x
        set lease_ticket = nextval('escrow.tickets')
        where x.escrow_id = p_escrow_id;
        return escrow.look_step(p_escrow_id, true, true);
    end if;
    if e.unanswered_at is not null then
        update escrow.escrows x set unanswered_at = null where x.escrow_id = p_escrow_id;
    end if;
    select * into o
    from escrow.operations x
    where x.escrow_id = p_escrow_id and x.status in ('claimed', 'in_doubt');
    if found then
        return escrow.resume_operation(o, p_snapshot, v_wish);
    end if;
    if e.lease_kind <> 'look' and escrow.has_unknown_return(e, p_snapshot) then
        perform escrow.raise_alert('unexpected_answer', p_escrow_id,
            '{"code": "a return that no list shows"}');
        perform escrow.give_back(p_escrow_id, 'not_started', 'stripe', interval '5 minutes');
        return escrow.end_of_flow(p_escrow_id, v_wish);
    end if;
    return escrow.start_operation(p_escrow_id, p_snapshot);
end;
$$;

comment on function public.escrow_begin_operation(integer, boolean, uuid, uuid, jsonb) is
    'Applies a reading of Stripe under the lease and answers the next step.';
revoke execute on function
    public.escrow_begin_operation(integer, boolean, uuid, uuid, jsonb)
from public, anon, authenticated;
grant execute on function
    public.escrow_begin_operation(integer, boolean, uuid, uuid, jsonb)
to service_role;
