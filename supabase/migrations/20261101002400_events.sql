-- Receiving events. T1 escrow_inbox_receive stores and commits; the function reads Stripe; T2
-- escrow_inbox_apply applies and marks applied in one transaction. Events are hints: what is
-- applied is always the object as Stripe shows it now.

-- Does: the escrow that an event's ids lead to, or null.
-- p_refs: ids named by the event; its metadata is a hint that apply_* checks against our rows.
create function escrow.find_escrow(p_refs jsonb)
returns uuid
language sql
stable
set search_path = ''
as $$
    select coalesce(
        (
            select e.escrow_id
            from escrow.escrows e
            where e.payment_intent_id = p_refs ->> 'payment_intent'
        ),
        (select e.escrow_id from escrow.escrows e where e.charge_id = p_refs ->> 'charge'),
        (
            select o.escrow_id
            from escrow.operations o
            where o.stripe_id in (p_refs ->> 'transfer', p_refs ->> 'refund')
                and o.kind in ('transfer', 'refund')
            limit 1
        ),
        (select e.escrow_id from escrow.escrows e where e.escrow_id::text = p_refs ->> 'escrow_id')
    );
$$;

-- Does: what must be read from Stripe to understand one event.
create function escrow.read_of_event(p_reads text, p_escrow_id uuid, p_refs jsonb, p_account text)
returns jsonb
language sql
stable
set search_path = ''
as $$
    select case p_reads
        when 'account' then jsonb_build_object('account', p_account)
        when 'transfer' then jsonb_build_object('transfers_of', p_escrow_id)
        when 'refund' then jsonb_build_object('payment_intent', i.id, 'refunds_of', i.id)
        when 'dispute' then jsonb_build_object('payment_intent', i.id, 'disputes_of', i.id)
        else jsonb_build_object('payment_intent', i.id)
    end
    from (
        select coalesce(
            (select e.payment_intent_id from escrow.escrows e where e.escrow_id = p_escrow_id),
            p_refs ->> 'payment_intent'
        )
    ) as i (id);
$$;

-- Does: why an event is not for us, or null.
create function escrow.ignore_event(p_path text, p_type text, p_account text)
returns text
language sql
stable
set search_path = ''
as $$
    select case
        when (p_path = 'connect') <> (p_account is not null) then 'account_on_wrong_path'
        when not exists (
            select from escrow.event_types t where t.type = p_type and t.path = p_path
        ) then 'type_not_handled'
        when p_path = 'connect' and not exists (
            select from escrow.receivers r where r.stripe_account_id = p_account
            union all
            select
            from escrow.escrows e
            where e.destination_account_id = p_account and e.settled_at is null
        ) then 'account_unknown'
    end;
$$;

