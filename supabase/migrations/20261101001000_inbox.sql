-- The inbox: each Stripe event once, recorded before it is understood.

create table escrow.event_types (
    type text not null,
    path text not null,
    -- what must be read from Stripe before the event means anything; events are only hints
    reads text not null,
    primary key (type, path),
    constraint event_types_path_known check (path in ('account', 'connect')),
    constraint event_types_reads_known check (
        reads in ('payment', 'refund', 'transfer', 'dispute', 'fraud_warning', 'account')
    )
);

comment on table escrow.event_types is
    'The events that are handled, per endpoint; every other type is answered 200 and ignored.';

insert into escrow.event_types (type, path, reads) values
    ('payment_intent.amount_capturable_updated', 'account', 'payment'),
    ('payment_intent.canceled', 'account', 'payment'),
    ('payment_intent.succeeded', 'account', 'payment'),
    ('charge.captured', 'account', 'payment'),
    ('charge.expired', 'account', 'payment'),
    ('charge.succeeded', 'account', 'payment'),
    ('charge.updated', 'account', 'payment'),
    ('charge.refunded', 'account', 'refund'),
    ('charge.refund.updated', 'account', 'refund'),
    ('refund.created', 'account', 'refund'),
    ('refund.failed', 'account', 'refund'),
    ('refund.updated', 'account', 'refund'),
    ('transfer.created', 'account', 'transfer'),
    ('transfer.reversed', 'account', 'transfer'),
    ('transfer.updated', 'account', 'transfer'),
    ('charge.dispute.closed', 'account', 'dispute'),
    ('charge.dispute.created', 'account', 'dispute'),
    ('charge.dispute.funds_reinstated', 'account', 'dispute'),
    ('charge.dispute.funds_withdrawn', 'account', 'dispute'),
    ('charge.dispute.updated', 'account', 'dispute'),
    ('radar.early_fraud_warning.created', 'account', 'fraud_warning'),
    ('radar.early_fraud_warning.updated', 'account', 'fraud_warning'),
    ('account.application.deauthorized', 'connect', 'account'),
    ('account.updated', 'connect', 'account'),
    ('capability.updated', 'connect', 'account');

create sequence escrow.tickets;

comment on sequence escrow.tickets is
    'Order of readings: a snapshot with an older ticket than the last applied one moves nothing.';

create table escrow.inbox (
    event_id text primary key,
    path text not null,
    type text not null,
    account text,
    escrow_id uuid references escrow.escrows,
    -- ids that the event names; the payload itself is not kept: the object is read from Stripe
    refs jsonb not null default '{}',
    status text not null default 'received',
    reason text,
    tries integer not null default 0,
    -- when the last try was counted
    tried_at timestamptz,
    event_created_at timestamptz,
    received_at timestamptz not null default escrow.now(),
    applied_at timestamptz,
    next_attempt_at timestamptz,
    constraint inbox_event_shaped check (event_id ~ '^evt_[A-Za-z0-9_]{1,250}$'),
    constraint inbox_status_known check (
        status in ('received', 'applied', 'ignored', 'parked')
    ),
    constraint inbox_ends_once check (
        (status in ('applied', 'ignored')) = (applied_at is not null)
    )
);

comment on table escrow.inbox is
    'Every verified event, once. received and parked rows are run again by the jobs.';

create index inbox_due on escrow.inbox (next_attempt_at)
where status in ('received', 'parked');

create index inbox_by_escrow on escrow.inbox (escrow_id);
