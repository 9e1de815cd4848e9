-- Explaining, 2: why an escrow is where it is, and what happens next by itself.

-- Does: what a release that was asked for waits for.
create function escrow.tell_release(e escrow.escrows)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select format('A release was asked for at %s (%s)', escrow.time_text(e.release_requested_at),
        coalesce(e.release_requested_by, 'unknown')) || case
        when e.on_hold_at is not null then '; it waits for the end of the hold.'
        when e.release_not_before_at > escrow.now()
            then format('; the reply can be withdrawn until %s.',
                escrow.time_text(e.release_not_before_at))
        when e.waiting_for = 'paused' then '; it waits because all outflows are paused.'
        when e.waiting_for = 'balance'
            then '; it waits because the platform''s balance at Stripe is too low.'
        when e.waiting_for = 'receiver' and e.destination_account_id is null
            then '; it waits because the receiver has no account yet.'
        when e.waiting_for = 'receiver' and e.destination_usable_at > escrow.now()
            then format('; it waits because the receiver''s account was changed, until %s.',
                escrow.time_text(e.destination_usable_at))
        when e.waiting_for = 'receiver'
            then '; it waits because Stripe does not let the receiver be paid yet.'
        when e.waiting_for = 'stripe' then '; it waits for Stripe.'
        else '.'
    end;
$$;

-- Does: why the escrow is in its status.
create function escrow.tell_status(e escrow.escrows)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select case
        when e.status = 'awaiting_payment' and e.payment_intent_id is null
            then 'Its payment has not been created at Stripe yet.'
        when e.status = 'awaiting_payment' then 'Its payment has not arrived yet.'
        when e.status in ('held', 'releasing', 'transfer_failed')
            and e.release_requested_at is not null
            then escrow.tell_release(e)
        when e.status = 'held' and e.refund_requested_at is not null
            then format('A return to the sender was asked for at %s.',
                escrow.time_text(e.refund_requested_at))
        -- on hold the deadline stands still
        when e.status = 'held'
            and escrow.timeout_at(e.deadline_at) <= least(escrow.now(), e.on_hold_at)
            then 'No release was asked for before the deadline.'
        when e.status = 'held' then 'It waits for delivery: no release has been asked for.'
        when e.status = 'refunding' and e.pull_back_only
            then 'An operator ordered the transfer to be pulled back.'
        when e.status = 'refunding' and e.funds_at = 'none'
            then 'Its payment is being cancelled.'
        when e.status = 'refunding' and e.funds_at = 'receiver' and not e.refund_against_receivable
            then 'The sender gets it back, once it is pulled back from the receiver.'
        when e.status = 'refunding' then 'It is on its way back to the sender.'
        when e.status = 'disputed' then concat_ws(' ', 'The sender''s bank disputes the payment.', (
            select string_agg(format('%s over %s is %s%s.', d.dispute_id,
                escrow.format_money(d.amount_minor, d.currency), d.stripe_status,
                ', evidence is due at ' || escrow.time_text(d.evidence_due_at)), ' '
                order by d.dispute_id)
            from escrow.disputes d
            where d.escrow_id = e.escrow_id and d.closed_at is null
        ))
        else escrow.tell_cause(e.status_cause)
    end;
$$;

-- Does: why the money is where it is, and everything that stops it.
create function escrow.tell_reason(e escrow.escrows)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select concat_ws(' ',
        escrow.tell_status(e),
        case
            when e.settled_at is null and e.failure_code is not null
                then format('Stripe refused the last try: %s.', e.failure_code)
        end,
        escrow.tell_live_operation(e.escrow_id),
        case
            when e.frozen_at is not null then format('It is frozen since %s: a person must say '
                'what %s is.', escrow.time_text(e.frozen_at), (
                    select string_agg(
                        escrow.tell_movement(e, s), ', ' order by s.found_at, s.stripe_id
                    )
                    from escrow.stray_effects s
                    where s.escrow_id = e.escrow_id and s.resolved_at is null
                ))
        end,
        escrow.tell_hold(e),
        case
            when e.settled_at is null and e.waiting_for = 'stripe'
                and e.unanswered_at is not null and not escrow.has_live_operation(e.escrow_id)
                then format('Stripe has answered no look at it since %s: nothing was sent. It is '
                    'looked at again by every run of the jobs, and goes on by itself.',
                    escrow.time_text(e.unanswered_at))
        end,
        case
            when e.settled_at is null and e.waiting_for is distinct from 'paused'
                and (select p.paused from escrow.policy p) then case
                    when (escrow.open_stop()).stop_id is null then 'All outflows are paused.'
                    else 'All outflows are stopped: the database was restored, rewound or copied, '
                        'and nobody has confirmed it.'
                end
        end
    );
$$;

comment on function escrow.tell_reason(escrow.escrows) is
    'Why the money is where it is, in plain words.';

