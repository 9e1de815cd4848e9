import type { Result, Step } from "../contract.ts";
import type { Deps } from "../deps.ts";
import type { LeaseToken } from "../ids.ts";
import { faultOf, type LogFields } from "../log.ts";
import { carryOut, LEFT_TO_THE_SWEEP } from "./carry_out.ts";

/** Eight workers keep below Stripe's 25 calls a second at usual latencies. */
const WORKERS = 8;

/**
 * Works on items side by side; one that throws is logged, handed to `onFault` and stops no other.
 * None is begun at or after `until` (milliseconds).
 */
export async function sideBySide<T>(
  deps: Deps,
  items: T[],
  until: number,
  work: (item: T) => Promise<void>,
  onFault: (item: T) => LogFields,
): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) {
      if (deps.clock.now() >= until) return;
      try {
        await work(item);
      } catch (error) {
        deps.log("error", "one item failed", { ...onFault(item), fault: faultOf(error) });
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(WORKERS, items.length) }, worker));
}

/**
 * Carries out claimed escrows. A claim that is not begun in time is left to its lease; one whose
 * database or process failed counts as in doubt. Calls `onResult` once for each that was begun.
 */
export async function runClaims(
  deps: Deps,
  claims: Step[],
  token: LeaseToken,
  until: number,
  onResult: (result: Result) => void,
): Promise<void> {
  await sideBySide(deps, claims, until, async (step) => {
    onResult(await carryOut(deps, step, token));
  }, (step) => {
    onResult(LEFT_TO_THE_SWEEP);
    return step.next === "done" ? {} : { escrowId: step.escrow_id };
  });
}
