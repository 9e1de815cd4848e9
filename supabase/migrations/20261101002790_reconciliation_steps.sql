-- The steps of a run. Each answers what to do next, and the edge function does only that:
-- {next: balance | page | look | sweep | again | done | busy | later | refused}.

-- Does: the last day that may be closed: over for a minute, so that no posting of it is under way.
create function escrow.last_closable_day()
returns date
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select ((escrow.now() - interval '1 minute') at time zone 'utc')::date - 1;
$$;

-- Does: the day the books begin with: an hour before the first posting, so that its row is in it.
create function escrow.first_day(p_target date)
returns date
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select least(
        p_target,
        (select ((min(j.posted_at) - interval '1 hour') at time zone 'utc')::date
            from escrow.journals j)
    );
$$;

-- Does: gives a page to read: what, from when on, behind which object.
-- Skips a stream that has nothing of ours to show. Locks: the run (caller).
create function escrow.page_step(r escrow.reconciliations)
returns jsonb
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_from timestamptz := coalesce(r.stream_from, r.rows_from);
begin
    if r.stream_from is not null then
        null;
    elsif r.phase = 'payment_intents' then
        select min(e.created_at) - interval '1 hour' into v_from
        from escrow.escrows e
        -- not what a person has in hand: it may wait for months, and nothing is compared for it
        where e.settled_at is null and e.captured_minor = 0 and escrow.rests_on_intent(e);
    elsif r.phase = 'disputes' then
        -- opened is when we heard of it; Stripe made it before
        select least(r.rows_from, min(d.opened_at) - interval '1 day') into v_from
        from escrow.disputes d
        where d.closed_at is null;
    end if;
    if v_from is null then
        return null;
    end if;
    update escrow.reconciliations x set stream_from = v_from where x.run_id = r.run_id;
    return jsonb_build_object('next', 'page', 'stream', r.phase,
        'created_gte', floor(extract(epoch from v_from))::bigint, 'after', r.cursor);
end;
$$;

-- Does: escrows that are to be read again, each once in a run; marks them as being repaired.
-- Locks: the discrepancies. Returns: a look step, or null when there are none left.
create function escrow.repair_step(r escrow.reconciliations)
returns jsonb
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_items jsonb;
begin
    with chosen as (
        select d.escrow_id
        from escrow.discrepancies d
        join escrow.discrepancy_types t using (type)
        where t.repair = 'read_again' and d.resolved_at is null and d.escrow_id is not null
            and coalesce(d.repaired_at < r.started_at, true)
        group by d.escrow_id
        order by min(d.discrepancy_id)
        limit 50
    ),
    marked as (
        update escrow.discrepancies d
        set repaired_at = escrow.now(), repairs = d.repairs + 1
        from chosen c, escrow.discrepancy_types t
        where d.escrow_id = c.escrow_id and t.type = d.type and t.repair = 'read_again'
            and d.resolved_at is null
    )
    select jsonb_agg(jsonb_build_object(
        'escrow_id', e.escrow_id, 'ticket', nextval('escrow.tickets'),
        'read', jsonb_strip_nulls(jsonb_build_object(
            'payment_intent', e.payment_intent_id, 'transfers_of', e.escrow_id,
            'refunds_of', e.payment_intent_id, 'disputes_of', e.payment_intent_id
        ))
    )) into v_items
    from chosen c
    join escrow.escrows e using (escrow_id);
    return case
        when v_items is not null then jsonb_build_object('next', 'look', 'items', v_items)
    end;
end;
$$;

-- Does: makes work due that a sweep can finish: lost leases and events. Returns: whether any.
create function escrow.wake_all()
returns boolean
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_woken bigint;
begin
    with woken as (
        update escrow.discrepancies d
        set repaired_at = escrow.now(), repairs = d.repairs + 1
        from escrow.discrepancy_types t
        where t.type = d.type and t.repair = 'wake' and d.resolved_at is null
        returning d.type, d.subject, d.escrow_id
    ),
    escrows as (
        update escrow.escrows e
        set next_attempt_at = escrow.now()
        from woken w
        where w.type = 'stale_lease' and e.escrow_id = w.escrow_id and e.settled_at is null
    ),
    events as (
        update escrow.inbox i
        set next_attempt_at = escrow.now()
        from woken w
        where w.type = 'event_unprocessed' and i.event_id = w.subject
            and i.status in ('received', 'parked')
    )
    select count(*) into v_woken from woken;
    return v_woken > 0;
end;
$$;

