-- Booking effects that pay, return or end: each posts its journal and moves the escrow, in the
-- transaction that records the effect.

-- Does: books a transfer to the receiver and the platform's fee; the escrow is released.
create function escrow.record_transfer(p_escrow_id uuid, o escrow.operations, p_transfer jsonb)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
begin
    update escrow.escrows x
    set transferred_minor = x.transferred_minor + o.amount_minor,
        fee_taken_minor = x.platform_fee_minor,
        funds_at = 'receiver',
        -- whoever made it, the money is the receiver's: a dispute that is won pays them again
        release_requested_at = coalesce(x.release_requested_at, escrow.now()),
        release_requested_by = coalesce(x.release_requested_by, 'effect_found'),
        refund_requested_at = null,
        refund_reason = null,
        failure_code = null,
        failure_reason = null
    where x.escrow_id = p_escrow_id
    returning * into strict e;
    perform escrow.post_journal(
        p_escrow_id, 'transfer', o.operation_id, p_transfer ->> 'id', e.currency,
        jsonb_build_array(
            jsonb_build_object('account', 'held',
                'amount', o.amount_minor + e.platform_fee_minor),
            jsonb_build_object('account', 'platform_balance', 'amount', -o.amount_minor),
            jsonb_build_object('account', 'platform_fees', 'amount', -e.platform_fee_minor)
        )
    );
    perform escrow.move(
        p_escrow_id, 'released',
        case e.status when 'releasing' then 'transfer_succeeded' else 'effect_found' end
    );
end;
$$;

-- Does: what is owed to the parties of one escrow out of captured money, minor units.
create function escrow.held_of(p_escrow_id uuid)
returns bigint
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select coalesce(-sum(n.amount_minor), 0)::bigint
    from escrow.entries n
    where n.escrow_id = p_escrow_id and n.account = 'held';
$$;

-- Does: what was moved by hand, set aside and stands: it counts when the rest is moved.
create function escrow.aside_of(p_escrow_id uuid, p_object text)
returns bigint
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select coalesce(sum(escrow.standing_of(s.object, s.facts)), 0)::bigint
    from escrow.stray_effects s
    where s.escrow_id = p_escrow_id and s.object = p_object and s.resolution = 'outside';
$$;

-- Does: makes what was set aside a part of the return that is now whole.
-- Called by: record_refund and record_reversal. p_stripe_id: the effect that made it whole.
-- Returns: its amount, minor units.
create function escrow.take_aside(p_escrow_id uuid, p_object text, p_stripe_id text)
returns bigint
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_aside bigint := escrow.aside_of(p_escrow_id, p_object);
    v_held bigint := case p_object when 'refund' then v_aside else -v_aside end;
begin
    if v_aside = 0 then
        return 0;
    end if;
    perform escrow.post_journal(
        p_escrow_id, 'correction', null, p_stripe_id, e.currency,
        jsonb_build_array(
            jsonb_build_object('account', 'held', 'amount', v_held),
            jsonb_build_object('account', 'outside', 'amount', -v_held)
        )
    )
    from escrow.escrows e
    where e.escrow_id = p_escrow_id;
    update escrow.stray_effects s
    set resolution = 'counted'
    where s.escrow_id = p_escrow_id and s.object = p_object and s.resolution = 'outside'
        and escrow.standing_of(s.object, s.facts) > 0;
    return v_aside;
end;
$$;

-- Does: books a refund to the sender; a whole one ends the escrow, a part calls a person.
-- Against a receivable, the receiver keeps the transfer and owes it; our fee is given up.
create function escrow.record_refund(p_escrow_id uuid, o escrow.operations, p_refund jsonb)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
    v_owed bigint := 0;
    v_fee bigint := 0;
    v_aside bigint;
begin
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    if o.against_receivable then
        v_owed := e.transferred_minor - e.reversed_minor;
        v_fee := e.fee_taken_minor;
    end if;
    v_aside := escrow.take_aside(p_escrow_id, 'refund', p_refund ->> 'id');
    update escrow.escrows x
    set refunded_minor = x.refunded_minor + o.amount_minor + v_aside,
        fee_taken_minor = x.fee_taken_minor - v_fee,
        funds_at = 'sender',
        failure_code = null,
        failure_reason = null
    where x.escrow_id = p_escrow_id;
    perform escrow.post_journal(
        p_escrow_id, 'refund', o.operation_id, p_refund ->> 'id', e.currency,
        jsonb_build_array(
            jsonb_build_object('account', 'held', 'amount', o.amount_minor - v_owed - v_fee),
            jsonb_build_object('account', 'receivables', 'amount', v_owed),
            jsonb_build_object('account', 'platform_fees', 'amount', v_fee),
            jsonb_build_object('account', 'platform_balance', 'amount', -o.amount_minor)
        )
    );
    if escrow.is_lost_to_bank(e) then
        perform escrow.book_bank_loss(p_escrow_id, p_refund ->> 'id');
    end if;
    if escrow.held_of(p_escrow_id) <> 0 then
        -- a part adopted, or the bank gave money back meanwhile: the rest belongs to nobody yet
        update escrow.escrows x
        set funds_at = 'platform', refund_requested_at = null, refund_reason = null
        where x.escrow_id = p_escrow_id;
        if escrow.is_withheld(p_escrow_id) then
            -- the bank decides about it first, then a person
            perform escrow.move(p_escrow_id, 'disputed', 'dispute_opened');
            update escrow.escrows x
            set resume_status = 'manual_review'
            where x.escrow_id = p_escrow_id;
            perform escrow.plan_look(p_escrow_id);
        else
            perform escrow.need_person(p_escrow_id, 'person_needed', 'person_needed',
                jsonb_build_object('refund', p_refund ->> 'id', 'part_of', e.captured_minor));
        end if;
        return;
    end if;
    perform escrow.move(
        p_escrow_id, 'refunded',
        case e.status when 'refunding' then 'refund_succeeded' else 'effect_found' end
    );
