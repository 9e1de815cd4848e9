// What hands move at Stripe, and states that Stripe shows seldom.
import type { Mutant } from "../mutant.ts";

export const BY_HAND: Mutant[] = [
  {
    name: "part_taken_is_set_aside",
    breaks: "What a capture by hand took from the sender is set aside, and nobody returns it.",
    changes: [{
      in: "escrow.require_aside",
      replace: "if escrow.is_part_taken(e, s) then",
      by: "if false then",
    }],
    ask: ["integration/hands_in_books"],
    about: "a part captured by hand is not set aside: adopted, it is held and goes back whole",
  },
  {
    name: "rest_of_capture_is_a_refund",
    breaks: "What a capture by hand never took counts as money that was refunded.",
    changes: [{
      in: "escrow.apply_refund",
      replace: "and not escrow.record_rest(p_escrow_id, p_refund)",
      by: "",
    }],
    ask: ["integration/hands_in_books"],
    about: "a part captured by hand is not set aside: adopted, it is held and goes back whole",
  },
  {
    name: "counted_aside_is_a_difference",
    breaks: "A refund that counts what was returned by hand is a critical discrepancy for ever.",
    changes: [{
      in: "escrow.find_escrows",
      replace: "when l.kind = 'correction' and l.account = 'held' and l.minor > 0 then l.minor",
      by: "",
    }],
    ask: ["integration/hands_in_books"],
    about: "a part refunded by hand, set aside and counted with the rest: its day is clean",
  },
  {
    name: "captured_to_be_refunded",
    breaks: "A hold that shall be dropped is captured once more, and Stripe keeps its fee.",
    changes: [{
      in: "escrow.resume_operation",
      replace: "or (o.kind in ('capture', 'transfer') and p_wish = 'refund')",
      by: "",
    }],
    ask: ["integration/rare_states"],
    about: "a refund while a capture is in doubt drops the hold: it is not captured for its fee",
  },
  {
    name: "second_dispute_is_not_looked_for",
    breaks: "A payment that was disputed before is paid out while it is disputed anew.",
    changes: [{
      in: "escrow.gap_in_fetch",
      replace: "= 'true' and not p_snapshot ? 'disputes'",
      by: "= 'never' and not p_snapshot ? 'disputes'",
    }],
    ask: ["integration/rare_states"],
    about: "a second dispute whose webhooks are lost still stops the release",
  },
];
