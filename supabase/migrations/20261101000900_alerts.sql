-- The outbox: messages owed, written in the transaction of their cause and de-duplicated.

create table escrow.alert_kinds (
    alert text primary key,
    severity text not null,
    title text not null,
    -- plain words for whoever is woken by it: what happened, and what is safe meanwhile
    meaning text not null,
    -- the section of RUNBOOK.md that says what to do
    runbook_section text not null,
    -- the line to paste into the SQL editor next; {escrow} is the first escrow of the message. It
    -- only reads: what is right to order depends on what it shows
    next_step text not null,
    constraint alert_kinds_severity_known check (severity in ('critical', 'warning', 'info')),
    constraint alert_kinds_section_is_anchor check (runbook_section ~ '^[a-z]+(-[a-z]+)*$'),
    constraint alert_kinds_step_is_one_line check (next_step ~ '^select [^\n]+;$')
);

comment on table escrow.alert_kinds is
    'Every alert the code can raise: words, runbook section, and the line to type next.';

insert into escrow.alert_kinds
    (alert, severity, title, meaning, runbook_section, next_step)
values
    ('circuit_breaker', 'critical', 'The circuit breaker stopped a mass return',
        'More money became due for return by the clock than policy allows in one window. Only the '
            'oldest few go back in each run. Money stays held until the window has room again.',
        'circuit-breaker',
        'select * from escrow.due_by_clock() order by due_at;'),
    ('above_breaker_limit', 'critical', 'One return is above the breaker''s amount',
        'The deadline has passed, and this one amount is larger than the clock may return alone. '
            'It stays held until a person decides.',
        'above-breaker-limit',
        'select jsonb_pretty(public.escrow_explain(p_escrow_id => ''{escrow}''));'),
    ('stray_effect', 'critical', 'Stripe shows a movement that no operation explains',
        'Somebody or something moved this money outside Holdfast. Nothing more leaves the escrow '
            'until a person has placed the movement.',
        'stray-effect',
        'select * from escrow.stray_effects where resolved_at is null order by found_at;'),
    ('payment_mismatch', 'critical', 'A payment differs from its escrow',
        'Stripe shows another amount or currency than was agreed. Nothing leaves until a person '
            'decides.',
        'payment-mismatch',
        'select jsonb_pretty(public.escrow_explain(p_escrow_id => ''{escrow}''));'),
    ('late_payment', 'critical', 'Money arrived for a cancelled escrow',
        'The sender paid after the escrow had been cancelled. The money is kept until a person '
            'decides; usually it goes back.',
        'late-payment',
        'select jsonb_pretty(public.escrow_explain(p_escrow_id => ''{escrow}''));'),
    ('settlement_currency', 'critical', 'A charge settled in another currency',
        'Stripe converted the payment, so paying the receiver in the agreed currency would fail '
            'or lose money. Nothing leaves until a person decides.',
        'settlement-currency',
        'select jsonb_pretty(public.escrow_explain(p_escrow_id => ''{escrow}''));'),
    ('refund_failed', 'critical', 'A refund failed or was cancelled',
        'Money that was on its way to the sender came back, or has been pending for a day. The '
            'sender does not have it.',
        'refund-failed',
        'select * from escrow.operations where escrow_id = ''{escrow}'' order by created_at;'),
    ('effect_undone', 'critical', 'A settled effect was undone at Stripe',
        'A movement that had succeeded was taken back. The books show it; a person must decide '
            'what follows.',
        'effect-undone',
        'select * from escrow.operations where escrow_id = ''{escrow}'' order by created_at;'),
    ('stripe_key_refused', 'critical', 'Stripe refuses our key',
        'No money can move at all until the key in STRIPE_SECRET_KEY is right again. Nothing is '
            'lost: what waits goes on by itself afterwards.',
        'stripe-key-refused',
        'select count(*), min(first_sent_at) from escrow.operations where status = ''in_doubt'';'),
    ('dispute_opened', 'critical', 'A card dispute was opened',
        'The sender''s bank wants the money back. The escrow is frozen. Evidence has a due date at '
            'Stripe, and only a person can send it.',
        'dispute',
        'select * from escrow.disputes where escrow_id = ''{escrow}'';'),
    ('fraud_warning', 'critical', 'The sender''s bank warns of fraud',
        'The card''s issuer says that this payment may be fraud; most such payments are disputed '
            'later. If the facts say on_hold, nothing leaves until you decide: refund the sender '
            '(refund-escrow with force, then escrow_order_unhold), or only lift the hold when you '
            'know the payment to be right.',
        'early-fraud-warning',
        'select jsonb_pretty(public.escrow_explain(p_escrow_id => ''{escrow}''));'),
    ('dispute_lost', 'critical', 'A card dispute was lost',
        'The bank gave the money back to the sender. If the receiver had been paid, the transfer '
            'was pulled back, or is a loss or a debt of theirs: the facts say which.',
        'dispute-lost',
        'select * from escrow.disputes where escrow_id = ''{escrow}'';'),
    ('late_win', 'critical', 'A dispute that was lost has been won after all',
        'The bank returned money that had been given up. It is kept until a person decides who '
            'gets it.',
        'late-win',
        'select jsonb_pretty(public.escrow_explain(p_escrow_id => ''{escrow}''));'),
    ('reversal_refused', 'critical', 'A transfer could not be pulled back',
        'Stripe refused to pull the transfer back; the facts have its code. It is not asked for '
            'again; a person decides whether the platform repays the sender and the receiver owes '
            'it.',
        'reversal-refused',
        'select jsonb_pretty(public.escrow_explain(p_escrow_id => ''{escrow}''));'),
    ('in_doubt', 'warning', 'The outcome of an effect is unknown for an hour',
        'Stripe was asked and its answer is not known. Nothing is sent twice; Holdfast keeps '
            'looking, and ends it by itself as soon as Stripe shows what happened.',
        'in-doubt',
        'select * from escrow.operations where status = ''in_doubt'' order by first_sent_at;'),
    ('unexpected_answer', 'critical', 'Stripe answered what no rule foresees',
        'The answer may mean that money moved or that it did not. Holdfast only looks from now on '
            'and sends nothing more for this effect.',
        'unexpected-answer',
        'select * from escrow.operations where escrow_id = ''{escrow}'' order by created_at;'),
    ('unconfirmed_request', 'critical', 'Stripe does not confirm what the database asks to send',
        'Nothing was sent, and nothing more leaves this escrow: Stripe shows another payment than '
            'the database. If none of you changed it there, a key may have leaked.',
        'unconfirmed-request',
        'select at, action, reason, after from escrow.admin_actions '
            'where escrow_id = ''{escrow}'' order by action_id desc;'),
    ('balance_short', 'critical', 'A balance at Stripe is too low',
        'Money waits for it, and is tried again by itself. Each line below says whose balance: top '
            'up the platform''s; a receiver''s fills when their share becomes available.',
        'balance-short',
        'select currency, count(*), sum(amount_minor) from escrow.escrows '
            'where waiting_for = ''balance'' group by currency;'),
    ('receiver_not_ready', 'warning', 'A release waits for its receiver',
        'This receiver cannot be paid yet: there is no account, Stripe does not let it be paid, or '
            'a changed one still waits. Each line below says which. The money stays held and is '
            'paid by itself once it can be.',
        'receiver-not-ready',
        'select escrow_id, destination_account_id, amount_minor, currency from escrow.escrows '
            'where waiting_for = ''receiver'';'),
    ('receiver_changed', 'warning', 'A receiver''s account or address changed while money is held',
        'This is what somebody who took over a receiver''s login would do. Money held already '
            'keeps its old account unless the change said otherwise, and then only after a wait. '
            'After a changed address no email reply decides the escrows that exist.',
        'receiver-changed',
        'select at, actor, reason, escrow_id, '
            'coalesce(before ->> ''stripe_account_id'', after ->> ''instead_of'') as old_account, '
            'after ->> ''stripe_account_id'' as new_account from escrow.admin_actions '
            'where action in (''set_receiver_account'', ''set_receiver_details'', '
            '''order_receiver'') '
            'order by action_id desc limit 10;'),
    ('effect_refused', 'warning', 'Stripe refused a transfer, capture or refund',
        'Nothing moved. It is tried again by itself with growing waits; after the last try a '
            'person is asked.',
        'effect-refused',
        'select escrow_id, status, failure_code, attempts, next_attempt_at from escrow.escrows '
            'where failure_code is not null and settled_at is null;'),
    ('authorization_lapsed', 'critical', 'A card authorization lapsed or was cancelled outside',
        'The hold on the sender''s card is gone and nothing was taken. The escrow is cancelled; '
            'the receiver will not be paid from it.',
        'authorization-lapsed',
        'select jsonb_pretty(public.escrow_explain(p_escrow_id => ''{escrow}''));'),
    ('person_needed', 'critical', 'An escrow waits for a person',
        'Holdfast cannot go on by itself without risking money. Everything is kept as it is until '
            'a person decides.',
        'person-needed',
        'select jsonb_pretty(public.escrow_explain(p_escrow_id => ''{escrow}''));'),
    ('review_waiting', 'warning', 'Escrows have waited for a person for more than a day',
        'Nothing happens to them by themselves. This reminder comes once a day while they wait.',
        'person-needed',
        'select escrow_id, review_reason, amount_minor, currency, status_at from escrow.escrows '
            'where status = ''manual_review'' order by status_at;'),
    ('hold_waiting', 'warning', 'Escrows have been on hold for more than a day',
        'A person or a fraud warning stopped what leaves them. Nothing is returned or paid until '
            'the hold is lifted; this reminder comes once a day while they are on hold.',
        'on-hold',
        'select escrow_id, status, funds_at, amount_minor, currency, on_hold_at '
            'from escrow.escrows where on_hold_at is not null order by on_hold_at;'),
    ('workers_lost', 'critical', 'One escrow has cost several workers in a row',
        'Each worker that took it up crashed or was stopped. It is taken up more and more seldom; '
            'no other escrow is affected, and its money stays where it is.',
        'workers-lost',
        'select status, funds_at, lease_kind, lost_leases, next_attempt_at from escrow.escrows '
            'where escrow_id = ''{escrow}'';'),
    ('event_parked', 'warning', 'An event of ours cannot be applied',
        'Stripe reported something about our money and it could not be matched or read for a day. '
            'It is kept and still tried.',
        'event-parked',
        'select * from escrow.inbox where status = ''parked'' order by received_at;'),
    ('job_silent', 'critical', 'A scheduled job is silent',
        'It had no good run for three of its periods. Deadlines are not met and failures are not '
            'retried until the scheduler calls it again.',
        'job-silent',
        'select job, started_at, finished_at, success, summary from escrow.job_runs '
            'order by run_id desc limit 20;'),
    ('large_order', 'critical', 'An operator ordered a large amount to move',
        'The amount is above the limit and was typed twice. If nobody of you did this, pause at '
            'once: select public.escrow_set_paused(true, ''your name'', ''what you saw'');',
        'large-order',
        'select at, key_name, actor, action, reason, after from escrow.admin_actions '
            'where escrow_id = ''{escrow}'' order by action_id desc;'),
    ('reply_needs_person', 'warning', 'A receiver''s email reply was not taken as a delivery',
        'A person may have meant that they have delivered, but the message does not say so plainly '
            'or could not be trusted. Nothing was released; the deadline still runs.',
        'reply-needs-person',
        'select outcome, reason, message_id, received_at from escrow.replies '
            'where escrow_id = ''{escrow}'' order by received_at desc;'),
    ('reply_unreadable', 'warning', 'A message from Postmark could not be read',
        'Its shape is not the documented one, or it is too large. Postmark shows it; nothing was '
            'released by it.',
        'reply-unreadable',
        'select outcome, reason, received_at from escrow.replies '
            'order by received_at desc limit 20;'),
    ('app_webhook_failing', 'warning', 'The app''s endpoint does not take changes',
        'For an hour a change could not be delivered to APP_WEBHOOK_URL, or one was given up '
            'after three days. Money is not affected, and nothing is lost: the app can read every '
            'change with escrow_list_changes.',
        'app-webhook-failing',
        'select change_id, escrow_id, attempts, last_failure, first_failed_at, gave_up_at '
            'from escrow.change_deliveries where delivered_at is null order by change_id '
            'limit 20;'),
    ('paused', 'info', 'Outflows were paused',
        'No money leaves until somebody resumes; payments are still taken and events still '
            'recorded. The facts say who paused and why; a reminder comes once a day. When its '
            'reason is gone: select public.escrow_set_paused(false, ''your name'', ''why'');',
        'paused',
        'select at, actor, action, reason from escrow.admin_actions '
            'where action in (''pause'', ''unpause'') order by action_id desc limit 10;'),
    ('resumed', 'info', 'Outflows were resumed',
        'What waited goes on by itself, fifty a minute. The facts say who resumed and why. If it '
            'was too early, stop it again: select public.escrow_set_paused(true, ''your name'', '
            '''why'');',
        'paused',
        'select at, actor, action, reason from escrow.admin_actions '
            'where action in (''pause'', ''unpause'') order by action_id desc limit 10;'),
    ('database_changed', 'critical', 'The database was restored, rewound or copied',
        'It is not where it was last seen, and money may have moved that it does not know of. It '
            'has stopped by itself: nothing leaves and no escrow is made until every open escrow '
            'was compared with Stripe and a person has confirmed. Payments are still recorded.',
        'database-changed',
        'select jsonb_pretty(public.escrow_diagnose() -> ''database'');'),
    ('test_alert', 'info', 'A test alert: this channel reaches you',
        'Somebody of you asked for it, to see that alerts arrive. Nothing is wrong and nothing has '
            'to be done, except when nobody of you did: then see who, and why.',
        'test-alert',
        'select at, key_name, actor, reason from escrow.admin_actions '
            'where action = ''send_test_alert'' order by action_id desc limit 5;');

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
    -- not told before; escrow_claim_messages puts a repeat off to a day after the last telling
    due_at timestamptz not null default escrow.now(),
    -- the channels that have yet to take it; null until a deliverer has seen it
    owed_to text[],
    -- when the first channel took it
    delivered_at timestamptz,
    constraint outbox_ends_delivered check (owed_to <> '{}' or delivered_at is not null)
);

