// Error answers in Stripe's shape (rules 3, 4), thrown by the code that finds the reason.
import type { Json, JsonObject } from "../json.ts";

export const ERROR_TYPES = [
  "api_error",
  "card_error",
  "idempotency_error",
  "invalid_request_error",
] as const;
export type ErrorType = typeof ERROR_TYPES[number];

export type ErrorFields = {
  type: ErrorType;
  message: string;
  code?: string;
  param?: string;
  decline_code?: string;
  charge?: string;
  payment_intent?: JsonObject;
  [field: string]: Json | undefined;
};

/** An answer that is an error; `stored`: the idempotency layer keeps it (rules 8, 9). */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly fields: ErrorFields,
    readonly stored: boolean = true,
    readonly headers: Record<string, string> = {},
  ) {
    super(fields.message);
    this.name = "Refusal";
  }

  body(requestId: string): string {
    const { code } = this.fields;
    const docUrl = code && { doc_url: `https://stripe.com/docs/error-codes/${dashed(code)}` };
    const log = { request_log_url: `https://dashboard.stripe.com/test/logs/${requestId}` };
    return JSON.stringify({ error: { ...this.fields, ...docUrl, ...log } }, null, 2);
  }
}

const dashed = (code: string) => code.replaceAll("_", "-");

/** A refusal found while executing: the same key gives it again. */
export function refuse(message: string, more: Partial<ErrorFields> = {}, status = 400): Refusal {
  return new Refusal(status, { ...more, type: more.type ?? "invalid_request_error", message });
}

/** A refusal found before execution: not kept under the key. */
export function invalid(message: string, more: Partial<ErrorFields> = {}, status = 400): Refusal {
  return new Refusal(status, { ...more, type: "invalid_request_error", message }, false);
}

export function notKept(
  status: number,
  fields: ErrorFields,
  headers: Record<string, string> = {},
): Refusal {
  return new Refusal(status, fields, false, headers);
}

/** Rule 4: unknown in the path is 404, unknown in a parameter is 400. */
export function missing(kind: string, id: string, param?: string): Refusal {
  const placeholder = kind === "payment_intent" ? "intent" : "id";
  const fields = { code: "resource_missing", param: param ?? placeholder };
  return refuse(`No such ${kind}: '${id}'`, fields, param === undefined ? 404 : 400);
}

export const LOCK_TIMEOUT_MESSAGE =
  "This object cannot be accessed right now because another API request or Stripe process is " +
  "currently accessing it. If you see this error intermittently, retry the request. If you see " +
  "this error frequently and are making multiple concurrent requests to a single object, make " +
  "your requests serially or at a lower rate.";

/** Rule 14 vii: an object lock, which the caller may retry. That it is not kept is believed. */
export function lockTimeout(): Refusal {
  return notKept(
    429,
    { type: "invalid_request_error", code: "lock_timeout", message: LOCK_TIMEOUT_MESSAGE },
    { "stripe-should-retry": "true" },
  );
}

export function rateLimited(reason: string): Refusal {
  return notKept(
    429,
    {
      type: "invalid_request_error",
      code: "rate_limit",
      message: "Request rate limit exceeded. Learn more about rate limits here " +
        "https://stripe.com/docs/rate-limits.",
    },
    { "stripe-rate-limited-reason": reason },
  );
}

export const API_ERROR_MESSAGE =
  "An unknown error occurred while processing your request. This may mean it did happen.";

export function apiError(): Refusal {
  return new Refusal(500, { type: "api_error", message: API_ERROR_MESSAGE });
}

export function unavailable(): Refusal {
  return notKept(503, { type: "api_error", message: "Stripe is temporarily unavailable." });
}
