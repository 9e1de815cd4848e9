// Configuration, parsed once. A mistake is one clear sentence that names the variable.
import * as z from "zod";
import { LONGEST_MAILBOX } from "./inbound/reply_token.ts";

export type Environment = Record<string, string | undefined>;

/** Mistakes in the environment; the message names each variable and never its value. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

export interface Config {
  supabaseUrl: string;
  /** The key the functions themselves call the database with. */
  databaseKey: string;
  /** Keys that open the service endpoints, by the name that the audit shows. */
  serviceKeys: { name: string; value: string }[];
  /** Opens the scheduled jobs and nothing else; null closes that way in. */
  cronSecret: string | null;
  /** Keys of one mode, newest first. */
  stripe: { secretKeys: string[]; apiBase: string; livemode: boolean };
  /** Signing secrets, newest first; none closes the endpoint. */
  webhookSecrets: { account: string[]; connect: string[] };
  inbound: Inbound;
}

/** Release by email reply. */
export interface Inbound {
  /** What replies are sent to, without the token; null: there is no release by email. */
  address: string | null;
  /** `user:password` of the hook's URL; null closes the hook. */
  basicAuth: string | null;
  /** Newest first; none closes the hook. */
  tokenSecrets: string[];
}

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])$/;
const STRIPE_KEY = /^(?:sk|rk)_(test|live)_\w+$/;

/** Too short to be worth trying to guess; every real key is longer. */
const Secret = z.string().regex(/^\S{16,}$/, "is malformed: use at least 16 characters, no spaces");

/** Several, comma-separated and newest first, so that a secret can be rolled without a gap. */
const listOf = (shape: RegExp, what: string) =>
  z.string()
    .transform((text) => text.split(",").map((part) => part.trim()).filter((part) => part !== ""))
    .pipe(z.array(z.string().regex(shape, `is malformed: ${what}`)).min(1, `is empty: ${what}`));

const SigningSecrets = listOf(/^whsec_\S{8,}$/, "a signing secret begins with whsec_").default([]);

const TokenSecrets = listOf(/^\S{32,}$/, "use at least 32 characters each, no spaces").default([]);

const InboundAddress = z.email("is malformed: it looks like reply@inbound.example.com")
  .transform((address) => address.toLowerCase())
  .refine(
    (address) => !address.includes("+") && address.indexOf("@") <= LONGEST_MAILBOX,
    `is malformed: before the @ at most ${LONGEST_MAILBOX} characters and no +`,
  );

const BasicAuth = z.string().regex(
  /^[^\s:]{1,100}:\S{16,}$/,
  "is malformed: it is user:password with a password of at least 16 characters",
);

const SecretKeys = z.string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue("is malformed: it is a JSON object of keys by name");
      return z.NEVER;
    }
  })
  .pipe(z.record(z.string().max(50), Secret, "is malformed: it is a JSON object of keys by name"));

const Variables = z.object({
  SUPABASE_URL: z.url({ protocol: /^https?$/, error: "is malformed: it is the project's URL" }),
  SUPABASE_SECRET_KEYS: SecretKeys.default({}),
  SUPABASE_SERVICE_ROLE_KEY: Secret.optional(),
  CRON_SECRET: Secret.optional(),
  STRIPE_SECRET_KEY: listOf(STRIPE_KEY, "it looks like sk_test_… or sk_live_…"),
  STRIPE_API_BASE: z.string().default("https://api.stripe.com"),
  STRIPE_WEBHOOK_SECRET: SigningSecrets,
  STRIPE_CONNECT_WEBHOOK_SECRET: SigningSecrets,
  INBOUND_ADDRESS: InboundAddress.optional(),
  INBOUND_BASIC_AUTH: BasicAuth.optional(),
  INBOUND_TOKEN_SECRET: TokenSecrets,
});

const MISSING = "is missing: set it";

/** Unset, empty and the text "undefined" that careless scripts write all mean: not configured. */
function configured(env: Environment): Environment {
  const given = Object.keys(Variables.shape).map((name) => [name, env[name]?.trim()] as const);
  return Object.fromEntries(
    given.filter(([, value]) => value && value !== "undefined" && value !== "null"),
  );
}

function stripeConfig(secretKeys: string[], apiBase: string): Config["stripe"] {
  const modes = new Set(secretKeys.map((key) => STRIPE_KEY.exec(key)?.[1]));
  if (modes.size > 1) {
    throw new ConfigError("STRIPE_SECRET_KEY is malformed: its keys are of different modes.");
  }
  const livemode = modes.has("live");
  const base = URL.canParse(apiBase) ? new URL(apiBase) : null;
  const isBare = base?.href === `${base?.origin}/`;
  const isStripe = base?.origin === "https://api.stripe.com";
  // a live key, and real money, never leave for another host
  const isLocal = !livemode && /^https?:$/.test(base?.protocol ?? "") &&
    LOOPBACK.test(base?.hostname ?? "");
  if (!base || !isBare || !(isStripe || isLocal)) {
    throw new ConfigError(
      "STRIPE_API_BASE is not allowed: use https://api.stripe.com, or a loopback address without " +
        "a path together with a test key.",
    );
  }
  return { secretKeys, apiBase: base.origin, livemode };
}

/** Parses the environment. Throws ConfigError. */
export function parseConfig(env: Environment): Config {
  const given = configured(env);
  const parsed = Variables.safeParse(given);
  if (!parsed.success) {
    const sentences = parsed.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      if (given[name] === undefined) return `${name} ${MISSING}.`;
      return `${name} ${message.startsWith("is ") ? message : "is malformed"}.`;
    });
    throw new ConfigError([...new Set(sentences)].join(" "));
  }
  const variables = parsed.data;
  const keys = variables.SUPABASE_SECRET_KEYS;
  const legacy = variables.SUPABASE_SERVICE_ROLE_KEY;
  const databaseKey = keys["default"] ?? Object.values(keys)[0] ?? legacy;
  if (databaseKey === undefined) {
    throw new ConfigError(`SUPABASE_SECRET_KEYS ${MISSING} to the project's keys by name.`);
  }
  return {
    supabaseUrl: variables.SUPABASE_URL,
    databaseKey,
    serviceKeys: [
      ...Object.entries(keys).map(([name, value]) => ({ name: `secret:${name}`, value })),
      ...(legacy ? [{ name: "service_role", value: legacy }] : []),
    ],
    cronSecret: variables.CRON_SECRET ?? null,
    stripe: stripeConfig(variables.STRIPE_SECRET_KEY, variables.STRIPE_API_BASE),
    webhookSecrets: {
      account: variables.STRIPE_WEBHOOK_SECRET,
      connect: variables.STRIPE_CONNECT_WEBHOOK_SECRET,
    },
    inbound: {
      address: variables.INBOUND_ADDRESS ?? null,
      basicAuth: variables.INBOUND_BASIC_AUTH ?? null,
      tokenSecrets: variables.INBOUND_TOKEN_SECRET,
    },
  };
}
