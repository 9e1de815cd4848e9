-- Which orders an escrow takes now. Each order asks its own check here under the row lock, and
-- escrow_explain asks the same one, so that what it calls possible is what is accepted.

-- Does: refuses with a stable code and a sentence that says what to do instead.
-- Raises: PT409.
create function escrow.refuse_order(p_code text, p_hint text)
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
    raise exception using errcode = 'PT409', message = p_code, hint = p_hint;
end;
$$;

-- Does: whether the outcome of an effect of an escrow is not known yet.
create function escrow.has_live_operation(p_escrow_id uuid)
returns boolean
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select exists (
        select
        from escrow.operations o
        where o.escrow_id = p_escrow_id and o.status in ('claimed', 'in_doubt')
    );
$$;

-- Does: refuses an order on an escrow that must not move now, whoever orders it.
-- p_under_dispute: the order is one that an open dispute does not stop.
-- Locks: the escrow row (caller). Raises: PT409 frozen, on_hold, disputed, in_doubt.
create function escrow.require_movable(e escrow.escrows, p_under_dispute boolean default false)
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
    if e.frozen_at is not null then
        raise exception using errcode = 'PT409', message = 'frozen',
            hint = 'Resolve its stray effects first: escrow_resolve_stray.';
    end if;
    if e.on_hold_at is not null then
        raise exception using errcode = 'PT409', message = 'on_hold',
            hint = 'A person holds it: escrow_order_unhold lifts the hold first.';
    end if;
    if escrow.has_open_dispute(e.escrow_id) and not p_under_dispute then
        raise exception using errcode = 'PT409', message = 'disputed',
            hint = 'A card dispute is open: the bank decides first.';
    end if;
    if exists (
        select
        from escrow.operations o
        where o.escrow_id = e.escrow_id and o.status in ('claimed', 'in_doubt')
    ) then
        raise exception using errcode = 'PT409', message = 'in_doubt',
            hint = 'The outcome of an effect is not known yet; the jobs look for it.';
    end if;
end;
$$;

-- Does: whether a person may decide for the receiver: in a review, or of money that is held and
-- that nobody has asked for, however long its deadline has passed.
-- Raises: PT409 as require_movable, not_decidable, release_requested, refund_requested,
-- nothing_to_release.
create function escrow.require_release(e escrow.escrows)
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
    perform escrow.require_movable(e);
    if e.status not in ('held', 'manual_review') then
        raise exception using errcode = 'PT409', message = 'not_decidable',
            hint = 'Only an escrow that is held or in manual_review takes this order.';
    end if;
    if e.status = 'held' and e.release_requested_at is not null then
        raise exception using errcode = 'PT409', message = 'release_requested',
            hint = 'Its release is on its way: escrow_order_retry lets the next job try at once.';
    end if;
    if e.status = 'held' and e.refund_requested_at is not null then
        raise exception using errcode = 'PT409', message = 'refund_requested',
            hint = 'The sender was promised the money: the return is on its way.';
    end if;
    if e.captured_minor not in (0, e.amount_minor) then
        raise exception using errcode = 'PT409', message = 'nothing_to_release',
            hint = format('%s was taken instead of %s: escrow_order_refund returns it.',
                escrow.format_money(e.captured_minor, e.currency),
                escrow.format_money(e.amount_minor, e.currency));
    end if;
    -- what was refunded by hand is the sender's, set aside or not: the whole would leave twice
    if e.funds_at = 'platform'
        and (
            e.refunded_minor > 0
            or escrow.aside_of(e.escrow_id, 'refund') > 0
            or escrow.is_returned_already(e)
        )
    then
        raise exception using errcode = 'PT409', message = 'nothing_to_release',
            hint = format('%s it already, or a part: escrow_order_refund returns what is left.',
                case
                    when e.bank_minor = 0 then 'The sender has'
                    when e.refunded_minor + escrow.aside_of(e.escrow_id, 'refund') = 0
                        then 'The sender''s bank has'
                    else 'The sender and the bank have'
                end);
    end if;
    if e.funds_at not in ('card', 'platform', 'receiver') then
        raise exception using errcode = 'PT409', message = 'nothing_to_release',
            hint = format('The money is at: %s.', e.funds_at);
    end if;
end;
$$;

-- Does: whether sender and bank have the whole of a reviewed escrow's money already.
create function escrow.is_returned_already(e escrow.escrows)
returns boolean
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select e.status = 'manual_review' and e.captured_minor > 0
        and e.funds_at in ('platform', 'sender', 'bank') and escrow.amount_of(e, 'refund') <= 0
        and (e.bank_minor = 0 or escrow.is_lost_to_bank(e) or escrow.is_kept_by_bank(e));
$$;

-- Does: whether the money may be ordered back to the sender.
-- Raises: PT409 as require_movable, not_decidable, refund_requested, already_processing,
-- nothing_to_return.
create function escrow.require_refund(e escrow.escrows)
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
    perform escrow.require_movable(e);
    if e.status in ('releasing', 'refunding', 'refunded', 'cancelled', 'disputed') then
        raise exception using errcode = 'PT409', message = 'not_decidable',
            hint = format('It is %s: nothing can be ordered back now.', e.status);
    end if;
    if e.status = 'held' and e.refund_requested_at is not null then
        raise exception using errcode = 'PT409', message = 'refund_requested',
            hint = 'Its return is on its way: escrow_order_retry lets the next job try at once.';
    end if;
    if e.lease_token is not null then
        raise exception using errcode = 'PT409', message = 'already_processing',
            hint = 'A worker has it in hand: order it again in a few minutes.';
    end if;
    if escrow.is_returned_already(e) then
        return;
    end if;
    if e.funds_at not in ('none', 'card', 'platform', 'receiver')
        or (e.captured_minor > 0 and escrow.amount_of(e, 'refund') <= 0)
    then
        raise exception using errcode = 'PT409', message = 'nothing_to_return',
            hint = case e.funds_at
                when 'platform' then 'The sender''s bank has withdrawn it, and has not lost it or '
                    'given it back yet.'
                else format('The money is at: %s.', e.funds_at)
            end;
    end if;
