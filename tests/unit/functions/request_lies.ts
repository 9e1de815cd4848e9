// Honest requests beside what Stripe shows of them, and every lie about them that has a name.
import type { Contradiction } from "../../../supabase/functions/_shared/confirm_request.ts";
import { charge, ESCROW, intent, OPERATION, transfer } from "./stripe_samples.ts";

const OTHER = "33333333-cccc-4ccc-8ccc-333333333333";
const OURS = { escrow_id: ESCROW, operation_id: OPERATION, reference: "order-1", seat: "12" };

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
      description: "Release of order-1",
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

/** What is said, of which kinds of request, and the code that it is refused with. */
export type Lie = [lie: string, code: Contradiction, kinds: Kind[], tell: (it: Case) => void];

const OUTFLOWS: Kind[] = ["transfer", "refund", "reversal"];
const HOLDS: Kind[] = ["capture", "void"];
export const ALL: Kind[] = [...HOLDS, ...OUTFLOWS];

export const LIES: Lie[] = [
  ["nothing was fetched", "payment_unknown", ALL, (it) => it.intent = undefined],
  ["the PaymentIntent is not there", "payment_unknown", ALL, (it) => it.intent = null],
  ["the metadata is missing", "payment_not_ours", ALL, (it) => it.intent.metadata = {}],
  [
    "the operation is missing in the metadata",
    "payment_not_ours",
    ALL,
    (it) => it.intent.metadata = { escrow_id: ESCROW },
  ],
  [
    "the metadata names another escrow of ours",
    "payment_not_ours",
    ALL,
    (it) => it.intent.metadata.escrow_id = OTHER,
  ],
  [
    "the PaymentIntent is in another transfer_group",
    "payment_not_ours",
    ALL,
    (it) => it.intent.transfer_group = OTHER,
  ],
  ["paid in another currency", "currency_differs", ALL, (it) => it.intent.currency = "jpy"],
  [
    "the request is for another PaymentIntent",
    "payment_differs",
    HOLDS,
    ({ operation }) => operation.path = operation.path.replace("pi_1", "pi_2"),
  ],
  [
    "a capture is a void, or the other way round",
    "payment_differs",
    HOLDS,
    ({ operation }) =>
      operation.path = `/v1/payment_intents/pi_1/${
        operation.kind === "capture" ? "cancel" : "capture"
      }`,
  ],
  [
    "another charge is the source",
    "payment_differs",
    ["transfer"],
    ({ operation }) => operation.params.source_transaction = "ch_2",
  ],
  [
    "another PaymentIntent is refunded",
    "payment_differs",
    ["refund"],
    ({ operation }) => operation.params.payment_intent = "pi_2",
  ],
  ["nobody has paid", "status_differs", OUTFLOWS, (it) => it.intent.status = "processing"],
  ["no charge was made", "status_differs", ["capture"], (it) => it.intent.latest_charge = null],
  [
    "the card declined",
    "status_differs",
    ["capture"],
    (it) => it.intent.latest_charge.paid = false,
  ],
  [
    "the money was only authorized",
    "status_differs",
    OUTFLOWS,
    (it) => it.intent.status = "requires_capture",
  ],
  [
    "the money was captured already",
    "status_differs",
    ["capture"],
    (it) => it.intent.status = "succeeded",
  ],
  [
    "Stripe has not written out the charge",
    "payment_unknown",
    OUTFLOWS,
    (it) => it.intent.latest_charge = null,
  ],
  ["the transfers were not listed", "payment_unknown", OUTFLOWS, (it) => it.transfers = undefined],
  [
    "one unit less was captured than is believed",
    "captured_differs",
    OUTFLOWS,
    (it) => it.intent.latest_charge.amount_captured -= 1,
  ],
  [
    "one unit more is taken than is authorized",
    "amount_exceeds",
    ["capture"],
    ({ operation }) => operation.params.amount_to_capture += 1,
  ],
  [
    "one unit more leaves than was captured",
    "amount_exceeds",
    ["transfer", "refund"],
    ({ operation }) => operation.params.amount = 5001,
  ],
  [
    "a part was refunded before",
    "amount_exceeds",
    ["transfer", "refund"],
    (it) => it.intent.latest_charge.amount_refunded = 501,
  ],
  [
    "the receiver has a transfer of this charge",
    "amount_exceeds",
    ["transfer", "refund"],
    (it) => it.transfers = [transfer({ amount: 4500, amount_reversed: 3999 })],
  ],
  [
    "one unit more is pulled back than is there",
    "amount_exceeds",
    ["reversal"],
    (it) => it.transfers![0].amount_reversed = 1,
  ],
  [
    "the transfer to pull back is not in the list",
    "transfer_differs",
    ["reversal"],
    ({ operation }) => operation.path = "/v1/transfers/tr_2/reversals",
  ],
  [
    "the transfer to pull back is another escrow's",
    "transfer_differs",
    ["reversal"],
    (it) => it.transfers![0].transfer_group = OTHER,
  ],
  [
    "the transfer to pull back is in another currency",
    "currency_differs",
    ["reversal"],
    (it) => it.transfers![0].currency = "jpy",
  ],
  [
    "the request is in another currency",
    "currency_differs",
    ["transfer"],
    ({ operation }) => operation.params.currency = "jpy",
  ],
  [
    "another account is paid than was read",
    "destination_differs",
    ["transfer"],
    ({ operation }) => operation.params.destination = "acct_2",
  ],
  [
    "the account to pay was not read",
    "destination_differs",
    ["transfer"],
    (it) => it.account = null,
  ],
  [
    "the request names another escrow",
    "request_differs",
    OUTFLOWS,
    ({ operation }) => operation.params.metadata.escrow_id = OTHER,
  ],
  [
    "the request names another operation",
    "request_differs",
    OUTFLOWS,
    ({ operation }) => operation.params.metadata.operation_id = OTHER,
  ],
  [
    "the request is for another transfer_group",
    "request_differs",
    ["transfer"],
    ({ operation }) => operation.params.transfer_group = OTHER,
  ],
  [
    "the request has a field too many",
    "request_differs",
    ALL,
    ({ operation }) => operation.params.on_behalf_of = "acct_2",
  ],
  [
    "the request goes to another endpoint",
    "request_differs",
    ["transfer", "refund"],
    ({ operation }) => operation.path = "/v1/payouts",
  ],
];
