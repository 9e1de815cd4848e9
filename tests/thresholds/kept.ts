// What is kept for a time, and what breaks an invariant.
import {
  type Crossing,
  DAY,
  escrow,
  event,
  HOUR,
  ID,
  message,
  operation,
  row,
} from "./crossing.ts";

const UNPAID = { status: "'awaiting_payment'", funds_at: "'none'", captured_minor: "0" };

const ON_HOLD = { on_hold_at: "escrow.now() - interval '9 days'" };

const LATE = {
  deadline_at: "escrow.now() - interval '5 days'",
  pay_by_at: "escrow.now() - interval '10 days'",
};

const reserved = (age: string) =>
  escrow({ settled_at: "escrow.now()", status: "'refunded'", funds_at: "'sender'" }) +
  row("breaker_reservations", {
    escrow_id: ID,
    currency: "'usd'",
    amount_minor: "1",
    reserved_at: age,
    max_count: "1",
    max_amount_minor: "1",
  });

const rowOf = (view: string) => `exists (select from escrow.${view})`;

export const KEPT: Crossing[] = [
  {
    of: "escrow.trim_records: 35 days",
    what: "a reservation is dropped",
    at: 35 * DAY,
    plant: reserved("escrow.now() - $age") + "select escrow.trim_records();",
    crossed: "not exists (select from escrow.breaker_reservations)",
  },
  {
    of: "escrow.trim_records: 35 days",
    what: "a delivered change is dropped",
    at: 35 * DAY,
    plant: row("change_deliveries", {
      change_id: "1",
      escrow_id: ID,
      delivered_at: "escrow.now() - $age",
    }) + "select escrow.trim_records();",
    crossed: "not exists (select from escrow.change_deliveries)",
  },
  {
    of: "escrow.trim_records: 400 days",
    what: "a run is dropped",
    at: 400 * DAY,
    plant: row("job_runs", {
      job: "'check-escrow-timeouts'",
      started_at: "escrow.now() - $age",
    }) + "select escrow.trim_records();",
    crossed: "not exists (select from escrow.job_runs)",
  },
  {
    of: "escrow.read_breaker: policy.breaker_window_seconds",
    what: "a return no longer counts",
    at: HOUR,
    plant: reserved("escrow.now() - $age"),
    crossed: "(select b.used_count = 0 from escrow.read_breaker('usd', 1, 1) b)",
  },
];

export const INVARIANTS: Crossing[] = [
  {
    of: "escrow.invariant_events_are_answered: 25 hours",
    what: "an event was not answered",
    at: 25 * HOUR,
    plant: event({ received_at: "escrow.now() - $age" }),
    crossed: rowOf("invariant_events_are_answered"),
  },
  {
    of: "escrow.invariant_events_are_answered: 25 hours",
    what: "a parked event was not told",
    at: 25 * HOUR,
    plant: event({ status: "'parked'", received_at: "escrow.now() - $age" }),
    crossed: rowOf("invariant_events_are_answered"),
  },
  {
    of: "escrow.is_read_lately: 1 hour",
    what: "a movement was placed by an old reading",
    at: HOUR,
    plant: escrow() + row("stray_effects", {
      stripe_id: "'tr_1'",
      escrow_id: ID,
      object: "'transfer'",
      facts: "'{}'",
      read_at: "escrow.now() - $age",
      resolved_at: "escrow.now()",
      resolution: "'outside'",
    }),
    crossed: rowOf("invariant_strays_are_read_first"),
  },
  {
    of: "escrow.invariant_answers_are_recorded: 1 hour",
    what: "an answer was not recorded",
    at: HOUR,
    plant: operation({ last_sent_at: "escrow.now() - $age" }),
    crossed: rowOf("invariant_answers_are_recorded"),
  },
  {
    of: "escrow.invariant_alerts_are_told: 2 hours",
    what: "a message was not told",
    at: 2 * HOUR,
    plant: message({ due_at: "escrow.now() - $age" }),
    crossed: rowOf("invariant_alerts_are_told"),
  },
  {
    of: "escrow.invariant_alerts_once_a_day: 1 day",
    what: "a message was told twice in a day",
    at: DAY,
    plant: ["escrow.now()", "escrow.now() - $age"].map((delivered_at) =>
      message({ owed_to: "'{}'", delivered_at })
    ).join(""),
    crossed: rowOf("invariant_alerts_once_a_day"),
    falls: true,
  },
  {
    of: "escrow.invariant_deadlines_are_kept: 23 hours",
    what: "a key was sent when Stripe may have forgotten it",
    at: 23 * HOUR,
    plant: operation({ first_sent_at: "escrow.now() - $age", last_sent_at: "escrow.now()" }),
    crossed: rowOf("invariant_deadlines_are_kept"),
  },
  {
    of: "escrow.invariant_nothing_is_stuck: 1 hour",
    what: "what was due was not taken up",
    at: HOUR,
    plant: escrow({ ...LATE, next_attempt_at: "escrow.now() - $age" }),
    crossed: rowOf("invariant_nothing_is_stuck"),
  },
  {
    of: "escrow.invariant_nothing_is_stuck: 1 hour",
    what: "an unpaid one was not cancelled",
    at: HOUR,
    plant: escrow({ ...UNPAID, pay_by_at: "escrow.now() - $age" }),
    crossed: rowOf("invariant_nothing_is_stuck"),
  },
  {
    of: "escrow.invariant_nothing_is_stuck: 1 hour",
    what: "a late one was not returned",
    at: HOUR,
    plant: escrow({ ...LATE, deadline_at: "escrow.now() - interval '900 seconds' - $age" }),
    crossed: rowOf("invariant_nothing_is_stuck"),
  },
  {
    of: "escrow.invariant_nothing_is_stuck: 1 hour",
    what: "the breaker kept it, and told nobody lately",
    at: HOUR,
    plant: escrow(LATE) + message({ alert: "'circuit_breaker'", last_at: "escrow.now() - $age" }),
    crossed: rowOf("invariant_nothing_is_stuck"),
  },
  {
    of: "escrow.invariant_nothing_is_stuck: 25 hours",
    what: "a hold was told to nobody",
    at: 25 * HOUR,
    plant: escrow({ ...LATE, on_hold_at: "escrow.now() - $age" }),
    crossed: rowOf("invariant_nothing_is_stuck"),
  },
  {
    of: "escrow.invariant_nothing_is_stuck: 25 hours",
    what: "a hold is no longer reminded of",
    at: 25 * HOUR,
    plant: escrow({ ...LATE, ...ON_HOLD }) +
      message({ alert: "'hold_waiting'", owed_to: "'{}'", delivered_at: "escrow.now() - $age" }),
    crossed: rowOf("invariant_nothing_is_stuck"),
  },
];
