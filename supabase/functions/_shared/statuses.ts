// Generated from escrow.statuses by `deno task generate`; do not edit.

/** What an escrow can be doing; docs/states.md has the moves between them. */
export const ESCROW_STATUSES = [
  "awaiting_payment",
  "disputed",
  "held",
  "manual_review",
  "refunding",
  "releasing",
  "transfer_failed",
  "cancelled",
  "refunded",
  "released",
] as const;
