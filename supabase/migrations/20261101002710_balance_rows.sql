-- What Stripe says was moved: each balance transaction once, whose it is, and the posting it meets.
-- A row of an escrow meets the journals of one movement, and each posting on platform_balance meets
-- one row: the sum of the postings is the row's net, to the minor unit, or they do not meet.

create table escrow.balance_rows (
    -- Stripe's id of the balance transaction
    row_id text primary key,
    created_at timestamptz not null,
    type text not null,
    category text not null,
    currency text not null,
    amount_minor bigint not null,
    fee_minor bigint not null,
    net_minor bigint not null,
    source_id text,
    -- ids, amounts and states of the expanded source; nobody's personal data
    source jsonb not null default '{}',
    -- the escrow that source, PaymentIntent, transfer group or metadata leads to
    escrow_id uuid references escrow.escrows,
    belongs text not null,
    -- the statement that counts it: its own day, or the first open one when Stripe shows it late
    statement_date date not null,
    -- the statement on which it met its posting, or books it outside; null: it is open
    settled_on date,
    settled_as text,
    seen_at timestamptz not null default escrow.now(),
    constraint balance_rows_add_up check (net_minor = amount_minor - fee_minor),
    constraint balance_rows_belong check (belongs in ('escrow', 'outside', 'unknown')),
    constraint balance_rows_settled_whole check ((settled_on is null) = (settled_as is null)),
    constraint balance_rows_settled_known check (
        settled_as in ('posted', 'offset', 'outside', 'corrected')
    ),
    constraint balance_rows_settled_in_order check (settled_on >= statement_date)
);

comment on table escrow.balance_rows is
    'Stripe''s balance transactions by id, and how each was accounted for.';
comment on column escrow.balance_rows.amount_minor is 'Signed minor units; + came in.';
comment on column escrow.balance_rows.fee_minor is 'Stripe''s fee inside the row, minor units.';
comment on column escrow.balance_rows.net_minor is 'amount - fee, minor units.';

create index balance_rows_by_statement on escrow.balance_rows (statement_date, currency);
create index balance_rows_open on escrow.balance_rows (statement_date)
where settled_on is null;
create index balance_rows_by_source on escrow.balance_rows (source_id)
where source_id is not null;
create index balance_rows_by_escrow on escrow.balance_rows (escrow_id)
where escrow_id is not null;

-- Does: what Stripe said stays as it was said; only how it was accounted for is filled in, once.
-- Raises: PT409 immutable_column.
create function escrow.guard_balance_row()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    if old.settled_on is not null or (
        new.row_id, new.created_at, new.type, new.category, new.currency, new.amount_minor,
        new.fee_minor, new.net_minor, new.source_id, new.source, new.escrow_id, new.belongs,
        new.statement_date, new.seen_at
    ) is distinct from (
        old.row_id, old.created_at, old.type, old.category, old.currency, old.amount_minor,
        old.fee_minor, old.net_minor, old.source_id, old.source, old.escrow_id, old.belongs,
        old.statement_date, old.seen_at
    ) then
        raise exception using errcode = 'PT409', message = 'immutable_column',
            hint = 'A row of Stripe''s balance is settled once and never changes.';
    end if;
    return new;
end;
$$;

create trigger balance_rows_guard
before update on escrow.balance_rows
for each row execute function escrow.guard_balance_row();

create table escrow.posting_matches (
    -- one posting meets one row, once
    journal_id bigint primary key references escrow.journals,
    row_id text references escrow.balance_rows,
    -- null: a statement was closed before it met a row
    settled_on date,
    constraint posting_matches_settled_by_row check (row_id is null or settled_on is not null)
);

comment on table escrow.posting_matches is
    'Postings on platform_balance: the row of Stripe''s each has met, or that it is still open.';

create index posting_matches_by_row on escrow.posting_matches (row_id);
create index posting_matches_open on escrow.posting_matches (journal_id)
where settled_on is null;
create index posting_matches_by_day on escrow.posting_matches (settled_on);
create index journals_by_time on escrow.journals (posted_at);

