-- Matching: rows of escrows meet their postings, each of ours exactly one row and the reverse.

-- Does: the journals that may book a row and have not met one yet: those of its source (an effect,
-- or a movement made by hand that an operator set aside), and those of the row itself (Stripe's
-- fee, disputes, corrections).
create function escrow.postings_of_row(r escrow.balance_rows)
returns table (journal_id bigint, kind text, currency text, amount_minor bigint)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select j.journal_id, j.kind, max(n.currency), sum(n.amount_minor)::bigint
    from escrow.journals j
    join escrow.entries n on n.journal_id = j.journal_id and n.account = 'platform_balance'
    where (
            j.stripe_id = r.source_id
            and j.kind in (
                'outside', (
                    select t.journal_kind
                    from escrow.row_types t
                    where t.type = r.type and t.category = r.category
                )
            )
            -- what was set aside and has failed since
            or j.stripe_id = r.source_id || ':failed'
            and j.kind = 'outside' and r.category = 'refund_failure'
            or j.stripe_id = r.row_id
            and j.kind in ('stripe_fee', 'dispute', 'dispute_reversal', 'correction')
        )
        and not exists (
            select
            from escrow.posting_matches m
            where m.journal_id = j.journal_id and m.settled_on is not null
        )
    group by j.journal_id, j.kind;
$$;

-- Does: brings rows of escrows and their postings together; what does not add up stays open.
-- Called by: escrow_reconcile_page (a page's rows) and the closing (all that are open).
-- p_row_ids: null for every open row. Returns: how many met.
create function escrow.match_rows(p_row_ids text[])
returns integer
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_matched integer;
begin
    with sums as (
        select b.row_id, array_agg(p.journal_id) as journals
        from escrow.balance_rows b
        cross join lateral escrow.postings_of_row(b) p
        where b.settled_on is null and b.belongs <> 'outside'
            and (p_row_ids is null or b.row_id = any (p_row_ids))
        group by b.row_id
        having sum(p.amount_minor) = max(b.net_minor)
            and bool_and(p.currency = b.currency)
    ),
    settled as (
        update escrow.balance_rows b
        set settled_on = greatest(b.statement_date, escrow.open_day()), settled_as = 'posted'
        from sums s
        where b.row_id = s.row_id
        returning b.row_id, b.settled_on
    )
    insert into escrow.posting_matches as m (journal_id, row_id, settled_on)
    select journal.id, s.row_id, d.settled_on
    from sums s
    join settled d using (row_id)
    cross join lateral unnest(s.journals) as journal (id)
    on conflict (journal_id) do update
    set row_id = excluded.row_id, settled_on = excluded.settled_on
    where m.settled_on is null;
    get diagnostics v_matched = row_count;
    return v_matched;
end;
$$;

comment on function escrow.match_rows(text[]) is
    'Rows of escrows meet their postings: sums equal to the minor unit, or not at all.';

-- Does: settles a refund that failed before we ever called it done against its own return: two
-- rows of one refund that are zero together and were never booked.
-- Called by: the closing. Returns: how many rows.
create function escrow.offset_rows()
returns integer
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_rows integer;
begin
    with pairs as (
        select b.source_id
        from escrow.balance_rows b
        join escrow.row_types t using (type, category)
        where b.settled_on is null and b.belongs = 'escrow'
            and t.journal_kind in ('refund', 'refund_undone')
        group by b.source_id
        having count(*) > 1 and sum(b.net_minor) = 0
    )
    update escrow.balance_rows b
    set settled_on = greatest(b.statement_date, escrow.open_day()), settled_as = 'offset'
    from pairs p
    where b.source_id = p.source_id and b.settled_on is null
        and not exists (
            select
            from escrow.journals j
            where j.stripe_id = b.source_id and j.kind in ('refund', 'refund_undone')
        );
    get diagnostics v_rows = row_count;
    -- the other way round: booked as done and taken back, and never seen at Stripe
    insert into escrow.posting_matches as m (journal_id, settled_on)
    select j.journal_id, escrow.open_day()
    from escrow.journals j
    where escrow.open_day() is not null and j.stripe_id in (
            select u.stripe_id
            from escrow.journals u
            left join escrow.posting_matches x using (journal_id)
            where u.kind = 'refund_undone' and x.settled_on is null
                and u.posted_at > (select escrow.now()) - interval '35 days'
        )
        and j.kind in ('refund', 'refund_undone')
        and not exists (
            select from escrow.balance_rows b where b.source_id = j.stripe_id
        )
    on conflict (journal_id) do update
    set settled_on = excluded.settled_on
    where m.settled_on is null;
    return v_rows;
end;
$$;
