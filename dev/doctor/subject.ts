// What is examined: one installation, its variables, and what it and Stripe say, read once each.
import {
  type Config,
  ConfigError,
  type Environment,
  parseConfig,
} from "../../supabase/functions/_shared/config.ts";
import type { Variables } from "../installation.ts";
import type { Waiting } from "../../supabase/functions/_shared/rpc.ts";
import { callRpc, type Place, WAITING } from "../place.ts";
import { openStripeApi, type StripeApi } from "../stripe_api.ts";
import { listEndpoints } from "../webhooks/endpoints.ts";
import type { Endpoint } from "../webhooks/plan.ts";
import { cliFor, type SupabaseCli } from "../supabase_cli.ts";
import { Missing, Unreachable, within } from "./check.ts";
import { Diagnosis } from "./diagnosis.ts";

export interface Subject extends Variables {
  place: Place;
  fetch: typeof fetch;
  /** How long one request may take. */
  limitMs: number;
  /** Of any login: lets the catalog itself be asked. */
  databaseUrl?: string | undefined;
  /** The folder of the app that Holdfast is installed in. */
  app?: string | undefined;
  /** Between repeats; default: real time. */
  waiting?: Waiting;
}

/** Each is asked once; whoever needs what could not be had throws Missing. */
export interface Facts extends Subject {
  config(): Config;
  configFault: string | null;
  /** What is typed for this installation. */
  cli: SupabaseCli;
  /** Rejects with the fault itself, for the check that is about it. */
  askDatabase(): Promise<Diagnosis>;
  diagnosis(): Promise<Diagnosis>;
  /** The platform's own, or in the name of a connected account. */
  stripe(account?: string): StripeApi;
  endpoints(): Promise<Endpoint[]>;
  /** Real money: the database's word, or the key's while the database has none. */
  isLive(): Promise<boolean>;
}

export function factsOf(subject: Subject): Facts {
  const { limitMs } = subject;
  // the signal ends a body that stops in the middle, the race whoever does not heed signals
  const fetcher: typeof fetch = (input, init) =>
    within(limitMs, () => subject.fetch(input, { ...init, signal: AbortSignal.timeout(limitMs) }))
      .catch(() => {
        throw new Unreachable(new URL(input instanceof Request ? input.url : input).origin);
      });
  const parsed = parse(subject.env);
  const config = () => {
    if (typeof parsed === "string") throw new Missing("the variables are wrong");
    return parsed;
  };
  const askDatabase = once(async () =>
    Diagnosis.parse(
      await callRpc(subject.place, "escrow_diagnose", {}, {
        fetch: fetcher,
        waiting: subject.waiting ?? WAITING,
        // what one request may take, less the last try itself
        patience: { waits: [500, 1_000, 2_000, 2_500], limitMs: 0.7 * limitMs, atLeast: 0 },
        say: () => {},
      }),
    )
  );
  const stripe = (account?: string) => {
    const { stripe } = config();
    return openStripeApi(stripe, stripe.secretKeys[0]!, fetcher, account);
  };
  const diagnosis = () => or(askDatabase(), "the database did not say");
  return {
    ...subject,
    fetch: fetcher,
    config,
    configFault: typeof parsed === "string" ? parsed : null,
    cli: cliFor(subject.place, subject.file),
    askDatabase,
    diagnosis,
    stripe,
    endpoints: once(() => listEndpoints(stripe())),
    isLive: async () => (await diagnosis()).livemode ?? config().stripe.livemode,
  };
}

function parse(env: Environment): Config | string {
  try {
    return parseConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => asked ??= ask();
}

async function or<T>(answer: Promise<T>, otherwise: string): Promise<T> {
  try {
    return await answer;
  } catch {
    throw new Missing(otherwise);
  }
}
