-- Card disputes: an open one freezes every outflow in every status; how it ends decides who has the
-- money. A dispute is a hint like any other event: what counts is the dispute as Stripe shows it.

-- Does: books what the bank withdrew or gave back, once per balance transaction, and Stripe's fee.
-- Until the verdict the money counts as lost and as held alike: we may owe it to somebody still.
-- Locks: the escrow row (caller).
create function escrow.book_dispute(p_escrow_id uuid, p_dispute jsonb)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_currency text;
    v_row jsonb;
    v_amount bigint;
    v_fee bigint;
begin
    select e.currency into strict v_currency
    from escrow.escrows e
    where e.escrow_id = p_escrow_id;
    for v_row in
        select r.value
        from jsonb_array_elements(coalesce(p_dispute -> 'balance_transactions', '[]')) as r (value)
        order by (r.value ->> 'amount')::bigint
    loop
        v_amount := (v_row ->> 'amount')::bigint;
        v_fee := (v_row ->> 'fee')::bigint;
        -- settled in another currency: that escrow is in a person's hands already
        continue when v_row ->> 'currency' <> v_currency or (v_amount = 0 and v_fee = 0);
        if escrow.post_journal(
            p_escrow_id, case when v_amount < 0 then 'dispute' else 'dispute_reversal' end, null,
            v_row ->> 'id', v_currency,
            jsonb_build_array(
                jsonb_build_object('account', 'platform_balance', 'amount', v_amount - v_fee),
                jsonb_build_object('account', 'dispute_losses', 'amount', -v_amount),
                jsonb_build_object('account', 'stripe_fees', 'amount', v_fee)
            )
        ) then
            update escrow.escrows e
            set bank_minor = e.bank_minor - v_amount
            where e.escrow_id = p_escrow_id;
        end if;
    end loop;
end;
$$;

-- Does: ends an escrow whose dispute was lost, by where its money is; what is still with the
-- receiver is asked back first. Only the plain case ends by itself: one dispute, of the whole
-- amount, nothing under way. Called by: close_dispute. Locks: the escrow row (caller).
create function escrow.lose_dispute(p_escrow_id uuid, p_dispute_id text)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
    v_owed bigint;
begin
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    if exists (
        select
        from escrow.operations o
        where o.escrow_id = p_escrow_id and o.kind = 'reversal'
            and o.status in ('claimed', 'in_doubt')
    ) then
        -- its outcome decides who bears it; then the dispute is read again
        return;
    end if;
    if e.bank_minor + e.refunded_minor < e.captured_minor
        or e.frozen_at is not null
        or e.funds_at not in ('platform', 'receiver', 'sender')
        or (select count(*) <> 1 from escrow.disputes d where d.escrow_id = p_escrow_id)
        or exists (
            select
            from escrow.operations o
            where o.escrow_id = p_escrow_id and o.status in ('claimed', 'in_doubt')
        )
    then
        perform escrow.need_person(p_escrow_id, 'person_needed', 'dispute_lost',
            jsonb_build_object('dispute', p_dispute_id, 'funds_at', e.funds_at,
                'withdrawn', e.bank_minor, 'captured', e.captured_minor));
        return;
    end if;
    if escrow.is_reversal_due(e) then
        perform escrow.plan_look(p_escrow_id);
        return;
    end if;
    if e.funds_at = 'platform' then
        perform escrow.book_bank_loss(p_escrow_id, p_dispute_id);
        update escrow.escrows x set funds_at = 'bank' where x.escrow_id = p_escrow_id;
    elsif e.funds_at = 'receiver' and exists (
        select
        from escrow.operations o
        join escrow.disputes d on d.dispute_id = p_dispute_id
        where o.escrow_id = p_escrow_id and o.kind = 'reversal' and o.status = 'failed'
            and o.created_at >= d.opened_at
    ) then
        -- it was asked for and could not be paid back: the receiver owes it
        v_owed := e.transferred_minor - e.reversed_minor;
        perform escrow.post_journal(
            p_escrow_id, 'receivable', null, p_dispute_id, e.currency,
            jsonb_build_array(
                jsonb_build_object('account', 'receivables', 'amount', v_owed),
                jsonb_build_object('account', 'dispute_losses', 'amount', -v_owed)
            )
        );
    end if;
    perform escrow.move(
        p_escrow_id, case e.funds_at when 'receiver' then 'released' else 'refunded' end,
        'dispute_lost'
    );
    perform escrow.raise_alert('dispute_lost', p_escrow_id,
        jsonb_build_object('dispute', p_dispute_id, 'funds_at', e.funds_at, 'owed', v_owed));
