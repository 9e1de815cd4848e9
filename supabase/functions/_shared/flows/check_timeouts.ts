import type { Breaker, Result, TimeoutClaims } from "../contract.ts";
import type { Deps } from "../deps.ts";
import { Refusal } from "../errors.ts";
import { runClaims } from "./run_claims.ts";
import { sweep } from "./sweep.ts";

/** The platform allows 150 s for an answer; effects begun at the last moment need their time. */
const BUDGET_MS = 60_000;

export interface TimeoutRun {
  found: number;
  processed: number;
  refunded: number;
  cancelled: number;
  skipped: number;
  failed: number;
  inDoubt: number;
  remaining: number;
  breaker: Breaker | null;
}

/**
 * Ends what the clock may end: unpaid escrows past payBy, held ones past deadline + grace, within
 * the circuit breaker. Sweeps first. found = processed + skipped + remaining.
 * Throws Refusal breaker_unavailable, contract_mismatch or wrong_mode before anything is claimed.
 */
export async function checkTimeouts(
  deps: Deps,
  options: { limit: number; dryRun: boolean },
): Promise<TimeoutRun> {
  const until = deps.clock.now() + BUDGET_MS;
  if (!options.dryRun) await sweep(deps, 50, until - BUDGET_MS / 2);
  const run = emptyRun();
  const tripped = new Set<string>();
  for (let first = true; first || deps.clock.now() < until; first = false) {
    const token = deps.random.leaseToken();
    const left = options.limit - run.processed - run.skipped;
    if (left <= 0) break;
    const claimed = await deps.store.claimTimeouts(token, {
      limit: Math.min(left, 50),
      dryRun: options.dryRun,
      skipCurrencies: [...tripped],
    });
    if (claimed.refused) {
      throw new Refusal(claimed.refused.code as "breaker_unavailable");
    }
    if (first) {
      run.found = claimed.found;
      run.skipped = claimed.skipped;
    }
    noteBreaker(deps, run, claimed, tripped);
    if (claimed.claims.length === 0) break;
    await runClaims(
      deps,
      claimed.claims,
      token,
      until,
      (result) => count(run, result),
    );
  }
  // what became due during the run belongs to this run's count as well
  run.found = Math.max(run.found, run.processed + run.skipped);
  run.remaining = run.found - run.processed - run.skipped;
  return run;
}

function emptyRun(): TimeoutRun {
  const zero = {
    found: 0,
    processed: 0,
    refunded: 0,
    cancelled: 0,
    skipped: 0,
    failed: 0,
  };
  return { ...zero, inDoubt: 0, remaining: 0, breaker: null };
}

function noteBreaker(
  deps: Deps,
  run: TimeoutRun,
  claimed: TimeoutClaims,
  tripped: Set<string>,
) {
  const { breaker, tripped_currencies } = claimed;
  // the first reading of a run tells what was due; later ones only how much is left
  if (
    breaker &&
    (run.breaker === null || (breaker.tripped && !run.breaker.tripped))
  ) {
    run.breaker = breaker;
  }
  for (const currency of tripped_currencies) {
    if (tripped.has(currency)) continue;
    tripped.add(currency);
    deps.log(
      "error",
      "CIRCUIT BREAKER tripped: returns by the clock are slowed down",
      {
        currency,
      },
    );
  }
}

function count(run: TimeoutRun, { outcome }: Result) {
  switch (outcome) {
    case "refunded":
      run.refunded++;
      break;
    case "cancelled":
      run.cancelled++;
      break;
    case "failed":
    case "queued":
    case "refused":
      run.failed++;
      break;
    case "in_doubt":
      run.inDoubt++;
      break;
    default:
      // the payment won, a dispute froze it, or a person must decide: nothing was returned
      run.skipped++;
      return;
  }
  run.processed++;
}
