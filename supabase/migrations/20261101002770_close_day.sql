-- Closing a day: outside movements are booked, the sums are drawn, the statement is written into
-- the chain, and the operator's mail is owed.

-- Does: posts a journal that belongs to a statement rather than to an escrow, for that day.
-- Called by: close_day and the opening. p_lines: as post_journal.
create function escrow.post_statement_journal(
    p_date date,
    p_kind text,
    p_currency text,
    p_minor bigint
)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_key text := p_kind || ':' || p_date || ':' || p_currency;
begin
    if p_minor = 0 then
        return;
    end if;
    perform escrow.post_journal(
        null, p_kind, null, v_key, p_currency,
        jsonb_build_array(
            jsonb_build_object('account', 'platform_balance', 'amount', p_minor),
            jsonb_build_object('account', 'outside', 'amount', -p_minor)
        )
    );
    insert into escrow.statement_journals (journal_id, date)
    select j.journal_id, p_date
    from escrow.journals j
    where j.kind = p_kind and j.stripe_id = v_key
    on conflict (journal_id) do nothing;
end;
$$;

-- Does: books what moved on the account outside every escrow, one journal per day and currency.
create function escrow.book_outside(p_date date)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
begin
    perform escrow.post_statement_journal(p_date, 'outside', s.currency, s.net::bigint)
    from (
        select b.currency, sum(b.net_minor) as net
        from escrow.balance_rows b
        where b.statement_date = p_date and b.belongs = 'outside'
        group by b.currency
    ) s;
end;
$$;

-- Does: counts of escrows, lag and retries of one day, and what has been held longest.
create function escrow.activity_of_day(p_date date)
returns jsonb
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    with span as (
        select escrow.day_start(p_date) as start, escrow.day_start(p_date + 1) as until
    ),
    lag as (
        select greatest(extract(epoch from i.applied_at - i.event_created_at), 0)::integer as secs
        from escrow.inbox i, span s
        where i.received_at >= s.start and i.received_at < s.until and i.status = 'applied'
            and i.path = 'account'
    )
    select jsonb_build_object(
        'escrows', (
            select jsonb_build_object(
                'created', count(*) filter (where c.from_status is null),
                'held', count(*) filter (where c.from_status = 'awaiting_payment'
                    and c.to_status = 'held'),
                'released', count(*) filter (where c.to_status = 'released'),
                'refunded', count(*) filter (where c.to_status = 'refunded'),
                'cancelled', count(*) filter (where c.to_status = 'cancelled'),
                'disputed', count(*) filter (where c.to_status = 'disputed'),
                'toReview', count(*) filter (where c.to_status = 'manual_review')
            )
            from escrow.changes c, span s
            where c.at >= s.start and c.at < s.until
        ),
        'oldestHeld', (
            select jsonb_build_object('escrowId', e.escrow_id,
                'heldAt', escrow.time_text(e.held_at), 'currency', e.currency,
                'amount', e.amount_minor)
            from escrow.escrows e
            where e.settled_at is null and e.held_at is not null
            order by e.held_at
            limit 1
        ),
        'retries', (
            select count(*)
            from escrow.operations o, span s
            where o.attempt > 1 and o.created_at >= s.start and o.created_at < s.until
        ),
        'breakerTrips', (
            select count(*)
            from escrow.admin_actions a, span s
            where a.action = 'breaker_tripped' and a.at >= s.start and a.at < s.until
        ),
        'webhookLagSeconds', (
            select jsonb_build_object('events', count(*),
                'median', percentile_disc(0.5) within group (order by l.secs),
                'p95', percentile_disc(0.95) within group (order by l.secs),
                'longest', max(l.secs))
            from lag l
        )
    );
$$;

-- Does: the discrepancies that a statement tells of: found for its day, and all that are open.
create function escrow.discrepancies_of_day(p_date date)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    with told as (
        select d.*, t.severity, t.title, t.runbook_section
        from escrow.discrepancies d
        join escrow.discrepancy_types t using (type)
        where d.date <= p_date and (d.date = p_date or d.resolved_at is null)
    )
    select jsonb_build_object(
        'found', count(*) filter (where t.date = p_date),
        'repaired', count(*) filter (where t.date = p_date and t.resolved_at is not null),
        'open', count(*) filter (where t.resolved_at is null),
        'byType', coalesce((
            select jsonb_object_agg(g.type, g.number)
            from (select x.type, count(*) as number from told x group by x.type) g
        ), '{}'),
        -- the oldest hundred; escrow_list_discrepancies has them all
        'items', coalesce((
            select jsonb_agg(jsonb_build_object('id', x.discrepancy_id, 'type', x.type,
                'severity', x.severity, 'title', x.title, 'runbook', x.runbook_section,
                'subject', x.subject, 'escrowId', x.escrow_id, 'facts', x.facts,
                'open', x.resolved_at is null) order by x.discrepancy_id)
            from (select * from told order by discrepancy_id limit 100) x
        ), '[]')
    )
    from told t;
$$;

-- Does: closes one day: books, sums up, chains, and owes the mail. Days are closed in order.
-- p_opening: {currency: minor} for the very first day. Called by: escrow_reconcile_next.
-- Locks: audit and ledger rows as it posts. Returns: the statement.
create function escrow.close_day(p_date date, p_opening jsonb)
returns jsonb
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_statement jsonb;
    v_currencies jsonb;
    v_discrepancies jsonb := escrow.discrepancies_of_day(p_date);
    v_status text;
    v_balanced boolean;
begin
    perform escrow.post_statement_journal(p_date, 'opening', o.key, o.value::bigint)
    from jsonb_each_text(coalesce(p_opening, '{}')) as o;
    perform escrow.book_outside(p_date);
    v_currencies := escrow.currencies_of_day(p_date, p_opening);
    insert into escrow.posting_matches (journal_id)
    select distinct p.journal_id
    from escrow.open_postings(p_date) p
    on conflict (journal_id) do nothing;
    v_status := case
        when exists (
            select
            from escrow.discrepancies d
            join escrow.discrepancy_types t using (type)
            where t.fails_day and d.resolved_at is null and d.date <= p_date
        ) or exists (
            select
            from jsonb_array_elements(v_currencies) as c (value)
            where (c.value ->> 'difference')::bigint <> 0
        ) then 'failed'
        else 'closed'
    end;
    v_balanced := v_status = 'closed' and not exists (
        select
        from jsonb_array_elements(v_currencies) as c (value)
        where (c.value ->> 'unexplained')::bigint <> 0
    );
    v_statement := jsonb_build_object(
        'date', p_date, 'status', v_status, 'balanced', v_balanced,
        'currencies', v_currencies, 'rowTypes', escrow.types_of_day(p_date),
        'discrepancies', v_discrepancies, 'metrics', escrow.metrics_of_day(p_date, v_balanced)
    ) || escrow.activity_of_day(p_date);
    perform escrow.append_statement(p_date, v_status, v_balanced, v_statement);
    insert into escrow.outbox (alert, dedup_key, facts)
    select 'daily_statement', 'daily_statement:' || p_date, jsonb_build_object(
        'date', p_date, 'balanced', v_balanced, 'text', escrow.statement_text(v_statement)
    )
    -- of days that are caught up with, only those that need somebody
    where p_date = escrow.last_closable_day() or not v_balanced
    on conflict (dedup_key) where delivered_at is null do nothing;
    return v_statement;
end;
$$;

comment on function escrow.close_day(date, jsonb) is
    'Books, sums up and chains the statement of one UTC day.';
