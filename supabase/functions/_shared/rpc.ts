// Calling the database: what is repeated, and what an error is worth. Every RPC gives the same
// answer to the same arguments, so repeating one whose answer was lost changes nothing.
import type { Waiting } from "./store.ts";

/** One try. `status` 0: no answer at all. */
export type Rpc = (
  name: string,
  args: Record<string, unknown>,
) => Promise<{ data: unknown } | { error: { code?: string; message: string }; status: number }>;

/** The first and three more; longer outages are the jobs' work. */
const TRIES = 4;
/** Busy, deadlock, lost race, cancelled, no resources: the same call may succeed in a moment. */
const PASSING = /^(53...|08...|40001|40P01|55P03|57014|57P0.)$/;
/** Raised by our own functions: a broken law or a wrong argument stays one. */
const OURS = /^P[0T]/;

/** The database could not be asked, or refused. The message quotes no argument. */
export class StoreError extends Error {
  override name = "StoreError";
  constructor(
    readonly rpc: string,
    /** SQLSTATE, PostgREST's code, `http_<status>`, or `shape`. */
    readonly code: string,
    /** Whether the same call may succeed later. */
    readonly passing: boolean,
    message: string,
  ) {
    super(`${rpc} ${code} ${message}`);
  }
}

/** Calls with up to three repeats after short, growing waits. Throws StoreError. */
export function withRetries(rpc: Rpc, waiting: Waiting) {
  return async function call<T>(
    name: string,
    args: Record<string, unknown>,
    shape: { parse(value: unknown): T },
  ): Promise<T> {
    for (let tries = 1;; tries++) {
      const reply = await rpc(name, args);
      if ("data" in reply) return parse(name, reply.data, shape);
      const { error, status } = reply;
      const code = error.code || `http_${status}`;
      const passing = status === 0 || PASSING.test(code) || (status >= 500 && !OURS.test(code));
      if (!passing || tries === TRIES) {
        // class 22 complains about a value, and says which
        throw new StoreError(name, code, passing, code.startsWith("22") ? "" : error.message);
      }
      await waiting.sleep(50 * 2 ** tries * (0.5 + waiting.random()));
    }
  };
}

function parse<T>(name: string, data: unknown, shape: { parse(value: unknown): T }): T {
  try {
    return shape.parse(data);
  } catch {
    throw new StoreError(name, "shape", false, "the answer is not of the contract's shape");
  }
}
