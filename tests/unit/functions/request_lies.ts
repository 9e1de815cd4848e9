// Honest requests beside what Stripe shows of them, and every lie about them that has a name.
import type { Contradiction } from "../../../supabase/functions/_shared/confirm_request.ts";
import { charge, ESCROW, intent, OPERATION, transfer } from "./stripe_samples.ts";

const OTHER = "33333333-cccc-4ccc-8ccc-333333333333";
const OURS = { escrow_id: ESCROW, operation_id: OPERATION };

export type Kind = "capture" | "void" | "transfer" | "refund" | "reversal";
// deno-lint-ignore no-explicit-any -- changed at will by the lies below
export type Loose = any;

/** A request of the database beside what Stripe shows of it, as Stripe writes it. */
export interface Case {
  operation: Loose;
  intent: Loose;
  transfers: Loose[] | undefined;
  account: string | null;
}

const CAPTURED = { captured: true, amount_captured: 5000 };

/** What is asked for and what is there, of one honest request. */
export function honest(kind: Kind): Case {
  const isHold = kind === "capture" || kind === "void";
  const paths: Record<Kind, [path: string, params: Loose]> = {
    capture: ["/v1/payment_intents/pi_1/capture", {
      amount_to_capture: 5000,
      expand: ["latest_charge.balance_transaction"],
    }],
    void: ["/v1/payment_intents/pi_1/cancel", { cancellation_reason: "abandoned" }],
    transfer: ["/v1/transfers", {
      amount: 4500,
      currency: "eur",
      destination: "acct_1",
      source_transaction: "ch_1",
      transfer_group: ESCROW,
      metadata: { ...OURS },
    }],
    refund: ["/v1/refunds", { payment_intent: "pi_1", amount: 5000, metadata: { ...OURS } }],
    reversal: ["/v1/transfers/tr_1/reversals", { amount: 4500, metadata: { ...OURS } }],
  };
  const [path, params] = paths[kind];
  return {
    operation: {
      ...{ id: OPERATION, kind, path, params, idempotency_key: `${ESCROW}:${kind}:1:1` },
      ...{ currency: "eur", captured_minor: isHold ? 0 : 5000, against_receivable: false },
    },
    intent: {
      ...intent({ transfer_group: ESCROW, metadata: { ...OURS } }),
      ...(isHold ? {} : { status: "succeeded", amount_capturable: 0, amount_received: 5000 }),
      latest_charge: charge(isHold ? {} : CAPTURED),
    },
    transfers: kind === "reversal"
      ? [transfer({ transfer_group: ESCROW, source_transaction: "ch_1" })]
      : [],
    account: kind === "transfer" ? "acct_1" : null,
  };
}

export interface Lie {
  lie: string;
  kinds: Kind[];
  code: Contradiction;
  tell(told: Case): void;
}

const OUTFLOWS: Kind[] = ["transfer", "refund", "reversal"];
const HOLDS: Kind[] = ["capture", "void"];
export const ALL: Kind[] = [...HOLDS, ...OUTFLOWS];

