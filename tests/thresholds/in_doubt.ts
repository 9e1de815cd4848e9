// Effects whose outcome is not known, and changes that the app does not take.
import {
  type Crossing,
  DAY,
  escrow,
  event,
  HOUR,
  ID,
  MINUTE,
  OPERATION,
  operation,
  raised,
  row,
} from "./crossing.ts";

const LEASE = { lease_token: ID, lease_kind: "'release'" };

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

const inDoubt = (age: string, more: Record<string, string> = {}) =>
  escrow() + operation({ status: "'in_doubt'", reason: "'timeout'", first_sent_at: age, ...more }) +
  `select escrow.leave_in_doubt((${OPERATION}).operation_id, null, interval '9 days');`;

/** What can be made twice must be forgotten by Stripe; the rest needs its request to be dead. */
const FORGOTTEN = { of: "escrow.proof_after: 24:15", at: DAY + 15 * MINUTE };
const DEAD = { of: "escrow.proof_after: 15 seconds", at: 135 };

const neverExecuted = (kind: string, snapshot: string, proof = DEAD): Crossing => ({
  ...proof,
  what: `absence is proof of a ${kind}`,
  plant: escrow() + operation({ kind: `'${kind}'`, last_sent_at: "escrow.now() - $age" }),
  crossed: `escrow.is_never_executed(${OPERATION}, '${snapshot}')`,
});

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
    of: "public.escrow_claim_comparisons: 35 minutes",
    what: "what is to be placed while the database is stopped is read again",
    at: 35 * MINUTE,
    plant: escrow() + "select escrow.stop_database('{}');" +
      "update escrow.database_comparisons set compared_at = escrow.now() where true;" +
      row("stray_effects", {
        stripe_id: "'tr_1'",
        escrow_id: ID,
        object: "'transfer'",
        facts: "'{}'",
        read_at: "escrow.now() - $age",
      }),
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
    of: "escrow.leave_in_doubt: 1 hour",
    what: "a capture in doubt is told while an hour is left after the next look",
    at: HOUR,
    plant: escrow({
      funds_at: "'card'",
      capture_before_at: "escrow.now() + interval '135 seconds' + $age",
    }) + operation({ kind: "'capture'", status: "'in_doubt'", reason: "'timeout'" }) +
      `select escrow.leave_in_doubt((${OPERATION}).operation_id, null, interval '9 days');`,
    crossed: raised("doubt_outlives"),
    falls: true,
  },
  {
    of: "escrow.proof_after: 24:15",
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
  neverExecuted("transfer", '{"transfers": []}', FORGOTTEN),
  neverExecuted("reversal", '{"transfers": []}'),
  neverExecuted("refund", '{"refunds": []}', FORGOTTEN),
  neverExecuted("capture", '{"payment_intent": {"status": "requires_capture"}}'),
  neverExecuted("void", '{"payment_intent": {"status": "requires_capture"}}'),
];
