// Days: what belongs to one, when it may be closed, and what its metrics are judged by.
import { action, type Crossing, DAY, event, ID, MINUTE, operation, row } from "./crossing.ts";

const SHOWN = "'2027-03-03'";
const START = "'2027-03-03T00:00:00Z'::timestamptz + interval '1 microsecond' * $n";
const END = "'2027-03-04T00:00:00Z'::timestamptz + interval '1 microsecond' * $n";

/** What is counted for a day from its first microsecond to its last. */
function ofTheDay(of: string, what: string, plant: (at: string) => string, counted: string) {
  return [
    { of, what: `${what}, at its start`, at: 0, plant: plant(START), crossed: counted, on: true },
    {
      of,
      what: `${what}, at its end`,
      at: 0,
      plant: plant(END),
      crossed: counted,
      falls: true as const,
      on: false,
    },
  ];
}

const measured = (metric: string, field: string, of: number) =>
  `(select m.${field} = ${of} from escrow.measure_day(${SHOWN}, true) m
    where m.metric = '${metric}')`;

const changed = (at: string, to: string) =>
  row("changes", { escrow_id: ID, at, to_status: `'${to}'`, cause: "'test'", funds_at: "'none'" });

const applied = (at: string) =>
  event({ received_at: at, applied_at: "escrow.now()", event_created_at: at, status: "'applied'" });

const retried = (values: Record<string, string>) =>
  operation({ attempt: "2", status: "'failed'", settled_at: "escrow.now()", ...values });

const active = (path: string, of: number) =>
  `(escrow.activity_of_day(${SHOWN}) #>> '{${path}}')::int = ${of}`;

const closed = (date: string, more = "'{}'") =>
  row("reconciliation_days", {
    date,
    status: "'closed'",
    balanced: "true",
    statement: more,
    previous_hash: "''",
    hash: "''",
    closed_at: "escrow.now()",
  });

const entry = (at: string) =>
  row("journals", { kind: "'outside'", stripe_id: "'x'", posted_at: at }) +
  row("entries", {
    journal_id: "(select max(journal_id) from escrow.journals)",
    line: "1",
    account: "'platform_balance'",
    currency: "'usd'",
    amount_minor: "5",
  });

export const DAYS: Crossing[] = [
  ...ofTheDay(
    "escrow.measure_day: day_start",
    "a review",
    (at) => changed(at, "manual_review"),
    measured("manual_intervention", "numerator", 1),
  ),
  ...ofTheDay(
    "escrow.measure_day: day_start",
    "a return",
    (at) => changed(at, "refunded"),
    measured("refund_rate", "numerator", 1),
  ),
  ...ofTheDay(
    "escrow.measure_day: day_start",
    "an event",
    applied,
    measured("webhook_detection", "numerator", 1),
  ),
  ...ofTheDay(
    "escrow.measure_day: day_start",
    "a repeated effect",
    (at) => retried({ settled_at: at }),
    measured("retry_success", "denominator", 1),
  ),
  {
    of: "escrow.measure_day: 24 hours",
    what: "a discrepancy is open for more than a day",
    at: DAY,
    plant: row("discrepancies", {
      type: "'stale_lease'",
      subject: "'x'",
      facts: "'{}'",
      date: SHOWN,
      found_at: "escrow.now() - $age",
    }),
    crossed: measured("unresolved_over_24h", "numerator", 1),
  },
  {
    of: "escrow.measure_day: p_date - 27",
    what: "the 28th day back still counts",
    at: 27,
    plant: closed(`${SHOWN}::date - $n`),
    crossed: measured("days_closed", "denominator", 2),
    falls: true,
    on: true,
  },
  {
    of: "escrow.usual_refund_bps: p_date - 28",
    what: "the usual rate is of 28 days",
    at: 28,
    plant: closed(`${SHOWN}::date - $n`, `'{"metrics": [{"metric": "refund_rate", "bps": 70}]}'`),
    crossed: `escrow.usual_refund_bps(${SHOWN}) is not null`,
    falls: true,
    on: true,
  },
  ...ofTheDay(
    "escrow.activity_of_day: day_start",
    "a new escrow",
    (at) => changed(at, "held"),
    active("escrows,created", 1),
  ),
  ...ofTheDay(
    "escrow.activity_of_day: day_start",
    "an event",
    applied,
    active("webhookLagSeconds,events", 1),
  ),
  ...ofTheDay(
    "escrow.activity_of_day: day_start",
    "a retry",
    (at) => retried({ created_at: at }),
    active("retries", 1),
  ),
  ...ofTheDay(
    "escrow.activity_of_day: day_start",
    "a trip of the breaker",
    (at) => action("breaker_tripped", { at }),
    active("breakerTrips", 1),
  ),
  ...ofTheDay(
    "escrow.open_postings: day_start",
    "a posting",
    entry,
    `(select count(*) = 1 from escrow.open_postings(${SHOWN}))`,
  ),
  {
    of: "escrow.open_postings: transit_time",
    what: "a posting is no longer young",
    at: 15 * MINUTE,
    plant: entry("escrow.now() - $age"),
    crossed: "(select not p.in_transit from escrow.open_postings('2027-03-04') p)",
  },
];
