// Stripe's objects, cut down to the facts the database decides by. Parsed, never trusted:
// an answer of another shape counts as no answer.
import * as z from "zod";

const amount = z.int();
const metadata = z.record(z.string(), z.string()).nullish().transform((m) => m ?? {});
/** A reference that Stripe may have expanded into the object itself. */
const id = z.union([
  z.string(),
  z.object({ id: z.string() }).transform((o) => o.id),
]);

const BalanceTransaction = z.object({
  id: z.string(),
  amount,
  currency: z.string(),
  fee: amount,
  net: amount,
});

const Charge = z.object({
  id: z.string(),
  status: z.string(),
  paid: z.boolean(),
  captured: z.boolean(),
  amount,
  amount_captured: amount,
  amount_refunded: amount,
  refunded: z.boolean(),
  disputed: z.boolean(),
  payment_method_details: z.object({
    card: z.object({ capture_before: z.int().nullish() }).nullish(),
  }).nullish(),
  balance_transaction: z.union([
    BalanceTransaction,
    z.string().transform(() => null),
  ]).nullish(),
}).transform(({ payment_method_details, balance_transaction, ...charge }) => ({
  ...charge,
  capture_before: payment_method_details?.card?.capture_before ?? null,
  balance_transaction: balance_transaction ?? null,
}));

export const PaymentIntent = z.object({
  object: z.literal("payment_intent"),
  id: z.string(),
  status: z.string(),
  amount,
  currency: z.string(),
  amount_capturable: amount,
  amount_received: amount,
  capture_method: z.string(),
  canceled_at: z.int().nullish(),
  cancellation_reason: z.string().nullish(),
  livemode: z.boolean(),
  transfer_group: z.string().nullish(),
  created: z.int(),
  metadata,
  latest_charge: z.union([Charge, z.string().transform(() => null)]).nullish(),
});

export const Transfer = z.object({
  object: z.literal("transfer"),
  id: z.string(),
  amount,
  amount_reversed: amount,
  reversed: z.boolean(),
  currency: z.string(),
  destination: id.nullish(),
  source_transaction: id.nullish(),
  transfer_group: z.string().nullish(),
  created: z.int(),
  metadata,
});

export const Refund = z.object({
  object: z.literal("refund"),
  id: z.string(),
  amount,
  currency: z.string(),
  status: z.string().nullish(),
  payment_intent: id.nullish(),
  charge: id.nullish(),
  failure_reason: z.string().nullish(),
  created: z.int(),
  metadata,
});

export const Reversal = z.object({
  object: z.literal("transfer_reversal"),
  id: z.string(),
  amount,
  currency: z.string(),
  transfer: id,
  created: z.int(),
  metadata,
});

export const Dispute = z.object({
  object: z.literal("dispute"),
  id: z.string(),
  amount,
  currency: z.string(),
  status: z.string(),
  charge: id,
  payment_intent: id.nullish(),
  created: z.int(),
  evidence_details: z.object({ due_by: z.int().nullish() }).nullish(),
}).transform(({ evidence_details, ...dispute }) => ({
  ...dispute,
  evidence_due_by: evidence_details?.due_by ?? null,
}));

export const Account = z.object({
  object: z.literal("account"),
  id: z.string(),
  charges_enabled: z.boolean().nullish(),
  payouts_enabled: z.boolean().nullish(),
  capabilities: z.object({ transfers: z.string().nullish() }).nullish(),
  requirements: z.object({ disabled_reason: z.string().nullish() }).nullish(),
}).transform(({ capabilities, requirements, ...account }) => ({
  ...account,
  transfers: capabilities?.transfers ?? null,
  disabled_reason: requirements?.disabled_reason ?? null,
}));

export const Effect = z.union([PaymentIntent, Transfer, Refund, Reversal]);

export type PaymentIntent = z.infer<typeof PaymentIntent>;
export type Transfer = z.infer<typeof Transfer>;
export type Refund = z.infer<typeof Refund>;
export type Dispute = z.infer<typeof Dispute>;
export type Account = z.infer<typeof Account>;
export type Effect = z.infer<typeof Effect>;

/** What one look found. A key is there if and only if it was asked for and read completely. */
export type Snapshot =
  | {
    payment_intent?: PaymentIntent | null;
    found_intents?: PaymentIntent[];
    transfers?: Transfer[];
    refunds?: Refund[];
    disputes?: Dispute[];
    account?: Account | null;
  }
  | { failed: "stripe_unreachable" | "unauthorized" };

/** What Stripe answered to one POST; its meaning is decided in the database. */
export type Answer =
  | {
    kind: "object";
    http_status: number;
    request_id: string | null;
    object: Effect;
  }
  | {
    kind: "error";
    http_status: number;
    request_id: string | null;
    type: string | null;
    code: string | null;
    decline_code: string | null;
    param: string | null;
    message: string;
  }
  | { kind: "lost"; reason: "timeout" | "connection" | "malformed" };
