-- Evidence of everything else: transfers, refunds, disputes, accounts, and a whole reading at once.

-- Does: applies one transfer found in the escrow's transfer_group.
-- Locks: the escrow row (caller).
create function escrow.apply_transfer(p_escrow_id uuid, p_transfer jsonb)
returns void
language plpgsql
volatile
set search_path = ''
as $$
declare
    o escrow.operations;
begin
    select * into o
    from escrow.operations x
    where x.escrow_id = p_escrow_id and x.kind = 'transfer' and (
        x.stripe_id = p_transfer ->> 'id'
        or x.operation_id::text = p_transfer #>> '{metadata,operation_id}'
    )
    order by x.stripe_id is null
    limit 1;
    if o.operation_id is null then
        if p_transfer ->> 'transfer_group' = p_escrow_id::text then
            perform escrow.record_stray(p_escrow_id, p_transfer ->> 'id', 'transfer', p_transfer);
        end if;
        return;
    end if;
    perform escrow.record_effect(o.operation_id, p_transfer);
    -- a reversal that we did not make: the receiver has less than we say
    if (p_transfer ->> 'amount_reversed')::bigint > (
        select e.reversed_minor from escrow.escrows e where e.escrow_id = p_escrow_id
    ) then
        perform escrow.record_stray(
            p_escrow_id, (p_transfer ->> 'id') || ':reversed:'
            || (p_transfer ->> 'amount_reversed'), 'reversal', p_transfer
        );
    end if;
end;
$$;

-- Does: takes back a refund that Stripe had called succeeded and then failed.
-- The money is on the platform's balance again and the sender was not repaid: a person decides.
create function escrow.undo_refund(o escrow.operations, p_refund jsonb)
returns void
language plpgsql
volatile
set search_path = ''
as $$
begin
    update escrow.operations x
    set status = 'undone', reason = 'refund_failed',
        reason_detail = p_refund ->> 'failure_reason', settled_at = escrow.now()
    where x.operation_id = o.operation_id and x.status = 'succeeded';
    if not found then
        return;
    end if;
    update escrow.escrows e
    set refunded_minor = e.refunded_minor - o.amount_minor, funds_at = 'platform'
    where e.escrow_id = o.escrow_id;
    perform escrow.post_journal(
        o.escrow_id, 'refund_undone', null, o.stripe_id, o.currency,
        jsonb_build_array(
            jsonb_build_object('account', 'platform_balance', 'amount', o.amount_minor),
            jsonb_build_object('account', 'held', 'amount', -o.amount_minor)
        )
    );
    perform escrow.need_person(o.escrow_id, 'refund_failed', 'refund_failed',
        jsonb_build_object('refund', o.stripe_id, 'reason', p_refund ->> 'failure_reason'));
end;
$$;

-- Does: applies one refund found on the escrow's PaymentIntent.
-- Locks: the escrow row (caller).
create function escrow.apply_refund(p_escrow_id uuid, p_refund jsonb)
returns void
language plpgsql
volatile
set search_path = ''
as $$
declare
    o escrow.operations;
    v_failed boolean := coalesce(p_refund ->> 'status' in ('failed', 'canceled'), false);
begin
    select * into o
    from escrow.operations x
    where x.escrow_id = p_escrow_id and x.kind = 'refund' and (
        x.stripe_id = p_refund ->> 'id'
        or x.operation_id::text = p_refund #>> '{metadata,operation_id}'
    )
    order by x.stripe_id is null
    limit 1;
    if o.operation_id is null then
        -- dropping an uncaptured hold makes refund objects that move no money
        if not v_failed and exists (
            select
            from escrow.escrows e
            where e.escrow_id = p_escrow_id and e.captured_minor > 0
        ) then
            perform escrow.record_stray(p_escrow_id, p_refund ->> 'id', 'refund', p_refund);
        end if;
    elsif not v_failed then
        perform escrow.record_effect(o.operation_id, p_refund);
    elsif o.status = 'succeeded' and o.stripe_id = p_refund ->> 'id' then
        perform escrow.undo_refund(o, p_refund);
    elsif o.status in ('claimed', 'in_doubt') then
        update escrow.operations x
        set status = 'failed', reason = 'refund_failed',
            reason_detail = p_refund ->> 'failure_reason', settled_at = escrow.now()
        where x.operation_id = o.operation_id;
        perform escrow.need_person(p_escrow_id, 'refund_failed', 'refund_failed',
            jsonb_build_object('refund', p_refund ->> 'id',
                'reason', p_refund ->> 'failure_reason'));
    end if;
end;
$$;

-- Does: keeps a dispute as last read; an open one freezes the escrow, a closed one lets it go on.
-- Locks: the escrow row (caller).
create function escrow.apply_dispute(p_escrow_id uuid, p_dispute jsonb, p_ticket bigint)
returns void
language plpgsql
volatile
set search_path = ''
as $$
declare
    e escrow.escrows;
    v_closed boolean := p_dispute ->> 'status' in ('won', 'lost', 'warning_closed', 'prevented');
