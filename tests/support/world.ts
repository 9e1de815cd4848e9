// A whole project in one process: own database, Data API, functions, Stripe, mail. No sockets but
// the database's, no shared environment, so any number of worlds can live side by side.
import { assertEquals } from "deno-std/assert";
import { functionEnvironment, rolesOfKeys } from "../../dev/function_environment.ts";
import { createGateway, type Faults, type Gateway } from "../../dev/gateway.ts";
import { type Keys, makeKeys } from "../../dev/keys.ts";
import { createMailCatcher, type MailCatcher } from "../../dev/mail_catcher.ts";
import {
  type SimulatorOptions,
  startStripeSimulator,
  type StripeSimulator,
} from "../../dev/stripe/simulator.ts";
import type { Runtime } from "../../supabase/functions/_shared/deps.ts";
import { brokenLaws } from "./invariants.ts";
import { startDatabase, type TestDatabase, type TestDatabaseOptions } from "./database.ts";
import { loadFunctions } from "./functions.ts";
import { findingsIn } from "./validator.ts";

// loopback, because the functions take a test key nowhere else; nothing listens there
const API_URL = "http://127.0.0.1:54001";
const STRIPE_URL = "http://127.0.0.1:54002";
const MAIL_URL = "http://127.0.0.1:54003";

const LONGEST_SLEEP_MS = 25; // waits inside a function are cut to this

export type Fetch = typeof fetch;

export interface WorldOptions extends TestDatabaseOptions {
  /** The test breaks a law on purpose; otherwise every world must end with all of them kept. */
  breaksLaws?: boolean;
  /** Options of the simulator: seed, settlement currencies, … */
  stripe?: SimulatorOptions;
  /** Added to, or with undefined taken out of, the functions' environment. */
  env?: Record<string, string | undefined>;
  /** Replaces parts of what the functions run on: clock, randomness, sleeping, log. */
  runtime?: Partial<Runtime>;
  /** Stands between the functions and the network; for faults, counting and scheduling. */
  wrapFetch?: (fetch: Fetch) => Fetch;
}

export interface Answer {
  status: number;
  // deno-lint-ignore no-explicit-any -- tests look into whatever came back
  body: any;
  headers: Headers;
}

export interface CallOptions {
  /** The apikey; null sends none. Default: the service key. */
  key?: string | null;
  headers?: Record<string, string>;
  method?: string;
  /** Behind the function's name, for example "/connect". */
  path?: string;
}

export interface World extends Pick<TestDatabase, "sql" | "as" | "database"> {
  apiUrl: string;
  keys: Keys;
  apiKeys: ReturnType<typeof rolesOfKeys>; // what the Data API takes: made and deleted here
  simulator: StripeSimulator;
  mail: MailCatcher;
  dataApi: Faults;
  env: Record<string, string | undefined>;
  /** One JSON object for each line the functions logged. */
  logs: Record<string, unknown>[];
  /** Everything a function can reach, and nothing else; a string body is sent as it is. */
  fetch: Fetch;
  /** Calls a function over its whole HTTP path, gateway included. */
  call(name: string, body?: unknown, options?: CallOptions): Promise<Answer>;
  /** Calls a database function as service_role through the Data API; null for void. */
  rpc(name: string, args?: Record<string, unknown>): Promise<Answer>;
  /** Moves Stripe and the database together; waits for the webhooks that follow. */
  advanceClock(seconds: number): Promise<void>;
  /** Resolves when no webhook is under way and no deferred work is left. */
  settle(): Promise<void>;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** `await using world = await startWorld();` ends it with the test. */
export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const database = await startDatabase(options);
  if (options.migrations === undefined) {
    // the template may be older than a job's silence is allowed to be
    await database.sql`update escrow.jobs set watched_from = escrow.now()`;
  }
  const keys = await makeKeys();
  const mail = createMailCatcher(keys.postmarkToken);
  const logs: Record<string, unknown>[] = [];
  const deferred = new Set<Promise<unknown>>();
  // The simulator delivers to the functions, and those call the simulator.
  const network: Network = { fetch: refuse, seenByFunctions: refuse };
  const simulator = await startStripe(options, database, network);
  const env = { ...environmentOf(keys, simulator), ...options.env };
  const runtime = { ...makeRuntime(env, network, logs, deferred), ...options.runtime };
  const apiKeys = rolesOfKeys(keys);
  const gateway = createGateway({
    databaseUrl: await database.database.urlAs("authenticator"),
    keys: apiKeys,
    jwtSecret: keys.jwtSecret,
    functions: await loadFunctions(runtime),
    connections: 8,
  });
  network.fetch = inProcessNetwork(gateway, simulator, mail);
  network.seenByFunctions = options.wrapFetch?.(network.fetch) ?? network.fetch;

