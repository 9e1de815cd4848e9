// The only file that imports "stripe". It carries requests and answers; it decides nothing.
import Stripe from "stripe";
import type { Config } from "./config.ts";
import type { Operation, Read } from "./contract.ts";
import {
  Account,
  type Answer,
  Dispute,
  Effect,
  PaymentIntent,
  Refund,
  type Snapshot,
  Transfer,
} from "./stripe_objects.ts";

/** The version the simulator and the tests speak; webhook endpoints are made with the same. */
export const STRIPE_API_VERSION = "2026-10-28.endive";
/** Lease (120 s) > two sends and two looks of this length. */
const TIMEOUT_MS = 15_000;
/** Stripe's largest page. */
const PAGE = 100;

const INTENT_EXPAND = "expand[]=latest_charge.balance_transaction";

interface Parser<T> {
  parse(value: unknown): T;
}

export interface StripeDoor {
  /** POSTs a stored operation under its stored key. Never throws: every fact is an Answer. */
  send(operation: Operation): Promise<Answer>;
  /** Reads everything asked for, to the last page. Never throws: a failed part fails the look. */
  look(read: Read): Promise<Snapshot>;
  /** The secret that lets the payer's browser confirm; never stored. Throws when unreachable. */
  clientSecret(paymentIntentId: string): Promise<string>;
}

/** `fetcher`: the network, so that tests can carry, fault and count every request. */
export function openStripe(
  config: Config["stripe"],
  fetcher: typeof fetch,
): StripeDoor {
  const base = new URL(config.apiBase);
  const client = new Stripe(config.secretKey, {
    apiVersion: STRIPE_API_VERSION,
    httpClient: Stripe.createFetchHttpClient(fetcher),
    // a retry of the SDK's own would hide an outcome; the database decides about repeating
    maxNetworkRetries: 0,
    timeout: TIMEOUT_MS,
    telemetry: false,
    host: base.hostname,
    protocol: base.protocol === "http:" ? "http" : "https",
    port: base.port || (base.protocol === "http:" ? "80" : "443"),
  });

  const get = async <T>(path: string, shape: Parser<T>): Promise<T> =>
    shape.parse(await client.rawRequest("GET", path));

  async function getOrNull<T>(
    path: string,
    shape: Parser<T>,
  ): Promise<T | null> {
    try {
      return await get(path, shape);
    } catch (error) {
      if (
        error instanceof Stripe.errors.StripeError && error.statusCode === 404
      ) return null;
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
      const query = new URLSearchParams({ ...filter, limit: String(PAGE) });
      const last = found.at(-1);
      if (last) query.set("starting_after", last.id);
      const page = await client.rawRequest(
        "GET",
        `${path}?${query}`,
      ) as unknown as {
        data: unknown[];
        has_more: boolean;
      };
      found.push(...page.data.map((item) => shape.parse(item)));
      if (!page.has_more) return found;
    }
  }

  async function findIntents(
    { operation_id, created_gte }: NonNullable<Read["find_intent"]>,
  ) {
    const filter = { "created[gte]": String(created_gte) };
    const intents = await list("/v1/payment_intents", filter, PaymentIntent);
    return intents.filter((intent) => intent.metadata["operation_id"] === operation_id);
  }

  const readers = {
    payment_intent: (id: string) =>
      getOrNull(`/v1/payment_intents/${id}?${INTENT_EXPAND}`, PaymentIntent),
    transfers_of: (group: string) => list("/v1/transfers", { transfer_group: group }, Transfer),
    refunds_of: (intent: string) => list("/v1/refunds", { payment_intent: intent }, Refund),
    disputes_of: (intent: string) => list("/v1/disputes", { payment_intent: intent }, Dispute),
    account: (id: string) => getOrNull(`/v1/accounts/${id}`, Account),
  };

  return {
    async send(operation) {
      try {
        const response = await client.rawRequest(
          "POST",
          operation.path,
          operation.params,
          {
            idempotencyKey: operation.idempotency_key,
          },
        );
        const object = Effect.safeParse(response);
        if (!object.success) return { kind: "lost", reason: "malformed" };
        const { statusCode, requestId } = response.lastResponse;
        return {
          kind: "object",
          http_status: statusCode,
          request_id: requestId ?? null,
          object: object.data,
        };
      } catch (error) {
        return toAnswer(error);
      }
    },

    async look(read) {
      try {
        const [intent, found, transfers, refunds, disputes, account] = await Promise.all([
          read.payment_intent ? readers.payment_intent(read.payment_intent) : undefined,
          read.find_intent ? findIntents(read.find_intent) : undefined,
          read.transfers_of ? readers.transfers_of(read.transfers_of) : undefined,
          read.refunds_of ? readers.refunds_of(read.refunds_of) : undefined,
          read.disputes_of ? readers.disputes_of(read.disputes_of) : undefined,
          read.account ? readers.account(read.account) : undefined,
        ]);
        return {
          ...(intent !== undefined && { payment_intent: intent }),
          ...(found && { found_intents: found }),
          ...(transfers && { transfers }),
          ...(refunds && { refunds }),
          ...(disputes && { disputes }),
          ...(account !== undefined && { account }),
        };
      } catch (error) {
        const status = error instanceof Stripe.errors.StripeError ? error.statusCode : undefined;
        return {
          failed: status === 401 || status === 403 ? "unauthorized" : "stripe_unreachable",
        };
      }
    },

    async clientSecret(paymentIntentId) {
      const intent = await client.paymentIntents.retrieve(paymentIntentId);
      if (!intent.client_secret) {
        throw new Error("the PaymentIntent has no client_secret");
      }
      return intent.client_secret;
    },
  };
}

/** An error of the SDK as facts. Connection errors have no status: the outcome is unknown. */
function toAnswer(error: unknown): Answer {
  if (!(error instanceof Stripe.errors.StripeError)) {
    return { kind: "lost", reason: "malformed" };
  }
  if (
    error instanceof Stripe.errors.StripeConnectionError || !error.statusCode
  ) {
    const timedOut = /timed? ?out|aborted/i.test(error.message);
    return { kind: "lost", reason: timedOut ? "timeout" : "connection" };
  }
  return {
    kind: "error",
    http_status: error.statusCode,
    request_id: error.requestId ?? null,
    type: error.rawType ?? null,
    code: error.code ?? null,
    decline_code: error.decline_code ?? null,
    param: error.param ?? null,
    message: error.message.slice(0, 300),
  };
}
