// Stripe's objects in their real shape, with a few of the fields that we leave behind.

export const TRANSFER = {
  id: "tr_1",
  object: "transfer",
  amount: 9000,
  amount_reversed: 0,
  balance_transaction: "txn_1",
  created: 1_793_700_000,
  currency: "usd",
  description: "for Anna",
  destination: { id: "acct_1", object: "account" },
  livemode: false,
  metadata: { escrow_id: "e1", note: "for Anna", operation_id: "not an id" },
  reversals: { object: "list", data: [], has_more: false, url: "/v1/transfers/tr_1/reversals" },
  reversed: false,
  source_transaction: "ch_1",
  transfer_group: "e1",
};

export const CHARGE = {
  id: "ch_1",
  object: "charge",
  amount: 10_000,
  amount_captured: 0,
  amount_refunded: 0,
  balance_transaction: null,
  billing_details: { name: "Jenny Rosen", email: "payer@example.com" },
  captured: false,
  disputed: false,
  paid: true,
  payment_method_details: { type: "card", card: { last4: "4242", capture_before: 1_794_218_400 } },
  refunded: false,
  status: "succeeded",
};

export const INTENT = {
  id: "pi_1",
  object: "payment_intent",
  amount: 10_000,
  amount_capturable: 10_000,
  amount_received: 0,
  canceled_at: null,
  cancellation_reason: null,
  capture_method: "manual",
  created: 1_793_613_600,
  currency: "usd",
  latest_charge: "ch_1",
  livemode: false,
  metadata: { escrow_id: "e1", operation_id: "op-1", buyer: "Anna" },
  receipt_email: "payer@example.com",
  status: "requires_capture",
  transfer_group: "e1",
};

export const ACCOUNT = {
  id: "acct_1",
  object: "account",
  business_profile: { name: "Anna's shop" },
  capabilities: { card_payments: "active", transfers: "active" },
  charges_enabled: true,
  email: "seller@example.com",
  payouts_enabled: true,
  requirements: { disabled_reason: null, currently_due: [] },
};
