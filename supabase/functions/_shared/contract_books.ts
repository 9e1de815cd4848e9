// The contract with the database for the daily reconciliation: the steps of a run, parsed at the
// edge. See supabase/migrations, *_reconciliation_steps.sql.
import * as z from "zod";
import { Read } from "./contract.ts";
import { EscrowId } from "./ids.ts";

/** A statement is told as the database wrote and hashed it; only what decides is named here. */
export const Statement = z.looseObject({
  date: z.string(),
  status: z.enum(["closed", "failed"]),
  balanced: z.boolean(),
});

const DryStatement = z.looseObject({ date: z.string(), dryRun: z.literal(true) });

export const ReconcileStep = z.discriminatedUnion("next", [
  z.object({ next: z.literal("balance") }),
  z.object({
    next: z.literal("page"),
    stream: z.enum(["balance_transactions", "payment_intents", "disputes"]),
    created_gte: z.int(),
    after: z.string().nullable(),
  }),
  z.object({
    next: z.literal("look"),
    items: z.array(z.object({ escrow_id: EscrowId, ticket: z.int(), read: Read })),
  }),
  z.object({ next: z.literal("sweep") }),
  z.object({ next: z.literal("again") }),
  z.object({
    next: z.literal("done"),
    date: z.string(),
    statement: z.union([Statement, DryStatement]),
    hash: z.string().optional(),
    previous_hash: z.string().optional(),
    replayed: z.boolean().default(false),
  }),
  // another caller carries the run on
  z.object({ next: z.literal("busy") }),
  // Stripe's balance never stood still long enough to be read
  z.object({ next: z.literal("later") }),
  z.object({ next: z.literal("refused"), code: z.string() }),
]);
export type ReconcileStep = z.infer<typeof ReconcileStep>;

/** Where a run that is not finished stands; null when another caller holds it. */
export const Progress = z.object({
  date: z.string(),
  phase: z.string(),
  rows_read: z.int(),
}).nullable();
export type Progress = z.infer<typeof Progress>;
