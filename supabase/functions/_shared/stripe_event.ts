// Verifying a webhook delivery: signature first, then shape. An event is a hint with ids in it;
// what it means is read from Stripe afterwards.
// https://docs.stripe.com/webhooks#verify-manually
import * as z from "zod";
import { isEqualBytes } from "./constant_time.ts";
import { Refusal } from "./errors.ts";
import { parseJson } from "./http.ts";
import { OwnId, ownIds } from "./own_ids.ts";

/** Stripe's own default; here it holds for the future as well as for the past. */
const TOLERANCE_SECONDS = 300;

/** Stripe sends one for each live secret, at most a few; more are not worth comparing. */
const MAX_SIGNATURES = 8;

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
  signatures: Uint8Array[];
}

const HEADER = /^t=(\d{1,12})((?:,[A-Za-z0-9_]+=[^,]*)+)$/;

/** `t` first and once, at least one well-formed `v1`; v0 and unknown schemes count for nothing. */
function parseHeader(header: string | null): Signature | null {
  const [, timestamp, rest] = HEADER.exec(header ?? "") ?? [];
  if (timestamp === undefined || rest === undefined || /,t=/.test(rest)) return null;
  const signatures = [...rest.matchAll(/,v1=([0-9a-f]{64})(?=,|$)/g)].slice(0, MAX_SIGNATURES)
    .map(([, hex]) => Uint8Array.from(hex?.match(/../g) ?? [], (pair) => parseInt(pair, 16)));
  return signatures.length > 0 ? { timestamp: Number(timestamp), signatures } : null;
}

/** The signature a secret gives; computed once, however many the header offers. */
async function sign(secret: string, timestamp: number, body: Uint8Array): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, [
    "sign",
  ]);
  const head = encoder.encode(`${timestamp}.`);
  const signed = new Uint8Array(head.length + body.length);
  signed.set(head);
  signed.set(body, head.length);
  return new Uint8Array(await crypto.subtle.sign("HMAC", key, signed));
}

async function isSigned(body: Uint8Array, found: Signature, secrets: string[]): Promise<boolean> {
  const expected = await Promise.all(secrets.map((secret) => sign(secret, found.timestamp, body)));
  const matches = expected.flatMap((one) => found.signatures.map((two) => isEqualBytes(one, two)));
  return matches.includes(true);
}

const StripeId = z.string().regex(/^\w{1,250}$/);

const Envelope = z.object({
  object: z.literal("event"),
  id: z.string().regex(/^evt_\w{1,250}$/),
  type: z.string().regex(/^[\w.]{1,200}$/),
  account: StripeId.nullish(),
  livemode: z.boolean(),
  api_version: z.string().regex(/^[\w.-]{1,100}$/).nullish(),
  created: z.int().min(0).max(99_999_999_999),
  data: z.object({ object: z.record(z.string(), z.unknown()) }),
});

/** Objects whose own id is one of our references; the others only refer to them. */
const OWN = new Set(["payment_intent", "charge", "transfer", "refund", "dispute", "account"]);

/** An issuer's early fraud warning names its charge, and whether anything can still be done. */
const WARNING = "radar.early_fraud_warning";

/** An id, bare or inside an expanded object. */
function idOf(value: unknown): string | undefined {
  const id = typeof value === "object" && value !== null ? (value as { id?: unknown }).id : value;
  return typeof id === "string" && /^[\w-]{1,250}$/.test(id) ? id : undefined;
}

function referencesOf(object: Record<string, unknown>): Record<string, string> {
  const type = idOf(object["object"]) ?? "";
  const { escrow_id, operation_id } = ownIds(object["metadata"]);
  // a transfer made by hand has no metadata of ours, but perhaps our transfer_group
  const group = OwnId.safeParse(object["transfer_group"]);
  const named = {
    payment_intent: idOf(object["payment_intent"]),
    charge: idOf(object["charge"]) ?? idOf(object["source_transaction"]),
    account: idOf(object["account"]),
    escrow_id: escrow_id ?? (group.success ? group.data : undefined),
    operation_id,
    ...(object["object"] === WARNING && {
      fraud_warning: idOf(object["id"]),
      actionable: object["actionable"] === false ? "false" : "true",
    }),
    ...(OWN.has(type) && { [type]: idOf(object["id"]) }),
  };
  return Object.fromEntries(
    Object.entries(named).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

/**
 * The event in a delivery. `secrets`: the live signing secrets of this endpoint, and of no other:
 * a receiver's event must never pass as the platform's. `nowSeconds`: real Unix time.
 * Throws Refusal: invalid_signature, invalid_json, thin_event, invalid_event.
 */
export async function verifyEvent(
  body: Uint8Array,
  header: string | null,
  secrets: string[],
  nowSeconds: number,
): Promise<StripeEvent> {
  const found = parseHeader(header);
  if (
    !found || Math.abs(nowSeconds - found.timestamp) > TOLERANCE_SECONDS ||
    !await isSigned(body, found, secrets)
  ) throw new Refusal("invalid_signature");
  const parsed = parseJson(body);
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
    object_type: idOf(data.object["object"]) ?? null,
    references: referencesOf(data.object),
  };
}
