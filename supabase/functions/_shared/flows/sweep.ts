import type { Result } from "../contract.ts";
import type { Deps } from "../deps.ts";
import { faultOf } from "../log.ts";
import { compareDatabase } from "./compare_database.ts";
import { deliverAlerts } from "./deliver_alerts.ts";
import { deliverChanges } from "./deliver_changes.ts";
import { runClaims, sideBySide } from "./side_by_side.ts";

/** The database gives out at most this many claims at once. */
export const BATCH = 50;
/** After an ordinary call: so many due items, and only that long, so that traffic keeps going. */
const DEFERRED_LIMIT = 3;
const DEFERRED_MS = 20_000;
/** What one call brings about, and a little of what is left from others. */
const DEFERRED_CHANGES = 20;

export interface Swept {
  found: number;
  recovered: number;
  inDoubt: number;
  failed: number;
  waiting: number;
  events: number;
}

/**
 * Finishes what was begun: lost leases, unknown outcomes, queued wishes, lapsing card holds and
 * events not applied yet. At most `limit` escrows and as many events, nothing begun after `until`.
 */
export async function sweep(deps: Deps, limit: number, until: number): Promise<Swept> {
  const swept: Swept = { found: 0, recovered: 0, inDoubt: 0, failed: 0, waiting: 0, events: 0 };
  await carryOnDue(deps, limit, until, swept);
  if (deps.clock.now() >= until) return swept;
  const isWoken = await applyStoredEvents(deps, limit, until, swept);
  // what a stored event has just woken does not wait for the next run
  if (isWoken) await carryOnDue(deps, limit, until, swept);
  return swept;
}

async function carryOnDue(deps: Deps, limit: number, until: number, swept: Swept) {
  let most = 0;
  for (let left = limit; left > 0 && deps.clock.now() < until; left -= BATCH) {
    const token = deps.random.leaseToken();
    const asked = Math.min(left, BATCH);
    const { found, claims, database_changed } = await deps.store.claimDue(token, asked);
    if (database_changed) return await compareDatabase(deps, limit, until);
    most = Math.max(most, found);
    await runClaims(deps, claims, token, until, (result) => count(swept, result));
    // a due escrow may need no claim, so only the number that was due tells when it is over
    if (found <= asked) break;
  }
  swept.found += most;
}

function count(swept: Swept, { outcome }: Result) {
  if (outcome === "in_doubt") swept.inDoubt++;
  else if (["failed", "refused", "review"].includes(outcome)) swept.failed++;
  // skipped: looked at and still as it was, an unpaid escrow or an open dispute
  else if (["queued", "busy", "skipped"].includes(outcome)) swept.waiting++;
  else swept.recovered++;
}

/** Whether one of them made an escrow due. */
async function applyStoredEvents(deps: Deps, limit: number, until: number, swept: Swept) {
  let isWoken = false;
  for (let left = limit; left > 0 && deps.clock.now() < until; left -= BATCH) {
    const { events } = await deps.store.claimEvents(Math.min(left, BATCH));
    if (events.length === 0) break;
    await sideBySide(deps, events, until, async ({ event_id, ticket, read }) => {
      const snapshot = await deps.stripe.look(read);
      const { outcome, wake } = await deps.store.applyEvent(event_id, ticket, snapshot);
      if (outcome === "applied") swept.events++;
      isWoken ||= wake;
    }, ({ event_id }) => ({ eventId: event_id }));
  }
  return isWoken;
}

/** A sweep, then alerts and changes that are owed; they keep nobody waiting and fail no call. */
export function deferSweep(deps: Deps): void {
  const until = deps.clock.now() + DEFERRED_MS;
  deps.defer(
    sweep(deps, DEFERRED_LIMIT, until).catch((error) =>
      deps.log("warn", "the sweep after a call failed", { fault: faultOf(error) })
    ).then(() => deliverAlerts(deps, DEFERRED_LIMIT, until))
      .then(() => deliverChanges(deps, DEFERRED_CHANGES, until)),
  );
}
