import * as z from "zod";
import type { Breaker } from "../contract.ts";
import { checkTimeouts, type TimeoutRun } from "../flows/check_timeouts.ts";
import { type Endpoint, json } from "../http.ts";
import { parseRequest } from "./fields.ts";

const Request = z.strictObject({
  limit: z.int().min(1).max(1000).optional(),
  dryRun: z.boolean().optional(),
});

/** POST check-escrow-timeouts: what cron calls; safe to call at any time, by several at once. */
export const checkEscrowTimeouts: Endpoint = {
  name: "check-escrow-timeouts",
  auth: "job",
  async handle(deps, call) {
    const { limit = 500, dryRun = false } = parseRequest(call, Request);
    if (dryRun) {
      return json(200, describe(await checkTimeouts(deps, { limit, dryRun })));
    }
    const { run_id } = await deps.store.startJob("check-escrow-timeouts");
    try {
      const answer = describe(await checkTimeouts(deps, { limit, dryRun }));
      await deps.store.finishJob(run_id, true, answer);
      return json(200, answer);
    } catch (error) {
      await deps.store.finishJob(run_id, false, {}).catch(() => {});
      throw error;
    }
  },
};

function describe({ breaker, ...counts }: TimeoutRun) {
  return { success: true, ...counts, circuitBreaker: describeBreaker(breaker) };
}

function describeBreaker(breaker: Breaker | null) {
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
