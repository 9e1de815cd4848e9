// What the sender compares with its own fetch before it sends, and what becomes of a contradiction.
import type { Mutant } from "../mutant.ts";

const LIES = ["unit/functions/confirm_request"];
const FILE = "_shared/confirm_request.ts";
const PAYMENTS = ["integration/unconfirmed_payments"];

export const CONFIRMATION: Mutant[] = [
  {
    name: "requests_are_not_compared",
    breaks: "Whoever has the secret key makes the functions pay from another's charge.",
    changes: [{ in: "flows/carry_out.ts", replace: "if (reason !== null) {", by: "if (0 > 1) {" }, {
      in: "flows/carry_out.ts",
      replace: "const reason = findContradiction(step, observed);",
      by: "const reason = String(findContradiction(step, observed));",
    }],
    ask: ["integration/unconfirmed_requests"],
    about: "the app's own call sends nothing on a lie that the database was told before",
  },
  {
    name: "failed_fetch_is_the_last_one",
    breaks: "A fetch that failed is made up for by an older one.",
    changes: [{
      in: "flows/carry_out.ts",
      replace: `"failed" in snapshot ? {} : snapshot`,
      by: `"failed" in snapshot ? observed : snapshot`,
    }],
    ask: ["unit/functions/flows/carry_out"],
    about: "carryOut() forgets a fetch when the next one fails",
  },
  {
    name: "any_payment_is_ours",
    breaks: "A payment of another program is returned, captured or paid out.",
    changes: [{
      in: FILE,
      replace: "const isOurs = metadata.escrow_id === escrow_id &&",
      by: "const isOurs =",
    }],
    ask: LIES,
  },
  {
    name: "any_group_is_ours",
    breaks: "A payment that create-escrow did not make counts as ours.",
    changes: [{ in: FILE, replace: "|| transfer_group !== escrow_id) return", by: ") return" }],
    ask: LIES,
  },
  {
    name: "any_charge_is_the_source",
    breaks: "A receiver is paid from somebody else's charge.",
    changes: [{
      in: FILE,
      replace: "if (source !== undefined) return source === charge.id;",
      by: "if (source !== undefined) return true;",
    }],
    ask: LIES,
  },
  {
    name: "paid_anew_without_a_pull_back",
    breaks: "A receiver is paid from the balance although nothing was pulled back.",
    changes: [{
      in: FILE,
      replace: "return transfers.some(({ amount_reversed }) => amount_reversed > 0);",
      by: "return true;",
    }],
    ask: LIES,
  },
  {
    name: "paid_anew_counts_nowhere",
    breaks: "What was paid anew from the balance is not counted as paid.",
    changes: [{
      in: FILE,
      replace: "(source_transaction === null && metadata.operation_id !== undefined)",
      by: "false",
    }],
    ask: LIES,
  },
  {
    name: "any_account_is_the_receiver",
    breaks: "A stored request pays another account than the one whose readiness was read.",
    changes: [{
      in: FILE,
      replace: `if (params.destination !== account?.id) return "destination_differs";`,
      by: "",
    }],
    ask: LIES,
  },
  {
    name: "unpaid_is_paid_out",
    breaks: "An escrow that nobody paid is paid out of the platform's own money.",
    changes: [{
      in: FILE,
      replace: `if (intent.status !== "succeeded") return "status_differs";`,
      by: "",
    }],
    ask: LIES,
  },
  {
    name: "less_captured_is_enough",
    breaks: "Less than agreed was captured, and the platform pays the rest.",
    changes: [{
      in: FILE,
      replace: "charge.amount_captured < operation.captured_minor",
      by: "charge.amount_captured < 0",
    }],
    ask: LIES,
  },
  {
    name: "invented_reversal_frees_a_refund",
    breaks: "A reversal that never happened lets the sender be repaid what the receiver has.",
    changes: [{
      in: FILE,
      replace: "charge.amount_refunded - paid;",
      by: "charge.amount_refunded;",
    }],
    ask: LIES,
  },
  {
    name: "refunds_are_not_counted",
    breaks: "What the sender has back already is paid out once more.",
    changes: [{
      in: FILE,
      replace: "charge.amount - charge.amount_refunded - paid",
      by: "charge.amount - paid",
    }],
    ask: LIES,
  },
  {
    name: "any_transfer_is_pulled_back",
    breaks: "A transfer of another program is reversed.",
    changes: [{
      in: FILE,
      replace: "transfer?.transfer_group !== escrow_id",
      by: "transfer === undefined",
    }],
    ask: LIES,
  },
  {
    name: "requests_may_say_more",
    breaks: "A field that Holdfast never sends travels along with a refund.",
    changes: [{
      in: FILE,
      replace: "params: z.strictObject({ payment_intent: z.string(),",
      by: "params: z.object({ payment_intent: z.string(),",
    }],
    ask: LIES,
  },
  {
    name: "unconfirmed_means_never_made",
    breaks: "A transfer that may have been made counts as failed, and the sender is repaid.",
    changes: [{
      in: "escrow.block_unconfirmed",
      replace: "p_leased and o.status = 'claimed' and o.looked = 0",
      by: "true",
    }],
    ask: PAYMENTS,
    about: "a transfer that may have been made stays in doubt when it is not confirmed again",
  },
  {
    name: "attack_leaves_no_trace",
    breaks: "The audit does not show which request was not sent.",
    changes: [{
      in: "escrow.block_unconfirmed",
      replace: `perform escrow.audit('holdfast', 'block_request', o.escrow_id,
        'Stripe does not confirm it: ' || v_reason, null,
        v_facts || jsonb_build_object('path', o.path, 'params', o.params));`,
      by: "",
    }],
    ask: ["integration/unconfirmed_requests"],
    about: "the app's own call sends nothing on a lie that the database was told before",
  },
  {
    name: "invented_ticket_outdates_stripe",
    breaks: "After one invented reading no real one counts: a dispute is paid out.",
    changes: [{
      in: "escrow.apply_snapshot",
      replace: "least(p_ticket, s.last_value)",
      by: "p_ticket",
    }],
    ask: PAYMENTS,
    about: "a dispute that an RPC says is won, under a ticket of its own, frees no money",
  },
  {
    name: "invented_ticket_outdates_an_account",
    breaks: "After one invented reading an account counts as ready for ever.",
    changes: [{
      in: "escrow.apply_account",
      replace: "least(p_ticket, (select t.last_value from escrow.tickets t))",
      by: "p_ticket",
    }],
    ask: PAYMENTS,
    about: "an account that an RPC says is ready for ever is read again",
  },
];
