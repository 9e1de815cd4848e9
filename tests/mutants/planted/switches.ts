// What must be asked before money leaves: the pause, the version, the mode, the receiver.
import type { Mutant } from "../mutant.ts";

export const SWITCHES: Mutant[] = [
  {
    name: "pause_does_not_stop_a_begin",
    breaks: "A pause does not stop a release that was claimed a moment before.",
    changes: [{
      in: "escrow.release_waits_for",
      replace: "when p.paused then 'paused'",
      by: "when p.paused is null then 'paused'",
    }],
    ask: ["integration/stopped_effects"],
    about: "a pause between a claim and its",
  },
  {
    name: "pause_does_not_stop_a_refund",
    breaks: "A pause does not stop a refund.",
    changes: [{
      in: "escrow.start_operation",
      replace: "if e.funds_at <> 'none' and (select p.paused from escrow.policy p) then",
      by: "if false then",
    }],
    ask: ["integration/stopped_effects"],
    about: "a pause between a claim and its refund",
  },
  {
    name: "pause_does_not_stop_a_resend",
    breaks: "A pause does not stop an effect in doubt from being sent again.",
    changes: [{
      in: "escrow.resume_operation",
      replace: "((select p.paused from escrow.policy p) or e.on_hold_at is not null)",
      by: "e.on_hold_at is not null",
    }],
    ask: ["integration/stopped_effects"],
    about: "a pause keeps a lost transfer",
  },
  {
    name: "pause_does_not_stop_the_clock",
    breaks: "While paused the clock begins returns that later leave all at once.",
    changes: [{
      in: "public.escrow_claim_timeouts",
      replace: "if p_dry_run or v_paused then",
      by: "if p_dry_run then",
    }],
    ask: ["integration/pause"],
    about: "a long pause does not let its returns past the breaker all at once",
  },
  {
    name: "any_contract_version",
    breaks: "Functions and database of different versions move money together.",
    changes: [{
      in: "escrow.refuse_caller",
      replace: "if p_contract_version is distinct from escrow.contract_version() then",
      by: "if p_contract_version is null then",
    }],
    ask: ["integration/create_escrow"],
    about: "no money call is made for another contract version or another Stripe mode",
  },
  {
    name: "any_mode",
    breaks: "A test key moves what a live key has begun.",
    changes: [{
      in: "escrow.refuse_caller",
      replace: "when v_livemode is distinct from p_livemode then 'wrong_mode'",
      by: "when v_livemode is null then 'wrong_mode'",
    }],
    ask: ["integration/create_escrow"],
    about: "no money call is made for another contract version or another Stripe mode",
  },
  {
    name: "receiver_is_not_asked",
    breaks: "Money is captured for a receiver that cannot be paid.",
    changes: [{
      in: "escrow.release_waits_for",
      replace: "or p_snapshot #>> '{account,transfers}' is distinct from 'active'",
      by: "",
    }],
    ask: ["integration/receivers", "integration/webhook_accounts"],
    about: "a release to an account with inactive transfers leaves the card",
  },
  {
    name: "waiting_time_is_not_kept",
    breaks: "A redirected account is paid before its waiting time is over.",
    changes: [{
      in: "escrow.release_waits_for",
      replace: "or e.destination_usable_at > escrow.now()",
      by: "",
    }],
    ask: ["integration/receivers"],
    about: "money already held follows a changed account when told, a day later",
  },
  {
    name: "rate_limit_is_not_shared",
    breaks: "Many workers together call Stripe more often than it allows.",
    changes: [{
      in: "escrow.take_call_slot",
      replace: "set next_at = greatest(s.next_at, v_now) + v_step",
      by: "set next_at = v_now + v_step",
    }],
    ask: ["integration/rate_limit"],
    about: "a second's worth of calls goes at once, each one more waits one step longer",
  },
];