end;
$$;

-- Does: opens what was closed before anybody here had read it: the money is gone, so nothing may
-- leave as if it were there. A review stays with its person.
-- Called by: apply_dispute. Locks: the escrow row (caller). Returns: whether it did.
create function escrow.open_closed_dispute(p_escrow_id uuid)
returns boolean
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
begin
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    if e.status in ('disputed', 'manual_review', 'awaiting_payment', 'cancelled')
        or not (escrow.is_lost_to_bank(e) or e.bank_minor > 0)
    then
        return false;
    end if;
    perform escrow.move(p_escrow_id, 'disputed', 'dispute_opened');
    return true;
end;
$$;

-- Does: keeps the money of a dispute that was lost and then won after all, for a person; also where
-- the bank gives it back later, or gives back what was counted as lost.
-- Called by: close_dispute. Locks: the escrow row (caller).
create function escrow.win_late(p_escrow_id uuid, p_dispute_id text)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
    v_back bigint;
    v_owed bigint;
begin
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    -- what the loss had taken out of the held money, or made a debt of the receiver's
    select
        greatest(
            -coalesce(sum(n.amount_minor) filter (where n.account = 'dispute_losses'), 0), 0
        )::bigint,
        coalesce(sum(n.amount_minor) filter (where n.account = 'receivables'), 0)::bigint
    into v_back, v_owed
    from escrow.entries n
    where n.escrow_id = p_escrow_id;
    if v_back > 0 then
        v_owed := least(v_owed, v_back);
        perform escrow.post_journal(
            p_escrow_id, 'late_win', null, p_dispute_id, e.currency,
            jsonb_build_array(
                jsonb_build_object('account', 'dispute_losses', 'amount', v_back),
                jsonb_build_object('account', 'receivables', 'amount', -v_owed),
                jsonb_build_object('account', 'held', 'amount', v_owed - v_back)
            )
        );
    end if;
    if v_back > coalesce(v_owed, 0) then
        update escrow.escrows x set funds_at = 'platform' where x.escrow_id = p_escrow_id;
    end if;
    if e.status in ('released', 'refunded') then
        perform escrow.move(p_escrow_id, 'manual_review', 'late_win');
    end if;
    update escrow.escrows x
    set resume_status = 'manual_review'
    where x.escrow_id = p_escrow_id and x.status = 'disputed' and v_back > 0;
    perform escrow.raise_alert('late_win', p_escrow_id,
        jsonb_build_object('dispute', p_dispute_id));
end;
$$;

-- Does: what follows from a dispute that is closed.
-- p_before: how it stood when last read. Called by: apply_dispute. Locks: the escrow row (caller).
create function escrow.close_dispute(p_escrow_id uuid, p_dispute jsonb, p_before text)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
    v_stood interval;
