-- What is wrong on our own side: postings, operations, escrows, leases and events. What was found
-- before is looked at again for as long as it is open, however old it is.

create index operations_by_settled_at on escrow.operations (settled_at)
where settled_at is not null;
create index escrows_by_settled_at on escrow.escrows (settled_at);

-- Does: the subjects of one type that are still open.
create function escrow.open_subjects(p_type text)
returns setof text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select d.subject
    from escrow.discrepancies d
    where d.type = p_type and d.resolved_at is null;
$$;

-- Does: postings that Stripe's balance does not show.
-- p_from: the first day being closed; what was open before is found through its open match.
create function escrow.find_postings(p_from timestamptz, p_until timestamptz)
returns setof escrow.finding
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    with open_journals as (
        select j.*
        from escrow.journals j
        where j.posted_at >= p_from and j.posted_at < p_until
            and not exists (
                select from escrow.posting_matches m where m.journal_id = j.journal_id
            )
        union all
        select j.*
        from escrow.posting_matches m
        join escrow.journals j using (journal_id)
        where m.settled_on is null
    )
    select 'effect_not_at_stripe', j.journal_id::text, j.escrow_id,
        (j.posted_at at time zone 'utc')::date,
        jsonb_build_object('journal', j.journal_id, 'kind', j.kind, 'stripeId', j.stripe_id,
            'currency', b.currency, 'amount', b.amount_minor)
    from open_journals j
    cross join lateral (
        select max(n.currency) as currency, sum(n.amount_minor)::bigint as amount_minor
        from escrow.entries n
        where n.journal_id = j.journal_id and n.account = 'platform_balance'
    ) b
    where b.amount_minor <> 0
        and not exists (
            select from escrow.statement_journals x where x.journal_id = j.journal_id
        )
        and j.posted_at <= (select escrow.now()) - escrow.transit_time()
        -- where a row is open too, the row says more
        and not exists (
            select
            from escrow.balance_rows r
            where r.settled_on is null
                and (r.source_id = j.stripe_id or r.row_id = j.stripe_id)
        );
$$;

-- Does: operations without a journal, and those that book another amount.
create function escrow.find_operations(p_from timestamptz)
returns setof escrow.finding
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    with watched as (
        select o.operation_id
        from escrow.operations o
        where o.settled_at >= p_from
        union
        select escrow.uuid_in(s)
        from escrow.open_subjects('journal_missing') s
        union
        select escrow.uuid_in(s)
        from escrow.open_subjects('amount_differs') s
    ),
    booked as (
        select
            o.operation_id, o.escrow_id, o.kind, o.stripe_id, o.currency, o.amount_minor,
            o.settled_at, count(j.journal_id) as journals,
            abs(sum(n.amount_minor)) as booked_minor
        from watched w
        join escrow.operations o using (operation_id)
        left join escrow.journals j on j.operation_id = o.operation_id and j.kind = o.kind
        left join escrow.entries n
            on n.journal_id = j.journal_id and n.account = 'platform_balance'
        where o.kind in ('capture', 'transfer', 'refund', 'reversal')
            and o.status in ('succeeded', 'undone')
        group by o.operation_id
    )
    select
        case b.journals when 0 then 'journal_missing' else 'amount_differs' end,
        b.operation_id::text, b.escrow_id, (b.settled_at at time zone 'utc')::date,
        jsonb_build_object('operation', b.operation_id, 'kind', b.kind,
            'stripeId', b.stripe_id, 'currency', b.currency, 'amount', b.amount_minor,
            'booked', b.booked_minor)
    from booked b
    where b.journals = 0 or b.booked_minor is distinct from b.amount_minor;
$$;

-- Does: journals that do not add up to zero; only a database changed by force has them.
create function escrow.find_journals(p_from timestamptz)
returns setof escrow.finding
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    with watched as (
        select j.journal_id
        from escrow.journals j
        where j.posted_at >= p_from
        union
        select s::bigint
        from escrow.open_subjects('journal_unbalanced') s
    ),
    summed as (
        select w.journal_id, n.currency, count(n.line) as lines, sum(n.amount_minor) as total
        from watched w
        left join escrow.entries n using (journal_id)
        group by w.journal_id, n.currency
    )
    select 'journal_unbalanced', j.journal_id::text, j.escrow_id,
        (j.posted_at at time zone 'utc')::date,
        jsonb_build_object('journal', j.journal_id, 'kind', j.kind, 'stripeId', j.stripe_id)
    from escrow.journals j
    where j.journal_id in (
        select s.journal_id
        from summed s
        group by s.journal_id
        having sum(s.lines) < 2 or bool_or(coalesce(s.total, 0) <> 0)
    );
$$;

