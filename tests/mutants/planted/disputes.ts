// Disputes after a release: pulled back or owed, booked, and decided by the bank alone.
import type { Mutant } from "../mutant.ts";

const ASK = ["integration/disputes_after_release"];

export const DISPUTES: Mutant[] = [
  {
    name: "inquiry_pulls_back",
    breaks: "A mere question of the bank takes the receiver's money.",
    changes: [{
      in: "escrow.is_reversal_due",
      replace: "and d.stripe_status not like 'warning%'",
      by: "",
    }],
    ask: ASK,
    about: "an inquiry freezes and pulls nothing back, until it becomes a dispute",
  },
  {
    name: "partial_dispute_pulls_back_all",
    breaks: "A dispute of a part takes the whole from the receiver.",
    changes: [{
      in: "escrow.is_reversal_due",
      replace: "and d.amount_minor >= e.captured_minor",
      by: "",
    }],
    ask: ["integration/dispute_limits"],
    about: "a dispute of a part pulls nothing back from the receiver",
  },
  {
    name: "reversal_policy_is_not_asked",
    breaks: "Transfers are pulled back although the policy says that disputes are only booked.",
    changes: [{
      in: "escrow.is_reversal_due",
      replace: "p.reverse_on_dispute",
      by: "true",
    }],
    ask: ASK,
    about: "where policy only books, a dispute lost after the release is the platform's loss",
  },
  {
    name: "refused_reversal_is_repeated",
    breaks: "A reversal that the receiver cannot pay back is tried for ever.",
    changes: [{
      in: "escrow.is_reversal_due",
      replace: "and o.kind = 'reversal' and o.status = 'failed'",
      by: "and o.kind = 'reversal' and o.status = 'undone'",
    }],
    ask: ["integration/dispute_limits"],
    about: "a reversal that was refused is asked for once, and a person told once",
  },
  {
    name: "refused_reversal_is_in_doubt",
    breaks: "A reversal that the receiver cannot pay back is in doubt instead of with a person.",
    changes: [{
      in: "_stripe_answers.sql",
      replace: "'reversal', 'balance_insufficient', 'balance');",
      by: "'reversal', 'balance_insufficient', 'unforeseen');",
    }],
    ask: [...ASK, "integration/orders"],
    about: "a receiver who has spent it: a person is told, and may repay the sender at",
  },
  {
    name: "fee_kept_after_a_reversal",
    breaks: "The fee counts as earned although the transfer was pulled back.",
    changes: [{
      in: "escrow.record_reversal",
      replace: "fee_taken_minor = 0, funds_at = 'platform',",
      by: "fee_taken_minor = x.fee_taken_minor, funds_at = 'platform',",
    }],
    ask: ASK,
    about: "after the release a dispute pulls the transfer back; lost, the bank has the",
  },
  {
    name: "reversed_transfer_stands",
    breaks: "A transfer that was pulled back still counts: the receiver is never paid again.",
    changes: [{
      in: "escrow.record_reversal",
      replace: "and x.kind = 'transfer' and x.status = 'succeeded'",
      by: "and x.kind = 'transfer' and x.status = 'undone'",
    }],
    ask: ASK,
    about: "pulled back and won, the receiver is paid again, exactly what was taken",
  },
  {
    name: "loss_is_not_booked",
    breaks: "Money that the bank has taken is still held in the ledger.",
    changes: [{
      in: "escrow.lose_dispute",
      replace: "perform escrow.book_bank_loss(p_escrow_id, p_dispute_id);",
      by: "",
    }],
    ask: ASK,
    about: "lost before the release, the held money is gone to the bank and the escrow ended",
  },
  {
    name: "receivable_is_not_booked",
    breaks: "What the receiver owes after a lost dispute is in no book.",
    changes: [{
      in: "escrow.lose_dispute",
      replace: "perform escrow.post_journal( p_escrow_id, 'receivable',",
      by: "perform 0 where false and escrow.post_journal(p_escrow_id, 'receivable',",
    }],
    ask: ASK,
    about: "a transfer that cannot be pulled back is owed by the receiver when the dispute",
  },
  {
    name: "withdrawal_is_not_kept",
    breaks: "What the bank withdrew is booked and not counted in the escrow.",
    changes: [{
      in: "escrow.book_dispute",
      replace: "set bank_minor = e.bank_minor - v_amount",
      by: "set bank_minor = e.bank_minor",
    }],
    ask: ASK,
    about: "lost before the release, the held money is gone to the bank and the escrow ended",
  },
  {
    name: "lost_money_is_there_to_pay",
    breaks: "Money that the bank has taken may be paid out once more.",
    changes: [{
      in: "escrow.check_money",
      replace: "e.captured_minor - case e.funds_at when 'bank' then e.bank_minor else 0 end,",
      by: "e.captured_minor,",
    }],
    ask: ["integration/sql_laws"],
    about: "what a lost dispute took is not there to be paid to anybody",
  },
  {
    name: "lost_dispute_counts_as_won",
    breaks: "After a lost dispute the escrow goes on as if it had been won.",
    changes: [{
      in: "escrow.close_dispute",
      replace: "if escrow.is_lost_to_bank(e) then",
      by: "if false then",
    }],
    ask: ASK,
    about: "lost before the release, the held money is gone to the bank and the escrow ended",
  },
  {
    name: "late_win_is_unseen",
    breaks: "A dispute that was lost and is won after all leaves its money unseen.",
    changes: [{
      in: "escrow.close_dispute",
      replace: "if p_before = 'lost' and",
      by: "if p_before is null and",
    }],
    ask: ASK,
    about: "a dispute lost while held and won later is a person's to decide, with the money",
  },
  {
    name: "verdict_while_in_doubt",
    breaks: "A lost dispute ends an escrow whose transfer may still be under way.",
    changes: [{
      in: "escrow.lose_dispute",
      replace: "where o.escrow_id = p_escrow_id and o.status in ('claimed', 'in_doubt')",
      by: "where o.escrow_id = p_escrow_id and o.status in ('undone')",
    }],
    ask: ASK,
    about: "a verdict that comes while a transfer is in doubt is a person's to decide",
  },
  {
    name: "dispute_that_no_list_shows",
    breaks: "A charge that is disputed, which no list of disputes shows yet, is paid out.",
    changes: [{
      in: "escrow.has_unknown_return",
      replace: "(c.charge ->> 'disputed')::boolean and",
      by: "(c.charge ->> 'disputed')::boolean is null and",
    }],
    ask: ["integration/half_written"],
    about: "a charge that shows a dispute which no list shows yet is not paid out",
  },
  {
    name: "verdict_is_not_looked_for",
    breaks: "A verdict whose webhook is lost is never heard of.",
    changes: [{
      in: "escrow.plan_look",
      replace: "when e.status in ('disputed', 'manual_review') or",
      by: "when",
    }],
    ask: ASK,
    about: "a dispute whose webhooks are lost still stops the release, and its end is found",
  },
  {
    name: "wait_runs_while_disputed",
    breaks: "A queued release's own limit runs while the bank decides.",
    changes: [{
      in: "escrow.close_dispute",
      replace: "x.release_requested_at + v_stood,",
      by: "x.release_requested_at,",
    }],
    ask: ["integration/dispute_limits"],
    about: "the days of a dispute do not count against a release that waits for its receiver",
  },
  {
    name: "lost_webhook_of_a_payment",
    breaks: "A payment whose webhook is lost is not found.",
    changes: [{
      in: "escrow.plan_look",
      replace: "or (e.status = 'awaiting_payment' and e.payment_intent_id is not null)",
      by: "",
    }],
    ask: ["integration/lost_webhooks"],
    about: "a payment whose webhooks are lost is found within the hour (authorize)",
  },
  {
    name: "closed_dispute_is_not_opened",
    breaks: "A dispute that is lost when first read leaves money to be paid that the bank has.",
    changes: [{
      in: "escrow.apply_dispute",
      replace: "v_is_opened := escrow.open_closed_dispute(p_escrow_id);",
      by: "null;",
    }],
    ask: ["integration/disputes_read_late"],
    about: "held money whose dispute is lost when first read, its webhooks come",
  },
  {
    name: "prevented_dispute_counts_as_won",
    breaks: "What the bank gave back to prevent a dispute is paid to the receiver as well.",
    changes: [{
      in: "escrow.is_lost_to_bank",
      replace: "or (d.stripe_status = 'prevented' and e.bank_minor > 0)",
      by: "",
    }],
    ask: ["integration/disputes_read_late"],
    about: "held money whose dispute is prevented when first read, its webhooks come",
  },
  {
    name: "lost_when_read_is_not_pulled_back",
    breaks: "A payout stays with the receiver because the dispute was over when it was read.",
    changes: [{
      in: "escrow.is_reversal_due",
      replace: "or d.stripe_status in ('lost', 'prevented')",
      by: "",
    }],
    ask: ["integration/disputes_read_late"],
    about: "a payout whose dispute is lost when first read is pulled back",
  },
  {
    name: "bank_money_is_paid",
    breaks: "Money that the bank has withdrawn is transferred without a person's word.",
    changes: [{
      in: "escrow.start_operation",
      replace: "if v_kind = 'transfer' and e.bank_minor > 0",
      by: "if v_kind = 'transfer' and e.bank_minor < 0",
    }],
    ask: ["integration/disputes_read_late"],
    about: "whatever let it be: what the bank has taken is not paid without a person",
  },
];
