// A simulator, two SDK clients on it, and a receiver of webhooks that checks every signature.
import Stripe from "stripe";
import { assertEquals } from "deno-std/assert";
import { startStripeSimulator } from "../../dev/stripe/simulator.ts";
import type { SimulatorOptions, StripeSimulator } from "../../dev/stripe/simulator.ts";
import { findingsIn } from "../support/validator.ts";

export type Received = {
  endpoint: "account" | "connect";
  event: Stripe.Event;
  signature: string;
  body: string;
};

export type Simulated = {
  sim: StripeSimulator;
  stripe: Stripe;
  /** Deliveries that were accepted, in order of arrival. */
  received: Received[];
  /** What the endpoints answer; 200 unless a test changes it. */
  receiver: { status: number };
};

export const ACCOUNT_URL = "http://functions.test/stripe-connect-webhook";
export const CONNECT_URL = "http://functions.test/stripe-connect-webhook/connect";

export const DAY = 86_400;

export const CARD_ONLY = { enabled: true, allow_redirects: "never" } as const;

/** No retries, no telemetry: what a test sends is what the simulator sees. */
const CLIENT = {
  apiVersion: "2026-10-28.endive",
  maxNetworkRetries: 0,
  telemetry: false,
} as const;

export function inProcessClient(sim: StripeSimulator, config: Stripe.StripeConfig = {}): Stripe {
  const httpClient = Stripe.createFetchHttpClient(sim.fetch);
  return new Stripe(sim.key, { ...CLIENT, httpClient, ...config });
}

export function httpClient(sim: StripeSimulator): Stripe {
  const { hostname, port } = new URL(sim.url);
  return new Stripe(sim.key, { ...CLIENT, host: hostname, port, protocol: "http" });
}

/** Runs a test in a world of its own; afterwards everything said must satisfy the validator. */
export async function simulated(
  run: (world: Simulated) => Promise<void>,
  options: SimulatorOptions = {},
) {
  const received: Received[] = [];
  const receiver = { status: 200 };
  const sim = await startStripeSimulator({
    deliver: async (url, init) => {
      if (receiver.status === 200) received.push(await opened(sim, url, init));
      return new Response(null, { status: receiver.status });
    },
    promptRetryGapsMs: [],
    ...options,
  });
  sim.setWebhookUrls({ account: ACCOUNT_URL, connect: CONNECT_URL });
  try {
    const stripe = options.port === undefined ? inProcessClient(sim) : httpClient(sim);
    await run({ sim, stripe, received, receiver });
    await sim.settle();
    sim.control.state();
    assertEquals(await findingsIn(sim.exchanges(), sim.events()), []);
  } finally {
    await sim.close();
  }
}

async function opened(sim: StripeSimulator, url: string, init: RequestInit): Promise<Received> {
  const endpoint = url === CONNECT_URL ? "connect" : "account";
  const secret = endpoint === "connect" ? sim.connectWebhookSecret : sim.webhookSecret;
  const signature = new Headers(init.headers).get("stripe-signature") ?? "";
  const body = String(init.body);
  const event = await Stripe.webhooks.constructEventAsync(body, signature, secret);
  return { endpoint, event, signature, body };
}

/** The same law over a real socket and in-process. */
export function law(
  name: string,
  run: (world: Simulated) => Promise<void>,
  options: SimulatorOptions = {},
) {
  Deno.test(`${name} (in-process)`, () => simulated(run, options));
  Deno.test(`${name} (over HTTP)`, () => simulated(run, { ...options, port: 0 }));
}

export function createIntent(
  stripe: Stripe,
  more: Partial<Stripe.PaymentIntentCreateParams> = {},
  options: Stripe.RequestOptions = {},
): Promise<Stripe.Response<Stripe.PaymentIntent>> {
  return stripe.paymentIntents.create({
    amount: 10_000,
    currency: "usd",
    capture_method: "manual",
    automatic_payment_methods: CARD_ONLY,
    ...more,
  }, options);
}

export async function authorized(
  stripe: Stripe,
  more: Partial<Stripe.PaymentIntentCreateParams> = {},
): Promise<Stripe.PaymentIntent> {
  return await createIntent(stripe, { payment_method: "pm_card_visa", confirm: true, ...more });
}

export type Captured = Stripe.PaymentIntent & {
  latest_charge: Stripe.Charge & { balance_transaction: Stripe.BalanceTransaction };
};

export async function captured(
  stripe: Stripe,
  more: Partial<Stripe.PaymentIntentCreateParams> = {},
): Promise<Captured> {
  const { id } = await authorized(stripe, more);
  const expand = ["latest_charge.balance_transaction"];
  return await stripe.paymentIntents.capture(id, { expand }) as unknown as Captured;
}

/** The SDK error a call must end in. */
export async function refusal(call: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  try {
    await call;
  } catch (thrown) {
    if (thrown instanceof Stripe.errors.StripeError) return thrown;
    throw thrown;
  }
  throw new Error("The call was not refused");
}

/** A call below the SDK, for what the SDK would not send. */
export function raw(
  sim: StripeSimulator,
  method: string,
  path: string,
  options: { body?: string; headers?: Record<string, string> } = {},
): Promise<Response> {
  return sim.fetch(`https://api.stripe.com${path}`, {
    method,
    headers: { authorization: `Bearer ${sim.key}`, ...options.headers },
    ...(options.body === undefined ? {} : { body: options.body }),
  });
}

/** With the fetch client the SDK's headers are a Headers object, whatever its types say. */
export function wasReplayed({ lastResponse }: Stripe.Response<object>): boolean {
  return new Headers(lastResponse.headers).get("idempotent-replayed") === "true";
}

export function eventTypes(sim: StripeSimulator): string[] {
  return sim.events().map((event) => event.type);
}