  const settle = () => settleAll(simulator, deferred);
  const close = async () => {
    await settle();
    const ours = options.migrations === undefined && !options.breaksLaws;
    const broken = ours ? await brokenLaws(database.sql, "safety") : {};
    const findings = await findingsIn(simulator.exchanges(), simulator.events());
    await simulator.close();
    await gateway.close();
    await database.close();
    assertEquals(findings, [], "Stripe was asked, or answered, what the API does not know");
    assertEquals(broken, {}, "this test ended with a broken law");
  };
  const advanceClock = async (seconds: number) => {
    await simulator.control.advanceClock(seconds);
    await settle();
  };
  return {
    ...callers(network.fetch, keys),
    ...database,
    ...{ apiUrl: API_URL, keys, apiKeys, simulator, mail, env, logs, fetch: network.fetch },
    ...{ dataApi: gateway, advanceClock, settle, close, [Symbol.asyncDispose]: close },
  };
}

interface Network {
  fetch: Fetch;
  /** The same, with the test's faults in between. */
  seenByFunctions: Fetch;
}

async function startStripe(options: WorldOptions, { sql }: TestDatabase, network: Network) {
  const simulator = await startStripeSimulator({
    onAdvanceClock: async (seconds) => {
      await sql`select escrow.advance_clock(make_interval(secs => ${seconds}))`;
    },
    deliver: (url, init) => network.fetch(url, init),
    ...options.stripe,
  });
  simulator.setWebhookUrls({
    account: `${API_URL}/functions/v1/stripe-connect-webhook`,
    connect: `${API_URL}/functions/v1/stripe-connect-webhook/connect`,
  });
  return simulator;
}

function makeRuntime(
  env: Record<string, string | undefined>,
  network: Network,
  logs: Record<string, unknown>[],
  deferred: Set<Promise<unknown>>,
): Runtime {
  return {
    env,
    fetch: (input, init) => network.seenByFunctions(input, init),
    now: () => Date.now(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, Math.min(ms, LONGEST_SLEEP_MS))),
    random: () => Math.random(),
    uuid: () => crypto.randomUUID(),
    write: (line) => logs.push(JSON.parse(line)),
    defer: (work) => {
      const tracked = work.catch(() => {}).finally(() => deferred.delete(tracked));
      deferred.add(tracked);
    },
  };
}

async function settleAll(simulator: StripeSimulator, deferred: Set<Promise<unknown>>) {
  do {
    await simulator.settle();
    await Promise.allSettled([...deferred]);
  } while (deferred.size > 0);
}

function environmentOf(keys: Keys, simulator: StripeSimulator) {
  return functionEnvironment(keys, {
    apiUrl: API_URL,
    stripeUrl: STRIPE_URL,
    mailUrl: MAIL_URL,
    stripeKey: simulator.key,
    webhookSecret: simulator.webhookSecret,
    connectWebhookSecret: simulator.connectWebhookSecret,
  });
}

/** Sends a request to the part of the world its address names. */
function inProcessNetwork(
  gateway: Gateway,
  simulator: StripeSimulator,
  mail: MailCatcher,
): Fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    switch (new URL(request.url).origin) {
      case API_URL:
        return await gateway.fetch(request);
      case STRIPE_URL:
        return await simulator.fetch(request);
      case MAIL_URL:
        return await mail.fetch(request);
      default:
        return await refuse(request);
    }
  };
}

const refuse: Fetch = (input) =>
  Promise.reject(new TypeError(`there is no network in a test: ${new Request(input).url}`));

function callers(fetch: Fetch, keys: Keys): Pick<World, "call" | "rpc"> {
  const post = async (url: string, body: unknown, options: CallOptions): Promise<Answer> => {
    const { key = keys.serviceKey, method = "POST" } = options;
    const response = await fetch(url, {
      method,
      headers: {
        "content-type": "application/json",
        ...(key === null ? {} : { apikey: key }),
        ...options.headers,
      },
      body: bodyOf(method, body),
    });
    const { status, headers } = response;
    return { status, body: parse(await response.text()), headers };
  };
  return {
    call: (name, body, options = {}) =>
      post(`${API_URL}/functions/v1/${name}${options.path ?? ""}`, body, options),
    rpc: (name, args = {}) => post(`${API_URL}/rest/v1/rpc/${name}`, args, {}),
  };
}

function bodyOf(method: string, body: unknown): string | null {
  if (method === "GET" || method === "HEAD") return null;
  return typeof body === "string" ? body : JSON.stringify(body ?? {});
}

function parse(text: string): unknown {
  if (text === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
