// The only way from a command to another server. Keys go to the address that was given and to no
// other, over https or within this machine; what comes back is bounded in time and size.
import { UserError } from "./stack_file.ts";

/** Refused here, before or after the call; the sentence names no secret and no part of an URL. */
export class OutgoingError extends UserError {
  constructor(readonly code: string, readonly hint: string) {
    super(`Refused: ${code}. ${hint}`);
  }
}

/**
 * By which a machine means itself, or a container the machine it runs on. Other private addresses
 * may well be reached, from a Supabase that stands beside them.
 */
const THIS_MACHINE =
  /^(127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\]|(.+\.)?localhost|(.+\.)?docker\.internal)\.?$/;

/** The URL's own parser knows the other ways to write an address: 0x7f000001, 127.1. */
export const isOfThisMachine = (url: string): boolean =>
  URL.canParse(url) && THIS_MACHINE.test(new URL(url).hostname);

/** `name`: the option or variable that holds it. Throws OutgoingError. */
export function requireSafeAddress(url: string, name: string): void {
  if (!URL.canParse(url)) throw new OutgoingError("no_address", `${name} is no URL.`);
  const { protocol, username, password } = new URL(url);
  if (username + password !== "") {
    throw new OutgoingError("password_in_address", `Take user and password out of ${name}.`);
  }
  if (protocol === "https:" || (protocol === "http:" && isOfThisMachine(url))) return;
  throw new OutgoingError(
    "insecure_address",
    `${name} would carry secrets in the clear: write it with https://. Only an address of this ` +
      "machine may do without.",
  );
}

/** Far longer than the database's own limit for a statement. */
const LONGEST_MS = 30_000;
/** A chain of ten years of statements is smaller. */
const LARGEST_BYTES = 64 * 1024 * 1024;

export interface Limits {
  /** Unless the call brings a signal of its own. */
  longestMs: number;
  largestBytes: number;
}

/**
 * `fetch`, as every command calls it. No redirect is followed: one is an answer like any other, and
 * its status tells more than the error of `redirect: "error"` would.
 */
export function guarded(
  fetcher: typeof fetch,
  { longestMs, largestBytes }: Limits = { longestMs: LONGEST_MS, largestBytes: LARGEST_BYTES },
): typeof fetch {
  return async (input, init) => {
    requireSafeAddress(input instanceof Request ? input.url : String(input), "The address");
    const signal = init?.signal ?? AbortSignal.timeout(longestMs);
    const response = await fetcher(input, { ...init, signal, redirect: "manual" });
    return bounded(response, largestBytes);
  };
}

/** What every command calls. */
export const send: typeof fetch = guarded(fetch);

/** Counted as it is read, unpacked: a length that a header states proves nothing. */
function bounded(response: Response, largestBytes: number): Response {
  const { status, headers, body } = response;
  if (body === null) return response;
  let size = 0;
  const counted = body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        size += chunk.length;
        if (size <= largestBytes) return controller.enqueue(chunk);
        controller.error(
          new OutgoingError(
            "answer_too_large",
            `More than ${largestBytes} bytes came back: is it the right server?`,
          ),
        );
      },
    }),
  );
  // 600 and more is no status that a Response can have
  return new Response(counted, { status: Math.min(status, 599), headers });
}
