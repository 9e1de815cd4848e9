// The variables themselves, and whether they fit each other, the database and the place.
import { broken, type Check, type Look, ok, warning } from "./check.ts";
import type { Facts } from "./subject.ts";

const LOOPBACK = /^https?:\/\/(127\.0\.0\.1|localhost|\[::1\])(:|\/|$)/;

export function variableChecks(facts: Facts): Check[] {
  return [
    { name: "variables", look: () => variables(facts) },
    { name: "mode", look: () => mode(facts) },
  ];
}

/** In the words of the functions' own parser, so that the two never disagree. */
function variables({ configFault, source, file, place }: Facts): Look {
  if (configFault === null) return ok(`well-formed (${source})`);
  return broken(
    configFault,
    place.isLocal
      ? "Start the stack again: npx -y deno task dev"
      : file !== null
      ? `Correct it in ${file}, then: supabase secrets set --env-file ${file}`
      : "Name the file with the deployed variables: --env-file <path>",
  );
}

const name = (livemode: boolean) => livemode ? "live" : "test";

async function mode({ config, diagnosis, place }: Facts): Promise<Look> {
  const { stripe } = config();
  const isLoopback = LOOPBACK.test(place.apiUrl);
  if (stripe.livemode && isLoopback) {
    return broken("a live key on this machine", "Set STRIPE_SECRET_KEY to a key sk_test_….");
  }
  if (!isLoopback && LOOPBACK.test(stripe.apiBase)) {
    return broken(
      "STRIPE_API_BASE is a loopback address, which hosted functions do not reach",
      "supabase secrets unset STRIPE_API_BASE",
    );
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
