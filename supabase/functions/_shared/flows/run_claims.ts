import type { Result, Step } from "../contract.ts";
import type { Deps } from "../deps.ts";
import type { LeaseToken } from "../ids.ts";
import { carryOut } from "./carry_out.ts";

/** Eight workers keep below Stripe's 25 calls a second at usual latencies. */
const WORKERS = 8;

/**
 * Carries out claimed escrows side by side; one that fails stops no other. A claim that is not
 * begun by `until` (milliseconds) is left to its lease. Calls `onResult` for each that was begun.
 */
export async function runClaims(
  deps: Deps,
  claims: Step[],
  token: LeaseToken,
  until: number,
  onResult: (result: Result) => void,
): Promise<void> {
  const queue = [...claims];
  const worker = async () => {
    for (let step = queue.shift(); step; step = queue.shift()) {
      if (deps.clock.now() >= until) return;
      try {
        onResult(await carryOut(deps, step, token));
      } catch (error) {
        // the database or the process failed under it: its lease ends and the sweep goes on
        deps.log("error", "one escrow failed", {
          ...(step.next !== "done" && { escrowId: step.escrow_id }),
          fault: String(error),
        });
        onResult({
          outcome: "in_doubt",
          code: "in_doubt",
          replayed: false,
          details: {},
          escrow: null,
        });
      }
    }
  };
  await Promise.all(
    Array.from({ length: Math.min(WORKERS, claims.length) }, worker),
  );
}
