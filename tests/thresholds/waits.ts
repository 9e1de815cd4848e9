// How long what waits for a bank, a balance or a charge is left alone before it is asked again.
import { type Crossing, DAY, escrow, HOUR, ID, MINUTE, operation, row } from "./crossing.ts";

const failed = (kind: string, code: string) =>
  operation({
    kind: `'${kind}'`,
    status: "'failed'",
    reason: `'${code}'`,
    settled_at: "escrow.now() - $age",
  });

export const WAITS: Crossing[] = [
  {
    of: "policy.lapse_margin_seconds",
    what: "a card hold with a person is told to lapse",
    at: DAY,
    plant: escrow({
      status: "'manual_review'",
      review_reason: "'person_needed'",
      funds_at: "'card'",
      captured_minor: "0",
      payment_intent_id: "'pi_1'",
      capture_before_at: "escrow.now() + $age",
    }) + `select escrow.lease_due(${ID}, gen_random_uuid());`,
    crossed: "exists (select from escrow.outbox m where m.alert = 'hold_lapses')",
    falls: true,
    on: false,
  },
  {
    of: "escrow.is_capture_due: 6 hours",
    what: "a capture that was refused in a review is tried again",
    at: 6 * HOUR,
    plant: escrow({
      status: "'manual_review'",
      review_reason: "'person_needed'",
      funds_at: "'card'",
      captured_minor: "0",
      release_requested_at: "escrow.now()",
      capture_before_at: "escrow.now() + interval '1 hour'",
    }) + failed("capture", "card_declined"),
    crossed: "(select escrow.is_capture_due(e) from escrow.escrows e)",
    on: true,
  },
  {
    of: "escrow.is_reversal_due: 6 hours",
    what: "a pull-back that the receiver could not pay is asked for again",
    at: 6 * HOUR,
    plant: escrow({ status: "'disputed'", resume_status: "'released'", funds_at: "'receiver'" }) +
      row("disputes", {
        dispute_id: "'du_1'",
        escrow_id: ID,
        amount_minor: "10000",
        currency: "'usd'",
        stripe_status: "'needs_response'",
        opened_at: "escrow.now() - interval '9 days'",
      }) + failed("reversal", "balance_insufficient"),
    crossed: "(select escrow.is_reversal_due(e) from escrow.escrows e)",
    on: true,
  },
  {
    of: "escrow.apply_captured: 1 minute",
    what: "a payment whose charge is not shown is read again by then",
    at: MINUTE,
    plant: escrow({
      status: "'awaiting_payment'",
      funds_at: "'none'",
      captured_minor: "0",
      next_attempt_at: "escrow.now() + interval '9 hours'",
    }) + `select escrow.apply_captured(${ID}, '{"status": "succeeded"}');`,
    crossed: "(select e.next_attempt_at < escrow.now() + $age from escrow.escrows e)",
    on: false,
  },
];