-- Does: escrows whose row is not what their journals say.
create function escrow.find_escrows(p_from timestamptz, p_until date)
returns setof escrow.finding
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    with watched as (
        select e.escrow_id from escrow.escrows e where e.settled_at is null
        union
        select e.escrow_id from escrow.escrows e where e.settled_at >= p_from
        union
        select escrow.uuid_in(s) from escrow.open_subjects('status_disagrees') s
    ),
    lines as (
        select n.escrow_id, j.kind, n.account, n.amount_minor as minor
        from watched w
        join escrow.entries n using (escrow_id)
        join escrow.journals j using (journal_id)
    ),
    booked as (
        select
            l.escrow_id,
            sum(l.minor) filter (where l.kind = 'capture' and l.account = 'platform_balance')
                as captured,
            -sum(l.minor) filter (where l.kind = 'transfer' and l.account = 'platform_balance')
                as transferred,
            -- with what was moved by hand, set aside and counted when the rest was moved
            sum(case
                when l.kind = 'reversal' and l.account = 'platform_balance' then l.minor
                when l.kind = 'correction' and l.account = 'held' and l.minor < 0 then -l.minor
            end) as reversed,
            sum(case
                when l.kind in ('refund', 'refund_undone') and l.account = 'platform_balance'
                    then -l.minor
                when l.kind = 'correction' and l.account = 'held' and l.minor > 0 then l.minor
            end) as refunded,
            -sum(l.minor) filter (where l.account = 'held') as held,
            count(*) filter (where l.account in ('dispute_losses', 'receivables')) as lost
        from lines l
        group by l.escrow_id
    ),
    explained as (
        select e.*, case
            when coalesce(b.captured, 0) <> e.captured_minor then 'captured'
            when coalesce(b.transferred, 0) <> e.transferred_minor then 'transferred'
            when coalesce(b.reversed, 0) <> e.reversed_minor then 'reversed'
            when coalesce(b.refunded, 0) <> e.refunded_minor then 'refunded'
            when b.held <> 0 and s.settled then 'settled_but_holding'
            when coalesce(b.held, 0) = 0 and e.captured_minor > 0
                and e.status in ('held', 'releasing', 'transfer_failed') then 'nothing_held'
            when e.status = 'released' and e.transferred_minor = 0 then 'nothing_transferred'
            when e.status = 'refunded' and e.captured_minor > 0 and e.refunded_minor = 0
                and coalesce(b.lost, 0) = 0 then 'nothing_refunded'
        end as why
        from watched w
        join escrow.escrows e using (escrow_id)
        join escrow.statuses s using (status)
        left join booked b using (escrow_id)
    )
    select 'status_disagrees', x.escrow_id::text, x.escrow_id, p_until,
        jsonb_build_object('status', x.status, 'why', x.why, 'currency', x.currency,
            'amount', x.amount_minor)
    from explained x
    where x.why is not null;
$$;

-- Does: money held past every deadline, card holds that have lapsed, leases nobody took up.
create function escrow.find_overdue(p_until date)
returns setof escrow.finding
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    with clock as (
        select escrow.now() as at, make_interval(secs => p.release_wait_seconds) as release_wait,
            make_interval(secs => p.grace_seconds) + interval '24 hours' as patience
        from escrow.policy p
    ),
    overdue as (
        select e.*, case
            when e.lease_expires_at < c.at - interval '1 hour' then 'stale_lease'
            when e.funds_at = 'card'
                and e.capture_before_at < c.at - escrow.transit_time() then 'authorization_lapsed'
            when e.status in ('held', 'releasing', 'transfer_failed', 'refunding')
                and case
                    when e.release_requested_at is null then e.deadline_at
                    else e.release_requested_at + c.release_wait
                -- on hold the deadline and a queued release's own limit stand still
                end + c.patience < least(c.at, e.on_hold_at) then 'held_past_deadline'
        end as type
        from escrow.escrows e
        cross join clock c
        where e.settled_at is null
    )
    select x.type, x.escrow_id::text, x.escrow_id, p_until,
        jsonb_build_object('status', x.status, 'fundsAt', x.funds_at, 'currency', x.currency,
            'amount', x.amount_minor, 'deadlineAt', escrow.time_text(x.deadline_at),
            'lease', x.lease_kind)
    from overdue x
    where x.type is not null;
$$;

-- Does: stored events that were not applied for an hour.
create function escrow.find_events(p_until date)
returns setof escrow.finding
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select 'event_unprocessed', i.event_id, i.escrow_id, p_until,
        jsonb_build_object('event', i.event_id, 'eventType', i.type, 'status', i.status,
            'tries', i.tries)
    from escrow.inbox i
    where i.status in ('received', 'parked')
        and i.received_at < (select escrow.now()) - interval '1 hour';
$$;
