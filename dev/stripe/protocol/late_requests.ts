// Requests whose connection is gone but which still reach Stripe, later than any retry.
import { clearTimeout, setTimeout } from "node:timers";
import type { ApiRequest } from "./call.ts";

export type LateRequests = {
  /** Executed at the next clock advance, or after `delayMs` of real time when given. */
  add(request: ApiRequest, delayMs?: number): void;
  executeAll(): Promise<void>;
  count(): number;
  stop(): void;
};

export function createLateRequests(execute: (request: ApiRequest) => Promise<unknown>) {
  const waiting = new Map<ApiRequest, ReturnType<typeof setTimeout> | null>();

  async function run(request: ApiRequest) {
    const timer = waiting.get(request);
    if (timer) clearTimeout(timer);
    if (waiting.delete(request)) await execute(request);
  }

  const late: LateRequests = {
    add(request, delayMs) {
      const timer = delayMs === undefined ? null : setTimeout(() => void run(request), delayMs);
      waiting.set(request, timer);
    },
    async executeAll() {
      for (const request of [...waiting.keys()]) await run(request);
    },
    count: () => waiting.size,
    stop() {
      for (const timer of waiting.values()) if (timer) clearTimeout(timer);
      waiting.clear();
    },
  };
  return late;
}
