-- Search: an escrow by any id of the app's or of Stripe's, or by somebody's address. Exact matches
-- alone, each through an index; no address and no token is in an answer.

create index escrows_by_sender_email on escrow.escrows (lower(sender_email), created_at)
where sender_email is not null;

-- the settled ones as well
create index escrows_by_account on escrow.escrows (destination_account_id, created_at)
where destination_account_id is not null;

create index replies_by_reply_id on escrow.replies (reply_id)
where reply_id is not null;

-- Does: the id that a person means: without the page of Stripe's around it, the secret behind it,
-- the quotes and spaces that came along.
create function escrow.searched_text(p_query text)
returns text
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select coalesce(
        substring(t.text from '^https?://.*/([a-z]{2,6}_[A-Za-z0-9]+)(?:[/?#]|$)'),
        substring(t.text from '^(pi_[A-Za-z0-9]+)_secret_'),
        t.text
    )
    from (select btrim(p_query, E' \t\r\n<>"\'')) as t (text);
$$;

-- Does: the reply id in a reply address or its token: the first 16 letters of 31, 5 bits each.
-- Returns: null where there is none. Whether the signature is right is no matter: nothing is sent.
create function escrow.reply_id_in(p_text text)
returns text
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select string_agg(lpad(to_hex(h.bits), 10, '0'), '' order by h.half)
    from (
        select (l.place - 1) / 8 as half,
            sum((strpos('abcdefghijklmnopqrstuvwxyz234567', l.letter) - 1)::bigint
                << (5 * (7 - (l.place::integer - 1) % 8)))::bigint as bits
        from regexp_split_to_table(
            left(lower(substring(p_text from '(?i)(?:^|\+)([a-z2-7]{31})(?:@|$)')), 16), ''
        ) with ordinality as l (letter, place)
        group by 1
    ) h;
$$;

-- Does: every way in which a text can mean an escrow. Each branch is one search of an index, and of
-- those that can have many rows the newest are enough.
-- Returns: escrow ids, each with what matches; one may come several times.
create function escrow.escrows_named(p_text text, p_limit integer)
returns table (escrow_id uuid, matched text)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select e.escrow_id, 'escrow' from escrow.escrows e where e.escrow_id = escrow.uuid_in(p_text)
    union all
    select e.escrow_id, 'reference' from escrow.escrows e where e.reference = p_text
    union all
    select o.escrow_id, o.kind || ' operation' from escrow.operations o
    where o.operation_id = escrow.uuid_in(p_text)
    union all
    select o.escrow_id, 'idempotency key' from escrow.operations o
    where o.idempotency_key = p_text
    union all
    select e.escrow_id, 'payment' from escrow.escrows e where e.payment_intent_id = p_text
    union all
    select e.escrow_id, 'charge' from escrow.escrows e where e.charge_id = p_text
    union all
    select o.escrow_id, o.kind from escrow.operations o
    where o.stripe_id = p_text and o.kind in ('transfer', 'refund', 'reversal')
    union all
    select o.escrow_id, 'payment' from escrow.operations o
    where o.stripe_id = p_text and o.kind in ('intent', 'capture', 'void')
    union all
    select s.escrow_id, s.object || ' not made by Holdfast' from escrow.stray_effects s
    where s.stripe_id = p_text
    union all
    select d.escrow_id, 'dispute' from escrow.disputes d where d.dispute_id = p_text
    union all
    select w.escrow_id, 'early fraud warning' from escrow.fraud_warnings w
    where w.warning_id = p_text
    union all
    select i.escrow_id, 'event' from escrow.inbox i where i.event_id = p_text
    union all
    select b.escrow_id, 'balance transaction' from escrow.balance_rows b where b.row_id = p_text
    union all
    select b.escrow_id, 'source of a balance transaction' from escrow.balance_rows b
    where b.source_id = p_text
    union all
    select e.escrow_id, 'reply address' from escrow.escrows e
    where e.reply_id = escrow.reply_id_in(p_text)
    union all
    select r.escrow_id, 'reply address, used' from escrow.replies r
    where r.reply_id = escrow.reply_id_in(p_text)
    union all
    select r.escrow_id, 'email reply' from escrow.replies r where r.message_id = p_text
    union all (
        select e.escrow_id, 'receiver''s account' from escrow.escrows e
        where e.destination_account_id = p_text
        order by e.created_at desc
        limit p_limit
    )
    union all (
        select e.escrow_id, 'sender''s email' from escrow.escrows e
        where lower(e.sender_email) = lower(p_text)
        order by e.created_at desc
        limit p_limit
    )
    union all (
        select e.escrow_id, 'sender''s user' from escrow.escrows e
        where e.sender_user_id = p_text
        order by e.created_at desc
        limit p_limit
    )
    union all
    select e.escrow_id, r.matched
    from (
        select r.receiver_id, 'receiver' as matched from escrow.receivers r
        where r.receiver_id = escrow.uuid_in(p_text)
        union all
        select r.receiver_id, 'receiver''s id' from escrow.receivers r where r.reference = p_text
        union all
        select r.receiver_id, 'receiver''s email' from escrow.receivers r
        where r.email = lower(p_text)
        union all
        select r.receiver_id, 'receiver''s user' from escrow.receivers r where r.user_id = p_text
        union all
        select r.receiver_id, 'receiver''s account now' from escrow.receivers r
        where r.stripe_account_id = p_text
    ) r
    cross join lateral (
        select x.escrow_id
        from escrow.escrows x
        where x.receiver_id = r.receiver_id
        order by x.created_at desc
        limit p_limit
    ) e;
