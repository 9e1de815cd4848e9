// Branded types: an id or an amount is never a bare string or number inside the functions.
import * as z from "zod";

// guid, not uuid: any well-formed id is looked up, and only the database says "not found"
export const EscrowId = z.guid().transform((id) => id.toLowerCase()).brand<"EscrowId">();
export type EscrowId = z.infer<typeof EscrowId>;

export const OperationId = z.guid().brand<"OperationId">();
export type OperationId = z.infer<typeof OperationId>;

export const PaymentIntentId = z.string().regex(/^pi_\w{1,250}$/).brand<"PaymentIntentId">();
export type PaymentIntentId = z.infer<typeof PaymentIntentId>;

export const TransferId = z.string().regex(/^tr_\w{1,250}$/).brand<"TransferId">();
export type TransferId = z.infer<typeof TransferId>;

/** The right to act on an escrow for a while: whoever holds the token may begin effects. */
export const LeaseToken = z.guid().brand<"LeaseToken">();
export type LeaseToken = z.infer<typeof LeaseToken>;

/** An amount in minor units of its currency; always a safe integer. */
export const Minor = z.int().brand<"Minor">();
export type Minor = z.infer<typeof Minor>;

/** Money as the HTTP answers show it: minor units and a lowercase currency code. */
export interface Money {
  amount: Minor;
  currency: string;
}
