// What is told, found or broken when something has lasted too long.
import {
  action,
  type Crossing,
  DAY,
  escrow,
  event,
  HOUR,
  ID,
  message,
  MINUTE,
  OPERATION,
  operation,
  QUIET,
  raised,
  row,
} from "./crossing.ts";

const found = (type: string) =>
  `exists (select from escrow.find_overdue('2027-03-04') f where f.type = '${type}')`;

const rowOf = (view: string) => `exists (select from escrow.${view})`;

const owed = (severity: string, field: string, of: number) =>
  `(select (o.value ->> '${field}')::int = ${of} from
    jsonb_array_elements(escrow.diagnose_alerts() -> 'owed') o
    where o.value ->> 'severity' = '${severity}')`;

const LEASE = { lease_token: ID, lease_kind: "'release'" };
const REVIEW = { status: "'manual_review'", review_reason: "'operator'" };
const UNPAID = { status: "'awaiting_payment'", funds_at: "'none'", captured_minor: "0" };
/** Under a hold of a person's, long ago. */
const ON_HOLD = { on_hold_at: "escrow.now() - interval '9 days'" };
const LATE = {
  deadline_at: "escrow.now() - interval '5 days'",
  pay_by_at: "escrow.now() - interval '10 days'",
};
const dispute = (due: string) =>
  row("disputes", {
    dispute_id: "'du_1'",
    escrow_id: ID,
    amount_minor: "1",
    currency: "'usd'",
    stripe_status: "'needs_response'",
    evidence_due_at: due,
  });

export const OVERDUE: Crossing[] = [
  {
    of: "escrow.find_events: 1 hour",
    what: "an event that was not applied is a finding",
    at: HOUR,
    plant: event({ received_at: "escrow.now() - $age" }),
    crossed: "exists (select from escrow.find_events('2027-03-04'))",
  },
  {
    of: "escrow.find_overdue: 1 hour",
    what: "a lease that nobody took up is stale",
    at: HOUR,
    plant: escrow({ ...LEASE, lease_expires_at: "escrow.now() - $age" }),
    crossed: found("stale_lease"),
  },
  {
    of: "escrow.find_overdue: 24 hours",
    what: "money is held past deadline, grace and a day",
    at: DAY,
    plant: escrow({
      deadline_at: "escrow.now() - interval '900 seconds' - $age",
    }),
    crossed: found("held_past_deadline"),
  },
  {
    of: "escrow.transit_time: 15 minutes",
    what: "a card hold that should have lapsed is a finding",
    at: 15 * MINUTE,
    plant: escrow({
      funds_at: "'card'",
      captured_minor: "0",
      capture_before_at: "escrow.now() - $age",
    }),
    crossed: found("authorization_lapsed"),
  },
  {
    of: "escrow.watch_people: 1 day",
    what: "a person is reminded of a review",
    at: DAY,
    plant: escrow({ ...REVIEW, status_at: "escrow.now() - $age" }) +
      "select escrow.watch_people();",
    crossed: raised("review_waiting"),
  },
  {
    of: "escrow.watch_people: 1 day",
    what: "a person is reminded of a hold",
    at: DAY,
    plant: escrow({ on_hold_at: "escrow.now() - $age" }) + "select escrow.watch_people();",
    crossed: raised("hold_waiting"),
  },
  {
    of: "escrow.watch_switches: 1 hour",
    what: "a pause is reminded of",
    at: HOUR,
    plant: "update escrow.policy set paused = true where only_row;" +
      action("pause", { at: "escrow.now() - $age" }) + "select escrow.watch_switches();",
    crossed: raised("still_paused"),
  },
  {
    of: "escrow.watch_switches: 1 hour",
    what: "that new escrows are refused is reminded of",
    at: HOUR,
    plant: "update escrow.policy set accepting = false where only_row;" +
      action("set_accepting", { at: "escrow.now() - $age" }) + "select escrow.watch_switches();",
    crossed: raised("not_accepting"),
  },
  {
    of: "escrow.unanswered_escrows: 1 hour",
    what: "Stripe's silence is told",
    at: HOUR,
    plant: escrow({ waiting_for: "'stripe'", unanswered_at: "escrow.now() - $age" }),
    crossed: "exists (select from escrow.unanswered_escrows())",
  },
  {
    of: "escrow.watch_evidence: 3 days",
    what: "evidence is asked for",
    at: 3 * DAY,
    plant: dispute("escrow.now() + $age") + "select escrow.watch_evidence();",
    crossed: raised("evidence_due", "%:3 days before%"),
    falls: true,
  },
  {
    of: "escrow.watch_evidence: 1 day",
    what: "evidence is asked for once more",
    at: DAY,
    plant: dispute("escrow.now() + $age") + "select escrow.watch_evidence();",
    crossed: raised("evidence_due", "%:1 days before%"),
    falls: true,
  },
  {
    of: "escrow.remind: 1 day",
    what: "a reminder comes again",
    at: DAY,
    plant: message({
      alert: "'still_paused'",
      dedup_key: "'still_paused'",
      owed_to: "'{}'",
      delivered_at: "escrow.now() - $age",
    }) + "select escrow.remind('still_paused', '{}');",
    crossed: "(select count(*) = 2 from escrow.outbox)",
  },
  {
    of: "escrow.is_event_overdue: 24 hours",
    what: "an event is parked",
    at: DAY,
    plant: event({ received_at: "escrow.now() - $age" }),
    crossed: "(select escrow.is_event_overdue(i) from escrow.inbox i)",
  },
  {
    of: "escrow.is_event_overdue: i.tries > 10",
    what: "an event is parked after its tries",
    at: 10,
    plant: event({ tries: "$n" }),
    crossed: "(select escrow.is_event_overdue(i) from escrow.inbox i)",
  },
  {
    of: "escrow.receipt_time: 12 hours",
    what: "a stated time of receipt no longer counts",
    at: 12 * HOUR,
    plant: "",
    crossed: "escrow.receipt_time(escrow.now() - $age) = escrow.now()",
  },
  {
    of: "escrow.diagnose_alerts: 30 minutes",
    what: "a critical message is overdue",
    at: 30 * MINUTE,
    plant: message({ due_at: "escrow.now() - $age" }),
    crossed: owed("critical", "overdue", 1),
  },
  {
    of: "escrow.diagnose_alerts: 2 hours",
    what: "another message is overdue",
    at: 2 * HOUR,
    plant: message({ alert: "'effect_refused'", due_at: "escrow.now() - $age" }),
    crossed: owed("warning", "overdue", 1),
  },
  {
    of: "escrow.diagnose_alerts: 1 day",
    what: "a message was told today",
    at: DAY,
    plant: message() + message({
      dedup_key: "'another'",
      owed_to: "'{}'",
      delivered_at: "escrow.now() - $age",
    }),
    crossed: owed("critical", "told_today", 0),
  },
  {
    of: "public.escrow_claim_messages: 30 minutes",
    what: "a job turns red for a critical message that nobody took",
    at: 30 * MINUTE,
    plant: QUIET + message({ due_at: "escrow.now() - $age" }) +
      row("digests", {
        alert: "'person_needed'",
        channel: "'log'",
        attempts: "1",
        next_attempt_at: "escrow.now() + interval '1 hour'",
      }),
    crossed: `(public.escrow_claim_messages(${ID}, '{log}') ->> 'overdue')::int = 1`,
  },
  {
    of: "escrow.watch_app_webhook: 1 hour",
    what: "the app's endpoint is told to fail",
    at: HOUR,
    plant: row("change_deliveries", {
      change_id: "1",
      escrow_id: ID,
      first_failed_at: "escrow.now() - $age",
    }) + "select escrow.watch_app_webhook();",
    crossed: raised("app_webhook_failing"),
  },
];

