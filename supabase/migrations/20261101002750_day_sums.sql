-- The sums of one day, per currency: what the ledger booked, what Stripe's balance moved, and the
-- bridge between the two, as an accountant builds it: postings that Stripe has not shown, rows that
-- are not booked, and what was booked just after midnight.

-- Does: what the ledger booked on a day, by the time of posting.
create function escrow.ledger_of_day(p_date date)
returns table (
    currency text, captured bigint, released bigint, fees bigint, refunded bigint,
    reversed bigint, withdrawn bigint, lost bigint, held bigint, stripe_fees bigint,
    outside bigint, movement bigint
)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    with journals as (
        select j.journal_id, j.kind
        from escrow.journals j
        where j.posted_at >= escrow.day_start(p_date)
            and j.posted_at < escrow.day_start(p_date + 1)
            and not exists (
                select from escrow.statement_journals s where s.journal_id = j.journal_id
            )
        union all
        select j.journal_id, j.kind
        from escrow.statement_journals s
        join escrow.journals j using (journal_id)
        where s.date = p_date and j.kind <> 'opening'
    ),
    lines as (
        select n.currency, j.kind, n.account, n.amount_minor as minor
        from journals j
        join escrow.entries n using (journal_id)
    )
    select
        l.currency,
        coalesce(-sum(l.minor) filter (where l.account = 'held' and l.kind = 'capture'), 0),
        coalesce(-sum(l.minor) filter (
            where l.account = 'platform_balance' and l.kind = 'transfer'), 0),
        coalesce(-sum(l.minor) filter (where l.account = 'platform_fees'), 0),
        coalesce(-sum(l.minor) filter (
            where l.account = 'platform_balance' and l.kind in ('refund', 'refund_undone')), 0),
        coalesce(sum(l.minor) filter (
            where l.account = 'platform_balance' and l.kind = 'reversal'), 0),
        coalesce(sum(l.minor) filter (
            where l.account = 'dispute_losses' and l.kind in ('dispute', 'dispute_reversal')), 0),
        coalesce(sum(l.minor) filter (
            where l.account = 'held' and l.kind in ('dispute_lost', 'late_win')), 0),
        coalesce(-sum(l.minor) filter (where l.account = 'held'), 0),
        coalesce(sum(l.minor) filter (where l.account = 'stripe_fees'), 0),
        coalesce(-sum(l.minor) filter (where l.account = 'outside'), 0),
        coalesce(sum(l.minor) filter (where l.account = 'platform_balance'), 0)
    from lines l
    group by l.currency;
$$;

comment on function escrow.ledger_of_day(date) is
    'What the ledger booked on one UTC day, per currency, minor units.';

-- Does: postings of a day and before that no row of Stripe's answers on that day.
create function escrow.open_postings(p_date date)
returns table (journal_id bigint, currency text, minor bigint, in_transit boolean)
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    with open_journals as (
        select j.journal_id, j.posted_at
        from escrow.journals j
        where j.posted_at >= escrow.day_start(p_date)
            and j.posted_at < escrow.day_start(p_date + 1)
            and not exists (
                select from escrow.posting_matches m where m.journal_id = j.journal_id
            )
            and not exists (
                select from escrow.statement_journals s where s.journal_id = j.journal_id
            )
        union all
        select j.journal_id, j.posted_at
        from escrow.posting_matches m
        join escrow.journals j using (journal_id)
        where (m.settled_on is null or m.settled_on > p_date)
            and j.posted_at < escrow.day_start(p_date + 1)
    )
    select o.journal_id, n.currency, sum(n.amount_minor)::bigint,
        -- young, or shown by Stripe on the next day already
        o.posted_at > escrow.now() - escrow.transit_time() or exists (
            select
            from escrow.posting_matches m
            where m.journal_id = o.journal_id and m.settled_on is not null
        )
    from open_journals o
    join escrow.entries n on n.journal_id = o.journal_id and n.account = 'platform_balance'
    group by o.journal_id, o.posted_at, n.currency;
$$;

-- Does: rows until a day that no posting answers on that day.
create function escrow.open_rows(p_date date)
returns table (currency text, minor bigint, in_transit boolean)
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select b.currency, b.net_minor, escrow.explain_row(b) is null
    from escrow.balance_rows b
    where b.belongs <> 'outside' and b.settled_on is null and b.statement_date <= p_date;
$$;

