// Money that moves without us: disputes, refunds and transfers by hand, lapsed holds.
import type { Mutant } from "../mutant.ts";

export const OUTSIDE: Mutant[] = [
  {
    name: "dispute_does_not_freeze",
    breaks: "An open dispute leaves the escrow where it was.",
    changes: [{
      in: "escrow.apply_dispute",
      replace: "if v_status not in ('disputed', 'awaiting_payment', 'cancelled') then",
      by: "if v_status in ('awaiting_payment') then",
    }],
    ask: ["integration/webhook_disputes"],
    about: "an open dispute refuses a release, and the deadline passes over it",
  },
  {
    name: "dispute_is_not_asked_for",
    breaks: "An effect begins under an open dispute that has not moved the status.",
    changes: [{
      in: "escrow.start_operation",
      replace: "escrow.is_stopped_by_bank(e, e.lease_kind)",
      by: "false",
    }],
    ask: ["integration/stopped_effects"],
    about: "a dispute between a claim and its capture begins nothing; then it goes on",
  },
  {
    name: "dispute_does_not_stop_a_resend",
    breaks: "An effect in doubt is sent again under an open dispute.",
    changes: [{
      in: "escrow.resume_operation",
      replace: "escrow.is_stopped_by_bank(e, o.kind)",
      by: "false",
    }],
    ask: ["integration/stopped_effects", "integration/refusals_read"],
    about: "a dispute keeps a lost transfer from being sent again; then the same key is",
  },
  {
    name: "deadline_runs_while_disputed",
    breaks: "The receiver loses the days that a dispute took.",
    changes: [{
      in: "escrow.close_dispute",
      replace: "set deadline_at = x.deadline_at + v_stood,",
      by: "set deadline_at = x.deadline_at,",
    }],
    ask: ["integration/webhook_disputes"],
    about: "a dispute that ends as won moves the deadline by the time it took",
  },
  {
    name: "one_dispute_won_is_enough",
    breaks: "One of two disputes is won, and the money goes out under the other.",
    changes: [{
      in: "escrow.close_dispute",
      replace: "escrow.has_open_dispute(p_escrow_id)",
      by: "false",
    }],
    ask: ["integration/webhook_disputes"],
    about: "two disputes: one won is not enough, the other still freezes",
  },
  {
    name: "frozen_begins_an_effect",
    breaks: "A frozen escrow begins an effect.",
    changes: [{
      in: "escrow.start_operation",
      replace: "if (e.frozen_at is not null and not (e.lease_kind = 'capture'",
      by: "if (false and not (e.lease_kind = 'capture'",
    }],
    ask: ["integration/stopped_effects"],
    about: "a freeze between a claim and its capture begins nothing; then it goes on",
  },
  {
    name: "frozen_sends_again",
    breaks: "A frozen escrow sends an effect in doubt again.",
    changes: [{
      in: "escrow.resume_operation",
      replace: "e.frozen_at is not null\n            or (",
      by: "false or (",
    }],
    ask: ["integration/stopped_effects"],
    about: "a freeze keeps a lost transfer from being sent again; then the same key is",
  },
  {
    name: "stray_does_not_freeze",
    breaks: "A movement that nobody can explain does not freeze its escrow.",
    changes: [{
      in: "escrow.record_stray",
      replace: "set frozen_at = escrow.now() where",
      by: "set frozen_at = e.frozen_at where",
    }],
    ask: ["integration/webhook_outside"],
    about: "a transfer made by hand in our group freezes the escrow and is told once",
  },
  {
    name: "hand_made_transfer_is_overlooked",
    breaks: "A transfer made by hand is overlooked, and the receiver is paid twice.",
    changes: [{
      in: "escrow.apply_transfer",
      replace: "elsif p_transfer ->> 'transfer_group' is distinct from p_escrow_id::text then",
      by: "elsif p_transfer ->> 'transfer_group' is not null then",
    }],
    ask: ["integration/webhook_outside"],
    about: "a transfer made by hand in our group freezes the escrow and is told once",
  },
  {
    name: "refund_that_no_list_shows",
    breaks: "A charge that was refunded, which no list of refunds shows yet, is paid out.",
    changes: [{
      in: "escrow.has_unknown_return",
      replace: "e.captured_minor > 0 and",
      by: "e.captured_minor < 0 and",
    }],
    ask: ["integration/half_written"],
    about: "a charge that shows a refund which no list shows yet is not paid out",
  },
  {
    name: "partial_capture_is_whole",
    breaks: "A capture of less than the amount counts as the whole.",
    changes: [{
      in: "escrow.record_capture",
      replace: "if v_amount <> e.amount_minor or",
      by: "v_amount := e.amount_minor; if",
    }],
    ask: ["integration/webhook_outside"],
    about: "a capture of less than the whole made by hand calls a person",
  },
  {
    name: "other_amount_is_held",
    breaks: "A card hold of another amount than the escrow's counts as paid.",
    changes: [{
      in: "escrow.apply_authorization",
      replace: "if (p_intent ->> 'amount_capturable')::bigint <> e.amount_minor or",
      by: "if",
    }],
    ask: ["integration/mismatches"],
    about: "a card hold with another amount_capturable than the escrow's is not taken for",
  },
  {
    name: "other_destination_is_ours",
    breaks: "A transfer to another account is adopted as the one we asked for.",
    changes: [{
      in: "escrow.is_effect_of",
      replace: "and p_object ->> 'destination' = o.params ->> 'destination'",
      by: "",
    }],
    ask: ["integration/mismatches"],
    about: "a transfer with another destination than asked for is not adopted: frozen and",
  },
  {
    name: "other_transfer_amount_is_ours",
    breaks: "A transfer of another amount is adopted as the one we asked for.",
    changes: [{
      in: "escrow.is_effect_of",
      replace: `when 'transfer' then (p_object ->> 'amount')::bigint = o.amount_minor and`,
      by: "when 'transfer' then",
    }],
    ask: ["integration/mismatches"],
    about: "a transfer with another amount than asked for is not adopted: frozen and told",
  },
  {
    name: "other_currency_is_ours",
    breaks: "An effect in another currency is adopted as the one we asked for.",
    changes: [{
      in: "escrow.is_effect_of",
      replace: "p_object ->> 'currency' = o.currency and case",
      by: "case",
    }],
    ask: ["integration/mismatches"],
    about: "a transfer with another currency than asked for is not adopted: frozen and told",
  },
  {
    name: "settled_in_another_currency",
    breaks: "A charge that Stripe converted is paid out in the currency that is not there.",
    changes: [{
      in: "escrow.record_capture",
      replace: "if v_settled ->> 'currency' <> e.currency then",
      by: "if v_settled ->> 'currency' is null then",
    }],
    ask: ["integration/currencies"],
    about: "a charge that settles in another currency goes to a person, still held",
  },
  {
    name: "lapsed_hold_is_silent",
    breaks: "A card hold that lapsed under a queued release is told to nobody.",
    changes: [{
      in: "escrow.record_cancel",
      replace: "perform escrow.raise_alert('authorization_lapsed', p_escrow_id);",
      by: "",
    }],
    ask: ["integration/webhook_outside"],
    about: "a hold cancelled at Stripe ends the escrow, unpaid, with an alert",
  },
  {
    name: "late_payment_is_silent",
    breaks: "Money that arrives for a cancelled escrow stays there unseen.",
    changes: [{
      in: "escrow.apply_captured",
      replace: "elsif e.status = 'cancelled' then",
      by: "elsif e.status = 'refunded' then",
    }],
    ask: ["integration/webhook_outside"],
    about: "money that arrives for a cancelled escrow is booked and told",
  },
  {
    name: "failed_refund_stays_refunded",
    breaks: "A refund that fails after it succeeded leaves the sender unpaid and unseen.",
    changes: [{
      in: "escrow.apply_refund",
      replace: "elsif o.status = 'succeeded' and o.stripe_id = p_refund ->> 'id' then",
      by: "elsif o.status = 'undone' then",
    }],
    ask: ["integration/webhook_outside"],
    about: "a refund that fails after it succeeded puts the ledger back to the cent",
  },
  {
    name: "pending_refund_is_done",
    breaks: "A refund that Stripe has only begun counts as done.",
    changes: [{
      in: "escrow.record_effect",
      replace: "if o.kind = 'refund' and p_object ->> 'status' is distinct from 'succeeded' then",
      by: "if o.kind = 'refund' and p_object ->> 'status' is null then",
    }],
    ask: ["integration/refusals_read"],
    about: "a refund that Stripe leaves pending is read again, never sent again",
  },
];
