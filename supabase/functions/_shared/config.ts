// Configuration, parsed once. A mistake is one clear sentence that names the variable.
import * as z from "zod";

export type Environment = Record<string, string | undefined>;

/** A mistake in the environment; the message names the variable and never its value. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

export interface Config {
  supabaseUrl: string;
  /** The key the functions themselves call the database with. */
  databaseKey: string;
  /** Keys that open the service endpoints, by the name that the audit shows. */
  serviceKeys: { name: string; value: string }[];
  /** Opens the scheduled jobs and nothing else. */
  cronSecret: string | null;
  stripe: { secretKey: string; apiBase: string; livemode: boolean };
  /** Signing secrets, newest first; none closes the endpoint. */
  webhookSecrets: { account: string[]; connect: string[] };
}

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])$/;

/** Unset, empty and the text "undefined" that careless scripts write all mean: not configured. */
function read(env: Environment, name: string): string | null {
  const value = env[name]?.trim();
  return value && value !== "undefined" && value !== "null" ? value : null;
}

function need(env: Environment, name: string, what: string): string {
  const value = read(env, name);
  if (value === null) {
    throw new ConfigError(`${name} is missing: set it to ${what}.`);
  }
  return value;
}

function listOf(env: Environment, name: string): string[] {
  return (read(env, name) ?? "").split(",").map((part) => part.trim()).filter((
    part,
  ) => part);
}

function webhookSecrets(env: Environment, name: string): string[] {
  const secrets = listOf(env, name);
  if (secrets.some((secret) => !/^whsec_\S{8,}$/.test(secret))) {
    throw new ConfigError(
      `${name} is malformed: a signing secret begins with whsec_.`,
    );
  }
  return secrets;
}

function secretKeys(env: Environment): Record<string, string> {
  const text = read(env, "SUPABASE_SECRET_KEYS");
  if (text === null) return {};
  const keys = z.record(z.string(), z.string().min(8)).safeParse(
    parseJson(text),
  );
  if (!keys.success) {
    throw new ConfigError(
      "SUPABASE_SECRET_KEYS is malformed: it is a JSON object of keys by name.",
    );
  }
  return keys.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function stripeConfig(env: Environment): Config["stripe"] {
  const secretKey = need(
    env,
    "STRIPE_SECRET_KEY",
    "the platform's secret key (sk_… or rk_…)",
  );
  const mode = /^(?:sk|rk)_(test|live)_\w+$/.exec(secretKey)?.[1];
  if (!mode) {
    throw new ConfigError(
      "STRIPE_SECRET_KEY is malformed: it looks like sk_test_… or sk_live_….",
    );
  }
  const apiBase = read(env, "STRIPE_API_BASE") ?? "https://api.stripe.com";
  if (!URL.canParse(apiBase)) {
    throw new ConfigError("STRIPE_API_BASE is malformed: it is a URL.");
  }
  const { protocol, hostname } = new URL(apiBase);
  const isStripe = protocol === "https:" && hostname === "api.stripe.com";
  // a live key, and real money, never leave for another host
  if (!isStripe && !(mode === "test" && LOOPBACK.test(hostname))) {
    throw new ConfigError(
      "STRIPE_API_BASE is not allowed: use https://api.stripe.com, or a loopback address " +
        "together with a test key.",
    );
  }
  return { secretKey, apiBase, livemode: mode === "live" };
}

/** Parses the environment. Throws ConfigError. */
export function parseConfig(env: Environment): Config {
  const supabaseUrl = need(env, "SUPABASE_URL", "the project's URL");
  if (!URL.canParse(supabaseUrl)) {
    throw new ConfigError("SUPABASE_URL is malformed: it is a URL.");
  }
  const keys = secretKeys(env);
  const legacy = read(env, "SUPABASE_SERVICE_ROLE_KEY");
  const databaseKey = keys["default"] ?? Object.values(keys)[0] ?? legacy;
  if (!databaseKey) {
    throw new ConfigError(
      "SUPABASE_SECRET_KEYS is missing: it is a JSON object with the project's secret keys.",
    );
  }
  return {
    supabaseUrl,
    databaseKey,
    serviceKeys: [
      ...Object.entries(keys).map(([name, value]) => ({
        name: `secret:${name}`,
        value,
      })),
      ...(legacy ? [{ name: "service_role", value: legacy }] : []),
    ],
    cronSecret: read(env, "CRON_SECRET"),
    stripe: stripeConfig(env),
    webhookSecrets: {
      account: webhookSecrets(env, "STRIPE_WEBHOOK_SECRET"),
      connect: webhookSecrets(env, "STRIPE_CONNECT_WEBHOOK_SECRET"),
    },
  };
}
