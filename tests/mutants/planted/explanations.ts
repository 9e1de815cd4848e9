// What people are told: causes, codes, dates and names in explanations and alerts, and whose words
// are kept in the audit.
import type { Mutant } from "../mutant.ts";

const CAUSES = ["integration/causes"];
const CHECKLIST = ["integration/alert_checklist"];

export const EXPLANATIONS: Mutant[] = [
  {
    name: "deadline_told_as_a_wish",
    breaks: "A return by the deadline is told as one that the app asked for.",
    changes: [{
      in: "escrow.tell_return",
      replace: "when e.refund_reason = 'deadline_passed' and c.at is not null",
      by: "when false",
    }],
    ask: CAUSES,
    about: "refunded refund_succeeded (refunded, deadline)",
  },
  {
    name: "return_without_its_words",
    breaks: "The reason that the app gave for a return is told to nobody.",
    changes: [{
      in: "escrow.tell_return",
      replace: "coalesce(e.refund_reason, 'no reason')",
      by: "'no reason'",
    }],
    ask: CAUSES,
    about: "refunded refund_succeeded (refunded, app's return)",
  },
  {
    name: "lapse_told_as_our_cancellation",
    breaks: "A card hold that somebody cancelled at Stripe is told as if Holdfast had done it.",
    changes: [{
      in: "escrow.tell_cause",
      replace: "then escrow.tell_lapse(e)",
      by: "then 'The payment was cancelled at Stripe before it was made.'",
    }],
    ask: CAUSES,
    about: "cancelled authorization_lapsed",
  },
  {
    name: "evidence_dated_by_the_next_poll",
    breaks: "The date beside an open dispute is the next look at it, not when evidence is due.",
    changes: [{
      in: "escrow.tell_next",
      replace: "then escrow.evidence_due(e.escrow_id)",
      by: "then v_at",
    }],
    ask: CHECKLIST,
    about: "a dispute's alert says until when evidence is due",
  },
  {
    name: "alert_names_an_id_only",
    breaks: "A mail names an escrow by its id and not by the app's reference.",
    changes: [{
      in: "escrow.show_digest",
      replace: "'reference', escrow.without_address(e.reference)",
      by: "'reference', e.escrow_id",
    }],
    ask: CHECKLIST,
    about: "every alert about an escrow names the deal",
  },
  {
    name: "resuming_is_told_to_nobody",
    breaks: "That outflows were resumed, by whom and why, is told to nobody.",
    changes: [{
      in: "public.escrow_set_paused",
      replace: "if p_paused is distinct from v_before then",
      by: "if p_paused and not v_before then",
    }],
    ask: CHECKLIST,
    about: "each turn of the pause is told",
  },
  {
    name: "placeholder_kept_as_a_name",
    breaks: "The audit keeps 'your name' as somebody's.",
    changes: [{ in: "escrow.is_placeholder", replace: "'', 'yourname',", by: "''," }],
    ask: ["integration/placeholders"],
    about: "every command refuses the page's words",
  },
  {
    name: "code_without_a_meaning",
    breaks: "An explanation shows a code that no page explains.",
    changes: [{
      in: "_codes.sql",
      replace: "('account_closed', 'stripe',",
      by: "('account_shut', 'stripe',",
    }],
    ask: ["integration/codes"],
    about: "every code that the functions or the database can show",
  },
  {
    name: "changed_address_decides_old_deals",
    breaks: "Whoever gets a receiver's address changed decides the deals that exist by a mail.",
    changes: [{
      in: "escrow.refuse_reply",
      replace: "r.email_changed_at > e.created_at",
      by: "r.email_changed_at > 'infinity'",
    }],
    ask: ["integration/receiver_details"],
    about: "no mailbox decides a deal",
  },
  {
    name: "conflict_names_another_remedy",
    breaks: "The refusal of a changed address names a function that cannot change it.",
    changes: [{
      in: "escrow.receiver_conflict",
      replace: "public.escrow_set_receiver_details(%L,",
      by: "public.escrow_set_receiver_account(%L,",
    }],
    ask: ["integration/receiver_details"],
    about: "a changed email: the hint of the 409",
  },
  {
    name: "silence_told_as_unpaid",
    breaks: "A payment whose webhook was lost is told as one that the sender has not made.",
    changes: [{
      in: "escrow.tell_place",
      replace: "Nowhere that is known here: no payment is recorded.",
      by: "Nowhere yet: the sender has not paid.",
    }],
    ask: ["integration/explain"],
    about: "explained and true: awaiting payment",
  },
];
