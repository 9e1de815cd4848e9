-- What each table is, said once: the guards of its rows follow from it, begin_anew reads it, and
-- escrow.invariant_records_are_append_only sees what is missing. A table without a row here fails.

create table escrow.table_kinds (
    table_name text primary key,
    -- record: its rows are kept for ever; working: rows come and go; settings: rules and switches,
    -- which an installation keeps when it begins anew
    kind text not null,
    append_only boolean not null default false,
    -- a row for which this holds never changes again
    final_when text,
    -- beside the primary key of a record: columns that never change
    fixed text[] not null default '{}',
    -- columns that are filled in and then never change
    once text[] not null default '{}',
    -- columns that are filled in, and then change only in a transaction that audits it
    audited text[] not null default '{}',
    -- triggers of its own
    guards text[] not null default '{}',
    constraint table_kinds_known check (kind in ('record', 'working', 'settings'))
);

comment on table escrow.table_kinds is
    'What each table is, and which columns of it are fixed; a table that is not here fails.';

insert into escrow.table_kinds (table_name, kind)
select t.name, 'settings'
from unnest(array[
    'accounts', 'alert_kinds', 'app_webhook', 'causes', 'codes', 'currencies',
    'discrepancy_types', 'event_types',
    'jobs', 'metrics', 'moves', 'operation_moves', 'policy', 'refusals', 'row_types', 'statuses',
    'table_kinds'
]) as t (name)
union all
select t.name, 'working'
from unnest(array[
    'breaker_reservations', 'call_slots', 'change_deliveries', 'database_identity', 'job_runs',
    'reconciliation_objects'
]) as t (name)
union all
select t.name, 'record'
from unnest(array[
    'database_comparisons', 'digests', 'outbox', 'posting_matches', 'reconciliations'
]) as t (name);

insert into escrow.table_kinds
    (table_name, kind, append_only, final_when, fixed, once, audited, guards)
values
    ('admin_actions', 'record', true, null, '{}', '{}', '{}', '{}'),
    ('balance_rows', 'record', false, null, '{}', '{}', '{}', '{balance_rows_guard}'),
    ('changes', 'record', true, null, '{}', '{}', '{}', '{changes_queue,changes_broadcast}'),
    ('clock', 'settings', false, null, '{}', '{}', '{}',
        '{clock_guard,clock_guard_insert,clock_guard_truncate}'),
    ('database_stops', 'record', false, 'old.ended_at is not null', '{}', '{}', '{}', '{}'),
    ('discrepancies', 'record', false, 'old.resolved_at is not null', '{type,subject}',
        '{escrow_id}', '{}', '{}'),
    ('disputes', 'record', false, null, '{escrow_id,currency}', '{}', '{}',
        '{disputes_tell_escalation}'),
    ('entries', 'record', true, null, '{}', '{}', '{}',
        '{entries_balanced,entries_settled_hold_nothing}'),
    ('escrows', 'record', false, null,
        '{reference,hold_mode,currency,amount_minor,platform_fee_minor,receiver_id}',
        '{payment_intent_id,charge_id,refused_id}',
        '{destination_account_id,sender_email,sender_user_id}',
        '{escrows_guard_start,escrows_guard_move,escrows_guard_money,escrows_feed_change,
          escrows_settled_hold_nothing,escrows_note_reply}'),
    ('feed', 'record', false, 'old.place is not null', '{escrow_id}', '{}', '{}', '{}'),
    ('fraud_warnings', 'record', false, null, '{escrow_id}', '{}', '{}', '{}'),
    -- what was answered for an event is never taken back
    ('inbox', 'record', false, 'old.status in (''applied'', ''ignored'')', '{path,type,account}',
        '{escrow_id}', '{}', '{}'),
    ('journals', 'record', true, null, '{}', '{}', '{}', '{journals_balanced}'),
    ('locks', 'settings', true, null, '{}', '{}', '{}', '{}'),
    ('operations', 'record', false, null,
        '{escrow_id,kind,leg,attempt,amount_minor,currency,path,params,first_sent_at}',
        '{stripe_id}', '{}',
        '{operations_guard,operations_guard_money,operations_guard_money_insert}'),
    ('receivers', 'record', false, null, '{reference}', '{}',
        '{email,user_id,stripe_account_id}', '{}'),
    ('reconciliation_days', 'record', true, null, '{}', '{}', '{}', '{}'),
    ('replies', 'record', false, null, '{}', '{}', '{}', '{replies_guard}'),
    ('statement_journals', 'record', true, null, '{}', '{}', '{}', '{}'),
    ('stray_effects', 'record', false, null, '{escrow_id,object}', '{}', '{}', '{}');

-- Does: the tables that tell of business, not of rules: what begin_anew empties.
create function escrow.tables_of_business()
returns regclass[]
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select array_agg(format('escrow.%I', k.table_name)::regclass order by k.table_name)
    from escrow.table_kinds k
    where k.kind <> 'settings';
$$;

-- Does: refuses to change what was asked for, who pays and who is paid.
-- Raises: PT409 immutable_column.
create function escrow.guard_fixed_columns()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    raise exception using errcode = 'PT409', message = 'immutable_column',
        detail = json_build_object('table', tg_table_name, 'columns', (
            select json_agg(n.key order by n.key)
            from jsonb_each(to_jsonb(new)) n
            where n.value is distinct from to_jsonb(old) -> n.key
        ))::text,
        hint = 'Fixed columns (escrow.table_kinds) never change once they are set.';
