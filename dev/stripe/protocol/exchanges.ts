// What was asked and answered, in the shape the validator reads.
import type { ApiAnswer, ApiRequest } from "./call.ts";

export type Exchange = {
  method: string;
  /** With the query. */
  path: string;
  requestBody: string;
  /** 0 when the connection was dropped. */
  status: number;
  /** JSON text, as sent; null when nothing was. */
  responseBody: string | null;
  requestHeaders: { [name: string]: string };
  /** How a dropped or late request went. */
  note?: "dropped before execution" | "dropped after execution" | "executed late";
};

/** A long simulation would otherwise fill the memory. */
const KEPT = 10_000;

/** The Authorization header is not recorded. */
const RECORDED_HEADERS = ["content-type", "idempotency-key", "stripe-account", "stripe-version"];

export type ExchangeLog = {
  record(request: ApiRequest, answer: ApiAnswer | null, note?: Exchange["note"]): void;
  jsonl(): string;
  clear(): void;
};

export function createExchangeLog(): ExchangeLog {
  let exchanges: Exchange[] = [];
  return {
    record(request, answer, note) {
      const kept = RECORDED_HEADERS.flatMap((name) => {
        const value = request.headers[name];
        return value === undefined ? [] : [[name, value]];
      });
      exchanges.push({
        method: request.method,
        path: request.query ? `${request.path}?${request.query}` : request.path,
        requestBody: request.body,
        status: answer?.status ?? 0,
        responseBody: answer?.body ?? null,
        requestHeaders: Object.fromEntries(kept),
        ...(note ? { note } : {}),
      });
      if (exchanges.length > KEPT * 2) exchanges = exchanges.slice(-KEPT);
    },
    jsonl: () => exchanges.map((exchange) => JSON.stringify(exchange) + "\n").join(""),
    clear: () => exchanges = [],
  };
}
