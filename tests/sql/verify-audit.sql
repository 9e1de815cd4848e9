-- Can the records be trusted, and is every door still shut? Paste this whole file into the Supabase
-- SQL editor and run it. It is one statement that only reads: the editor shows one row for each
-- check, what needs a look on top. Normal: every verdict is `ok`. Anything else means that somebody
-- with the database's password wrote by hand: pause (top of RUNBOOK.md), then find out who.
with found (check_name, subject) as (
    -- each row's hash covers its own facts and the row before it. Normal: none is broken
    select 'the audit is a chain', v.action_id::text
    from escrow.invariant_audit_is_a_chain v

    union all
    -- the same for the statements of closed days. Normal: none is broken
    select 'the statements are a chain', v.date::text
    from escrow.invariant_statements_are_a_chain v

    union all
    -- the triggers that keep records from being changed are there and enabled. Normal: none missing
    select 'records are append-only', v.table_name || '.' || v.trigger_name
    from escrow.invariant_records_are_append_only v

    union all
    -- nothing kept about alerts and events looks like an address of a person. Normal: none
    select 'messages are impersonal', v.place || ' ' || v.subject
    from escrow.invariant_messages_are_impersonal v

    union all
    -- no condition is told twice within a day. Normal: none
    select 'alerts are told once a day', v.dedup_key
    from escrow.invariant_alerts_once_a_day v

    union all
    -- what is due reaches a channel within two hours. Normal: none is owed for longer
    select 'alerts are told', v.alert
    from escrow.invariant_alerts_are_told v

    union all
    -- the Data API's roles can do nothing in schema escrow. Normal: none may enter
    select 'the schema is closed', r.role
    from (values ('anon'), ('authenticated'), ('service_role')) as r (role)
    where has_schema_privilege(r.role, 'escrow', 'usage')

    union all
    -- row level security is the second lock of each table. Normal: none without
    select 'the second lock is on', c.relname::text
    from pg_catalog.pg_class c
    where c.relnamespace = 'escrow'::regnamespace and c.relkind = 'r' and not c.relrowsecurity

    union all
    -- nobody without a key calls a function of ours; users at most those about their own escrows.
    -- Normal: none
    select 'the functions are closed', r.role || ' ' || p.proname
    from pg_catalog.pg_proc p
    cross join (values ('anon'), ('authenticated')) as r (role)
    where p.pronamespace = 'public'::regnamespace
        and p.proname like 'escrow\_%'
        and has_function_privilege(r.role, p.oid, 'execute')
        and not (r.role = 'authenticated' and p.proname like '%\_mine')
),

checks (check_name, shows, runbook) as (
    values
    ('the audit is a chain', 'broken audit rows', 'Leaked key'),
    ('the statements are a chain', 'broken statements', 'Ledger changed'),
    ('records are append-only', 'guards that are missing or off', 'Leaked key'),
    ('messages are impersonal', 'records that name a person', 'Leaked key'),
    ('alerts are told once a day', 'conditions told twice in a day', 'Alerts reach nobody'),
    ('alerts are told', 'alerts owed for two hours', 'Alerts reach nobody'),
    ('the schema is closed', 'roles that may enter schema escrow', 'Leaked key'),
    ('the second lock is on', 'tables without row level security', 'Leaked key'),
    ('the functions are closed', 'functions open to people', 'Leaked key')
)

select
    case when count(f.subject) = 0 then 'ok' else 'LOOK' end as verdict,
    c.check_name as "check",
    c.shows,
    0 as normal,
    count(f.subject) as found,
    (array_agg(f.subject order by f.subject))[1:5] as first_subjects,
    c.runbook
from checks c
left join found f using (check_name)
group by c.check_name, c.shows, c.runbook
order by count(f.subject) = 0, c.check_name;
