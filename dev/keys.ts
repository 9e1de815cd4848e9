// The keys and secrets of one local stack: random, worthless elsewhere, gone with it.

export interface Keys {
  /** The new form, sb_secret_…; what callers should use. */
  serviceKey: string;
  /** The new form, sb_publishable_…. */
  anonKey: string;
  /** The legacy forms, JSON Web Tokens that carry a role. */
  legacyServiceKey: string;
  legacyAnonKey: string;
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
    cronSecret: random(24),
    postmarkToken: crypto.randomUUID(),
    inboundBasicAuth: `postmark:${random(16)}`,
    inboundTokenSecret: random(32),
  };
}

function random(bytes: number): string {
  return crypto.getRandomValues(new Uint8Array(bytes)).toHex();
}

async function makeToken(role: string, secret: string): Promise<string> {
  const encode = (value: unknown) => base64Url(new TextEncoder().encode(JSON.stringify(value)));
  const unsigned = `${encode({ alg: "HS256", typ: "JWT" })}.${encode({ iss: "holdfast", role })}`;
  const key = await crypto.subtle.importKey(
    "raw",
    new TextEncoder().encode(secret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  const signature = await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(unsigned));
  return `${unsigned}.${base64Url(new Uint8Array(signature))}`;
}

function base64Url(bytes: Uint8Array): string {
  return bytes.toBase64({ alphabet: "base64url", omitPadding: true });
}
