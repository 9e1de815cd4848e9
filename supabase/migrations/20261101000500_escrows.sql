-- Receivers and escrows: who is paid, and the agreement with its state.

-- Does: refuses any statement on an append-only table, the owner's included.
-- Raises: PT403 append_only.
create function escrow.refuse_change()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    raise exception using
        errcode = 'PT403',
        message = 'append_only',
        detail = json_build_object('table', tg_table_name, 'statement', tg_op)::text,
        hint = 'This table is a record: add a correcting row through an RPC instead.';
end;
$$;

create table escrow.receivers (
    receiver_id uuid primary key default gen_random_uuid(),
    -- the app's own id; without one the email stands in
    reference text not null,
    email text not null,
    -- an escrow made before then has mailed its reply token to another address
    email_changed_at timestamptz,
    user_id text,
    stripe_account_id text,
    -- as Stripe last said, with the ticket of that reading; only 'active' can be paid
    transfers text,
    account_ticket bigint not null default 0,
    account_changed_at timestamptz,
    deauthorized_at timestamptz,
    created_at timestamptz not null default escrow.now(),
    constraint receivers_reference_unique unique (reference),
    constraint receivers_reference_sized check (length(reference) between 1 and 320),
    constraint receivers_email_shaped check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    constraint receivers_account_shaped check (stripe_account_id ~ '^acct_[A-Za-z0-9]{1,250}$')
);

comment on table escrow.receivers is 'Who is paid, and the connected account the money goes to.';
comment on column escrow.receivers.transfers is
    'Stripe capability transfers as last read: active, inactive, pending or null.';

create index receivers_by_account on escrow.receivers (stripe_account_id)
where stripe_account_id is not null;

create table escrow.escrows (
    escrow_id uuid primary key default gen_random_uuid(),
    -- what the token in the reply address is signed over; a new one when a reply was withdrawn
    reply_id text not null default escrow.new_reply_id(),
    -- the app's own id of the deal; asking twice with it makes one escrow
    reference text not null,
    -- its own id, once Stripe has refused to make its payment: the reference is free again
    refused_id uuid,
    status text not null default 'awaiting_payment' references escrow.statuses,
    -- why the status is what it is: the cause of the last move
    status_cause text not null default 'created',
    status_at timestamptz not null default escrow.now(),
    funds_at text not null default 'none',
    hold_mode text not null,
    currency text not null references escrow.currencies,
    amount_minor bigint not null,
    platform_fee_minor bigint not null,
    captured_minor bigint not null default 0,
    transferred_minor bigint not null default 0,
    reversed_minor bigint not null default 0,
    refunded_minor bigint not null default 0,
    bank_minor bigint not null default 0,
    fee_taken_minor bigint not null default 0,
    deadline_at timestamptz not null,
    -- what the app asked for, once a dispute, a hold or an operator has moved the deadline; asking
    -- again with either one is asking for the same escrow
    agreed_deadline_at timestamptz,
    pay_by_at timestamptz not null,
    receiver_id uuid not null references escrow.receivers,
    -- copied when the escrow is made: a later change of the receiver does not redirect held money
    destination_account_id text,
    destination_usable_at timestamptz,
    sender_email text,
    sender_user_id text,
    metadata jsonb not null default '{}',
    payment_intent_id text,
    charge_id text,
    capture_before_at timestamptz,
    held_at timestamptz,
    release_requested_at timestamptz,
    release_requested_by text,
    -- until then an accepted email reply can be withdrawn, and no effect is begun
    release_not_before_at timestamptz,
    refund_requested_at timestamptz,
    refund_reason text,
    -- an operator's choice: the sender is repaid although the receiver keeps the transfer
    refund_against_receivable boolean not null default false,
    -- an operator's choice: the transfer is pulled back, and what follows is ordered then
    pull_back_only boolean not null default false,
    -- what a disputed escrow goes back to
    resume_status text references escrow.statuses,
    review_reason text,
    -- set while an effect at Stripe could not be placed: nothing may leave
    frozen_at timestamptz,
    -- a person's hold: nothing may leave and the deadline stands still until it is lifted
    on_hold_at timestamptz,
    lease_token uuid,
    lease_kind text,
    lease_expires_at timestamptz,
    -- how many workers in a row took the lease and never gave it back
    lost_leases integer not null default 0,
    -- when the leaseholder's reading of Stripe was begun
    lease_ticket bigint not null default 0,
    -- order of readings: an older reading than this moves nothing
    ticket bigint not null default 0,
    -- when Stripe last answered for it; null: never
    read_at timestamptz,
    -- definite refusals of the current wish
    attempts integer not null default 0,
    next_attempt_at timestamptz,
    waiting_for text,
    -- since when no look at Stripe for it was answered; null: the last one was
    unanswered_at timestamptz,
    failure_code text,
    failure_reason text,
    created_at timestamptz not null default escrow.now(),
    settled_at timestamptz,
    constraint escrows_reference_unique unique nulls not distinct (reference, refused_id),
    constraint escrows_reference_sized check (length(reference) between 1 and 200),
    constraint escrows_payment_intent_unique unique (payment_intent_id),
    constraint escrows_charge_unique unique (charge_id),
    constraint escrows_funds_known check (
        funds_at in ('none', 'card', 'platform', 'receiver', 'sender', 'bank', 'mixed')
    ),
    constraint escrows_hold_mode_known check (hold_mode in ('authorize', 'capture')),
    constraint escrows_amount_positive check (amount_minor between 1 and 999999999999),
    constraint escrows_fee_below_amount check (
        platform_fee_minor >= 0 and platform_fee_minor < amount_minor
    ),
    -- a part taken by hand at Stripe, once a person has placed it, only goes back
    constraint escrows_capture_whole check (
        captured_minor in (0, amount_minor)
        or (
            captured_minor > 0 and transferred_minor = 0 and release_requested_at is null
            and (
                status not in ('held', 'releasing', 'transfer_failed', 'released')
                or refund_requested_at is not null
            )
        )
    ),
    constraint escrows_sums_not_negative check (
        transferred_minor >= 0 and reversed_minor >= 0 and refunded_minor >= 0
        and fee_taken_minor >= 0 and bank_minor >= 0 and reversed_minor <= transferred_minor
        and fee_taken_minor <= platform_fee_minor
    ),
    constraint escrows_pay_by_before_deadline check (pay_by_at <= deadline_at),
    -- Stripe knows only texts: anything else would come back as another request
    constraint escrows_metadata_is_text check (
        jsonb_typeof(metadata) = 'object'
        and not jsonb_path_exists(metadata, '$.* ? (@.type() != "string")')
    ),
    constraint escrows_one_wish check (
        release_requested_at is null or refund_requested_at is null
    ),
    constraint escrows_lease_whole check (
        (lease_token is null) = (lease_expires_at is null)
        and (lease_token is null) = (lease_kind is null)
    ),
    constraint escrows_lease_kind_known check (
        lease_kind in ('intent', 'release', 'refund', 'capture', 'reversal', 'look')
    ),
    constraint escrows_waiting_known check (
        waiting_for in ('receiver', 'paused', 'hold', 'stripe', 'balance')
    ),
    constraint escrows_review_says_why check (
        (status = 'manual_review') = (review_reason is not null)
    ),
    constraint escrows_disputed_knows_way_back check (
        (status = 'disputed') = (resume_status is not null)
    ),
    constraint escrows_settled_has_no_lease check (
        settled_at is null or (lease_token is null and next_attempt_at is null)
    ),
    constraint escrows_settled_is_not_on_hold check (settled_at is null or on_hold_at is null),
    -- the hot columns change often and are in no plain index: leave room on the page
    constraint escrows_destination_shaped check (
        destination_account_id ~ '^acct_[A-Za-z0-9]{1,250}$'
    )
) with (fillfactor = 70);

