// No money leaves before a complete fetch of Stripe; what a restored database forgot is taken back.
import type { Mutant } from "../mutant.ts";

const FETCH = ["integration/complete_fetch"];
const HALF = ["integration/half_written"];

export const NO_TRANSFERS_ASKED = {
  in: "escrow.look_step",
  replace: "'transfers_of', e.escrow_id::text, 'refunds_of', e.payment_intent_id",
  by: "'refunds_of', e.payment_intent_id",
};

export const NO_TRANSFERS_MISSED = {
  in: "escrow.gap_in_fetch",
  replace: "p_snapshot ?& array['transfers', 'refunds']",
  by: "p_snapshot ? 'refunds'",
};

export const FETCHES: Mutant[] = [
  {
    name: "fetch_without_transfers",
    breaks: "Transfers are not fetched before money goes back.",
    changes: [NO_TRANSFERS_ASKED, NO_TRANSFERS_MISSED],
    ask: FETCH,
  },
  {
    name: "fetch_without_refunds",
    breaks: "Refunds are not fetched before the receiver is paid.",
    changes: [{
      in: "escrow.look_step",
      replace: "'transfers_of', e.escrow_id::text, 'refunds_of', e.payment_intent_id",
      by: "'transfers_of', e.escrow_id::text",
    }, {
      in: "escrow.gap_in_fetch",
      replace: "p_snapshot ?& array['transfers', 'refunds']",
      by: "p_snapshot ? 'transfers'",
    }],
    ask: FETCH,
  },
  {
    name: "incomplete_lists_are_enough",
    breaks: "What our rows do not ask for is not fetched before money leaves.",
    changes: [{
      in: "public.escrow_begin_operation",
      replace: "elsif v_gap = 'lists' or",
      by: "elsif",
    }],
    ask: FETCH,
  },
  {
    name: "half_written_charge_is_enough",
    breaks: "Money moves although Stripe has not written out the charge yet.",
    changes: [{
      in: "public.escrow_begin_operation",
      replace: "if v_gap = 'objects' then",
      by: "if v_gap = 'none' then",
    }],
    ask: HALF,
  },
  {
    name: "capture_without_its_currency_is_paid_out",
    breaks: "A capture is paid out before it is known in which currency it was settled.",
    changes: [{
      in: "escrow.after_effect",
      replace:
        "or escrow.gap_in_fetch(e, jsonb_build_object('payment_intent', p_object)) = 'objects'",
      by: "",
    }],
    ask: HALF,
  },
  {
    name: "charge_is_learned_once",
    breaks: "A charge that Stripe shows late stays unknown, and is captured for fear of its end.",
    changes: [{
      in: "escrow.apply_authorization",
      replace: "if e.funds_at = 'card' and jsonb_typeof(v_charge) = 'object' then",
      by: "if e.funds_at = 'bank' then",
    }],
    ask: HALF,
  },
  {
    name: "forgotten_effect_is_a_stranger",
    breaks: "An effect that a restored database has forgotten waits for a person.",
    changes: [{
      in: "escrow.recover_operation",
      replace: "if escrow.refusal_of(e, 'adopt', s) is not null then",
      by: "if true then",
    }],
    ask: FETCH,
  },
  {
    name: "stranger_is_a_forgotten_effect",
    breaks: "A transfer that names no operation of ours is taken for one.",
    changes: [{
      in: "escrow.recover_operation",
      replace: "coalesce(v_operation_id !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', true)",
      by: "false",
    }, {
      in: "escrow.recover_operation",
      replace: "v_operation_id::uuid",
      by: "null",
    }],
    ask: FETCH,
  },
];
