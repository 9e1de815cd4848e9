import type { Deps } from "../deps.ts";
import { sweep } from "./sweep.ts";

/** As the timeouts: effects begun at the last moment need their time before the answer. */
const BUDGET_MS = 60_000;

export interface RetryRun {
  /** Escrows that were due when the run began. */
  found: number;
  /** succeeded + failed + inDoubt. */
  retried: number;
  succeeded: number;
  failed: number;
  inDoubt: number;
  /** Still waiting: for payment, a receiver, balance, a bank's verdict, or the end of a pause. */
  waiting: number;
  /** Stored webhook events that were applied now. */
  recovered: number;
}

/** Carries on whatever is due: refused transfers, lost leases, unknown outcomes, queued wishes. */
export async function retryFailed(deps: Deps, limit: number): Promise<RetryRun> {
  const swept = await sweep(deps, limit, deps.clock.now() + BUDGET_MS);
  const { found, recovered: succeeded, failed, inDoubt, waiting, events } = swept;
  const retried = succeeded + failed + inDoubt;
  return { found, retried, succeeded, failed, inDoubt, waiting, recovered: events };
}
