-- Explaining, 5: what has happened to an escrow, in order, and the whole explanation.

create index admin_actions_by_escrow on escrow.admin_actions (escrow_id, action_id)
where escrow_id is not null;

-- Does: the lines of one journal in words: each account and what went there.
create function escrow.tell_journal(p_journal_id bigint)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select string_agg(n.account || ' ' || escrow.signed_money(n.amount_minor, n.currency), ', '
        order by n.line)
    from escrow.entries n
    where n.journal_id = p_journal_id;
$$;

-- Does: everything that happened to an escrow, the newest five hundred of it, the oldest first.
-- Returns: [{at, what, detail}]; what is move, operation, journal, event, reply, dispute, stray or
-- order.
create function escrow.tell_timeline(p_escrow_id uuid)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    with told as (
        select c.at, 1 as rank, c.change_id as place, 'move' as what, concat_ws(' ', format(
            '%s%s (%s): %s', c.from_status || ' to ', c.to_status, c.cause, k.meaning), case
                -- what the app wrote, where it asked and nobody has asked otherwise since
                when c.cause = 'refund_started' then (
                    select escrow.tell_return(e)
                    from escrow.escrows e
                    where e.escrow_id = p_escrow_id and e.refund_requested_at <= c.at
                )
            end) as detail
        from escrow.changes c
        join escrow.causes k using (cause)
        where c.escrow_id = p_escrow_id
        union all
        select o.first_sent_at, 2, null, 'operation', format('%s of %s: %s%s%s', o.kind,
            escrow.format_money(o.amount_minor, o.currency), o.status,
            ', ' || o.stripe_id, ' (' || escrow.tell_code(o.reason) || ')')
        from escrow.operations o
        where o.escrow_id = p_escrow_id
        union all
        select j.posted_at, 3, j.journal_id, 'journal', format('%s for %s: %s', j.kind,
            j.stripe_id, escrow.tell_journal(j.journal_id))
        from escrow.journals j
        where j.escrow_id = p_escrow_id
        union all
        select i.received_at, 4, null, 'event', format('%s %s: %s%s', i.type, i.event_id,
            i.status, ' (' || escrow.tell_code(i.reason) || ')')
        from escrow.inbox i
        where i.escrow_id = p_escrow_id
        union all
        select r.first_delivered_at, 5, null, 'reply', format('%s%s', r.outcome,
            ' (' || coalesce((
                select format('%s: %s', k.code, k.meaning)
                from escrow.codes k
                where k.code = r.reason
            ), r.reason) || ')')
        from escrow.replies r
        where r.escrow_id = p_escrow_id
        union all
        select d.opened_at, 6, null, 'dispute', format('%s over %s: %s', d.dispute_id,
            escrow.format_money(d.amount_minor, d.currency), d.stripe_status)
        from escrow.disputes d
        where d.escrow_id = p_escrow_id
        union all
        select s.found_at, 7, null, 'stray', format('%s %s: %s', s.object, s.stripe_id,
            coalesce(s.resolution, 'to be placed'))
        from escrow.stray_effects s
        where s.escrow_id = p_escrow_id
        union all
        select a.at, 8, a.action_id, 'order', escrow.without_address(format('%s by %s: %s',
            a.action, a.actor, a.reason))
        from escrow.admin_actions a
        where a.escrow_id = p_escrow_id
    ),
    newest as (
        select t.*
        from told t
        order by t.at desc, t.rank desc, t.place desc
        limit 500
    )
    select coalesce(jsonb_agg(jsonb_build_object(
        'at', escrow.time_text(n.at), 'what', n.what, 'detail', n.detail
    ) order by n.at, n.rank, n.place), '[]')
    from newest n;
$$;

comment on function escrow.tell_timeline(uuid) is 'What has happened to an escrow, in order.';

-- Does: explains an escrow to a person: where its money is, why, what happens next and when, which
-- orders it takes now and what each would do, and everything that has happened to it.
-- Called by: operators, deno task explain. Locks: nothing.
-- Returns: {escrow, whereTheMoneyIs, why, next: {what, at}, orders, timeline}, without anybody's
-- address. Raises: PT404 not_found.
create function public.escrow_explain(
    p_escrow_id uuid default null,
    p_reference text default null
)
returns jsonb
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
    v_next jsonb;
begin
    select * into e
    from escrow.escrows x
    where x.escrow_id = p_escrow_id or x.reference = p_reference
    order by x.escrow_id = p_escrow_id desc, x.refused_id is not null, x.created_at desc
    limit 1;
    if not found then
        raise exception using errcode = 'PT404', message = 'not_found',
            hint = 'No escrow has this id or reference.';
    end if;
    v_next := escrow.tell_next(e);
    return jsonb_build_object(
        'escrow', jsonb_build_object(
            'id', e.escrow_id,
            'reference', e.reference,
            'status', e.status,
            'since', escrow.time_text(e.status_at),
            'cause', e.status_cause,
            'fundsAt', e.funds_at,
            'amount', escrow.format_money(e.amount_minor, e.currency),
            'amountMinor', e.amount_minor,
            'platformFee', escrow.format_money(e.platform_fee_minor, e.currency),
            'deadlineAt', escrow.time_text(e.deadline_at),
            'paymentIntentId', e.payment_intent_id,
            'destinationAccountId', e.destination_account_id,
            'onHoldSince', escrow.time_text(e.on_hold_at)
        ),
        'whereTheMoneyIs', escrow.tell_place(e),
        'why', escrow.tell_reason(e),
        'next', jsonb_build_object(
            'what', v_next ->> 'what',
            'at', escrow.time_text((v_next ->> 'at')::timestamptz)
        ),
        'orders', escrow.tell_orders(e),
        'timeline', escrow.tell_timeline(e.escrow_id)
    );
end;
$$;

comment on function public.escrow_explain(uuid, text) is
    'Explains one escrow in plain words: place, reason, what is next, orders, timeline.';
revoke execute on function public.escrow_explain(uuid, text) from public, anon, authenticated;
grant execute on function public.escrow_explain(uuid, text) to service_role;
