-- Explaining, 2: the true cause of where an escrow is: who asked for it, when and in what words.
-- What is not recorded is not said.

-- Does: the newest order of these kinds on an escrow: who gave it, when and why; or null.
create function escrow.tell_ordered(p_escrow_id uuid, variadic p_actions text[])
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select escrow.without_address(format('Ordered by %s at %s: "%s".', a.actor,
        escrow.time_text(a.at), a.reason))
    from escrow.admin_actions a
    where a.escrow_id = p_escrow_id and a.action = any (p_actions)
    order by a.action_id desc
    limit 1;
$$;

-- Does: who asked for the release that stands, and when, or null.
create function escrow.tell_asked(e escrow.escrows)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select case
        when e.release_requested_by = 'operator' then 'An operator decided for the receiver. '
            || escrow.tell_ordered(e.escrow_id, 'order_release', 'order_resolution')
        when e.release_requested_by = 'reply' then format(
            'The receiver''s reply of %s asked for the release.',
            escrow.time_text(e.release_requested_at))
        when e.release_requested_by = 'effect_found'
            then 'A transfer that Stripe showed counts as its release.'
        else format('The app asked for the release at %s (%s).',
            escrow.time_text(e.release_requested_at), coalesce(e.release_requested_by, 'unknown'))
    end
    where e.release_requested_at is not null;
$$;

-- Does: why the money was to go back to the sender: the app's reason, an operator's, the deadline,
-- or the end of the time to pay; or null. The clock's word counts where the clock moved the escrow:
-- an app may write the same words.
create function escrow.tell_return(e escrow.escrows)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select case
        when e.refund_reason = 'operator' and o.told is not null
            then 'An operator decided it. ' || o.told
        when e.refund_reason = 'deadline_passed' and c.at is not null
            then format('Its deadline and grace ended at %s without a release.',
                escrow.time_text(c.not_before))
        when e.refund_reason = 'pay_by_passed' and c.at is not null
            then format('No payment was known when its time to pay ended, %s.',
                escrow.time_text(e.pay_by_at))
        else escrow.without_address(format('The app asked for the money to go back at %s: "%s".',
            escrow.time_text(e.refund_requested_at), coalesce(e.refund_reason, 'no reason')))
    end
    from (select escrow.tell_ordered(e.escrow_id, 'order_refund', 'order_reversal')) as o (told)
    left join lateral (
        select x.at, x.not_before
        from escrow.changes x
        where x.escrow_id = e.escrow_id and x.cause = e.refund_reason
        order by x.change_id desc
        limit 1
    ) c on true
    where e.refund_requested_at is not null;
$$;

-- Does: the movement that was found at Stripe and ended an escrow, and who adopted it, if anybody.
create function escrow.tell_found(p_escrow_id uuid)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select concat_ws(' ', format('Stripe showed the %s %s of %s, which ends it.', o.kind,
        o.stripe_id, escrow.format_money(o.amount_minor, o.currency)), (
            select 'A person adopted it. ' || escrow.tell_ordered(p_escrow_id, 'resolve_stray')
            from escrow.stray_effects s
            where s.stripe_id = o.stripe_id and s.resolution = 'adopted'
        ))
    from escrow.operations o
    where o.escrow_id = p_escrow_id and o.status = 'succeeded'
    order by o.settled_at desc nulls last, o.leg desc
    limit 1;
$$;

-- Does: how the hold on a card was lost, as far as it is known: Stripe drops one after its time,
-- and before that only somebody cancels it.
create function escrow.tell_lapse(e escrow.escrows)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select case
        when e.capture_before_at is null then c.meaning
        when e.status_at < e.capture_before_at then format('The payment was cancelled at Stripe '
            'before %s, until when its hold would have stood, and not by Holdfast.',
            escrow.time_text(e.capture_before_at))
        else format('Its hold on the card stood until %s; read after that, Stripe showed it gone. '
            'Holdfast had not cancelled it.', escrow.time_text(e.capture_before_at))
    end
    from escrow.causes c
    where c.cause = 'authorization_lapsed';
$$;

-- Does: what the newest alert that handed an escrow to a person says of the case, or null.
create function escrow.tell_alerted(e escrow.escrows)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select (
        select 'Its alert says ' || string_agg(format('%s: %s', f.key, f.value), ', '
            order by f.key) || '.'
        from jsonb_each_text(m.facts) f
        where f.value is not null
    )
    from escrow.outbox m
    where m.escrow_id = e.escrow_id and m.alert in ('person_needed', 'dispute_lost')
        and m.created_at >= e.status_at
    order by m.message_id desc
    limit 1;
$$;

-- Does: why an escrow is in a person's hands, or has ended: the cause of its last move, in a
-- sentence that is true of it, and who asked for it.
create function escrow.tell_cause(e escrow.escrows)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select concat_ws(' ',
        case
            when e.status_cause = 'void_succeeded' and e.status = 'refunded'
                then 'The hold on the sender''s card was dropped, and nothing was taken.'
            when e.status_cause = 'void_succeeded'
                then 'The payment was cancelled at Stripe before it was made.'
            when e.status_cause = 'effect_found'
                then coalesce(escrow.tell_found(e.escrow_id), c.meaning)
            when e.status_cause = 'authorization_lapsed' then escrow.tell_lapse(e)
            when e.status_cause = 'operator' then 'An operator decided it.'
            else c.meaning
        end,
        case
            when e.status_cause = 'operator' then escrow.tell_ordered(e.escrow_id,
                'order_release', 'order_refund', 'order_resolution', 'resolve_stray')
            when e.status_cause = 'intent_refused'
                then format('Stripe said: "%s"', e.failure_reason)
            when e.status_cause = 'pulled_back'
                then escrow.tell_ordered(e.escrow_id, 'order_reversal')
            when e.status_cause in ('dispute_closed', 'dispute_lost', 'late_win') then (
                select string_agg(format('%s over %s: %s.', d.dispute_id,
                    escrow.format_money(d.amount_minor, d.currency), d.stripe_status), ' '
                    order by d.dispute_id)
                from escrow.disputes d
                where d.escrow_id = e.escrow_id
            )
            when e.status_cause = 'refund_failed' then (
                select escrow.tell_code(coalesce(o.reason_detail, 'unknown'))
                from escrow.operations o
                where o.escrow_id = e.escrow_id and o.kind = 'refund'
                    and o.reason = 'refund_failed'
                order by o.settled_at desc
                limit 1
            )
            when e.status_cause in ('person_needed', 'release_wait_exceeded')
                then escrow.tell_alerted(e)
        end,
        case
            when e.status_cause = 'operator'
                or 'effect_found' in (e.status_cause, e.release_requested_by) then null
            when e.settled_at is not null or e.status_cause = 'refund_failed'
                then coalesce(escrow.tell_return(e), escrow.tell_asked(e))
        end)
    from escrow.causes c
    where c.cause = e.status_cause;
$$;

comment on function escrow.tell_cause(escrow.escrows) is
    'The cause of a move to review or to an end, and who asked for it.';
comment on function escrow.tell_return(escrow.escrows) is
    'Why the money goes back to the sender, by whom and in what words.';
