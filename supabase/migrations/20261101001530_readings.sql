-- Evidence about a receiver's account, and a whole reading of Stripe applied at once.

-- Does: keeps what Stripe says of a connected account; releases that wait for it become due.
-- Called by: escrow_inbox_apply. Locks: the receivers of the account, then the waiting escrows.
-- p_ticket: as in apply_snapshot. Returns: how many escrows became due.
create function escrow.apply_account(p_account jsonb, p_ticket bigint)
returns integer
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_woken integer := 0;
begin
    update escrow.receivers r
    set transfers = p_account ->> 'transfers',
        account_ticket = least(p_ticket, (select t.last_value from escrow.tickets t))
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
-- p_snapshot is the Snapshot of the contract; p_ticket says when the reading was begun. One that
-- was never given out counts as the last one: invented, it would outdate every later reading.
create function escrow.apply_snapshot(p_escrow_id uuid, p_snapshot jsonb, p_ticket bigint)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_ticket bigint;
    v_fresh boolean;
    v_item jsonb;
begin
    select t.ticket, t.ticket >= e.ticket into strict v_ticket, v_fresh
    from escrow.escrows e, (
        select least(p_ticket, s.last_value) as ticket from escrow.tickets s
    ) t
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
        perform escrow.apply_dispute(p_escrow_id, v_item, v_ticket);
    end loop;
    for v_item in
        select i.value
        from jsonb_array_elements(coalesce(p_snapshot -> 'fraud_warnings', '[]')) as i (value)
    loop
        perform escrow.apply_fraud_warning(p_escrow_id, v_item);
    end loop;
    update escrow.escrows e
    set ticket = greatest(e.ticket, v_ticket), read_at = escrow.now()
    where e.escrow_id = p_escrow_id;
end;
$$;

comment on function escrow.apply_snapshot(uuid, jsonb, bigint) is
    'Applies a whole reading of Stripe to one escrow.';

-- Does: whether a charge shows a refund or a dispute that its own complete lists do not.
-- Called by: escrow_begin_operation. p_snapshot: complete, and applied before.
create function escrow.has_unknown_return(e escrow.escrows, p_snapshot jsonb)
returns boolean
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select coalesce(
        (c.charge ->> 'disputed')::boolean
        and not exists (select from escrow.disputes d where d.escrow_id = e.escrow_id),
        false
    ) or coalesce(
        -- what a capture in part has not taken counts as refunded at Stripe, and moved nothing
        e.captured_minor > 0
        and (c.charge ->> 'amount_refunded')::bigint
            - coalesce(
                (c.charge ->> 'amount')::bigint - (c.charge ->> 'amount_captured')::bigint, 0
            ) > e.refunded_minor + (
            select coalesce(sum(escrow.standing_of(s.object, s.facts)), 0)
            from escrow.stray_effects s
            where s.escrow_id = e.escrow_id and s.object = 'refund'
                -- what was adopted or counted is in refunded_minor
                and coalesce(s.resolution = 'outside', true)
        ),
        false
    )
    from (select p_snapshot #> '{payment_intent,latest_charge}') as c (charge);
$$;
