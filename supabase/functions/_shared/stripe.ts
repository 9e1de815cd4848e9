// The only file that imports "stripe". It carries requests and answers; it decides nothing.
import Stripe from "stripe";
import * as z from "zod";
import type { Config } from "./config.ts";
import type { Operation, Read } from "./contract.ts";
import { type BookReaders, openBooks } from "./stripe_books.ts";
import { openReaders, type Parser } from "./stripe_readers.ts";
import { type Answer, Effect, type Found, type Snapshot, storable } from "./stripe_objects.ts";

/** The version the simulator and the tests speak; webhook endpoints are made with the same. */
export const STRIPE_API_VERSION = "2026-10-28.endive";
/** Lease (120 s) > two sends and two looks of this length. The SDK's timeout covers the body. */
const TIMEOUT_MS = 15_000;
/** Stripe's largest page. */
const PAGE = 100;

export interface Sent {
  answer: Answer;
  /** Lets the payer's browser confirm a new PaymentIntent; handed on, stored nowhere. */
  clientSecret: string | null;
}

export interface StripeDoor extends BookReaders {
  /** POSTs a stored operation under its stored key. Never throws: every fact is an Answer. */
  send(operation: Operation): Promise<Sent>;
  /** Reads everything asked for, to the last page. Never throws: a failed part fails the look. */
  look(read: Read): Promise<Snapshot>;
  /** The secret that lets the payer's browser confirm. Throws when Stripe cannot be read. */
  clientSecret(paymentIntentId: string): Promise<string>;
}

const Page = z.object({ data: z.array(z.unknown()), has_more: z.boolean() });
const Confirmable = z.object({ client_secret: z.string().min(1) });

/** `fetcher`: the network, so that tests can carry, fault and count every request. */
export function openStripe(config: Config["stripe"], fetcher: typeof fetch): StripeDoor {
  const request = openClients(config, fetcher);

  const get = async <T>(path: string, shape: Parser<T>): Promise<T> =>
    shape.parse(await request("GET", path));

  async function getOrNull<T>(path: string, shape: Parser<T>): Promise<T | null> {
    try {
      return await get(path, shape);
    } catch (error) {
      if (isGone(error)) return null;
      throw error;
    }
  }

  async function list<T extends { id: string }>(
    path: string,
    filter: Record<string, string>,
    shape: Parser<T>,
  ): Promise<T[]> {
    const found: T[] = [];
    for (;;) {
      const last = found.at(-1);
      const query = new URLSearchParams({
        ...filter,
        limit: String(PAGE),
        ...(last && { starting_after: last.id }),
      });
      const { data, has_more } = await get(`${path}?${query}`, Page);
      if (has_more && data.length === 0) throw new Error("an empty page that is not the last");
      found.push(...data.map((item) => shape.parse(item)));
      if (!has_more) return found;
    }
  }

  const listIfShown: typeof list = (...asked) => list(...asked).catch(noneIfHidden);
  const readers = openReaders({ getOrNull, list, listIfShown });

  return {
    ...openBooks(get),

    async send({ path, params, idempotency_key }) {
      try {
        return toSent(await request("POST", path, params, { idempotencyKey: idempotency_key }));
      } catch (error) {
        return { answer: toAnswer(error), clientSecret: null };
      }
    },

    async look(read) {
      try {
        const parts = await Promise.all([
          ask(read.payment_intent, readers.payment_intent),
          ask(read.find_intent, readers.find_intent),
          ask(read.transfers_of, readers.transfers_of),
          ask(read.refunds_of, readers.refunds_of),
          ask(read.disputes_of, readers.disputes_of),
          ask(read.fraud_warnings_of, readers.fraud_warnings_of),
          ask(read.account, readers.account),
        ]);
        return parts.reduce<Found>((found, part) => ({ ...found, ...part }), {});
      } catch (error) {
        const status = statusOf(error);
        return { failed: status === 401 || status === 403 ? "unauthorized" : "stripe_unreachable" };
      }
    },

    async clientSecret(id) {
      const { client_secret } = await get(
        `/v1/payment_intents/${encodeURIComponent(id)}`,
        Confirmable,
      );
      return client_secret;
    },
  };
}

const ask = <W, R>(wish: W | null | undefined, reader: (wish: W) => Promise<R>) =>
  wish === null || wish === undefined ? undefined : reader(wish);

type Params = Record<string, unknown>;

/** One request through the first key that Stripe knows; the keys are newest first. */
function openClients(config: Config["stripe"], fetcher: typeof fetch) {
  const base = new URL(config.apiBase);
  const protocol = base.protocol === "http:" ? "http" : "https";
  const clients = config.secretKeys.map((key) =>
    new Stripe(key, {
      apiVersion: STRIPE_API_VERSION,
      httpClient: Stripe.createFetchHttpClient(fetcher),
      // a retry of the SDK's own would hide an outcome; the database decides about repeating
      maxNetworkRetries: 0,
      timeout: TIMEOUT_MS,
      telemetry: false,
      host: base.hostname,
      protocol,
      port: base.port || (protocol === "http" ? "80" : "443"),
    })
  );

  return async (
    method: "GET" | "POST",
    path: string,
    params?: Params,
    options?: { idempotencyKey: string },
  ) => {
    for (let i = 0;; i++) {
      const client = clients[i];
      if (!client) throw new Error("no Stripe key is configured");
      try {
        return await client.rawRequest(method, path, params, options);
      } catch (error) {
        // an unknown key is refused before anything runs, so the next one may be tried
        if (statusOf(error) !== 401 || i === clients.length - 1) throw error;
      }
    }
  };
}

const statusOf = (error: unknown): number | undefined =>
  error instanceof Stripe.errors.StripeError ? error.statusCode : undefined;

/** Not there, or an account that has cut us off: Stripe says so with 403 and this code. */
function isGone(error: unknown): boolean {
  return error instanceof Stripe.errors.StripeError &&
    (error.statusCode === 404 || error.code === "account_invalid");
}

/** A restricted key may not read Radar: then the signed event's own word counts. */
function noneIfHidden(error: unknown): never[] {
  if ([403, 404].includes(statusOf(error) ?? 0)) return [];
  throw error;
}

function toSent(response: Stripe.Response<unknown>): Sent {
  const object = Effect.safeParse(response);
  if (!object.success) return { answer: { kind: "lost", reason: "malformed" }, clientSecret: null };
  const { statusCode, requestId } = response.lastResponse;
  const confirmable = Confirmable.safeParse(response);
  return {
    answer: {
      kind: "object",
      http_status: statusCode,
      request_id: requestId ?? null,
      object: object.data,
    },
    clientSecret: confirmable.success ? confirmable.data.client_secret : null,
  };
}

/** An error of the SDK as facts. Connection errors have no status: the outcome is unknown. */
function toAnswer(error: unknown): Answer {
  if (!(error instanceof Stripe.errors.StripeError)) return { kind: "lost", reason: "malformed" };
  if (error instanceof Stripe.errors.StripeConnectionError) {
    return { kind: "lost", reason: /timeout/i.test(error.message) ? "timeout" : "connection" };
  }
  if (!error.statusCode) return { kind: "lost", reason: "malformed" };
  return {
    kind: "error",
    http_status: error.statusCode,
    request_id: error.requestId ?? null,
    type: error.rawType ?? null,
    code: error.code ?? null,
    // the SDK writes '' where Stripe sent none
    decline_code: error.decline_code || null,
    param: error.param ?? null,
    message: storable(error.message),
  };
}
