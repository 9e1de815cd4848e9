// Whether a deployed webhook function accepts a signing secret, without writing anything: what is
// signed is no event, and a function that has verified the signature says so before it stores.
import { signatureHeader } from "../stripe/webhooks/signature.ts";

const NO_EVENT = "{}";

/** The error code of the function's answer; null: something else than the function answered. */
export async function probe(
  fetcher: typeof fetch,
  url: string,
  secrets: string[],
): Promise<{ status: number; code: string | null }> {
  const now = Math.floor(Date.now() / 1000);
  const signed = secrets.length > 0
    ? { "stripe-signature": signatureHeader(NO_EVENT, secrets, now) }
    : {};
  const response = await fetcher(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...signed },
    body: NO_EVENT,
  });
  const body = await response.json().catch(() => null) as { error?: { code?: string } } | null;
  return { status: response.status, code: body?.error?.code ?? null };
}

export async function accepts(
  fetcher: typeof fetch,
  url: string,
  secret: string,
): Promise<boolean> {
  return (await probe(fetcher, url, [secret])).code === "invalid_event";
}