-- Does: what Stripe's balance was before the first day: today's less everything since.
create function escrow.opening_of(r escrow.reconciliations)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select coalesce(jsonb_object_agg(x.currency, x.minor), '{}')
    from (
        select s.currency, sum(s.minor)::bigint as minor
        from (
            select b.key as currency, b.value::bigint as minor
            from jsonb_each_text(r.balances) as b
            union all
            select b.currency, -b.net_minor
            from escrow.balance_rows b
        ) s
        group by s.currency
    ) x
    where x.minor <> 0;
$$;

-- Does: what a dry run answers: what it found and what it would do about it.
create function escrow.dry_findings(r escrow.reconciliations)
returns jsonb
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    with found as (select * from escrow.find_discrepancies(r.run_id, r.target_date))
    select jsonb_build_object(
        'date', r.target_date, 'dryRun', true, 'rowsRead', r.rows_read,
        'wouldClose', coalesce(
            (select jsonb_agg(d::date) from generate_series(
                coalesce(escrow.open_day(), (r.rows_from at time zone 'utc')::date)::timestamp,
                r.target_date::timestamp, '1 day') d), '[]'),
        'byType', coalesce((
            select jsonb_object_agg(g.type, g.number)
            from (select f.type, count(*) as number from found f group by f.type) g
        ), '{}'),
        'items', coalesce((
            select jsonb_agg(jsonb_build_object('type', f.type, 'severity', t.severity,
                'title', t.title, 'runbook', t.runbook_section, 'subject', f.subject,
                'escrowId', f.escrow_id, 'facts', f.facts,
                'wouldRepair', nullif(t.repair, 'none')) order by f.type, f.subject)
            from (select * from found limit 100) f
            join escrow.discrepancy_types t using (type)
        ), '[]')
    );
$$;

-- Does: ends a run and drops what it had read for comparing.
create function escrow.end_run(p_run_id bigint)
returns void
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    delete from escrow.reconciliation_objects o where o.run_id = p_run_id;
    update escrow.reconciliations r
    set phase = 'end', finished_at = escrow.now(), lease_token = null, lease_expires_at = null
    where r.run_id = p_run_id and r.finished_at is null;
$$;

-- Does: what a run does next; steps that need nobody else are done on the way, one long one a call.
-- Called by: the RPCs of the run. Locks: the run (caller), then what each step says.
create function escrow.next_step(p_run_id bigint)
returns jsonb
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    r escrow.reconciliations;
    v_step jsonb;
    v_date date;
begin
    loop
        select * into strict r from escrow.reconciliations x where x.run_id = p_run_id;
        case r.phase
            when 'balance' then
                return jsonb_build_object('next', 'balance');
            when 'find' then
                perform escrow.match_rows(null), escrow.offset_rows();
                if r.is_dry then
                    v_step := jsonb_build_object('next', 'done', 'date', r.target_date,
                        'statement', escrow.dry_findings(r));
                    perform escrow.end_run(p_run_id);
                    return v_step;
                end if;
                perform escrow.record_findings(p_run_id, r.target_date, false);
            when 'repair' then
                v_step := escrow.repair_step(r);
            when 'sweep' then
                if escrow.wake_all() then
                    v_step := jsonb_build_object('next', 'sweep');
                end if;
            when 'settle' then
                perform escrow.match_rows(null), escrow.offset_rows();
                perform escrow.record_findings(p_run_id, r.target_date, true);
            when 'close' then
                v_date := coalesce(escrow.open_day(), (r.rows_from at time zone 'utc')::date);
                if v_date > r.target_date then
                    perform escrow.end_run(p_run_id);
                    return escrow.done_step(r.target_date);
                end if;
                perform escrow.close_day(
                    v_date, case when escrow.open_day() is null then escrow.opening_of(r) end
                );
                return jsonb_build_object('next', 'again');
            else
                v_step := escrow.page_step(r);
        end case;
        if v_step is null or r.phase = 'sweep' then
            update escrow.reconciliations x
            set cursor = null, stream_from = null, phase = case r.phase
                when 'balance_transactions' then 'payment_intents'
                when 'payment_intents' then 'disputes'
                when 'disputes' then 'find'
                when 'find' then 'repair'
                when 'repair' then 'sweep'
                when 'sweep' then 'settle'
                else 'close'
            end
            where x.run_id = p_run_id;
        end if;
        if v_step is not null then
            return v_step;
        end if;
        if r.phase in ('find', 'settle') then
            return jsonb_build_object('next', 'again');
        end if;
    end loop;
end;
$$;

comment on function escrow.next_step(bigint) is 'The next step of a reconciliation run.';

-- Does: the step that ends a run for a day that is closed.
create function escrow.done_step(p_date date)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object('next', 'done', 'date', d.date, 'statement', d.statement,
        'hash', encode(d.hash, 'hex'), 'previous_hash', encode(d.previous_hash, 'hex'))
    from escrow.reconciliation_days d
    where d.date = p_date;
$$;
