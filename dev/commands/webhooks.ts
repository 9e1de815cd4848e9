// `deno task webhooks`: creates or repairs both Stripe endpoints of an installation.
import { ConfigError, parseConfig } from "../../supabase/functions/_shared/config.ts";
import { putSecretFirst } from "../env_file.ts";
import { ENV_HELP, ENV_OPTION, variablesOf } from "../installation.ts";
import { send } from "../outgoing.ts";
import { callRpc, PLACE_HELP, PLACE_OPTIONS, placeOf } from "../place.ts";
import { UserError } from "../stack_file.ts";
import { openStripeApi } from "../stripe_api.ts";
import { cliFor } from "../supabase_cli.ts";
import { mendWebhooks } from "../webhooks/mend.ts";
import { type Kind, wantedOf } from "../webhooks/plan.ts";
import { readArguments } from "./arguments.ts";

const HELP = `deno task webhooks [--yes] [--disable-old] [--env-file .env]

Looks whether Stripe calls this installation's two webhook addresses with exactly the events that
are handled, in the version the functions speak, and says what is to be done; --yes does it.
Endpoints at other addresses are left alone, and none is ever deleted.

A new endpoint has a new signing secret, which Stripe shows once: with --env-file it is written into
that file (mode 0600, before the secrets that are there), without it is printed. Deploy it, and only
then disable what was replaced: again with --disable-old --yes. The secret of an endpoint that is
there already only Stripe's Dashboard shows: where it is not configured, that is left to do.

${ENV_HELP}
${PLACE_HELP}

Exit code 0: nothing is left to do; 1: something is.`;

export async function runWebhooks(args: string[]): Promise<number> {
  const options = {
    yes: { type: "boolean" },
    "disable-old": { type: "boolean" },
    ...ENV_OPTION,
    ...PLACE_OPTIONS,
  } as const;
  const given = readArguments(args, options, 0, HELP);
  if (given === null) return 0;
  const place = await placeOf(given);
  const { env, source, file } = await variablesOf(given, place);
  const cli = cliFor(place, file);
  const config = configOf(env, source);
  const { events } = await callRpc<{ events: Record<Kind, string[]> }>(
    place,
    "escrow_diagnose",
    {},
  );
  const left = await mendWebhooks({
    stripe: openStripeApi(config.stripe, config.stripe.secretKeys[0]!, send),
    fetch: send,
    wanted: wantedOf(place.apiUrl, events),
    secrets: config.webhookSecrets,
    apply: given.flag("yes"),
    disableOld: given.flag("disable-old"),
    keep: (variable, secret) => keep(file, variable, secret),
    file: cli.file,
    deploySecrets: cli.setSecrets,
    say: (line) => console.log(line),
  });
  if (left > 0 && !given.flag("yes")) console.log("\nNothing was changed; --yes does it.");
  return left > 0 ? 1 : 0;
}

function configOf(env: Record<string, string | undefined>, source: string) {
  try {
    return parseConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) throw new UserError(`${source}: ${error.message}`);
    throw error;
  }
}

/** A secret that could not be written is shown, because Stripe does not show it again here. */
async function keep(file: string | null, variable: string, secret: string): Promise<string> {
  const shown = `shown this once, put it first:\n\n    ${variable}=${secret}\n`;
  if (file === null) return shown;
  try {
    await putSecretFirst(file, variable, secret);
    return `its secret is the first of ${variable} in ${file}`;
  } catch {
    return `${file} could not be written: ${shown}`;
  }
}
