-- Outcome unknown: what absence at Stripe proves, and what follows a doubt that has ended.

insert into escrow.alert_kinds
    (alert, severity, title, meaning, runbook_section, next_step)
values
    ('doubt_outlives', 'critical', 'An unknown outcome may outlast what it guards',
        'Stripe''s answer is not known, and the next look may come too late: a hold on a card '
            'lapses, or a time to pay ends. The facts say until when, and what saves it.',
        'doubt-outlives',
        'select jsonb_pretty(public.escrow_explain(p_escrow_id => ''{escrow}''));');

-- Does: whether a second request could move no more than the first: the object allows it once.
-- A reversal does while it is for all that is left of the transfer.
create function escrow.converges(o escrow.operations)
returns boolean
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select o.kind in ('intent', 'capture', 'void')
        or (o.kind = 'reversal' and o.amount_minor >= escrow.amount_of(e, 'reversal'))
    from escrow.escrows e
    where e.escrow_id = o.escrow_id;
$$;

-- Does: how long after the last sending a reading that does not show an effect proves that it never
-- happens. Where a second request can move no more, the first must be dead: its timeout and its
-- lease over. A transfer or a refund could be made twice: Stripe must have forgotten its key too.
create function escrow.proof_after(o escrow.operations)
returns interval
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select case
        when escrow.converges(o)
            then make_interval(secs => p.lease_seconds) + interval '15 seconds'
        else interval '24:15'
    end
    from escrow.policy p;
$$;

comment on function escrow.proof_after(escrow.operations) is
    'After this long absence at Stripe proves that an effect never happens.';

-- Does: whether the last answer was a refusal of which a reading tells what it means.
create function escrow.is_read_refusal(o escrow.operations)
returns boolean
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select coalesce(
        escrow.verdict_of('refused', null, o.kind, o.reason) in ('read', 'receiver'), false
    );
$$;

-- Does: whether a reading shows that an effect has not happened and never will.
-- p_snapshot has been applied before: what it proved has been recorded already.
create function escrow.is_never_executed(o escrow.operations, p_snapshot jsonb)
returns boolean
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select coalesce(o.reason <> 'refund_pending', true)
        and (
            escrow.is_read_refusal(o)
            or o.last_sent_at < escrow.now() - escrow.proof_after(o)
        )
        and coalesce(case o.kind
            when 'intent' then p_snapshot ? 'found_intents'
            when 'transfer' then p_snapshot ? 'transfers'
            when 'reversal' then p_snapshot ? 'transfers'
            when 'refund' then p_snapshot ? 'refunds'
            -- whatever else it is, it is not captured; processing may become so
            when 'capture' then p_snapshot #>> '{payment_intent,status}'
                not in ('succeeded', 'canceled', 'processing')
            when 'void' then p_snapshot #>> '{payment_intent,status}'
                not in ('canceled', 'succeeded')
        end, false);
$$;

comment on function escrow.is_never_executed(escrow.operations, jsonb) is
    'Absence is proof only when nothing can arrive any more, or after a refusal.';

-- Does: ends an attempt that never happened. The next one follows at once where a second request
-- can move no more and the first has failed only once; else there is a pause between the two, in
-- which a return, a hold or an order comes first. Twice without a trace is a person's.
-- Called by: resume_operation. Locks: the escrow row (caller). Returns: a step.
create function escrow.renew_operation(o escrow.operations, p_snapshot jsonb, p_wish text)
returns jsonb
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_converges boolean := escrow.converges(o);
    v_attempts integer;
    v_is_last boolean;
