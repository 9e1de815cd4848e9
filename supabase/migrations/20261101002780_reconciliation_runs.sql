-- A run of the reconciliation: it reads Stripe page by page, finds, repairs and closes days, across
-- as many calls as it takes. One run is open at a time, and one caller at a time carries it on.

create table escrow.reconciliations (
    run_id bigint generated always as identity primary key,
    -- the last day it closes
    target_date date not null,
    -- reads and finds, but books, repairs and closes nothing
    is_dry boolean not null,
    phase text not null default 'balance',
    -- rows are read from here on, so that late ones of closed days are seen
    rows_from timestamptz not null,
    -- the last object of the page that was stored last; the next page begins behind it
    cursor text,
    -- from when on the present stream is read; null: not asked yet
    stream_from timestamptz,
    -- Stripe's balance {currency: minor}, as of the newest row when the reading began
    balances jsonb,
    newest_row text,
    tries integer not null default 0,
    rows_read bigint not null default 0,
    lease_token uuid,
    lease_expires_at timestamptz,
    started_at timestamptz not null default escrow.now(),
    finished_at timestamptz,
    constraint reconciliations_phase_known check (
        phase in ('balance', 'balance_transactions', 'payment_intents', 'disputes', 'find',
            'repair', 'sweep', 'settle', 'close', 'end')
    )
);

comment on table escrow.reconciliations is
    'Runs of daily-reconciliation: phase, cursor and lease, so that the next call goes on.';

create unique index reconciliations_one_open on escrow.reconciliations ((finished_at is null))
where finished_at is null;

-- What a run has seen at Stripe of escrows that rest on a PaymentIntent or are disputed.
create table escrow.reconciliation_objects (
    run_id bigint not null references escrow.reconciliations,
    object_id text not null,
    escrow_id uuid not null references escrow.escrows,
    facts jsonb not null,
    primary key (run_id, object_id)
);

comment on table escrow.reconciliation_objects is
    'PaymentIntents and disputes of ours as one run has read them; dropped when it ends.';

-- Does: whether an escrow's state rests on its PaymentIntent alone: nothing is booked, and no
-- person has it in hand.
create function escrow.rests_on_intent(e escrow.escrows)
returns boolean
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select e.settled_at is null and e.payment_intent_id is not null
        and e.status <> 'manual_review' and (e.status = 'awaiting_payment' or e.funds_at = 'card');
$$;

-- Does: keeps what one page shows of escrows that are looked for. p_objects: PaymentIntent[] or
-- Dispute[] of the contract.
create function escrow.store_objects(p_run_id bigint, p_objects jsonb)
returns void
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    insert into escrow.reconciliation_objects (run_id, object_id, escrow_id, facts)
    select p_run_id, o.value ->> 'id', e.escrow_id, o.value
    from jsonb_array_elements(p_objects) as o (value)
    join escrow.escrows e on e.payment_intent_id = case o.value ->> 'object'
        when 'dispute' then o.value ->> 'payment_intent'
        else o.value ->> 'id'
    end
    where o.value ->> 'object' = 'dispute' or (e.settled_at is null and e.captured_minor = 0)
    on conflict (run_id, object_id) do nothing;
$$;

-- Does: escrows that stand differently at Stripe than here, by their PaymentIntents and disputes.
-- What happened in the last minutes is in transit; an effect under way is the sweep's.
create function escrow.find_objects(p_run_id bigint, p_until date)
returns setof escrow.finding
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    with compared as (
        select e as escrow, o.object_id, o.facts, case
            when o.facts ->> 'object' = 'dispute' then case
                when d.stripe_status is distinct from o.facts ->> 'status' then 'missed_webhook'
            end
            when not escrow.rests_on_intent(e) then null
            when o.facts ->> 'currency' <> e.currency then 'currency_differs'
            when (o.facts ->> 'amount')::bigint <> e.amount_minor then 'amount_differs'
            when e.funds_at = 'card' and o.facts ->> 'status' = 'canceled'
                then 'authorization_lapsed'
            when o.facts ->> 'status' in ('succeeded', 'canceled')
                or (e.status = 'awaiting_payment' and o.facts ->> 'status' = 'requires_capture')
                then 'missed_webhook'
        end as type,
        to_timestamp(greatest(
            (o.facts ->> 'created')::bigint, (o.facts ->> 'canceled_at')::bigint,
            (o.facts ->> 'charged_at')::bigint
        )) as happened_at
        from escrow.reconciliation_objects o
        join escrow.escrows e using (escrow_id)
        left join escrow.disputes d on d.dispute_id = o.object_id
        where o.run_id = p_run_id
    )
    select c.type, c.object_id, (c.escrow).escrow_id, p_until,
        jsonb_build_object('status', (c.escrow).status, 'atStripe', c.facts -> 'status',
            'currency', c.facts -> 'currency', 'amount', c.facts -> 'amount')
    from compared c
    where c.type is not null and c.happened_at < (select escrow.now()) - escrow.transit_time()
        and not exists (
            select
            from escrow.operations x
            where x.escrow_id = (c.escrow).escrow_id and x.status in ('claimed', 'in_doubt')
        )
    union all
    select 'effect_not_at_stripe', e.payment_intent_id, e.escrow_id, p_until,
        jsonb_build_object('status', e.status, 'kind', 'intent', 'currency', e.currency,
            'amount', e.amount_minor)
    from escrow.escrows e
    join escrow.reconciliations r on r.run_id = p_run_id
    where e.settled_at is null and escrow.rests_on_intent(e)
        and e.created_at < r.started_at - escrow.transit_time()
        -- an intent that was found while the run was reading may not have been on a page
        and not exists (
            select
            from escrow.operations x
            where x.escrow_id = e.escrow_id and x.kind = 'intent'
                and coalesce(x.settled_at > r.started_at, true)
        )
        and not exists (
            select
            from escrow.reconciliation_objects o
            where o.run_id = p_run_id and o.object_id = e.payment_intent_id
        );