-- Does: what was posted after a day and answers a row of that day or before.
create function escrow.booked_later(p_date date)
returns table (currency text, minor bigint)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select n.currency, sum(n.amount_minor)::bigint
    from escrow.journals j
    join escrow.posting_matches m using (journal_id)
    join escrow.entries n on n.journal_id = j.journal_id and n.account = 'platform_balance'
    where j.posted_at >= escrow.day_start(p_date + 1) and m.settled_on <= p_date
    group by n.currency;
$$;

-- Does: what Stripe's rows moved on a statement, per currency.
create function escrow.stripe_of_day(p_date date)
returns table (currency text, row_count bigint, late bigint, net bigint)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select b.currency, count(*),
        count(*) filter (where b.created_at < escrow.day_start(p_date)), sum(b.net_minor)::bigint
    from escrow.balance_rows b
    where b.statement_date = p_date
    group by b.currency;
$$;

-- Does: Stripe's rows of a statement by type, whose they are, and what they sum to.
create function escrow.types_of_day(p_date date)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select coalesce(jsonb_agg(
        jsonb_build_object('currency', g.currency, 'belongs', g.belongs, 'type', g.type,
            'category', g.category, 'rows', g.row_count, 'amount', g.amount, 'fee', g.fee,
            'net', g.net)
        order by g.currency, g.belongs, g.type, g.category
    ), '[]')
    from (
        select b.currency, b.belongs, b.type, b.category, count(*) as row_count,
            sum(b.amount_minor) as amount, sum(b.fee_minor) as fee, sum(b.net_minor) as net
        from escrow.balance_rows b
        where b.statement_date = p_date
        group by b.currency, b.belongs, b.type, b.category
    ) g;
$$;

