-- The doors of a run, for the edge function: claim, what was read, what was repaired, next, pause.
-- Every door takes the lease token and renews the lease; whoever has lost it gets {next: busy}.

-- Does: the run that a caller holds, locked, with its lease renewed; null when it is lost.
create function escrow.hold_run(p_lease_token uuid)
returns escrow.reconciliations
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    r escrow.reconciliations;
begin
    update escrow.reconciliations x
    set lease_expires_at = escrow.now() + make_interval(secs => p.lease_seconds)
    from escrow.policy p
    where x.lease_token = p_lease_token and x.finished_at is null
    returning x.* into r;
    return r;
end;
$$;

-- Does: opens or takes over the run that closes a day.
-- An unfinished run of today goes on where it stands; an older one, and a dry one that a real one
-- needs the place of, is given up: its rows are kept, and reading begins anew.
-- Called by: daily-reconciliation. Locks: policy, the open run. p_date null: the last day that is
-- over. Returns: a step; {next: done} at once for a day that is closed.
create function public.escrow_reconcile_claim(
    p_contract_version integer,
    p_livemode boolean,
    p_lease_token uuid,
    p_date date default null,
    p_dry_run boolean default false
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    v_refusal text := escrow.refuse_unconfirmed(p_contract_version, p_livemode);
    v_last date := escrow.last_closable_day();
    v_date date := coalesce(p_date, v_last);
    v_open date := escrow.open_day();
    v_first date := coalesce(
        (select min(d.date) from escrow.reconciliation_days d), escrow.first_day(v_last - 31)
    );
    r escrow.reconciliations;
begin
    if v_refusal is null and v_date > v_last then
        v_refusal := 'day_not_over';
    elsif v_refusal is null and v_date < v_first then
        v_refusal := 'before_first_day';
    end if;
    if v_refusal is not null then
        return jsonb_build_object('next', 'refused', 'code', v_refusal);
    end if;
    if v_date < v_open then
        return escrow.done_step(v_date) || '{"replayed": true}';
    end if;
    -- one caller decides at a time whether there is a run to go on with
    perform from escrow.locks l where l.lock = 'reconciliations' for update;
    select * into r from escrow.reconciliations x where x.finished_at is null for update;
    if r.lease_token <> p_lease_token and r.lease_expires_at > escrow.now()
        or (p_dry_run and not r.is_dry and r.started_at >= escrow.day_start(v_last + 1))
    then
        return jsonb_build_object('next', 'busy');
    end if;
    if r.is_dry <> p_dry_run or r.target_date <> v_date
        or r.started_at < escrow.day_start(v_last + 1)
    then
        perform escrow.end_run(r.run_id);
        r := null;
    end if;
    if r.run_id is null then
        insert into escrow.reconciliations (target_date, is_dry, rows_from)
        values (v_date, p_dry_run, case
            when v_open is null then escrow.day_start(escrow.first_day(v_date))
            -- two closed days are read again: Stripe may have shown a row late; and five weeks
            -- while its balance says that one is missing
            else escrow.day_start(greatest(v_first, v_open - case
                when exists (select from escrow.open_subjects('balance_differs')) then 35 else 2
            end))
        end)
        returning * into r;
    end if;
    update escrow.reconciliations x
    set lease_token = p_lease_token
    where x.run_id = r.run_id;
    perform escrow.hold_run(p_lease_token);
    return escrow.next_step(r.run_id);
end;
$$;

-- Does: takes Stripe's balance, read between two looks at the newest row: when no row came in
-- between, the balance is exactly the sum until that row, and all rows behind it are read.
-- p_reading: {before: BalanceRow | null, balances: {currency: minor}, after: BalanceRow | null}.
-- Called by: daily-reconciliation. Locks: the run. Returns: a step; {next: later} after ten tries.
create function public.escrow_reconcile_balance(p_lease_token uuid, p_reading jsonb)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    r escrow.reconciliations := escrow.hold_run(p_lease_token);
    v_newest jsonb := nullif(p_reading -> 'after', 'null');
    v_is_read boolean;
begin
    if r.run_id is null then
        return jsonb_build_object('next', 'busy');
    end if;
    if r.phase <> 'balance' then
        return escrow.next_step(r.run_id);
    end if;
    if p_reading #> '{before,id}' is distinct from p_reading #> '{after,id}' then
        update escrow.reconciliations x set tries = x.tries + 1 where x.run_id = r.run_id;
        return jsonb_build_object(
            'next', case when (r.tries + 1) % 10 = 0 then 'later' else 'balance' end
        );
    end if;
    v_is_read := coalesce(to_timestamp((v_newest ->> 'created')::bigint) >= r.rows_from, false);
    if v_is_read then
        perform escrow.take_rows(r, jsonb_build_array(v_newest));
    end if;
    update escrow.reconciliations x
    set balances = p_reading -> 'balances', newest_row = v_newest ->> 'id',
        cursor = case when v_is_read then v_newest ->> 'id' end,
        phase = case when v_is_read then 'balance_transactions' else 'payment_intents' end
    where x.run_id = r.run_id;
    return escrow.next_step(r.run_id);
end;
$$;

-- Does: stores rows and brings them together with their postings; tells of rows that have changed.
create function escrow.take_rows(r escrow.reconciliations, p_rows jsonb)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_changed text[] := escrow.store_balance_rows(p_rows);
begin
    update escrow.reconciliations x
    set rows_read = x.rows_read + jsonb_array_length(p_rows)
    where x.run_id = r.run_id;
    perform escrow.match_rows(array(
        select i.value ->> 'id' from jsonb_array_elements(p_rows) as i (value)
    ));
    if r.is_dry then
        return;
    end if;
    insert into escrow.discrepancies (type, subject, escrow_id, facts, date)
    select 'row_changed', b.row_id, b.escrow_id, escrow.facts_of_row(b), r.target_date
    from escrow.balance_rows b
    where b.row_id = any (v_changed)
    on conflict (type, subject) where resolved_at is null do nothing;
end;
$$;

-- Does: stores one page and moves the cursor; a page that was stored before changes nothing.
-- p_after: the cursor it was read behind. Called by: daily-reconciliation. Locks: the run.
-- Returns: a step.
create function public.escrow_reconcile_page(
    p_lease_token uuid,
    p_stream text,
    p_after text,
    p_objects jsonb,
    p_has_more boolean
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    r escrow.reconciliations := escrow.hold_run(p_lease_token);
begin
    if r.run_id is null then
        return jsonb_build_object('next', 'busy');
    end if;
    if r.phase <> p_stream or r.cursor is distinct from p_after then
        return escrow.next_step(r.run_id);
    end if;
    if p_stream = 'balance_transactions' then
        perform escrow.take_rows(r, p_objects);
    else
        perform escrow.store_objects(r.run_id, p_objects);
    end if;
    update escrow.reconciliations x
    set cursor = case when p_has_more then p_objects -> -1 ->> 'id' end,
        stream_from = case when p_has_more then x.stream_from end,
        phase = case
            when p_has_more then x.phase
            when p_stream = 'balance_transactions' then 'payment_intents'
            when p_stream = 'payment_intents' then 'disputes'
            else 'find'
        end
    where x.run_id = r.run_id;
    return escrow.next_step(r.run_id);
end;
$$;

-- Does: applies a fresh reading to one escrow, as a webhook would, and writes the audit.
-- Called by: daily-reconciliation. Locks: the run, the escrow, audit chain.
-- Returns: {applied}; a reading that failed applies nothing and leaves the discrepancy open.
create function public.escrow_reconcile_apply(
    p_lease_token uuid,
    p_escrow_id uuid,
    p_ticket bigint,
    p_snapshot jsonb
)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    r escrow.reconciliations := escrow.hold_run(p_lease_token);
    e escrow.escrows;
    v_before jsonb;
begin
    if r.run_id is null or p_snapshot ? 'failed' then
        return jsonb_build_object('applied', false);
    end if;
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id for update;
    v_before := escrow.view_of(e);
    perform escrow.apply_snapshot(p_escrow_id, p_snapshot, p_ticket);
    select * into strict e from escrow.escrows x where x.escrow_id = p_escrow_id;
    perform escrow.audit('daily-reconciliation', 'repair', p_escrow_id,
        'read again: ' || (
            select string_agg(distinct d.type, ', ')
            from escrow.discrepancies d
            where d.escrow_id = p_escrow_id and d.repaired_at >= r.started_at
        ), v_before, escrow.view_of(e));
    return jsonb_build_object('applied', true);
end;
$$;

-- Does: goes on with a run. Called by: daily-reconciliation. Locks: the run. Returns: a step.
create function public.escrow_reconcile_next(p_lease_token uuid)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    r escrow.reconciliations := escrow.hold_run(p_lease_token);
begin
    if r.run_id is null then
        return jsonb_build_object('next', 'busy');
    end if;
    return escrow.next_step(r.run_id);
end;
$$;

-- Does: gives the lease back, so that the next call need not wait for its end.
-- Called by: daily-reconciliation when its time is over. Returns: {date, phase, rows_read}.
create function public.escrow_reconcile_pause(p_lease_token uuid)
returns jsonb
language sql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
    update escrow.reconciliations r
    set lease_token = null, lease_expires_at = null
    where r.lease_token = p_lease_token and r.finished_at is null
    returning jsonb_build_object('date', r.target_date, 'phase', r.phase,
        'rows_read', r.rows_read);
$$;

comment on function public.escrow_reconcile_claim(integer, boolean, uuid, date, boolean) is
    'Opens or takes over the run that closes a day; answers the first step.';
comment on function public.escrow_reconcile_balance(uuid, jsonb) is
    'Takes Stripe''s balance as of its newest row.';
comment on function public.escrow_reconcile_page(uuid, text, text, jsonb, boolean) is
    'Stores one page of what Stripe shows.';
comment on function public.escrow_reconcile_apply(uuid, uuid, bigint, jsonb) is
    'Repairs one escrow from a fresh reading; audited.';
comment on function public.escrow_reconcile_next(uuid) is 'The next step of a run.';
comment on function public.escrow_reconcile_pause(uuid) is 'Gives a run''s lease back.';

revoke execute on function
    public.escrow_reconcile_claim(integer, boolean, uuid, date, boolean)
from public, anon, authenticated;
grant execute on function
    public.escrow_reconcile_claim(integer, boolean, uuid, date, boolean)
to service_role;
revoke execute on function public.escrow_reconcile_balance(uuid, jsonb)
from public, anon, authenticated;
grant execute on function public.escrow_reconcile_balance(uuid, jsonb) to service_role;
revoke execute on function public.escrow_reconcile_page(uuid, text, text, jsonb, boolean)
from public, anon, authenticated;
grant execute on function public.escrow_reconcile_page(uuid, text, text, jsonb, boolean)
to service_role;
revoke execute on function public.escrow_reconcile_apply(uuid, uuid, bigint, jsonb)
from public, anon, authenticated;
grant execute on function public.escrow_reconcile_apply(uuid, uuid, bigint, jsonb)
to service_role;
revoke execute on function public.escrow_reconcile_next(uuid) from public, anon, authenticated;
grant execute on function public.escrow_reconcile_next(uuid) to service_role;
revoke execute on function public.escrow_reconcile_pause(uuid) from public, anon, authenticated;
grant execute on function public.escrow_reconcile_pause(uuid) to service_role;
