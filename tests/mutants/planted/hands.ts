// Movements made by hand that change after they were seen or placed.
import type { Mutant } from "../mutant.ts";

const ASK = ["integration/hands_watched"];
const DISPUTED = ["integration/hands_under_dispute"];
const STRAYS = ["integration/strays"];

export const HANDS: Mutant[] = [
  {
    name: "hand_is_photographed",
    breaks: "A movement made by hand counts for ever as it was when it was first seen.",
    changes: [{
      in: "escrow.refresh_stray",
      replace: "if not found or escrow.progress_of",
      by: "if found or escrow.progress_of",
    }],
    ask: ASK,
    about: "a part refunded by hand and set aside that fails is owed again: the whole is returned",
  },
  {
    name: "failed_refund_by_hand_counts",
    breaks: "A refund by hand that has failed is left out of the return.",
    changes: [{
      in: "escrow.standing_of",
      replace: "in ('failed', 'canceled') then 0",
      by: "in ('canceled') then 0",
    }],
    ask: ASK,
    about: "a part refunded by hand and set aside that fails is owed again: the whole is returned",
  },
  {
    name: "failed_part_of_a_return_is_forgotten",
    breaks: "A part of a return that failed after the end leaves the escrow settled.",
    changes: [{
      in: "escrow.refresh_stray",
      replace: "if s.resolution = 'counted' and v_gone > 0 then",
      by: "if false then",
    }],
    ask: ASK,
    about: "a part refunded by hand that fails after the end opens the escrow again, for the rest",
  },
  {
    name: "change_of_a_hand_is_not_told",
    breaks: "Nobody hears that a movement that was set aside has come back.",
    changes: [{
      in: "escrow.refresh_stray",
      replace: "case when v_gone > 0 then 'effect_undone' else 'stray_effect' end, s.escrow_id,",
      by: "'test_alert', s.escrow_id,",
    }],
    ask: ASK,
    about: "a transfer by hand that is reversed ceases to count, set aside before or after",
  },
  {
    name: "what_came_back_is_in_no_book",
    breaks: "The reversal of a transfer that was set aside is missing from the books.",
    changes: [{
      in: "escrow.refresh_stray",
      replace: "if s.resolution = 'outside' then",
      by: "if false then",
    }],
    ask: ASK,
    about: "a transfer by hand that is reversed ceases to count, set aside before or after",
  },
  {
    name: "older_reading_revives",
    breaks: "A reading that comes late brings a failed refund back to life.",
    changes: [{
      in: "escrow.refresh_stray",
      replace: "< escrow.progress_of(v_was.object, v_was.facts)\n    then",
      by: "< -1\n    then",
    }],
    ask: ASK,
    about: "an older reading does not bring a failed refund back to life",
  },
  {
    name: "reversed_transfer_adopted",
    breaks: "A transfer by hand that was pulled back counts as the receiver's.",
    changes: [{
      in: "escrow.require_adoption",
      replace: "if escrow.standing_of(s.object, s.facts) < (s.facts ->> 'amount')::bigint then",
      by: "if false then",
    }],
    ask: ASK,
    about: "a whole transfer by hand that was pulled back is not adopted",
  },
  {
    name: "placed_by_an_old_reading",
    breaks: "A movement is placed by what Stripe showed hours ago.",
    changes: [{
      in: "escrow.is_read_lately",
      replace: "interval '1 hour'",
      by: "interval '2 hours'",
    }],
    ask: STRAYS,
    about: "a movement is placed by a reading of the last hour, which an order brings about",
  },
  {
    name: "nobody_reads_what_is_to_be_placed",
    breaks: "A pending refund by hand is never read again, and its order refused for ever.",
    changes: [{
      in: "escrow.is_review_read",
      replace: "e.frozen_at is not null or",
      by: "",
    }],
    ask: STRAYS,
    about: "a whole refund made by hand is adopted when it has succeeded, and not before",
  },
  {
    name: "withheld_counts_as_lost",
    breaks: "What an open dispute withholds is booked as lost before the verdict.",
    changes: [{
      in: "escrow.record_refund",
      replace: "if escrow.is_lost_to_bank(e) then",
      by: "if true then",
    }, {
      in: "escrow.book_bank_loss",
      replace: "and not escrow.is_withheld(p_escrow_id)",
      by: "",
    }],
    ask: DISPUTED,
    about: "what an open dispute withholds is not lost when a refund by hand is adopted: won, it",
  },
  {
    name: "settled_before_the_verdict",
    breaks: "A movement adopted under an open dispute settles the escrow past the bank.",
    changes: [{
      in: "escrow.move",
      replace: "if v_settled and v_status <> 'disputed' and escrow.is_withheld(p_escrow_id) then",
      by: "if false then",
    }],
    ask: DISPUTED,
    about: "a transfer by hand adopted under an open dispute settles with the verdict: lost",
  },
  {
    name: "lost_beside_a_hand",
    breaks: "A lost dispute settles an escrow with a movement that nobody has placed.",
    changes: [{
      in: "escrow.lose_dispute",
      replace: "or e.frozen_at is not null",
      by: "",
    }],
    ask: DISPUTED,
    about: "a dispute that is lost beside a movement nobody has placed waits for a person",
  },
  {
    name: "not_given_back_counts_as_returned",
    breaks: "Money of a dispute that was won, still at the bank, counts as returned to the sender.",
    changes: [{
      in: "escrow.is_returned_already",
      replace: "or escrow.is_kept_by_bank(e))",
      by: "or true)",
    }],
    ask: DISPUTED,
    about: "money that a bank has not given back after a dispute was won is not called returned",
  },
  {
    name: "sender_is_called_the_bank",
    breaks: "What a person refunded by hand is said to be with the sender's bank.",
    changes: [{
      in: "public.escrow_order_refund",
      replace: "else 'sender'",
      by: "else 'bank'",
    }],
    ask: ASK,
    about: "what went back by hand is with the sender, and the words say so",
  },
];