-- Does: what the ledger of a closed day says now and did not say when it was closed: a database
-- changed by force, or restored. Told once, on the statement of the day after, and counted there.
create function escrow.restated_days(p_date date)
returns table (date date, currency text, held bigint, ledger bigint)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    with told as (
        select d.date, c.value as block
        from escrow.reconciliation_days d
        cross join lateral jsonb_array_elements(d.statement -> 'currencies') as c (value)
        -- the days whose rows are read again
        where d.date between p_date - 2 and p_date - 1
    ),
    changes as (
        select d.date, l.currency, l.held, l.movement as ledger
        from (select distinct t.date from told t) d
        cross join lateral escrow.ledger_of_day(d.date) l
        union all
        select t.date, t.block ->> 'currency',
            (t.block #>> '{held,start}')::bigint - (t.block #>> '{held,end}')::bigint,
            -(t.block #>> '{ledger,movement}')::bigint
        from told t
        union all
        select (r.value ->> 'date')::date, t.block ->> 'currency',
            -(r.value ->> 'held')::bigint, -(r.value ->> 'ledger')::bigint
        from told t
        cross join lateral jsonb_array_elements(t.block -> 'restated') as r (value)
        where (r.value ->> 'date')::date >= p_date - 2
    )
    select c.date, c.currency, sum(c.held)::bigint, sum(c.ledger)::bigint
    from changes c
    group by c.date, c.currency
    having sum(c.held) <> 0 or sum(c.ledger) <> 0;
$$;

-- Does: one currency's block, from its sums. The bridge must give Stripe's end, to the minor unit.
create function escrow.currency_block(s jsonb)
returns jsonb
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object(
        'currency', s -> 'currency',
        'restated', s -> 'restated',
        'held', jsonb_build_object(
            'start', n.held_start, 'in', n.captured, 'released', n.released, 'fees', n.fees,
            'refunded', n.refunded, 'reversed', n.reversed, 'lost', n.lost,
            'other', n.held - (n.captured - n.released - n.fees - n.refunded + n.reversed - n.lost),
            'end', n.held_start + n.held
        ),
        'withdrawnByBanks', n.withdrawn,
        'stripeFees', n.stripe_fees,
        'outside', n.outside,
        'ledger', jsonb_build_object('start', n.ledger_start, 'movement', n.movement,
            'end', n.ledger_end),
        'stripe', jsonb_build_object('start', n.stripe_start, 'rows', n.row_count,
            'lateRows', n.late, 'net', n.net, 'end', n.stripe_end),
        'bridge', jsonb_build_object(
            'notAtStripe', jsonb_build_object('count', n.postings, 'amount', n.postings_minor),
            'notBooked', jsonb_build_object('count', n.open_rows, 'amount', n.rows_minor),
            'bookedLater', n.later_minor
        ),
        'unexplained', n.wrong,
        'difference', n.stripe_end
            - (n.ledger_end - n.postings_minor + n.rows_minor + n.later_minor)
    )
    from (
        select
            x.held_start, x.ledger_start, x.stripe_start, x.net, x.ledger_end, x.stripe_end,
            x.postings, x.postings_minor, x.open_rows, x.rows_minor, x.wrong, x.later_minor,
            coalesce(x.captured, 0) as captured, coalesce(x.released, 0) as released,
            coalesce(x.fees, 0) as fees, coalesce(x.refunded, 0) as refunded,
            coalesce(x.reversed, 0) as reversed, coalesce(x.withdrawn, 0) as withdrawn,
            coalesce(x.lost, 0) as lost, coalesce(x.held, 0) as held,
            coalesce(x.stripe_fees, 0) as stripe_fees, coalesce(x.outside, 0) as outside,
            coalesce(x.movement, 0) as movement, coalesce(x.row_count, 0) as row_count,
            coalesce(x.late, 0) as late
        from jsonb_to_record(s) as x (
            held_start bigint, ledger_start bigint, stripe_start bigint, net bigint,
            ledger_end bigint, stripe_end bigint, postings bigint, postings_minor bigint,
            open_rows bigint, rows_minor bigint, wrong bigint, later_minor bigint,
            captured bigint, released bigint, fees bigint, refunded bigint, reversed bigint,
            withdrawn bigint, lost bigint, held bigint, stripe_fees bigint, outside bigint,
            movement bigint, row_count bigint, late bigint
        )
    ) n;
$$;

-- Does: the block of each currency on a day's statement; differences and open items included.
-- p_opening: {currency: minor} before the very first day, else null. Called by: close_day.
create function escrow.currencies_of_day(p_date date, p_opening jsonb)
returns jsonb
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    with before as (
        select c.value ->> 'currency' as currency,
            (c.value #>> '{held,end}')::bigint as held,
            (c.value #>> '{ledger,end}')::bigint as ledger,
            (c.value #>> '{stripe,end}')::bigint as stripe
        from escrow.reconciliation_days d
        cross join lateral jsonb_array_elements(d.statement -> 'currencies') as c (value)
        where d.date = p_date - 1
        union all
        select o.key, 0, o.value::bigint, o.value::bigint
        from jsonb_each_text(coalesce(p_opening, '{}')) as o
    ),
    ledger as (select * from escrow.ledger_of_day(p_date)),
    stripe as (select * from escrow.stripe_of_day(p_date)),
    postings as (
        select p.currency, count(*) as number, sum(p.minor) as minor,
            count(*) filter (where not p.in_transit) as wrong
        from escrow.open_postings(p_date) p
        group by p.currency
    ),
    rows as (
        select r.currency, count(*) as number, sum(r.minor) as minor,
            count(*) filter (where not r.in_transit) as wrong
        from escrow.open_rows(p_date) r
        group by r.currency
    ),
    later as (select * from escrow.booked_later(p_date)),
    restated as (
        select r.currency, sum(r.held) as held, sum(r.ledger) as ledger, jsonb_agg(
            jsonb_build_object('date', r.date, 'held', r.held, 'ledger', r.ledger)
            order by r.date
        ) as days
        from escrow.restated_days(p_date) r
        group by r.currency
    ),
    named as (
        select currency from before union select currency from ledger
        union select currency from stripe union select currency from postings
        union select currency from rows
    ),
    sums as (
        select n.currency, l.captured, l.released, l.fees, l.refunded, l.reversed, l.withdrawn,
            l.lost, l.held, l.stripe_fees, l.outside, l.movement, s.row_count, s.late,
            coalesce(x.days, '[]') as restated,
            coalesce(b.held, 0) + coalesce(x.held, 0) as held_start,
            coalesce(b.ledger, 0) + coalesce(x.ledger, 0) as ledger_start,
            coalesce(b.stripe, 0) as stripe_start, coalesce(s.net, 0) as net,
            coalesce(b.ledger, 0) + coalesce(x.ledger, 0) + coalesce(l.movement, 0) as ledger_end,
            coalesce(b.stripe, 0) + coalesce(s.net, 0) as stripe_end,
            coalesce(p.number, 0) as postings, coalesce(p.minor, 0) as postings_minor,
            coalesce(r.number, 0) as open_rows, coalesce(r.minor, 0) as rows_minor,
            coalesce(p.wrong, 0) + coalesce(r.wrong, 0) as wrong,
            coalesce(t.minor, 0) as later_minor
        from named n
        left join before b using (currency)
        left join ledger l using (currency)
        left join stripe s using (currency)
        left join postings p using (currency)
        left join rows r using (currency)
        left join later t using (currency)
        left join restated x using (currency)
    )
    select coalesce(jsonb_agg(escrow.currency_block(to_jsonb(s)) order by s.currency), '[]')
    from sums s;
$$;
