// Who may call. The callers are machines: the marketplace's server, cron, an operator's curl.
// Publishable, anon and user tokens are never enough; verify_jwt alone would let them through.
import type { Config } from "./config.ts";

/** Equal in constant time: digests have one length, whatever was sent. */
async function isEqual(a: string, b: string): Promise<boolean> {
  const digest = async (text: string) =>
    new Uint8Array(
      await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)),
    );
  const [x, y] = await Promise.all([digest(a), digest(b)]);
  let difference = 0;
  for (let i = 0; i < x.length; i++) difference |= (x[i] ?? 0) ^ (y[i] ?? 0);
  return difference === 0;
}

function presented(request: Request): string[] {
  const bearer = /^Bearer (\S+)$/i.exec(
    request.headers.get("authorization") ?? "",
  )?.[1];
  return [bearer, request.headers.get("apikey")].filter((key) => key !== undefined && key !== null);
}

/**
 * The name of the key that opens a service endpoint, for the audit, or null.
 * `isJob`: CRON_SECRET opens the scheduled jobs, and nothing that names an escrow.
 */
export async function authenticate(
  request: Request,
  config: Config,
  isJob: boolean,
): Promise<string | null> {
  const accepted = [
    ...config.serviceKeys,
    ...(isJob && config.cronSecret ? [{ name: "cron", value: config.cronSecret }] : []),
  ];
  let name: string | null = null;
  for (const key of presented(request)) {
    for (const { name: candidate, value } of accepted) {
      // every candidate is compared, so that time says nothing about which one matched
      if (await isEqual(key, value)) name ??= candidate;
    }
  }
  return name;
}
