// What Stripe says: the key, the version, the platform's account, its payouts, the endpoints.
import * as z from "zod";
import { STRIPE_API_VERSION } from "../../supabase/functions/_shared/stripe.ts";
import { openStripeApi, StripeRefusal } from "../stripe_api.ts";
import { UserError } from "../stack_file.ts";
import { broken, type Check, type Look, ok, warning } from "./check.ts";
import { endpointChecks } from "./endpoint_checks.ts";
import { reading } from "./reading.ts";
import type { Facts } from "./subject.ts";

export function stripeChecks(facts: Facts): Check[] {
  return [
    { name: "stripe key", look: () => keys(facts) },
    { name: "platform account", look: () => platform(facts) },
    { name: "payouts", look: () => payouts(facts) },
    ...endpointChecks(facts),
  ];
}

const Account = z.object({
  id: z.string(),
  charges_enabled: z.boolean(),
  capabilities: z.record(z.string(), z.string()).optional(),
  requirements: z.object({
    disabled_reason: z.string().nullable(),
    currently_due: z.array(z.string()).nullable(),
    past_due: z.array(z.string()).nullable(),
  }).nullish(),
});

/** Every key of the variable; the first one is used, the others are there to be rolled away. */
async function keys(facts: Facts): Promise<Look> {
  const { cli } = facts;
  const { stripe } = facts.config();
  const answers = await Promise.all(
    stripe.secretKeys.map((key) =>
      openStripeApi(stripe, key, facts.fetch).call("GET", "/v1/account")
        .then((it) => Account.pick({ id: true }).parse(it).id, (error: unknown) => error)
    ),
  );
  const [first, ...others] = answers;
  if (isRefused(first, 401)) {
    return broken(
      "Stripe does not know the first key of STRIPE_SECRET_KEY",
      `Copy it again from the Dashboard into ${cli.file}, then: ${cli.setSecrets}`,
    );
  }
  if (first instanceof StripeRefusal && first.status === 400) {
    return broken(
      `Stripe refuses version ${STRIPE_API_VERSION}, which the functions speak`,
      "Use the keys of an account (or sandbox) that has this version.",
    );
  }
  if (first instanceof UserError && !isRefused(first, 403)) {
    return broken(
      first.message,
      "Is this machine online? See https://status.stripe.com, and run the doctor again.",
    );
  }
  if (others.some((it) => isRefused(it, 401))) {
    return warning(
      "a later key of STRIPE_SECRET_KEY is no longer known",
      `Take it out of ${cli.file}, then: ${cli.setSecrets}`,
    );
  }
  if (new Set(answers.filter((it) => typeof it === "string")).size > 1) {
    return broken(
      "the keys of STRIPE_SECRET_KEY are of different accounts",
      `Leave those of one account in ${cli.file}, then: ${cli.setSecrets}`,
    );
  }
  return ok(`accepted, in version ${STRIPE_API_VERSION}`);
}

const isRefused = (error: unknown, status: number): boolean =>
  error instanceof StripeRefusal && error.status === status;

/** One object, read with the first key. */
function read<T>(
  facts: Facts,
  path: string,
  shape: { parse(value: unknown): T },
  judge: (found: T) => Look,
  right: string,
): Promise<Look> {
  return reading(right, async () => judge(shape.parse(await facts.stripe().call("GET", path))));
}

function platform(facts: Facts): Promise<Look> {
  return read(facts, "/v1/account", Account, (account) => {
    const { charges_enabled, capabilities, requirements } = account;
    const due = [...requirements?.past_due ?? [], ...requirements?.currently_due ?? []];
    const open = "Open https://dashboard.stripe.com/account/status; see RUNBOOK.md, " +
      "Platform's account restricted";
    if (!charges_enabled || requirements?.disabled_reason) {
      const why = requirements?.disabled_reason ?? "charges are off";
      return broken(`Stripe has restricted ${account.id}: ${why}`, open);
    }
    if (capabilities?.["transfers"] !== undefined && capabilities["transfers"] !== "active") {
      return broken(`its capability transfers is ${capabilities["transfers"]}`, open);
    }
    if (due.length > 0) return warning(`Stripe asks for ${[...new Set(due)].join(", ")}`, open);
    return ok(`${account.id} may take charges and make transfers`);
  }, "Accounts: read");
}

const Settings = z.object({
  payments: z.object({
    payouts: z.object({
      schedule: z.object({ interval: z.string().nullable() }).nullable(),
    }).nullable(),
  }),
});

/** Held money lies in the platform's balance: an automatic payout would take it to the bank. */
function payouts(facts: Facts): Promise<Look> {
  return read(facts, "/v1/balance_settings", Settings, ({ payments }) => {
    const interval = payments.payouts?.schedule?.interval ?? null;
    if (interval === null || interval === "manual") return ok("by hand");
    const { apiBase } = facts.config().stripe;
    return broken(
      `${interval}: held money is paid out to your bank`,
      `curl ${apiBase}/v1/balance_settings -u "$STRIPE_SECRET_KEY:" ` +
        `-d "payments[payouts][schedule][interval]=manual"`,
    );
  }, "Balance settings: read");
}