-- Does: T1: stores a verified event once and says what must be read.
-- Called by: stripe-connect-webhook. Locks: the inbox row.
-- p_event: see the contract. Returns: {outcome: look, ticket, read} | {outcome: duplicate | ignored
--   | parked} | {outcome: refused, code}.
create function public.escrow_inbox_receive(
    p_contract_version integer,
    p_livemode boolean,
    p_event jsonb
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
set lock_timeout = '3s'
as $$
declare
    v_refusal text := escrow.refuse_caller(p_contract_version, p_livemode);
    v_refs jsonb := coalesce(p_event -> 'references', '{}');
    v_account text := p_event ->> 'account';
    v_ignored text;
    i escrow.inbox;
begin
    if v_refusal is not null then
        return jsonb_build_object('outcome', 'refused', 'code', v_refusal);
    end if;
    if (p_event ->> 'livemode')::boolean is distinct from p_livemode then
        return jsonb_build_object('outcome', 'refused', 'code', 'wrong_livemode');
    end if;
    v_ignored := escrow.ignore_event(p_event ->> 'path', p_event ->> 'type', v_account);
    insert into escrow.inbox (
        event_id, path, type, account, escrow_id, refs, event_created_at, status, reason,
        applied_at, next_attempt_at
    ) values (
        p_event ->> 'id', p_event ->> 'path', p_event ->> 'type', v_account,
        case when v_ignored is null then escrow.find_escrow(v_refs) end, v_refs,
        to_timestamp((p_event ->> 'created')::bigint),
        case when v_ignored is null then 'received' else 'ignored' end, v_ignored,
        case when v_ignored is not null then escrow.now() end,
        -- the delivery in hand applies it; the jobs only if that one dies
        case when v_ignored is null then escrow.now() + interval '2 minutes' end
    )
    on conflict (event_id) do nothing;
    select * into strict i
    from escrow.inbox x
    where x.event_id = p_event ->> 'id'
    for update;
    if i.status in ('applied', 'ignored') then
        return jsonb_build_object(
            'outcome', case
                when v_ignored is not null then 'ignored' else 'duplicate'
            end
        );
    end if;
    if i.status = 'parked' then
        -- only the jobs try it again; Stripe has done its part
        return jsonb_build_object('outcome', 'parked');
    end if;
    return escrow.open_event(i);
end;
$$;

-- Does: says what to read for a stored event, or ends it when it is not ours.
-- Called by: escrow_inbox_receive and escrow_claim_events. Locks: the inbox row (caller).
create function escrow.open_event(i escrow.inbox)
returns jsonb
language plpgsql
volatile
set search_path = ''
as $$
declare
    v_escrow_id uuid := coalesce(i.escrow_id, escrow.find_escrow(i.refs));
    v_again boolean := coalesce(i.tried_at > escrow.now() - interval '30 seconds', false);
    v_reads text;
begin
    select t.reads into strict v_reads
    from escrow.event_types t
    where t.type = i.type and t.path = i.path;
    -- counted here, in a transaction of its own: an apply that fails rolls its own count back
    -- duplicates that arrive together are one try: only time makes the next one
    update escrow.inbox x
    set tries = case when v_again then x.tries else x.tries + 1 end,
        tried_at = case when v_again then x.tried_at else escrow.now() end,
        escrow_id = v_escrow_id
    where x.event_id = i.event_id
    returning x.* into i;
    if v_reads = 'account' or v_escrow_id is not null then
        if escrow.is_event_overdue(i) then
            perform escrow.park_event(i, 'cannot_be_applied');
        end if;
        return jsonb_build_object(
            'outcome', 'look',
            'ticket', nextval('escrow.tickets'),
            'read', escrow.read_of_event(v_reads, v_escrow_id, i.refs, i.account)
        );
    end if;
    if i.refs ? 'operation_id' then
        -- it names an operation of ours that we do not know: perhaps a database restored from backup
        update escrow.inbox x
        set status = 'parked', reason = 'escrow_unknown',
            next_attempt_at = escrow.now() + escrow.backoff(x.tries)
        where x.event_id = i.event_id;
        if i.received_at < escrow.now() - interval '1 hour' then
            perform escrow.park_event(i, 'escrow_unknown');
        end if;
        return jsonb_build_object('outcome', 'parked');
    end if;
    update escrow.inbox x
    set status = 'ignored', reason = 'not_ours', applied_at = escrow.now(), next_attempt_at = null
    where x.event_id = i.event_id;
    return jsonb_build_object('outcome', 'ignored');
end;
$$;

-- Does: whether an event has been tried ten times or for a day without being applied.
create function escrow.is_event_overdue(i escrow.inbox)
returns boolean
language sql
volatile
set search_path = ''
as $$
    select i.tries > 10 or i.received_at < escrow.now() - interval '24 hours';
$$;

-- Does: parks an event and alerts: the jobs go on trying, Stripe need not.
-- Locks: the inbox row (caller).
create function escrow.park_event(i escrow.inbox, p_reason text)
returns void
language plpgsql
volatile
set search_path = ''
as $$
begin
    update escrow.inbox x
    set status = 'parked', reason = p_reason
    where x.event_id = i.event_id;
    perform escrow.raise_alert('event_parked', i.escrow_id,
        jsonb_build_object('event', i.event_id, 'type', i.type, 'reason', p_reason));
end;
$$;

-- Does: keeps an event that could not be applied for the jobs, parked after 10 tries or a day.
-- Locks: the inbox row (caller). Returns: retry | parked.
create function escrow.postpone_event(i escrow.inbox, p_reason text)
returns text
language plpgsql
volatile
set search_path = ''
as $$
begin
    update escrow.inbox x
    set reason = p_reason, next_attempt_at = escrow.now() + escrow.backoff(x.tries)
    where x.event_id = i.event_id;
    if not escrow.is_event_overdue(i) then
        return 'retry';
    end if;
    perform escrow.park_event(i, p_reason);
    return 'parked';
end;
$$;

-- Does: T2: applies what the reading shows and marks the event applied, in one transaction.
-- Called by: stripe-connect-webhook and the sweep. Locks: inbox row, then receivers or escrow.
-- Returns: {outcome: applied | ignored | duplicate | parked | retry, wake: something became due}.
create function public.escrow_inbox_apply(p_event_id text, p_ticket bigint, p_snapshot jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
set lock_timeout = '3s'
as $$
declare
    i escrow.inbox;
    v_wake boolean := false;
begin
    select * into i from escrow.inbox x where x.event_id = p_event_id for update;
    if not found then
        return jsonb_build_object('outcome', 'ignored', 'wake', false);
    end if;
    if i.status in ('applied', 'ignored') then
        return jsonb_build_object('outcome', 'duplicate', 'wake', false);
    end if;
    if p_snapshot ? 'failed' and i.type <> 'account.application.deauthorized' then
        return jsonb_build_object(
            'outcome', escrow.postpone_event(i, p_snapshot ->> 'failed'), 'wake', false
        );
    end if;
    if i.type = 'account.application.deauthorized' then
        -- nothing can be read from an account that has cut us off
        update escrow.receivers r
        set transfers = 'inactive', deauthorized_at = escrow.now(), account_ticket = p_ticket
        where r.stripe_account_id = i.account;
        perform escrow.raise_alert('receiver_not_ready', null,
            jsonb_build_object('account', i.account, 'deauthorized', true));
    elsif i.path = 'connect' then
        if jsonb_typeof(p_snapshot -> 'account') = 'object' then
            v_wake := escrow.apply_account(p_snapshot -> 'account', p_ticket) > 0;
        end if;
    else
        perform from escrow.escrows e where e.escrow_id = i.escrow_id for update;
        perform escrow.apply_snapshot(i.escrow_id, p_snapshot, p_ticket);
        select e.next_attempt_at <= escrow.now() into v_wake
        from escrow.escrows e
        where e.escrow_id = i.escrow_id;
    end if;
    update escrow.inbox x
    set status = 'applied', reason = null, applied_at = escrow.now(), next_attempt_at = null
    where x.event_id = p_event_id;
    return jsonb_build_object('outcome', 'applied', 'wake', coalesce(v_wake, false));
end;
$$;

-- Does: claims stored events that were not applied, for the jobs to read and apply.
-- Called by: the sweep. Locks: inbox rows, skip locked. Returns: {events: [{event_id, ticket, read}]}.
create function public.escrow_claim_events(
    p_contract_version integer,
    p_livemode boolean,
    p_limit integer default 50
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = ''
set lock_timeout = '3s'
as $$
declare
    v_refusal text := escrow.refuse_caller(p_contract_version, p_livemode);
    v_events jsonb := '[]';
    v_open jsonb;
    i escrow.inbox;
begin
    if v_refusal is not null then
        return jsonb_build_object('refused', jsonb_build_object('code', v_refusal), 'events', v_events);
    end if;
    for i in
        update escrow.inbox x
        set next_attempt_at = escrow.now() + escrow.backoff(x.tries + 1)
        where x.event_id = any (array(
            select y.event_id
            from escrow.inbox y
            where y.status in ('received', 'parked') and y.next_attempt_at <= escrow.now()
            order by y.next_attempt_at, y.event_id
            limit least(greatest(p_limit, 1), 50)
            for update skip locked
        ))
        returning x.*
    loop
        v_open := escrow.open_event(i);
        if v_open ->> 'outcome' = 'look' then
            v_events := v_events || jsonb_build_object(
                'event_id', i.event_id, 'ticket', v_open -> 'ticket', 'read', v_open -> 'read'
            );
        end if;
    end loop;
    return jsonb_build_object('events', v_events);
end;
$$;

comment on function public.escrow_inbox_receive(integer, boolean, jsonb) is
    'T1: stores an event once; answers what must be read.';
comment on function public.escrow_inbox_apply(text, bigint, jsonb) is
    'T2: applies a reading and marks the event applied, in one transaction.';
comment on function public.escrow_claim_events(integer, boolean, integer) is
    'Claims stored events that are not applied yet.';
revoke execute on function public.escrow_inbox_receive(integer, boolean, jsonb)
from public, anon, authenticated;
grant execute on function public.escrow_inbox_receive(integer, boolean, jsonb) to service_role;
revoke execute on function public.escrow_inbox_apply(text, bigint, jsonb)
from public, anon, authenticated;
grant execute on function public.escrow_inbox_apply(text, bigint, jsonb) to service_role;
revoke execute on function public.escrow_claim_events(integer, boolean, integer)
from public, anon, authenticated;
grant execute on function public.escrow_claim_events(integer, boolean, integer) to service_role;
