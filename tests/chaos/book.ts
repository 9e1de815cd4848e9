// What the callers remember: what they asked for, and what they were told by a 2xx answer.

/** True from the moment it was told, whatever crashes afterwards. */
export type Fact =
  | { what: "created"; escrowId: string; paymentIntentId: string }
  | { what: "release_wanted"; escrowId: string }
  | { what: "released"; escrowId: string; transferId: string }
  | { what: "refund_wanted"; escrowId: string }
  | { what: "returned"; escrowId: string; status: string };

export type Wish = "release" | "refund" | "force";

export interface Deal {
  reference: string;
  amount: number;
  receiver: { id: string; email: string; stripeAccountId?: string };
  deadline: string;
  escrowId: string | null;
  paymentIntentId: string | null;
  /** The sender's card was taken: Stripe said so. */
  paid: boolean;
  /** Sent at least once, whatever was answered. */
  asked: Set<Wish>;
}

export interface Book {
  deals: Deal[];
  facts: Fact[];
  /** How often each endpoint gave which answer: "create-escrow 201", "… 0" for none at all. */
  answers: Map<string, number>;
  /** Answers that no crash excuses. */
  odd: string[];
}

export const emptyBook = (): Book => ({ deals: [], facts: [], answers: new Map(), odd: [] });

export function tally(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** An escrow as the database has it, with the ids of the transfers that it says were made. */
export interface Row {
  escrow_id: string;
  status: string;
  payment_intent_id: string | null;
  release_requested_at: Date | null;
  refund_requested_at: Date | null;
  transfer_ids: string[];
}

/** Whether what a caller was told is still so. `forced`: escrows whose return was forced. */
export function isTrue(fact: Fact, row: Row | undefined, forced: Set<string>): boolean {
  if (row === undefined) return false;
  switch (fact.what) {
    case "created":
      return row.payment_intent_id === fact.paymentIntentId;
    case "released":
      return row.status === "released" && row.transfer_ids.includes(fact.transferId);
    case "release_wanted":
      return row.release_requested_at !== null || forced.has(fact.escrowId);
    case "refund_wanted":
      return row.refund_requested_at !== null;
    case "returned":
      return row.status === fact.status;
  }
}
