// What the hosted platform and an operator would have put into the functions' environment.
import type { ApiRole } from "./gateway/data_api.ts";
import type { Keys } from "./keys.ts";

export interface Places {
  apiUrl: string;
  stripeUrl: string;
  stripeKey: string;
  mailUrl: string;
  webhookSecret: string;
  connectWebhookSecret: string;
  /** Where the app listens for changes, when it does. */
  appWebhookUrl?: string;
}

/** The environment of the functions of one stack; the names are those of DESIGN and the README. */
export function functionEnvironment(keys: Keys, places: Places): Record<string, string> {
  return {
    SUPABASE_URL: places.apiUrl,
    SUPABASE_SECRET_KEYS: JSON.stringify({ default: keys.serviceKey }),
    SUPABASE_PUBLISHABLE_KEYS: JSON.stringify({ default: keys.anonKey }),
    SUPABASE_SERVICE_ROLE_KEY: keys.legacyServiceKey,
    SUPABASE_ANON_KEY: keys.legacyAnonKey,
    STRIPE_SECRET_KEY: places.stripeKey,
    STRIPE_API_BASE: places.stripeUrl,
    STRIPE_WEBHOOK_SECRET: places.webhookSecret,
    STRIPE_CONNECT_WEBHOOK_SECRET: places.connectWebhookSecret,
    POSTMARK_API_BASE: places.mailUrl,
    POSTMARK_SERVER_TOKEN: keys.postmarkToken,
    ALERT_EMAIL_FROM: "alerts@holdfast.example",
    ALERT_EMAIL_TO: "operator@holdfast.example",
    CRON_SECRET: keys.cronSecret,
    INBOUND_ADDRESS: "reply@inbound.holdfast.example",
    INBOUND_BASIC_AUTH: keys.inboundBasicAuth,
    INBOUND_TOKEN_SECRET: keys.inboundTokenSecret,
    ...(places.appWebhookUrl !== undefined && {
      APP_WEBHOOK_URL: places.appWebhookUrl,
      APP_WEBHOOK_SECRET: keys.appWebhookSecret,
    }),
  };
}

/** The role each key stands for at the Data API. */
export function rolesOfKeys(keys: Keys): Record<string, ApiRole> {
  return {
    [keys.serviceKey]: "service_role",
    [keys.legacyServiceKey]: "service_role",
    [keys.anonKey]: "anon",
    [keys.legacyAnonKey]: "anon",
  };
}
