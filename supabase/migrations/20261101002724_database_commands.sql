-- What a person says of a database that has stopped itself: it is the original, put back or moved
-- (confirm), or it is the copy of one that lives (declare), which may then begin anew as an
-- installation of its own.

-- Does: refuses to go on while the comparison with Stripe is not complete, or has left something
-- open. Called by: escrow_confirm_database. Raises: PT409 database_is_copy, comparison_incomplete,
-- comparison_open.
create function escrow.require_compared(s escrow.database_stops)
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
    v_progress jsonb := escrow.comparison_progress(s.stop_id);
begin
    if s.is_copy then
        raise exception using errcode = 'PT409', message = 'database_is_copy',
            hint = 'Somebody declared it the copy of a database that lives. If it is not: '
                'escrow_declare_copy with p_is_copy => false.';
    end if;
    if (v_progress ->> 'remaining')::bigint > 0 or not (v_progress ->> 'listed')::boolean then
        raise exception using errcode = 'PT409', message = 'comparison_incomplete',
            hint = format('Compared with Stripe are %s escrows, %s are not%s. The jobs go on with '
                'it: call retry-failed-transfers.', v_progress ->> 'compared',
                v_progress ->> 'remaining', case
                    when (v_progress ->> 'listed')::boolean then ''
                    else ', and the list of payments is not read'
                end);
    end if;
    if (v_progress ->> 'movements')::bigint + (v_progress ->> 'payments')::bigint > 0 then
        raise exception using errcode = 'PT409', message = 'comparison_open',
            hint = format('Open are %s movements (escrow.stray_effects; escrow_resolve_stray) and '
                '%s payments of unknown escrows (escrow.discrepancies; '
                'escrow_resolve_discrepancy).', v_progress ->> 'movements',
                v_progress ->> 'payments');
    end if;
end;
$$;

-- Does: the stop that is open; the policy's lock keeps it so. Raises: PT404 not_found.
create function escrow.hold_stop()
returns escrow.database_stops
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    s escrow.database_stops;
begin
    perform from escrow.policy p for update;
    select * into s from escrow.database_stops x where x.ended_at is null;
    if not found then
        raise exception using errcode = 'PT404', message = 'not_found',
            hint = 'The database is where it was: there is nothing to say of it.';
    end if;
    return s;
end;
$$;

-- Does: ends the stop of a database that is the original, restored, upgraded or failed over. What
-- waited goes on gradually; where a person had paused before, it stays paused. What was kept back
-- for operators is due. Called by: operators. Locks: policy, stop, escrows, outbox, audit chain.
-- Returns: {confirmed, paused, compared}. Raises: PT404 not_found; PT409 as require_compared;
-- PT422 reason_required.
create function public.escrow_confirm_database(p_actor text, p_reason text)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    s escrow.database_stops;
    v_compared jsonb;
begin
    perform escrow.require_reason(p_actor, p_reason);
    s := escrow.hold_stop();
    perform escrow.require_compared(s);
    v_compared := escrow.comparison_progress(s.stop_id) -> 'compared';
    update escrow.database_stops x
    set ended_at = escrow.now(), ended_as = 'confirmed'
    where x.stop_id = s.stop_id;
    update escrow.policy p set paused = s.was_paused where p.only_row;
    if not s.was_paused then
        perform escrow.drain_paused();
    end if;
    update escrow.outbox m
    set due_at = escrow.now()
    where m.delivered_at is null and m.due_at = 'infinity';
    perform escrow.audit(p_actor, 'confirm_database', null, p_reason,
        jsonb_build_object('differences', s.differences, 'paused', true),
        jsonb_build_object('compared', v_compared, 'paused', s.was_paused));
    perform escrow.raise_alert(case when s.was_paused then 'paused' else 'resumed' end, null,
        jsonb_build_object('by', p_actor, 'why', p_reason));
    return jsonb_build_object(
        'confirmed', true, 'paused', s.was_paused, 'compared', v_compared
    );
end;
$$;

-- Does: says that this is the copy of a database that lives, or takes that back. A copy stays
-- stopped whatever is compared. Called by: operators. Locks: policy, stop, audit chain.
-- Returns: {is_copy}. Raises: PT404 not_found; PT422 reason_required.
create function public.escrow_declare_copy(p_is_copy boolean, p_actor text, p_reason text)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    s escrow.database_stops;
begin
    perform escrow.require_reason(p_actor, p_reason);
    s := escrow.hold_stop();
    update escrow.database_stops x set is_copy = p_is_copy where x.stop_id = s.stop_id;
    perform escrow.audit(p_actor, 'declare_copy', null, p_reason,
        jsonb_build_object('is_copy', s.is_copy), jsonb_build_object('is_copy', p_is_copy));
    return jsonb_build_object('is_copy', p_is_copy);
