-- The two small machines as data. This is the only place where a legal move is written down;
-- the guard, the TypeScript types and docs/states.md are all made from it.

create table escrow.statuses (
    status text primary key,
    settled boolean not null,
    meaning text not null,
    watched_until text not null
);

comment on table escrow.statuses is 'What an escrow can be doing. Settled: nothing is left to do.';

insert into escrow.statuses (status, settled, meaning, watched_until) values
    ('awaiting_payment', false, 'created, not paid', 'pay_by_at'),
    ('held', false, 'secured: authorized on the card or captured to the platform',
        'the deadline, or the queued release''s own limit'),
    ('releasing', false, 'a release holds the lease', 'the lease'),
    ('transfer_failed', false, 'captured; the transfer was definitely refused and is tried again',
        'next_attempt_at'),
    ('refunding', false, 'a void or refund holds the lease, or a refund is pending at Stripe',
        'the lease, or the hourly re-read'),
    ('disputed', false, 'a card dispute is open', 'the dispute''s due date'),
    ('manual_review', false, 'only a person may move it', 'a daily reminder'),
    ('released', true, 'the receiver was paid', 'nothing'),
    ('refunded', true, 'the sender has the money back', 'nothing'),
    ('cancelled', true, 'ended without money ever moving', 'nothing');

create table escrow.causes (
    cause text primary key,
    -- what it alone proves; who asked, when and why is told from the escrow (escrow.tell_cause)
    meaning text not null,
    constraint causes_meaning_is_a_sentence check (meaning ~ '^[A-Z].*\.$')
);

comment on table escrow.causes is 'Every cause of a move, as a sentence that is true of each.';

insert into escrow.causes (cause, meaning) values
    ('created', 'The app made it.'),
    ('payment_authorized', 'The payment is authorized on the sender''s card.'),
    ('payment_captured', 'The payment was taken from the sender.'),
    ('payment_won', 'The payment arrived before it could be cancelled.'),
    ('pay_by_passed', 'Its time to pay ended and no payment was known.'),
    ('deadline_passed', 'Its deadline and grace ended without a release.'),
    ('release_started', 'A release that was asked for began.'),
    ('release_not_started', 'The release could not begin and waits.'),
    ('refund_started', 'A return that was asked for began.'),
    ('refund_not_started', 'The return could not begin and waits.'),
    ('transfer_succeeded', 'The receiver was paid.'),
    ('transfer_refused', 'Stripe refused the transfer.'),
    ('capture_refused', 'Stripe refused to capture the payment.'),
    ('refund_succeeded', 'The money was refunded.'),
    ('refund_refused', 'Stripe refused the refund.'),
    ('refund_failed', 'A refund failed after Stripe had taken it.'),
    ('void_succeeded', 'The payment was cancelled at Stripe as asked, and nothing was taken.'),
    ('never_created', 'No payment of it was found at Stripe.'),
    ('payment_intent_canceled',
        'Stripe showed the payment cancelled before it was made; Holdfast had not asked for that.'),
    ('authorization_lapsed',
        'Stripe showed the hold on the card gone; Holdfast had not asked for that.'),
    ('effect_found', 'A movement that ends it was found at Stripe and recorded.'),
    ('dispute_opened', 'The sender''s bank opened a card dispute or an inquiry.'),
    ('dispute_closed', 'A card dispute has ended.'),
    ('dispute_lost', 'A card dispute was lost.'),
    ('late_win', 'A dispute that was lost has been won after all.'),
    ('late_payment', 'Money arrived after the escrow had been cancelled.'),
    ('payment_mismatch', 'Stripe shows another amount or currency than was agreed.'),
    ('settlement_currency', 'Stripe settled the charge in another currency.'),
    ('stray_effect', 'Stripe showed a movement that no operation explains.'),
    ('effect_undone', 'A movement that had succeeded was taken back at Stripe.'),
    ('above_breaker_limit',
        'The deadline passed, and the amount is above what the clock may return alone.'),
    ('release_wait_exceeded', 'The release waited longer than policy allows.'),
    ('reversal_refused', 'Stripe refused to pull the transfer back.'),
    ('pulled_back', 'The transfer was pulled back by an operator''s order.'),
    ('person_needed', 'Holdfast cannot go on by itself without risking money.'),
    ('operator', 'An operator ordered it.');

create table escrow.moves (
    from_status text not null references escrow.statuses,
    to_status text not null references escrow.statuses,
    cause text not null references escrow.causes,
    primary key (from_status, to_status, cause),
    constraint moves_change_something check (from_status <> to_status)
);

comment on table escrow.moves is
    'Every legal move of escrows.status with its cause; anything else is refused by a trigger.';

