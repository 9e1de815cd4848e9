// Heartbeats: each run of a scheduled job leaves a row that says when, how long and with what end.
import type { Deps } from "./deps.ts";
import type { Reply } from "./http.ts";
import { faultOf } from "./log.ts";

/** Runs a job between its two rows; the summary is the answer's body. Throws what it throws. */
export async function recordRun(
  deps: Deps,
  job: string,
  run: () => Promise<Reply>,
): Promise<Reply> {
  const { run_id } = await deps.store.startJob(job);
  try {
    const reply = await run();
    await finish(deps, run_id, true, reply.body);
    return reply;
  } catch (error) {
    await finish(deps, run_id, false, { fault: faultOf(error) });
    throw error;
  }
}

/** Money has moved by now: a run that cannot be closed is only a missing heartbeat. */
async function finish(deps: Deps, runId: number, success: boolean, summary: object) {
  try {
    await deps.store.finishJob(runId, success, summary);
  } catch (error) {
    deps.log("error", "the job run was not closed", { fault: faultOf(error) });
  }
}
