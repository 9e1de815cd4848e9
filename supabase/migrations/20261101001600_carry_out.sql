-- Carrying out: leases, and the choice of the next effect. A flow in the edge functions is
-- claim -> (look -> begin) -> (send -> record)* -> done; every arrow is one committed transaction.

-- Does: gives a worker the expiring right to act on an escrow.
-- Called by: the claims. Locks: the escrow row (caller).
-- The lease's end is also when the sweep looks: a dead worker is found by nothing more than time.
-- An escrow that no worker survives is told to a person, and tried more and more seldom.
create function escrow.take_lease(p_escrow_id uuid, p_kind text, p_lease_token uuid)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_lost integer;
begin
    update escrow.operations o
    set status = 'in_doubt', reason = coalesce(o.reason, 'worker_lost')
    where o.escrow_id = p_escrow_id and o.status = 'claimed';
    update escrow.escrows e
    set lost_leases = case
            when e.lease_token is null then 0
            when e.lease_token <> p_lease_token then e.lost_leases + 1
            else e.lost_leases
        end,
        lease_token = p_lease_token,
        lease_kind = p_kind,
        lease_expires_at = escrow.now() + make_interval(secs => p.lease_seconds),
        lease_ticket = nextval('escrow.tickets')
    from escrow.policy p
    where e.escrow_id = p_escrow_id
    returning e.lost_leases into v_lost;
    update escrow.escrows e
    set next_attempt_at = e.lease_expires_at
        + case when v_lost > 2 then escrow.backoff(v_lost - 2) else interval '0' end
    where e.escrow_id = p_escrow_id;
    if v_lost >= 5 then
        perform escrow.raise_alert('workers_lost', p_escrow_id,
            jsonb_build_object('lost_leases', v_lost, 'wish', p_kind));
    end if;
end;
$$;

-- Does: whether another worker holds the escrow.
create function escrow.is_leased(e escrow.escrows, p_lease_token uuid)
returns boolean
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select e.lease_token is not null and e.lease_token <> p_lease_token
        and e.lease_expires_at > escrow.now();
$$;

-- Does: ends a lease without an effect; the wish stays and is due again after p_delay.
-- Called by: begin and record. Locks: the escrow row (caller).
-- p_cause: not_started | refused. A void of an unpaid intent, and a refund whose money is still
-- with the receiver, stay refunding: nothing is held.
create function escrow.give_back(
    p_escrow_id uuid,
    p_cause text,
    p_waiting_for text,
    p_delay interval
)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
    v_back text;
begin
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    v_back := case
        when e.funds_at = 'platform' and e.failure_code is not null then 'transfer_failed'
        else 'held'
    end;
    if e.status = 'releasing' then
        perform escrow.move(p_escrow_id, v_back, case
            when p_cause = 'not_started' then 'release_not_started'
            when e.funds_at = 'platform' then 'transfer_refused'
            else 'capture_refused'
        end);
    elsif e.status = 'refunding' and e.funds_at not in ('none', 'receiver') then
        perform escrow.move(p_escrow_id, 'held', 'refund_' || p_cause);
    end if;
    update escrow.escrows x
    set lease_token = null,
        lease_kind = null,
        lease_expires_at = null,
        waiting_for = p_waiting_for,
        next_attempt_at = case
            -- a dispute stops what leaves, not the pulling back, nor the looking
            when x.settled_at is null and x.status <> 'manual_review' then escrow.now() + p_delay
        end
    where x.escrow_id = p_escrow_id;
    if e.status = 'manual_review' then
        perform escrow.plan_look(p_escrow_id);
    end if;
end;
$$;

comment on function escrow.give_back(uuid, text, text, interval) is
    'Ends a lease without an effect and schedules the next try.';

-- Does: what of whose balance an effect waits for: facts of balance_short.
create function escrow.shortage(o escrow.operations, e escrow.escrows)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object(
        'kind', o.kind,
        'wanted', escrow.format_money(o.amount_minor, o.currency),
        'balance', case o.kind when 'reversal' then e.destination_account_id else 'platform' end
    );
$$;

-- Does: keeps an operation whose outcome is unknown, ends the lease, schedules the next look.
-- Called by: begin and record. Locks: the escrow row (caller).
create function escrow.leave_in_doubt(p_operation_id uuid, p_reason text, p_delay interval)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    o escrow.operations;
    e escrow.escrows;
    v_proof_at timestamptz;
    v_until timestamptz;
