// Stripe's objects as the API writes them: more fields than we keep, none left out that we need.
export const ESCROW = "11111111-aaaa-4aaa-8aaa-111111111111";
export const OPERATION = "22222222-bbbb-4bbb-8bbb-222222222222";

export const charge = (more: Record<string, unknown> = {}) => ({
  object: "charge",
  id: "ch_1",
  status: "succeeded",
  paid: true,
  captured: false,
  amount: 5000,
  amount_captured: 0,
  amount_refunded: 0,
  refunded: false,
  disputed: false,
  payment_method_details: { type: "card", card: { brand: "visa", capture_before: 1_700_600_000 } },
  balance_transaction: null,
  billing_details: { email: "sender@mail.example" },
  ...more,
});

export const intent = (more: Record<string, unknown> = {}) => ({
  object: "payment_intent",
  id: "pi_1",
  status: "requires_capture",
  amount: 5000,
  currency: "eur",
  amount_capturable: 5000,
  amount_received: 0,
  capture_method: "manual",
  canceled_at: null,
  cancellation_reason: null,
  livemode: false,
  transfer_group: "group",
  created: 1_700_000_000,
  client_secret: "pi_1_secret_abc",
  metadata: { operation_id: OPERATION, note: "of the marketplace" },
  latest_charge: charge(),
  ...more,
});

export const transfer = (more: Record<string, unknown> = {}) => ({
  object: "transfer",
  id: "tr_1",
  amount: 4500,
  amount_reversed: 0,
  reversed: false,
  currency: "eur",
  destination: "acct_1",
  source_transaction: "ch_1",
  transfer_group: "group",
  created: 1_700_000_000,
  metadata: {},
  reversals: { object: "list", data: [] },
  ...more,
});

export const refund = (more: Record<string, unknown> = {}) => ({
  object: "refund",
  id: "re_1",
  amount: 5000,
  currency: "eur",
  status: "succeeded",
  payment_intent: "pi_1",
  charge: "ch_1",
  created: 1_700_000_000,
  metadata: {},
  ...more,
});

export const reversal = (more: Record<string, unknown> = {}) => ({
  object: "transfer_reversal",
  id: "trr_1",
  amount: 4500,
  currency: "eur",
  transfer: "tr_1",
  created: 1_700_000_000,
  metadata: {},
  ...more,
});

export const dispute = (more: Record<string, unknown> = {}) => ({
  object: "dispute",
  balance_transactions: [],
  id: "du_1",
  amount: 5000,
  currency: "eur",
  status: "needs_response",
  charge: "ch_1",
  payment_intent: "pi_1",
  created: 1_700_000_000,
  evidence_details: { due_by: 1_701_000_000, has_evidence: false },
  ...more,
});

export const account = (more: Record<string, unknown> = {}) => ({
  object: "account",
  id: "acct_1",
  charges_enabled: false,
  payouts_enabled: true,
  capabilities: { transfers: "active", card_payments: "inactive" },
  requirements: { disabled_reason: null, currently_due: [] },
  email: "receiver@mail.example",
  ...more,
});

export const page = (data: unknown[], has_more = false) => ({
  object: "list",
  url: "/v1/things",
  data,
  has_more,
});

/** An error as Stripe words it. */
export const stripeError = (status: number, error: Record<string, unknown>) =>
  Response.json({ error: { type: "invalid_request_error", message: "No.", ...error } }, {
    status,
    headers: { "request-id": "req_1" },
  });
