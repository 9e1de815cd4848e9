// Verifying a webhook delivery: signature first, then shape. An event is a hint with ids in it;
// what it means is read from Stripe afterwards.
// https://docs.stripe.com/webhooks#verify-manually
import * as z from "zod";
import { Refusal } from "./errors.ts";

/** Stripe's own default; here it holds for the future as well as for the past. */
const TOLERANCE_SECONDS = 300;

export interface StripeEvent {
  id: string;
  type: string;
  account: string | null;
  livemode: boolean;
  api_version: string | null;
  created: number;
  object_id: string | null;
  object_type: string | null;
  /** Ids that the object names; its metadata is only a claim until the database has checked it. */
  references: Record<string, string>;
}

interface Signature {
  timestamp: number;
  signatures: Uint8Array<ArrayBuffer>[];
}

/** Exactly one plain `t`, at least one well-formed `v1`; v0 and unknown schemes count for nothing. */
function parseHeader(header: string | null): Signature | null {
  const fields = (header ?? "").split(",").map((part) => part.trim().split("=", 2));
  const stamps = fields.filter(([name]) => name === "t").map(([, value]) => value ?? "");
  const signatures = fields
    .filter(([name, value]) => name === "v1" && /^[0-9a-f]{64}$/.test(value ?? ""))
    .map(([, value]) =>
      Uint8Array.from(
        (value ?? "").match(/../g) ?? [],
        (pair) => parseInt(pair, 16),
      )
    );
  const [stamp] = stamps;
  if (
    stamps.length !== 1 || !/^\d{1,12}$/.test(stamp ?? "") ||
    signatures.length === 0
  ) {
    return null;
  }
  return { timestamp: Number(stamp), signatures };
}

/** subtle.verify compares in constant time. */
async function isSigned(
  body: Uint8Array<ArrayBuffer>,
  found: Signature,
  secret: string,
) {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey(
    "raw",
    encoder.encode(secret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["verify"],
  );
  const head = encoder.encode(`${found.timestamp}.`);
  const signed = new Uint8Array(head.length + body.length);
  signed.set(head);
  signed.set(body, head.length);
  const checks = found.signatures.map((signature) =>
    crypto.subtle.verify("HMAC", key, signature, signed)
  );
  return (await Promise.all(checks)).includes(true);
}

const Envelope = z.object({
  object: z.literal("event"),
  id: z.string().regex(/^evt_\w{1,250}$/),
  type: z.string().max(200),
  account: z.string().nullish(),
  livemode: z.boolean(),
  api_version: z.string().nullish(),
  created: z.int(),
  data: z.object({ object: z.record(z.string(), z.unknown()) }),
});

/** Which of our names an object's own id gets. */
const OWN_ID: Record<string, string> = {
  payment_intent: "payment_intent",
  charge: "charge",
  transfer: "transfer",
  refund: "refund",
  dispute: "dispute",
  account: "account",
};

function idOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  const id = (value as { id?: unknown } | null | undefined)?.id;
  return typeof id === "string" ? id : undefined;
}

function referencesOf(object: Record<string, unknown>): Record<string, string> {
  const own = OWN_ID[String(object["object"])];
  const metadata = (object["metadata"] ?? {}) as Record<string, unknown>;
  const named = {
    payment_intent: idOf(object["payment_intent"]),
    charge: idOf(object["charge"]) ?? idOf(object["source_transaction"]),
    account: idOf(object["account"]),
    escrow_id: idOf(metadata["escrow_id"]),
    operation_id: idOf(metadata["operation_id"]),
    ...(own && { [own]: idOf(object["id"]) }),
  };
  return Object.fromEntries(
    Object.entries(named).filter((pair): pair is [string, string] =>
      typeof pair[1] === "string" && pair[1].length <= 255
    ),
  );
}

/**
 * The event in a delivery. `secrets`: the live signing secrets of this endpoint, and of no other:
 * a receiver's event must never pass as the platform's. `nowSeconds`: real Unix time.
 * Throws Refusal: invalid_signature, invalid_json, thin_event, invalid_event.
 */
export async function verifyEvent(
  body: Uint8Array<ArrayBuffer>,
  header: string | null,
  secrets: string[],
  nowSeconds: number,
): Promise<StripeEvent> {
  const found = parseHeader(header);
  if (!found || Math.abs(nowSeconds - found.timestamp) > TOLERANCE_SECONDS) {
    throw new Refusal("invalid_signature");
  }
  const checks = await Promise.all(
    secrets.map((secret) => isSigned(body, found, secret)),
  );
  if (!checks.includes(true)) throw new Refusal("invalid_signature");
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    throw new Refusal("invalid_json");
  }
  if ((parsed as { object?: unknown } | null)?.object === "v2.core.event") {
    throw new Refusal("thin_event");
  }
  const event = Envelope.safeParse(parsed);
  if (!event.success) throw new Refusal("invalid_event");
  const { data, account, api_version, object: _, ...envelope } = event.data;
  return {
    ...envelope,
    account: account ?? null,
    api_version: api_version ?? null,
    object_id: idOf(data.object["id"]) ?? null,
    object_type: typeof data.object["object"] === "string" ? data.object["object"] : null,
    references: referencesOf(data.object),
  };
}