begin
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    if p_before = 'lost' and p_dispute ->> 'status' = 'won' or (
        select sum(n.amount_minor) < 0
        from escrow.entries n
        where n.escrow_id = p_escrow_id and n.account = 'dispute_losses'
    ) then
        perform escrow.win_late(p_escrow_id, p_dispute ->> 'id');
        return;
    end if;
    if e.status = 'manual_review' and p_dispute ->> 'status' = 'lost'
        and p_before is distinct from 'lost'
    then
        perform escrow.raise_alert('dispute_lost', p_escrow_id,
            jsonb_build_object('dispute', p_dispute ->> 'id', 'funds_at', e.funds_at));
    end if;
    if e.status <> 'disputed' or escrow.has_open_dispute(p_escrow_id) then
        return;
    end if;
    if escrow.is_lost_to_bank(e) then
        perform escrow.lose_dispute(p_escrow_id, p_dispute ->> 'id');
        return;
    end if;
    if e.bank_minor > 0 then
        -- closed, and the bank has not given it back yet: nothing is repaid by half
        if escrow.is_kept_by_bank(e) then
            perform escrow.need_person(p_escrow_id, 'person_needed', 'person_needed',
                jsonb_build_object('dispute', p_dispute ->> 'id', 'withdrawn', e.bank_minor));
        else
            perform escrow.plan_look(p_escrow_id);
        end if;
        return;
    end if;
    if e.resume_status in ('released', 'refunded', 'cancelled') and exists (
        select
        from escrow.operations o
        where o.escrow_id = p_escrow_id and o.status in ('claimed', 'in_doubt')
    ) then
        perform escrow.need_person(p_escrow_id, 'person_needed', 'person_needed',
            jsonb_build_object('dispute', p_dispute ->> 'id', 'in_doubt', true));
        return;
    end if;
    if e.resume_status = 'manual_review' then
        perform escrow.raise_alert('person_needed', p_escrow_id,
            jsonb_build_object('dispute', p_dispute ->> 'id'));
    end if;
    -- neither the deadline nor a queued release's own limit ran while the dispute was open; from
    -- the beginning of a hold on, its end moves them
    v_stood := greatest(least(escrow.now(), e.on_hold_at) - e.status_at, interval '0');
    update escrow.escrows x
    set deadline_at = x.deadline_at + v_stood,
        -- a transfer that was pulled back is owed anew from now on
        release_requested_at = case when x.release_requested_at is not null then greatest(
            x.release_requested_at + v_stood,
            case when x.reversed_minor > 0 then escrow.now() end
        ) end
    where x.escrow_id = p_escrow_id and x.resume_status not in ('released', 'refunded');
    perform escrow.move(p_escrow_id, e.resume_status, 'dispute_closed');
    update escrow.escrows x
    set next_attempt_at = escrow.now()
    where x.escrow_id = p_escrow_id and x.status = 'transfer_failed';
    perform escrow.plan_look(p_escrow_id);
end;
$$;

-- Does: keeps a dispute as last read; an open one freezes the escrow, a closed one lets it go on.
-- Locks: the escrow row (caller).
create function escrow.apply_dispute(p_escrow_id uuid, p_dispute jsonb, p_ticket bigint)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_closed boolean := p_dispute ->> 'status' in ('won', 'lost', 'warning_closed', 'prevented');
    v_before text;
    v_taken bigint;
    v_status text;
    v_is_opened boolean := false;
begin
    select e.bank_minor into strict v_taken from escrow.escrows e where e.escrow_id = p_escrow_id;
    perform escrow.book_dispute(p_escrow_id, p_dispute);
    select d.stripe_status into v_before
    from escrow.disputes d
    where d.dispute_id = p_dispute ->> 'id';
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
    if v_closed then
        -- Stripe opens some disputes lost or prevented, and others end while webhooks are late
        if v_before is null or exists (
            select
            from escrow.escrows e
            where e.escrow_id = p_escrow_id and e.bank_minor > v_taken
        ) then
            v_is_opened := escrow.open_closed_dispute(p_escrow_id);
        end if;
        perform escrow.close_dispute(p_escrow_id, p_dispute, v_before);
    end if;
    select e.status into strict v_status from escrow.escrows e where e.escrow_id = p_escrow_id;
    if v_closed then
        -- it stays open until the transfer is pulled back
        if v_is_opened and v_status = 'disputed' then
            perform escrow.raise_alert('dispute_opened', p_escrow_id,
                jsonb_build_object('dispute', p_dispute ->> 'id'));
        end if;
        return;
    end if;
    -- an inquiry does not stop a return of held money, which closes it
    if v_status = 'refunding' and (
        select escrow.is_inquired(e) from escrow.escrows e where e.escrow_id = p_escrow_id
    ) then
        return;
    end if;
    if v_status not in ('disputed', 'awaiting_payment', 'cancelled') then
        perform escrow.move(p_escrow_id, 'disputed', 'dispute_opened');
        perform escrow.raise_alert('dispute_opened', p_escrow_id,
            jsonb_build_object('dispute', p_dispute ->> 'id'));
    end if;
    perform escrow.plan_look(p_escrow_id);
end;
$$;

comment on function escrow.apply_dispute(uuid, jsonb, bigint) is
    'Applies a card dispute as last read.';
