import * as z from "zod";
import { type Reconciled, reconcileDay } from "../flows/reconcile_day.ts";
import { deferChanges } from "../flows/deliver_changes.ts";
import type { Endpoint, Reply } from "../http.ts";
import { recordRun } from "../job_run.ts";
import { parseRequest } from "./fields.ts";

export const ReconciliationRequest = z.strictObject({
  /** A UTC day; left out: the last one that is over. */
  date: z.iso.date()
    // JavaScript counts a year 0, the database does not
    .refine((date) => !date.startsWith("0000"), "must be a day of a year from 1 to 9999")
    .nullable().default(null),
  dryRun: z.boolean().default(false),
});

/** POST daily-reconciliation: what cron calls; asked again, it goes on, or tells what it found. */
export const dailyReconciliation: Endpoint = {
  name: "daily-reconciliation",
  auth: "job",
  afterwards: deferChanges,
  async handle(deps, call) {
    const options = parseRequest(call, ReconciliationRequest);
    if (options.dryRun) return { ...respond(await reconcileDay(deps, options)), isDryRun: true };
    return await recordRun(
      deps,
      "daily-reconciliation",
      async () => respond(await reconcileDay(deps, options)),
    );
  },
};

function respond(reconciled: Reconciled): Reply {
  if (reconciled.outcome === "unfinished") {
    const { progress, busy } = reconciled;
    return {
      status: 200,
      body: {
        success: true,
        closed: false,
        busy,
        date: progress?.date ?? null,
        progress: progress && { phase: progress.phase, rowsRead: progress.rows_read },
        hint: "Call again: it goes on where it stands.",
      },
      log: { outcome: busy ? "busy" : "unfinished" },
    };
  }
  const { statement, hash, previous_hash, replayed } = reconciled.done;
  if (!("status" in statement)) return { status: 200, body: { success: true, ...statement } };
  // what was not understood is no good run of the job; what was found only makes it unbalanced
  const success = statement.status === "closed";
  return {
    status: 200,
    body: { success, closed: success, replayed, ...statement, hash, previousHash: previous_hash },
    log: { outcome: statement.balanced ? "balanced" : String(statement.status) },
  };
}
