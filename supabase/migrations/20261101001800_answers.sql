-- Recording an answer: what Stripe said about one POST, and what follows from it.

-- Does: the consequences of a definite refusal for the wish it served.
-- Called by: escrow_record_answer. Locks: the escrow row (caller).
-- p_verdict: definite | receiver | balance | person.
create function escrow.apply_refusal(o escrow.operations, p_verdict text, p_answer jsonb)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
    v_waiting text := case when p_verdict in ('receiver', 'balance') then p_verdict end;
    v_message text := escrow.without_address(left(p_answer ->> 'message', 300));
    v_facts jsonb;
    -- paying anew from a charge what was pulled back: refused without a code, not again from there
    v_used_up boolean := o.kind = 'transfer' and p_verdict = 'person'
        and p_answer ->> 'code' is null and o.params ? 'source_transaction'
        and exists (
            select
            from escrow.escrows x
            where x.escrow_id = o.escrow_id and x.reversed_minor > 0
        );
begin
    update escrow.operations x
    set status = 'failed',
        reason = case
            when v_used_up then 'charge_used_up'
            else coalesce(p_answer ->> 'code', p_verdict)
        end,
        reason_detail = v_message,
        settled_at = escrow.now()
    where x.operation_id = o.operation_id and x.status in ('claimed', 'in_doubt');
    update escrow.escrows x
    set failure_code = coalesce(p_answer ->> 'decline_code', p_answer ->> 'code', p_verdict),
        failure_reason = v_message,
        -- waiting for a receiver or for balance uses up no attempt
        attempts = x.attempts + case when v_waiting is null then 1 else 0 end,
        -- refused for good under a dispute: an order to pull back has been answered
        pull_back_only = x.pull_back_only and (x.status <> 'disputed' or v_waiting is not null)
    where x.escrow_id = o.escrow_id
    returning * into strict e;
    if o.kind = 'intent' and e.status = 'awaiting_payment' then
        -- nobody was asked to pay: it ends at once, and the app may use its reference again
        update escrow.escrows x
        set refused_id = x.escrow_id
        where x.escrow_id = o.escrow_id;
        perform escrow.move(o.escrow_id, 'cancelled', 'intent_refused');
        return;
    end if;
    v_facts := jsonb_strip_nulls(jsonb_build_object(
        'kind', o.kind, 'code', p_answer ->> 'code', 'stripe_says', v_message,
        'capture_before', escrow.time_text(e.capture_before_at)
    )) || case when p_verdict = 'balance' then escrow.shortage(o, e) else '{}' end;
    if o.kind in ('void', 'refund') then
        delete from escrow.breaker_reservations b where b.escrow_id = o.escrow_id;
    end if;
    if o.kind = 'reversal' and e.status = 'disputed' then
        -- in the end the verdict of the bank decides whether the receiver owes it
        perform escrow.raise_alert(
            case p_verdict when 'balance' then 'balance_short' else 'reversal_refused' end,
            o.escrow_id, v_facts
        );
        perform escrow.give_back(o.escrow_id, 'refused', null, interval '0');
        perform escrow.plan_look(o.escrow_id);
        return;
    end if;
    if o.kind = 'reversal' then
        perform escrow.need_person(
            o.escrow_id, 'reversal_refused', 'reversal_refused', v_facts
        );
        return;
    end if;
    if o.kind <> 'intent' and (
        (p_verdict = 'person' and not v_used_up)
        or e.attempts >= (select p.max_attempts from escrow.policy p)
        -- a release has its own limit: escrow.lease_release
        or (p_verdict = 'balance' and e.refund_requested_at < escrow.now()
            - (select make_interval(secs => p.release_wait_seconds) from escrow.policy p))
    ) then
        perform escrow.need_person(o.escrow_id, 'person_needed', 'person_needed', v_facts);
        return;
    end if;
    if o.kind <> 'intent' then
        perform escrow.raise_alert(
            case p_verdict
                when 'receiver' then 'receiver_not_ready'
                when 'balance' then 'balance_short'
                else 'effect_refused'
            end, o.escrow_id, v_facts
        );
    end if;
    -- of an intent here: a return was asked for meanwhile, and goes on
    perform escrow.give_back(
        o.escrow_id, 'refused', v_waiting,
        case when v_waiting is null then escrow.backoff(e.attempts) else interval '15 minutes' end
    );
end;
$$;

