// Everything that is almost a right to come in.
import { createHash } from "node:crypto";
import { signToken } from "../../dev/gateway/user_token.ts";
import type { World } from "../support/world.ts";
import { SHUT } from "./edge.ts";
import { basic, encode, type Header, type Hostile, type Subject } from "./request.ts";

/** A token that says what nobody has signed. */
function unsigned(claims: Record<string, unknown>, header: Record<string, unknown>): string {
  const part = (value: unknown) =>
    encode(JSON.stringify(value)).toBase64({ alphabet: "base64url" });
  return `${part(header)}.${part(claims)}.`;
}

const flipped = (text: string) =>
  [...text].map((c) => c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase()).join("");

/** Texts that are not the secret, however much they look like it. */
function almost(secret: string): Record<string, string> {
  return {
    "one letter less": secret.slice(0, -1),
    "the first letter missing": secret.slice(1),
    "one letter more": `${secret}0`,
    "a letter before": `x${secret}`,
    "twice": secret + secret,
    "backwards": [...secret].reverse().join(""),
    "the case changed": flipped(secret),
    "a space inside": `${secret.slice(0, 9)} ${secret.slice(9)}`,
    "a tab inside": `${secret.slice(0, 9)}\t${secret.slice(9)}`,
    "a no-break space behind": `${secret}\u00a0`,
    "a soft hyphen inside": `${secret.slice(0, 9)}\u00ad${secret.slice(9)}`,
    "another alphabet's letter": `\u00e9${secret.slice(1)}`,
    "in quotes": `"${secret}"`,
    "a comma behind": `${secret},`,
    "a null written behind": `${secret}%00`,
    "percent-encoded": `%${encode(secret[0] ?? "").toHex()}${secret.slice(1)}`,
    "in base 64": encode(secret).toBase64(),
    "its digest": createHash("sha256").update(secret).digest("hex"),
    "in hex": encode(secret).toHex(),
    "in an object": JSON.stringify({ default: secret }),
    "very long": secret.repeat(1000),
    "a wildcard": "*",
    "undefined": "undefined",
    "null": "null",
    "no text": "",
    "a number": "0",
    "an object as text": "[object Object]",
    "SQL": "' or '1'='1",
    "a regular expression": ".*",
  };
}

/** The project's other keys and tokens: each opens something, and not this. */
export async function foreignKeys(world: World): Promise<Record<string, string>> {
  const { keys, simulator } = world;
  const user = { role: "authenticated", sub: crypto.randomUUID() };
  const service = { role: "service_role", iss: "holdfast" };
  const { length } = keys.legacyServiceKey;
  return {
    "the publishable key": keys.anonKey,
    "the anon key": keys.legacyAnonKey,
    "a user's token": await signToken(user, keys.jwtSecret),
    "a user's token, expired": await signToken({ ...user, exp: 1 }, keys.jwtSecret),
    "a service token of somebody's own": await signToken(service, "somebody's own secret"),
    "a service token that we did not give": await signToken(service, `${keys.jwtSecret} `),
    "alg none": unsigned(service, { alg: "none" }),
    "alg NONE": unsigned(service, { alg: "NONE", typ: "JWT" }),
    "alg null": unsigned(service, {}),
    "the service token without its end": keys.legacyServiceKey.slice(0, length - 3),
    "the service token without signature": keys.legacyServiceKey.replace(/[^.]*$/, ""),
    "Stripe's key": simulator.key,
    "the webhook's secret": simulator.webhookSecret,
    "the Connect webhook's secret": simulator.connectWebhookSecret,
    "the mail server's token": keys.postmarkToken,
    "the hook's password": keys.inboundBasicAuth,
    "the secret of tokens": keys.inboundTokenSecret,
    "the secret of users": keys.jwtSecret,
  };
}

