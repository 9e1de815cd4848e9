// What an answer of Stripe's proves: a refusal is final with a code or none, absence is proof of
// what cannot happen twice, and a doubt is told before it outlives what it guards.
import type { Mutant } from "../mutant.ts";

const ASK = ["integration/stripe_refusals"];
const DOUBTS = ["integration/doubts_that_converge"];

export const ANSWERS: Mutant[] = [
  {
    name: "no_code_is_in_doubt",
    breaks: "A refusal without a code is in doubt for a day, and no order is taken.",
    changes: [{
      in: "_stripe_answers.sql",
      replace: "('refused', 'person'),",
      by: "('refused', 'unforeseen'),",
    }],
    ask: ASK,
    about: "A3: a transfer refused with no code",
  },
  {
    name: "key_of_another_is_a_refusal",
    breaks: "A key that was used for something else counts as refused, and a new one is sent.",
    changes: [{
      in: "_stripe_answers.sql",
      replace: "('refused', 'idempotency_error', '*', '*', 'unforeseen')",
      by: "('refused', 'idempotency_error', '*', '*', 'definite')",
    }],
    ask: ASK,
    about: "A3: an idempotency error stays in doubt",
  },
  {
    name: "stripes_words_are_lost",
    breaks: "Whoever must decide is not told what Stripe said.",
    changes: [{
      in: "escrow.apply_refusal",
      replace: "'code', p_answer ->> 'code', 'stripe_says', v_message,",
      by: "'code', p_answer ->> 'code',",
    }],
    ask: ASK,
    about: "A3: a refund refused with no code",
  },
  {
    name: "doubt_without_end",
    breaks: "The same transfer is tried for eight days without a trace of any.",
    changes: [{
      in: "escrow.renew_operation",
      replace: "not v_converges and exists (",
      by: "v_converges and exists (",
    }],
    ask: ASK,
    about: "A3: our own object missing stays in doubt; twice",
  },
  {
    name: "no_gap_between_attempts",
    breaks: "The next transfer begins as the old one ends, before a return can be asked for.",
    changes: [{
      in: "escrow.renew_operation",
      replace: "if p_wish = 'look' or (v_converges and (",
      by: "if p_wish = 'look' or (v_converges or (",
    }],
    ask: ASK,
    about: "A3: between two attempts at a transfer",
  },
  {
    name: "refused_reference_stays_taken",
    breaks: "An amount that Stripe refuses uses up the app's reference.",
    changes: [{
      in: "escrow.apply_refusal",
      replace: "set refused_id = x.escrow_id",
      by: "set refused_id = null",
    }],
    ask: ASK,
    about: "A4: create-escrow refused with amount_too_large",
  },
  {
    name: "active_account_is_waited_for",
    breaks: "A receiver who is ready is asked for a month to finish their onboarding.",
    changes: [{
      in: "escrow.resume_operation",
      replace: "when p_snapshot #>> '{account,transfers}' = 'active' then 'person'",
      by: "when p_snapshot #>> '{account,transfers}' = 'active' then 'receiver'",
    }],
    ask: ASK,
    about: "A5: transfers_not_allowed although the account is active",
  },
  {
    name: "capture_waits_a_day",
    breaks: "A capture that met a 500 is only looked for until the hold has lapsed.",
    changes: [{
      in: "escrow.converges",
      replace: "o.kind in ('intent', 'capture', 'void')",
      by: "o.kind in ('intent', 'void')",
    }],
    ask: DOUBTS,
    about: "A1: a capture that met a 500 is made anew",
  },
  {
    name: "capture_anew_too_soon",
    breaks: "A second capture is sent while the first may still arrive.",
    changes: [{
      in: "escrow.proof_after",
      replace: "make_interval(secs => p.lease_seconds) + interval '15 seconds'",
      by: "interval '15 seconds'",
    }],
    ask: DOUBTS,
    about: "A1: a capture that met a 500 is made anew",
  },
  {
    name: "captures_without_a_pause",
    breaks: "While Stripe fails, a capture uses up its attempts within minutes.",
    changes: [{
      in: "escrow.renew_operation",
      replace: "v_attempts = 1 or (o.kind = 'intent' and not v_is_last)",
      by: "v_attempts >= 1",
    }],
    ask: DOUBTS,
    about: "A1: while Stripe fails, captures keep a growing distance",
  },
  {
    name: "doubt_outlives_the_hold",
    breaks: "A card hold lapses under a doubt, and nobody is told what would save it.",
    changes: [{
      in: "escrow.leave_in_doubt",
      replace: "when o.kind = 'capture' then e.capture_before_at - interval '1 hour'",
      by: "when o.kind = 'void' then e.capture_before_at - interval '1 hour'",
    }],
    ask: DOUBTS,
    about: "A1: a doubt that would outlive the hold",
  },
  {
    name: "intent_waits_a_day",
    breaks: "An app that met a 500 repeats for a day, and nobody can pay.",
    changes: [{
      in: "escrow.converges",
      replace: "o.kind in ('intent', 'capture', 'void')",
      by: "o.kind in ('capture', 'void')",
    }],
    ask: DOUBTS,
    about: "A2: a create-escrow that met a 500 is repeated",
  },
];
