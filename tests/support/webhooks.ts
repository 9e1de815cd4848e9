// Webhook deliveries made by hand: signed for real, forged, altered or repeated.
import { createHmac } from "node:crypto";
import { assert, assertEquals, assertFalse } from "deno-std/assert";
import { contentsOf } from "./observe.ts";
import type { Answer, World } from "./world.ts";

export type Body = string | Uint8Array<ArrayBuffer>;

export interface Delivery {
  /** "" for the platform's own events, "/connect" for receivers' accounts. */
  path?: "" | "/connect";
  /** Default: that of the path. */
  secret?: string;
  /** Real Unix seconds. Default: now. */
  time?: number;
  /** The whole Stripe-Signature header instead of a good one; null sends none. */
  header?: string | null;
  headers?: Record<string, string>;
}

export const realNow = (): number => Math.floor(Date.now() / 1000);

/** The hex of one v1 signature. */
export function hmac(body: Body, secret: string, time: number | string): string {
  return createHmac("sha256", secret).update(`${time}.`).update(body).digest("hex");
}

export const secretOf = ({ simulator }: World, path: Delivery["path"] = ""): string =>
  path === "" ? simulator.webhookSecret : simulator.connectWebhookSecret;

/** Posts one delivery as Stripe would, and waits for nothing that follows from it. */
export async function deliver(world: World, body: Body, how: Delivery = {}): Promise<Answer> {
  const { path = "", time = realNow(), secret = secretOf(world, path) } = how;
  const header = how.header === undefined ? `t=${time},v1=${hmac(body, secret, time)}` : how.header;
  const response = await world.fetch(`${world.apiUrl}/functions/v1/stripe-connect-webhook${path}`, {
    method: "POST",
    headers: {
      "content-type": "application/json; charset=utf-8",
      ...(header === null ? {} : { "stripe-signature": header }),
      ...how.headers,
    },
    body,
  });
  return { status: response.status, body: await response.json(), headers: response.headers };
}

let made = 0;

/** A snapshot event; give `data.object` what it is about. */
export function eventOf(
  type: string,
  object: Record<string, unknown>,
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    id: `evt_byhand${++made}`,
    object: "event",
    api_version: "2026-10-28.endive",
    created: realNow(),
    data: { object },
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    type,
    ...more,
  };
}

/** The simulator's newest event of a type, as the JSON that is delivered. */
export function latest(world: World, type: string): string {
  const found = world.simulator.events().findLast((event) => event.type === type);
  assert(found, `no ${type} among ${world.simulator.events().map((it) => it.type)}`);
  return JSON.stringify(found, null, 2);
}

/** All but the record of what came in, digested. */
export async function contentsBesidesInbox(world: World): Promise<Record<string, string>> {
  const { inbox: _, ...contents } = await contentsOf(world);
  return contents;
}

/** A refusal without anything of the inside in it. */
export function assertRefusal(world: World, answer: Answer, status: number, code: string): void {
  assertEquals([answer.status, answer.body?.error?.code], [status, code]);
  assertEquals(Object.keys(answer.body).sort(), ["error", "success"]);
  assertEquals(Object.keys(answer.body.error).sort(), ["code", "hint", "message", "requestId"]);
  const text = JSON.stringify(answer.body) + JSON.stringify([...answer.headers]);
  for (const value of Object.values(world.env)) {
    if (value !== undefined && value.length >= 12) assertFalse(text.includes(value), "a secret");
  }
  assertFalse(
    /postgres|sqlstate|stack|node_modules|\.ts\b|file:|select |escrow\./i.test(text),
    text,
  );
}
