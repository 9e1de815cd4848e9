-- Receiving a reply: the one place where a stranger's bytes can ask for money to move. What the
-- bytes say was judged by the edge function; whether that may count is judged here, under the
-- escrow's row lock, and recorded in the same database transaction as its effect.

-- Does: when a reply was received. p_stated_at: the time in the Received header that Postmark's
-- own server wrote on top; null when there is none.
-- Postmark delivers again for half a day when we were down, so a statement up to 12 h old counts;
-- anything else, the future included, is only as good as our own clock.
create function escrow.receipt_time(p_stated_at timestamptz)
returns timestamptz
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select case
        when p_stated_at between n.at - interval '12 hours' and n.at then p_stated_at
        else n.at
    end
    from (select escrow.now()) as n (at);
$$;

comment on function escrow.receipt_time(timestamptz) is
    'The stated time of receipt when it is at most 12 h old and not ahead of us, else now.';

-- Does: why a reply may not ask for a release, the escrow's own state and time left aside.
-- p_reply: see escrow_receive_reply. Locks: the escrow row (caller).
-- Returns: {outcome, reason}, or null when nothing speaks against it.
create function escrow.refuse_reply(e escrow.escrows, p_reply jsonb)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select case
        when p_reply ->> 'reply_id' is null then
            jsonb_build_object('outcome', 'token_invalid', 'reason', p_reply ->> 'token_problem')
        when p_reply #>> '{judged,outcome}' = 'not_a_person' then p_reply -> 'judged'
        when exists (
            select
            from escrow.replies r
            where r.reply_id = p_reply ->> 'reply_id'
                and r.outcome in ('released', 'release_queued', 'withdrawn')
        ) then jsonb_build_object('outcome', 'token_used', 'reason', 'accepted_before')
        when e.escrow_id is null then
            jsonb_build_object('outcome', 'token_invalid', 'reason', 'unknown_token')
        when not exists (
            select
            from escrow.receivers r
            where r.receiver_id = e.receiver_id and lower(r.email) = p_reply ->> 'sender'
        ) then jsonb_build_object('outcome', 'wrong_sender', 'reason', 'other_address')
        -- the token was mailed to an address that is not theirs any more
        when exists (
            select
            from escrow.receivers r
            where r.receiver_id = e.receiver_id and r.email_changed_at > e.created_at
        ) then jsonb_build_object('outcome', 'needs_person', 'reason', 'address_changed')
        when jsonb_typeof(p_reply -> 'judged') = 'object' then p_reply -> 'judged'
        when e.status <> 'held' then
            jsonb_build_object('outcome', 'not_held', 'reason', e.status)
    end;
$$;

-- Does: turns a reply that nothing speaks against into a request for release at its receipt time.
-- Called by: escrow_receive_reply. Locks: the escrow row (caller). Returns: {outcome, reason}.
create function escrow.accept_reply(e escrow.escrows, p_received_at timestamptz)
returns jsonb
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_refusal text := escrow.request_release(e.escrow_id, 'reply', p_received_at);
begin
    if v_refusal = 'deadline_passed' then
        return jsonb_build_object('outcome', 'too_late', 'reason', v_refusal);
    end if;
    if v_refusal is not null then
        return jsonb_build_object('outcome', 'not_held', 'reason', v_refusal);
    end if;
    if e.release_requested_at is not null then
        return jsonb_build_object('outcome', 'release_queued', 'reason', 'asked_for_before');
    end if;
    update escrow.escrows x
    set release_not_before_at = escrow.now() + make_interval(secs => p.undo_seconds),
        -- the delivery in hand carries it out; the sweep only if that one dies
        next_attempt_at = case
            when x.lease_token is null
                then escrow.now() + make_interval(secs => greatest(p.undo_seconds, 60))
            else x.next_attempt_at
        end
    from escrow.policy p
    where x.escrow_id = e.escrow_id;
    return jsonb_build_object('outcome', 'release_queued', 'reason', 'delivered');
end;
$$;

-- Does: tells an operator of a reply that a person may have meant as a delivery and that moved
-- nothing. A machine's mail, a used token and a late reply are answers in themselves.
-- Called by: escrow_receive_reply. Locks: none. The message is found at Postmark by its id.
create function escrow.alert_reply(e escrow.escrows, p_reply jsonb, p_judged jsonb)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_outcome text := p_judged ->> 'outcome';
    v_escrow_ids uuid[] := array_remove(array[e.escrow_id], null);