end;
$$;

-- Does: books a transfer that was pulled back whole: the money is held again, our fee with it.
-- The mirror of record_transfer; what becomes of the money is decided by dispute, order or person.
create function escrow.record_reversal(p_escrow_id uuid, o escrow.operations, p_reversal jsonb)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
    v_owed bigint;
    v_aside bigint := escrow.take_aside(p_escrow_id, 'reversal', p_reversal ->> 'id');
begin
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    update escrow.operations x
    set status = 'undone', reason = 'reversed', settled_at = escrow.now()
    where x.escrow_id = p_escrow_id and x.kind = 'transfer' and x.status = 'succeeded'
        and x.stripe_id = p_reversal ->> 'transfer';
    select coalesce(sum(n.amount_minor), 0)::bigint into v_owed
    from escrow.entries n
    where n.escrow_id = p_escrow_id and n.account = 'receivables';
    if v_owed > 0 then
        -- the receiver pays what they owe: sender or bank have the money already, none is held
        update escrow.escrows x
        set reversed_minor = x.reversed_minor + o.amount_minor + v_aside,
            fee_taken_minor = 0,
            funds_at = case x.funds_at when 'receiver' then 'bank' else x.funds_at end
        where x.escrow_id = p_escrow_id;
        perform escrow.post_journal(
            p_escrow_id, 'reversal', o.operation_id, p_reversal ->> 'id', e.currency,
            jsonb_build_array(
                jsonb_build_object('account', 'platform_balance', 'amount', o.amount_minor),
                jsonb_build_object('account', 'receivables', 'amount', -v_owed),
                jsonb_build_object('account', 'platform_fees', 'amount', e.fee_taken_minor),
                jsonb_build_object('account', 'dispute_losses',
                    'amount', v_owed - o.amount_minor - e.fee_taken_minor)
            )
        );
        perform escrow.move(p_escrow_id, 'refunded', 'effect_found');
        return;
    end if;
    update escrow.escrows x
    set reversed_minor = x.reversed_minor + o.amount_minor + v_aside,
        fee_taken_minor = 0,
        funds_at = 'platform',
        resume_status = case
            when x.status = 'disputed' and x.pull_back_only then 'manual_review'
            when x.status = 'disputed' then 'held'
        end,
        -- as it was ordered: who gets it now is the next order's to say
        refund_requested_at = case when not x.pull_back_only then x.refund_requested_at end,
        refund_reason = case when not x.pull_back_only then x.refund_reason end,
        pull_back_only = false,
        failure_code = null,
        failure_reason = null
    where x.escrow_id = p_escrow_id;
    perform escrow.post_journal(
        p_escrow_id, 'reversal', o.operation_id, p_reversal ->> 'id', e.currency,
        jsonb_build_array(
            jsonb_build_object('account', 'platform_balance', 'amount', o.amount_minor),
            jsonb_build_object('account', 'platform_fees', 'amount', e.fee_taken_minor),
            jsonb_build_object('account', 'held',
                'amount', -(o.amount_minor + e.fee_taken_minor))
        )
    );
    if e.status = 'refunding' and e.pull_back_only then
        perform escrow.need_person(p_escrow_id, 'pulled_back', 'person_needed',
            jsonb_build_object('stripe_id', p_reversal ->> 'id'));
    end if;
end;
$$;

-- Does: takes what the sender's bank has withdrawn out of the held money, once it is lost for good.
-- Called by: a lost dispute, a refund of the rest, and a person who says that it is.
-- p_stripe_id: what it is booked for.
create function escrow.book_bank_loss(p_escrow_id uuid, p_stripe_id text)
returns void
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    with lost as (
        select
            e.currency,
            least(e.bank_minor, escrow.held_of(e.escrow_id)) as amount_minor
        from escrow.escrows e
        where e.escrow_id = p_escrow_id and not escrow.is_withheld(p_escrow_id)
    )
    select escrow.post_journal(
        p_escrow_id, 'dispute_lost', null, p_stripe_id, lost.currency,
        jsonb_build_array(
            jsonb_build_object('account', 'held', 'amount', lost.amount_minor),
            jsonb_build_object('account', 'dispute_losses', 'amount', -lost.amount_minor)
        )
    )
    from lost
    where lost.amount_minor > 0;
$$;

-- Does: ends an escrow whose PaymentIntent is cancelled at Stripe; no money was captured.
create function escrow.record_cancel(p_escrow_id uuid, p_by_us boolean)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
    v_was_held boolean;
begin
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    if e.captured_minor > 0 or e.status in ('cancelled', 'refunded', 'released') then
        return;
    end if;
    v_was_held := e.funds_at = 'card';
    update escrow.escrows x
    set funds_at = case when v_was_held then 'sender' else 'none' end
    where x.escrow_id = p_escrow_id;
    if p_by_us and e.status = 'refunding' then
        perform escrow.move(
            p_escrow_id, case when v_was_held then 'refunded' else 'cancelled' end,
            'void_succeeded'
        );
    elsif e.status = 'awaiting_payment' then
        perform escrow.move(p_escrow_id, 'cancelled', 'payment_intent_canceled');
    else
        perform escrow.move(p_escrow_id, 'cancelled', 'authorization_lapsed');
        perform escrow.raise_alert('authorization_lapsed', p_escrow_id);
    end if;
end;
$$;