end;
$$;

-- Does: at COMMIT, refuses a new account or person that the same transaction has not audited, as
-- escrow_set_receiver_account and escrow_order_receiver do.
-- Raises: PT409 immutable_column.
create function escrow.guard_audited_columns()
returns trigger
language plpgsql
-- deferred: it runs at COMMIT, when the caller of the RPC is nobody in schema escrow again
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    -- who has audited holds the chain until COMMIT: its actions are the newest
    if not exists (
        select
        from (
            select x.escrow_id, x.before ->> 'receiver_id' as receiver_id, x.xmin as written_by
            from escrow.admin_actions x
            order by x.action_id desc
            limit 100
        ) a
        -- not older than this transaction, whose savepoints have later numbers
        where age(a.written_by) <= 0
            and (
                a.receiver_id = new.receiver_id::text
                or a.escrow_id::text = to_jsonb(new) ->> 'escrow_id'
            )
    ) then
        raise exception using errcode = 'PT409', message = 'immutable_column',
            detail = json_build_object('table', tg_table_name)::text,
            hint = 'Who pays and who is paid is changed by escrow_order_receiver or '
                'escrow_set_receiver_account, or beside an escrow.audit of the same transaction.';
    end if;
    return null;
end;
$$;

-- Every trigger that must be there; `definition` is null for those of a table's own.
create view escrow.guards
with (security_invoker = true)
as
with columns as (
    select k.*, (
        select string_agg(format('old.%1$I is distinct from new.%1$I', c.name), ' or ')
        from (
            select unnest(k.fixed) as name
            union
            select a.attname
            from pg_catalog.pg_index i
            join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
            where i.indrelid = format('escrow.%I', k.table_name)::regclass and i.indisprimary
                and k.kind = 'record' and not k.append_only
        ) c
    ) as is_fixed_changed, (
        select string_agg(format('old.%1$I <> new.%1$I or (old.%1$I is null) < (new.%1$I is null)',
            c.name), ' or ')
        from unnest(k.once) as c (name)
    ) as is_once_changed, (
        select string_agg(format('old.%1$I <> new.%1$I or (old.%1$I is null) < (new.%1$I is null)',
            c.name), ' or ')
        from unnest(k.audited) as c (name)
    ) as is_audited_changed
    from escrow.table_kinds k
)
select c.table_name, c.table_name || g.name as trigger_name,
    format('create %s %I %s on escrow.%I %s execute function escrow.%s()', g.command,
        c.table_name || g.name, g.moment, c.table_name, g.scope, g.function) as definition
from columns c
cross join lateral (values
    ('_append_only', c.append_only, 'trigger', 'before update or delete', 'for each row',
        'refuse_change'),
    ('_never_deleted', c.kind = 'record' and not c.append_only, 'trigger', 'before delete',
        'for each row', 'refuse_change'),
    ('_no_truncate', c.kind <> 'working', 'trigger', 'before truncate', 'for each statement',
        'refuse_change'),
    ('_final', c.final_when is not null, 'trigger', 'before update',
        'for each row when (' || c.final_when || ')', 'refuse_change'),
    ('_fixed_columns', coalesce(c.is_fixed_changed, c.is_once_changed) is not null, 'trigger',
        'before update',
        'for each row when (' || concat_ws(' or ', c.is_fixed_changed, c.is_once_changed) || ')',
        'guard_fixed_columns'),
    ('_audited_columns', c.is_audited_changed is not null, 'constraint trigger', 'after update',
        'deferrable initially deferred for each row when (' || c.is_audited_changed || ')',
        'guard_audited_columns')
) as g (name, is_needed, command, moment, scope, function)
where g.is_needed
union all
select k.table_name, g.name, null
from escrow.table_kinds k, unnest(k.guards) as g (name);

comment on view escrow.guards is 'Every trigger that must be there, made from escrow.table_kinds.';

-- Does: whether a trigger is awake as it must be. What refuses a change is awake always, under
-- session_replication_role = replica too. What looks at a new row, or writes one because of it,
-- sleeps there: who puts a backup back inserts rows as they were, one table after the other.
create function escrow.is_awake(p_trigger pg_catalog.pg_trigger)
returns boolean
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select p_trigger.tgenabled = 'A' or (p_trigger.tgenabled = 'O' and (
        -- 4: it fires on INSERT
        p_trigger.tgtype & 4 > 0
        or (select f.proname !~ '^(refuse|guard)_' from pg_proc f where f.oid = p_trigger.tgfoid)
    ));
$$;

do $$
declare
    v_command text;
begin
    -- read whole before the first is executed: a table in use cannot be altered
    foreach v_command in array (
        select array_agg(g.definition) from escrow.guards g where g.definition is not null
    ) loop
        execute v_command;
    end loop;
    foreach v_command in array (
        select array_agg(
            format('alter table %s enable always trigger %I', t.tgrelid::regclass, t.tgname)
        )
        from pg_catalog.pg_trigger t
        join escrow.table_kinds k on t.tgrelid = format('escrow.%I', k.table_name)::regclass
        where not t.tgisinternal and not escrow.is_awake(t)
    ) loop
        execute v_command;
    end loop;
end;
$$;
