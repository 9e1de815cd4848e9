-- Receiving events. T1 escrow_inbox_receive stores and commits; the function reads Stripe; T2
-- escrow_inbox_apply applies and marks applied in one transaction.

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
set search_path = pg_catalog, pg_temp
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
    -- a live Connect endpoint gets the test events of its accounts too, and must take them:
    -- https://docs.stripe.com/connect/webhooks
    if p_livemode and p_event ->> 'path' = 'connect' and p_event ->> 'livemode' = 'false' then
        return jsonb_build_object('outcome', 'ignored');
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

comment on function public.escrow_inbox_receive(integer, boolean, jsonb) is
    'T1: stores an event once; answers what must be read.';
revoke execute on function public.escrow_inbox_receive(integer, boolean, jsonb)
from public, anon, authenticated;
grant execute on function public.escrow_inbox_receive(integer, boolean, jsonb) to service_role;

-- Does: T2: applies what the reading shows and marks the event applied, in one transaction.
-- Called by: stripe-connect-webhook and the sweep. Locks: inbox row, then receivers or escrow.
-- Returns: {outcome: applied | ignored | duplicate | parked | retry, wake: something became due}.
create function public.escrow_inbox_apply(p_event_id text, p_ticket bigint, p_snapshot jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
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
        set transfers = 'inactive', deauthorized_at = escrow.now(),
            account_ticket = least(p_ticket, (select t.last_value from escrow.tickets t))
        where r.stripe_account_id = i.account;
        perform escrow.raise_alert('receiver_not_ready', null,
            jsonb_build_object('account', i.account, 'deauthorized', true, 'receivers', (
                select string_agg(r.reference, ', ' order by r.reference)
                from escrow.receivers r
                where r.stripe_account_id = i.account
            )));
    elsif i.path = 'connect' then
        if jsonb_typeof(p_snapshot -> 'account') = 'object' then
            v_wake := escrow.apply_account(p_snapshot -> 'account', p_ticket) > 0;
        end if;
    else
        perform from escrow.escrows e where e.escrow_id = i.escrow_id for update;
        perform escrow.apply_snapshot(i.escrow_id, p_snapshot, p_ticket);
        perform escrow.apply_named_warning(i);
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

comment on function public.escrow_inbox_apply(text, bigint, jsonb) is
    'T2: applies a reading and marks the event applied, in one transaction.';
revoke execute on function public.escrow_inbox_apply(text, bigint, jsonb)
from public, anon, authenticated;
grant execute on function public.escrow_inbox_apply(text, bigint, jsonb) to service_role;

-- Does: claims stored events that were not applied, for the jobs to read and apply.
-- Called by: the sweep. Locks: inbox rows, skip locked.
-- Returns: {events: [{event_id, ticket, read}]}.
create function public.escrow_claim_events(
    p_contract_version integer,
    p_livemode boolean,
    p_limit integer default 50
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
    v_now timestamptz := escrow.now();
    v_events jsonb := '[]'::jsonb;
    v_event_id text;
    v_open jsonb;
    i escrow.inbox;
begin
    if v_refusal is not null then
        return jsonb_build_object(
            'refused', jsonb_build_object('code', v_refusal), 'events', v_events
        );
    end if;
    for v_event_id in
        select x.event_id
        from escrow.inbox x
        where x.event_id = any (array(
            select y.event_id
            from escrow.inbox y
            where y.status in ('received', 'parked') and y.next_attempt_at <= v_now
            order by y.next_attempt_at, y.event_id
            limit least(greatest(p_limit, 1), 50)
            for update skip locked
        ))
        order by x.next_attempt_at, x.event_id
    loop
        select * into strict i from escrow.inbox x where x.event_id = v_event_id;
        -- one update a row: a second one would check the foreign key, and wait for the escrow
        v_open := escrow.open_event(i, escrow.now() + escrow.backoff(i.tries + 1));
        if v_open ->> 'outcome' = 'look' then
            v_events := v_events || jsonb_build_object(
                'event_id', i.event_id, 'ticket', v_open -> 'ticket', 'read', v_open -> 'read'
            );
        end if;
    end loop;
    return jsonb_build_object('events', v_events);
end;
$$;

comment on function public.escrow_claim_events(integer, boolean, integer) is
    'Claims stored events that are not applied yet.';
revoke execute on function public.escrow_claim_events(integer, boolean, integer)
from public, anon, authenticated;
grant execute on function public.escrow_claim_events(integer, boolean, integer) to service_role;
