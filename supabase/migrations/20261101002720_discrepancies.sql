-- Discrepancies: a recorded disagreement, of a known type, open until it is resolved, and how.

create table escrow.discrepancy_types (
    type text primary key,
    severity text not null,
    title text not null,
    -- what it means, for the person who reads it at night
    meaning text not null,
    runbook_section text not null,
    -- read_again: Stripe is read and applied through the same functions as a webhook;
    -- wake: what is due is made due now and swept; none: a person decides
    repair text not null,
    -- true: it is looked for in every run and resolved by itself once it is gone
    is_standing boolean not null,
    -- true: while one is open no day counts as closed
    fails_day boolean not null default false,
    constraint discrepancy_types_severity_known check (severity in ('critical', 'warning')),
    constraint discrepancy_types_repair_known check (repair in ('read_again', 'wake', 'none'))
);

comment on table escrow.discrepancy_types is 'Every kind of disagreement that is looked for.';

insert into escrow.discrepancy_types
    (type, severity, title, meaning, runbook_section, repair, is_standing, fails_day)
values
    ('missed_webhook', 'warning', 'Stripe is ahead of us',
        'Something happened at Stripe that no webhook told us of.',
        'missed-webhook', 'read_again', true, false),
    ('transfer_unknown', 'critical', 'A transfer names an operation that had not recorded it',
        'Stripe shows a transfer of ours that we did not know had happened.',
        'transfer-unknown', 'read_again', true, false),
    ('handmade_transfer', 'critical', 'A transfer was made by hand',
        'Somebody transferred an escrow''s money outside this system.',
        'handmade-effect', 'read_again', true, false),
    ('handmade_refund', 'critical', 'A refund was made by hand',
        'Somebody refunded an escrow''s payment outside this system.',
        'handmade-effect', 'read_again', true, false),
    ('handmade_reversal', 'critical', 'A reversal was made by hand',
        'Somebody pulled back an escrow''s transfer outside this system.',
        'handmade-effect', 'read_again', true, false),
    ('effect_not_at_stripe', 'critical', 'We call done what Stripe does not have',
        'The ledger books a movement that Stripe''s balance does not show.',
        'effect-not-at-stripe', 'none', true, false),
    ('amount_differs', 'critical', 'An amount differs',
        'Stripe moved another amount than the ledger or the escrow says.',
        'amount-differs', 'read_again', true, false),
    ('currency_differs', 'critical', 'A currency differs',
        'Stripe moved money in another currency than the escrow''s.',
        'currency-differs', 'read_again', true, false),
    ('destination_differs', 'critical', 'A transfer went to another account',
        'The account that was paid is not the one the operation named.',
        'destination-differs', 'read_again', false, false),
    ('refund_failed_later', 'critical', 'A refund came back after it had succeeded',
        'The money is on the platform again; the sender was not repaid.',
        'refund-failed', 'read_again', true, false),
    ('status_disagrees', 'critical', 'An escrow''s status and its ledger disagree',
        'What the escrow says it holds or paid is not what its journals say.',
        'status-disagrees', 'none', true, false),
    ('held_past_deadline', 'critical', 'Money is held past every deadline',
        'Nothing returned or released it although its time is long over.',
        'held-past-deadline', 'none', true, false),
    ('authorization_lapsed', 'critical', 'A card authorization has lapsed',
        'An escrow counts as held on the card, and the card is not held any more.',
        'authorization-lapsed', 'read_again', true, false),
    ('stale_lease', 'warning', 'A lease ended and nobody went on',
        'A worker died and no sweep has finished its work.',
        'stale-lease', 'wake', true, false),
    ('event_unprocessed', 'warning', 'An event waits to be applied',
        'A stored webhook event was not applied for an hour.',
        'event-unprocessed', 'wake', true, false),
    ('journal_missing', 'critical', 'A movement has no journal',
        'An operation succeeded and nothing is booked for it.',
        'journal-missing', 'none', true, false),
    ('journal_unbalanced', 'critical', 'A journal does not add up to zero',
        'Debits and credits of one journal differ: the database was changed by force.',
        'journal-unbalanced', 'none', true, false),
    ('ledger_changed', 'critical', 'The books of a closed day have changed',
        'Entries of a closed day are not what its statement counted: changed or restored.',
        'ledger-changed', 'none', false, false),
    ('balance_below_owed', 'critical', 'Stripe holds less than we owe',
        'The platform''s balance does not cover what is held for the parties.',
        'balance-below-owed', 'none', true, false),
    ('balance_differs', 'critical', 'Stripe''s balance is not the sum of its rows',
        'The opening balance and all rows do not add up to what Stripe says there is.',
        'balance-differs', 'none', true, true),
    ('unknown_type', 'critical', 'A row of an unknown type',
        'Stripe moved money in a way this version does not know.',
        'unknown-type', 'none', true, true),
    ('row_changed', 'critical', 'A row of Stripe''s has changed',
        'The same balance transaction was shown with another amount before.',
        'row-changed', 'none', false, true),
    ('row_unexplained', 'critical', 'A row of an escrow that nothing explains',
        'It leads to an escrow of ours and fits none of its operations.',
        'row-unexplained', 'read_again', true, false),
    ('escrow_unknown', 'critical', 'A row names an escrow that we do not have',
        'Was the database restored from a backup?',
        'escrow-unknown', 'none', false, false),
    ('outside_transfer', 'critical', 'A transfer to a receiver that no escrow asked for',
        'Money went to a receiver of ours outside every escrow.',
        'outside-transfer', 'none', false, false),
    ('unusual_row', 'critical', 'A row that this installation never causes',
        'Stripe or another program moved money in an unusual way.',
        'unusual-row', 'none', false, false);

