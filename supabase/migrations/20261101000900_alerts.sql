-- The outbox: messages owed, written in the transaction of their cause and de-duplicated.

create table escrow.alert_kinds (
    alert text primary key,
    severity text not null,
    title text not null,
    -- the section of RUNBOOK.md that says what to do
    runbook_section text not null,
    constraint alert_kinds_severity_known check (severity in ('critical', 'warning', 'info'))
);

comment on table escrow.alert_kinds is 'Every alert the code can raise, and its runbook section.';

insert into escrow.alert_kinds (alert, severity, title, runbook_section) values
    ('circuit_breaker', 'critical', 'The circuit breaker stopped a mass return', 'circuit-breaker'),
    ('above_breaker_limit', 'critical', 'One return is above the breaker''s amount',
        'above-breaker-limit'),
    ('stray_effect', 'critical', 'Stripe shows a movement that no operation explains',
        'stray-effect'),
    ('payment_mismatch', 'critical', 'A payment differs from its escrow', 'payment-mismatch'),
    ('late_payment', 'critical', 'Money arrived for a cancelled escrow', 'late-payment'),
    ('settlement_currency', 'critical', 'A charge settled in another currency',
        'settlement-currency'),
    ('refund_failed', 'critical', 'A refund failed or was cancelled', 'refund-failed'),
    ('effect_undone', 'critical', 'A settled effect was undone at Stripe', 'effect-undone'),
    ('stripe_key_refused', 'critical', 'Stripe refuses our key', 'stripe-key-refused'),
    ('dispute_opened', 'critical', 'A card dispute was opened', 'dispute'),
    ('dispute_lost', 'critical', 'A card dispute was lost', 'dispute-lost'),
    ('late_win', 'critical', 'A dispute that was lost has been won after all', 'late-win'),
    ('reversal_refused', 'critical', 'A transfer could not be pulled back', 'reversal-refused'),
    ('in_doubt', 'warning', 'The outcome of an effect is unknown for an hour', 'in-doubt'),
    ('unexpected_answer', 'critical', 'Stripe answered what no rule foresees',
        'unexpected-answer'),
    ('balance_short', 'critical', 'The platform balance is too low for a transfer',
        'balance-short'),
    ('receiver_not_ready', 'warning', 'A release waits for its receiver', 'receiver-not-ready'),
    ('receiver_changed', 'warning', 'A receiver''s account changed while money is held',
        'receiver-changed'),
    ('effect_refused', 'warning', 'Stripe refused a transfer, capture or refund', 'effect-refused'),
    ('authorization_lapsed', 'critical', 'A card authorization lapsed or was cancelled outside',
        'authorization-lapsed'),
    ('person_needed', 'critical', 'An escrow waits for a person', 'person-needed'),
    ('workers_lost', 'critical', 'One escrow has cost several workers in a row', 'workers-lost'),
    ('event_parked', 'warning', 'An event of ours cannot be applied', 'event-parked'),
    ('reply_needs_person', 'warning', 'A receiver''s email reply was not taken as a delivery',
        'reply-needs-person'),
    ('reply_unreadable', 'warning', 'A message from Postmark could not be read',
        'reply-unreadable'),
    ('paused', 'info', 'Outflows were paused or resumed', 'paused');

create table escrow.outbox (
    message_id bigint generated always as identity primary key,
    alert text not null references escrow.alert_kinds,
    escrow_id uuid references escrow.escrows,
    -- one open message for one condition; repeats are counted
    dedup_key text not null,
    -- ids, codes and amounts only: a message never carries personal data
    facts jsonb not null default '{}',
    occurrences integer not null default 1,
    created_at timestamptz not null default escrow.now(),
    last_at timestamptz not null default escrow.now(),
    delivered_at timestamptz,
    delivery_attempts integer not null default 0,
    next_attempt_at timestamptz not null default escrow.now()
);

comment on table escrow.outbox is 'Alerts owed to operators; delivery never blocks money.';

create unique index outbox_one_open_per_condition on escrow.outbox (dedup_key)
where delivered_at is null;

create index outbox_due on escrow.outbox (next_attempt_at)
where delivered_at is null;

-- Does: owes one message; the same condition again only counts up while it is undelivered.
-- Called by: whatever changes state, in the same database transaction.
create function escrow.raise_alert(p_alert text, p_escrow_id uuid, p_facts jsonb default '{}')
returns void
language sql
volatile
set search_path = ''
as $$
    insert into escrow.outbox (alert, escrow_id, dedup_key, facts)
    values (p_alert, p_escrow_id, p_alert || ':' || coalesce(p_escrow_id::text, ''), p_facts)
    on conflict (dedup_key) where delivered_at is null
    do update set
        occurrences = escrow.outbox.occurrences + 1,
        last_at = escrow.now(),
        facts = excluded.facts;
$$;

comment on function escrow.raise_alert(text, uuid, jsonb) is
    'Writes an alert into the outbox, once per open condition.';

-- Does: hands an escrow to a person and says so.
-- Called by: whatever cannot go on by itself. Locks: the escrow row (held by the caller).
create function escrow.need_person(p_escrow_id uuid, p_cause text, p_alert text, p_facts jsonb)
returns void
language plpgsql
volatile
set search_path = ''
as $$
begin
    perform escrow.move(p_escrow_id, 'manual_review', p_cause);
    perform escrow.raise_alert(p_alert, p_escrow_id, p_facts);
end;
$$;
