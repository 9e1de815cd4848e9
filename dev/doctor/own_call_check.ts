// Whether a deployed function gets through to the database with the key that it holds: one that was
// rotated away stays with it until it is deployed or restarted. supabase/supabase#37648.
// Asked by a dry run, which changes nothing.
import { broken, type Look, Missing, ok } from "./check.ts";
import { deploy, urlOf } from "./function_checks.ts";
import { migrations } from "./migration_checks.ts";
import { schemaCache } from "./schema_cache.ts";
import type { Facts } from "./subject.ts";

const JOB = "check-escrow-timeouts";

/** Said by the checks of the functions, of their secrets, of the mode. */
const SAID_ELSEWHERE = new Set(["unauthorized", "not_configured", "wrong_mode"]);

export async function ownCall(facts: Facts): Promise<Look> {
  const { status, code } = await dryRun(facts);
  if (status === 200) return ok("functions reach the database with their own key");
  if (code === null) throw new Missing("the functions do not answer as they should");
  if (SAID_ELSEWHERE.has(code)) throw new Missing(`the function answers ${code}`);
  // what the doctor was told with its own key tells whether it is the database or their key
  await facts.diagnosis();
  switch (code) {
    case "database_refused":
      return broken(
        `${JOB} is reached, but the database refuses its key: functions keep a rotated one`,
        await deploy(facts),
      );
    case "contract_mismatch":
      return await mismatch(facts);
    case "unavailable":
      return broken(
        `${JOB} is reached, and did not reach the database`,
        "Run the doctor again in a minute; if it stays: see RUNBOOK.md, Supabase paused or out " +
          "of disk",
      );
    case "breaker_unavailable":
      return broken(
        `${JOB} answers breaker_unavailable`,
        "select * from escrow.due_by_clock() order by due_at; see RUNBOOK.md, Circuit breaker",
      );
    default:
      return broken(
        `${JOB} is reached, and answers ${status} ${code} to a dry run`,
        `${await deploy(facts)}; if it stays: see RUNBOOK.md, Deploy gone wrong`,
      );
  }
}

/** PGRST202 from a stale cache looks the same: that is said where each function is asked for. */
async function mismatch(facts: Facts): Promise<Look> {
  const { verdict } = await schemaCache(facts);
  if (verdict !== "ok") throw new Missing("the schema cache is stale");
  if ((await migrations(await facts.diagnosis(), facts)).verdict !== "ok") {
    throw new Missing("migrations are missing");
  }
  return broken(
    `${JOB} answers contract_mismatch: the deployed functions are of another version`,
    await deploy(facts),
  );
}

/** CRON_SECRET is enough; without one a secret key has to do. */
async function dryRun(facts: Facts) {
  const [cronSecret] = facts.config().cronSecrets;
  const key: Record<string, string> = cronSecret === undefined
    ? { apikey: facts.place.serviceKey }
    : { authorization: `Bearer ${cronSecret}` };
  const response = await facts.fetch(urlOf(facts, JOB), {
    method: "POST",
    headers: { ...key, "content-type": "application/json" },
    body: JSON.stringify({ dryRun: true }),
  });
  const body = await response.json().catch(() => null) as {
    success?: boolean;
    error?: { code?: string };
  } | null;
  const isGood = response.status === 200 && body?.success === true;
  return {
    status: isGood ? 200 : response.status,
    code: body?.error?.code ?? null,
  };
}
