// Users' tokens: what Supabase Auth signs and the Data API verifies, HS256 with the stack's secret.
import { pgrst } from "./pgrst.ts";

export type Claims = Record<string, unknown>;

/** PostgREST's tolerance for clocks that disagree. */
const LEEWAY_S = 30;

/** The token that Supabase Auth would give for these claims. */
export async function signToken(claims: Claims, secret: string): Promise<string> {
  const encode = (value: unknown) => toBase64Url(bytesOf(JSON.stringify(value)));
  const unsigned = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
  const signature = await crypto.subtle.sign("HMAC", await keyOf(secret), bytesOf(unsigned));
  return `${unsigned}.${toBase64Url(new Uint8Array(signature))}`;
}

/**
 * The claims of a token that is genuine and valid now. Throws RpcError in PostgREST's words
 * (src/PostgREST/Auth/Jwt.hs); null for the secret is a server that has none.
 */
export async function verifyToken(
  token: string,
  secret: string | null,
  nowMs: number,
): Promise<Claims> {
  if (secret === null) throw pgrst("PGRST300");
  if (token === "") throw undecodable("Empty JWT is sent in Authorization header");
  const parts = token.split(".");
  if (parts.length !== 3) throw undecodable(`Expected 3 parts in JWT; got ${parts.length}`);
  const [header = "", payload = "", signature = ""] = parts;
  // the algorithm is ours to choose, not the token's: "none" is one too
  const algorithm = decode(header)?.alg;
  if (algorithm !== "HS256") {
    if (algorithm !== "none") {
      throw undecodable(NO_KEY, "No suitable key was found to decode the JWT");
    }
    const details = "JWT is unsecured but expected 'alg' was not 'none'";
    throw undecodable("Wrong or unsupported encoding algorithm", details);
  }
  const isGenuine = await crypto.subtle.verify(
    "HMAC",
    await keyOf(secret),
    fromBase64Url(signature) ?? new Uint8Array(),
    bytesOf(`${header}.${payload}`),
  );
  if (!isGenuine) throw undecodable(NO_KEY, "None of the keys was able to decode the JWT");
  const claims = decode(payload);
  if (claims === null) throw pgrst("PGRST303", { message: "Parsing claims failed" });
  const message = whatIsWrong(claims, Math.floor(nowMs / 1000));
  if (message !== null) throw pgrst("PGRST303", { message });
  return claims;
}

/** In PostgREST's order: the first claim that is not right. */
function whatIsWrong(claims: Claims, now: number): string | null {
  for (const name of ["exp", "nbf", "iat"]) {
    const value = claims[name];
    if (value === undefined || value === null) continue;
    if (typeof value !== "number") return `The JWT '${name}' claim must be a number`;
    if (name === "exp" && value < now - LEEWAY_S) return "JWT expired";
    if (name === "exp" || value <= now + LEEWAY_S) continue;
    return name === "nbf" ? "JWT not yet valid" : "JWT issued at future";
  }
  return null;
}

const NO_KEY = "No suitable key or wrong key type";

const undecodable = (message: string, details: string | null = null) =>
  pgrst("PGRST301", { message, details });

const bytesOf = (text: string) => new TextEncoder().encode(text);

const keyOf = (secret: string) =>
  crypto.subtle.importKey("raw", bytesOf(secret), { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
    "verify",
  ]);

const toBase64Url = (bytes: Uint8Array) =>
  bytes.toBase64({ alphabet: "base64url", omitPadding: true });

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.fromBase64(text, { alphabet: "base64url" });
  } catch {
    return null;
  }
}

function decode(part: string): Claims | null {
  const bytes = fromBase64Url(part);
  try {
    const value: unknown = bytes && JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === "object" ? value as Claims | null : null;
  } catch {
    return null;
  }
}
