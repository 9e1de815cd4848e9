// Who may call. The callers are machines: the marketplace's server, cron, an operator's curl.
// Publishable, anon and user tokens are never enough; verify_jwt alone would let them through.
import type { Config } from "./config.ts";
import { isEqualBytes, sha256 } from "./constant_time.ts";

function presented(request: Request): string[] {
  const bearer = /^Bearer (\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  const apikey = request.headers.get("apikey");
  return [...(bearer ? [bearer] : []), ...(apikey ? [apikey] : [])];
}

/** HTTP basic authentication: "basic" when the request brings exactly one of these. */
export async function authenticateBasic(
  request: Request,
  usersAndPasswords: string[],
): Promise<"basic" | null> {
  const header = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(request.headers.get("authorization") ?? "");
  const given = await sha256(header?.[1] ?? "");
  const equal = await Promise.all(usersAndPasswords.map(async (one) => {
    const bytes = new TextEncoder().encode(one);
    return isEqualBytes(given, await sha256(btoa(String.fromCharCode(...bytes))));
  }));
  return equal.includes(true) ? "basic" : null;
}

/**
 * The name of the key that opens a service endpoint, for the audit, or null.
 * `isJob`: CRON_SECRET opens the scheduled jobs, and nothing that names an escrow.
 */
export async function authenticate(
  request: Request,
  config: Pick<Config, "serviceKeys" | "cronSecrets">,
  isJob: boolean,
): Promise<string | null> {
  const { serviceKeys, cronSecrets } = config;
  const accepted = [
    ...serviceKeys,
    ...(isJob ? cronSecrets.map((value) => ({ name: "cron", value })) : []),
  ];
  const digests = await Promise.all(accepted.map(({ value }) => sha256(value)));
  let opened: string | null = null;
  for (const key of presented(request)) {
    const digest = await sha256(key);
    accepted.forEach(({ name }, i) => {
      // every candidate is compared, so that time says nothing about which one matched
      if (isEqualBytes(digest, digests[i] ?? new Uint8Array())) opened ??= name;
    });
  }
  return opened;
}
