// Configuration, parsed once. A mistake is one clear sentence that names the variable.
import * as z from "zod";
import { isAddress, originOf, projectUrl } from "./addresses.ts";
import { APP_SECRET, type AppWebhookConfig } from "./app_webhook.ts";
import { LONGEST_MAILBOX } from "./inbound/reply_token.ts";
import { findMisplaced } from "./misplaced.ts";

export type Environment = Record<string, string | undefined>;

/** Mistakes in the environment; the message names each variable and never its value. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

export interface Config {
  supabaseUrl: string;
  /** What the functions call the database with; each further one when the one before is refused. */
  databaseKeys: string[];
  /** Keys that open the service endpoints, by the name that the audit shows. */
  serviceKeys: { name: string; value: string }[];
  /** Open the scheduled jobs and nothing else; none closes that way in. Newest first. */
  cronSecrets: string[];
  /** Keys of one mode, newest first. */
  stripe: { secretKeys: string[]; apiBase: string; livemode: boolean };
  /** Signing secrets, newest first; none closes the endpoint. */
  webhookSecrets: { account: string[]; connect: string[] };
  alerts: AlertConfig;
  inbound: Inbound;
  /** The app's own endpoint for changes; null: it asks the feed. */
  appWebhook: AppWebhookConfig | null;
}

/** Where alerts go; without any channel they are only logged. */
export interface AlertConfig {
  email: { serverToken: string; apiBase: string; from: string; to: string[] } | null;
  webhookUrl: string | null;
  /** Pinged by each good run of the timeouts, for a dead man's switch outside. */
  heartbeatUrl: string | null;
  /** Where the operators read RUNBOOK.md; null: links name the file only. */
  runbookUrl: string | null;
}

/** Release by email reply. */
export interface Inbound {
  /** What replies are sent to, without the token; null: there is no release by email. */
  address: string | null;
  /** `user:password` of the hook's URL, newest first; none closes the hook. */
  basicAuth: string[];
  /** Newest first; none closes the hook. */
  tokenSecrets: string[];
}

const STRIPE_KEY = /^(?:sk|rk)_(test|live)_\w+$/;

/** Too short to be worth trying to guess; every real key is longer. */
const Secret = z.string().regex(/^\S{16,}$/, "is malformed: use at least 16 characters, no spaces");

/** Several, comma-separated and newest first, so that a secret can be rolled without a gap. */
const listOf = (shape: RegExp, what: string) =>
  z.string()
    .transform((text) => text.split(",").map((part) => part.trim()).filter((part) => part !== ""))
    .pipe(z.array(z.string().regex(shape, `is malformed: ${what}`)).min(1, `is empty: ${what}`));

const SigningSecrets = listOf(/^whsec_\S{8,}$/, "a signing secret begins with whsec_").default([]);

/** No display names, no lists inside, nothing that could end a header. */
const ADDRESS = /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\]+$/;

const Address = z.string()
  .refine(isAddress, "is malformed: it is an https address without user and password");

const ProjectUrl = z.string().transform((text, context) => {
  const url = projectUrl(text);
  if (url !== null) return url;
  context.addIssue("is malformed: it is the project's URL, https://<ref>.supabase.co");
  return z.NEVER;
});

const TokenSecrets = listOf(/^\S{32,}$/, "use at least 32 characters each, no spaces").default([]);

const InboundAddress = z.email("is malformed: it looks like reply@inbound.example.com")
  .transform((address) => address.toLowerCase())
  .refine(
    (address) => !address.includes("+") && address.indexOf("@") <= LONGEST_MAILBOX,
    `is malformed: before the @ at most ${LONGEST_MAILBOX} characters and no +`,
  );

const BasicAuth = listOf(
  /^[^\s:]{1,100}:\S{16,}$/,
  "it is user:password with a password of at least 16 characters and no comma",
).default([]);

const CronSecrets = listOf(/^\S{16,}$/, "use at least 16 characters, no spaces").default([]);

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
  SUPABASE_URL: ProjectUrl,
  SUPABASE_SECRET_KEYS: SecretKeys.default({}),
  SUPABASE_SERVICE_ROLE_KEY: Secret.optional(),
  CRON_SECRET: CronSecrets,
  STRIPE_SECRET_KEY: listOf(STRIPE_KEY, "it looks like sk_test_… or sk_live_…"),
  STRIPE_API_BASE: z.string().default("https://api.stripe.com"),
  STRIPE_WEBHOOK_SECRET: SigningSecrets,
  STRIPE_CONNECT_WEBHOOK_SECRET: SigningSecrets,
  POSTMARK_SERVER_TOKEN: Secret.optional(),
  POSTMARK_API_BASE: z.string().default("https://api.postmarkapp.com"),
  ALERT_EMAIL_FROM: z.string().regex(ADDRESS, "is malformed: it is one bare address").optional(),
  ALERT_EMAIL_TO: listOf(ADDRESS, "it is bare addresses").optional(),
  ALERT_WEBHOOK_URL: Address.optional(),
  HEARTBEAT_URL: Address.optional(),
  RUNBOOK_URL: Address.optional(),
  APP_WEBHOOK_URL: Address.optional(),
  APP_WEBHOOK_SECRET: listOf(APP_SECRET, "it is whsec_ and at least 24 bytes in base64").optional(),
  INBOUND_ADDRESS: InboundAddress.optional(),
  INBOUND_BASIC_AUTH: BasicAuth,
  INBOUND_TOKEN_SECRET: TokenSecrets,
});

