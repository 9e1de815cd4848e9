// Rate limits (rule 40) and object locks (rule 24): docs.stripe.com/rate-limits.
import { lockTimeout, rateLimited } from "../wire/errors.ts";

/** A sandbox allows 25 calls a second, in all and for each endpoint. */
const CALLS_PER_SECOND = 25;
/** Updates of one intent within an hour. */
const INTENT_UPDATES_PER_HOUR = 1_000;

export type Limits = {
  check(call: { account: string; operation: string; intent: string | null }): void;
};

export function createLimits(isOn: () => boolean, nowMs: () => number): Limits {
  const counters = new Map<string, { window: number; count: number }>();

  function count(name: string, windowMs: number): number {
    const window = Math.floor(nowMs() / windowMs);
    const counter = counters.get(name);
    const fresh = counter?.window === window ? counter : { window, count: 0 };
    fresh.count += 1;
    counters.set(name, fresh);
    return fresh.count;
  }

  return {
    check({ account, operation, intent }) {
      if (!isOn()) return;
      if (count(account, 1_000) > CALLS_PER_SECOND) throw rateLimited("global-rate");
      if (count(`${account} ${operation}`, 1_000) > CALLS_PER_SECOND) {
        throw rateLimited("endpoint-rate");
      }
      if (intent && count(intent, 3_600_000) > INTENT_UPDATES_PER_HOUR) {
        throw rateLimited("resource-specific");
      }
    },
  };
}

export type Locks = { take(id: string): void; release(id: string): void };

/** Held while a call that changes the intent waits inside its execution. */
export function createLocks(): Locks {
  const held = new Set<string>();
  return {
    take(id) {
      if (held.has(id)) throw lockTimeout();
      held.add(id);
    },
    release(id) {
      held.delete(id);
    },
  };
}
