// Thresholds moved, by a factor or by one unit.
import type { Mutant } from "../mutant.ts";

const moved = (
  name: string,
  breaks: string,
  about: string,
  [where, replace, by]: [string, string, string],
): Mutant => ({
  name,
  breaks,
  changes: [{ in: where, replace, by }],
  ask: ["integration/thresholds"],
  about,
});

const CROSSED = "thresholds are crossed one unit after and not before: ";
const overdue = `${CROSSED}overdue`;
const alerted = `${CROSSED}alerted`;
const closing = `${CROSSED}closing`;
const days = `${CROSSED}days`;
const put = "what is put off is put off by so much and no more";

export const THRESHOLDS: Mutant[] = [
  moved("metric_counts_two_days", "A discrepancy counts as old only after two days.", days, [
    "escrow.measure_day",
    "interval '24 hours'",
    "interval '48 hours'",
  ]),
  moved(
    "day_ends_late",
    "A review of the next day's first minutes counts for the day before.",
    days,
    [
      "escrow.measure_day",
      "where c.at >= escrow.day_start(p_date) and c.at < escrow.day_start(p_date + 1)",
      "where c.at >= escrow.day_start(p_date) " +
      "and c.at < escrow.day_start(p_date + 1) + interval '5 minutes'",
    ],
  ),
  moved("day_has_its_neighbours_first_moment", "An event of midnight counts twice.", days, [
    "escrow.measure_day",
    "and i.received_at < escrow.day_start(p_date + 1)",
    "and i.received_at <= escrow.day_start(p_date + 1)",
  ]),
  moved("closed_days_of_27", "Of 28 days only 27 are counted.", days, [
    "escrow.measure_day",
    "p_date - 27",
    "p_date - 26",
  ]),
  moved("closed_while_it_is_posted", "A day is closed when a posting may be under way.", closing, [
    "escrow.last_closable_day",
    "interval '1 minute'",
    "interval '10 minutes'",
  ]),
  moved("books_begin_late", "The first posting's row is of a day before the books.", closing, [
    "escrow.first_day",
    "interval '1 hour'",
    "interval '1 minute'",
  ]),
  moved("run_of_the_open_slot_is_due", "A run counts as missed while its slot is open.", closing, [
    "escrow.jobs_on_time",
    "g.at + make_interval(secs => s.seconds) <= m.at",
    "g.at + make_interval(secs => s.seconds) <= m.at + interval '1 minute'",
  ]),
  moved(
    "alarm_above_its_share",
    "The share that is an alarm is none.",
    "each metric is met, and each alarm raised",
    ["escrow.metrics_of_day", "x.bps >= x.alarm_bps", "x.bps > x.alarm_bps"],
  ),
  moved(
    "silent_after_four_periods",
    "A job is silent for a period more before anybody hears of it.",
    "each job is silent after three",
    ["escrow.job_health", "3 * make_interval", "4 * make_interval"],
  ),
  moved("review_reminded_of_late", "A review is reminded of after a day and a half.", overdue, [
    "escrow.watch_people",
    "interval '1 day'",
    "interval '36 hours'",
  ]),
  moved("pause_reminded_of_late", "A pause is reminded of a minute late.", overdue, [
    "escrow.watch_switches",
    "where p.paused and s.at <= (select escrow.now() - interval '1 hour')",
    "where p.paused and s.at <= (select escrow.now() - interval '61 minutes')",
  ]),
  moved("evidence_asked_for_late", "Evidence is asked for with an hour less.", overdue, [
    "escrow.watch_evidence",
    "interval '3 days'",
    "interval '71 hours'",
  ]),
  moved(
    "held_too_long_is_found_late",
    "Money past its deadline is a finding two days late.",
    overdue,
    [
      "escrow.find_overdue",
      "interval '24 hours'",
      "interval '48 hours'",
    ],
  ),
  moved("one_try_more", "An event is parked one try late.", alerted, [
    "escrow.is_event_overdue",
    "i.tries > 10",
    "i.tries > 11",
  ]),
  moved(
    "stale_receipt_counts",
    "A time of receipt of half a day and an hour ago counts.",
    alerted,
    [
      "escrow.receipt_time",
      "interval '12 hours'",
      "interval '13 hours'",
    ],
  ),
  moved(
    "key_sent_a_minute_late",
    "A key is sent a minute after its 23 hours.",
    `${CROSSED}in_doubt`,
    [
      "escrow.resume_operation",
      "interval '23 hours'",
      "interval '23:01'",
    ],
  ),
  moved(
    "proof_a_minute_early",
    "Absence of a refund is proof a minute early.",
    `${CROSSED}in_doubt`,
    [
      "escrow.proof_after",
      "interval '24:15'",
      "interval '24:14'",
    ],
  ),
  moved("records_kept_a_day_less", "What is kept for 35 days goes after 34.", `${CROSSED}kept`, [
    "escrow.trim_records",
    "interval '35 days'",
    "interval '34 days'",
  ]),
  moved(
    "hold_captured_a_minute_late",
    "A card hold is captured a minute late.",
    `${CROSSED}policy`,
    [
      "escrow.is_lapsing",
      "e.capture_before_at < escrow.now() + make_interval(secs => p.lapse_margin_seconds)",
      "e.capture_before_at < escrow.now() + make_interval(secs => p.lapse_margin_seconds - 60)",
    ],
  ),
  moved("attempt_more_than_policy", "A person is asked one refusal late.", `${CROSSED}policy`, [
    "escrow.apply_refusal",
    "e.attempts >= (select p.max_attempts",
    "e.attempts > (select p.max_attempts",
  ]),
  moved(
    "unanswered_a_day_longer",
    "An event counts as unanswered a day late.",
    `${CROSSED}invariants`,
    [
      "20261101003007_invariant_events_are_answered.sql",
      "where i.status = 'received' and i.received_at < (select escrow.now()) - interval '25 hours'",
      "where i.status = 'received' and i.received_at < (select escrow.now()) - interval '49 hours'",
    ],
  ),
  moved("backoff_twice_as_long", "The third try waits half an hour.", put, [
    "escrow.backoff",
    "array[60, 300, 900,",
    "array[60, 300, 1800,",
  ]),
  moved("critical_digest_hourly", "Critical alerts are gathered for an hour.", put, [
    "public.escrow_record_delivery",
    "when p_accepted and v_severity = 'critical' then interval '15 minutes'",
    "when p_accepted and v_severity = 'critical' then interval '60 minutes'",
  ]),
  moved("payment_fetched_late", "A payment whose webhook is lost is fetched after the hour.", put, [
    "escrow.plan_look",
    "interval '35 minutes'",
    "interval '70 minutes'",
  ]),
];
