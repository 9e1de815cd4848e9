// Users' tokens: what Supabase Auth signs and the Data API verifies, HS256 with the stack's secret.
import { RpcError } from "./rpc_error.ts";

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

/** The claims of a token that is genuine and valid now. Throws RpcError as the Data API does. */
export async function verifyToken(token: string, secret: string, nowMs: number): Promise<Claims> {
  const [header = "", payload = "", signature = "", ...rest] = token.split(".");
  const claims = decode(payload);
  // the algorithm is ours to choose, not the token's: "none" is one too
  if (rest.length > 0 || decode(header)?.alg !== "HS256" || claims === null) throw undecodable();
  const isGenuine = await crypto.subtle.verify(
    "HMAC",
    await keyOf(secret),
    fromBase64Url(signature) ?? new Uint8Array(),
    bytesOf(`${header}.${payload}`),
  );
  if (!isGenuine) throw undecodable();
  const now = nowMs / 1000;
  if (claims.exp !== undefined && !(Number(claims.exp) + LEEWAY_S > now)) throw expired();
  if (claims.nbf !== undefined && !(Number(claims.nbf) - LEEWAY_S < now)) throw expired();
  return claims;
}

const undecodable = () =>
  new RpcError(401, "PGRST301", "No suitable key was found to decode the JWT");
const expired = () => new RpcError(401, "PGRST303", "JWT expired");

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
