// The stateful Stripe simulator: start it, call it like Stripe, steer it with `control`.
//
// In-process:  new Stripe(sim.key, { httpClient: Stripe.createFetchHttpClient(sim.fetch), … })
// Over HTTP:   start with `port`, then { host, port, protocol } of `sim.url`.
import type { Control } from "./control/control.ts";
import { createControl } from "./control/control.ts";
import { answerControl, CONTROL_PREFIX } from "./control/routes.ts";
import { listen } from "./http_server.ts";
import type { Fetch } from "./in_process.ts";
import { inProcessFetch } from "./in_process.ts";
import { assertBalances } from "./money/ledger.ts";
import { retryWaitingRefunds } from "./objects/refund_progress.ts";
import type { Api } from "./protocol/api.ts";
import { answerCall } from "./protocol/api.ts";
import type { ApiRequest } from "./protocol/call.ts";
import { createExchangeLog } from "./protocol/exchanges.ts";
import { createFaults } from "./protocol/faults.ts";
import { createIdempotencyKeys } from "./protocol/idempotency.ts";
import { createLateRequests } from "./protocol/late_requests.ts";
import { createLimits, createLocks } from "./protocol/limits.ts";
import { defaultSettings } from "./settings.ts";
import type { Settings } from "./settings.ts";
import { Deliveries } from "./webhooks/deliveries.ts";
import {
  ACCOUNT_ENDPOINT,
  addDestination,
  CONNECT_ENDPOINT,
  newSecret,
} from "./webhooks/destinations.ts";
import { configureEndpoint } from "./webhooks/endpoints.ts";
import type { StripeEvent } from "./webhooks/events.ts";
import type { Deliver } from "./webhooks/sender.ts";
import { createSender } from "./webhooks/sender.ts";
import { createWorld } from "./world.ts";
import type { World } from "./world.ts";

export type SimulatorOptions = Partial<Settings> & {
  /** Loopback port, 0 for any; without it the simulator is reached by `fetch` alone. */
  port?: number;
  key?: string;
  webhookSecret?: string;
  connectWebhookSecret?: string;
  /** The same seed gives the same ids. */
  seed?: string;
  /** How far its time is ahead from the start: as far as the database's is. */
  aheadSeconds?: number;
  /** Moves the database's clock, before Stripe's objects follow. */
  onAdvanceClock?: (seconds: number) => Promise<void> | void;
  /** How webhooks are sent; fetch unless given. */
  deliver?: Deliver;
  /** Real time below the simulated clock. A test that brings its own gets no timers. */
  realNowMs?: () => number;
  /** Gaps of the retries that happen in real time. */
  promptRetryGapsMs?: readonly number[];
};

export type StripeSimulator = {
  /** Empty when not listening. */
  url: string;
  key: string;
  webhookSecret: string;
  connectWebhookSecret: string;
  fetch: Fetch;
  control: Control;
  /** The account's keys from now on; any other gets 401. */
  setKeys(keys: string[]): void;
  /** What is left out stays as it is; null switches an endpoint off. */
  setWebhookUrls(urls: {
    account?: string | null | undefined;
    connect?: string | null | undefined;
  }): void;
  /** Resolves when no delivery is under way or about to be retried promptly. */
  settle(): Promise<void>;
  /** Every event so far, oldest first. */
  events(): StripeEvent[];
  /** What was asked and answered, as the lines validate.mjs reads. */
  exchanges(): string;
  clearExchanges(): void;
  close(): Promise<void>;
};

/** Soon, a little later, and once more after a restart of the functions. */
const PROMPT_RETRY_GAPS_MS = [200, 1_000, 5_000];

export async function startStripeSimulator(
  options: SimulatorOptions = {},
): Promise<StripeSimulator> {
  const world = createWorld(settingsOf(options), {
    seed: options.seed ?? crypto.randomUUID(),
    realNowMs: options.realNowMs ?? Date.now,
    useTimer: options.realNowMs === undefined,
  });
  world.clock.advance(options.aheadSeconds ?? 0);
  world.afterStep.push(() => retryWaitingRefunds(world), () => assertBalances(world));
  const api = createApi(world, options);
  const [key] = api.apiKeys as [string];
  const [webhookSecret, connectWebhookSecret] = configureEndpoints(world, options);
  const answer = (request: ApiRequest) =>
    request.path.startsWith(CONTROL_PREFIX)
      ? answerControl(simulator, request)
      : answerCall(api, request);
  const server = options.port === undefined ? undefined : await listen(options.port, answer);
  const simulator: StripeSimulator = {
    url: server?.url ?? "",
    key,
    webhookSecret,
    connectWebhookSecret,
    fetch: inProcessFetch(answer),
    control: createControl(api, async (seconds) => {
      await api.late.executeAll();
      await options.onAdvanceClock?.(seconds);
      world.clock.advance(seconds);
    }),
    setKeys(keys) {
      api.apiKeys = keys;
    },
    setWebhookUrls(urls) {
      const { account, connect } = urls;
      if (account !== undefined) configureEndpoint(world, ACCOUNT_ENDPOINT, account);
      if (connect !== undefined) configureEndpoint(world, CONNECT_ENDPOINT, connect);
    },
    settle: () => api.deliveries.settle(),
    events: () => world.tables.event.all(),
    exchanges: () => api.exchanges.jsonl(),
    clearExchanges: () => api.exchanges.clear(),
    async close() {
      world.clock.stop();
      api.late.stop();
      await api.deliveries.close();
      await server?.close();
    },
  };
  return simulator;
}

function settingsOf(options: SimulatorOptions): Settings {
  return {
    settlementCurrencies: options.settlementCurrencies ?? defaultSettings.settlementCurrencies,
    expiryGapSeconds: options.expiryGapSeconds ?? defaultSettings.expiryGapSeconds,
    lateRows: options.lateRows ?? defaultSettings.lateRows,
    reversalsFreeCharges: options.reversalsFreeCharges ?? defaultSettings.reversalsFreeCharges,
    latencyMs: options.latencyMs ?? defaultSettings.latencyMs,
    rateLimit: options.rateLimit ?? defaultSettings.rateLimit,
  };
}

function createApi(world: World, options: SimulatorOptions): Api {
  const api: Api = {
    world,
    apiKeys: [options.key ?? world.ids.next("sk_test_", 24)],
    deliveries: new Deliveries(
      world,
      createSender(world, options.deliver ?? fetch),
      options.promptRetryGapsMs ?? (options.realNowMs ? [] : PROMPT_RETRY_GAPS_MS),
    ),
    exchanges: createExchangeLog(),
    faults: createFaults(),
    keys: createIdempotencyKeys(() => world.clock.now()),
    late: createLateRequests((request) => answerCall(api, request, { isLate: true })),
    limits: createLimits(() => world.settings.rateLimit, options.realNowMs ?? Date.now),
    locks: createLocks(),
  };
  return api;
}

/** Two endpoints, two secrets: a seller's event can never pass as the platform's. */
function configureEndpoints(world: World, options: SimulatorOptions): [string, string] {
  const endpoints = [
    { id: ACCOUNT_ENDPOINT, connect: false, secret: options.webhookSecret },
    { id: CONNECT_ENDPOINT, connect: true, secret: options.connectWebhookSecret },
  ].map(({ id, connect, secret = newSecret(world) }) => {
    const secrets = [{ value: secret, until: null }];
    addDestination(world, { id, url: null, connect, enabledEvents: ["*"], secrets });
    return secret;
  });
  return [endpoints[0]!, endpoints[1]!];
}