end;
$$;

-- Does: whether a look or a try that waits for its time may be made now.
-- An effect whose outcome is unknown may always be looked for; nothing else is begun by that.
-- Raises: PT409 nothing_to_retry, already_processing, frozen, on_hold, undo_window_open, paused.
create function escrow.require_retry(e escrow.escrows)
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
    v_asked boolean := e.release_requested_at is not null or e.refund_requested_at is not null;
begin
    if e.lease_expires_at > escrow.now() then
        perform escrow.refuse_order('already_processing',
            'A worker has it in hand just now; if it dies, its lease ends by itself.');
    end if;
    if e.settled_at is null and escrow.has_live_operation(e.escrow_id) then
        return;
    end if;
    if (e.status = 'awaiting_payment' and e.payment_intent_id is not null)
        or e.status = 'disputed'
        or escrow.is_review_read(e)
    then
        return;
    end if;
    if e.status not in ('releasing', 'transfer_failed', 'refunding')
        and not (e.status = 'held' and v_asked)
    then
        perform escrow.refuse_order('nothing_to_retry',
            'Nothing was asked for that waits to be tried.');
    end if;
    if e.frozen_at is not null then
        perform escrow.refuse_order('frozen',
            'Resolve its stray effects first: escrow_resolve_stray.');
    end if;
    if e.on_hold_at is not null and e.funds_at <> 'none' then
        perform escrow.refuse_order('on_hold',
            'A person holds it: escrow_order_unhold lifts the hold first.');
    end if;
    if e.status = 'held' and e.release_not_before_at > escrow.now() then
        perform escrow.refuse_order('undo_window_open',
            'The reply can still be withdrawn; nothing shortens that time.');
    end if;
    if e.funds_at <> 'none' and (select p.paused from escrow.policy p) then
        perform escrow.refuse_order('paused', 'All outflows are paused: escrow_set_paused.');
    end if;
end;
$$;

-- Does: whether a person may stop what leaves an escrow.
-- Raises: PT409 nothing_to_hold, on_hold.
create function escrow.require_hold(e escrow.escrows)
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
    if e.settled_at is not null then
        perform escrow.refuse_order('nothing_to_hold',
            'It has ended: nothing leaves it without an order.');
    end if;
    if e.on_hold_at is not null then
        perform escrow.refuse_order('on_hold', 'It is on hold already.');
    end if;
end;
$$;

-- Does: whether there is a hold to lift. Raises: PT409 not_on_hold.
create function escrow.require_unhold(e escrow.escrows)
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
    if e.on_hold_at is null then
        perform escrow.refuse_order('not_on_hold', 'No person holds it.');
    end if;
end;
$$;

-- Does: whether the deadline of an escrow may still be moved.
-- Raises: PT409 not_extendable, release_requested, refund_requested, deadline_passed; PT422
-- deadline_too_far when it is as far ahead as policy allows.
create function escrow.require_extension(e escrow.escrows)
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
    if e.status not in ('awaiting_payment', 'held') then
        perform escrow.refuse_order('not_extendable',
            'Only an escrow that waits for payment or delivery has a deadline that runs.');
    end if;
    if e.release_requested_at is not null then
        perform escrow.refuse_order('release_requested',
            'A release was asked for: the deadline returns nothing any more.');
    end if;
    if e.refund_requested_at is not null then
        perform escrow.refuse_order('refund_requested', 'It is on its way back to the sender.');
    end if;
    -- on hold the deadline stands still
    if least(escrow.now(), e.on_hold_at) >= escrow.timeout_at(e.deadline_at) then
        perform escrow.refuse_order('deadline_passed',
            'The deadline and its grace have passed: the clock returns the money.');
    end if;
    if e.deadline_at >= escrow.latest_deadline() then
        raise exception using errcode = 'PT422', message = 'deadline_too_far',
            hint = 'The deadline is as far ahead as max_deadline_seconds of the policy allows.';
    end if;
end;
$$;

-- Does: the latest deadline that may be promised now.
create function escrow.latest_deadline()
returns timestamptz
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select escrow.now() + make_interval(secs => p.max_deadline_seconds) from escrow.policy p;
$$;

-- Does: whether the money of an escrow may go to another account of its receiver.
-- Raises: PT409 nothing_to_redirect, frozen, in_doubt, already_transferred, refund_requested.
create function escrow.require_redirect(e escrow.escrows)
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
    if e.settled_at is not null then
        perform escrow.refuse_order('nothing_to_redirect', 'It has ended.');
    end if;
    if e.frozen_at is not null then
        perform escrow.refuse_order('frozen',
            'Resolve its stray effects first: escrow_resolve_stray.');
    end if;
    if exists (
        select
        from escrow.operations o
        where o.escrow_id = e.escrow_id and o.kind = 'transfer'
            and o.status in ('claimed', 'in_doubt')
    ) then
        perform escrow.refuse_order('in_doubt',
            'A transfer to the account of now may have been made; the jobs look for it.');
    end if;
    if (escrow.standing_transfer(e.escrow_id)).operation_id is not null then
        perform escrow.refuse_order('already_transferred',
            'The receiver has it: escrow_order_reversal pulls it back first.');
    end if;
    if e.status = 'refunding' or e.refund_requested_at is not null then
        perform escrow.refuse_order('refund_requested', 'It is on its way back to the sender.');
    end if;
end;
$$;
