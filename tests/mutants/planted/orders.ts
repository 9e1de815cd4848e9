// What only a person decides: orders, movements by hand, and what a person may not order.
import type { Mutant } from "../mutant.ts";

const ASK = ["integration/orders"];
const BY_HAND = ["integration/made_by_hand"];

export const ORDERS: Mutant[] = [
  {
    name: "order_on_a_frozen_escrow",
    breaks: "An order moves money of an escrow whose movements nobody has explained.",
    changes: [{
      in: "escrow.require_movable",
      replace: "if e.frozen_at is not null then",
      by: "if e.escrow_id is null then",
    }],
    ask: ASK,
    about: "an order that may not be given is refused by name, and nothing is written",
  },
  {
    name: "order_under_a_dispute",
    breaks: "An order moves money that the bank may take.",
    changes: [{
      in: "escrow.require_movable",
      replace: "escrow.has_open_dispute(e.escrow_id)",
      by: "false",
    }],
    ask: ASK,
    about: "an order that may not be given is refused by name, and nothing is written",
  },
  {
    name: "order_in_doubt",
    breaks: "An order begins while an effect may still be under way.",
    changes: [{
      in: "escrow.require_movable",
      replace: "and o.status in ('claimed', 'in_doubt')",
      by: "and o.status in ('undone')",
    }],
    ask: ASK,
    about: "an order that may not be given is refused by name, and nothing is written",
  },
  {
    name: "order_from_any_status",
    breaks: "A person's order takes an escrow out of the hands of the clock and the app.",
    changes: [{
      in: "escrow.require_release",
      replace: "if e.status not in ('held', 'manual_review') then",
      by: "if e.status is null then",
    }],
    ask: ASK,
    about: "an order that may not be given is refused by name, and nothing is written",
  },
  {
    name: "order_without_a_reason",
    breaks: "An order does not say who gave it and why.",
    changes: [{
      in: "escrow.open_order",
      replace: "perform escrow.require_reason(p_actor, p_reason);",
      by: "",
    }, {
      in: "_audit.sql",
      replace: "constraint admin_actions_say_why check (length(trim(reason)) > 0),",
      by: "",
    }],
    ask: ASK,
    about: "an order that may not be given is refused by name, and nothing is written",
  },
  {
    name: "order_is_not_audited",
    breaks: "An order to return money leaves no trace.",
    changes: [{
      in: "escrow.close_order",
      replace: "e.escrow_id, p_reason, escrow.view_of(e),",
      by: "e.escrow_id, p_reason, null,",
    }],
    ask: ASK,
    about: "a refund after the release pulls the transfer back first, then repays the sender",
  },
  {
    name: "order_twice",
    breaks: "An order to return money that has been returned begins another refund.",
    changes: [{
      in: "escrow.require_refund",
      replace: "('releasing', 'refunding', 'refunded', 'cancelled', 'disputed')",
      by: "('releasing')",
    }, {
      in: "escrow.require_refund",
      replace: "if e.funds_at not in ('none', 'card', 'platform', 'receiver') or",
      by: "if",
    }],
    ask: ASK,
    about: "an order that may not be given is refused by name, and nothing is written",
  },
  {
    name: "refunded_before_the_reversal",
    breaks: "The platform repays the sender before it has the money back.",
    changes: [{
      in: "escrow.start_operation",
      replace: "when e.funds_at = 'receiver' and not e.refund_against_receivable then 'reversal'",
      by: "when e.funds_at = 'receiver' and not e.refund_against_receivable then 'refund'",
    }],
    ask: ASK,
    about: "a refund after the release pulls the transfer back first, then repays the sender",
  },
  {
    name: "refunded_by_the_platform_unasked",
    breaks: "The platform repays the sender at the receiver's debt, and nobody has said so.",
    changes: [{
      in: "escrow.start_operation",
      replace: "when e.funds_at = 'receiver' and not e.refund_against_receivable then 'reversal'",
      by: "when e.funds_at = 'receiver' and not e.refund_against_receivable then 'refund'",
    }, {
      in: "escrow.insert_operation",
      replace: "p_kind = 'refund' and e.funds_at = 'receiver' and e.refund_against_receivable",
      by: "p_kind = 'refund' and e.funds_at = 'receiver'",
    }],
    ask: ASK,
    about: "a refund after the release pulls the transfer back first, then repays the sender",
  },
  {
    name: "receivable_of_a_refund_is_not_booked",
    breaks: "What the receiver owes after a refund at the platform's cost is in no book.",
    changes: [{
      in: "escrow.record_refund",
      replace: "v_owed := e.transferred_minor - e.reversed_minor;",
      by: "v_owed := 0;",
    }],
    ask: ASK,
    about: "a receiver who has spent it: a person is told, and may repay the sender at",
  },
  {
    name: "partial_effect_adopted",
    breaks: "A part moved by hand counts as the whole effect that was due.",
    changes: [{
      in: "escrow.adopt_stray",
      replace: "<> 'recorded' then",
      by: "is null then",
    }, {
      in: "escrow.require_adoption",
      replace: "and escrow.is_effect_of(o, s.facts)",
      by: "",
    }],
    ask: ["integration/explain"],
    about: "explained and true: frozen: another transfer than was due, made by hand",
  },
  {
    name: "unfinished_refund_adopted",
    breaks: "A refund by hand that has not succeeded is adopted as done.",
    changes: [{
      in: "escrow.require_read",
      replace: "if escrow.is_unfinished(s) then",
      by: "if false then",
    }, {
      in: "escrow.adopt_stray",
      replace: "<> 'recorded' then",
      by: "not in ('recorded', 'pending') then",
    }],
    ask: ["integration/strays"],
    about: "a whole refund made by hand is adopted when it has succeeded, and not before",
  },
  {
    name: "unfrozen_too_soon",
    breaks: "The first of two unexplained movements that is resolved unfreezes the escrow.",
    changes: [{
      in: "public.escrow_resolve_stray",
      replace: "where y.escrow_id = e.escrow_id and y.resolved_at is null",
      by: "where y.escrow_id = e.escrow_id and y.resolved_at < y.found_at",
    }],
    ask: ["integration/strays"],
    about: "of two movements made by hand the first that is resolved unfreezes nothing",
  },
  {
    name: "outside_movement_is_not_booked",
    breaks: "A movement that is set aside is missing from the platform's balance.",
    changes: [{
      in: "public.escrow_resolve_stray",
      replace: "perform escrow.book_aside(s);",
      by: "",
    }],
    ask: BY_HAND,
    about: "a part refunded by hand is set aside as a movement outside, then the rest can only",
  },
  {
    name: "resolved_twice",
    breaks: "A movement by hand that was set aside is adopted as well.",
    changes: [{
      in: "public.escrow_resolve_stray",
      replace: "if s.resolved_at is not null then",
      by: "if s.found_at is null then",
    }],
    ask: BY_HAND,
    about: "a whole refund made by hand is adopted: the escrow is refunded",
  },
  {
    name: "order_against_a_promise",
    breaks: "A person's order pays the receiver what the sender was promised.",
    changes: [{
      in: "escrow.require_release",
      replace: "if e.status = 'held' and e.refund_requested_at is not null then",
      by: "if false then",
    }],
    ask: ["integration/orders_of_held"],
    about: "what is on its way to one side is not ordered to the other",
  },
  {
    name: "order_from_a_workers_hands",
    breaks: "A return is ordered while a worker is about to send something else.",
    changes: [{
      in: "escrow.require_refund",
      replace: "if e.lease_token is not null then",
      by: "if false then",
    }],
    ask: ["integration/orders_of_held"],
    about: "what is on its way to one side is not ordered to the other",
  },
];