-- Does: keeps an operation in doubt after an answer that settles nothing, and says what is next.
-- Called by: escrow_record_answer. Locks: the escrow row (caller). Returns: a step.
create function escrow.doubt_answer(
    o escrow.operations,
    p_verdict text,
    p_answer jsonb,
    p_leased boolean,
    p_wish text
)
returns jsonb
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_reason text := case
        when p_verdict in ('not_executed', 'unknown_500') then p_verdict
        else coalesce(p_answer ->> 'code', p_answer ->> 'reason', p_verdict)
    end;
begin
    update escrow.operations x
    set status = 'in_doubt',
        reason = v_reason,
        reason_detail = escrow.without_address(left(p_answer ->> 'message', 300)),
        look_only_at = case
            when p_verdict in ('unknown_500', 'unforeseen')
                then coalesce(x.look_only_at, escrow.now())
            else x.look_only_at
        end
    where x.operation_id = o.operation_id and x.status in ('claimed', 'in_doubt');
    if p_verdict = 'not_executed' then
        perform escrow.raise_alert('stripe_key_refused', null,
            jsonb_build_object('http_status', p_answer -> 'http_status'));
    elsif p_verdict = 'unforeseen' then
        perform escrow.raise_alert('unexpected_answer', o.escrow_id,
            jsonb_build_object('kind', o.kind, 'http_status', p_answer -> 'http_status',
                'code', p_answer ->> 'code'));
    end if;
    -- one look at once heals a lost answer in the same call; then the sweep takes over
    if p_leased and (
        p_verdict in ('read', 'receiver')
        or (p_verdict in ('unknown', 'unknown_500') and o.looked < 1)
    ) then
        return escrow.look_step(o.escrow_id);
    end if;
    if p_leased then
        perform escrow.leave_in_doubt(o.operation_id, null, interval '1 minute');
    end if;
    return escrow.end_of_flow(o.escrow_id, p_wish);
end;
$$;

-- Does: keeps a request that was not sent, because Stripe as its sender had just read it does not
-- bear it out: rows here are wrong. It is never sent again, and a person decides.
-- Called by: escrow_record_answer. Locks: the escrow row (caller), the audit chain.
-- p_leased: by the lease it was begun under, so nobody has ever sent it. An earlier sending may
-- still arrive: that operation stays in doubt and is only looked for.
create function escrow.block_unconfirmed(o escrow.operations, p_reason text, p_leased boolean)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_reason text := coalesce(substring(p_reason from '^[a-z_]{1,40}$'), 'unknown');
    v_is_new boolean := p_leased and o.status = 'claimed' and o.looked = 0;
    v_facts jsonb := jsonb_build_object(
        'operation', o.operation_id, 'kind', o.kind, 'code', v_reason
    );
begin
    update escrow.operations x
    set status = case when v_is_new then 'failed' else 'in_doubt' end,
        reason = 'unconfirmed_request',
        reason_detail = v_reason,
        look_only_at = coalesce(x.look_only_at, escrow.now()),
        settled_at = case when v_is_new then escrow.now() end
    where x.operation_id = o.operation_id;
    if exists (
        select
        from escrow.escrows e
        join escrow.moves m on m.from_status = e.status and m.cause = 'unconfirmed_request'
        where e.escrow_id = o.escrow_id
    ) then
        perform escrow.need_person(
            o.escrow_id, 'unconfirmed_request', 'unconfirmed_request', v_facts
        );
    else
        perform escrow.raise_alert('unconfirmed_request', o.escrow_id, v_facts);
    end if;
    perform escrow.audit('holdfast', 'block_request', o.escrow_id,
        'Stripe does not confirm it: ' || v_reason, null,
        v_facts || jsonb_build_object('path', o.path, 'params', o.params));
end;
$$;

comment on function escrow.block_unconfirmed(escrow.operations, text, boolean) is
    'Hands a request that Stripe does not confirm to a person; nothing was sent.';

-- Does: what a worker that still holds the lease does after a recorded effect.
-- p_object: what Stripe answered. Locks: the escrow row (caller). Returns: a step.
create function escrow.after_effect(p_escrow_id uuid, p_wish text, p_object jsonb)
returns jsonb
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
    o escrow.operations;
