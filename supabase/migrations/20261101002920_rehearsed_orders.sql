-- Rehearsing, 1: what an order on one escrow would come to, told from the escrow before it and
-- after it. Nothing here judges: the order itself has been tried when this is asked.

-- Does: one line of what an order changes. Returns: [{what, before, after}], or [] when it is the
-- same as before.
create function escrow.change_line(p_what text, p_before text, p_after text)
returns jsonb
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select case
        when p_before is distinct from p_after then jsonb_build_array(jsonb_build_object(
            'what', p_what, 'before', p_before, 'after', p_after
        ))
        else '[]'
    end;
$$;

-- Does: what an escrow is asked for, in one word.
create function escrow.wish_word(e escrow.escrows)
returns text
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select case
        when e.release_requested_at is not null then 'release'
        when e.refund_requested_at is null then 'nothing'
        when e.pull_back_only then 'pulling back'
        else 'return'
    end;
$$;

-- Does: what of an escrow an order changes. Returns: [{what, before, after}].
create function escrow.tell_changes(e escrow.escrows, a escrow.escrows)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select escrow.change_line('status', e.status, a.status)
        || escrow.change_line('money at', e.funds_at, a.funds_at)
        || escrow.change_line('asked for', escrow.wish_word(e), escrow.wish_word(a))
        || escrow.change_line('deadline', escrow.time_text(e.deadline_at),
            escrow.time_text(a.deadline_at))
        || escrow.change_line('receiver account', coalesce(e.destination_account_id, 'none'),
            coalesce(a.destination_account_id, 'none'))
        || escrow.change_line('account usable',
            coalesce('from ' || escrow.time_text(e.destination_usable_at), 'at once'),
            coalesce('from ' || escrow.time_text(a.destination_usable_at), 'at once'))
        || escrow.change_line('on hold', coalesce('since ' || escrow.time_text(e.on_hold_at), 'no'),
            coalesce('since ' || escrow.time_text(a.on_hold_at), 'no'))
        || escrow.change_line('frozen', coalesce('since ' || escrow.time_text(e.frozen_at), 'no'),
            coalesce('since ' || escrow.time_text(a.frozen_at), 'no'));
$$;

-- Does: whether the new deadline of an escrow costs its card hold.
-- Called by: tell_tried. a: the escrow after the order.
create function escrow.tell_extension(a escrow.escrows)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select 'The deadline moves. ' || case
        when a.funds_at = 'card' and escrow.is_capture_due(a) then format('The next job captures '
            '%s from the sender''s card%s.', escrow.format_money(a.amount_minor, a.currency),
            ': its hold ends at ' || escrow.time_text(a.capture_before_at)
            || ', too early for this deadline')
        when a.funds_at = 'card' then format('The card is not captured for it: its hold lasts '
            'until %s.', escrow.time_text(a.capture_before_at))
        when a.funds_at = 'none' then 'The sender has not paid: nothing is captured by it now.'
        else 'Nothing is captured by it: the money is on the platform''s balance already.'
    end;
$$;

-- Does: whether a connected account could be paid, as far as the database knows.
create function escrow.tell_account(p_stripe_account_id text)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    with known as (
        select r.transfers
        from escrow.receivers r
        where r.stripe_account_id = p_stripe_account_id
        order by r.account_ticket desc
        limit 1
    )
    select coalesce((
        select case k.transfers
            when 'active' then 'When Stripe was last asked, this account could be paid.'
            else format('When Stripe was last asked, this account could not be paid (transfers: '
                '%s): the money waits until it can.', k.transfers)
        end
        from known k
        where k.transfers is not null
    ), format('Whether this account can be paid is not known%s: the next run that pays asks '
        'Stripe, and the money waits until it can.',
        case when not exists (select from known) then ', and no receiver has it' else '' end));
$$;

-- Does: a movement that was made by hand, in words.
create function escrow.tell_stray(s escrow.stray_effects)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select format('%s%s', s.object, ' of ' || escrow.format_money(
        coalesce(s.facts ->> 'amount_received', s.facts ->> 'amount')::bigint,
        s.facts ->> 'currency'
    ));
$$;

-- Does: what an order did to an escrow when it was tried. e: before, a: after.
-- Called by: play_on_escrow.
create function escrow.tell_tried(
    e escrow.escrows,
    a escrow.escrows,
    p_order text,
    p_args jsonb
)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select case
        when p_order = 'extend' then escrow.tell_extension(a)
        when p_order = 'set-receiver'
            then escrow.tell_effect(e, p_order) || ' '
                || escrow.tell_account(a.destination_account_id)
        when p_order = 'refund' and e.funds_at = 'receiver' and a.refund_against_receivable
            then format('The next job sends %s to the sender; the receiver keeps the transfer and '
                'owes it to the platform.',
                escrow.signed_money(escrow.amount_of(a, 'refund'), a.currency))
        when p_order in ('adopt', 'set-aside') then (
            select format('%s It is %s, the %s.',
                coalesce(escrow.tell_placing(e, p_order, s), escrow.tell_effect(e, p_order)),
                s.stripe_id, escrow.tell_stray(s))
            from escrow.stray_effects s
            where s.stripe_id = p_args ->> 'p_stripe_id'
        )
        when p_order = 'replay-event' then (
            select format('%s It is %s (%s, %s).', escrow.tell_effect(e, p_order), i.event_id,
                i.type, i.status)
            from escrow.inbox i
            where i.event_id = p_args ->> 'p_event_id'
        )
        else escrow.tell_effect(e, p_order)
    end;
$$;

comment on function escrow.tell_tried(escrow.escrows, escrow.escrows, text, jsonb) is
    'What an order did to an escrow when it was tried, in plain words.';
