// When a message is overdue, comes again, or is no longer of today.
import {
  type Crossing,
  DAY,
  event,
  HOUR,
  ID,
  message,
  MINUTE,
  QUIET,
  raised,
  row,
} from "./crossing.ts";

const owed = (severity: string, field: string, of: number) =>
  `(select (o.value ->> '${field}')::int = ${of} from
    jsonb_array_elements(escrow.diagnose_alerts() -> 'owed') o
    where o.value ->> 'severity' = '${severity}')`;

export const ALERTED: Crossing[] = [
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
