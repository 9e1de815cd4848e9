-- Explaining, 4: which orders an escrow takes now, what each would do, and its line for the SQL
-- editor. Who and why are left blank in it, and refused until they are filled in.

-- Does: what an order does to this escrow.
create function escrow.tell_effect(e escrow.escrows, p_order text)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select case p_order
        when 'release' then case
            when e.funds_at = 'receiver' then 'The release stands: nothing moves.'
            else concat_ws(' ', format('The next job pays the receiver %s, as soon as Stripe '
                'allows it.', escrow.format_money(escrow.amount_of(e, 'transfer'), e.currency)),
                escrow.tell_uncounted(e, p_order))
        end
        when 'refund' then case
            when escrow.is_returned_already(e)
                then format('The review ends: %s everything already.', case
                    when e.bank_minor = 0 then 'the sender has'
                    when e.bank_minor < e.captured_minor then 'the sender and the bank have'
                    else 'the sender''s bank has'
                end)
            when e.funds_at = 'card' then 'The next job drops the hold on the sender''s card.'
            when e.funds_at = 'none' then 'The next job cancels the payment at Stripe.'
            when e.funds_at = 'receiver' then format('The next job pulls %s back from the '
                'receiver, then sends %s to the sender.',
                escrow.signed_money(escrow.amount_of(e, 'reversal'), e.currency),
                escrow.signed_money(escrow.amount_of(e, 'refund'), e.currency))
            else concat_ws(' ', format('The next job sends %s to the sender.',
                escrow.signed_money(escrow.amount_of(e, 'refund'), e.currency)),
                escrow.tell_uncounted(e, p_order))
        end
        when 'retry' then 'The next job looks at it or tries it at once, by the same rules.'
        when 'resolve' then case
            when e.funds_at = 'receiver' then 'The review ends: the transfer stands.'
            when e.release_requested_at is not null then 'The review ends: the release goes on.'
            when escrow.is_return_wanted(e) then 'The review ends: the return goes on.'
            else 'The review ends: it waits for delivery or its deadline again.'
        end
        when 'hold' then 'Nothing leaves and the deadline stands still until the hold is lifted.'
        when 'unhold' then 'The hold ends; the deadline moves by the time it took.'
        when 'extend' then 'The deadline moves; a card hold that would lapse is captured.'
        when 'set-receiver' then case
            when e.destination_account_id is null then 'The account is used at once.'
            else format('The money goes to another account, which is used after %s hours.', (
                select round(p.account_change_wait_seconds / 3600.0, 1) from escrow.policy p
            ))
        end
        when 'reverse' then format('The next job pulls %s back from the receiver; then a person '
            'decides.', escrow.signed_money(escrow.amount_of(e, 'reversal'), e.currency))
        when 'withdraw-reply' then 'The release that the reply asked for is taken back.'
        when 'adopt' then 'The movement made by hand counts as the one that was needed.'
        when 'set-aside' then 'The movement made by hand is booked as none of this escrow''s.'
        when 'replay-event' then 'The next job reads Stripe for this event and applies it again.'
    end;
$$;

-- Does: whether an order wants the amount of this escrow typed again.
create function escrow.asks_for_amount(e escrow.escrows, p_order text)
returns boolean
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select p_order in ('release', 'refund', 'resolve', 'set-receiver', 'reverse')
        and e.amount_minor > c.breaker_limit_minor
    from escrow.currencies c
    where c.currency = e.currency;
$$;

