// What is found or reminded of when something has lasted too long.
import {
  action,
  type Crossing,
  DAY,
  escrow,
  event,
  HOUR,
  ID,
  MINUTE,
  raised,
  row,
} from "./crossing.ts";

const found = (type: string) =>
  `exists (select from escrow.find_overdue('2027-03-04') f where f.type = '${type}')`;

const LEASE = { lease_token: ID, lease_kind: "'release'" };

const REVIEW = { status: "'manual_review'", review_reason: "'operator'" };

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
];
