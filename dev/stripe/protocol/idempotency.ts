// Idempotency keys (rules 8 to 13).
import { notKept } from "../wire/errors.ts";
import type { ApiRequest } from "./call.ts";

/** Rule 12: "after they're at least 24 hours old". */
export const KEY_LIFETIME_SECONDS = 86_400;

/** Rule 13. */
const LONGEST_KEY = 255;

export type StoredAnswer = { status: number; body: string };

type Entry = {
  fingerprint: string;
  startedAt: number;
  /** Null while the first request runs. */
  answer: StoredAnswer | null;
};

export type IdempotencyKeys = {
  /** The stored answer, or null when this request may execute; refuses 400 and 409. */
  lookUp(account: string, key: string, request: ApiRequest): StoredAnswer | null;
  begin(account: string, key: string, request: ApiRequest): void;
  keep(account: string, key: string, answer: StoredAnswer): void;
  /** A request that failed validation leaves no trace. */
  forget(account: string, key: string): void;
};

export function createIdempotencyKeys(now: () => number): IdempotencyKeys {
  const entries = new Map<string, Entry>();
  const place = (account: string, key: string) => `${account} ${key}`;

  return {
    lookUp(account, key, request) {
      if (key.length > LONGEST_KEY) throw tooLong();
      const entry = entries.get(place(account, key));
      if (!entry) return null;
      if (entry.answer && now() - entry.startedAt >= KEY_LIFETIME_SECONDS) {
        entries.delete(place(account, key));
        return null;
      }
      if (entry.fingerprint !== fingerprint(request)) throw mismatch(key);
      if (!entry.answer) throw inUse(key);
      return entry.answer;
    },
    begin(account, key, request) {
      const entry = { fingerprint: fingerprint(request), startedAt: now(), answer: null };
      entries.set(place(account, key), entry);
    },
    keep(account, key, answer) {
      const entry = entries.get(place(account, key));
      if (entry) entry.answer = answer;
    },
    forget(account, key) {
      entries.delete(place(account, key));
    },
  };
}

/** The order of the parameters does not matter. */
function fingerprint(request: ApiRequest): string {
  const parameters = request.body.split("&").sort().join("&");
  return `${request.method} ${request.path}?${request.query}\n${parameters}`;
}

/** That a longer one is 400 is believed; the limit is documented. */
function tooLong() {
  const message = `Idempotency keys may be at most ${LONGEST_KEY} characters long.`;
  return notKept(400, { type: "invalid_request_error", message });
}

function mismatch(key: string) {
  const message = "Keys for idempotent requests can only be used with the same parameters they " +
    `were first used with. Try using a key other than '${key}' if you meant to execute a ` +
    "different request.";
  return notKept(400, { type: "idempotency_error", message });
}

function inUse(key: string) {
  const message = "There is currently another in-progress request using this Idempotent Key " +
    "(that probably means you submitted twice, and the other request is still going through): " +
    `${key}. Please try again later.`;
  return notKept(409, { type: "idempotency_error", code: "idempotency_key_in_use", message });
}
