// A runtime without time, chance or network: a test sets the clock and answers every request.
import type { Environment } from "../../../supabase/functions/_shared/config.ts";
import type { Runtime } from "../../../supabase/functions/_shared/deps.ts";

export const SERVICE_KEY = "sb_secret_0123456789abcdef";
export const CRON_SECRET = "cron-0123456789abcdef";
export const WEBHOOK_SECRET = "whsec_account0123456789";
export const CONNECT_SECRET = "whsec_connect0123456789";

/** Everything the functions need, and nothing that could reach anybody. */
export const ENVIRONMENT: Environment = {
  SUPABASE_URL: "http://127.0.0.1:1",
  SUPABASE_SECRET_KEYS: JSON.stringify({ default: SERVICE_KEY }),
  STRIPE_SECRET_KEY: "sk_test_0123456789",
  STRIPE_API_BASE: "http://127.0.0.1:2",
  STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
  STRIPE_CONNECT_WEBHOOK_SECRET: CONNECT_SECRET,
  CRON_SECRET,
};

/** The network: what a request is answered. */
export type Network = (request: Request) => Response | Promise<Response>;

export interface TestRuntime extends Runtime {
  /** The log's lines, parsed. */
  lines: Record<string, unknown>[];
  slept: number[];
  deferred: Promise<unknown>[];
  requests: Request[];
  /** Moves the clock. */
  pass(ms: number): void;
}

const unreachable: Network = () => {
  throw new TypeError("this test has no network");
};

/** `network`: how requests are answered; by default not at all. Sleeping moves the clock. */
export function testRuntime(
  { env = ENVIRONMENT, network = unreachable, startsAt = 1_700_000_000_000 }: {
    env?: Environment;
    network?: Network;
    startsAt?: number;
  } = {},
): TestRuntime {
  let now = startsAt;
  let ids = 0;
  const runtime: TestRuntime = {
    env,
    lines: [],
    slept: [],
    deferred: [],
    requests: [],
    pass: (ms) => now += ms,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      runtime.requests.push(request.clone());
      return await network(request);
    },
    now: () => now,
    sleep: (ms) => {
      runtime.slept.push(ms);
      now += ms;
      return Promise.resolve();
    },
    random: () => 0.5,
    uuid: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, "0")}`,
    write: (line) => runtime.lines.push(JSON.parse(line)),
    defer: (work) => runtime.deferred.push(work),
  };
  return runtime;
}

/** What must never leave the functions by log or answer. */
export const SECRETS = [
  SERVICE_KEY,
  CRON_SECRET,
  WEBHOOK_SECRET,
  CONNECT_SECRET,
  ENVIRONMENT["STRIPE_SECRET_KEY"] ?? "",
];
