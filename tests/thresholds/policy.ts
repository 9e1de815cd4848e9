// What operators tune: the moment at which each setting decides.
import { type Crossing, DAY, escrow, HOUR, MINUTE, row } from "./crossing.ts";

const refused = (code: string) =>
  `coalesce(escrow.refuse_times(escrow.now() + $age, escrow.now() + interval '1 second', null)
    ->> 'code', '') = '${code}'`;

const CARD = { funds_at: "'card'", captured_minor: "0" };
const LONG_AGO = {
  deadline_at: "escrow.now() - interval '20 days'",
  pay_by_at: "escrow.now() - interval '30 days'",
};

export const POLICY: Crossing[] = [
  {
    of: "policy.grace_seconds",
    what: "the deadline job may return it",
    at: 15 * MINUTE,
    plant: escrow({ deadline_at: "escrow.now() - $age" }),
    crossed: "exists (select from escrow.due_by_clock())",
    on: true,
  },
  {
    of: "policy.max_deadline_seconds",
    what: "a deadline is too far",
    at: 90 * DAY,
    plant: "",
    crossed: refused("deadline_too_far"),
    on: false,
  },
  {
    of: "policy.authorize_window_seconds",
    what: "a card hold outlives deadline, grace and margin",
    at: 6 * DAY - 15 * MINUTE,
    plant: "",
    crossed: "escrow.fits_authorization(escrow.now() + $age)",
    falls: true,
    on: true,
  },
  {
    of: "policy.lapse_margin_seconds",
    what: "a card hold is captured before it lapses",
    at: DAY,
    plant: escrow({ ...CARD, ...LONG_AGO, capture_before_at: "escrow.now() + $age" }),
    crossed: "(select escrow.is_capture_due(e) from escrow.escrows e)",
    falls: true,
    on: false,
  },
  {
    of: "policy.lapse_margin_seconds",
    what: "a card hold that does not outlive the deadline by it is captured at once",
    at: DAY,
    plant: escrow({
      ...CARD,
      deadline_at: "escrow.now() + interval '2 days'",
      capture_before_at: "escrow.now() + interval '2 days 15 minutes' + $age",
    }),
    crossed: "(select escrow.is_capture_due(e) from escrow.escrows e)",
    falls: true,
    on: false,
  },
  {
    of: "policy.release_wait_seconds",
    what: "a queued release is overdue, a day and the grace after its limit",
    at: 30 * DAY,
    plant: escrow({
      status: "'transfer_failed'",
      release_requested_at: "escrow.now() - interval '1 day 15 minutes' - $age",
    }),
    crossed: "exists (select from escrow.find_overdue('2027-03-04'))",
  },
  {
    of: "policy.breaker_window_seconds",
    what: "a return no longer counts",
    at: HOUR,
    plant: row("breaker_reservations", {
      escrow_id: "gen_random_uuid()",
      currency: "'usd'",
      amount_minor: "1",
      reserved_at: "escrow.now() - $age",
      max_count: "1",
      max_amount_minor: "1",
    }),
    crossed: "(select b.used_count = 0 from escrow.read_breaker('usd', 1, 1) b)",
  },
  {
    of: "policy.breaker_max_count",
    what: "the circuit breaker trips",
    at: 51,
    plant: "",
    crossed: "(select b.tripped from escrow.read_breaker('usd', $n, 1) b)",
    on: true,
  },
  {
    of: "currencies.breaker_limit_minor",
    what: "the circuit breaker trips for the amount",
    at: 1_000_001,
    plant: "",
    crossed: "(select b.tripped from escrow.read_breaker('usd', 1, $n) b)",
    on: true,
  },
  {
    of: "currencies.minimum_minor",
    what: "an amount may be charged",
    at: 50,
    plant: "",
    crossed: "escrow.refuse_amount($n, 'usd', 0) is null",
    on: true,
  },
  {
    of: "escrow.refuse_amount: p_amount_minor > 999999999999",
    what: "an amount is too large",
    at: 999_999_999_999,
    plant: "",
    crossed:
      "escrow.refuse_amount($n, 'usd', 0) ->> 'code' is not distinct from 'amount_too_large'",
    on: false,
  },
  {
    of: "policy.max_attempts",
    what: "a person is asked after so many refusals",
    at: 7,
    plant: escrow({ status: "'releasing'", attempts: "$n - 1" }) +
      row("operations", {
        operation_id: "gen_random_uuid()",
        escrow_id: "(select escrow_id from escrow.escrows)",
        kind: "'transfer'",
        amount_minor: "1",
        currency: "'usd'",
        path: "'/x'",
        params: "'{}'",
      }) + `select escrow.apply_refusal(o, 'definite', '{"code": "x"}') from escrow.operations o;`,
    crossed: "(select e.status = 'manual_review' from escrow.escrows e)",
    on: false,
  },
  {
    of: "escrow.take_lease: v_lost >= 5",
    what: "an escrow that costs worker after worker is told",
    at: 4,
    plant: escrow({
      lease_token: "gen_random_uuid()",
      lease_kind: "'release'",
      lease_expires_at: "escrow.now() - interval '1 hour'",
      lost_leases: "$n - 1",
    }) + `select escrow.take_lease(e.escrow_id, 'release', gen_random_uuid())
      from escrow.escrows e;`,
    crossed: "exists (select from escrow.outbox m where m.alert = 'workers_lost')",
    on: false,
  },
  {
    of: "escrow.take_lease: v_lost > 2",
    what: "an escrow that costs worker after worker is taken up more seldom",
    at: 2,
    plant: escrow({
      lease_token: "gen_random_uuid()",
      lease_kind: "'release'",
      lease_expires_at: "escrow.now() - interval '1 hour'",
      lost_leases: "$n - 1",
    }) + `select escrow.take_lease(e.escrow_id, 'release', gen_random_uuid())
      from escrow.escrows e;`,
    crossed: "(select e.next_attempt_at > e.lease_expires_at from escrow.escrows e)",
    on: false,
  },
  {
    of: "escrow.is_kept_by_bank: 3 days",
    what: "a person is asked about money that a closed dispute has not given back",
    at: 3 * DAY,
    plant: escrow({ status: "'disputed'", resume_status: "'held'", bank_minor: "5" }) +
      row("disputes", {
        dispute_id: "'du_1'",
        escrow_id: "(select escrow_id from escrow.escrows)",
        amount_minor: "5",
        currency: "'usd'",
        stripe_status: "'won'",
        closed_at: "escrow.now() - $age",
      }) +
      `select escrow.close_dispute(e.escrow_id, '{"id": "du_1", "status": "won"}', 'under_review')
       from escrow.escrows e;`,
    crossed: "exists (select from escrow.outbox m where m.alert = 'person_needed')",
  },
];
