-- Explaining, 3: why an escrow is where it is, and what happens next by itself.

-- Does: what a release that was asked for waits for.
create function escrow.tell_release(e escrow.escrows)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select concat_ws(' ', escrow.tell_asked(e), case
        when e.on_hold_at is not null then 'It waits for the end of the hold.'
        when e.release_not_before_at > escrow.now()
            then format('The reply can be withdrawn until %s.',
                escrow.time_text(e.release_not_before_at))
        when e.waiting_for = 'paused' then 'It waits because all outflows are paused.'
        when e.waiting_for = 'balance'
            then 'It waits because the platform''s balance at Stripe is too low.'
        when e.waiting_for = 'receiver' and e.destination_account_id is null
            then 'It waits because the receiver has no account yet.'
        when e.waiting_for = 'receiver' and e.destination_usable_at > escrow.now()
            then format('It waits because the receiver''s account was changed, until %s.',
                escrow.time_text(e.destination_usable_at))
        when e.waiting_for = 'receiver'
            then 'It waits because Stripe does not let the receiver be paid yet.'
        when e.waiting_for = 'stripe' then 'It waits for Stripe.'
    end);
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
            then 'No payment of it at Stripe is known here.'
        when e.status = 'awaiting_payment' then format('No payment of it is known here. %s',
            coalesce('Stripe was last read for it at ' || escrow.time_text(e.read_at) || '.',
                'Stripe has not been read for it since it was made.'))
        when e.status in ('held', 'releasing', 'transfer_failed')
            and e.release_requested_at is not null
            then escrow.tell_release(e)
        when e.status = 'held' and e.refund_requested_at is not null
            then escrow.tell_return(e)
        -- on hold the deadline stands still
        when e.status = 'held'
            and escrow.timeout_at(e.deadline_at) <= least(escrow.now(), e.on_hold_at)
            then 'Its deadline has passed and no release stands.'
        when e.status = 'held' then 'It waits for delivery: no release stands.'
        when e.status = 'refunding' then concat_ws(' ', case
            when e.pull_back_only then 'The transfer is being pulled back.'
            when e.funds_at = 'none' then 'Its payment is being cancelled.'
            when e.funds_at = 'receiver' and not e.refund_against_receivable
                then 'The sender gets it back, once it is pulled back from the receiver.'
            else 'It is on its way back to the sender.'
        end, escrow.tell_return(e))
        when e.status = 'disputed' then concat_ws(' ', 'The sender''s bank disputes the payment.', (
            select string_agg(format('%s over %s is %s%s.', d.dispute_id,
                escrow.format_money(d.amount_minor, d.currency), d.stripe_status,
                ', evidence is due at ' || escrow.time_text(d.evidence_due_at)), ' '
                order by d.dispute_id)
            from escrow.disputes d
            where d.escrow_id = e.escrow_id and d.closed_at is null
        ))
        else escrow.tell_cause(e)
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
                then 'Stripe refused the last try. ' || escrow.tell_code(e.failure_code)
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

-- Does: until when evidence is due for the open disputes of an escrow, whether Stripe has it, and
-- what to do; or null when none is open.
create function escrow.tell_evidence(p_escrow_id uuid)
returns text
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select string_agg(case
        when d.stripe_status like '%under\_review'
            then format('Stripe has the evidence for %s: the bank decides.', d.dispute_id)
        when d.stripe_status not like '%needs\_response'
            then format('Stripe calls %s %s: the bank decides.', d.dispute_id, d.stripe_status)
        when d.evidence_due_at is null then format('Stripe had no evidence for %s when it was last '
            'read, and names no date: send it in Stripe''s dashboard, under Disputes.',
            d.dispute_id)
        when d.evidence_due_at > escrow.now() then format('Evidence for %s is due by %s, and '
            'Stripe had none when it was last read: send it in Stripe''s dashboard, under '
            'Disputes. After that none is taken.', d.dispute_id,
            escrow.time_text(d.evidence_due_at))
        else format('Evidence for %s was due by %s, and Stripe had none when it was last read: the '
            'bank decides without it.', d.dispute_id, escrow.time_text(d.evidence_due_at))
    end, ' ' order by d.evidence_due_at, d.dispute_id)
    from escrow.disputes d
    where d.escrow_id = p_escrow_id and d.closed_at is null;
$$;

-- Does: the next moment by which evidence must be at Stripe, or null.
create function escrow.evidence_due(p_escrow_id uuid)
returns timestamptz
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select min(d.evidence_due_at)
    from escrow.disputes d
    cross join (select escrow.now()) as n (at)
    where d.escrow_id = p_escrow_id and d.closed_at is null
        and d.stripe_status like '%needs\_response' and d.evidence_due_at > n.at;
$$;

-- Does: the line that lets the next job read Stripe for an escrow, as a sentence. Who and why are
-- left blank in it, and refused until they are filled in.
create function escrow.line_to_look(p_escrow_id uuid)
returns text
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select format('To ask Stripe at once: select public.escrow_order_retry(%L, p_actor => '''', '
        'p_reason => ''''); the next job then reads it.', p_escrow_id);
$$;

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

-- Does: what becomes of a card hold that is with a person, or null.
-- Called by: tell_next.
create function escrow.tell_card_hold(e escrow.escrows)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select format(case
        when e.release_requested_at is not null
            then 'The card hold, which ends at %s, is captured before; nothing leaves by that.'
        else 'The card hold ends at %s, and with it the money goes back to the sender.'
    end, escrow.time_text(e.capture_before_at))
    where escrow.is_on_card(e) and e.refund_requested_at is null;
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
        v_what := concat_ws(' ', 'The transfer is pulled back, because the bank has withdrawn the '
            'money.', escrow.tell_evidence(e.escrow_id));
    elsif e.status = 'disputed' then
        v_what := coalesce(escrow.tell_evidence(e.escrow_id),
            'The dispute has ended; the jobs read it again and settle what follows.');
        v_at := case
            when escrow.has_open_dispute(e.escrow_id) then escrow.evidence_due(e.escrow_id)
            else v_at
        end;
    elsif e.status = 'manual_review' then
        v_what := concat_ws(' ', 'Nothing by itself: a person decides, and is reminded daily.',
            escrow.tell_evidence(e.escrow_id), escrow.tell_stranger(e), escrow.tell_card_hold(e));
        v_at := coalesce(
            escrow.evidence_due(e.escrow_id),
            case when escrow.is_on_card(e) then e.capture_before_at end
        );
    elsif e.status = 'awaiting_payment' and e.pay_by_at <= v_now then
        v_what := 'Its time to pay has ended: the next run of check-escrow-timeouts reads Stripe '
            'and cancels the payment, unless Stripe shows that it was made. '
            || escrow.line_to_look(e.escrow_id);
        v_at := e.pay_by_at;
    elsif e.status = 'awaiting_payment' then
        v_what := 'The payment is cancelled then, unless it is made before. '
            || escrow.line_to_look(e.escrow_id);
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