$$;

-- Does: what kind of thing a text looks like, and where else it may be found when nothing here has
-- it. An id of Stripe's may belong to another program of the same account.
create function escrow.describe_search(p_text text, out searched_for text, out elsewhere text)
returns record
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select k.searched_for, k.elsewhere
    from (values
        ('^pi_', 'a PaymentIntent', 'Open it at Stripe: without escrow_id in its metadata it is '
            'another program''s.'),
        ('^ch_', 'a charge', 'Open it at Stripe and search for its PaymentIntent (pi_…): the '
            'charge of a payment that failed is not kept here.'),
        ('^py_', 'a charge', 'On a receiver''s account it is the arrival of a transfer: open it at '
            'Stripe and search for its source_transfer (tr_…).'),
        ('^(re|pyr)_', 'a refund', 'Open it at Stripe and search for its PaymentIntent (pi_…).'),
        ('^trr_', 'a reversal', 'Open it at Stripe and search for its transfer (tr_…).'),
        ('^tr_', 'a transfer', 'Open it at Stripe: without escrow_id in its metadata it is another '
            'program''s; its transfer_group may be the id of an escrow.'),
        ('^d[pu]_', 'a dispute', 'Open it at Stripe and search for its PaymentIntent (pi_…); its '
            'event may not have arrived.'),
        ('^evt_', 'an event', 'It has not arrived, or is about no escrow: see "Missed webhook" in '
            'the runbook, and search for the object that it is about.'),
        ('^acct_', 'a connected account', 'No escrow pays it: it is another program''s, or its '
            'receiver has no escrow yet.'),
        ('^issfr_', 'an early fraud warning', 'Open it at Stripe and search for its charge '
            '(ch_…).'),
        ('^txn_', 'a balance transaction', 'It is here once its day was read; until then search '
            'for its source at Stripe.'),
        ('^(po|cus|pm|seti|cs|in|sub|req|fee|we)_', 'an object of Stripe''s that belongs to no '
            'escrow', 'Open it at Stripe and search for the payment (pi_…) or transfer (tr_…) '
            'that it names.'),
        ('@', 'an email address, a receiver''s or a sender''s', 'Addresses are those that the app '
            'gave at create-escrow: ask the app for its reference, or for the address it knew '
            'then.'),
        ('^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$', 'an escrow, an operation, a '
            'receiver, an email reply, or an id of the app''s', 'Compare it with the app''s own '
            'records; another installation may have it.'),
        ('', 'a reference, a receiver''s or sender''s id, or a reply token', 'Ids are compared '
            'whole and in their own case. Search in Stripe''s dashboard, where payments carry the '
            'reference.')
    ) as k (shape, searched_for, elsewhere)
    where p_text ~ k.shape
    order by k.shape = ''
    limit 1;
$$;

-- Does: finds the escrows that a text means, the newest first. Exact matches alone.
-- Called by: operators, deno task explain. Locks: nothing.
-- Returns: {escrows: [{escrow_id, reference, status, amount, deadline_at, matched, next}], more,
-- searched_for, elsewhere}; elsewhere is null where something was found. Nobody's address or token.
-- p_limit: 1 to 50. Raises: PT422 invalid_request.
create function public.escrow_search(p_query text, p_limit integer default 20)
returns jsonb
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    v_text text := escrow.searched_text(p_query);
    v_words record := escrow.describe_search(v_text);
    v_found jsonb;
    v_more boolean;
begin
    if coalesce(v_text, '') = '' or length(v_text) > 400
        or coalesce(p_limit, 0) not between 1 and 50
    then
        raise exception using errcode = 'PT422', message = 'invalid_request',
            hint = 'p_query has 1 to 400 characters; p_limit is 1 to 50.';
    end if;
    with named as (
        select n.escrow_id, string_agg(distinct n.matched, ', ') as matched
        from escrow.escrows_named(v_text, p_limit + 1) n
        where n.escrow_id is not null
        group by n.escrow_id
    ),
    newest as (
        select e, n.matched, row_number() over (order by e.created_at desc, e.escrow_id) as place
        from named n
        join escrow.escrows e using (escrow_id)
        order by place
        limit p_limit + 1
    )
    select coalesce(jsonb_agg(jsonb_build_object(
            'escrow_id', (w.e).escrow_id,
            'reference', escrow.without_address((w.e).reference),
            'status', (w.e).status,
            'amount', escrow.format_money((w.e).amount_minor, (w.e).currency),
            'deadline_at', escrow.time_text((w.e).deadline_at),
            'matched', w.matched,
            'next', format('select jsonb_pretty(public.escrow_explain(%L));', (w.e).escrow_id)
        ) order by w.place) filter (where w.place <= p_limit), '[]'),
        count(*) > p_limit
    into v_found, v_more
    from newest w;
    return jsonb_build_object(
        'escrows', v_found,
        'more', v_more,
        'searched_for', v_words.searched_for,
        'elsewhere', case when v_found = '[]' then v_words.elsewhere end
    );
end;
$$;

comment on function public.escrow_search(text, integer) is
    'Escrows by an id or an address, exactly: {escrows, more, searched_for, elsewhere}.';
revoke execute on function public.escrow_search(text, integer) from public, anon, authenticated;
grant execute on function public.escrow_search(text, integer) to service_role;
