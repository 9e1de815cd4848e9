-- The kinds of rows that Stripe's balance is made of, as data. A row of any other kind fails the
-- day until a person names its kind (escrow_name_row_type): nothing is skipped.
-- Sources: https://docs.stripe.com/reports/reporting-categories (which pairs there are),
-- https://docs.stripe.com/reports/balance-transaction-types and the types of stripe 23.1.0
-- (BalanceTransaction.type, ReportRun's reporting_category). Where none of them pairs a type with
-- its category, the category is `*`.

create table escrow.row_types (
    type text not null,
    -- reporting_category; the two together decide, because one type means several things. `*`: any,
    -- of a type that never is an escrow's
    category text not null,
    -- false: Stripe's fee, a reserve or other business of the platform, whatever its source leads
    -- to: it is outside, and never touches what is held
    may_be_escrows boolean not null default true,
    -- the journal that books such a row when it is an escrow's; null: an escrow never has one
    journal_kind text,
    -- a row that this installation never causes by itself: outside ones are told of too
    is_alarming boolean not null default false,
    meaning text not null,
    -- the operator who named it; null: Stripe documents it
    named_by text,
    primary key (type, category)
);

comment on table escrow.row_types is
    'Balance transactions by type and reporting category; what is not here fails the day.';

-- what may be an escrow's
insert into escrow.row_types (type, category, journal_kind, is_alarming, meaning) values
    ('charge', 'charge', 'capture', false, 'a card payment that was captured'),
    ('payment', 'charge', 'capture', false, 'a payment by another method'),
    ('refund', 'refund', 'refund', false, 'a refund to a payer'),
    ('refund', 'partial_capture_reversal', null, false, 'the rest of a partly captured payment'),
    ('payment_refund', 'refund', 'refund', false, 'a refund of a payment by another method'),
    ('payment_refund', 'partial_capture_reversal', null, false,
        'the rest of a partly captured payment'),
    ('payment_failure_refund', 'charge_failure', null, false, 'a payment that failed late'),
    ('payment_reversal', '*', null, false, 'a payment that its bank took back'),
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
    ('connect_collection_transfer', 'connect_collection_transfer', null, true,
        'the platform paid what a connected account owed for 180 days');

-- what never is: each type with each category that it is seen with
insert into escrow.row_types (type, category, may_be_escrows, meaning)
select t.type, c.category, false, k.meaning
from (
    values
        ('{adjustment,stripe_fee,stripe_fx_fee,tax_fee,network_cost}'::text[],
            '{fee,tax,network_cost}'::text[], 'a fee of Stripe''s or of a network, or tax on it'),
        ('{adjustment}', '{platform_earning_refund}', 'a correction of application fees'),
        ('{fee_credit_funding,tax_fund}', '{*}', 'a credit for fees, or tax that Stripe keeps'),
        ('{payout}', '{payout}', 'a payout to the platform''s bank'),
        ('{payout_cancel,payout_failure}', '{payout_reversal}', 'a payout that came back'),
        -- written with each payout where a minimum balance is kept: together nothing
        ('{payout_minimum_balance_hold,payout_minimum_balance_release}', '{*}',
            'kept back from a payout, and let go again'),
        ('{topup}', '{topup}', 'money added from the platform''s bank'),
        ('{topup_reversal}', '{topup_reversal}', 'added money taken back'),
        ('{reserve_transaction,adjustment}', '{connect_reserved_funds}',
            'platform money tied up for a connected account below zero'),
        ('{reserved_funds,reserve_hold,reserve_release,adjustment}', '{risk_reserved_funds}',
            'money that Stripe puts in reserve, or lets go'),
        ('{payment_network_reserve_hold,payment_network_reserve_release}', '{*}',
            'money that a payment network puts in reserve, or lets go'),
        ('{adjustment,advance,advance_funding,anticipation_repayment,financing_paydown,'
            'financing_paydown_reversal,financing_payout,financing_payout_reversal}',
            '{advance,advance_funding,anticipation_repayment,financing_paydown,'
            'financing_paydown_reversal,financing_payout,financing_payout_reversal}',
            'a loan or an advance to the platform, and its repayment'),
        ('{contribution}', '{contribution}', 'a contribution to a Stripe product'),
        ('{climate_order_purchase}', '{climate_order_purchase}', 'a Climate order'),
        ('{climate_order_refund}', '{climate_order_refund}', 'a Climate order cancelled'),
        ('{issuing_authorization_hold}', '{issuing_authorization_hold}', 'Issuing: a card hold'),
        ('{issuing_authorization_release}', '{issuing_authorization_release}',
            'Issuing: a card hold let go'),
        ('{issuing_dispute}', '{issuing_dispute}', 'Issuing: a dispute of the platform''s own'),
        ('{issuing_dispute_provisional_credit,issuing_dispute_provisional_credit_reversal}', '{*}',
            'Issuing: a provisional credit, or its end'),
        ('{issuing_transaction}', '{issuing_transaction}', 'Issuing: spent on a platform''s card'),
        ('{inbound_transfer,inbound_transfer_reversal,obligation_outbound,'
            'obligation_reversal_inbound}', '{*}', 'money moved between balances or accounts'),
        ('{payment_unreconciled}', '{unreconciled_customer_funds}',
            'a customer''s bank transfer that pays nothing yet'),
        ('{stripe_balance_payment_debit,stripe_balance_payment_debit_reversal}', '{*}',
            'something paid out of the Stripe balance, or that payment undone')
) as k (types, categories, meaning)
cross join unnest(k.types) as t (type)
cross join unnest(k.categories) as c (category);
