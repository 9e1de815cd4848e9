-- The kinds of rows that Stripe's balance is made of, as data. A row of any other kind fails the
-- day: nothing is skipped. Source: https://docs.stripe.com/reports/reporting-categories

create table escrow.row_types (
    type text not null,
    -- reporting_category; the two together decide, because one type means several things. `*`: any,
    -- of a type that never is an escrow's
    category text not null,
    -- the journal that books such a row when it is an escrow's; null: an escrow never has one
    journal_kind text,
    -- a row that this installation never causes by itself: outside ones are told of too
    is_alarming boolean not null default false,
    meaning text not null,
    primary key (type, category)
);

comment on table escrow.row_types is
    'Balance transactions by type and reporting category; what is not here fails the day.';

insert into escrow.row_types (type, category, journal_kind, is_alarming, meaning) values
    ('charge', 'charge', 'capture', false, 'a card payment that was captured'),
    ('payment', 'charge', 'capture', false, 'a payment by another method'),
    ('refund', 'refund', 'refund', false, 'a refund to a payer'),
    ('refund', 'partial_capture_reversal', null, false, 'the rest of a partly captured payment'),
    ('payment_refund', 'refund', 'refund', false, 'a refund of a payment by another method'),
    ('payment_failure_refund', 'charge_failure', null, false, 'a payment that failed late'),
    ('refund_failure', 'refund_failure', 'refund_undone', false, 'a refund that came back'),
    ('adjustment', 'refund_failure', 'refund_undone', false, 'a refund that came back'),
    ('adjustment', 'dispute', 'dispute', false, 'a card dispute took the money and a fee'),
    ('adjustment', 'dispute_reversal', 'dispute_reversal', false, 'a dispute gave money back'),
    ('adjustment', 'other_adjustment', null, false, 'an adjustment by Stripe'),
    ('transfer', 'transfer', 'transfer', false, 'a transfer to a connected account'),
    ('transfer_refund', 'transfer_reversal', 'reversal', false, 'a transfer pulled back'),
    ('transfer_cancel', 'transfer_reversal', null, true, 'a transfer that was cancelled'),
    ('transfer_failure', 'transfer_reversal', null, true, 'a transfer that failed'),
    ('application_fee', 'platform_earning', null, true, 'an application fee'),
    ('application_fee_refund', 'platform_earning_refund', null, true, 'an application fee back'),
    ('stripe_fee', 'fee', null, false, 'a fee of Stripe''s for the account'),
    ('stripe_fx_fee', 'fee', null, false, 'a fee of Stripe''s for a conversion'),
    ('tax_fee', 'tax', null, false, 'tax on Stripe''s fees'),
    ('payout', 'payout', null, false, 'a payout to the platform''s bank'),
    ('payout_cancel', 'payout_reversal', null, false, 'a payout that was cancelled'),
    ('payout_failure', 'payout_reversal', null, false, 'a payout that came back'),
    -- written with each payout where a minimum balance is kept: together nothing
    ('payout_minimum_balance_hold', '*', null, false, 'kept back from a payout'),
    ('payout_minimum_balance_release', '*', null, false, 'what a payout kept back'),
    ('topup', 'topup', null, false, 'money added from the platform''s bank'),
    ('topup_reversal', 'topup_reversal', null, false, 'added money taken back'),
    ('reserve_transaction', 'connect_reserved_funds', null, false,
        'platform money tied up for a connected account below zero'),
    ('reserved_funds', 'risk_reserved_funds', null, false, 'money held in reserve by Stripe'),
    ('reserve_hold', 'risk_reserved_funds', null, false, 'money put in reserve by Stripe'),
    ('reserve_release', 'risk_reserved_funds', null, false, 'money let go from a reserve'),
    ('connect_collection_transfer', 'connect_collection_transfer', null, true,
        'the platform paid what a connected account owed for 180 days');