begin
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    if e.lease_token is null or e.settled_at is not null then
        return escrow.end_of_flow(p_escrow_id, p_wish);
    end if;
    select * into o
    from escrow.operations x
    where x.escrow_id = p_escrow_id and x.status in ('claimed', 'in_doubt');
    if found then
        -- the same answer once more: the reply that began the next effect was lost
        return case
            when o.status = 'claimed' and not escrow.is_database_changed()
                then escrow.send_step(o.operation_id)
            else escrow.look_step(p_escrow_id)
        end;
    end if;
    if e.status = 'releasing' and e.funds_at = 'platform' and (
        -- captured before it could lapse, not because it could be paid: read the account again
        e.waiting_for is not null
        -- in which currency the charge was settled is not written out yet
        or escrow.gap_in_fetch(e, jsonb_build_object('payment_intent', p_object)) = 'objects'
    ) then
        return escrow.look_step(p_escrow_id);
    end if;
    if e.status = 'releasing' and e.funds_at = 'platform' then
        -- the account was read moments ago, before the capture; Stripe refuses it if it changed
        return escrow.start_operation(p_escrow_id, '{"account": {"transfers": "active"}}');
    end if;
    if e.status in ('releasing', 'refunding') then
        return escrow.start_operation(p_escrow_id, '{}');
    end if;
    update escrow.escrows x
    set lease_token = null, lease_kind = null, lease_expires_at = null,
        next_attempt_at = null, waiting_for = null
    where x.escrow_id = p_escrow_id;
    -- held, or disputed after its transfer was pulled back
    perform escrow.plan_look(p_escrow_id);
    return escrow.end_of_flow(p_escrow_id, p_wish);
end;
$$;

-- Does: records what Stripe answered to one POST. Needs no lease: an answer is evidence whoever
-- brings it and whenever; the lease only decides whether this caller goes on.
-- Called by: every flow, after every POST. Locks: escrow, operations, ledger, slot, audit chain.
-- Returns: a step: the next effect, another look, or the end.
create function public.escrow_record_answer(
    p_lease_token uuid,
    p_operation_id uuid,
    p_answer jsonb
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
    o escrow.operations;
    v_verdict text;
    v_leased boolean;
    v_wish text;
begin
    select x.* into e
    from escrow.escrows x
    join escrow.operations y on y.escrow_id = x.escrow_id
    where y.operation_id = p_operation_id
    for update of x;
    if not found then
        return escrow.done('refused', 'not_found', null, null);
    end if;
    select * into strict o from escrow.operations x where x.operation_id = p_operation_id;
    v_leased := coalesce(
        e.lease_token = p_lease_token and e.lease_expires_at > escrow.now(), false
    );
    v_wish := coalesce(e.lease_kind, case o.kind
        when 'transfer' then 'release' when 'capture' then 'release' when 'reversal' then 'look'
        when 'intent' then 'intent' else 'refund'
    end);
    v_verdict := escrow.judge_answer(o.kind, p_answer);
    if v_verdict = 'object' then
        case escrow.record_effect(p_operation_id, p_answer -> 'object')
            when 'pending' then
                perform escrow.leave_in_doubt(p_operation_id, null, interval '1 hour');
                return escrow.end_of_flow(o.escrow_id, v_wish);
            when 'refused' then
                perform escrow.apply_refund(o.escrow_id, p_answer -> 'object');
                return escrow.end_of_flow(o.escrow_id, v_wish);
            else null;
        end case;
    elsif o.status not in ('claimed', 'in_doubt') then
        null;
    elsif v_verdict in ('definite', 'balance', 'person') then
        perform escrow.apply_refusal(o, v_verdict, p_answer);
        return escrow.end_of_flow(o.escrow_id, v_wish);
    elsif v_verdict = 'unconfirmed' then
        perform escrow.block_unconfirmed(o, p_answer ->> 'reason', v_leased);
        return escrow.end_of_flow(o.escrow_id, v_wish);
    else
        return escrow.doubt_answer(o, v_verdict, p_answer, v_leased, v_wish);
    end if;
    if not v_leased then
        return escrow.end_of_flow(o.escrow_id, v_wish);
    end if;
    return escrow.after_effect(o.escrow_id, v_wish, p_answer -> 'object');
end;
$$;

comment on function public.escrow_record_answer(uuid, uuid, jsonb) is
    'Records an answer of Stripe''s and answers the next step; evidence is never dropped.';
revoke execute on function public.escrow_record_answer(uuid, uuid, jsonb)
from public, anon, authenticated;
grant execute on function public.escrow_record_answer(uuid, uuid, jsonb) to service_role;
