import * as z from "zod";
import type { Breaker } from "../contract.ts";
import type { Deps } from "../deps.ts";
import { checkTimeouts, type TimeoutRun } from "../flows/check_timeouts.ts";
import { deferChanges } from "../flows/deliver_changes.ts";
import type { Endpoint, Reply } from "../http.ts";
import { recordRun } from "../job_run.ts";
import { parseRequest } from "./fields.ts";

export const TimeoutsRequest = z.strictObject({
  limit: z.int().min(1).max(1000).default(500),
  dryRun: z.boolean().default(false),
});

/** POST check-escrow-timeouts: what cron calls; safe to call at any time, by several at once. */
export const checkEscrowTimeouts: Endpoint = {
  name: "check-escrow-timeouts",
  auth: "job",
  afterwards: deferChanges,
  async handle(deps, call) {
    const options = parseRequest(call, TimeoutsRequest);
    if (options.dryRun) return { ...respond(await checkTimeouts(deps, options)), isDryRun: true };
    let isStopped = false;
    const reply = await recordRun(deps, "check-escrow-timeouts", async () => {
      const run = await checkTimeouts(deps, options);
      isStopped = run.isStopped === true;
      return respond(run);
    });
    // a copy must not say for the original that all is well, and a restored one is not
    if (reply.alarm === undefined && !isStopped) await ping(deps);
    return reply;
  },
};

/** Says outside that all is well. Whoever waits for it calls the operators when it stays away. */
async function ping({ heartbeat, log }: Deps) {
  const heard = await heartbeat?.();
  if (heard?.accepted === false) log("warn", "the heartbeat was not heard", { code: heard.reason });
}

function respond({ breaker, isStopped: _, ...counts }: TimeoutRun): Reply {
  return {
    status: 200,
    body: { success: true, ...counts, circuitBreaker: describe(breaker) },
    log: { found: counts.found, processed: counts.processed },
  };
}

function describe(breaker: Breaker | null) {
  return {
    tripped: breaker?.tripped ?? false,
    reason: breaker?.reason ?? null,
    currency: breaker?.currency ?? null,
    count: breaker?.count ?? 0,
    amount: breaker?.amount ?? 0,
    maxCount: breaker?.max_count ?? null,
    maxAmount: breaker?.max_amount ?? null,
    windowSeconds: breaker?.window_seconds ?? null,
  };
}
