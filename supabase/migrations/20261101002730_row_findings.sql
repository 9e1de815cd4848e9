-- What is wrong with Stripe's rows: each open row of an escrow gets the one type that explains it.

create type escrow.finding as (
    type text,
    -- the row, journal, operation, escrow, event or currency that it is about
    subject text,
    escrow_id uuid,
    date date,
    facts jsonb
);

comment on type escrow.finding is 'A disagreement as it is found, before it is recorded.';

-- Does: how long a movement may be on its way before it counts as missed: webhooks and answers of
-- the last minutes are in transit, not wrong.
create function escrow.transit_time()
returns interval
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select interval '15 minutes';
$$;

-- Does: the operation that a row's source belongs to: by its object, else by its metadata.
create function escrow.operation_of_source(p_escrow_id uuid, p_source jsonb)
returns escrow.operations
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select o
    from escrow.operations o
    where o.escrow_id = p_escrow_id and o.kind in ('transfer', 'refund', 'reversal') and (
        o.stripe_id = p_source ->> 'id'
        or o.operation_id::text = p_source #>> '{metadata,operation_id}'
    )
    order by o.stripe_id is null
    limit 1;
$$;

-- Does: why an open row of an escrow has not met its posting.
-- Called by: find_rows. Returns: a discrepancy type, or null while it is in transit.
create function escrow.explain_row(r escrow.balance_rows)
returns text
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    e escrow.escrows;
    o escrow.operations;
    v_kind text;
    v_booked bigint;
begin
    if r.belongs = 'unknown' then
        return 'unknown_type';
    end if;
    select * into strict e from escrow.escrows x where x.escrow_id = r.escrow_id;
    o := escrow.operation_of_source(r.escrow_id, r.source);
    select t.journal_kind into v_kind
    from escrow.row_types t
    where t.type = r.type and t.category = r.category;
    if r.created_at > escrow.now() - escrow.transit_time()
        -- a refund that Stripe has taken from the balance and not finished is watched by the sweep
        or (v_kind = 'refund' and o.status = 'in_doubt' and o.reason = 'refund_pending'
            and o.reason_detail = r.source_id)
    then
        return null;
    end if;
    if r.currency <> e.currency then
        return 'currency_differs';
    end if;
    select sum(p.amount_minor)::bigint into v_booked from escrow.postings_of_row(r) p;
    if v_booked is not null then
        -- only the fee inside the row is missing: its event was
        return case
            when v_kind = 'capture' and v_booked = r.amount_minor then 'missed_webhook'
            else 'amount_differs'
        end;
    end if;
    return case v_kind
        when 'capture' then case
            when (r.source ->> 'amount_captured')::bigint is distinct from e.amount_minor
                then 'amount_differs'
            when e.captured_minor = 0 then 'missed_webhook'
            else 'row_unexplained'
        end
        when 'transfer' then escrow.explain_transfer(o, r.source)
        when 'refund' then case
            when o.operation_id is null then 'handmade_refund'
            when o.amount_minor <> -r.amount_minor then 'amount_differs'
            else 'missed_webhook'
        end
        when 'reversal' then case
            when o.operation_id is null then 'handmade_reversal'
            when o.amount_minor <> r.amount_minor then 'amount_differs'
            else 'missed_webhook'
        end
        when 'refund_undone' then 'refund_failed_later'
        when 'dispute' then 'missed_webhook'
        when 'dispute_reversal' then 'missed_webhook'
        else case r.category
            when 'partial_capture_reversal' then 'amount_differs'
            else 'row_unexplained'
        end
    end;
end;
$$;

-- Does: why a transfer of an escrow's has no posting.
create function escrow.explain_transfer(o escrow.operations, p_source jsonb)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select case
        when o.operation_id is null and p_source #>> '{metadata,operation_id}' is null
            then 'handmade_transfer'
        when o.operation_id is null then 'transfer_unknown'
        when o.amount_minor <> (p_source ->> 'amount')::bigint then 'amount_differs'
        when o.params ->> 'destination' is distinct from p_source ->> 'destination'
            then 'destination_differs'
        else 'transfer_unknown'
    end;
$$;

-- Does: what is said of a row: ids and amounts, nobody's personal data.
create function escrow.facts_of_row(r escrow.balance_rows)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object(
        'row', r.row_id, 'rowType', r.type, 'category', r.category, 'source', r.source_id,
        'currency', r.currency, 'amount', r.amount_minor, 'fee', r.fee_minor, 'net', r.net_minor,
        'createdAt', escrow.time_text(r.created_at)
    );
$$;

-- Does: everything that is wrong with rows counted on statements until a day.
-- Called by: find_discrepancies. Returns: findings.
create function escrow.find_rows(p_until date)
returns setof escrow.finding
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select x.type, b.row_id, b.escrow_id, b.statement_date, escrow.facts_of_row(b)
    from escrow.balance_rows b
    cross join lateral (select escrow.explain_row(b) as type) x
    where b.settled_on is null and b.belongs <> 'outside' and b.statement_date <= p_until
        and x.type is not null
    union all
    -- what met its posting may still have gone to somebody else
    select 'destination_differs', b.row_id, b.escrow_id, b.statement_date,
        escrow.facts_of_row(b) || jsonb_build_object(
            'destination', b.source -> 'destination', 'asked', o.params -> 'destination'
        )
    from escrow.balance_rows b
    join escrow.posting_matches m using (row_id)
    join escrow.journals j using (journal_id)
    join escrow.operations o using (operation_id)
    where b.type = 'transfer' and o.kind = 'transfer'
        and b.statement_date <= p_until
        and b.settled_on >= coalesce(escrow.open_day(), b.statement_date)
        -- so far back and no further may a row have waited for its posting
        and b.statement_date >= coalesce(escrow.open_day() - 35, b.statement_date)
        and b.source ->> 'destination' is distinct from o.params ->> 'destination';
$$;

-- Does: what an outside row is told of for, or null. Its money is counted as outside all the same.
create function escrow.explain_outside(r escrow.balance_rows)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select case
        -- what we make names its operation; an escrow_id alone may be any program's word
        when r.escrow_id is null
            and escrow.uuid_in(r.source #>> '{metadata,operation_id}') is not null
            then 'escrow_unknown'
        when r.type = 'transfer' and exists (
            select
            from escrow.receivers x
            where x.stripe_account_id = r.source ->> 'destination'
            union all
            select
            from escrow.escrows x
            where x.destination_account_id = r.source ->> 'destination'
                and x.settled_at is null
        ) then 'outside_transfer'
        when exists (
            select
            from escrow.row_types t
            where t.type = r.type and t.category = r.category and t.is_alarming
        ) then 'unusual_row'
    end;
$$;

-- Does: outside rows of the days that are being closed which somebody must hear of.
-- Called by: find_discrepancies. Returns: findings.
create function escrow.find_outside(p_until date)
returns setof escrow.finding
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select x.type, b.row_id, null::uuid, b.statement_date, escrow.facts_of_row(b)
    from escrow.balance_rows b
    cross join lateral (
        -- of most rows there is nothing to ask
        select case
            when b.type = 'transfer' or b.source -> 'metadata' <> '{}'
                or b.type in (select t.type from escrow.row_types t where t.is_alarming)
                then escrow.explain_outside(b)
        end as type
    ) x
    where b.belongs = 'outside' and b.statement_date <= p_until
        and b.statement_date >= coalesce(escrow.open_day(), b.statement_date)
        and x.type is not null;
$$;
