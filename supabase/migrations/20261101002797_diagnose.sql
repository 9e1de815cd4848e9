-- What an installation says about itself: for the doctor, which compares it with the code, the
-- environment and Stripe. Everything here only reads.

-- Does: where the grants differ from what the migrations say: what somebody may use who must not,
-- what the right role may not call, and tables without their second lock.
-- Functions named escrow_…_mine are for signed-in users; every other door is service_role's alone.
-- Returns: {open: ["anon: public.escrow_get"], closed: [], unlocked: []}.
create function escrow.diagnose_grants()
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    with roles as (
        select r.rolname as role
        from pg_catalog.pg_roles r
        where r.rolname in ('anon', 'authenticated', 'service_role')
    ),
    doors as (
        select p.oid, 'public.' || p.proname as name,
            case when p.proname like 'escrow\_%\_mine' then 'authenticated' else 'service_role' end
                as meant_for
        from pg_catalog.pg_proc p
        where p.pronamespace = 'public'::regnamespace and p.proname like 'escrow\_%'
    ),
    relations as (
        select c.oid, 'escrow.' || c.relname as name, c.relkind as kind, c.relrowsecurity as locked
        from pg_catalog.pg_class c
        where c.relnamespace = 'escrow'::regnamespace and c.relkind in ('r', 'v', 'S')
    ),
    opened as (
        select r.role || ': ' || d.name as what
        from roles r
        cross join doors d
        -- service_role passes every lock of the project: a user's door is no more than it has
        where r.role <> d.meant_for and r.role <> 'service_role'
            and has_function_privilege(r.role, d.oid, 'execute')
        union all
        select r.role || ': ' || t.name
        from roles r
        cross join relations t
        where case t.kind
            when 'S' then has_sequence_privilege(r.role, t.oid, 'usage, select, update')
            else has_table_privilege(r.role, t.oid,
                'select, insert, update, delete, truncate, references, trigger')
        end
        union all
        select r.role || ': schema escrow'
        from roles r
        where has_schema_privilege(r.role, 'escrow', 'usage, create')
    ),
    closed as (
        select d.meant_for || ': ' || d.name as what
        from doors d
        where not has_function_privilege(d.meant_for, d.oid, 'execute')
    )
    select jsonb_build_object(
        'open', (select coalesce(jsonb_agg(o.what order by o.what), '[]') from opened o),
        'closed', (select coalesce(jsonb_agg(c.what order by c.what), '[]') from closed c),
        'unlocked', (
            select coalesce(jsonb_agg(t.name order by t.name), '[]')
            from relations t
            where t.kind = 'r' and not t.locked
        )
    );
$$;

comment on function escrow.diagnose_grants() is
    'Grants that differ from what the migrations say; three empty lists are right.';

-- Does: the breaker of each currency that has something due or returned in the window.
create function escrow.diagnose_breaker()
returns jsonb
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    with due as (
        select x.currency, count(*) as number, sum(x.amount_minor) as amount
        from escrow.due_by_clock() x
        where x.moves_money and not x.leased
        group by x.currency
    )
    select coalesce(jsonb_agg(jsonb_build_object(
        'currency', c.currency, 'tripped', b.tripped, 'due', coalesce(d.number, 0),
        'used', b.used_count, 'max', b.max_count
    ) order by c.currency), '[]')
    from escrow.currencies c
    left join due d using (currency)
    cross join lateral escrow.read_breaker(
        c.currency, coalesce(d.number, 0), coalesce(d.amount, 0)
    ) b
    where d.number > 0 or b.used_count > 0;
$$;

-- Does: what is owed to operators, and which channels have taken anything.
-- Returns: {owed: [{severity, open, overdue, told_today}], channels: [{channel, …}]}.
create function escrow.diagnose_alerts()
returns jsonb
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    with owed as (
        select k.severity,
            count(*) filter (where m.delivered_at is null) as open,
            -- critical ones as the jobs count them before they turn red; of the others one kind is
            -- bundled for an hour, and what waits for its bundle is not overdue
            count(*) filter (
                where m.delivered_at is null and m.due_at < n.at - case k.severity
                    when 'critical' then interval '30 minutes'
                    else interval '2 hours'
                end
            ) as overdue,
            count(*) filter (where m.delivered_at > n.at - interval '1 day') as told_today
        from escrow.outbox m
        join escrow.alert_kinds k using (alert)
        cross join (select escrow.now()) as n (at)
        where m.delivered_at is null or m.delivered_at > n.at - interval '1 day'
        group by k.severity
    ),
    channels as (
        select d.channel, max(d.last_sent_at) as last_sent_at,
            max(d.last_sent_at) filter (where d.alert = 'test_alert') as tested_at,
            max(d.attempts) as failures,
            (array_agg(d.last_failure order by d.attempts desc))[1] as last_failure
        from escrow.digests d
        group by d.channel
    )
    select jsonb_build_object(
        'owed', (
            select coalesce(jsonb_agg(to_jsonb(o) order by escrow.rank_severity(o.severity)), '[]')
            from owed o
        ),
        'channels', (
            select coalesce(jsonb_agg(to_jsonb(c) order by c.channel), '[]') from channels c
        )
    );