create table escrow.discrepancies (
    discrepancy_id bigint generated always as identity primary key,
    type text not null references escrow.discrepancy_types,
    -- what it is about: a row, a journal, an operation, an escrow, an event, a currency
    subject text not null,
    escrow_id uuid references escrow.escrows,
    -- ids, codes and amounts, never personal data
    facts jsonb not null,
    -- the day whose statement tells of it first
    date date not null,
    found_at timestamptz not null default escrow.now(),
    -- when a repair was last begun, and how often
    repaired_at timestamptz,
    repairs integer not null default 0,
    resolved_at timestamptz,
    resolved_by text,
    resolution text,
    constraint discrepancies_resolved_whole check (
        (resolved_at is null) = (resolved_by is null)
        and (resolved_at is null) = (resolution is null)
    )
);

comment on table escrow.discrepancies is
    'Disagreements between ledger, operations and Stripe; open while resolved_at is null.';

create unique index discrepancies_one_open_per_subject on escrow.discrepancies (type, subject)
where resolved_at is null;
create index discrepancies_by_subject on escrow.discrepancies (subject);
create index discrepancies_by_day on escrow.discrepancies (date);

insert into escrow.alert_kinds
    (alert, severity, title, meaning, runbook_section, next_step)
values
    ('discrepancy', 'critical', 'Ledger, operations and Stripe disagree',
        'The daily reconciliation found what it could not heal, or what a person must know of. It '
            'moves no money; what is open is found again every day.',
        'discrepancy',
        'select * from escrow.discrepancies where resolved_at is null order by discrepancy_id;'),
    ('daily_statement', 'info', 'The daily statement',
        'What was held, paid and returned on a UTC day, proven against Stripe''s balance.',
        'daily-statement',
        'select date, balanced from escrow.reconciliation_days order by date desc limit 7;');

-- silence of the books is an alert like that of the other jobs
insert into escrow.jobs (job, period_seconds) values ('daily-reconciliation', 86400);

-- Does: owes operators one message for each type of discrepancy, with how many are open.
-- Called by: the recording of findings.
create function escrow.alert_discrepancies(p_type text)
returns void
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    insert into escrow.outbox (alert, dedup_key, facts)
    select
        'discrepancy', 'discrepancy:' || t.type,
        jsonb_build_object(
            'type', t.type, 'severity', t.severity, 'title', t.title, 'meaning', t.meaning,
            'runbook_section', t.runbook_section, 'open', count(*),
            'first', (array_agg(d.subject order by d.discrepancy_id))[1:10]
        )
    from escrow.discrepancies d
    join escrow.discrepancy_types t using (type)
    where d.type = p_type and d.resolved_at is null
    group by t.type
    on conflict (dedup_key) where delivered_at is null
    do update set
        occurrences = escrow.outbox.occurrences + 1,
        last_at = escrow.now(),
        facts = excluded.facts;
$$;
