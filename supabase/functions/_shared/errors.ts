// Every refusal a caller can get: stable code, HTTP status, sentence and hint. Once.

interface Entry {
  status: number;
  message: string;
  hint: string;
}

const entry = (status: number, message: string, hint: string): Entry => ({ status, message, hint });

export const ERRORS = {
  // the edge
  unauthorized: entry(401, "Not authorized", "Send a secret key of this project as `apikey`."),
  method_not_allowed: entry(405, "Method not allowed", "Use POST."),
  payload_too_large: entry(413, "Body too large", "Service calls take 64 KiB, webhooks 256 KiB."),
  unsupported_media_type: entry(415, "Unsupported content type", "Send application/json."),
  body_incomplete: entry(400, "The body broke off", "Repeat the call."),
  body_timeout: entry(408, "The body took too long", "Send it within a minute."),
  invalid_json: entry(400, "The body is not JSON", "Send one JSON object in UTF-8."),
  invalid_request: entry(422, "The request is not valid", "See details for each field."),
  // webhooks
  invalid_signature: entry(400, "Invalid signature", "Check the endpoint's signing secret."),
  wrong_livemode: entry(400, "Event of the other mode", "This installation serves one mode."),
  thin_event: entry(400, "Thin event", "Create the endpoint with snapshot payloads."),
  invalid_event: entry(400, "Not a Stripe event", "Only Stripe events are taken here."),
  // replies by email
  email_release_off: entry(404, "Release by email is off", "Set INBOUND_ADDRESS to switch it on."),
  invalid_message: entry(422, "Not an inbound message", "Only Postmark's messages are taken here."),
  // making an escrow
  unsupported_currency: entry(422, "Currency not accepted", "Accept it with escrow_set_currency."),
  amount_too_small: entry(422, "Amount too small", "Stripe has a minimum for each currency."),
  amount_too_large: entry(422, "Amount too large", "At most twelve digits of minor units."),
  amount_off_step: entry(422, "Amount not on the currency's step", "Round to the step."),
  fee_too_large: entry(422, "Platform fee out of range", "At least 0, less than the amount."),
  fee_off_step: entry(422, "Platform fee not on the currency's step", "Round to the step."),
  deadline_past: entry(422, "Deadline is past", "The deadline must lie ahead."),
  deadline_too_far: entry(422, "Deadline too far ahead", "See max_deadline_seconds in the policy."),
  pay_by_invalid: entry(422, "Time to pay out of range", "Between now and the deadline."),
  hold_mode_unavailable: entry(422, "Hold mode not possible", "Use holdMode capture."),
  reference_conflict: entry(
    409,
    "The reference is in use for another escrow",
    "Same reference means same amount, currency, deadline, receiver, holdMode and fee.",
  ),
  receiver_conflict: entry(
    409,
    "The receiver exists with other details",
    "Change it first: escrow_set_receiver_details, or escrow_set_receiver_account.",
  ),
  payment_refused: entry(422, "Stripe refused the payment", "RUNBOOK.md, Codes: details.reason."),
  not_accepting: entry(503, "New escrows are switched off", "Switch on: escrow_set_accepting."),
  // moving money
  not_found: entry(404, "No such escrow", "Check escrowTransactionId."),
  already_processing: entry(
    409,
    "This escrow is already processing",
    "Another call is carrying it out: repeat in a moment.",
  ),
  not_releasable: entry(
    409,
    "Not releasable in this state",
    "RUNBOOK.md, Codes, explains details.reason; escrow_explain says what this escrow takes.",
  ),
  not_refundable: entry(
    409,
    "Not refundable in this state",
    "Released or in review, an operator orders it: escrow_order_refund. See details.status.",
  ),
  placeholder_reason: entry(
    422,
    "The reason is a placeholder",
    "Say in your own words why: it is kept, and shown to whoever asks.",
  ),
  release_requested: entry(
    409,
    "A release was asked for",
    "It stands; force: true overrides it and is audited.",
  ),
  authorization_lapsed: entry(
    409,
    "The card authorization has lapsed",
    "No money was taken: make a new escrow.",
  ),
  transfer_failed: entry(402, "The payment to the receiver was refused", "It is tried again."),
  in_doubt: entry(502, "Stripe's answer is not known yet", "Repeat the call: it resumes."),
  // the books
  day_not_over: entry(422, "The day is not over", "Ask for a UTC day that ended a minute ago."),
  before_first_day: entry(
    422,
    "Before the books begin",
    "The first statement is of the day of the first payment.",
  ),
  // the installation
  unavailable: entry(503, "Temporarily unavailable", "Nothing is lost: repeat the call."),
  breaker_unavailable: entry(503, "The circuit breaker cannot be read", "Nothing was claimed."),
  alerts_undelivered: entry(
    503,
    "Critical alerts reach nobody",
    "The work is done. Read escrow.outbox, then mend the channel: see escrow.digests.",
  ),
  contract_mismatch: entry(
    503,
    "Functions and database are of different versions",
    "Apply the migrations, then deploy the functions.",
  ),
  database_refused: entry(
    503,
    "The database refuses the functions",
    "Deploy them again: they then have the project's key of today.",
  ),
  wrong_mode: entry(
    503,
    "The Stripe key is of the other mode",
    "One installation serves test or live, fixed by its first key.",
  ),
  database_changed: entry(
    503,
    "The database was restored, rewound or copied",
    "A person must confirm it: RUNBOOK, Database changed. Repeat the call afterwards.",
  ),
  not_configured: entry(503, "Not configured", "Set the variable that the log names."),
  internal: entry(500, "Internal error", "The log has the request id."),
} as const satisfies Record<string, Entry>;

export type ErrorCode = keyof typeof ERRORS;

export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(ERRORS, code);

/** An expected refusal, thrown to the one catch in http.ts. */
export class Refusal extends Error {
  override name = "Refusal";
  constructor(
    readonly code: ErrorCode,
    readonly details?: Record<string, unknown>,
    readonly hint?: string,
  ) {
    super(ERRORS[code].message);
  }
}

/** A refusal by the code the database gave; a code that is not in the table stays temporary. */
export function refusalByCode(code: string | undefined, ...rest: RefusalRest): Refusal {
  return new Refusal(code !== undefined && isErrorCode(code) ? code : "unavailable", ...rest);
}

type RefusalRest = [details?: Record<string, unknown>, hint?: string];
