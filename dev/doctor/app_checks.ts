// Whether the app hears of changes by its webhook.
import { counted } from "../../supabase/functions/_shared/counted.ts";
import { broken, type Check, type Look, ok, warning } from "./check.ts";
import type { Facts } from "./subject.ts";

/** As the alert counts it: every app is away for a moment, and is asked again by itself. */
const PATIENCE_MS = 3_600_000;

const SECTION = "see RUNBOOK.md, App webhook failing";

export function appChecks(facts: Facts): Check[] {
  return [{ name: "app webhook", look: () => appWebhook(facts) }];
}

async function appWebhook(facts: Facts): Promise<Look> {
  if (facts.config().appWebhook === null) {
    return ok("off: the app asks for changes (APP_WEBHOOK_URL)");
  }
  const { app_webhook: it, now } = await facts.diagnosis();
  const isLong = (since: string | null) =>
    since !== null && Date.parse(now) - Date.parse(since) > PATIENCE_MS;
  const given = it.given_up === 0 ? "" : `${it.given_up} given up, since ${it.given_up_since}`;
  if (isLong(it.failing_since)) {
    return broken(
      `waiting: ${counted(it.waiting, "change")}, the oldest fails since ${it.failing_since}` +
        (given === "" ? "" : `; ${given}`),
      "select last_failure, count(*) from escrow.change_deliveries " +
        `where delivered_at is null group by last_failure; ${SECTION}`,
    );
  }
  // then most likely no function has the variable, and nobody but the doctor would tell
  if (it.failing_since === null && isLong(it.unsent_since)) {
    return broken(
      `what is due since ${it.unsent_since} was not sent`,
      `${facts.cli.setSecrets}, and wait for the next job`,
    );
  }
  if (given !== "") {
    return warning(
      `${given}: the app was not told`,
      `select public.escrow_resend_changes('your name', 'why'); ${SECTION}`,
    );
  }
  if (it.failing_since !== null) {
    return ok(
      `tried again: ${counted(it.waiting, "change")}, the oldest since ${it.failing_since}`,
    );
  }
  // nobody has to be there for that: what an app is not owed it cannot refuse
  return ok(it.waiting === 0 ? "no change waits for the app" : `${it.waiting} on their way`);
}