comment on table escrow.outbox is 'Alerts owed to operators; delivery never blocks money.';

create unique index outbox_one_open_per_condition on escrow.outbox (dedup_key)
where delivered_at is null;

create index outbox_by_condition on escrow.outbox (dedup_key, delivered_at);

create index outbox_due on escrow.outbox (due_at)
where delivered_at is null;

-- what an operator was told of one escrow
create index outbox_by_escrow on escrow.outbox (escrow_id)
where escrow_id is not null;

create index outbox_owed on escrow.outbox (alert, message_id)
where owed_to <> '{}';

-- Does: the name of a condition: the alert, its escrow, and the object or job its facts are about.
create function escrow.name_condition(p_alert text, p_escrow_id uuid, p_facts jsonb)
returns text
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select concat_ws(':', p_alert, p_escrow_id::text, coalesce(
        p_facts ->> 'stripe_id', p_facts ->> 'dispute', p_facts ->> 'refund',
        p_facts ->> 'operation', p_facts ->> 'event', p_facts ->> 'receiver_id',
        p_facts ->> 'account', p_facts ->> 'job', p_facts ->> 'currency', p_facts ->> 'action'
    ));
$$;

-- Does: facts without anything that looks like a person's address, whatever Stripe wrote.
create function escrow.without_addresses(p_facts jsonb)
returns jsonb
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
    select coalesce(jsonb_object_agg(f.key, case jsonb_typeof(f.value)
        when 'string' then to_jsonb(
            regexp_replace(f.value #>> '{}', '[^[:space:]]*@[^[:space:]]*', '[private]', 'g')
        )
        else f.value
    end), '{}')
    from jsonb_each(p_facts) as f;
$$;

-- Does: owes one message; the same condition again only counts up while it is undelivered.
-- Called by: whatever changes state, in the same database transaction.
-- p_occasion: what sets this time apart from the last one, which may have been told today.
create function escrow.raise_alert(
    p_alert text,
    p_escrow_id uuid,
    p_facts jsonb default '{}',
    p_occasion text default null
)
returns void
language sql
volatile
set search_path = pg_catalog, pg_temp
as $$
    insert into escrow.outbox (alert, escrow_id, dedup_key, facts)
    values (
        p_alert, p_escrow_id,
        concat_ws(':', escrow.name_condition(p_alert, p_escrow_id, p_facts), p_occasion),
        escrow.without_addresses(p_facts)
    )
    on conflict (dedup_key) where delivered_at is null
    do update set
        occurrences = escrow.outbox.occurrences + 1,
        last_at = escrow.now(),
        facts = excluded.facts;
$$;

comment on function escrow.raise_alert(text, uuid, jsonb, text) is
    'Writes an alert into the outbox, once per open condition.';

-- Does: hands an escrow to a person and says so, each time that it comes to that: after an order
-- that failed nobody waits for the day that two messages about one condition are apart.
-- Called by: whatever cannot go on by itself. Locks: the escrow row (held by the caller).
create function escrow.need_person(p_escrow_id uuid, p_cause text, p_alert text, p_facts jsonb)
returns void
language plpgsql
volatile
set search_path = pg_catalog, pg_temp
as $$
begin
    perform escrow.move(p_escrow_id, 'manual_review', p_cause);
    -- the change that led to it, by its number among those of this escrow
    perform escrow.raise_alert(p_alert, p_escrow_id, p_facts, (
        select 'change ' || count(*) from escrow.changes c where c.escrow_id = p_escrow_id
    ));
    -- a bank that has yet to decide is asked on, whoever holds the escrow
    perform escrow.plan_look(p_escrow_id);
end;
$$;