$$;

-- Does: whether the app's endpoint takes what it is owed: how much waits and since when the oldest
-- of it fails, how much was given up, and since when nobody has sent what should have been sent.
-- Returns: {waiting, failing_since, given_up, given_up_since, unsent_since}: counts and times.
create function escrow.diagnose_app_webhook()
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object(
        'waiting', (
            select count(*)
            from escrow.change_deliveries d
            where d.delivered_at is null and d.gave_up_at is null
        ),
        'failing_since', (
            select min(d.first_failed_at)
            from escrow.change_deliveries d
            where d.delivered_at is null and d.gave_up_at is null
                and d.first_failed_at is not null
        ),
        'given_up', (
            select count(*) from escrow.change_deliveries d where d.gave_up_at is not null
        ),
        'given_up_since', (
            select min(d.gave_up_at)
            from escrow.change_deliveries d
            where d.gave_up_at is not null
        ),
        -- what is owed and due, what has a place in the feed and is not owed yet, what has none yet
        'unsent_since', least(
            (
                select min(d.next_attempt_at)
                from escrow.change_deliveries d
                where d.delivered_at is null and d.gave_up_at is null
            ),
            (
                select c.at
                from escrow.feed f
                join escrow.changes c using (change_id)
                where f.place > coalesce(w.owed_to_place, 0)
                order by f.place
                limit 1
            ),
            (
                select c.at
                from escrow.feed f
                join escrow.changes c using (change_id)
                where f.place is null
                order by f.change_id
                limit 1
            )
        )
    )
    from escrow.app_webhook w;
$$;

comment on function escrow.diagnose_app_webhook() is
    'What the app''s endpoint has not taken: counts and times, read from what is open alone.';

-- Does: whether the database is where it was, and how far the comparison with Stripe has come.
-- Returns: {changed, since, differs, is_copy, compared, remaining, listed, movements, payments}:
-- what is behind `changed` is null while no stop is open.
create function escrow.diagnose_database()
returns jsonb
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object(
        'changed', escrow.is_database_changed(), 'since', s.noticed_at, 'differs', s.differences,
        'is_copy', s.is_copy
    ) || case
        when s.stop_id is null then '{}'
        else escrow.comparison_progress(s.stop_id)
    end
    from (select (escrow.open_stop()).*) s;
$$;

-- Does: everything the database can say about whether this installation is well; changes nothing.
-- Called by: deno task doctor and deno task webhooks. Locks: nothing. Raises: nothing.
-- Returns: {now, contract_version, migrations, objects, livemode, paused, database, accepting,
-- events, jobs, breaker, alerts, app_webhook, grants, waiting_for_receiver}.
create function public.escrow_diagnose()
returns jsonb
language sql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object(
        'now', escrow.now(),
        'contract_version', escrow.contract_version(),
        'migrations', escrow.migration_history(),
        'objects', escrow.object_names(),
        'livemode', p.livemode,
        'paused', p.paused,
        'database', escrow.diagnose_database(),
        'accepting', p.accepting,
        'events', (
            select jsonb_object_agg(t.path, t.types)
            from (
                select e.path, jsonb_agg(e.type order by e.type) as types
                from escrow.event_types e
                group by e.path
            ) t
        ),
        'jobs', (select jsonb_agg(to_jsonb(j) order by j.job) from escrow.job_health() j),
        'breaker', escrow.diagnose_breaker(),
        'alerts', escrow.diagnose_alerts(),
        'app_webhook', escrow.diagnose_app_webhook(),
        'grants', escrow.diagnose_grants(),
        'waiting_for_receiver', (
            select count(*)
            from escrow.escrows e
            where e.waiting_for = 'receiver' and e.settled_at is null
        )
    )
    from escrow.policy p;
$$;

-- Does: owes the operators one message that says that nothing is wrong, so that they see whether
-- alerts arrive. Each is a condition of its own, or the second would wait a day.
-- Called by: operators, deno task doctor --send-test-alert. Locks: audit chain.
-- Returns: {action}: its number in admin_actions. Raises: PT422 reason_required.
create function public.escrow_send_test_alert(p_actor text, p_reason text)
returns jsonb
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '3s'
as $$
declare
    v_action bigint;
begin
    perform escrow.require_reason(p_actor, p_reason);
    perform escrow.audit(p_actor, 'send_test_alert', null, p_reason, null, null);
    -- the chain is ours until we commit, so its last row is the one above
    select max(a.action_id) into strict v_action from escrow.admin_actions a;
    perform escrow.raise_alert('test_alert', null, jsonb_build_object('action', v_action));
    return jsonb_build_object('action', v_action);
end;
$$;

comment on function public.escrow_diagnose() is
    'What an installation says about itself, for the doctor; changes nothing.';
comment on function public.escrow_send_test_alert(text, text) is
    'Owes one harmless message to every alert channel; audited.';

revoke execute on function public.escrow_diagnose() from public, anon, authenticated;
grant execute on function public.escrow_diagnose() to service_role;
revoke execute on function public.escrow_send_test_alert(text, text)
from public, anon, authenticated;
grant execute on function public.escrow_send_test_alert(text, text) to service_role;