begin
    insert into escrow.disputes as d (
        dispute_id, escrow_id, amount_minor, currency, stripe_status, evidence_due_at, ticket,
        closed_at
    ) values (
        p_dispute ->> 'id', p_escrow_id, (p_dispute ->> 'amount')::bigint,
        p_dispute ->> 'currency', p_dispute ->> 'status',
        to_timestamp((p_dispute ->> 'evidence_due_by')::bigint), p_ticket,
        case when v_closed then escrow.now() end
    )
    on conflict (dispute_id) do update
    set stripe_status = excluded.stripe_status, ticket = excluded.ticket,
        evidence_due_at = excluded.evidence_due_at,
        closed_at = case when v_closed then coalesce(d.closed_at, escrow.now()) end
    where d.ticket <= excluded.ticket;
    if not found then
        return;
    end if;
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    if not v_closed then
        if e.status not in ('disputed', 'awaiting_payment', 'cancelled') then
            perform escrow.move(p_escrow_id, 'disputed', 'dispute_opened');
            perform escrow.raise_alert('dispute_opened', p_escrow_id,
                jsonb_build_object('dispute', p_dispute ->> 'id'));
        end if;
    elsif e.status = 'disputed' and not exists (
        select from escrow.disputes d where d.escrow_id = p_escrow_id and d.closed_at is null
    ) then
        if p_dispute ->> 'status' = 'lost' then
            perform escrow.need_person(p_escrow_id, 'person_needed', 'person_needed',
                jsonb_build_object('dispute', p_dispute ->> 'id', 'dispute_status', 'lost'));
            return;
        end if;
        -- the deadline did not run while the dispute was open
        update escrow.escrows x
        set deadline_at = x.deadline_at + (escrow.now() - x.status_at)
        where x.escrow_id = p_escrow_id and x.resume_status not in ('released', 'refunded');
        perform escrow.move(p_escrow_id, e.resume_status, 'dispute_closed');
        update escrow.escrows x
        set next_attempt_at = escrow.now()
        where x.escrow_id = p_escrow_id and x.status = 'transfer_failed';
        perform escrow.plan_hold(p_escrow_id);
    end if;
end;
$$;

-- Does: keeps what Stripe says of a connected account; releases that wait for it become due.
-- Called by: escrow_inbox_apply. Locks: the receivers of the account, then the waiting escrows.
-- Returns: how many escrows became due.
create function escrow.apply_account(p_account jsonb, p_ticket bigint)
returns integer
language plpgsql
volatile
set search_path = ''
as $$
declare
    v_woken integer := 0;
begin
    update escrow.receivers r
    set transfers = p_account ->> 'transfers', account_ticket = p_ticket
    where r.stripe_account_id = p_account ->> 'id' and r.account_ticket <= p_ticket;
    if not found or p_account ->> 'transfers' is distinct from 'active' then
        return 0;
    end if;
    with waiting as (
        select e.escrow_id
        from escrow.escrows e
        where e.destination_account_id = p_account ->> 'id'
            and e.settled_at is null
            and e.waiting_for = 'receiver'
            and e.lease_token is null
            and coalesce(e.destination_usable_at <= escrow.now(), true)
        order by e.escrow_id
        for update skip locked
    )
    update escrow.escrows e
    set next_attempt_at = escrow.now()
    where e.escrow_id = any (array(select w.escrow_id from waiting w));
    get diagnostics v_woken = row_count;
    return v_woken;
end;
$$;

-- Does: applies everything that one look at Stripe found.
-- Called by: escrow_begin_operation and escrow_inbox_apply. Locks: the escrow row (caller).
-- p_snapshot is the Snapshot of the contract; p_ticket says when the reading was begun.
create function escrow.apply_snapshot(p_escrow_id uuid, p_snapshot jsonb, p_ticket bigint)
returns void
language plpgsql
volatile
set search_path = ''
as $$
declare
    v_fresh boolean;
    v_item jsonb;
begin
    select p_ticket >= e.ticket into strict v_fresh
    from escrow.escrows e
    where e.escrow_id = p_escrow_id;
    for v_item in
        select i.value
        from jsonb_array_elements(coalesce(p_snapshot -> 'found_intents', '[]')) as i (value)
    loop
        perform escrow.apply_payment_intent(p_escrow_id, v_item, v_fresh);
    end loop;
    if jsonb_typeof(p_snapshot -> 'payment_intent') = 'object' then
        perform escrow.apply_payment_intent(
            p_escrow_id, p_snapshot -> 'payment_intent', v_fresh
        );
    end if;
    for v_item in
        select i.value
        from jsonb_array_elements(coalesce(p_snapshot -> 'transfers', '[]')) as i (value)
    loop
        perform escrow.apply_transfer(p_escrow_id, v_item);
    end loop;
    for v_item in
        select i.value
        from jsonb_array_elements(coalesce(p_snapshot -> 'refunds', '[]')) as i (value)
    loop
        perform escrow.apply_refund(p_escrow_id, v_item);
    end loop;
    for v_item in
        select i.value
        from jsonb_array_elements(coalesce(p_snapshot -> 'disputes', '[]')) as i (value)
    loop
        perform escrow.apply_dispute(p_escrow_id, v_item, p_ticket);
    end loop;
    update escrow.escrows e
    set ticket = greatest(e.ticket, p_ticket)
    where e.escrow_id = p_escrow_id;
end;
$$;

comment on function escrow.apply_snapshot(uuid, jsonb, bigint) is
    'Applies a whole reading of Stripe to one escrow.';
