-- Orders about time: what waits is tried now, a deadline is moved before it has passed, an event is
-- read and applied once more, or given up. None of them decides who gets the money.

-- Does: makes due now what waits for its time: a refused transfer, a queued wish, a look for an
-- effect in doubt. Nothing else changes: the same rules decide whether anything is sent.
-- Called by: operators. Locks: escrow, audit chain. Returns: EscrowView.
-- Raises: PT404, PT422 reason_required, PT409 as require_retry.
create function public.escrow_order_retry(p_escrow_id uuid, p_actor text, p_reason text)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    e escrow.escrows := escrow.open_order(p_escrow_id, p_actor, p_reason);
begin
    perform escrow.require_retry(e);
    update escrow.escrows x
    set next_attempt_at = escrow.now()
    where x.escrow_id = p_escrow_id;
    return escrow.close_order(e, 'order_retry', p_actor, p_reason);
end;
$$;

-- Does: moves the deadline of an escrow further ahead, before it has passed.
-- Called by: operators. Locks: escrow, audit chain. Returns: EscrowView.
-- A card authorization that would lapse before the new deadline is captured by the next job.
-- Raises: PT404, PT422 reason_required, deadline_not_later, deadline_too_far, PT409 as
-- require_extension.
create function public.escrow_order_extension(
    p_escrow_id uuid,
    p_deadline_at timestamptz,
    p_actor text,
    p_reason text
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    e escrow.escrows := escrow.open_order(p_escrow_id, p_actor, p_reason);
begin
    perform escrow.require_extension(e);
    if coalesce(p_deadline_at <= e.deadline_at, true) then
        raise exception using errcode = 'PT422', message = 'deadline_not_later',
            hint = 'A deadline is only ever moved further ahead.';
    end if;
    if p_deadline_at > escrow.latest_deadline() then
        raise exception using errcode = 'PT422', message = 'deadline_too_far',
            hint = 'The latest possible is ' || escrow.time_text(escrow.latest_deadline()) || '.';
    end if;
    update escrow.escrows x
    set deadline_at = p_deadline_at
    where x.escrow_id = p_escrow_id;
    perform escrow.plan_look(p_escrow_id);
    return escrow.close_order(e, 'order_extension', p_actor, p_reason);
end;
$$;

-- Does: lets the jobs read and apply one event again, whatever became of it.
-- A parked or unapplied one is due now; of an applied one, whose receipt is final, a copy is made.
-- Applying is idempotent: it records what Stripe shows now, once per Stripe object.
-- Called by: operators. Locks: inbox row, audit chain. Returns: {event_id, escrow_id}.
-- Raises: PT404 not_found, PT422 reason_required, PT409 event_ignored, already_replaying.
create function public.escrow_replay_event(p_event_id text, p_actor text, p_reason text)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    i escrow.inbox;
    v_again text;
    v_copies integer := 0;
    v_status text;
begin
    perform escrow.require_reason(p_actor, p_reason);
    select * into i from escrow.inbox x where x.event_id = p_event_id for update;
    if not found then
        raise exception using errcode = 'PT404', message = 'not_found',
            hint = 'No event has this id: see escrow.inbox.';
    end if;
    if i.status = 'ignored' then
        perform escrow.refuse_order('event_ignored',
            format('It is not ours to apply: %s.', coalesce(i.reason, 'unknown')));
    end if;
    if i.status = 'applied' then
        loop
            v_copies := v_copies + 1;
            v_again := left(i.event_id, 200) || '_again' || v_copies;
            select x.status into v_status from escrow.inbox x where x.event_id = v_again;
            exit when not found;
            if v_status in ('received', 'parked') then
                perform escrow.refuse_order('already_replaying',
                    'A copy of it waits to be applied already.');
            end if;
        end loop;
        insert into escrow.inbox (
            event_id, path, type, account, escrow_id, refs, event_created_at, next_attempt_at
        ) values (
            v_again, i.path, i.type, i.account, i.escrow_id, i.refs, escrow.now(), escrow.now()
        );
    else
        v_again := i.event_id;
        update escrow.inbox x
        set next_attempt_at = escrow.now()
        where x.event_id = i.event_id;
    end if;
    perform escrow.audit(p_actor, 'replay_event', i.escrow_id, p_reason,
        jsonb_build_object('event_id', i.event_id, 'status', i.status, 'tries', i.tries),
        jsonb_build_object('event_id', v_again));
    return jsonb_build_object('event_id', v_again, 'escrow_id', i.escrow_id);
end;
$$;

-- Does: gives up an event that can never be applied, such as one of an escrow that no database
-- knows: final, and nobody is told of it again.
-- Called by: operators. Locks: discrepancy, inbox row, audit chain. Returns: {event_id, escrow_id}.
-- Raises: PT404 not_found, PT422 reason_required, PT409 event_not_parked.
create function public.escrow_close_event(p_event_id text, p_actor text, p_reason text)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    i escrow.inbox;
begin
    perform escrow.require_reason(p_actor, p_reason);
    -- before the event, as the reconciliation takes them
    perform
    from escrow.discrepancies d
    where d.type = 'event_unprocessed' and d.subject = p_event_id and d.resolved_at is null
    for update;
    select * into i from escrow.inbox x where x.event_id = p_event_id for update;
    if not found then
        raise exception using errcode = 'PT404', message = 'not_found',
            hint = 'No event has this id: see escrow.inbox.';
    end if;
    if i.status <> 'parked' then
        perform escrow.refuse_order('event_not_parked', format(
            'It is %s: only what could not be applied for a day is given up.', i.status));
    end if;
    update escrow.inbox x
    set status = 'ignored', reason = 'closed_by_operator', applied_at = escrow.now(),
        next_attempt_at = null
    where x.event_id = p_event_id;
    update escrow.discrepancies d
    set resolved_at = escrow.now(), resolved_by = p_actor, resolution = 'event_closed'
    where d.type = 'event_unprocessed' and d.subject = p_event_id and d.resolved_at is null;
    perform escrow.audit(p_actor, 'close_event', i.escrow_id, p_reason,
        jsonb_build_object('event_id', i.event_id, 'type', i.type, 'reason', i.reason,
            'tries', i.tries, 'refs', i.refs),
        jsonb_build_object('status', 'ignored'));
    return jsonb_build_object('event_id', i.event_id, 'escrow_id', i.escrow_id);
end;
$$;

comment on function public.escrow_order_retry(uuid, text, text) is
    'Makes due now what waits for its time; audited.';
comment on function public.escrow_order_extension(uuid, timestamptz, text, text) is
    'Moves a deadline further ahead before it has passed; audited.';
comment on function public.escrow_replay_event(text, text, text) is
    'Lets the jobs apply one event again; audited.';
comment on function public.escrow_close_event(text, text, text) is
    'Gives up a parked event that can never be applied; final, audited.';

revoke execute on function public.escrow_order_retry(uuid, text, text)
from public, anon, authenticated;
grant execute on function public.escrow_order_retry(uuid, text, text) to service_role;
revoke execute on function public.escrow_order_extension(uuid, timestamptz, text, text)
from public, anon, authenticated;
grant execute on function public.escrow_order_extension(uuid, timestamptz, text, text)
to service_role;
revoke execute on function public.escrow_replay_event(text, text, text)
from public, anon, authenticated;
grant execute on function public.escrow_replay_event(text, text, text) to service_role;
revoke execute on function public.escrow_close_event(text, text, text)
from public, anon, authenticated;
grant execute on function public.escrow_close_event(text, text, text) to service_role;