-- Does: the escrow that the source of a row leads to, or null.
-- Called by: store_balance_rows. p_source: BalanceRow.source of the contract.
create function escrow.escrow_of_source(p_source jsonb)
returns uuid
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select coalesce(
        (
            select e.escrow_id
            from escrow.escrows e
            where e.payment_intent_id = p_source ->> 'payment_intent'
        ),
        (
            select e.escrow_id
            from escrow.escrows e
            where e.charge_id = any (array[
                p_source ->> 'id', p_source ->> 'charge', p_source ->> 'source_transaction'
            ])
            limit 1
        ),
        (
            select o.escrow_id
            from escrow.operations o
            where o.stripe_id = any (array[p_source ->> 'id', p_source ->> 'transfer'])
                and o.kind in ('transfer', 'refund', 'reversal')
            limit 1
        ),
        (
            select s.escrow_id
            from escrow.stray_effects s
            where s.stripe_id = p_source ->> 'transfer'
        ),
        (
            select r.escrow_id
            from escrow.balance_rows r
            where r.source_id = p_source ->> 'transfer'
            limit 1
        ),
        (
            select e.escrow_id
            from escrow.escrows e
            where e.escrow_id = any (array[
                escrow.uuid_in(p_source ->> 'transfer_group'),
                escrow.uuid_in(p_source #>> '{metadata,escrow_id}')
            ])
            limit 1
        )
    );
$$;

comment on function escrow.escrow_of_source(jsonb) is
    'Whose row it is: by PaymentIntent, charge, operation, transfer, group or metadata.';

-- Does: keeps one page of rows; one that is known already changes nothing.
-- Called by: escrow_reconcile_page. p_rows: BalanceRow[] of the contract.
-- Returns: ids of rows whose amounts are not what Stripe once said.
create function escrow.store_balance_rows(p_rows jsonb)
returns text[]
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    with page as (
        select
            r.value as line,
            to_timestamp((r.value ->> 'created')::bigint) as created_at,
            coalesce(nullif(r.value -> 'source', 'null'), '{}') as source
        from jsonb_array_elements(p_rows) as r (value)
        -- rows of the two other balances move neither what is available nor what is pending:
        -- https://docs.stripe.com/api/balance_transactions/object (balance_type)
        where coalesce(r.value ->> 'balance_type', '') not in ('issuing', 'risk_reserved')
    ),
    -- materialized: the look-up is asked once for each row
    owned as materialized (
        select p.*, escrow.escrow_of_source(p.source) as escrow_id
        from page p
        -- days that were read before are read again: what is known costs a look-up
        where not exists (select from escrow.balance_rows b where b.row_id = p.line ->> 'id')
    ),
    stored as (
        insert into escrow.balance_rows (
            row_id, created_at, type, category, currency, amount_minor, fee_minor, net_minor,
            source_id, source, escrow_id, belongs, statement_date, settled_on, settled_as
        )
        select
            o.line ->> 'id', o.created_at, o.line ->> 'type', o.line ->> 'reporting_category',
            o.line ->> 'currency', (o.line ->> 'amount')::bigint, (o.line ->> 'fee')::bigint,
            (o.line ->> 'net')::bigint, o.line ->> 'source_id', o.source, o.escrow_id,
            case
                when t.type is null then 'unknown'
                when x.is_outside then 'outside'
                else 'escrow'
            end,
            d.day,
            -- what is nobody's is booked when its day is closed, whatever else is found
            case when x.is_outside then d.day end,
            case when x.is_outside then 'outside' end
        from owned o
        cross join lateral (
            select greatest((o.created_at at time zone 'utc')::date, escrow.open_day()) as day
        ) d
        left join escrow.row_types t
            on t.type = o.line ->> 'type' and t.category in (o.line ->> 'reporting_category', '*')
        cross join lateral (
            select t.type is not null and (o.escrow_id is null or not t.may_be_escrows)
        ) x (is_outside)
        on conflict (row_id) do nothing
    )
    select coalesce(array_agg(b.row_id), '{}')
    from page p
    join escrow.balance_rows b on b.row_id = p.line ->> 'id'
    where (b.amount_minor, b.fee_minor, b.net_minor, b.currency) is distinct from (
        (p.line ->> 'amount')::bigint, (p.line ->> 'fee')::bigint, (p.line ->> 'net')::bigint,
        p.line ->> 'currency'
    );
$$;
