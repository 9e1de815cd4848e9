// Heartbeats: each run of a scheduled job leaves a row that says when, how long and with what end.
import type { Deps } from "./deps.ts";
import type { Reply } from "./http.ts";
import { deliverAlerts } from "./flows/deliver_alerts.ts";
import { faultOf } from "./log.ts";

/** After the money's work: every kind by every channel, within the platform's time. */
const ALERTS_LIMIT = 100;
const ALERTS_MS = 30_000;

/**
 * Runs a job between its two rows; the summary is the answer's body. Then tells what is owed to the
 * operators: critical alerts that reach nobody are the answer's alarm. Throws what `run` throws.
 */
export async function recordRun(
  deps: Deps,
  job: string,
  run: () => Promise<Reply>,
): Promise<Reply> {
  const { run_id } = await deps.store.startJob(job);
  let reply: Reply;
  try {
    reply = await run();
  } catch (error) {
    await finish(deps, run_id, false, { fault: faultOf(error) });
    await deliver(deps);
    throw error;
  }
  // work that goes on in the next call is no failure, and no heartbeat either: it may never end
  const { success, closed } = reply.body;
  await finish(deps, run_id, success !== false && closed !== false, reply.body);
  return await withAlerts(deps, reply);
}

const deliver = (deps: Deps) => deliverAlerts(deps, ALERTS_LIMIT, deps.clock.now() + ALERTS_MS);

async function withAlerts(deps: Deps, reply: Reply): Promise<Reply> {
  const { overdue } = await deliver(deps);
  return overdue > 0 ? { ...reply, alarm: "alerts_undelivered" } : reply;
}

/** Money has moved by now: a run that cannot be closed is only a missing heartbeat. */
async function finish(deps: Deps, runId: number, success: boolean, summary: object) {
  try {
    await deps.store.finishJob(runId, success, summary);
  } catch (error) {
    deps.log("error", "the job run was not closed", { fault: faultOf(error) });
  }
}
