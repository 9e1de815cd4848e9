-- Recording effects. Everything here is idempotent by the Stripe object's id and needs no lease:
-- worker, webhook, sweep and reconciliation all end here, and evidence is never dropped.

-- Does: whether a review is read again by itself: the bank has yet to decide, a movement made by
-- hand is to be placed, or a hold on a card is to be saved before it lapses.
create function escrow.is_review_read(e escrow.escrows)
returns boolean
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select e.status = 'manual_review'
        and (
            e.frozen_at is not null
            or escrow.has_open_dispute(e.escrow_id)
            or (e.funds_at = 'card' and e.refund_requested_at is null)
        );
$$;

-- Does: whether a transfer must be pulled back because the sender disputes the payment: by policy,
-- for a whole dispute that has taken the money (an inquiry has not), also when it is lost by the
-- time it is read, unless it was refused since then. What the receiver cannot pay back yet is asked
-- for every six hours: their share of a payment becomes available days after it.
-- https://docs.stripe.com/connect/account-balances
create function escrow.is_reversal_due(e escrow.escrows)
returns boolean
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    with refused as (
        select o.created_at, o.settled_at,
            escrow.verdict_of('refused', null, o.kind, o.reason) = 'balance' as is_short
        from escrow.operations o
        where o.escrow_id = e.escrow_id and o.kind = 'reversal'
            and o.status = 'failed' and o.reason <> 'never_executed'
    )
    select e.status = 'disputed' and e.funds_at = 'receiver'
        and not exists (
            select
            from refused r
            where r.is_short and r.settled_at > escrow.now() - interval '6 hours'
        )
        and (
            -- a person has ordered it
            e.pull_back_only
            or (
                p.reverse_on_dispute
                and exists (
                    select
                    from escrow.disputes d
                    where d.escrow_id = e.escrow_id
                        and (d.closed_at is null or d.stripe_status in ('lost', 'prevented'))
                        -- more where the sender's bank reckons in another currency
                        and d.amount_minor >= e.captured_minor
                        and d.stripe_status not like 'warning%'
                        and not exists (
                            -- an order of before the dispute is another matter
                            select
                            from refused r
                            where not r.is_short and r.created_at >= d.opened_at
                        )
                )
            )
        )
    from escrow.policy p;
$$;

-- Does: whether the sender's card still holds the money: nobody has taken another amount by hand.
create function escrow.is_on_card(e escrow.escrows)
returns boolean
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select e.funds_at = 'card' and not exists (
        select
        from escrow.stray_effects s
        where s.escrow_id = e.escrow_id and s.object = 'charge'
    );
$$;

-- Does: whether a hold on a card ends within the margin, and the money of it with it.
create function escrow.is_lapsing(e escrow.escrows)
returns boolean
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select escrow.is_on_card(e) and coalesce(
        e.capture_before_at < escrow.now() + make_interval(secs => p.lapse_margin_seconds), false
    )
    from escrow.policy p;
$$;

-- Does: when the sweep must look at an escrow again that waits for somebody else: for the sender's
-- payment or the bank's verdict, whose webhook may be lost, or for the end of a card authorization.
-- Locks: the escrow row (held by the caller).
create function escrow.plan_look(p_escrow_id uuid)
returns void
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    update escrow.escrows e
    set next_attempt_at = case
        when escrow.is_reversal_due(e) then escrow.now()
        when e.status = 'manual_review' and e.funds_at = 'card' and e.frozen_at is null
            and not escrow.is_lapsing(e)
            then e.capture_before_at - make_interval(secs => p.lapse_margin_seconds)
        -- a sweep finds what a lost webhook told, the next one acts: together within the hour
        when e.status in ('disputed', 'manual_review')
            or (e.status = 'awaiting_payment' and e.payment_intent_id is not null)
            then escrow.now() + interval '35 minutes'
        when e.status = 'awaiting_payment' then null
        when e.release_requested_at is not null or e.refund_requested_at is not null
            then escrow.now()
        when e.funds_at = 'card' and (
            e.capture_before_at is null
            or e.capture_before_at < escrow.timeout_at(e.deadline_at)
                + make_interval(secs => p.lapse_margin_seconds)
        ) then escrow.now()
        when e.funds_at = 'card'
            then e.capture_before_at - make_interval(secs => p.lapse_margin_seconds)
    end
    from escrow.policy p
    where e.escrow_id = p_escrow_id
        and (
            e.status in ('awaiting_payment', 'held', 'disputed')
            or escrow.is_review_read(e)
        )
        and e.lease_token is null
        -- an effect under way has its own schedule, in every status
        and not exists (
            select
            from escrow.operations o
            where o.escrow_id = p_escrow_id and o.status in ('claimed', 'in_doubt')
        );
