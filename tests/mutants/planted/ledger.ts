// The ledger, the audit and the alerts: everything booked and told, nothing rewritten.
import type { Mutant } from "../mutant.ts";

const JOURNALS = ["integration/sql_laws"];
const PAID = ["integration/distribute_escrow_funds"];

export const LEDGER: Mutant[] = [
  {
    name: "unbalanced_journal",
    breaks: "A journal need not balance.",
    changes: [{
      in: "escrow.guard_journal",
      replace: "having sum(n.amount_minor) <> 0",
      by: "having sum(n.amount_minor) is null",
    }],
    ask: JOURNALS,
    about: "a journal that is not balanced is refused at COMMIT, and not before",
  },
  {
    name: "journal_balances_across_currencies",
    breaks: "A dollar balances a yen.",
    changes: [{
      in: "escrow.guard_journal",
      replace: "group by n.currency",
      by: "",
    }],
    ask: JOURNALS,
    about: "a journal balances in each currency, not in the sum of all",
  },
  {
    name: "settled_but_holding",
    breaks: "An escrow may end while the ledger still holds its money.",
    changes: [{
      in: "escrow.guard_settled_holds_nothing",
      replace: "where e.escrow_id = new.escrow_id and s.settled",
      by: "where e.escrow_id = new.escrow_id and s.settled is null",
    }],
    ask: ["integration/sql_moves", "integration/sql_records"],
    about: "a settled escrow holds nothing: settling too early is refused at COMMIT",
  },
  {
    name: "fee_line_missing",
    breaks: "The platform's fee is booked nowhere.",
    changes: [{
      in: "escrow.record_transfer",
      replace: "'amount', o.amount_minor + e.platform_fee_minor),",
      by: "'amount', o.amount_minor),",
    }, {
      in: "escrow.record_transfer",
      replace: "jsonb_build_object('account', 'platform_fees', 'amount', -e.platform_fee_minor)",
      by: "jsonb_build_object('account', 'platform_fees', 'amount', 0)",
    }],
    ask: PAID,
    about: "a release answers what was paid to whom, and repeated it replays the same",
  },
  {
    name: "fee_paid_out",
    breaks: "The receiver is paid the platform's fee as well.",
    changes: [{
      in: "escrow.amount_of",
      replace: "then e.amount_minor - e.platform_fee_minor",
      by: "then e.amount_minor",
    }],
    ask: PAID,
    about: "a release answers what was paid to whom, and repeated it replays the same",
  },
  {
    name: "one_sign_wrong",
    breaks: "One line of a refund's journal has the wrong sign.",
    changes: [{
      in: "escrow.record_refund",
      replace: "jsonb_build_object('account', 'platform_balance', 'amount', -o.amount_minor)",
      by: "jsonb_build_object('account', 'platform_balance', 'amount', o.amount_minor)",
    }],
    ask: ["integration/refund_escrow"],
    about: "captured money is refunded whole, the platform's fee included",
  },
  {
    name: "both_signs_wrong",
    breaks: "A refund is booked as if it had been a payment, and balances.",
    changes: [{
      in: "escrow.record_refund",
      replace: "jsonb_build_object('account', 'platform_balance', 'amount', -o.amount_minor)",
      by: "jsonb_build_object('account', 'platform_balance', 'amount', o.amount_minor)",
    }, {
      in: "escrow.record_refund",
      replace: "jsonb_build_object('account', 'held', 'amount', o.amount_minor - v_owed - v_fee)",
      by: "jsonb_build_object('account', 'held', 'amount', -o.amount_minor)",
    }],
    ask: ["integration/refund_escrow"],
    about: "captured money is refunded whole, the platform's fee included",
  },
  {
    name: "stripe_fee_is_income",
    breaks: "Stripe's fee is booked as income of the platform.",
    changes: [{
      in: "escrow.record_capture",
      replace: "'amount', -(v_settled ->> 'fee')::bigint)",
      by: "'amount', (v_settled ->> 'fee')::bigint)",
    }, {
      in: "escrow.record_capture",
      replace: "'amount', v_settled -> 'fee'),",
      by: "'amount', -(v_settled ->> 'fee')::bigint),",
    }],
    ask: ["integration/retry_failed_transfers", "integration/killed_workers"],
    about: "release of a card authorization: killed after any of its requests, ends in one",
  },
  {
    name: "capture_is_not_booked",
    breaks: "Captured money is in the escrow's row and not in the ledger.",
    changes: [{
      in: "escrow.book_capture",
      replace: "perform escrow.post_journal( p_escrow_id, 'capture',",
      by: "perform 0 where false and escrow.post_journal(p_escrow_id, 'capture',",
    }],
    ask: PAID,
    about: "a release answers what was paid to whom, and repeated it replays the same",
  },
  {
    name: "ledger_may_be_rewritten",
    breaks: "Lines of the ledger may be changed afterwards.",
    changes: [{
      in: "_records.sql",
      replace: "('entries', 'record', true,",
      by: "('entries', 'record', false,",
    }],
    ask: ["integration/sql_records"],
    about: "rows of entries are never changed, deleted or truncated",
  },
  {
    name: "audit_is_no_chain",
    breaks: "A row may be taken out of the audit unnoticed.",
    changes: [{
      in: "escrow.hash_action",
      replace: "select sha256(a.previous_hash ||",
      by: "select sha256(''::bytea ||",
    }],
    ask: ["integration/sql_records"],
    about: "a changed row can be hidden only by making every row after it anew",
  },
  {
    name: "audit_forgets_the_reason",
    breaks: "The reason in an audit row may be rewritten unnoticed.",
    changes: [{
      in: "escrow.hash_action",
      replace: "a.reason, a.before, a.after",
      by: "a.before, a.after",
    }],
    ask: ["integration/sql_records"],
    about: "the audit is a chain, and any change to any column of any row breaks it",
  },
  {
    name: "person_is_not_told",
    breaks: "An escrow waits for a person who never hears of it.",
    changes: [{
      in: "escrow.need_person",
      replace: "perform escrow.raise_alert(p_alert, p_escrow_id, p_facts, (",
      by: "perform pg_catalog.num_nulls((",
    }],
    ask: ["integration/refusals"],
    about: "eight refusals bring a person, with growing waits, and no ninth attempt",
  },
  {
    name: "alert_floods",
    breaks: "Each repeat of one condition is one more message.",
    changes: [{
      in: "escrow.raise_alert",
      replace: "escrow.name_condition(p_alert, p_escrow_id, p_facts), p_occasion),",
      by: "gen_random_uuid()::text),",
    }],
    ask: ["integration/unknown_outcomes_in_time", "integration/refusals"],
    about: "doubt is told to a person at the first cron run after one hour, once",
  },
];
