// What people order beyond an end: holds, retries, deadlines, accounts, pulling back; and whether
// what an explanation says of them is true.
import type { Mutant } from "../mutant.ts";

const HOLDS = ["integration/holds"];
const STOPPED = ["integration/stopped_effects"];
const TIME = ["integration/orders_of_time"];
const PLACE = ["integration/orders_of_place"];
const EXPLAIN = ["integration/explain"];

export const PEOPLE: Mutant[] = [
  {
    name: "hold_does_not_stop_a_begin",
    breaks: "A hold does not stop a release that was claimed a moment before.",
    changes: [{
      in: "escrow.release_waits_for",
      replace: "when e.on_hold_at is not null then 'hold'",
      by: "when e.on_hold_at < '-infinity' then 'hold'",
    }],
    ask: STOPPED,
    about: "a hold between a claim and its",
  },
  {
    name: "hold_does_not_stop_a_refund",
    breaks: "A hold does not stop a refund that was claimed a moment before.",
    changes: [{
      in: "escrow.start_operation",
      replace: "if e.funds_at <> 'none' and e.on_hold_at is not null then",
      by: "if false then",
    }],
    ask: STOPPED,
    about: "a hold between a claim and its refund",
  },
  {
    name: "hold_does_not_stop_a_resend",
    breaks: "A hold does not stop an effect in doubt from being sent again.",
    changes: [{
      in: "escrow.resume_operation",
      replace: "or e.on_hold_at is not null)",
      by: ")",
    }],
    ask: STOPPED,
    about: "a hold keeps a lost transfer",
  },
  {
    name: "hold_does_not_stop_the_clock",
    breaks: "The clock counts and claims what a person holds.",
    changes: [
      { in: "escrow.due_by_clock", replace: "and e.on_hold_at is null", by: "" },
      { in: "escrow.claim_returns", replace: "and y.on_hold_at is null", by: "" },
    ],
    ask: HOLDS,
    about: "on hold nothing leaves by the clock",
  },
  {
    name: "deadline_runs_on_hold",
    breaks: "A release asked for on hold comes too late for a deadline that stands still.",
    changes: [{
      in: "escrow.request_release",
      replace: "v_at := least(v_at, e.on_hold_at);",
      by: "",
    }],
    ask: HOLDS,
    about: "on hold the deadline stands still",
  },
  {
    name: "hold_takes_its_days",
    breaks: "The receiver loses the days that a hold took.",
    changes: [{
      in: "public.escrow_order_unhold",
      replace: "deadline_at = x.deadline_at + greatest(v_until - x.on_hold_at, interval '0'),",
      by: "",
    }],
    ask: HOLDS,
    about: "after the hold the deadline returns the money no earlier",
  },
  {
    name: "hold_and_dispute_count_twice",
    breaks: "Days that were both disputed and on hold move the deadline twice.",
    changes: [{
      in: "escrow.close_dispute",
      replace: "greatest(least(escrow.now(), e.on_hold_at) - e.status_at, interval '0')",
      by: "escrow.now() - e.status_at",
    }],
    ask: HOLDS,
    about: "moves the deadline once for both",
  },
  {
    name: "hold_is_forgotten",
    breaks: "Nobody is reminded of what is on hold.",
    changes: [{
      in: "escrow.watch_people",
      replace: "where e.on_hold_at <= v_day_ago",
      by: "where e.on_hold_at < '-infinity'",
    }],
    ask: HOLDS,
    about: "who is on hold is reminded of every day",
  },
  {
    name: "card_lapses_on_hold",
    breaks: "The money of a card hold is lost while a person holds it.",
    changes: [{
      in: "escrow.put_off_on_hold",
      replace: "or (escrow.is_capture_due(e) and e.refund_requested_at is null)",
      by: "",
    }],
    ask: HOLDS,
    about: "a card hold that would lapse while on hold",
  },
  {
    name: "deadline_beyond_policy",
    breaks: "A deadline is moved further than policy promises.",
    changes: [{
      in: "public.escrow_order_extension",
      replace: "if p_deadline_at > escrow.latest_deadline() then",
      by: "if p_deadline_at is null then",
    }],
    ask: TIME,
    about: "a deadline is moved ahead only",
  },
  {
    name: "moved_deadline_is_a_conflict",
    breaks: "The app's repeated request is refused because somebody moved the deadline.",
    changes: [{
      in: "public.escrow_create",
      replace: "p_deadline_at not in (e.deadline_at, e.agreed_deadline_at)",
      by: "p_deadline_at <> e.deadline_at",
    }],
    ask: TIME,
    about: "a moved deadline makes no conflict",
  },
  {
    name: "replayed_twice_at_once",
    breaks: "An event is copied again while its copy still waits.",
    changes: [{
      in: "public.escrow_replay_event",
      replace: "if v_status in ('received', 'parked') then",
      by: "if v_status is null then",
    }],
    ask: TIME,
    about: "an applied event is read and applied again",
  },
  {
    name: "redirected_at_once",
    breaks: "Who talks an operator into another account has the money at once.",
    changes: [{
      in: "public.escrow_order_receiver",
      replace: "if e.destination_account_id is not null then",
      by: "if e.destination_account_id is null then",
    }],
    ask: PLACE,
    about: "one escrow goes to another account",
  },
  {
    name: "pulled_back_and_refunded",
    breaks: "A transfer that was only to be pulled back is refunded to the sender as well.",
    changes: [{
      in: "escrow.record_reversal",
      replace: "if e.status = 'refunding' and e.pull_back_only then",
      by: "if e.status is null then",
    }],
    ask: PLACE,
    about: "a transfer is pulled back by order, and waits for a person",
  },
  {
    name: "pulled_back_under_a_dispute",
    breaks: "After a dispute is won, what was pulled back goes on by itself.",
    changes: [{
      in: "escrow.record_reversal",
      replace: "when x.status = 'disputed' and x.pull_back_only then 'manual_review'",
      by: "when x.status = 'disputed' and x.pull_back_only then 'held'",
    }],
    ask: PLACE,
    about: "a dispute while a transfer is pulled back",
  },
  {
    name: "put_back_for_the_clock",
    breaks: "An escrow above the breaker's amount is put back and returned by the clock.",
    changes: [{
      in: "escrow.require_resolution",
      replace: "and least(escrow.now(), e.on_hold_at) >= escrow.timeout_at(e.deadline_at)",
      by: "and e.deadline_at is null",
    }],
    ask: PLACE,
    about: "what the clock may not return alone",
  },
  {
    name: "released_after_a_refund_by_hand",
    breaks: "The receiver is paid although all of it was refunded by hand and set aside.",
    changes: [{
      in: "escrow.require_release",
      replace: "or escrow.is_returned_already(e)",
      by: "or e.bank_minor >= e.captured_minor",
    }],
    ask: ["integration/made_by_hand"],
    about: "a whole refund made by hand and set aside leaves nothing to release",
  },
  {
    name: "redirected_in_doubt",
    breaks: "A transfer that may have been made is sent to another account as well.",
    changes: [{
      in: "escrow.require_redirect",
      replace: "and o.status in ('claimed', 'in_doubt')",
      by: "and o.status in ('undone')",
    }],
    ask: EXPLAIN,
    about: "explained and true: a transfer is in doubt",
  },
  {
    name: "explained_as_possible",
    breaks: "An order is called possible and is refused when it is given.",
    changes: [{
      in: "escrow.tell_order",
      replace: "v_refusal := escrow.refusal_of(e, p_order, s);",
      by: "",
    }],
    ask: EXPLAIN,
    about: "explained and true: held on the card",
  },
  {
    name: "explained_for_another_law",
    breaks: "An order is taken that the explanation calls impossible.",
    changes: [{
      in: "public.escrow_order_reversal",
      replace: "perform escrow.require_reversal(e);",
      by: "perform escrow.require_movable(e);",
    }],
    ask: EXPLAIN,
    about: "explained and true: held on the platform",
  },
];