const changed = (at: string) =>
  row("changes", { escrow_id: ID, at, to_status: "'held'", cause: "'test'", funds_at: "'none'" });

const tried = (tries: number, accepted = false) =>
  changed("escrow.now()") +
  row("change_deliveries", {
    change_id: "(select max(change_id) from escrow.changes)",
    escrow_id: ID,
    lease_token: ID,
    lease_expires_at: "escrow.now() + interval '1 minute'",
    attempts: `${tries}`.replace("-1", "$n"),
  }) +
  `select public.escrow_record_change_delivery(${ID}, d.change_id, ${accepted}, 'x')
   from escrow.change_deliveries d;`;

export const EVENTS: Crossing[] = [
  {
    of: "escrow.open_event: 30 seconds",
    what: "a duplicate is a try of its own",
    at: 30,
    plant: event({ escrow_id: ID, tries: "5", tried_at: "escrow.now() - $age" }) +
      "select escrow.open_event(i) from escrow.inbox i;",
    crossed: "(select i.tries = 6 from escrow.inbox i)",
  },
  {
    of: "escrow.open_event: 1 hour",
    what: "an event of an operation that nobody knows is told",
    at: HOUR,
    plant: event({
      refs: `jsonb_build_object('operation_id', ${ID})`,
      received_at: "escrow.now() - $age",
    }) + "select escrow.open_event(i) from escrow.inbox i;",
    crossed: raised("event_parked"),
  },
  {
    of: "escrow.owe_changes: 1 hour",
    what: "an endpoint that is new is not owed a change",
    at: HOUR,
    plant: changed("escrow.now() - $age") +
      row("feed", {
        change_id: "(select max(change_id) from escrow.changes)",
        escrow_id: ID,
        place: "1",
      }) + "select escrow.owe_changes();",
    crossed: "not exists (select from escrow.change_deliveries)",
  },
  {
    of: "public.escrow_record_change_delivery: x.attempts >= 19",
    what: "a change is given up",
    at: 18,
    plant: tried(-1),
    crossed: "(select d.gave_up_at is not null from escrow.change_deliveries d)",
    on: false,
  },
  {
    of: "public.escrow_claim_comparisons: 2 minutes",
    what: "a comparison that failed comes again",
    at: 2 * MINUTE,
    plant: escrow() + "select escrow.stop_database('{}');" +
      "update escrow.database_comparisons set tried_at = escrow.now() - $age where true;",
    crossed: "jsonb_array_length(public.escrow_claim_comparisons(1, false) -> 'items') = 1",
  },
  {
    of: "escrow.stop_database: 35 days",
    what: "what has ended is not compared any more",
    at: 35 * DAY,
    plant: escrow({
      status: "'refunded'",
      funds_at: "'sender'",
      settled_at: "escrow.now() - $age",
    }) + "select escrow.stop_database('{}');",
    crossed: "not exists (select from escrow.database_comparisons)",
  },
  {
    of: "escrow.offset_rows: 35 days",
    what: "a refund that was booked, undone and never seen at Stripe stays open",
    at: 35 * DAY,
    plant: row("reconciliation_days", {
      date: "'2027-03-01'",
      status: "'closed'",
      balanced: "true",
      statement: "'{}'",
      previous_hash: "''",
      hash: "''",
      closed_at: "escrow.now()",
    }) + ["refund", "refund_undone"].map((kind) =>
      row("journals", {
        kind: `'${kind}'`,
        stripe_id: "'re_1'",
        posted_at: "escrow.now() - $age",
      })
    ).join("") + "select escrow.offset_rows();",
    crossed: "not exists (select from escrow.posting_matches)",
  },
  {
    of: "escrow.judge_answer: v_status > 500",
    what: "an answer from before the API is unknown, and not kept under the key",
    at: 500,
    plant: "",
    crossed: `escrow.judge_answer('transfer',
      jsonb_build_object('kind', 'error', 'http_status', $n)) = 'unknown'`,
    on: false,
  },
  {
    of: "public.escrow_measure: 1 hour",
    what: "a doubt is counted",
    at: HOUR,
    plant: operation({ status: "'in_doubt'", first_sent_at: "escrow.now() - $age" }),
    crossed: "(public.escrow_measure(30) ->> 'in_doubt')::int = 1",
  },
];

