// Reading a request's body. Whoever sends it may be slow, may stop, may be gone: none of that
// holds a function, and none of it is a fault of ours.
import { Refusal } from "./errors.ts";

/** The largest mail takes seconds; the platform ends a request without an answer after 150 s. */
export const BODY_WITHIN_MS = 60_000;

/** The body as it arrives. Throws Refusal: body_timeout, body_incomplete. */
export async function* chunksOf(request: Request): AsyncGenerator<Uint8Array, void> {
  if (request.body === null) return;
  const reader = request.body.getReader();
  // ends a read that waits as well
  const stop = () => void reader.cancel().catch(() => {});
  const late = AbortSignal.timeout(BODY_WITHIN_MS);
  late.addEventListener("abort", stop);
  try {
    while (true) {
      const { done, value } = await reader.read().catch(() => {
        throw new Refusal("body_incomplete");
      });
      if (late.aborted) throw new Refusal("body_timeout");
      if (done) return;
      yield value;
    }
  } finally {
    late.removeEventListener("abort", stop);
    stop();
  }
}

/** The whole body, or a refusal as soon as one byte too many has arrived or is announced. */
export async function readBody(
  request: Request,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > limit) throw new Refusal("payload_too_large");
  // copied as it arrives: a chunk of one byte may hold 64 KiB of the server's memory
  let body = new Uint8Array(announced > 0 ? announced : Math.min(limit, 4096));
  let size = 0;
  for await (const chunk of chunksOf(request)) {
    const needed = size + chunk.length;
    if (needed > limit) throw new Refusal("payload_too_large");
    if (needed > body.length) {
      const grown = new Uint8Array(Math.min(limit, Math.max(needed, 2 * body.length)));
      grown.set(body.subarray(0, size));
      body = grown;
    }
    body.set(chunk, size);
    size = needed;
  }
  return body.subarray(0, size);
}
