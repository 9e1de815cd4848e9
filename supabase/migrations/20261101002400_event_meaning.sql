-- What a stored event means: whose it is, what must be read for it, and when it is given up on.
-- Events are hints: what is applied is always the object as Stripe shows it now.

-- Does: the uuid in a text, or null: whatever else another program noted is nobody's id here.
-- Compared as a uuid, so that the index serves.
create function escrow.uuid_in(p_text text)
returns uuid
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select case
        when p_text ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then p_text::uuid
    end;
$$;

-- Does: the escrow that an event's ids lead to, or null.
-- p_refs: ids named by the event; its metadata is a hint that apply_* checks against our rows.
create function escrow.find_escrow(p_refs jsonb)
returns uuid
language sql
stable
set search_path = pg_catalog, pg_temp
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
        (
            select e.escrow_id
            from escrow.escrows e
            where e.escrow_id = escrow.uuid_in(p_refs ->> 'escrow_id')
        )
    );
$$;

-- Does: what must be read from Stripe to understand one event.
create function escrow.read_of_event(p_reads text, p_escrow_id uuid, p_refs jsonb, p_account text)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select case p_reads
        when 'account' then jsonb_build_object('account', p_account)
        when 'transfer' then jsonb_build_object('transfers_of', p_escrow_id)
        when 'refund' then jsonb_build_object('payment_intent', i.id, 'refunds_of', i.id)
        when 'dispute' then jsonb_build_object('payment_intent', i.id, 'disputes_of', i.id)
        when 'fraud_warning' then jsonb_build_object(
            'payment_intent', i.id, 'fraud_warnings_of', i.id
        )
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
set search_path = pg_catalog, pg_temp
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

-- Does: whether an event has been tried ten times or for a day without being applied.
create function escrow.is_event_overdue(i escrow.inbox)
returns boolean
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select i.tries > 10 or i.received_at < escrow.now() - interval '24 hours';
$$;

-- Does: parks an event and alerts: the jobs go on trying, Stripe need not.
-- Locks: the inbox row (caller).
create function escrow.park_event(i escrow.inbox, p_reason text)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
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
set search_path = pg_catalog, pg_temp
as $$
begin
    update escrow.inbox x
    set reason = p_reason,
        -- not later than the day after which it is parked and told
        next_attempt_at = least(escrow.now() + escrow.backoff(x.tries), case
            when x.received_at > escrow.now() - interval '24 hours'
                then x.received_at + interval '24 hours'
        end)
    where x.event_id = i.event_id;
    if not escrow.is_event_overdue(i) then
        return 'retry';
    end if;
    perform escrow.park_event(i, p_reason);
    return 'parked';
end;
$$;

-- Does: says what to read for a stored event, or ends it when it is not ours.
-- Called by: escrow_inbox_receive and escrow_claim_events. Locks: the inbox row (caller).
-- p_next_attempt_at: when the sweep comes again; null leaves that as it is.
create function escrow.open_event(i escrow.inbox, p_next_attempt_at timestamptz default null)
returns jsonb
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
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
        escrow_id = v_escrow_id,
        next_attempt_at = coalesce(p_next_attempt_at, x.next_attempt_at)
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
    if escrow.uuid_in(i.refs ->> 'operation_id') is not null then
        -- it names an operation of ours that we do not know: a database restored from backup?
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
