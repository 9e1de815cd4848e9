-- The daily statements: one for each UTC day, closed in order, never changed, hash-chained, so that
-- nobody can alter a cent of any day afterwards without every later day showing it.

create table escrow.reconciliation_days (
    date date primary key,
    -- closed: every row of Stripe's was understood; failed: some were not, or the sum is off
    status text not null,
    -- true: ledger, operations and Stripe agree to the minor unit, and nothing is open
    balanced boolean not null,
    -- what was found on this day, as it is told to people, hashed and exported
    statement jsonb not null,
    previous_hash bytea not null,
    hash bytea not null,
    closed_at timestamptz not null,
    constraint reconciliation_days_status_known check (status in ('closed', 'failed'))
);

comment on table escrow.reconciliation_days is
    'Append-only, hash-chained statements, one for each day without a gap.';

create table escrow.statement_journals (
    journal_id bigint primary key references escrow.journals,
    -- the day it is booked for, although it is posted when that day is closed
    date date not null
);

comment on table escrow.statement_journals is
    'The opening balance and the outside movements of a day, booked when the day is closed.';

create index statement_journals_by_date on escrow.statement_journals (date);

-- Does: the first instant of a UTC day.
create function escrow.day_start(p_date date)
returns timestamptz
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select p_date::timestamp at time zone 'utc';
$$;

-- Does: a time as statements and answers write it: UTC, to the second.
create function escrow.time_text(p_time timestamptz)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select to_char(p_time at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"');
$$;

-- Does: the first day whose statement is not closed yet, or null before the first.
create function escrow.open_day()
returns date
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select max(d.date) + 1 from escrow.reconciliation_days d;
$$;

-- Does: the one text of a JSON value: keys in byte order, no space, numbers as integers.
-- Anybody can write the same text again in any language, and so check the hash without us.
create function escrow.canonical_json(p_value jsonb)
returns text
language plpgsql
immutable
set search_path = pg_catalog, pg_temp
as $$
begin
    return case jsonb_typeof(p_value)
        when 'object' then (
            select '{' || coalesce(string_agg(
                to_jsonb(f.key)::text || ':' || escrow.canonical_json(f.value), ','
                order by f.key collate "C"
            ), '') || '}'
            from jsonb_each(p_value) as f
        )
        when 'array' then (
            select '[' || coalesce(string_agg(
                escrow.canonical_json(i.value), ',' order by i.position
            ), '') || ']'
            from jsonb_array_elements(p_value) with ordinality as i (value, position)
        )
        else p_value::text
    end;
end;
$$;

comment on function escrow.canonical_json(jsonb) is
    'Canonical text of a statement: sorted keys, no whitespace.';

-- Does: the hash of one statement and of all that went before it.
create function escrow.hash_statement(p_previous bytea, p_statement jsonb)
returns bytea
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select sha256(p_previous || convert_to(escrow.canonical_json(p_statement), 'UTF8'));
$$;

-- Does: appends a statement to the chain. Called by: the closing, under the run's lease.
-- Raises: PT409 statement_out_of_order (a day is closed after the one before it).
create function escrow.append_statement(
    p_date date,
    p_status text,
    p_balanced boolean,
    p_statement jsonb
)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_previous bytea;
begin
    if p_date is distinct from coalesce(escrow.open_day(), p_date) then
        raise exception using errcode = 'PT409', message = 'statement_out_of_order',
            hint = 'Days are closed in order, each once.';
    end if;
    select d.hash into v_previous from escrow.reconciliation_days d where d.date = p_date - 1;
    insert into escrow.reconciliation_days (
        date, status, balanced, statement, previous_hash, hash, closed_at
    ) values (
        p_date, p_status, p_balanced, p_statement, coalesce(v_previous, ''),
        escrow.hash_statement(coalesce(v_previous, ''), p_statement), escrow.now()
    );
end;
$$;