begin
    if v_outcome = 'token_invalid'
        and p_reply #>> '{judged,outcome}' is distinct from 'not_a_person'
    then
        -- the plus address may have been stripped on the way: whose reply could it be?
        v_escrow_ids := array(
            select x.escrow_id
            from escrow.receivers r
            join escrow.escrows x using (receiver_id)
            where r.email = p_reply ->> 'sender' and x.status = 'held'
            order by x.deadline_at
            limit 1
        );
    elsif v_outcome not in ('wrong_sender', 'empty_reply', 'needs_person', 'not_held')
        or e.status in ('released', 'releasing', 'transfer_failed')
    then
        return;
    end if;
    if cardinality(v_escrow_ids) = 1 then
        perform escrow.raise_alert('reply_needs_person', v_escrow_ids[1], jsonb_build_object(
            'message_id', p_reply ->> 'message_id', 'outcome', v_outcome,
            'reason', p_judged ->> 'reason'
        ));
    end if;
end;
$$;

-- Does: takes in one inbound message: once, whatever is decided about it.
-- Called by: postmark-inbound-webhook. Locks: policy, escrow, reply.
-- p_reply: {message_id, reply_id?: of a token whose signature is good, token_problem?, sender,
--   judged?: {outcome, reason} when the message is not a person's plain word of delivery,
--   stated_at?, text?}.
-- Returns: {outcome, reason, escrow_id, due: it can be carried out now} | {outcome: refused, code}.
create function public.escrow_receive_reply(
    p_contract_version integer,
    p_livemode boolean,
    p_reply jsonb
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
    r escrow.replies;
    v_received_at timestamptz;
    v_judged jsonb;
begin
    if v_refusal is not null then
        return jsonb_build_object('outcome', 'refused', 'code', v_refusal);
    end if;
    select * into e
    from escrow.escrows x
    where x.reply_id = p_reply ->> 'reply_id'
    for update;
    update escrow.replies x
    set deliveries = x.deliveries + 1
    where x.message_id = p_reply ->> 'message_id'
    returning * into r;
    if found then
        return jsonb_build_object('outcome', 'duplicate', 'reason', r.outcome,
            'escrow_id', r.escrow_id, 'due', false);
    end if;
    v_received_at := escrow.receipt_time((p_reply ->> 'stated_at')::timestamptz);
    v_judged := coalesce(
        escrow.refuse_reply(e, p_reply), escrow.accept_reply(e, v_received_at)
    );
    insert into escrow.replies (
        message_id, escrow_id, reply_id, outcome, reason, received_at, reply_text
    )
    select p_reply ->> 'message_id', e.escrow_id, p_reply ->> 'reply_id',
        v_judged ->> 'outcome', v_judged ->> 'reason', v_received_at,
        case when p.keep_reply_text and e.escrow_id is not null
            then left(p_reply ->> 'text', 4000) end
    from escrow.policy p
    on conflict (message_id) do nothing;
    if not found then
        -- its twin was recorded this very moment: ask again, and it is a duplicate
        raise exception using errcode = '40001', message = 'reply_being_recorded';
    end if;
    perform escrow.alert_reply(e, p_reply, v_judged);
    return v_judged || jsonb_build_object(
        'escrow_id', e.escrow_id,
        'due', v_judged ->> 'outcome' = 'release_queued'
            and (select p.undo_seconds = 0 from escrow.policy p)
    );
end;
$$;

comment on function public.escrow_receive_reply(integer, boolean, jsonb) is
    'Records one inbound message with its outcome; an accepted one asks for the release.';
revoke execute on function public.escrow_receive_reply(integer, boolean, jsonb)
from public, anon, authenticated;
grant execute on function public.escrow_receive_reply(integer, boolean, jsonb) to service_role;

-- Does: tells an operator that Postmark sent what could not be read; Postmark keeps it and repeats.
-- Called by: postmark-inbound-webhook. Locks: none. p_code: of the refusal. Returns: nothing.
create function public.escrow_report_unreadable_reply(p_code text)
returns void
language sql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
    select escrow.raise_alert('reply_unreadable', null,
        jsonb_build_object('code', left(p_code, 40)));
$$;

comment on function public.escrow_report_unreadable_reply(text) is
    'Alerts that an inbound message could not be read.';
revoke execute on function public.escrow_report_unreadable_reply(text)
from public, anon, authenticated;
grant execute on function public.escrow_report_unreadable_reply(text) to service_role;
