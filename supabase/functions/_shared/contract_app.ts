// The contract with the database for what the app is told, parsed at the edge. See
// supabase/migrations, *_feed.sql and *_change_delivery.sql.
import * as z from "zod";
import { EscrowStatus } from "./contract.ts";
import { EscrowId, Minor } from "./ids.ts";

/** One move of one escrow, without anyone's personal data. */
export const AppChange = z.object({
  change_id: z.int(),
  at: z.string(),
  escrow_id: EscrowId,
  reference: z.string(),
  status: EscrowStatus,
  previous_status: EscrowStatus.nullable(),
  cause: z.string(),
  funds_at: z.string(),
  amount_minor: Minor,
  currency: z.string(),
});
export type AppChange = z.infer<typeof AppChange>;

export const ChangeClaims = z.object({ changes: z.array(AppChange) });
