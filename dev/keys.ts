// The keys and secrets of one local stack: random, worthless elsewhere, gone with it.
import { signToken } from "./gateway/user_token.ts";

export interface Keys {
  /** The new form, sb_secret_…; what callers should use. */
  serviceKey: string;
  /** The new form, sb_publishable_…. */
  anonKey: string;
  /** The legacy forms, JSON Web Tokens that carry a role. */
  legacyServiceKey: string;
  legacyAnonKey: string;
  /** Signs the tokens of signed-in users, as Supabase Auth would. */
  jwtSecret: string;
  /** Signs what the app is told. */
  appWebhookSecret: string;
  cronSecret: string;
  postmarkToken: string;
  inboundBasicAuth: string;
  inboundTokenSecret: string;
}

export async function makeKeys(): Promise<Keys> {
  const jwtSecret = random(32);
  return {
    serviceKey: `sb_secret_${random(16)}`,
    anonKey: `sb_publishable_${random(16)}`,
    legacyServiceKey: await makeToken("service_role", jwtSecret),
    legacyAnonKey: await makeToken("anon", jwtSecret),
    jwtSecret,
    appWebhookSecret: `whsec_${crypto.getRandomValues(new Uint8Array(32)).toBase64()}`,
    cronSecret: random(24),
    postmarkToken: crypto.randomUUID(),
    inboundBasicAuth: `postmark:${random(16)}`,
    inboundTokenSecret: random(32),
  };
}

function random(bytes: number): string {
  return crypto.getRandomValues(new Uint8Array(bytes)).toHex();
}

const makeToken = (role: string, secret: string) => signToken({ iss: "holdfast", role }, secret);
