// From how far back Stripe is listed.
import { DAY, escrow, HOUR, ID, row } from "./crossing.ts";
import type { Put } from "./sets.ts";

const listed = (phase: string) =>
  row("reconciliations", {
    target_date: "'2027-03-03'",
    is_dry: "false",
    phase: `'${phase}'`,
    rows_from: "escrow.now()",
  }) + "select escrow.page_step(r) from escrow.reconciliations r;";

export const LISTINGS: Put[] = [
  {
    of: "escrow.stop_database: 1 hour",
    what: "payments are listed from before the youngest that is known",
    plant: escrow({ created_at: "escrow.now()" }) + "select escrow.stop_database('{}');",
    until: "(select s.listed_from from escrow.database_stops s)",
    by: -HOUR,
  },
  {
    of: "escrow.page_step: 1 hour",
    what: "PaymentIntents are listed from before the oldest that is open",
    plant: escrow({
      status: "'awaiting_payment'",
      funds_at: "'none'",
      captured_minor: "0",
      payment_intent_id: "'pi_1'",
      created_at: "escrow.now()",
    }) + listed("payment_intents"),
    until: "(select r.stream_from from escrow.reconciliations r)",
    by: -HOUR,
  },
  {
    of: "escrow.page_step: 1 day",
    what: "disputes are listed from before the oldest that is open",
    plant: row("disputes", {
      dispute_id: "'du_1'",
      escrow_id: ID,
      amount_minor: "1",
      currency: "'usd'",
      stripe_status: "'needs_response'",
      opened_at: "escrow.now()",
    }) + listed("disputes"),
    until: "(select r.stream_from from escrow.reconciliations r)",
    by: -DAY,
  },
];