comment on table escrow.escrows is
    'One agreement: what it is doing (status), where the money is (funds_at and the amounts).';
comment on column escrow.escrows.amount_minor is 'What the sender pays, minor units.';
comment on column escrow.escrows.platform_fee_minor is
    'Kept by the platform on release, minor units; the receiver gets the rest.';
comment on column escrow.escrows.captured_minor is 'Captured to the platform, minor units.';
comment on column escrow.escrows.transferred_minor is 'Transferred to the receiver, minor units.';
comment on column escrow.escrows.reversed_minor is 'Pulled back from the receiver, minor units.';
comment on column escrow.escrows.refunded_minor is 'Refunded to the sender, minor units.';
comment on column escrow.escrows.bank_minor is
    'Withdrawn by the sender''s bank in card disputes and not given back, minor units.';
comment on column escrow.escrows.fee_taken_minor is 'Platform fee earned so far, minor units.';
comment on column escrow.escrows.capture_before_at is
    'When Stripe drops the card authorization (charge.payment_method_details.card.capture_before).';
comment on column escrow.escrows.next_attempt_at is
    'When the sweep must look at it again; an open lease sets it to its own end.';

-- the clock's work: who is past the deadline, who is past pay_by
create index escrows_by_deadline on escrow.escrows (deadline_at, escrow_id)
where status = 'held' and release_requested_at is null;

create index escrows_by_pay_by on escrow.escrows (pay_by_at, escrow_id)
where status = 'awaiting_payment';

-- the sweep's work
create index escrows_by_next_attempt on escrow.escrows (next_attempt_at, escrow_id)
where next_attempt_at is not null;

-- what waits for the end of a pause, for balance, for a receiver
create index escrows_waiting on escrow.escrows (waiting_for)
where waiting_for is not null;

create index escrows_unanswered on escrow.escrows (unanswered_at)
where unanswered_at is not null;

-- what the daily reminder counts
create index escrows_in_review on escrow.escrows (status_at)
where status = 'manual_review';

-- what a person has stopped, the longest first
create index escrows_on_hold on escrow.escrows (on_hold_at)
where on_hold_at is not null;

-- a receiver became ready: which releases wait for it
create index escrows_by_destination on escrow.escrows (destination_account_id)
where settled_at is null;

create index escrows_by_receiver on escrow.escrows (receiver_id)
where settled_at is null;
