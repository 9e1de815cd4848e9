import type { Breaker, Result, TimeoutClaims } from "../contract.ts";
import type { Deps } from "../deps.ts";
import { refusalByCode } from "../errors.ts";
import { faultOf } from "../log.ts";
import { runClaims } from "./side_by_side.ts";
import { BATCH, sweep } from "./sweep.ts";

/** The platform allows 150 s for an answer; effects begun at the last moment need their time. */
const BUDGET_MS = 60_000;
/** The sweep gets half of it at most: unfinished work never keeps deadlines from being met. */
const SWEEP_MS = 30_000;
const SWEEP_LIMIT = 500;

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
  /** The database was restored, rewound or copied: nothing ends before a person confirms. */
  isStopped?: boolean;
}

/**
 * Ends what the clock may end: unpaid escrows past payBy, held ones past deadline + grace, within
 * the circuit breaker. Sweeps first. found = processed + skipped + remaining, and
 * processed = refunded + cancelled + failed + inDoubt. Throws Refusal breaker_unavailable,
 * contract_mismatch or wrong_mode before anything is claimed.
 */
export async function checkTimeouts(
  deps: Deps,
  options: { limit: number; dryRun: boolean },
): Promise<TimeoutRun> {
  const until = deps.clock.now() + BUDGET_MS;
  if (!options.dryRun) await sweepFirst(deps);
  const run = emptyRun();
  const tripped = new Set<string>();
  for (let left = options.limit; left > 0;) {
    const token = deps.random.leaseToken();
    const claimed = await deps.store.claimTimeouts(token, {
      limit: Math.min(left, BATCH),
      dryRun: options.dryRun,
      skipCurrencies: [...tripped],
    });
    const isFirst = left === options.limit;
    if (claimed.refused) {
      if (isFirst) throw refusalByCode(claimed.refused.code, undefined, claimed.refused.hint);
      break;
    }
    if (isFirst) {
      run.found = claimed.found;
      run.skipped = claimed.skipped;
      run.isStopped = claimed.database_changed === true;
    }
    noteBreaker(deps, run, claimed, tripped);
    await runClaims(deps, claimed.claims, token, until, (result) => count(run, result));
    left -= claimed.claims.length;
    if (claimed.claims.length === 0 || deps.clock.now() >= until) break;
  }
  // what became due during the run belongs to its count as well
  run.found = Math.max(run.found, run.processed + run.skipped);
  run.remaining = run.found - run.processed - run.skipped;
  return run;
}

async function sweepFirst(deps: Deps) {
  try {
    await sweep(deps, SWEEP_LIMIT, deps.clock.now() + SWEEP_MS);
  } catch (error) {
    deps.log("error", "the sweep before the timeouts failed", { fault: faultOf(error) });
  }
}

function emptyRun(): TimeoutRun {
  const counts = { found: 0, processed: 0, refunded: 0, cancelled: 0, skipped: 0, failed: 0 };
  return { ...counts, inDoubt: 0, remaining: 0, breaker: null, isStopped: false };
}

function noteBreaker(deps: Deps, run: TimeoutRun, claimed: TimeoutClaims, tripped: Set<string>) {
  const { breaker, tripped_currencies } = claimed;
  // the first reading of a run tells what was due; later ones only how much is left
  if (breaker && (run.breaker === null || (breaker.tripped && !run.breaker.tripped))) {
    run.breaker = breaker;
  }
  for (const currency of tripped_currencies.filter((one) => !tripped.has(one))) {
    tripped.add(currency);
    const numbers = breaker?.currency === currency
      ? { count: breaker.count, amount: breaker.amount }
      : {};
    const message = "CIRCUIT BREAKER tripped: returns by the clock are slowed down";
    deps.log("error", message, { currency, ...numbers });
  }
}

function count(run: TimeoutRun, { outcome, escrow }: Result) {
  switch (outcome) {
    case "refunded":
      run.refunded++;
      break;
    case "cancelled":
      run.cancelled++;
      break;
    case "in_doubt":
      run.inDoubt++;
      break;
    case "queued":
      if (escrow?.waiting_for === "paused" || escrow?.waiting_for === "hold") {
        run.skipped++;
        return;
      }
      run.failed++;
      break;
    case "failed":
    case "refused":
      run.failed++;
      break;
    default:
      // the payment won, a dispute froze it, or a person must decide: nothing was returned
      run.skipped++;
      return;
  }
  run.processed++;
}