export const LIES: Lie[] = [
  {
    lie: "nothing was fetched",
    kinds: ALL,
    code: "payment_unknown",
    tell: (told) => told.intent = undefined,
  },
  {
    lie: "the PaymentIntent is not there",
    kinds: ALL,
    code: "payment_unknown",
    tell: (told) => told.intent = null,
  },
  {
    lie: "the metadata is missing",
    kinds: ALL,
    code: "not_ours",
    tell: (told) => told.intent.metadata = {},
  },
  {
    lie: "the operation is missing in the metadata",
    kinds: ALL,
    code: "not_ours",
    tell: (told) => told.intent.metadata = { escrow_id: ESCROW },
  },
  {
    lie: "the metadata names another escrow of ours",
    kinds: ALL,
    code: "not_ours",
    tell: (told) => told.intent.metadata.escrow_id = OTHER,
  },
  {
    lie: "the PaymentIntent is in another transfer_group",
    kinds: ALL,
    code: "not_ours",
    tell: (told) => told.intent.transfer_group = OTHER,
  },
  {
    lie: "the PaymentIntent is in no transfer_group",
    kinds: ALL,
    code: "not_ours",
    tell: (told) => told.intent.transfer_group = null,
  },
  {
    lie: "the payment is in another currency",
    kinds: ALL,
    code: "currency_differs",
    tell: (told) => told.intent.currency = "jpy",
  },
  {
    lie: "the request is for another PaymentIntent",
    kinds: HOLDS,
    code: "payment_differs",
    tell: ({ operation }) => operation.path = operation.path.replace("pi_1", "pi_2"),
  },
  {
    lie: "a capture is a void, or the other way round",
    kinds: HOLDS,
    code: "payment_differs",
    tell: ({ operation }) =>
      operation.path = `/v1/payment_intents/pi_1/${
        operation.kind === "capture" ? "cancel" : "capture"
      }`,
  },
  {
    lie: "another charge is the source",
    kinds: ["transfer"],
    code: "payment_differs",
    tell: ({ operation }) => operation.params.source_transaction = "ch_2",
  },
  {
    lie: "another PaymentIntent is refunded",
    kinds: ["refund"],
    code: "payment_differs",
    tell: ({ operation }) => operation.params.payment_intent = "pi_2",
  },
  {
    lie: "the payment is not done",
    kinds: ["capture", ...OUTFLOWS],
    code: "status_differs",
    tell: (told) => told.intent.status = "requires_payment_method",
  },
  {
    lie: "the money was only authorized",
    kinds: OUTFLOWS,
    code: "status_differs",
    tell: (told) => told.intent.status = "requires_capture",
  },
  {
    lie: "the money was captured already",
    kinds: HOLDS,
    code: "status_differs",
    tell: (told) => told.intent.status = "succeeded",
  },
  {
    lie: "Stripe has not written out the charge",
    kinds: OUTFLOWS,
    code: "payment_unknown",
    tell: (told) => told.intent.latest_charge = null,
  },
  {
    lie: "the transfers were not listed",
    kinds: OUTFLOWS,
    code: "payment_unknown",
    tell: (told) => told.transfers = undefined,
  },
  {
    lie: "one unit less was captured than is believed",
    kinds: OUTFLOWS,
    code: "captured_differs",
    tell: (told) => told.intent.latest_charge.amount_captured -= 1,
  },
  {
    lie: "one unit more is taken than is authorized",
    kinds: ["capture"],
    code: "amount_exceeds",
    tell: ({ operation }) => operation.params.amount_to_capture += 1,
  },
  {
    lie: "one unit more leaves than was captured",
    kinds: ["transfer", "refund"],
    code: "amount_exceeds",
    tell: ({ operation }) => operation.params.amount = 5001,
  },
  {
    lie: "a part was refunded before",
    kinds: ["transfer", "refund"],
    code: "amount_exceeds",
    tell: (told) => told.intent.latest_charge.amount_refunded = 501,
  },
  {
    lie: "the receiver has a transfer of this charge",
    kinds: ["transfer", "refund"],
    code: "amount_exceeds",
    tell: (told) => told.transfers = [transfer({ amount: 4500, amount_reversed: 3999 })],
  },
  {
    lie: "one unit more is pulled back than is there",
    kinds: ["reversal"],
    code: "amount_exceeds",
    tell: (told) => told.transfers![0].amount_reversed = 1,
  },
  {
    lie: "the transfer to pull back is not in the list",
    kinds: ["reversal"],
    code: "transfer_differs",
    tell: ({ operation }) => operation.path = "/v1/transfers/tr_2/reversals",
  },
  {
    lie: "the transfer to pull back is another escrow's",
    kinds: ["reversal"],
    code: "transfer_differs",
    tell: (told) => told.transfers![0].transfer_group = OTHER,
  },
  {
    lie: "the transfer to pull back is in another currency",
    kinds: ["reversal"],
    code: "currency_differs",
    tell: (told) => told.transfers![0].currency = "jpy",
  },
  {
    lie: "the request is in another currency",
    kinds: ["transfer"],
    code: "currency_differs",
    tell: ({ operation }) => operation.params.currency = "jpy",
  },
  {
    lie: "another account is paid than was read",
    kinds: ["transfer"],
    code: "destination_differs",
    tell: ({ operation }) => operation.params.destination = "acct_2",
  },
  {
    lie: "the account to pay was not read",
    kinds: ["transfer"],
    code: "destination_differs",
    tell: (told) => told.account = null,
  },
  {
    lie: "the request names another escrow",
    kinds: OUTFLOWS,
    code: "request_differs",
    tell: ({ operation }) => operation.params.metadata.escrow_id = OTHER,
  },
  {
    lie: "the request names another operation",
    kinds: OUTFLOWS,
    code: "request_differs",
    tell: ({ operation }) => operation.params.metadata.operation_id = OTHER,
  },
  {
    lie: "the request is for another transfer_group",
    kinds: ["transfer"],
    code: "request_differs",
    tell: ({ operation }) => operation.params.transfer_group = OTHER,
  },
  {
    lie: "the request has a field too many",
    kinds: ALL,
    code: "request_differs",
    tell: ({ operation }) => operation.params.on_behalf_of = "acct_2",
  },
  {
    lie: "the request goes to another endpoint",
    kinds: ["transfer", "refund"],
    code: "request_differs",
    tell: ({ operation }) => operation.path = "/v1/payouts",
  },
];
