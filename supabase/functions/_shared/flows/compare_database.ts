import type { Deps } from "../deps.ts";
import { sideBySide } from "./side_by_side.ts";
import { BATCH } from "./sweep.ts";

/**
 * Compares a database that was restored, rewound or copied with Stripe: reads at most `limit` of
 * its escrows completely, and lists the payments that it may have forgotten. Sends nothing. What
 * could not be read is given out again later, so a run may be killed anywhere.
 */
export async function compareDatabase(deps: Deps, limit: number, until: number): Promise<void> {
  for (let left = limit; left > 0 && deps.clock.now() < until; left -= BATCH) {
    const { items, page } = await deps.store.claimComparisons(Math.min(left, BATCH));
    await sideBySide(deps, items, until, async ({ escrow_id, ticket, read }) => {
      const snapshot = await deps.stripe.look(read);
      await deps.store.applyComparison(escrow_id, ticket, snapshot);
    }, ({ escrow_id }) => ({ escrowId: escrow_id }));
    await sideBySide(deps, page === null ? [] : [page], until, async ({ created_gte, after }) => {
      const listed = await deps.stripe.page("payment_intents", created_gte, after);
      await deps.store.storeListedPayments(after, listed);
    }, () => ({}));
    if (items.length === 0 && page === null) return;
  }
}