begin
    update escrow.operations x
    set status = 'in_doubt', reason = coalesce(p_reason, x.reason)
    where x.operation_id = p_operation_id and x.status in ('claimed', 'in_doubt')
    returning * into o;
    if not found then
        return;
    end if;
    -- with the ten minutes between two sweeps a person knows within the hour
    if o.reason <> 'refund_pending' and o.first_sent_at <= escrow.now() - interval '50 minutes' then
        perform escrow.raise_alert('in_doubt', o.escrow_id,
            jsonb_build_object('operation', o.operation_id, 'kind', o.kind, 'reason', o.reason));
    end if;
    if o.reason = 'refund_pending' and o.pending_reason = 'insufficient_funds' then
        perform escrow.raise_alert('balance_short', o.escrow_id, (
            select escrow.shortage(o, x) from escrow.escrows x where x.escrow_id = o.escrow_id
        ));
    elsif o.reason = 'refund_pending'
        and o.first_sent_at < escrow.now() - interval '24 hours'
    then
        perform escrow.raise_alert('refund_failed', o.escrow_id,
            jsonb_build_object('operation', o.operation_id, 'reason', 'pending for a day'));
    end if;
    v_proof_at := o.last_sent_at + escrow.proof_after(o);
    update escrow.escrows x
    set lease_token = null,
        lease_kind = null,
        lease_expires_at = null,
        waiting_for = case
            when o.reason = 'refund_pending' and o.pending_reason = 'insufficient_funds'
                then 'balance'
            else 'stripe'
        end,
        -- not later than the alert above, nor than the moment when absence becomes proof
        next_attempt_at = least(
            escrow.now() + p_delay,
            case
                when o.first_sent_at > escrow.now() - interval '50 minutes'
                    then o.first_sent_at + interval '50 minutes'
            end,
            case when v_proof_at > escrow.now() then v_proof_at end
        )
    where x.escrow_id = o.escrow_id and x.settled_at is null
    returning * into e;
    v_until := case
        -- an hour for a person to act in
        when o.kind = 'capture' then e.capture_before_at - interval '1 hour'
        when o.kind = 'intent' and e.status = 'awaiting_payment' then e.pay_by_at
    end;
    if v_until <= e.next_attempt_at then
        perform escrow.raise_alert('doubt_outlives', o.escrow_id, jsonb_build_object(
            'operation', o.operation_id, 'kind', o.kind, 'reason', o.reason,
            'until', escrow.time_text(coalesce(e.capture_before_at, e.pay_by_at)),
            'rescue', case o.kind
                when 'capture' then format('capture %s in Stripe''s dashboard before then: it '
                    'cannot be taken twice', e.payment_intent_id)
                else 'let the app repeat create-escrow before then: nobody can have paid'
            end
        ));
    end if;
end;
$$;

-- Does: ends a flow whose fetch failed or was incomplete: it proves nothing, so nothing begins and
-- nothing is urgent by it. Fetched again in a minute; an hour of it is a silence, and alerted.
-- Called by: escrow_begin_operation. Locks: the escrow row (caller). Returns: a step.
create function escrow.wait_for_stripe(p_escrow_id uuid, p_wish text)
returns jsonb
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_operation_id uuid;
begin
    update escrow.escrows x
    set unanswered_at = coalesce(x.unanswered_at, escrow.now())
    where x.escrow_id = p_escrow_id;
    select o.operation_id into v_operation_id
    from escrow.operations o
    where o.escrow_id = p_escrow_id and o.status in ('claimed', 'in_doubt');
    if found then
        perform escrow.leave_in_doubt(v_operation_id, null, interval '1 minute');
    else
        perform escrow.give_back(p_escrow_id, 'not_started', 'stripe', interval '1 minute');
    end if;
    return escrow.end_of_flow(p_escrow_id, p_wish);
end;
$$;

-- Does: answers "send" for an operation: renews the lease, takes a slot of the shared rate limit.
-- Locks: the escrow row (caller), then the endpoint's slot, last.
create function escrow.send_step(p_operation_id uuid)
returns jsonb
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    o escrow.operations;
    v_captured bigint;
begin
    update escrow.operations x
    set status = 'claimed', last_sent_at = escrow.now()
    where x.operation_id = p_operation_id
    returning * into strict o;
    update escrow.escrows e
    set lease_expires_at = escrow.now() + make_interval(secs => p.lease_seconds),
        next_attempt_at = escrow.now() + make_interval(secs => p.lease_seconds)
    from escrow.policy p
    where e.escrow_id = o.escrow_id
    returning e.captured_minor into v_captured;
    return jsonb_build_object(
        'next', 'send',
        'escrow_id', o.escrow_id,
        'delay_ms', escrow.take_call_slot(o.kind),
        'operation', jsonb_build_object(
            'id', o.operation_id,
            'kind', o.kind,
            'path', o.path,
            'params', o.params,
            'idempotency_key', o.idempotency_key,
            -- what is believed here; the sender compares it with what it has read itself
            'currency', o.currency,
            'captured_minor', v_captured,
            'against_receivable', o.against_receivable
        )
    );
end;
$$;

comment on function escrow.send_step(uuid) is 'Step {next: send} of the contract.';

-- Does: whether the card authorization must be captured now, or the money would be lost. With a
-- person, frozen or not, it is captured when it is about to lapse and the receiver is to have it:
-- nothing leaves by that. Refused there, it is tried again after six hours.
create function escrow.is_capture_due(e escrow.escrows)
returns boolean
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select e.funds_at = 'card' and case e.status
        when 'manual_review' then escrow.is_lapsing(e)
            and e.release_requested_at is not null and e.refund_requested_at is null
            and not exists (
                select
                from escrow.operations o
                where o.escrow_id = e.escrow_id and o.kind = 'capture' and o.status = 'failed'
                    and o.settled_at > escrow.now() - interval '6 hours'
            )
        else e.status in ('held', 'releasing') and (
            e.capture_before_at is null
            or e.capture_before_at < escrow.timeout_at(e.deadline_at)
                + make_interval(secs => p.lapse_margin_seconds)
            or escrow.is_lapsing(e)
        )
    end
    from escrow.policy p;
$$;