/** Requests that are right but for what should open. */
export function keysAlmostRight(
  { kind, secret }: Subject,
  foreign: Record<string, string>,
  cronSecret: string,
): Hostile[] {
  const one = (name: string, credentials: Header[]): Hostile => ({
    ...{ class: "keys", name, credentials, expected: SHUT[kind] },
  });
  if (kind === "basic") return basicAlmostRight(secret, foreign, one);
  const bad = {
    ...almost(secret),
    ...foreign,
    ...(kind === "service" && { "CRON_SECRET": cronSecret }),
  };
  const bearers = Object.entries(bad).flatMap(([name, key]) => [
    one(`apikey: ${name}`, [["apikey", key]]),
    one(`Bearer: ${name}`, [["authorization", `Bearer ${key}`]]),
  ]);
  const schemes = [
    ...[secret, `Basic ${secret}`, basic(`:${secret}`), basic(`apikey:${secret}`)],
    ...[`Token ${secret}`, `Key ${secret}`, `Bearer:${secret}`, `Bearer${secret}`, "Bearer"],
    ...[`Bearer  ${secret}`, `Bearer ${secret} x`, `Bearer Bearer ${secret}`, `BearerX ${secret}`],
    ...[`Bearer ${secret}, Bearer ${secret}`, `Bearer x, Bearer ${secret}`, `Digest ${secret}`],
    ...[
      `Bearer token=${secret}`,
      `Bearer "${secret}"`,
      `Bearer\u00a0${secret}`,
      `Basic ${btoa(":")}`,
    ],
  ];
  return [
    one("nothing", []),
    ...bearers,
    ...schemes.map((value) =>
      one(`Authorization: ${value.slice(0, 20)}`, [["authorization", value]])
    ),
    one("the key twice", [["apikey", secret], ["apikey", secret]]),
    one("a wrong key, then the right one", [["apikey", "x"], ["apikey", secret]]),
    one("two tokens", [["authorization", "Bearer x"], ["authorization", `Bearer ${secret}`]]),
    one("wrong key and wrong token", [["apikey", "a"], ["authorization", "Bearer b"]]),
    one("another header", [["x-apikey", secret], ["api-key", secret], ["authorisation", secret]]),
  ];
}

function basicAlmostRight(
  secret: string,
  foreign: Record<string, string>,
  one: (name: string, credentials: Header[]) => Hostile,
): Hostile[] {
  const [user = "", password = ""] = secret.split(":");
  const pairs = {
    ...almost(secret),
    ...foreign,
    "no user": `:${password}`,
    "no password": `${user}:`,
    "swapped": `${password}:${user}`,
    "no colon": user + password,
    "two colons": `${user}::${password}`,
    "another user": `admin:${password}`,
    "a line break": `${user}:${password}\n`,
    "a null byte": `${user}:${password}\0`,
    "the user in capitals": `${user.toUpperCase()}:${password}`,
  };
  delete (pairs as Record<string, string>)["the hook's password"];
  const packed = encode(secret).toBase64();
  const texts = [
    ...[secret, packed, `Bearer ${packed}`, `Bearer ${secret}`, `Basic ${secret}`, "Basic"],
    ...[
      `Basic  ${packed}`,
      `Basic ${packed} x`,
      `Basic ${packed}, Basic ${packed}`,
      `Basic:${packed}`,
    ],
    ...[`Basic ${packed}=`, `Basic ${packed.replace(/=+$/, "")}`, `Basic ${packed.toLowerCase()}`],
    ...[
      `Basic "${packed}"`,
      `Digest ${packed}`,
      `Basic ${packed.replace("=", "%3D")}`,
      "Basic ====",
    ],
  ].filter((text) => text !== `Basic ${packed}`);
  return [
    one("nothing", []),
    ...Object.entries(pairs).filter(([name]) => name !== "in base 64")
      .map(([name, pair]) => one(`Basic: ${name}`, [["authorization", basic(pair)]])),
    ...texts.map((text) => one(`Authorization: ${text.slice(0, 14)}`, [["authorization", text]])),
    one("as a key", [["apikey", secret]]),
    one("twice", [["authorization", `Basic ${packed}`], ["authorization", `Basic ${packed}`]]),
  ];
}