$$;

-- Does: currencies in which Stripe's balance is not what its rows sum up to, or is too low.
-- The balance was read when no row lay between, so all rows that are stored are in it.
create function escrow.find_balances(p_run_id bigint, p_until date)
returns setof escrow.finding
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    with run as (select r.* from escrow.reconciliations r where r.run_id = p_run_id),
    told as (
        select b.key as currency, b.value::bigint as minor
        from run, jsonb_each_text(run.balances) as b
    ),
    counted as (
        select x.currency, sum(x.minor)::bigint as minor
        from (
            select c.value ->> 'currency' as currency, (c.value #>> '{stripe,end}')::bigint as minor
            from escrow.reconciliation_days d
            cross join lateral jsonb_array_elements(d.statement -> 'currencies') as c (value)
            where d.date = escrow.open_day() - 1
            union all
            select b.currency, b.net_minor
            from escrow.balance_rows b
            where b.statement_date >= escrow.open_day()
        ) x
        group by x.currency
    ),
    owed as (
        select e.currency, sum(e.captured_minor - e.transferred_minor + e.reversed_minor
            - e.refunded_minor - e.fee_taken_minor - e.bank_minor)::bigint as minor
        from escrow.escrows e
        where e.settled_at is null and e.captured_minor > 0
        group by e.currency
    )
    select 'balance_differs', c.currency, null::uuid, p_until, jsonb_build_object(
        'currency', c.currency, 'atStripe', coalesce(t.minor, 0), 'amount', c.minor)
    from counted c
    left join told t using (currency)
    where escrow.open_day() is not null and c.minor <> coalesce(t.minor, 0)
    union all
    select 'balance_below_owed', o.currency, null, p_until, jsonb_build_object(
        'currency', o.currency, 'atStripe', coalesce(t.minor, 0), 'amount', o.minor)
    from owed o
    left join told t using (currency)
    where o.minor > coalesce(t.minor, 0);
$$;

-- Does: everything that disagrees, as it stands now, for the days until a date.
-- Called by: the run, before and after its repairs.
create function escrow.find_discrepancies(p_run_id bigint, p_until date)
returns setof escrow.finding
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select * from escrow.find_rows(p_until)
    union all
    select * from escrow.find_outside(p_until)
    union all
    select f.*
    from (
        select escrow.day_start(coalesce(
            escrow.open_day(), (r.rows_from at time zone 'utc')::date
        )) as at
        from escrow.reconciliations r
        where r.run_id = p_run_id
    ) start
    cross join lateral (
        select * from escrow.find_postings(start.at, escrow.day_start(p_until + 1))
        union all
        select * from escrow.find_operations(start.at)
        union all
        select * from escrow.find_journals(start.at)
        union all
        select * from escrow.find_escrows(start.at, p_until)
    ) f
    union all
    select * from escrow.find_overdue(p_until)
    union all
    select 'ledger_changed', x.date || ':' || x.currency, null, p_until, jsonb_build_object(
        'date', x.date, 'currency', x.currency, 'held', x.held, 'amount', x.ledger)
    from escrow.restated_days(escrow.open_day()) x
    union all
    select * from escrow.find_events(p_until)
    union all
    select * from escrow.find_objects(p_run_id, p_until)
    union all
    select * from escrow.find_balances(p_run_id, p_until);
$$;

comment on function escrow.find_discrepancies(bigint, date) is
    'Every disagreement between ledger, operations and Stripe as of now; changes nothing.';

-- Does: records what was found; what is gone by now is resolved, and it is kept how.
-- p_resolve: true after the repairs. Locks: the discrepancies. Called by: escrow_reconcile_next.
create function escrow.record_findings(p_run_id bigint, p_until date, p_resolve boolean)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_now escrow.finding[];
begin
    select coalesce(array_agg(f), '{}') into v_now
    from escrow.find_discrepancies(p_run_id, p_until) f;
    insert into escrow.discrepancies (type, subject, escrow_id, facts, date)
    select distinct on (f.type, f.subject) f.type, f.subject, f.escrow_id, f.facts,
        least(greatest(f.date, escrow.open_day()), p_until)
    from unnest(v_now) f
    join escrow.discrepancy_types t using (type)
    -- what happens once is told of once, also after it was resolved
    where t.is_standing or not exists (
        select
        from escrow.discrepancies d
        where d.type = f.type and d.subject = f.subject and d.resolved_at is not null
    )
    order by f.type, f.subject
    on conflict (type, subject) where resolved_at is null do nothing;
    if not p_resolve then
        return;
    end if;
    update escrow.discrepancies d
    set resolved_at = escrow.now(), resolved_by = 'daily-reconciliation',
        resolution = case when d.repairs > 0 then 'repaired' else 'gone' end
    from escrow.discrepancy_types t
    where t.type = d.type and t.is_standing and d.resolved_at is null
        and not exists (
            select from unnest(v_now) f where f.type = d.type and f.subject = d.subject
        );
    perform escrow.alert_discrepancies(t.type)
    from (
        select distinct d.type
        from escrow.discrepancies d
        join escrow.discrepancy_types x using (type)
        where d.resolved_at is null and x.severity = 'critical'
    ) t;
end;
$$;
