// fetch() into the simulator without a socket, with the same drops and delays.
import type { ApiAnswer, ApiRequest } from "./protocol/call.ts";

export type Fetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>;

export function inProcessFetch(
  answer: (request: ApiRequest) => Promise<ApiAnswer | null>,
): Fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const reply = await orAborted(answer(await toApiRequest(request)), request.signal);
    if (!reply) throw new TypeError("error sending request: connection closed before the answer");
    return new Response(reply.body, { status: reply.status, headers: reply.headers });
  };
}

async function toApiRequest(request: Request): Promise<ApiRequest> {
  const { pathname, search } = new URL(request.url);
  return {
    method: request.method,
    path: pathname,
    query: search.slice(1),
    body: await request.text(),
    headers: Object.fromEntries(request.headers),
  };
}

/** The caller may give up waiting; what it asked for still happens. */
function orAborted<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
