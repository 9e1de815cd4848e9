// Answers: errors as bodies, and the headers that every answer has (rules 3, 5).
import { API_VERSION } from "../settings.ts";
import { apiError, Refusal } from "../wire/errors.ts";
import type { ApiAnswer, ApiRequest } from "./call.ts";

/** A thrown error that is no refusal is a bug of the simulator, or a broken invariant. */
export function toAnswer(thrown: unknown, requestId: string): ApiAnswer {
  if (!(thrown instanceof Refusal)) console.error("stripe simulator:", thrown);
  const refusal = thrown instanceof Refusal ? thrown : apiError();
  return { status: refusal.status, headers: { ...refusal.headers }, body: refusal.body(requestId) };
}

export function commonHeaders(request: ApiRequest, requestId: string): { [name: string]: string } {
  const headers: { [name: string]: string } = {
    "content-type": "application/json",
    "request-id": requestId,
    "stripe-version": API_VERSION,
  };
  const echoed = ["stripe-account", ...(request.method === "POST" ? ["idempotency-key"] : [])];
  for (const name of echoed) {
    const value = request.headers[name];
    if (value !== undefined) headers[name] = value;
  }
  return headers;
}
