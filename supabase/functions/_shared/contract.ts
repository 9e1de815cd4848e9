// The contract with the database: what the public.escrow_* functions answer, parsed at the edge.
// The database decides what to do next; a Step tells it. See supabase/migrations, *_results.sql.
import * as z from "zod";
import { EscrowId, Minor, OperationId, PaymentIntentId, TransferId } from "./ids.ts";
import { ESCROW_STATUSES } from "./statuses.ts";

/** Must equal escrow.contract_version(): no money moves while the two differ. */
export const CONTRACT_VERSION = 1;

export const EscrowStatus = z.enum(ESCROW_STATUSES);
export type EscrowStatus = z.infer<typeof EscrowStatus>;

export const EscrowView = z.object({
  escrow_id: EscrowId,
  /** What the token of the reply address is signed over. */
  reply_id: z.string().regex(/^[0-9a-f]{20}$/),
  reference: z.string(),
  status: EscrowStatus,
  funds_at: z.string(),
  hold_mode: z.enum(["authorize", "capture"]),
  currency: z.string(),
  amount_minor: Minor,
  platform_fee_minor: Minor,
  captured_minor: Minor,
  transferred_minor: Minor,
  refunded_minor: Minor,
  deadline_at: z.string(),
  pay_by_at: z.string(),
  payment_intent_id: PaymentIntentId.nullable(),
  transfer_id: TransferId.nullable(),
  waiting_for: z.enum(["receiver", "paused", "hold", "stripe", "balance"]).nullable(),
  next_attempt_at: z.string().nullable(),
  release_requested_at: z.string().nullable(),
  refund_requested_at: z.string().nullable(),
  review_reason: z.string().nullable(),
  failure_code: z.string().nullable(),
  failure_reason: z.string().nullable(),
});
export type EscrowView = z.infer<typeof EscrowView>;

export const Result = z.object({
  outcome: z.enum([
    "created",
    "exists",
    "released",
    "refunded",
    "cancelled",
    "held",
    "queued",
    "busy",
    "refused",
    "in_doubt",
    "failed",
    "review",
    "skipped",
  ]),
  code: z.string().optional(),
  hint: z.string().optional(),
  replayed: z.boolean().default(false),
  details: z.record(z.string(), z.unknown()).default({}),
  escrow: EscrowView.nullable().default(null),
});
export type Result = z.infer<typeof Result>;

/** What to read from Stripe; each key asks for one complete reading. */
export const Read = z.object({
  payment_intent: z.string().nullish(),
  find_intent: z.object({
    operation_id: OperationId,
    created_gte: z.int(),
    created_lte: z.int(),
  }).nullish(),
  transfers_of: z.string().nullish(),
  refunds_of: z.string().nullish(),
  disputes_of: z.string().nullish(),
  fraud_warnings_of: z.string().nullish(),
  account: z.string().nullish(),
});
export type Read = z.infer<typeof Read>;

export const Operation = z.object({
  id: OperationId,
  kind: z.enum(["intent", "capture", "void", "transfer", "refund", "reversal"]),
  path: z.string().startsWith("/v1/"),
  params: z.record(z.string(), z.unknown()),
  idempotency_key: z.string().min(1).max(255),
  currency: z.string(),
  /** What the database believes was captured so far, minor units. */
  captured_minor: Minor,
  /** A refund although the receiver keeps the transfer: an operator's command. */
  against_receivable: z.boolean(),
});
export type Operation = z.infer<typeof Operation>;

export const SendStep = z.object({
  next: z.literal("send"),
  escrow_id: EscrowId,
  delay_ms: z.int().min(0),
  operation: Operation,
});
export type SendStep = z.infer<typeof SendStep>;

export const Step = z.discriminatedUnion("next", [
  z.object({ next: z.literal("look"), escrow_id: EscrowId, read: Read }),
  SendStep,
  z.object({ next: z.literal("done"), result: Result }),
]);
export type Step = z.infer<typeof Step>;

const Refused = z.object({ code: z.string(), hint: z.string().optional() }).optional();

export const Breaker = z.object({
  tripped: z.boolean(),
  reason: z.string().nullable(),
  currency: z.string().nullable(),
  count: z.number(),
  // minor units; a sum over many escrows, shown and never calculated with
  amount: z.number(),
  max_count: z.int(),
  max_amount: z.int().nullable(),
  window_seconds: z.int(),
});
export type Breaker = z.infer<typeof Breaker>;

