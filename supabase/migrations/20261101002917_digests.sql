-- What an alert tells of each escrow: the app's own names for it and its two sides, the amount,
-- why it is where it is, what a code means, who ordered what last, and what comes next, until when.

-- Does: the newest order on an escrow that a person or a rule gave, or null.
create function escrow.tell_last_order(p_escrow_id uuid)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select escrow.without_address(format('%s by %s at %s: "%s"', a.action, a.actor,
        escrow.time_text(a.at), a.reason))
    from escrow.admin_actions a
    where a.escrow_id = p_escrow_id
    order by a.action_id desc
    limit 1;
$$;

-- Does: a digest as its deliverer needs it: words, count, and the first ten of its messages, what
-- has healed behind what has not. Where all of it has, nothing is left to be woken for.
-- Called by: escrow_claim_messages. Returns: Digest.
create function escrow.show_digest(d escrow.digests)
returns jsonb
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    with messages as materialized (
        -- of a flood the first thousand are looked at; the rest counts as it was raised
        select m as message, n.nth, n.nth <= 1000 and escrow.is_healed(m) as healed
        from unnest(d.message_ids) with ordinality as n (message_id, nth)
        join escrow.outbox m using (message_id)
    ),
    counted as (
        select count(*) as messages, sum((m.message).occurrences) as occurrences,
            count(*) filter (where m.healed) as healed,
            (array_agg((m.message).escrow_id order by m.healed, m.nth)
                filter (where (m.message).escrow_id is not null))[1] as first_escrow
        from messages m
    ),
    shown as (
        select jsonb_agg(jsonb_build_object(
            'escrow_id', e.escrow_id,
            'reference', escrow.without_address(e.reference),
            'receiver', escrow.without_address(r.reference),
            'sender', escrow.without_address(e.sender_user_id),
            'status', e.status,
            'amount', escrow.format_money(e.amount_minor, e.currency),
            'why', n.why,
            -- unless the reason has said so
            'code', (
                select escrow.tell_code(c.code)
                from escrow.codes c
                where c.code in ((f.message).facts ->> 'code', (f.message).facts ->> 'reason')
                    and position(c.meaning in coalesce(n.why, '')) = 0
                order by c.code = (f.message).facts ->> 'code' desc
                limit 1
            ),
            'ordered', escrow.tell_last_order(e.escrow_id),
            'next', n.told ->> 'what',
            'until', escrow.time_text((n.told ->> 'at')::timestamptz),
            'healed', f.healed,
            'occurrences', (f.message).occurrences,
            'at', escrow.time_text((f.message).last_at),
            'facts', (f.message).facts
        ) order by f.healed, f.nth) as items
        from (select * from messages m order by m.healed, m.nth limit 10) f
        left join escrow.escrows e on e.escrow_id = (f.message).escrow_id
        left join escrow.receivers r on r.receiver_id = e.receiver_id
        left join lateral (
            select escrow.tell_next(e), escrow.tell_reason(e) where e.escrow_id is not null
        ) as n (told, why) on true
    )
    select jsonb_build_object(
        'digest_id', d.digest_id,
        'channel', d.channel,
        'alert', k.alert,
        'severity', case when c.healed < c.messages then k.severity else 'info' end,
        'title', k.title,
        'meaning', k.meaning,
        'runbook_section', k.runbook_section,
        -- only an id of ours is ever put into a line that an operator pastes
        'next_step', replace(k.next_step, '{escrow}', coalesce(
            c.first_escrow::text, '00000000-0000-0000-0000-000000000000'
        )),
        'count', c.messages,
        'healed', c.healed,
        'occurrences', c.occurrences,
        'items', coalesce(s.items, '[]')
    )
    from escrow.alert_kinds k, counted c, shown s
    where k.alert = d.alert;
$$;
