// Everything a flow may touch. Nothing else reads time, randomness, environment or the network,
// so that a test can schedule, kill and fault each single call of the deployed code.
import { type AppWebhook, openAppWebhook } from "./app_webhook.ts";
import { type Config, type Environment, parseConfig } from "./config.ts";
import { type EmailDoor, openEmail } from "./email.ts";
import { type Hook, openHook } from "./hooks.ts";
import { LeaseToken } from "./ids.ts";
import { type Log, openLog } from "./log.ts";
import { openStore, type Store } from "./store.ts";
import { openStripe, type StripeDoor } from "./stripe.ts";

export interface Deps {
  config: Config;
  store: Store;
  stripe: StripeDoor;
  /** Where alerts go, and who hears that the jobs are alive; null: not configured. */
  email: EmailDoor | null;
  alertHook: Hook | null;
  heartbeat: Hook | null;
  /** Where the app hears of changes; null: not configured. */
  appWebhook: AppWebhook | null;
  clock: {
    /** Milliseconds of real time: for budgets and signature ages. Deadlines are the database's. */
    now(): number;
    sleep(ms: number): Promise<void>;
  };
  random: { leaseToken(): LeaseToken };
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
  /** 0 to 1. */
  random(): number;
  uuid(): string;
  write(line: string): void;
  defer(work: Promise<unknown>): void;
}

/** Throws ConfigError when the environment is not complete. */
export function buildDeps(runtime: Runtime): Deps {
  const config = parseConfig(runtime.env);
  // keys and money go to the hosts of the configuration and never where an answer points
  const fetcher: typeof fetch = (input, init) =>
    runtime.fetch(input, { ...init, redirect: "error" });
  const { email, webhookUrl, heartbeatUrl } = config.alerts;
  const { appWebhook } = config;
  return {
    config,
    store: openStore(config, fetcher, runtime),
    stripe: openStripe(config.stripe, fetcher),
    email: email && openEmail(email, fetcher),
    alertHook: webhookUrl === null ? null : openHook(webhookUrl, fetcher),
    heartbeat: heartbeatUrl === null ? null : openHook(heartbeatUrl, fetcher),
    appWebhook: appWebhook && openAppWebhook(appWebhook, fetcher, () => runtime.now()),
    clock: { now: () => runtime.now(), sleep: (ms) => runtime.sleep(ms) },
    random: { leaseToken: () => LeaseToken.parse(runtime.uuid()) },
    log: openLog((line) => runtime.write(line)),
    defer: (work) => runtime.defer(work),
  };
}

declare const EdgeRuntime: { waitUntil(work: Promise<unknown>): void } | undefined;

/** The hosted platform, or plain Deno. */
export function hostRuntime(): Runtime {
  return {
    env: Deno.env.toObject(),
    fetch: (input, init) => fetch(input, init),
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
