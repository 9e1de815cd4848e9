// What waits for a balance, a bank or a person, and how long.
import type { Mutant } from "../mutant.ts";

const LAPSING = ["integration/lapsing_reviews"];
const INQUIRIES = ["integration/inquiries"];
const SHORTAGES = ["integration/shortages"];

export const WAITS: Mutant[] = [
  {
    name: "reviewed_hold_lapses",
    breaks: "A card hold with a person lapses although a release stands.",
    changes: [{
      in: "escrow.is_capture_due",
      replace: "and e.release_requested_at is not null and e.refund_requested_at is null",
      by: "and false",
    }],
    ask: LAPSING,
    about: "a frozen card hold is captured before it lapses where a release stands",
  },
  {
    name: "frozen_capture_is_not_begun",
    breaks: "The capture of a frozen card hold is found due and never begun.",
    changes: [{
      in: "escrow.start_operation",
      replace: "and not (e.lease_kind = 'capture' and escrow.is_capture_due(e))",
      by: "",
    }],
    ask: LAPSING,
    about: "a frozen card hold is captured before it lapses where a release stands",
  },
  {
    name: "reviewed_hold_is_taken_unasked",
    breaks: "A card hold with a person is captured although nobody asked for a release.",
    changes: [{
      in: "escrow.is_capture_due",
      replace: "and e.release_requested_at is not null and",
      by: "and",
    }],
    ask: LAPSING,
    about: "a frozen card hold that nobody asked for is not captured, and is told a day before",
  },
  {
    name: "lapse_is_not_told",
    breaks: "Nobody hears that a card hold with a person is about to lapse.",
    changes: [{
      in: "escrow.lease_due",
      replace: "perform escrow.raise_alert('hold_lapses'",
      by: "perform escrow.raise_alert('test_alert'",
    }],
    ask: LAPSING,
    about: "a frozen card hold that nobody asked for is not captured, and is told a day before",
  },
  {
    name: "refused_capture_storms",
    breaks: "A capture that is refused in a review is sent again by every job.",
    changes: [{
      in: "escrow.is_capture_due",
      replace: "and o.settled_at > escrow.now() - interval '6 hours'",
      by: "and o.settled_at > escrow.now() - interval '1 minute'",
    }],
    ask: LAPSING,
    about: "a capture that is refused in a review is told and tried every six hours",
  },
  {
    name: "inquiry_keeps_the_refund",
    breaks: "A question of the bank's keeps back the refund that would answer it.",
    changes: [{
      in: "escrow.is_inquired",
      replace: "e.funds_at = 'platform' and",
      by: "false and",
    }],
    ask: INQUIRIES,
    about: "D6: money that the bank asks about is refunded, and the inquiry ends by that",
  },
  {
    name: "dispute_counts_as_inquiry",
    breaks: "What a dispute has taken is refunded besides.",
    changes: [{
      in: "escrow.is_inquired",
      replace: "and not escrow.is_withheld(e.escrow_id)",
      by: "",
    }, {
      in: "escrow.is_inquired",
      replace: "and e.bank_minor = 0",
      by: "",
    }],
    ask: INQUIRIES,
    about: "what a dispute has taken is not refunded, nor what the receiver has",
  },
  {
    name: "waiting_refund_stops_at_a_question",
    breaks: "A refund that waits is never carried out once the bank asks.",
    changes: [{
      in: "escrow.lease_due",
      replace: "and not v_paused and escrow.is_inquired(e)",
      by: "and false",
    }],
    ask: INQUIRIES,
    about: "a refund that waits goes on when the bank only asks",
  },
  {
    name: "pull_back_is_tried_once",
    breaks: "A pull-back that the receiver cannot pay on that day is never asked for again.",
    changes: [{
      in: "escrow.is_reversal_due",
      replace: "where r.is_short and r.settled_at > escrow.now() - interval '6 hours'",
      by: "where r.is_short",
    }],
    ask: SHORTAGES,
    about: "C1: a pull-back that the receiver cannot pay is asked for until they can",
  },
  {
    name: "pending_shortage_is_a_closed_card",
    breaks: "A refund that waits for balance is told as if the sender's card were closed.",
    changes: [{
      in: "escrow.leave_in_doubt",
      replace: "if o.reason = 'refund_pending' and o.pending_reason = 'insufficient_funds' then",
      by: "if false then",
    }],
    ask: SHORTAGES,
    about: "C2: a refund that Stripe keeps for want of balance is told so, and made once",
  },
  {
    name: "refund_waits_for_ever",
    breaks: "A refund that no balance ever covers is tried for ever, and nobody decides.",
    changes: [{
      in: "escrow.apply_refusal",
      replace: "or (p_verdict = 'balance' and e.refund_requested_at <",
      by: "or (false and e.refund_requested_at <",
    }],
    ask: SHORTAGES,
    about: "C2: a refund refused for want of balance waits for a month at most",
  },
  {
    name: "charge_less_payment_is_booked",
    breaks: "A payment whose charge Stripe does not show yet fails the event instead of waiting.",
    changes: [{
      in: "escrow.apply_captured",
      replace: "and coalesce(x.charge_id, p_intent #>> '{latest_charge,id}') is null;",
      by: "and false;",
    }],
    ask: ["integration/half_written"],
    about: "a payment whose charge is not shown yet is held once it is, and not before",
  },
  {
    name: "charge_pays_twice",
    breaks: "What was pulled back is paid anew from its charge, which Stripe may refuse for ever.",
    changes: [{
      in: "escrow.request_of",
      replace: "when not escrow.is_charge_used_up(e) then e.charge_id",
      by: "when true then e.charge_id",
    }],
    ask: ["integration/disputes_after_release"],
    about: "pulled back and won, the receiver is paid again, exactly what was taken, where a",
  },
  {
    name: "dispute_stops_the_order_to_pull_back",
    breaks: "A person's order to pull back under a dispute is taken and never carried out.",
    changes: [{
      in: "escrow.is_reversal_due",
      replace: "e.pull_back_only or (",
      by: "false or (",
    }],
    ask: ["integration/ordered_pull_backs"],
    about: "pulled back by order under a dispute of 4000 that is won: a person decides",
  },
  {
    name: "refused_order_storms",
    breaks: "An order to pull back that Stripe refuses for good is sent again by every job.",
    changes: [{
      in: "escrow.apply_refusal",
      replace: "and (x.status <> 'disputed' or v_waiting is not null)",
      by: "",
    }],
    ask: ["integration/ordered_pull_backs"],
    about: "a pull-back by order that Stripe refuses for good is asked for once, and told",
  },
];
