// Release, deadline and card hold: exactly one of them, to the instant.
import type { Mutant } from "../mutant.ts";

const CLOCK = ["integration/check_escrow_timeouts", "concurrency/timeouts_race"];

export const DEADLINES: Mutant[] = [
  {
    name: "returned_a_second_early",
    breaks: "The clock returns money one second before deadline and grace are over.",
    changes: [{
      in: "escrow.due_by_clock",
      replace: "n.at - make_interval(secs => p.grace_seconds)",
      by: "n.at - make_interval(secs => p.grace_seconds - 1)",
    }, {
      in: "escrow.claim_returns",
      replace: "v_now - make_interval(secs => p.grace_seconds)",
      by: "v_now - make_interval(secs => p.grace_seconds - 1)",
    }],
    ask: CLOCK,
    about: "before deadline + grace nothing is returned; at that very second it is",
  },
  {
    name: "claimed_a_second_early",
    breaks: "The clock's claim and its count disagree about the boundary.",
    changes: [{
      in: "escrow.claim_returns",
      replace: "v_now - make_interval(secs => p.grace_seconds)",
      by: "v_now - make_interval(secs => p.grace_seconds - 1)",
    }],
    ask: ["concurrency/timeouts_race"],
    about: "what is due takes nothing with it that is due a microsecond later",
  },
  {
    name: "grace_is_ignored",
    breaks: "The clock returns money at the deadline, without grace.",
    changes: [{
      in: "escrow.due_by_clock",
      replace: "n.at - make_interval(secs => p.grace_seconds)",
      by: "n.at",
    }, {
      in: "escrow.claim_returns",
      replace: "v_now - make_interval(secs => p.grace_seconds)",
      by: "v_now",
    }],
    ask: CLOCK,
    about: "before deadline + grace nothing is returned; at that very second it is",
  },
  {
    name: "nobody_wins_the_boundary",
    breaks: "At the boundary instant neither the release nor the return is possible.",
    changes: [{
      in: "escrow.claim_returns",
      replace: "and y.deadline_at <= v_deadline_before",
      by: "and y.deadline_at < v_deadline_before",
    }],
    ask: ["concurrency/timeouts_race"],
    about: "a release in time is not overtaken by the clock before it commits (rollback)",
  },
  {
    name: "both_win_the_boundary",
    breaks: "At the boundary instant the release is taken as well.",
    changes: [{
      in: "escrow.request_release",
      replace: "if v_at >= escrow.timeout_at(e.deadline_at) then",
      by: "if v_at > escrow.timeout_at(e.deadline_at) then",
    }],
    ask: ["concurrency/timeouts_race"],
    about: "at the boundary instant the clock wins: no release, one return",
  },
  {
    name: "released_after_the_deadline",
    breaks: "A release counts however late it is asked for.",
    changes: [{
      in: "escrow.request_release",
      replace: "if v_at >= escrow.timeout_at(e.deadline_at) then return 'deadline_passed'; end if;",
      by: "",
    }],
    ask: CLOCK,
    about: "at exactly deadline + grace the timeout wins: a release is refused",
  },
  {
    name: "wish_does_not_stop_the_clock",
    breaks: "The clock returns money whose release was asked for in time.",
    changes: [{
      in: "escrow.due_by_clock",
      replace: "where e.status = 'held' and e.release_requested_at is null and",
      by: "where e.status = 'held' and",
    }, {
      in: "escrow.claim_returns",
      replace: "where y.status = 'held' and y.release_requested_at is null and",
      by: "where y.status = 'held' and",
    }, {
      in: "_escrows.sql",
      replace: "release_requested_at is null or refund_requested_at is null",
      by: "true",
    }],
    ask: CLOCK,
    about: "a release asked for in time is never refunded, however late it is paid",
  },
  {
    name: "two_wishes",
    breaks: "A release is taken for an escrow whose return was asked for.",
    changes: [{
      in: "escrow.request_release",
      replace: "if e.refund_requested_at is not null then",
      by: "if false then",
    }, {
      in: "_escrows.sql",
      replace: "release_requested_at is null or refund_requested_at is null",
      by: "true",
    }],
    ask: ["integration/refund_escrow", "integration/distribute_escrow_funds"],
    about: "a refund asked for is never released any more, not even while it waits",
  },
  {
    name: "force_is_not_needed",
    breaks: "Any refund call takes back a release that was asked for.",
    changes: [{
      in: "public.escrow_claim_refund",
      replace: "if not p_force then",
      by: "if p_force is null then",
    }],
    ask: ["integration/refund_escrow"],
    about: "a release that was asked for stands: 409 and nothing is written",
  },
  {
    name: "force_is_not_audited",
    breaks: "A release is taken back by force and the audit does not say by whom.",
    changes: [{
      in: "public.escrow_claim_refund",
      replace: `perform escrow.audit(p_actor, 'refund_despite_release', p_escrow_id,
            p_reason, escrow.view_of(e), null);`,
      by: "",
    }],
    ask: ["integration/refund_escrow"],
    about: "force overrides a release and is audited with who and why",
  },
  {
    name: "payment_loses_its_last_moment",
    breaks: "A sender who pays in the last moment is not held but stuck.",
    changes: [{
      in: "escrow.apply_authorization",
      replace: "elsif e.refund_reason = 'pay_by_passed' then",
      by: "elsif e.refund_reason = 'paid_too_late' then",
    }],
    ask: ["integration/check_escrow_timeouts"],
    about: "a payment in the last moment before payBy wins over the cancellation",
  },
  {
    name: "captured_too_late",
    breaks: "A card hold is captured at the moment it lapses, not a day before.",
    changes: [{
      in: "escrow.is_capture_due",
      replace: `or e.capture_before_at < escrow.timeout_at(e.deadline_at)
            + make_interval(secs => p.lapse_margin_seconds)`,
      by: "",
    }, {
      in: "escrow.is_lapsing",
      replace: "e.capture_before_at < escrow.now() + make_interval(secs => p.lapse_margin_seconds)",
      by: "e.capture_before_at < escrow.now()",
    }],
    ask: ["integration/lapse_guard"],
    about: "a card hold that ends before the margin is captured and stays held",
  },
  {
    name: "hold_shorter_than_the_promise",
    breaks: "An authorization is chosen that lapses before the deadline.",
    changes: [{
      in: "escrow.fits_authorization",
      replace: "escrow.timeout_at(p_deadline_at) + make_interval(secs => p.lapse_margin_seconds)",
      by: "p_deadline_at",
    }],
    ask: ["integration/lapse_guard"],
    about: "authorize is chosen iff deadline, grace and margin fit seven days",
  },
  {
    name: "short_hold_is_not_planned",
    breaks: "A card hold that ends before the deadline is not captured in time.",
    changes: [{
      in: "escrow.plan_look",
      replace: "+ make_interval(secs => p.lapse_margin_seconds) ) then escrow.now()",
      by: "+ make_interval(secs => p.lapse_margin_seconds) ) then null",
    }],
    ask: ["integration/lapse_guard"],
    about: "a card hold that ends before the margin is captured and stays held",
  },
  {
    name: "release_waits_for_ever",
    breaks: "A release waits for its receiver for ever and no person hears of it.",
    changes: [{
      in: "escrow.lease_release",
      replace: "if e.release_requested_at < least(escrow.now(), e.on_hold_at) -",
      by: "if e.release_requested_at > least(escrow.now(), e.on_hold_at) -",
    }],
    ask: ["integration/receivers"],
    about: "a release to a receiver without an account waits with the card untouched",
  },
  {
    name: "withdrawn_reply_takes_the_apps_wish",
    breaks: "A reply that is withdrawn takes along what the app asked for itself.",
    changes: [{
      in: "escrow.request_release",
      replace: "and x.release_requested_by = 'reply'",
      by: "and false",
    }],
    ask: ["integration/reply_undo"],
  },
  {
    name: "refused_capture_asked_away",
    breaks: "Asking for the release repeats a refused capture before its time.",
    changes: [{
      in: "public.escrow_claim_release",
      replace: "or (e.release_requested_at is not null and e.attempts > 0)",
      by: "",
    }],
    ask: ["integration/refusals"],
  },
  {
    name: "late_look_decides",
    breaks: "A look that is older than an event which was applied since decides what begins.",
    changes: [{
      in: "public.escrow_begin_operation",
      replace: "or e.ticket > e.lease_ticket",
      by: "",
    }],
    ask: ["simulation/kill_matrix"],
  },
  {
    name: "asked_back_after_a_refusal_paid_out",
    breaks: "What was asked back after a refused transfer goes to the receiver.",
    changes: [{
      in: "escrow.lease_due",
      replace: "e.status in ('held', 'transfer_failed') and e.refund_requested_at is not null",
      by: "e.status = 'held' and e.refund_requested_at is not null",
    }],
    ask: ["integration/fraud_warnings"],
  },
  {
    name: "asking_puts_off_the_capture",
    breaks: "Who asks for the release while paused puts off the capture of a lapsing hold.",
    changes: [{
      in: "public.escrow_claim_release",
      replace: "least(x.next_attempt_at, escrow.now() + interval '5 minutes')",
      by: "escrow.now() + interval '5 minutes'",
    }],
    ask: ["integration/pause"],
  },
];
