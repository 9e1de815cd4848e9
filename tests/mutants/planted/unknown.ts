// Outcome unknown: look first, the same key while it is safe, absence is no proof.
import type { Mutant } from "../mutant.ts";
import { NO_TRANSFERS_ASKED, NO_TRANSFERS_MISSED } from "./fetches.ts";

const ASK = ["integration/unknown_outcomes", "integration/unknown_outcomes_in_time"];
export const UNKNOWN: Mutant[] = [
  {
    name: "lost_answer_is_a_refusal",
    breaks: "An answer that never came counts as a refusal: the next try has a new key.",
    changes: [{
      in: "escrow.judge_answer",
      replace: "= 'lost' or v_status is null then return 'unknown';",
      by: "= 'lost' or v_status is null then return 'definite';",
    }],
    ask: ASK,
    about: "an effect that never arrives is repeated under one key for 23 h only",
  },
  {
    name: "http_500_is_a_refusal",
    breaks: "A 500 counts as a refusal, although it may have moved the money.",
    changes: [{
      in: "_stripe_answers.sql",
      replace: "('failed', 'unknown_500')",
      by: "('failed', 'definite')",
    }],
    ask: ASK,
    about: "intent meets http_500_after_commit: one effect, 1 key(s)",
  },
  {
    name: "http_500_sent_again",
    breaks: "The key of a 500 is sent again: Stripe repeats the 500 for a day.",
    changes: [{
      in: "escrow.doubt_answer",
      replace: "when p_verdict in ('unknown_500', 'unforeseen')",
      by: "when p_verdict = 'unforeseen'",
    }],
    ask: ASK,
    about: "intent meets http_500_before_commit: one effect, 2 key(s)",
  },
  {
    name: "resent_without_a_look",
    breaks: "A lost transfer is sent again without looking for it first.",
    changes: [{
      in: "escrow.lease_release",
      replace: "return escrow.look_step(p_escrow_id);",
      by: `return coalesce((
        select escrow.send_step(o.operation_id)
        from escrow.operations o
        where o.escrow_id = p_escrow_id and o.status in ('claimed', 'in_doubt')
    ), escrow.look_step(p_escrow_id));`,
    }],
    ask: ASK,
    about: "an effect that never arrives is repeated under one key for 23 h only",
  },
  {
    name: "key_used_after_23_hours",
    breaks: "A key is sent again when Stripe may have forgotten it: the transfer runs twice.",
    changes: [{
      in: "escrow.resume_operation",
      replace: "or o.first_sent_at < escrow.now() - interval '23 hours'",
      by: "",
    }],
    ask: ["integration/unknown_outcomes_in_time"],
    about: "an effect that never arrives is repeated under one key for 23 h only",
  },
  {
    name: "absence_is_proof",
    breaks: "One empty list counts as proof that a transfer never happened.",
    changes: [{
      in: "escrow.is_never_executed",
      replace: "or o.last_sent_at < escrow.now() - escrow.proof_after(o)",
      by: "or o.kind = 'transfer' or o.last_sent_at < escrow.now() - escrow.proof_after(o)",
    }],
    ask: ASK,
    about: "an effect that never arrives is repeated under one key for 23 h only",
  },
  {
    name: "absence_is_proof_too_soon",
    breaks: "A transfer is given up while Stripe may still run it under its key.",
    changes: [{
      in: "escrow.proof_after",
      replace: "else interval '24:15'",
      by: "else interval '22:15'",
    }],
    ask: ["integration/unknown_outcomes_in_time"],
    about: "an effect that never arrives is repeated under one key for 23 h only",
  },
  {
    name: "unasked_list_is_absence",
    breaks: "A list that nobody asked for counts as an empty one.",
    changes: [
      {
        in: "escrow.is_never_executed",
        replace: "when 'transfer' then p_snapshot ? 'transfers'",
        by: "when 'transfer' then true",
      },
      NO_TRANSFERS_ASKED,
      NO_TRANSFERS_MISSED,
    ],
    ask: ["integration/unknown_outcomes_in_time"],
    about: "a transfer in doubt when the deadline passes is never joined by a refund",
  },
  {
    name: "failed_look_is_absence",
    breaks: "A look at Stripe that failed counts as one that found nothing.",
    changes: [{
      in: "_shared/stripe.ts",
      replace: `return { failed: status === 401 || status === 403 ? "unauthorized" :`,
      by: `return status === undefined ? {} : { failed: status === 401 ? "unauthorized" :`,
    }],
    ask: ["unit/functions/stripe_look"],
    about: "half a listing is no listing: a page that fails fails the look",
  },
  {
    name: "first_page_is_all",
    breaks: "The first page of a listing counts as the whole.",
    changes: [{
      in: "_shared/stripe.ts",
      replace: "if (!has_more) return found;",
      by: "return found;",
    }],
    ask: ["unit/functions/stripe_look"],
    about: "a listing is read to has_more: false, each page after the last object of the",
  },
  {
    name: "begun_on_a_failed_look",
    breaks: "An effect is begun although Stripe could not be read.",
    changes: [{
      in: "public.escrow_begin_operation",
      replace: "if p_snapshot ? 'failed' then",
      by: "if p_snapshot ? 'fault' then",
    }],
    ask: ["integration/odd_answers"],
    about: "an API key refused at the look begins nothing, alerts, and heals",
  },
  {
    name: "sdk_retries",
    breaks: "The SDK repeats requests by itself and hides an unknown outcome.",
    changes: [{
      in: "_shared/stripe.ts",
      replace: "maxNetworkRetries: 0",
      by: "maxNetworkRetries: 2",
    }],
    ask: ["unit/functions/stripe_send"],
    about: "a refusal is final for this call: the SDK repeats nothing by itself",
  },
  {
    name: "old_decision_sent",
    breaks: "A request is sent long after it was decided, when its lease may be over.",
    changes: [{
      in: "flows/carry_out.ts",
      replace: "const SEND_WITHIN_MS = 10_000;",
      by: "const SEND_WITHIN_MS = 200_000;",
    }],
    ask: ["unit/functions/flows/carry_out"],
    about: "carryOut() sends nothing that was decided ten seconds ago",
  },
  {
    name: "unexpected_state_is_captured",
    breaks: "A capture that finds the intent in another state counts as captured.",
    changes: [{
      in: "escrow.doubt_answer",
      replace: "begin update escrow.operations x set status = 'in_doubt',",
      by: `begin
    if o.kind = 'capture' and p_verdict = 'read' then
        update escrow.operations x
        set status = 'succeeded', stripe_id = o.path, settled_at = escrow.now()
        where x.operation_id = o.operation_id;
        update escrow.escrows x
        set captured_minor = x.amount_minor, funds_at = 'platform'
        where x.escrow_id = o.escrow_id;
        return escrow.after_effect(o.escrow_id, p_wish);
    end if;
    update escrow.operations x set status = 'in_doubt',`,
    }],
    ask: ["integration/refusals_read"],
    about: "a capture that finds the hold gone ends as lapsed, and nobody is paid",
  },
  {
    name: "doubt_is_not_told",
    breaks: "An effect in doubt is told to nobody for a day.",
    changes: [{
      in: "escrow.leave_in_doubt",
      replace: "and o.first_sent_at <= escrow.now() - interval '50 minutes' then",
      by: "and o.first_sent_at <= escrow.now() - interval '1 day' then",
    }],
    ask: ["integration/unknown_outcomes_in_time"],
    about: "doubt is told to a person at the first cron run after one hour, once",
  },
];