begin
    update escrow.operations x
    set status = 'failed', reason = 'never_executed', settled_at = escrow.now()
    where x.operation_id = o.operation_id;
    update escrow.escrows x
    set attempts = x.attempts + 1, waiting_for = null
    where x.escrow_id = o.escrow_id
    returning x.attempts into v_attempts;
    v_is_last := v_attempts >= (select p.max_attempts from escrow.policy p) or (
        not v_converges and exists (
            select
            from escrow.operations x
            where x.escrow_id = o.escrow_id and x.kind = o.kind and x.leg = o.leg
                and x.reason = 'never_executed' and x.operation_id <> o.operation_id
        )
    );
    if v_is_last and o.kind <> 'intent' then
        perform escrow.need_person(o.escrow_id, 'person_needed', 'person_needed',
            jsonb_build_object('kind', o.kind, 'code', 'never_executed'));
        return escrow.end_of_flow(o.escrow_id, p_wish);
    end if;
    if p_wish = 'look' or (v_converges and (
        v_attempts = 1 or (o.kind = 'intent' and not v_is_last)
    )) then
        return escrow.start_operation(o.escrow_id, p_snapshot);
    end if;
    perform escrow.give_back(o.escrow_id, 'not_started', null, escrow.backoff(v_attempts));
    return escrow.end_of_flow(o.escrow_id, p_wish);
end;
$$;

-- Does: goes on with an operation whose outcome was unknown, after a look that did not find it:
-- the same request under the same key while that is safe, a new attempt once the old one never
-- happened, else only looking.
-- Called by: escrow_begin_operation. Locks: the escrow row (caller). Returns: a step.
create function escrow.resume_operation(o escrow.operations, p_snapshot jsonb, p_wish text)
returns jsonb
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
    v_never boolean := escrow.is_never_executed(o, p_snapshot);
    v_blocked boolean;
begin
    select * into strict e from escrow.escrows x where x.escrow_id = o.escrow_id;
    if v_never and escrow.is_read_refusal(o) then
        perform escrow.apply_refusal(o, case
            when escrow.verdict_of('refused', null, o.kind, o.reason) = 'receiver' then case
                -- Stripe lets it be paid, but not by this platform: nothing to wait for
                when p_snapshot #>> '{account,transfers}' = 'active' then 'person'
                else 'receiver'
            end
            -- it can not be captured any more
            when o.kind = 'capture'
                and p_snapshot #>> '{payment_intent,status}' <> 'requires_capture' then 'person'
            else 'definite'
        end, jsonb_build_object('code', o.reason, 'message', o.reason_detail));
        return escrow.end_of_flow(o.escrow_id, p_wish);
    end if;
    v_blocked := escrow.is_stopped_by_bank(e, o.kind) or (
        (
            e.frozen_at is not null
            or (
                ((select p.paused from escrow.policy p) or e.on_hold_at is not null)
                and o.kind in ('transfer', 'refund', 'void', 'capture') and e.funds_at <> 'none'
            )
        )
        -- as at its begin: a card hold about to lapse is taken, it leaves nobody
        and not (o.kind = 'capture' and escrow.is_capture_due(e))
    ) or escrow.is_database_changed();
    if not (
        v_blocked
        or o.look_only_at is not null
        or o.first_sent_at < escrow.now() - interval '23 hours'
        or p_wish = 'look'
        -- the sender shall have it back: nothing of the opposite wish is sent again
        or (o.kind in ('capture', 'transfer') and p_wish = 'refund')
        or escrow.is_read_refusal(o)
    ) then
        update escrow.operations x
        set looked = x.looked + 1
        where x.operation_id = o.operation_id;
        return escrow.send_step(o.operation_id);
    end if;
    if v_never then
        return escrow.renew_operation(o, p_snapshot, p_wish);
    end if;
    update escrow.operations x
    set looked = x.looked + 1
    where x.operation_id = o.operation_id
    returning * into o;
    perform escrow.leave_in_doubt(
        o.operation_id, null,
        case o.reason when 'refund_pending' then interval '1 hour'
            else least(escrow.backoff(o.looked - 1), interval '1 hour') end
    );
    return escrow.end_of_flow(o.escrow_id, p_wish);
end;
$$;

comment on function escrow.resume_operation(escrow.operations, jsonb, text) is
    'Same key within 23 h and never after a 500; a new one after proof; otherwise look only.';