-- Does: the line of one order for the SQL editor.
-- p_subject: of adopt and set-aside the stray effect, of replay-event the event.
create function escrow.order_line(e escrow.escrows, p_order text, p_subject text)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select format('select public.%s(%s, p_actor => %L, p_reason => %L%s);',
        case p_order
            when 'resolve' then 'escrow_order_resolution'
            when 'extend' then 'escrow_order_extension'
            when 'set-receiver' then 'escrow_order_receiver'
            when 'reverse' then 'escrow_order_reversal'
            when 'withdraw-reply' then 'escrow_withdraw_reply'
            when 'adopt' then 'escrow_resolve_stray'
            when 'set-aside' then 'escrow_resolve_stray'
            when 'replay-event' then 'escrow_replay_event'
            else 'escrow_order_' || p_order
        end,
        case
            when p_order in ('adopt', 'set-aside')
                then format('p_stripe_id => %L, p_adopt => %s', p_subject,
                    case p_order when 'adopt' then 'true' else 'false' end)
            when p_order = 'replay-event' then format('p_event_id => %L', p_subject)
            when p_order = 'extend' then format('p_escrow_id => %L, p_deadline_at => %L',
                e.escrow_id, escrow.time_text(
                    least(e.deadline_at + interval '7 days', escrow.latest_deadline())))
            when p_order = 'set-receiver'
                then format('p_escrow_id => %L, p_stripe_account_id => %L', e.escrow_id, '')
            else format('p_escrow_id => %L', e.escrow_id)
        end,
        '', '',
        case
            when escrow.asks_for_amount(e, p_order) then ', p_amount_minor => null'
            else ''
        end
    );
$$;

-- Does: one order as it stands now.
-- Returns: {order, subject?, isPossible, effect, refusal?, asksForAmount, sql}.
create function escrow.tell_order(e escrow.escrows, p_order text, p_subject text default '')
returns jsonb
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
    s escrow.stray_effects;
    v_refusal jsonb;
begin
    if p_order in ('adopt', 'set-aside', 'replay-event') and p_subject = '' then
        v_refusal := jsonb_build_object('code', 'not_found',
            'hint', 'There is none of this escrow.');
    elsif p_order <> 'replay-event' then
        select * into s from escrow.stray_effects x where x.stripe_id = p_subject;
        v_refusal := escrow.refusal_of(e, p_order, s);
    end if;
    return jsonb_strip_nulls(jsonb_build_object(
        'order', p_order,
        'subject', nullif(p_subject, ''),
        'isPossible', v_refusal is null,
        'effect', coalesce(escrow.tell_placing(e, p_order, s), escrow.tell_effect(e, p_order)),
        'refusal', v_refusal,
        'asksForAmount', escrow.asks_for_amount(e, p_order),
        'sql', escrow.order_line(e, p_order, p_subject)
    ));
end;
$$;

-- Does: every order on an escrow; adopt and set-aside for each movement that is to be placed,
-- replay-event for the newest event that was not applied, or else the newest of all.
-- Returns: an array, in the order in which operators read it.
create function escrow.tell_orders(e escrow.escrows)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    with strays as (
        select s.stripe_id
        from escrow.stray_effects s
        where s.escrow_id = e.escrow_id and s.resolved_at is null
        union all
        select ''
        where not exists (
            select
            from escrow.stray_effects s
            where s.escrow_id = e.escrow_id and s.resolved_at is null
        )
    ),
    event as (
        select coalesce((
            select i.event_id
            from escrow.inbox i
            where i.escrow_id = e.escrow_id and i.status <> 'ignored'
            order by i.status = 'applied', i.received_at desc, i.event_id desc
            limit 1
        ), '') as event_id
    ),
    named as (
        select o.position, o.name, '' as subject
        from unnest(array[
            'release', 'refund', 'retry', 'resolve', 'hold', 'unhold', 'extend', 'set-receiver',
            'reverse', 'withdraw-reply'
        ]) with ordinality as o (name, position)
        union all
        select 11, 'adopt', s.stripe_id from strays s
        union all
        select 12, 'set-aside', s.stripe_id from strays s
        union all
        select 13, 'replay-event', v.event_id from event v
    )
    select jsonb_agg(escrow.tell_order(e, n.name, n.subject) order by n.position, n.subject)
    from named n;
$$;

comment on function escrow.tell_orders(escrow.escrows) is
    'Every order on an escrow: possible or not, its effect, its line.';
