// Stripe's objects, cut down to the facts the database decides by. Parsed, never trusted:
// an answer of another shape counts as no answer.
import * as z from "zod";
import { ownIds } from "./own_ids.ts";

const amount = z.int();
const seconds = z.int();

/** Absent and null are the same to Stripe, and null to us. */
const orNull = <T extends z.ZodType>(shape: T) =>
  shape.nullish().transform((value) => (value ?? null) as z.output<T> | null);

/** A reference that Stripe may have expanded into the object itself. */
const id = z.union([z.string(), z.object({ id: z.string() }).transform((object) => object.id)]);

/** Our own two ids and nothing else: what others noted there never travels on. */
const metadata = z.unknown().optional().transform(ownIds);

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
    card: z.object({ capture_before: seconds.nullish() }).nullish(),
  }).nullish(),
  balance_transaction: orNull(
    z.union([BalanceTransaction, z.string().transform(() => null)]),
  ),
}).transform(({ payment_method_details, ...charge }) => ({
  ...charge,
  capture_before: payment_method_details?.card?.capture_before ?? null,
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
  canceled_at: orNull(seconds),
  cancellation_reason: orNull(z.string()),
  livemode: z.boolean(),
  transfer_group: orNull(z.string()),
  created: seconds,
  metadata,
  latest_charge: orNull(z.union([Charge, z.string().transform(() => null)])),
});

export const Reversal = z.object({
  object: z.literal("transfer_reversal"),
  id: z.string(),
  amount,
  currency: z.string(),
  transfer: id,
  created: seconds,
  metadata,
});

export const Transfer = z.object({
  object: z.literal("transfer"),
  id: z.string(),
  amount,
  amount_reversed: amount,
  reversed: z.boolean(),
  currency: z.string(),
  destination: orNull(id),
  source_transaction: orNull(id),
  transfer_group: orNull(z.string()),
  created: seconds,
  metadata,
  // the last ten; the database compares their sum with amount_reversed
  reversals: z.object({ data: z.array(Reversal) }).transform(({ data }) => data),
});

/** A transfer as lists show it: whether it has more reversals than it carries in itself. */
export const ListedTransfer = z.unknown().transform((value) => ({
  ...Transfer.parse(value),
  hasMore: z.object({ reversals: z.object({ has_more: z.boolean().default(false) }) })
    .parse(value).reversals.has_more,
}));

export const Refund = z.object({
  object: z.literal("refund"),
  id: z.string(),
  amount,
  currency: z.string(),
  status: orNull(z.string()),
  payment_intent: orNull(id),
  charge: orNull(id),
  failure_reason: orNull(z.string()),
  pending_reason: orNull(z.string()),
  created: seconds,
  metadata,
});

export const Dispute = z.object({
  object: z.literal("dispute"),
  id: z.string(),
  amount,
  currency: z.string(),
  status: z.string(),
  charge: id,
  payment_intent: orNull(id),
  created: seconds,
  balance_transactions: z.array(BalanceTransaction),
  evidence_details: z.object({ due_by: seconds.nullish() }).nullish(),
}).transform(({ evidence_details, ...dispute }) => ({
  ...dispute,
  evidence_due_by: evidence_details?.due_by ?? null,
}));

export const FraudWarning = z.object({
  object: z.literal("radar.early_fraud_warning"),
  id: z.string(),
  actionable: z.boolean(),
  fraud_type: orNull(z.string()),
  charge: id,
  created: seconds,
});

export const Account = z.object({
  object: z.literal("account"),
  id: z.string(),
  charges_enabled: orNull(z.boolean()),
  payouts_enabled: orNull(z.boolean()),
  capabilities: z.object({ transfers: z.string().nullish() }).nullish(),
  requirements: z.object({ disabled_reason: z.string().nullish() }).nullish(),
}).transform(({ capabilities, requirements, ...account }) => ({
  ...account,
  transfers: capabilities?.transfers ?? null,
  disabled_reason: requirements?.disabled_reason ?? null,
}));

/** What a POST can make or change. */
export const Effect = z.discriminatedUnion("object", [PaymentIntent, Transfer, Refund, Reversal]);

export type PaymentIntent = z.infer<typeof PaymentIntent>;
export type Transfer = z.infer<typeof Transfer>;
export type ListedTransfer = z.infer<typeof ListedTransfer>;
export type Refund = z.infer<typeof Refund>;
export type Dispute = z.infer<typeof Dispute>;
export type FraudWarning = z.infer<typeof FraudWarning>;
export type Account = z.infer<typeof Account>;
export type Effect = z.infer<typeof Effect>;

/** What one look found. A key is there if and only if it was asked for and read completely. */
export interface Found {
  payment_intent?: PaymentIntent | null;
  found_intents?: PaymentIntent[];
  transfers?: Transfer[];
  refunds?: Refund[];
  disputes?: Dispute[];
  fraud_warnings?: FraudWarning[];
  account?: Account | null;
}

/** A look that failed in any part says only that: half a reading could pass for absence. */
export type Snapshot = Found | { failed: "stripe_unreachable" | "unauthorized" };

/** What Stripe answered to one POST; its meaning is decided in the database. */
export type Answer =
  | { kind: "object"; http_status: number; request_id: string | null; object: Effect }
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

/** Instead of an answer: the request was not sent, since what was observed does not bear it out. */
export interface Unconfirmed {
  kind: "unconfirmed";
  reason: string;
}

/** At most 300 characters, none of which Postgres refuses to store. */
export const storable = (text: string) =>
  [...text.replace(/[\p{Cc}\p{Cs}]/gu, " ")].slice(0, 300).join("");