$$;

-- Does: books that money was captured; it is on the platform now.
-- Called by: record_capture, and adopt_stray for a part. Locks: the escrow row (caller).
create function escrow.book_capture(p_escrow_id uuid, p_operation_id uuid, p_intent jsonb)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_amount bigint := (p_intent ->> 'amount_received')::bigint;
    v_charge_id text;
begin
    update escrow.escrows x
    set captured_minor = v_amount,
        -- known since the authorization, where Stripe does not show it this time
        charge_id = coalesce(p_intent #>> '{latest_charge,id}', x.charge_id),
        capture_before_at = null,
        funds_at = 'platform',
        attempts = 0,
        failure_code = null,
        failure_reason = null,
        held_at = coalesce(x.held_at, escrow.now())
    where x.escrow_id = p_escrow_id
    returning x.charge_id into v_charge_id;
    perform escrow.post_journal(
        p_escrow_id, 'capture', p_operation_id, v_charge_id, p_intent ->> 'currency',
        jsonb_build_array(
            jsonb_build_object('account', 'platform_balance', 'amount', v_amount),
            jsonb_build_object('account', 'held', 'amount', -v_amount)
        )
    );
end;
$$;

-- Does: books captured money, whoever captured it; the charge id makes it happen once.
-- p_operation_id: our capture, or null for an automatic one. Locks: the escrow row (caller).
create function escrow.record_capture(p_escrow_id uuid, p_operation_id uuid, p_intent jsonb)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
    v_charge jsonb := p_intent -> 'latest_charge';
    v_amount bigint := (p_intent ->> 'amount_received')::bigint;
    v_settled jsonb := nullif(p_intent #> '{latest_charge,balance_transaction}', 'null');
begin
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    if e.captured_minor = 0 then
        if v_amount <> e.amount_minor or p_intent ->> 'currency' <> e.currency then
            perform escrow.record_stray(
                p_escrow_id, coalesce(v_charge ->> 'id', p_intent ->> 'id'), 'charge', p_intent
            );
            return;
        end if;
        perform escrow.book_capture(p_escrow_id, p_operation_id, p_intent);
    end if;
    if v_settled is null then
        return;
    end if;
    if v_settled ->> 'currency' <> e.currency then
        -- told once: an order that a person gives afterwards goes on
        if exists (
            select
            from escrow.outbox m
            where m.escrow_id = p_escrow_id and m.alert = 'settlement_currency'
        ) then
            return;
        end if;
        if e.status = 'awaiting_payment' then
            perform escrow.move(p_escrow_id, 'held', 'payment_captured');
        end if;
        if e.status = 'disputed' then
            update escrow.escrows x
            set resume_status = 'manual_review'
            where x.escrow_id = p_escrow_id;
        elsif e.status not in ('manual_review', 'released', 'refunded', 'cancelled') then
            perform escrow.move(p_escrow_id, 'manual_review', 'settlement_currency');
        end if;
        perform escrow.raise_alert('settlement_currency', p_escrow_id,
            jsonb_build_object('settled_in', v_settled ->> 'currency'));
        return;
    end if;
    perform escrow.post_journal(
        p_escrow_id, 'stripe_fee', null, v_settled ->> 'id', e.currency,
        jsonb_build_array(
            jsonb_build_object('account', 'stripe_fees', 'amount', v_settled -> 'fee'),
            jsonb_build_object('account', 'platform_balance',
                'amount', -(v_settled ->> 'fee')::bigint)
        )
    )
    where (v_settled ->> 'fee')::bigint <> 0;
end;
$$;

comment on function escrow.record_capture(uuid, uuid, jsonb) is
    'Captured money and Stripe''s fee, booked once per charge and balance transaction.';