end;
$$;

-- Does: lets a declared copy begin anew as an installation of its own: everything that belongs to
-- the original is deleted here, escrows, ledger and audit included; limits and currencies stay.
-- Its first key fixes its Stripe mode. Nothing at Stripe is touched.
-- Called by: the owner in the SQL editor alone. service_role cannot: no key of the Data API may
-- delete a ledger. p_escrows: how many there are, typed as proof that it is this database.
-- Locks: every table that it empties. Returns: {begun, forgotten}.
-- Raises: PT404 not_found; PT409 not_a_copy; PT422 reason_required, wrong_count.
create function escrow.begin_anew(p_actor text, p_reason text, p_escrows bigint)
returns jsonb
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    s escrow.database_stops;
    v_escrows bigint;
    v_last text;
    t record;
begin
    perform escrow.require_reason(p_actor, p_reason);
    s := escrow.hold_stop();
    select count(*) into v_escrows from escrow.escrows;
    if not s.is_copy then
        raise exception using errcode = 'PT409', message = 'not_a_copy',
            hint = 'Only what escrow_declare_copy has declared a copy can begin anew.';
    end if;
    if p_escrows is distinct from v_escrows then
        raise exception using errcode = 'PT422', message = 'wrong_count',
            hint = format('This database has %s escrows. Is it the right one?', v_escrows);
    end if;
    select encode(a.hash, 'hex') into v_last
    from escrow.admin_actions a
    order by a.action_id desc
    limit 1;
    -- the guards of append-only tables know no copies: each is put back as it was
    create temporary table guards on commit drop as
        select g.tgrelid::regclass as relation, g.tgname as name, case g.tgenabled
            when 'A' then 'enable always' else 'enable' end as mode
        from pg_catalog.pg_trigger g
        where g.tgrelid = any (escrow.tables_of_business()) and not g.tgisinternal
            and g.tgenabled <> 'D' and g.tgtype & 32 > 0;
    for t in select * from pg_temp.guards loop
        execute format('alter table %s disable trigger %I', t.relation, t.name);
    end loop;
    execute 'truncate ' || (
        select string_agg(x::text, ', ') from unnest(escrow.tables_of_business()) x
    ) || ' restart identity';
    for t in select * from pg_temp.guards loop
        execute format('alter table %s %s trigger %I', t.relation, t.mode, t.name);
    end loop;
    update escrow.policy p set livemode = null, paused = false, accepting = true where p.only_row;
    update escrow.app_webhook w
    set owed_to_place = null, failures = 0, resume_at = escrow.now()
    where w.only_row;
    update escrow.jobs j set watched_from = escrow.now() where j.job is not null;
    perform escrow.audit(p_actor, 'begin_anew', null, p_reason,
        jsonb_build_object(
            'differences', s.differences, 'escrows', v_escrows, 'last_hash', v_last
        ), '{}');
    return jsonb_build_object('begun', true, 'forgotten', v_escrows);
end;
$$;

-- Does: the tables that tell of business, not of rules: what begin_anew empties.
create function escrow.tables_of_business()
returns regclass[]
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select array_agg(c.oid::regclass order by c.relname)
    from pg_catalog.pg_class c
    where c.relnamespace = 'escrow'::regnamespace and c.relkind = 'r' and c.relname not in (
        'accounts', 'alert_kinds', 'app_webhook', 'causes', 'clock', 'codes', 'currencies',
        'discrepancy_types', 'event_types', 'jobs', 'metrics', 'moves', 'operation_moves', 'policy',
        'refusals', 'row_types', 'statuses'
    );
$$;

comment on function public.escrow_confirm_database(text, text) is
    'Ends the stop of a restored or moved database once nothing is open; audited.';
comment on function public.escrow_declare_copy(boolean, text, text) is
    'Says that this database is the copy of one that lives, or takes it back; audited.';
comment on function escrow.begin_anew(text, text, bigint) is
    'Empties a declared copy, which then is an installation of its own; the owner alone.';

revoke execute on function public.escrow_confirm_database(text, text)
from public, anon, authenticated;
grant execute on function public.escrow_confirm_database(text, text) to service_role;
revoke execute on function public.escrow_declare_copy(boolean, text, text)
from public, anon, authenticated;
grant execute on function public.escrow_declare_copy(boolean, text, text) to service_role;