-- Does: what becomes of held money that nobody has asked for.
-- Called by: tell_next.
create function escrow.next_of_waiting(e escrow.escrows)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select case
        when escrow.is_capture_due(e) then jsonb_build_object('what', 'The next job captures it, '
            'because the hold on the card would lapse before the deadline.',
            'at', e.next_attempt_at)
        when escrow.timeout_at(e.deadline_at) <= escrow.now() and p.paused then jsonb_build_object(
            'what', 'It goes back to the sender once outflows are resumed.', 'at', null)
        when escrow.timeout_at(e.deadline_at) <= escrow.now() then jsonb_build_object(
            'what', 'The next run of check-escrow-timeouts returns it to the sender, as far as '
            'the circuit breaker has room.', 'at', escrow.timeout_at(e.deadline_at))
        else jsonb_build_object('what', 'It goes back to the sender, unless a release is asked '
            'for before.', 'at', escrow.timeout_at(e.deadline_at))
    end
    from escrow.policy p;
$$;

-- Does: what happens next without anybody's order, and when it is looked at. A moment that has
-- passed means: by the next run of the jobs.
-- Returns: {what, at}.
create function escrow.tell_next(e escrow.escrows)
returns jsonb
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
    v_now timestamptz := escrow.now();
    v_at timestamptz := e.next_attempt_at;
    p escrow.policy;
    v_what text;
begin
    select * into strict p from escrow.policy;
    if e.status = 'held' and e.release_requested_at is null and e.refund_requested_at is null
        and e.on_hold_at is null and not escrow.has_live_operation(e.escrow_id)
        and not coalesce(e.lease_expires_at > v_now, false)
    then
        return escrow.next_of_waiting(e);
    end if;
    if e.settled_at is not null then
        v_what := 'Nothing: it has ended.';
    elsif e.lease_expires_at > v_now then
        v_what := 'A worker has it in hand. If it dies, the sweep takes it up.';
        v_at := e.lease_expires_at;
    elsif exists (
        select
        from escrow.operations o
        where o.escrow_id = e.escrow_id and o.status = 'in_doubt' and o.reason = 'refund_pending'
    ) then
        v_what := 'The jobs read the refund again until Stripe has finished it.';
    elsif escrow.has_live_operation(e.escrow_id) then
        v_what := 'The jobs look for the effect at Stripe: found, it is recorded; the same request '
            'is repeated only under its own key, and a new one only when it never happened.';
    elsif e.status = 'disputed' and escrow.is_reversal_due(e) then
        v_what := 'The transfer is pulled back, because the bank has withdrawn the money.';
    elsif e.status = 'disputed' then
        v_what := 'The bank decides; the jobs read the dispute until then.';
    elsif e.status = 'manual_review' then
        v_what := concat_ws(' ', 'Nothing by itself: a person decides, and is reminded daily.',
            escrow.tell_stranger(e));
        v_at := case when escrow.has_open_dispute(e.escrow_id) then v_at end;
    elsif e.status = 'awaiting_payment' then
        v_what := 'The payment is cancelled, unless the sender pays before.';
        v_at := e.pay_by_at;
    elsif e.on_hold_at is not null and e.funds_at <> 'none' then
        v_what := 'Nothing leaves and the deadline stands still until the hold is lifted.';
        v_at := null;
        if escrow.is_capture_due(e) and e.refund_requested_at is null then
            v_what := v_what || ' The next job captures the card hold, which would lapse.';
            v_at := e.next_attempt_at;
        elsif e.funds_at = 'card' and e.refund_requested_at is null then
            v_what := v_what || ' The card hold is captured before it lapses.';
            v_at := e.capture_before_at - make_interval(secs => p.lapse_margin_seconds);
        end if;
    elsif p.paused and e.funds_at <> 'none' then
        v_what := 'It goes on by itself once outflows are resumed.';
    elsif e.status = 'held' and e.release_not_before_at > v_now then
        v_what := 'The receiver is paid, unless the reply is withdrawn before.';
        v_at := e.release_not_before_at;
    elsif e.status = 'refunding' and e.pull_back_only then
        v_what := 'The transfer is pulled back; then a person decides.';
    elsif e.status = 'refunding' and e.funds_at = 'receiver' and not e.refund_against_receivable
    then
        v_what := 'The transfer is pulled back, then the sender is repaid.';
    elsif e.status = 'refunding' and e.funds_at = 'none' then
        v_what := 'The payment is cancelled at Stripe.';
    elsif e.refund_requested_at is not null then
        v_what := 'The money goes back to the sender.';
    else
        -- waiting for a receiver or for balance uses up no attempt
        v_what := format('The receiver is paid if Stripe allows it then, else it is tried again; '
            'a person decides %sat %s.', case
                when e.waiting_for in ('receiver', 'balance') then ''
                else format('after %s refusals, or ', p.max_attempts)
            end, escrow.time_text(
                e.release_requested_at + make_interval(secs => p.release_wait_seconds)));
    end if;
    return jsonb_build_object('what', v_what, 'at', v_at);
end;
$$;

comment on function escrow.tell_next(escrow.escrows) is
    'What happens next by itself, and when.';
