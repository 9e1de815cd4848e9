// What a pasted value is, as far as its form tells: a secret in the wrong place is named by what it
// is, and its place by what belongs there. A value is never shown.
import type { Environment } from "./config.ts";

const FORMS: [form: RegExp, kind: string][] = [
  [/^[sr]k_(test|live)_/, "a secret key of Stripe"],
  [/^pk_(test|live)_/, "a publishable key of Stripe"],
  [/^whsec_/, "a webhook's signing secret"],
  [/^sb_secret_/, "a secret key of the Supabase project"],
  [/^sb_publishable_/, "a publishable key of the Supabase project"],
  [/^sbp_/, "an access token of a Supabase account"],
  [/^postgres(ql)?:\/\//, "a database's URL"],
  [/^https?:\/\//, "an address"],
];

/** The kind of a secret by its form; null when its form says nothing. */
export function kindOf(value: string): string | null {
  return FORMS.find(([form]) => form.test(value))?.[1] ?? kindOfToken(value);
}

/** Supabase's legacy keys are JSON Web Tokens that carry their role. */
function kindOfToken(value: string): string | null {
  const payload = /^eyJ[\w-]*\.([\w-]+)\.[\w-]*$/.exec(value)?.[1];
  if (payload === undefined) return null;
  try {
    const text = atob(payload.replaceAll("-", "+").replaceAll("_", "/"));
    const { role } = JSON.parse(text) as { role?: unknown };
    if (role === "service_role") return "the legacy service_role key of the Supabase project";
    if (role === "anon") return "the legacy anon key of the Supabase project";
    return role === undefined ? null : "a signed-in user's token";
  } catch {
    return null;
  }
}

interface Place {
  /** Kinds that belong there; a value without a kind is judged by its shape. */
  takes: RegExp;
  /** What belongs there, and where it is found. Never a bigger key than is needed. */
  wanted: string;
}

const NONE = /^$/;
const SIGNING = /^a webhook's signing secret$/;
const SERVICE = /^(a secret key|the legacy service_role key) of the Supabase project$/;

const RANDOM_FOR_JOBS =
  "a random text of its own, which opens the three jobs alone: openssl rand -hex 24";

const PLACES: Record<string, Place> = {
  CRON_SECRET: { takes: NONE, wanted: RANDOM_FOR_JOBS },
  STRIPE_SECRET_KEY: {
    takes: /^a secret key of Stripe$/,
    wanted: "the platform's secret key, sk_… (Stripe, Developers, API keys)",
  },
  STRIPE_WEBHOOK_SECRET: {
    takes: SIGNING,
    wanted: "the signing secret, whsec_…, of the endpoint for your own account",
  },
  STRIPE_CONNECT_WEBHOOK_SECRET: {
    takes: SIGNING,
    wanted: "the signing secret, whsec_…, of the endpoint for connected accounts",
  },
  APP_WEBHOOK_SECRET: {
    takes: SIGNING,
    wanted: "a secret that app and functions share, whsec_ and base64",
  },
  POSTMARK_SERVER_TOKEN: {
    takes: NONE,
    wanted: "the server's API token (Postmark, the server, API Tokens)",
  },
  INBOUND_TOKEN_SECRET: { takes: NONE, wanted: "a random text of its own: openssl rand -hex 32" },
  INBOUND_BASIC_AUTH: { takes: NONE, wanted: "user:password of the inbound webhook" },
  SUPABASE_SERVICE_ROLE_KEY: { takes: SERVICE, wanted: "the project's service_role key" },
};

const LISTS = /^(CRON_SECRET|STRIPE_SECRET_KEY|\w+_WEBHOOK_SECRET|INBOUND_TOKEN_SECRET)$/;
/** A person writes these, so they may hold any letter. */
const TEXTS = /^(INBOUND_BASIC_AUTH|ALERT_EMAIL_\w+|INBOUND_ADDRESS|SUPABASE_SECRET_KEYS)$/;
const QUOTED = /^(["'`“„].*["'`”“])$/s;

/** One sentence for each variable that holds something else than it is for. */
export function findMisplaced(given: Environment): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(given)) {
    const fault = value === undefined ? null : faultOf(name, value);
    if (fault !== null) found.set(name, `${name} is malformed: ${fault}.`);
  }
  const shared = findShared(given);
  if (shared !== null && !found.has("CRON_SECRET")) {
    found.set(
      "CRON_SECRET",
      `CRON_SECRET is malformed: it is also in ${shared}, and needs ${RANDOM_FOR_JOBS}.`,
    );
  }
  return found;
}

/** Schedulers hold it, and must not hold more with it. */
function findShared({ CRON_SECRET: secret, ...others }: Environment): string | null {
  const parts = (secret ?? "").split(",").map((it) => it.trim()).filter((it) => it.length >= 16);
  return Object.keys(others).find((name) => parts.some((it) => others[name]?.includes(it))) ?? null;
}

function faultOf(name: string, value: string): string | null {
  if (QUOTED.test(value)) return "it stands in quotes; set it without them";
  if (value.startsWith(`${name}=`)) return "it begins with its own name; set what follows the =";
  if (!TEXTS.test(name) && /[\r\n]/.test(value)) return "it holds a line break";
  if (!TEXTS.test(name) && /[^\x20-\x7e]/.test(value)) {
    return "it holds a character that is not plain ASCII; copy it again";
  }
  if (name === "SUPABASE_SECRET_KEYS") return faultOfKeys(value);
  const place = PLACES[name];
  if (place === undefined) return null;
  const parts = LISTS.test(name) ? value.split(",").map((part) => part.trim()) : [value];
  for (const part of parts) {
    const kind = kindOf(part);
    if (kind !== null && !place.takes.test(kind)) {
      return `it holds ${kind}, and needs ${place.wanted}`;
    }
  }
  return null;
}

/** By name; what is no such object is said by the parser. */
function faultOfKeys(text: string): string | null {
  let keys: unknown;
  try {
    keys = JSON.parse(text);
  } catch {
    return null;
  }
  const values = typeof keys === "object" && keys !== null ? Object.values(keys) : [];
  for (const value of values) {
    const kind = typeof value === "string" ? kindOf(value) : null;
    if (kind !== null && !SERVICE.test(kind)) {
      return `it holds ${kind}, and needs the project's secret keys by name`;
    }
  }
  return null;
}