insert into escrow.moves (from_status, to_status, cause) values
    ('awaiting_payment', 'held', 'payment_authorized'),
    ('awaiting_payment', 'held', 'payment_captured'),
    ('awaiting_payment', 'refunding', 'pay_by_passed'),
    ('awaiting_payment', 'refunding', 'refund_started'),
    ('awaiting_payment', 'cancelled', 'payment_intent_canceled'),
    ('awaiting_payment', 'manual_review', 'payment_mismatch'),
    ('awaiting_payment', 'manual_review', 'stray_effect'),
    ('awaiting_payment', 'manual_review', 'person_needed'),
    ('held', 'releasing', 'release_started'),
    ('held', 'refunding', 'refund_started'),
    ('held', 'refunding', 'deadline_passed'),
    ('held', 'disputed', 'dispute_opened'),
    ('held', 'cancelled', 'authorization_lapsed'),
    ('held', 'released', 'effect_found'),
    ('held', 'refunded', 'effect_found'),
    ('held', 'manual_review', 'stray_effect'),
    ('held', 'manual_review', 'refund_failed'),
    ('held', 'manual_review', 'settlement_currency'),
    ('held', 'manual_review', 'above_breaker_limit'),
    ('held', 'manual_review', 'release_wait_exceeded'),
    ('held', 'manual_review', 'person_needed'),
    ('releasing', 'released', 'transfer_succeeded'),
    ('releasing', 'held', 'release_not_started'),
    ('releasing', 'held', 'capture_refused'),
    ('releasing', 'transfer_failed', 'release_not_started'),
    ('releasing', 'transfer_failed', 'transfer_refused'),
    ('releasing', 'cancelled', 'authorization_lapsed'),
    ('releasing', 'refunded', 'effect_found'),
    ('releasing', 'disputed', 'dispute_opened'),
    ('releasing', 'manual_review', 'stray_effect'),
    ('releasing', 'manual_review', 'settlement_currency'),
    ('releasing', 'manual_review', 'release_wait_exceeded'),
    ('releasing', 'manual_review', 'person_needed'),
    ('transfer_failed', 'releasing', 'release_started'),
    ('transfer_failed', 'refunding', 'refund_started'),
    ('transfer_failed', 'released', 'effect_found'),
    ('transfer_failed', 'refunded', 'effect_found'),
    ('transfer_failed', 'disputed', 'dispute_opened'),
    ('transfer_failed', 'manual_review', 'stray_effect'),
    ('transfer_failed', 'manual_review', 'refund_failed'),
    ('transfer_failed', 'manual_review', 'settlement_currency'),
    ('transfer_failed', 'manual_review', 'release_wait_exceeded'),
    ('transfer_failed', 'manual_review', 'person_needed'),
    ('refunding', 'refunded', 'refund_succeeded'),
    ('refunding', 'refunded', 'void_succeeded'),
    ('refunding', 'refunded', 'effect_found'),
    ('refunding', 'cancelled', 'void_succeeded'),
    ('refunding', 'cancelled', 'never_created'),
    ('refunding', 'cancelled', 'authorization_lapsed'),
    ('refunding', 'held', 'payment_won'),
    ('refunding', 'held', 'refund_not_started'),
    ('refunding', 'held', 'refund_refused'),
    ('refunding', 'released', 'effect_found'),
    ('refunding', 'transfer_failed', 'refund_not_started'),
    ('refunding', 'transfer_failed', 'refund_refused'),
    ('refunding', 'disputed', 'dispute_opened'),
    ('refunding', 'manual_review', 'stray_effect'),
    ('refunding', 'manual_review', 'payment_mismatch'),
    ('refunding', 'manual_review', 'settlement_currency'),
    ('refunding', 'manual_review', 'refund_failed'),
    ('refunding', 'manual_review', 'reversal_refused'),
    ('refunding', 'manual_review', 'pulled_back'),
    ('refunding', 'manual_review', 'person_needed'),
    ('disputed', 'held', 'dispute_closed'),
    ('disputed', 'transfer_failed', 'dispute_closed'),
    ('disputed', 'released', 'dispute_closed'),
    ('disputed', 'released', 'dispute_lost'),
    ('disputed', 'refunded', 'dispute_closed'),
    ('disputed', 'refunded', 'dispute_lost'),
    ('disputed', 'cancelled', 'dispute_closed'),
    ('disputed', 'manual_review', 'dispute_closed'),
    ('disputed', 'manual_review', 'stray_effect'),
    ('disputed', 'manual_review', 'refund_failed'),
    ('disputed', 'manual_review', 'person_needed'),
    ('manual_review', 'releasing', 'operator'),
    ('manual_review', 'refunding', 'operator'),
    ('manual_review', 'held', 'operator'),
    ('manual_review', 'transfer_failed', 'operator'),
    ('manual_review', 'released', 'operator'),
    ('manual_review', 'released', 'effect_found'),
    ('manual_review', 'refunded', 'operator'),
    ('manual_review', 'refunded', 'effect_found'),
    ('manual_review', 'cancelled', 'operator'),
    ('manual_review', 'cancelled', 'authorization_lapsed'),
    ('manual_review', 'disputed', 'dispute_opened'),
    ('released', 'refunding', 'operator'),
    ('released', 'disputed', 'dispute_opened'),
    ('released', 'manual_review', 'stray_effect'),
    ('released', 'manual_review', 'effect_undone'),
    ('released', 'manual_review', 'late_win'),
    ('refunded', 'refunding', 'operator'),
    ('refunded', 'disputed', 'dispute_opened'),
    ('refunded', 'manual_review', 'stray_effect'),
    ('refunded', 'manual_review', 'refund_failed'),
    ('refunded', 'manual_review', 'effect_undone'),
    ('refunded', 'manual_review', 'late_win'),
    ('cancelled', 'held', 'operator'),
    ('cancelled', 'refunding', 'operator'),
    ('cancelled', 'manual_review', 'late_payment'),
    ('cancelled', 'manual_review', 'stray_effect');

-- Progress of one external effect. Evidence may turn in doubt or failed into succeeded, never back;
-- undone is a transfer wholly reversed or a refund that failed after it had succeeded.
create table escrow.operation_moves (
    from_status text not null,
    to_status text not null,
    primary key (from_status, to_status)
);

comment on table escrow.operation_moves is 'Every legal move of operations.status.';

insert into escrow.operation_moves (from_status, to_status) values
    ('claimed', 'succeeded'),
    ('claimed', 'failed'),
    ('claimed', 'in_doubt'),
    ('in_doubt', 'claimed'),
    ('in_doubt', 'succeeded'),
    ('in_doubt', 'failed'),
    ('failed', 'succeeded'),
    ('succeeded', 'undone');
