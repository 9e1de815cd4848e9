// Reading the account's webhook endpoints, and carrying out a plan for them, one call a step.
import * as z from "zod";
import { STRIPE_API_VERSION } from "../../supabase/functions/_shared/stripe.ts";
import { UserError } from "../stack_file.ts";
import { type StripeApi, StripeRefusal } from "../stripe_api.ts";
import { Endpoint, MARK, type Step } from "./plan.ts";

const PATH = "/v1/webhook_endpoints";
const Page = z.object({ data: z.array(Endpoint) });
const Created = z.object({ id: z.string(), secret: z.string() });

/** Newest first. Stripe allows 16, so that one page holds them all. */
export async function listEndpoints(stripe: StripeApi): Promise<Endpoint[]> {
  return Page.parse(await stripe.call("GET", PATH, { limit: "100" })).data;
}

/** The new endpoint's id, and its secret, which Stripe shows this once. */
export async function create(
  stripe: StripeApi,
  { wanted: { kind, url, events } }: Extract<Step, { step: "create" }>,
): Promise<{ id: string; secret: string }> {
  const params = {
    url,
    enabled_events: events,
    api_version: STRIPE_API_VERSION,
    connect: kind === "connect",
    description: `Holdfast, ${kind} events`,
    metadata: { [MARK]: kind },
  };
  const key = `${MARK}:webhook:${crypto.randomUUID()}`;
  const send = async () => Created.parse(await stripe.call("POST", PATH, params, key));
  try {
    return await send();
  } catch (error) {
    if (error instanceof StripeRefusal || !(error instanceof UserError)) throw error;
    // no answer: under the same key Stripe shows the same secret again, and makes no second one
    return await send();
  }
}

/** The secret and the address stay as they are. */
export async function repair(
  stripe: StripeApi,
  { id, wanted }: Extract<Step, { step: "repair" }>,
): Promise<void> {
  await stripe.call("POST", `${PATH}/${id}`, { enabled_events: wanted.events, disabled: false });
}

export async function disable(stripe: StripeApi, id: string): Promise<void> {
  await stripe.call("POST", `${PATH}/${id}`, { disabled: true });
}
