// Everything a flow may touch. Nothing else reads time, randomness, environment or the network,
// so that a test can schedule, kill and fault each single call of the deployed code.
import { type Config, type Environment, parseConfig } from "./config.ts";
import { LeaseToken } from "./ids.ts";
import { type Log, openLog } from "./log.ts";
import { openStore, type Store } from "./store.ts";
import { openStripe, type StripeDoor } from "./stripe.ts";

export interface Deps {
  config: Config;
  store: Store;
  stripe: StripeDoor;
  clock: {
    /** Milliseconds of real time: for budgets and signature ages. Deadlines are the database's. */
    now(): number;
    sleep(ms: number): Promise<void>;
  };
  random: { leaseToken(): LeaseToken; requestId(): string };
  log: Log;
  /** Lets work go on after the answer was sent. Money never rests on it. */
  defer(work: Promise<unknown>): void;
}

/** What a runtime gives the functions; a test gives its own. */
export interface Runtime {
  env: Environment;
  fetch: typeof fetch;
  now(): number;
  sleep(ms: number): Promise<void>;
  random(): number;
  uuid(): string;
  write(line: string): void;
  defer(work: Promise<unknown>): void;
}

/** Throws ConfigError when the environment is not complete. */
export function buildDeps(runtime: Runtime): Deps {
  const config = parseConfig(runtime.env);
  return {
    config,
    store: openStore(config, runtime.fetch, runtime),
    stripe: openStripe(config.stripe, runtime.fetch),
    clock: { now: runtime.now, sleep: runtime.sleep },
    random: {
      leaseToken: () => LeaseToken.parse(runtime.uuid()),
      requestId: () => runtime.uuid(),
    },
    log: openLog(runtime.write),
    defer: runtime.defer,
  };
}

declare const EdgeRuntime:
  | { waitUntil(work: Promise<unknown>): void }
  | undefined;

/** The hosted platform, or plain Deno. */
export function hostRuntime(): Runtime {
  return {
    env: Deno.env.toObject(),
    fetch: globalThis.fetch.bind(globalThis),
    now: () => Date.now(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    random: () => Math.random(),
    uuid: () => crypto.randomUUID(),
    write: (line) => console.log(line),
    defer: (work) => {
      if (typeof EdgeRuntime !== "undefined") EdgeRuntime.waitUntil(work);
    },
  };
}
