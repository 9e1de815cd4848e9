import type { Progress, ReconcileStep } from "../contract_books.ts";
import type { Deps } from "../deps.ts";
import { Refusal, refusalByCode } from "../errors.ts";
import type { LeaseToken } from "../ids.ts";
import { faultOf } from "../log.ts";
import { sideBySide } from "./side_by_side.ts";
import { BATCH, sweep } from "./sweep.ts";

/** The platform allows 150 s for an answer; a page begun at the last moment needs its time. */
const BUDGET_MS = 60_000;
/** A page costs some 10 ms of CPU, of which the platform gives 2 s to one call. */
const MOST_PAGES = 150;
/** Reading changes nothing, so it is repeated when Stripe or the network stumbles. */
const TRIES = 4;
const WAIT_MS = 500;
/** Once begun, fifty escrows are read again: the platform's 150 s leave room for it. */
const REPAIR_MS = 30_000;
/** Between two looks at a balance that moves. */
const BALANCE_WAIT_MS = 300;

type Done = Extract<ReconcileStep, { next: "done" }>;

export type Reconciled =
  | { outcome: "done"; done: Done }
  /** Called again, it goes on where it stands. */
  | { outcome: "unfinished"; progress: Progress; busy: boolean };

/**
 * Closes a UTC day, or goes on with closing it: reads page by page, finds, repairs, closes. The
 * database decides each step and keeps the cursor, so a run may be killed anywhere and resumed.
 * Throws Refusal day_not_over, before_first_day, unavailable.
 */
export async function reconcileDay(
  deps: Deps,
  options: { date: string | null; dryRun: boolean },
): Promise<Reconciled> {
  const until = deps.clock.now() + BUDGET_MS;
  const token = deps.random.leaseToken();
  let step = await deps.store.claimReconciliation(token, options);
  for (let pages = 0;; pages++) {
    switch (step.next) {
      case "done":
        return { outcome: "done", done: step };
      case "busy":
        return { outcome: "unfinished", progress: null, busy: true };
      case "refused":
        throw refusalByCode(step.code);
    }
    if (step.next === "later" || pages >= MOST_PAGES || deps.clock.now() >= until) {
      const progress = await deps.store.pauseReconciliation(token);
      return { outcome: "unfinished", progress, busy: false };
    }
    step = await takeStep(deps, token, step, until);
  }
}

type Taken = Exclude<ReconcileStep, { next: "done" | "busy" | "refused" | "later" }>;

async function takeStep(
  deps: Deps,
  token: LeaseToken,
  step: Taken,
  until: number,
): Promise<ReconcileStep> {
  switch (step.next) {
    case "balance": {
      const reading = await readPatiently(deps, token, () => deps.stripe.balance());
      const next = await deps.store.storeBalance(token, reading);
      if (next.next === "balance") await deps.clock.sleep(BALANCE_WAIT_MS);
      return next;
    }
    case "page": {
      const { stream, created_gte, after } = step;
      const read = () => deps.stripe.page(stream, created_gte, after);
      return await deps.store.storePage(token, step, await readPatiently(deps, token, read));
    }
    case "look":
      await sideBySide(deps, step.items, until + REPAIR_MS, async ({ escrow_id, ticket, read }) => {
        const snapshot = await deps.stripe.look(read);
        await deps.store.applyRepair(token, escrow_id, ticket, snapshot);
      }, ({ escrow_id }) => ({ escrowId: escrow_id }));
      break;
    case "sweep":
      await sweep(deps, BATCH, until);
      break;
    case "again":
      break;
  }
  return await deps.store.nextReconciliation(token);
}

/** Reads, again after a short wait when it fails. Throws Refusal unavailable, the run paused. */
async function readPatiently<T>(
  deps: Deps,
  token: LeaseToken,
  read: () => Promise<T>,
): Promise<T> {
  for (let tries = 1;; tries++) {
    try {
      return await read();
    } catch (error) {
      deps.log("warn", "a reading of Stripe failed", { fault: faultOf(error) });
      if (tries < TRIES) {
        await deps.clock.sleep(WAIT_MS * 2 ** tries);
        continue;
      }
      await deps.store.pauseReconciliation(token);
      throw new Refusal("unavailable");
    }
  }
}
