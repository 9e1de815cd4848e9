// The two ids that every object made by us carries in its metadata. Other programs of the same
// Stripe account write there as well, under any name: what is no UUID is not ours.
import * as z from "zod";

/** As Postgres writes it: a UUID is the same in capitals. */
export const OwnId = z.guid().transform((id) => id.toLowerCase());

const Notes = z.object({
  escrow_id: z.unknown(),
  operation_id: z.unknown(),
}).partial();

/**
 * What of an object's metadata may be ours. We write both ids, so an operation beside an escrow_id
 * that is no UUID is another program's; a UUID is still only a claim until the database knows it.
 */
export function ownIds(metadata: unknown): { escrow_id?: string; operation_id?: string } {
  const notes = Notes.safeParse(metadata).data ?? {};
  const escrow = OwnId.safeParse(notes.escrow_id);
  const operation = OwnId.safeParse(notes.operation_id);
  const isOurs = operation.success && (escrow.success || (notes.escrow_id ?? null) === null);
  return {
    ...(escrow.success && { escrow_id: escrow.data }),
    ...(isOurs && { operation_id: operation.data }),
  };
}