type Variables = z.infer<typeof Variables>;

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
  // a live key, and real money, never leave for another host
  const origin = originOf(apiBase, "https://api.stripe.com", !livemode);
  if (origin === null) {
    throw new ConfigError(
      "STRIPE_API_BASE is not allowed: use https://api.stripe.com, or a loopback address without " +
        "a path together with a test key.",
    );
  }
  return { secretKeys, apiBase: origin, livemode };
}

function alertConfig(given: Variables): AlertConfig {
  return {
    email: emailConfig(given),
    webhookUrl: given.ALERT_WEBHOOK_URL ?? null,
    heartbeatUrl: given.HEARTBEAT_URL ?? null,
    runbookUrl: given.RUNBOOK_URL?.replace(/#.*$/, "") ?? null,
  };
}

/** All three or none: half a channel would swallow what it is meant to tell. */
function emailConfig(given: Variables): AlertConfig["email"] {
  const { POSTMARK_SERVER_TOKEN, ALERT_EMAIL_FROM, ALERT_EMAIL_TO, POSTMARK_API_BASE } = given;
  const apiBase = originOf(POSTMARK_API_BASE, "https://api.postmarkapp.com", true);
  if (apiBase === null) {
    throw new ConfigError(
      "POSTMARK_API_BASE is not allowed: use https://api.postmarkapp.com, or a loopback address.",
    );
  }
  const parts = { POSTMARK_SERVER_TOKEN, ALERT_EMAIL_FROM, ALERT_EMAIL_TO };
  const missing = Object.entries(parts).filter(([, value]) => value === undefined);
  if (missing.length === 3) return null;
  if (!POSTMARK_SERVER_TOKEN || !ALERT_EMAIL_FROM || !ALERT_EMAIL_TO) {
    const sentences = missing.map(([name]) => `${name} ${MISSING}, alerts by email need it.`);
    throw new ConfigError(sentences.join(" "));
  }
  return {
    serverToken: POSTMARK_SERVER_TOKEN,
    apiBase,
    from: ALERT_EMAIL_FROM,
    to: ALERT_EMAIL_TO,
  };
}

/** Both or neither: unsigned, the app could believe nobody. */
function appWebhookConfig({ APP_WEBHOOK_URL: url, APP_WEBHOOK_SECRET: secrets }: Variables) {
  if (url && secrets) return { url, secrets };
  if (!url && !secrets) return null;
  const name = url ? "APP_WEBHOOK_SECRET" : "APP_WEBHOOK_URL";
  throw new ConfigError(`${name} ${MISSING}, the app's webhook needs it.`);
}

/** Parses the environment. Throws ConfigError. */
export function parseConfig(env: Environment): Config {
  const given = configured(env);
  const misplaced = findMisplaced(given);
  const parsed = Variables.safeParse(given);
  if (!parsed.success || misplaced.size > 0) {
    const sentences = (parsed.error?.issues ?? []).map(({ path, message }) => {
      const name = String(path[0]);
      if (given[name] === undefined) return `${name} ${MISSING}.`;
      return misplaced.get(name) ??
        `${name} ${message.startsWith("is ") ? message : "is malformed"}.`;
    });
    throw new ConfigError([...new Set([...misplaced.values(), ...sentences])].join(" "));
  }
  const variables = parsed.data;
  const keys = variables.SUPABASE_SECRET_KEYS;
  const legacy = variables.SUPABASE_SERVICE_ROLE_KEY;
  const { default: first, ...others } = keys;
  const databaseKeys = [first, ...Object.values(others), legacy].filter((it) => it !== undefined);
  if (databaseKeys.length === 0) {
    throw new ConfigError(`SUPABASE_SECRET_KEYS ${MISSING} to the project's keys by name.`);
  }
  return {
    supabaseUrl: variables.SUPABASE_URL,
    databaseKeys,
    serviceKeys: [
      ...Object.entries(keys).map(([name, value]) => ({ name: `secret:${name}`, value })),
      ...(legacy ? [{ name: "service_role", value: legacy }] : []),
    ],
    cronSecrets: variables.CRON_SECRET,
    stripe: stripeConfig(variables.STRIPE_SECRET_KEY, variables.STRIPE_API_BASE),
    webhookSecrets: {
      account: variables.STRIPE_WEBHOOK_SECRET,
      connect: variables.STRIPE_CONNECT_WEBHOOK_SECRET,
    },
    alerts: alertConfig(variables),
    appWebhook: appWebhookConfig(variables),
    inbound: {
      address: variables.INBOUND_ADDRESS ?? null,
      basicAuth: variables.INBOUND_BASIC_AUTH,
      tokenSecrets: variables.INBOUND_TOKEN_SECRET,
    },
  };
}
