// What the tables of this folder do not stand on: where it is tested instead, why it needs no test,
// or that it has none yet. What is listed and no longer there, or tested here by now, fails.

/** Tested where the whole flow is: file under tests/ without _test.ts, and the name of the test. */
export const ELSEWHERE: Record<string, [string, string]> = {
  "escrow.guard_journal: count(*) < 2": [
    "integration/sql_laws",
    "a journal of one line, or of none, is refused at COMMIT",
  ],
  "escrow.take_call_slot: 1 second": [
    "integration/rate_limit",
    "a second's worth of calls goes at once, each one more waits one step longer",
  ],
  "policy.stripe_calls_per_second": [
    "integration/rate_limit",
    "a second's worth of calls goes at once, each one more waits one step longer",
  ],
  "policy.breaker_tripped_count": [
    "integration/circuit_breaker",
    "the fifty-first trips it: logged, alerted, audited, ten oldest returned",
  ],
  "policy.undo_seconds": [
    "integration/reply_undo",
    "in the undo window nothing is sent to Stripe; after it the next sweep pays",
  ],
  "policy.fee_bps": [
    "integration/platform_fee",
    "the default fee is the share rounded down to the currency's step",
  ],
  "currencies.step_minor": [
    "integration/create_escrow_refusals",
    "create-escrow refuses amounts and fees off the currency's step",
  ],
  "public.escrow_set_receiver_details: length(v_email) > 254": [
    "integration/receiver_details",
    "the change is audited without the address, and says what it does not take",
  ],
  "public.escrow_search: length(v_text) > 400": [
    "integration/search",
    "an empty, an endless and an unbounded search are refused",
  ],
};

const SHOWN = "how much is shown, or how: nobody acts on its edge";
const STEP = "the step of a series, whose ends are tested here";
const AT_ONCE = "raised by an event, at once: no time is waited for";

const raisedAtOnce = [
  ..."above_breaker_limit authorization_lapsed balance_short circuit_breaker daily_statement".split(
    " ",
  ),
  ..."database_changed discrepancy dispute_lost dispute_opened effect_refused effect_undone".split(
    " ",
  ),
  ..."fraud_warning inquiry_escalated large_order late_payment late_win paused".split(" "),
  ..."payment_mismatch person_needed receiver_changed receiver_not_ready".split(" "),
  ..."reply_needs_person reply_unreadable resumed reversal_refused settlement_currency".split(" "),
  ..."stray_effect stripe_key_refused test_alert unconfirmed_request unexpected_answer".split(" "),
];

export const NOT_STOOD_ON: Record<string, string> = {
  ...Object.fromEntries(raisedAtOnce.map((alert) => [`alert ${alert}`, AT_ONCE])),
  "currencies.decimals": "a fact about a currency, no threshold",
  "escrow.jobs_on_time: 1 second": STEP,
  "escrow.measure_days: 1 day": STEP,
  "public.escrow_measure: 1 day": STEP,
  "escrow.order_line: 7 days": "a proposal in a line to paste, which a person changes",
  "escrow.setting_text: p_value::numeric >= 60": SHOWN,
  "escrow.show_digest: n.nth <= 1000": SHOWN,
  "escrow.statement_text: i.position <= 20": SHOWN,
};

/** Raised when something has lasted: by which threshold of these tables. */
export const RAISED_BY_TIME: Record<string, string> = {
  "alert app_webhook_failing": "escrow.watch_app_webhook: 1 hour",
  "alert days_not_closed": "escrow.overdue_day: last_closable_day() - 1",
  "alert event_parked": "escrow.is_event_overdue: 24 hours",
  "alert evidence_due": "escrow.watch_evidence: 3 days",
  "alert hold_waiting": "escrow.watch_people: 1 day",
  "alert doubt_outlives": "escrow.leave_in_doubt: 1 hour",
  "alert hold_lapses": "policy.lapse_margin_seconds",
  "alert in_doubt": "escrow.leave_in_doubt: 50 minutes",
  "alert job_silent": "job check-escrow-timeouts: period_seconds",
  "alert not_accepting": "escrow.watch_switches: 1 hour",
  "alert refund_failed": "escrow.leave_in_doubt: 24 hours",
  "alert review_waiting": "escrow.watch_people: 1 day",
  "alert still_paused": "escrow.watch_switches: 1 hour",
  "alert stripe_unanswering": "escrow.unanswered_escrows: 1 hour",
  "alert workers_lost": "escrow.take_lease: v_lost >= 5",
  "waiting balance": "escrow.apply_refusal: 15 minutes",
  "waiting hold": "escrow.put_off_on_hold: 1 hour",
  "waiting paused": "escrow.lease_due: 5 minutes",
  "waiting receiver": "escrow.start_operation: 15 minutes",
  "waiting stripe": "escrow.wait_for_stripe: 1 minute",
};

/** No test stands on these yet. The list only gets shorter. */
export const UNPROVEN: string[] = [
  "escrow.find_journals: sum(s.lines) < 2",
  "public.escrow_begin_operation: 5 minutes",
  "public.escrow_claim_due: 1 hour",
  "public.escrow_record_answer: 1 hour",
];
