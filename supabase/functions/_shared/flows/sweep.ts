import type { Result } from "../contract.ts";
import type { Deps } from "../deps.ts";
import { runClaims } from "./run_claims.ts";

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
export async function sweep(
  deps: Deps,
  limit: number,
  until: number,
): Promise<Swept> {
  const swept: Swept = {
    found: 0,
    recovered: 0,
    inDoubt: 0,
    failed: 0,
    waiting: 0,
    events: 0,
  };
  for (let left = limit; left > 0 && deps.clock.now() < until;) {
    const token = deps.random.leaseToken();
    const { found, claims } = await deps.store.claimDue(
      token,
      Math.min(left, 50),
    );
    swept.found = Math.max(swept.found, found);
    if (claims.length === 0) break;
    await runClaims(
      deps,
      claims,
      token,
      until,
      (result) => count(swept, result),
    );
    left -= claims.length;
  }
  if (deps.clock.now() < until) {
    swept.events = await applyStoredEvents(deps, limit);
  }
  return swept;
}

function count(swept: Swept, { outcome }: Result) {
  if (outcome === "in_doubt") swept.inDoubt++;
  else if (outcome === "failed" || outcome === "review") swept.failed++;
  else if (outcome === "queued" || outcome === "busy") swept.waiting++;
  else swept.recovered++;
}

async function applyStoredEvents(deps: Deps, limit: number): Promise<number> {
  const { events } = await deps.store.claimEvents(Math.min(limit, 50));
  let applied = 0;
  for (const { event_id, ticket, read } of events) {
    const { outcome } = await deps.store.applyEvent(
      event_id,
      ticket,
      await deps.stripe.look(read),
    );
    if (outcome === "applied") applied++;
  }
  return applied;
}

/** After an ordinary call: finish up to three due items, so that traffic alone keeps things going. */
export function deferSweep(deps: Deps): void {
  const until = deps.clock.now() + 20_000;
  deps.defer(
    sweep(deps, 3, until).catch((error) =>
      deps.log("warn", "the sweep after a call failed", {
        fault: String(error),
      })
    ),
  );
}
