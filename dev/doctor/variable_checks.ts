// The variables themselves, and whether they fit each other, the database and the place.
import type { Config } from "../../supabase/functions/_shared/config.ts";
import { isOfThisMachine } from "../outgoing.ts";
import { broken, type Check, type Look, ok, warning } from "./check.ts";
import type { Facts } from "./subject.ts";
import { NPX_DENO_TASK } from "../deno_version.ts";

export function variableChecks(facts: Facts): Check[] {
  return [
    { name: "variables", look: () => variables(facts) },
    { name: "mode", look: () => mode(facts) },
    { name: "addresses", look: () => addresses(facts) },
  ];
}

/** In the words of the functions' own parser, so that the two never disagree. */
function variables({ configFault, source, file, place, cli }: Facts): Look {
  if (configFault === null) return ok(`well-formed (${source})`);
  return broken(
    configFault,
    place.isLocal
      ? `Start the stack again: ${NPX_DENO_TASK} dev`
      : file !== null
      ? `Correct it in ${cli.file}, then: ${cli.setSecrets}`
      : "Name the file with the deployed variables: --env-file <path>",
  );
}

const name = (livemode: boolean) => livemode ? "live" : "test";

async function mode({ config, diagnosis, place }: Facts): Promise<Look> {
  const { stripe } = config();
  if (stripe.livemode && isOfThisMachine(place.apiUrl)) {
    return broken("a live key on this machine", "Set STRIPE_SECRET_KEY to a key sk_test_….");
  }
  const { livemode } = await diagnosis();
  if (livemode === null) {
    return ok(`${name(stripe.livemode)} key; the first payment fixes the mode`);
  }
  if (livemode !== stripe.livemode) {
    return broken(
      `the key is ${name(stripe.livemode)}, the database serves ${name(livemode)} money`,
      `Set STRIPE_SECRET_KEY to a ${name(livemode)} key: one installation serves one mode.`,
    );
  }
  return livemode && !place.apiUrl.startsWith("https:")
    ? warning("live, without https", "Give --api with https.")
    : ok(`${name(livemode)}, key and database`);
}

/** Whatever the functions call. Only a test sets the vendors' own: without it theirs is called. */
const called = ({ stripe, alerts, appWebhook }: Config) => ({
  vendors: {
    STRIPE_API_BASE: stripe.apiBase,
    POSTMARK_API_BASE: alerts.email?.apiBase ?? "",
  },
  ours: {
    ALERT_WEBHOOK_URL: alerts.webhookUrl ?? "",
    HEARTBEAT_URL: alerts.heartbeatUrl ?? "",
    APP_WEBHOOK_URL: appWebhook?.url ?? "",
  },
});

/** What was right on a developer's machine is reached by no hosted function. */
function addresses({ config, place, file, cli }: Facts): Look {
  const { vendors, ours } = called(config());
  if (isOfThisMachine(place.apiUrl)) {
    return ok("this machine's may be used, the functions are here");
  }
  const wrong = (given: Record<string, string>) =>
    Object.entries(given).filter(([, url]) => isOfThisMachine(url)).map(([name]) => name);
  const [unset, set] = [wrong(vendors), wrong(ours)];
  const all = [...unset, ...set];
  if (all.length === 0) return ok("none is this machine's");
  const fixes = [
    ...(unset.length === 0 ? [] : [
      (file === null ? "" : `Take ${unset.join(" and ")} out of ${cli.file}, then: `) +
      cli.unsetSecrets(unset),
    ]),
    ...(set.length === 0 ? [] : [
      `Set ${set.join(" and ")} to an address that the internet reaches, then: ` +
      cli.setSecrets,
    ]),
  ];
  return broken(
    `${all.join(", ")}: an address of this machine, which hosted functions do not reach`,
    fixes.join("; "),
  );
}
