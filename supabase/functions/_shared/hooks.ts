// Addresses that somebody else listens at: one of the operators' takes alerts as JSON, one hears
// that the jobs are alive. They may hold a secret in their path, so no error of theirs is quoted.
import { type Delivery, refusedWith } from "./email.ts";

/** A chat or a dead man's switch answers in less; money never waits for either. */
const TIMEOUT_MS = 10_000;

/** One call. Never throws: every fact is a Delivery. */
export type Hook = (body?: Record<string, unknown>) => Promise<Delivery>;

/** POSTs a body as JSON, GETs without one. `fetcher` follows no redirect. */
export function openHook(url: string, fetcher: typeof fetch): Hook {
  return (body) =>
    ask(fetcher, url, {
      ...(body && {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    });
}

/** One request, of whose answer only the status counts. Never throws. */
export async function ask(
  fetcher: typeof fetch,
  url: string,
  init: RequestInit,
): Promise<Delivery> {
  try {
    const response = await fetcher(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
    await response.body?.cancel();
    return response.ok ? { accepted: true } : refusedWith(response.status);
  } catch {
    return refusedWith(0);
  }
}
