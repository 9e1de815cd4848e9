import type { AppChange } from "../contract_app.ts";
import type { Deps } from "../deps.ts";
import type { Delivery } from "../email.ts";
import { faultOf } from "../log.ts";
import { sideBySide } from "./side_by_side.ts";

/** The database gives out at most this many changes at once. */
const BATCH = 50;
/** After a job has answered: as long as the platform surely lets it. */
const JOB_LIMIT = 500;
const JOB_MS = 20_000;

/**
 * Sends the app the changes that it is owed, at most `limit` and none begun at or after `until`.
 * Never throws and never drops: what is not sent, or sent but not recorded, is due again when its
 * lease or its wait is over. An endpoint that is not there is asked once.
 */
export async function deliverChanges(deps: Deps, limit: number, until: number): Promise<void> {
  if (deps.appWebhook === null) return;
  try {
    for (let left = limit; left > 0 && deps.clock.now() < until;) {
      const sent = await deliverSome(deps, Math.min(left, BATCH), until);
      if (sent === 0) return;
      left -= sent;
    }
  } catch (error) {
    deps.log("error", "changes could not be delivered", { fault: faultOf(error) });
  }
}

/** How many were handed out; 0 when there are none left, or nobody to give them to. */
async function deliverSome(deps: Deps, limit: number, until: number): Promise<number> {
  const token = deps.random.leaseToken();
  const { changes } = await deps.store.claimChanges(token, limit);
  let isDown = false;
  const deliver = async (change: AppChange) => {
    // the rest would only wait for the same silence; they are due again with it
    if (isDown) return;
    const delivery = await send(deps, change);
    isDown ||= !delivery.accepted && delivery.isDown;
    await deps.store.recordChangeDelivery(token, change.change_id, delivery);
  };
  const toFields = ({ escrow_id }: AppChange) => ({ escrowId: escrow_id });
  // one goes ahead, and finds out whether anybody is there
  await sideBySide(deps, changes.slice(0, 1), until, deliver, toFields);
  await sideBySide(deps, changes.slice(1), until, deliver, toFields);
  return isDown ? 0 : changes.length;
}

async function send(deps: Deps, change: AppChange): Promise<Delivery> {
  const delivery = await deps.appWebhook?.(change) ??
    { accepted: false, reason: "not_configured", isDown: true };
  if (!delivery.accepted) {
    const fields = { escrowId: change.escrow_id, code: delivery.reason };
    deps.log("warn", "the app did not take a change", fields);
  }
  return delivery;
}

/** What a job leaves to the time after its answer: the app keeps no money and no cron waiting. */
export function deferChanges(deps: Deps): void {
  deps.defer(deliverChanges(deps, JOB_LIMIT, deps.clock.now() + JOB_MS));
}
