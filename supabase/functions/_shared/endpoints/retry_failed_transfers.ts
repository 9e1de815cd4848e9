import * as z from "zod";
import { retryFailed } from "../flows/retry_failed.ts";
import { deferChanges } from "../flows/deliver_changes.ts";
import type { Endpoint } from "../http.ts";
import { recordRun } from "../job_run.ts";
import { parseRequest } from "./fields.ts";

export const RetryRequest = z.strictObject({ limit: z.int().min(1).max(1000).default(500) });

/** POST retry-failed-transfers: what cron calls hourly; several at once share the work. */
export const retryFailedTransfers: Endpoint = {
  name: "retry-failed-transfers",
  auth: "job",
  afterwards: deferChanges,
  async handle(deps, call) {
    const { limit } = parseRequest(call, RetryRequest);
    return await recordRun(deps, "retry-failed-transfers", async () => {
      const run = await retryFailed(deps, limit);
      return {
        status: 200,
        body: { success: true, ...run },
        log: { found: run.found, processed: run.retried },
      };
    });
  },
};
