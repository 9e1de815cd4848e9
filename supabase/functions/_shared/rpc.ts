// Calling the database: how often a call is repeated, and what an error is worth. Every RPC gives
// the same answer to the same arguments, so repeating one whose answer was lost changes nothing.
import { keyOf, type Meaning, meaningOf } from "./data_api_answers.ts";

/** What one try brought. `status` 0: no answer at all. */
export type Reply =
  | { data: unknown }
  | { error: { code?: string; message: string }; status: number };

export type Rpc = (name: string, args: Record<string, unknown>) => Promise<Reply>;

export interface Waiting {
  /** Milliseconds. */
  now(): number;
  sleep(ms: number): Promise<void>;
  /** 0 to 1. */
  random(): number;
}

export interface Patience {
  /** Milliseconds before each repeat, give or take a fifth. */
  waits: number[];
  /** Milliseconds since the first try, after which no other begins. */
  limitMs: number;
  /** Repeats that are made all the same: a single lost call may itself have taken all the time. */
  atLeast: number;
}

/**
 * Almost 8 s, which is longer than the few seconds for which Supabase's clocks disagree (PGRST303).
 * Not longer, because what is decided here is sent within 10 s of the question or not at all;
 * because Stripe waits for its webhook (some ten seconds, believed) and repeats what was not
 * answered; and because a job without a database leaves the rest of its minute to its next call.
 */
export const BEFORE_THE_MONEY: Patience = {
  waits: [100, 200, 400, 800, 1_600, 3_200, 3_200],
  limitMs: 8_000,
  atLeast: 1,
};

/**
 * What Stripe has answered is recorded if the database comes back at all within half a minute: far
 * within the lease of 120 s, so that nobody else works on it meanwhile.
 */
export const AFTER_THE_MONEY: Patience = {
  waits: [...BEFORE_THE_MONEY.waits, ...Array<number>(8).fill(3_200)],
  limitMs: 30_000,
  atLeast: 1,
};

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
    readonly meaning: Meaning = meaningOf(code, 400),
  ) {
    super(`${rpc} ${code} ${message}`);
  }
}

/** What became of a call that brought no data, with the last answer. */
export interface Failure {
  code: string;
  message: string;
  meaning: Meaning;
  /** An answer got lost before this one: the call may have been carried out. */
  isUnclear: boolean;
}

/**
 * Tries until there is data, a final answer, or no patience left. `report` hears of every repeat
 * before its wait.
 */
export async function untilAnswered(
  ask: () => Promise<Reply>,
  { waits, limitMs, atLeast }: Patience,
  waiting: Waiting,
  report: (code: string, meaning: Meaning, repeat: number) => void = () => {},
): Promise<{ data: unknown } | Failure> {
  const until = waiting.now() + limitMs;
  let isUnclear = false;
  for (let repeat = 1;; repeat++) {
    const reply = await ask();
    if ("data" in reply) return reply;
    const { error: { message }, status } = reply;
    const code = String(reply.error.code || keyOf(status));
    const meaning = meaningOf(code, status);
    const wait = waits[repeat - 1];
    const left = repeat <= atLeast ? Infinity : until - waiting.now();
    if (meaning.kind === "final" || wait === undefined || left <= 0) {
      return { code, message, meaning, isUnclear };
    }
    // whoever gave up had no word of the database's
    isUnclear ||= meaning === meaningOf(undefined, status);
    report(code, meaning, repeat);
    await waiting.sleep(Math.min(left, wait * (0.8 + 0.4 * waiting.random())));
  }
}

/** Calls as `untilAnswered` does. Throws StoreError. */
export function withRetries(rpc: Rpc, waiting: Waiting) {
  return async function call<T>(
    name: string,
    args: Record<string, unknown>,
    shape: { parse(value: unknown): T },
    patience: Patience = BEFORE_THE_MONEY,
  ): Promise<T> {
    const answer = await untilAnswered(() => rpc(name, args), patience, waiting);
    if ("data" in answer) return parse(name, answer.data, shape);
    const { code, meaning, message } = answer;
    const isPassing = meaning.kind === "passing";
    // class 22 complains about a value, and says which
    throw new StoreError(name, code, isPassing, code.startsWith("22") ? "" : message, meaning);
  };
}

function parse<T>(name: string, data: unknown, shape: { parse(value: unknown): T }): T {
  try {
    return shape.parse(data);
  } catch {
    throw new StoreError(name, "shape", false, "the answer is not of the contract's shape");
  }
}