const inDoubt = (age: string, more: Record<string, string> = {}) =>
  escrow() + operation({ status: "'in_doubt'", reason: "'timeout'", first_sent_at: age, ...more }) +
  `select escrow.leave_in_doubt((${OPERATION}).operation_id, null, interval '9 days');`;

const neverExecuted = (kind: string, snapshot: string): Crossing => ({
  of: "escrow.is_never_executed: 24:15",
  what: `absence is proof of a ${kind}`,
  at: DAY + 15 * MINUTE,
  plant: operation({ kind: `'${kind}'`, last_sent_at: "escrow.now() - $age" }),
  crossed: `escrow.is_never_executed(${OPERATION}, '${snapshot}')`,
});

export const IN_DOUBT: Crossing[] = [
  {
    of: "escrow.leave_in_doubt: 50 minutes",
    what: "a doubt is told",
    at: 50 * MINUTE,
    plant: inDoubt("escrow.now() - $age"),
    crossed: raised("in_doubt"),
  },
  {
    of: "escrow.leave_in_doubt: 50 minutes",
    what: "the next fetch is not later than that",
    at: 50 * MINUTE,
    plant: inDoubt("escrow.now() - interval '10 minutes'"),
    crossed: "(select escrow.now() - interval '10 minutes' + $age > e.next_attempt_at " +
      "from escrow.escrows e)",
  },
  {
    of: "escrow.leave_in_doubt: 24 hours",
    what: "a pending refund is told",
    at: DAY,
    plant: inDoubt("escrow.now() - $age", { kind: "'refund'", reason: "'refund_pending'" }),
    crossed: raised("refund_failed"),
  },
  {
    of: "escrow.leave_in_doubt: 24:15",
    what: "the next fetch is not later than the moment at which absence is proof",
    at: DAY + 15 * MINUTE,
    plant: inDoubt("escrow.now() - interval '2 hours'", {
      last_sent_at: "escrow.now() - interval '2 hours'",
    }),
    crossed: "(select escrow.now() - interval '2 hours' + $age > e.next_attempt_at " +
      "from escrow.escrows e)",
  },
  {
    of: "escrow.resume_operation: 23 hours",
    what: "a key is sent no more",
    at: 23 * HOUR,
    plant: escrow({ ...LEASE, lease_expires_at: "escrow.now() + interval '1 minute'" }) +
      operation({ status: "'in_doubt'", first_sent_at: "escrow.now() - $age" }),
    crossed: `escrow.resume_operation(${OPERATION}, '{}', 'release') ->> 'next' <> 'send'`,
  },
  neverExecuted("intent", '{"found_intents": []}'),
  neverExecuted("transfer", '{"transfers": []}'),
  neverExecuted("reversal", '{"transfers": []}'),
  neverExecuted("refund", '{"refunds": []}'),
  neverExecuted("capture", '{"payment_intent": {"status": "requires_capture"}}'),
  neverExecuted("void", '{"payment_intent": {"status": "requires_capture"}}'),
];

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