export const TimeoutClaims = z.object({
  found: z.int().default(0),
  skipped: z.int().default(0),
  claims: z.array(Step).default([]),
  breaker: Breaker.optional(),
  tripped_currencies: z.array(z.string()).default([]),
  /** Restored, rewound or copied, and not confirmed: nothing is claimed. */
  database_changed: z.boolean().optional(),
  refused: Refused,
});
export type TimeoutClaims = z.infer<typeof TimeoutClaims>;

export const DueClaims = z.object({
  found: z.int().default(0),
  claims: z.array(Step).default([]),
  /** Instead of claims the comparison with Stripe is due. */
  database_changed: z.boolean().optional(),
  refused: Refused,
});
export type DueClaims = z.infer<typeof DueClaims>;

export const ComparisonClaims = z.object({
  items: z.array(z.object({ escrow_id: EscrowId, ticket: z.int(), read: Read })),
  /** The next page of PaymentIntents to list. */
  page: z.object({ created_gte: z.int(), after: z.string().nullable() }).nullable(),
});
export type ComparisonClaims = z.infer<typeof ComparisonClaims>;

export const Channel = z.enum(["email", "webhook", "log"]);
export type Channel = z.infer<typeof Channel>;

/** All that one channel is owed about one kind of alert, and the first ten of it. */
export const Digest = z.object({
  digest_id: z.int(),
  channel: Channel,
  alert: z.string(),
  severity: z.enum(["critical", "warning", "info"]),
  title: z.string(),
  meaning: z.string(),
  runbook_section: z.string(),
  next_step: z.string(),
  count: z.int(),
  /** How many of them are over by now. */
  healed: z.int(),
  occurrences: z.int(),
  items: z.array(z.object({
    escrow_id: EscrowId.nullable(),
    /** The app's own names for the deal and its two sides; addresses are masked. */
    reference: z.string().nullable(),
    receiver: z.string().nullable(),
    sender: z.string().nullable(),
    status: z.string().nullable(),
    amount: z.string().nullable(),
    /** Why it is where it is now. */
    why: z.string().nullable(),
    /** What a code in the facts means, and what to do about it. */
    code: z.string().nullable(),
    /** Who ordered what of it last, and why. */
    ordered: z.string().nullable(),
    /** What happens to it next, and when or until when. */
    next: z.string().nullable(),
    until: z.string().nullable(),
    healed: z.boolean(),
    occurrences: z.int(),
    at: z.string(),
    facts: z.record(z.string(), z.unknown()),
  })),
});
export type Digest = z.infer<typeof Digest>;

export const MessageClaims = z.object({ digests: z.array(Digest), overdue: z.int() });
export type MessageClaims = z.infer<typeof MessageClaims>;

export const EventClaims = z.object({
  events: z.array(z.object({ event_id: z.string(), ticket: z.int(), read: Read })),
  refused: Refused,
});
export type EventClaims = z.infer<typeof EventClaims>;

export const Received = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("look"), ticket: z.int(), read: Read }),
  z.object({ outcome: z.enum(["duplicate", "ignored", "parked", "applied"]) }),
  z.object({ outcome: z.literal("refused"), code: z.string() }),
]);
export type Received = z.infer<typeof Received>;

export const Applied = z.object({
  outcome: z.enum(["applied", "ignored", "duplicate", "parked", "retry"]),
  wake: z.boolean(),
});
export type Applied = z.infer<typeof Applied>;

export const REPLY_OUTCOMES = [
  "release_queued",
  "duplicate",
  "too_late",
  "not_a_person",
  "wrong_sender",
  "token_invalid",
  "token_used",
  "empty_reply",
  "not_held",
  "needs_person",
] as const;

export const ReceivedReply = z.discriminatedUnion("outcome", [
  z.object({
    outcome: z.enum(REPLY_OUTCOMES),
    reason: z.string(),
    escrow_id: EscrowId.nullable(),
    /** Accepted, and nothing forbids to carry it out at once. */
    due: z.boolean(),
  }),
  z.object({ outcome: z.literal("refused"), code: z.string() }),
]);
export type ReceivedReply = z.infer<typeof ReceivedReply>;
