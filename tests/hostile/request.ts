// One hostile request, what it must be answered, and the one place that sends and judges it.
import { createHmac } from "node:crypto";
import type { World } from "../support/world.ts";
import { leaksIn } from "./leaks.ts";

export type Bytes = string | Uint8Array<ArrayBuffer>;
export type Header = [name: string, value: string];

/** Who is let in: a key, CRON_SECRET too, Stripe's signature, user and password. */
export type Kind = "service" | "job" | "signed" | "basic";

/** One endpoint under attack; the webhook's two paths are two of them. */
export interface Subject {
  /** The function's name, with its path behind it. */
  name: string;
  kind: Kind;
  /** What opens it: a key, a signing secret, user:password. */
  secret: string;
  /** Right in every way; with `secret` it would change something. */
  body: Record<string, unknown>;
  /** Right and known: answered `honestStatus`; nothing moves. */
  honest: Record<string, unknown>;
}

/** Status and stable code; code null: of the gateway, or no body (HEAD). */
export type Verdict = [status: number, code: string | null];

export interface Hostile {
  class: string;
  name: string;
  expected: Verdict;
  method?: string;
  /** Instead of the subject's own path behind /functions/v1/. */
  path?: string;
  /** Default: the right ones for the body. */
  credentials?: Header[];
  /** Content type; null: none. */
  type?: string | null;
  headers?: Header[];
  /** Default: the subject's. */
  body?: Bytes | ReadableStream<Uint8Array>;
}

export const encode = (text: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

/** Stripe's header for a body, now. */
export function signature(body: Bytes, secret: string, time: number | string = seconds()): string {
  return `t=${time},v1=${hex(body, secret, time)}`;
}

export const hex = (body: Bytes, secret: string, time: number | string = seconds()): string =>
  createHmac("sha256", secret).update(`${time}.`).update(body).digest("hex");

export const seconds = (): number => Math.floor(Date.now() / 1000);

/** UTF-8 in base 64, as a browser and Postmark write user and password. */
export const basic = (userAndPassword: string): string =>
  `Basic ${encode(userAndPassword).toBase64()}`;

/** What opens the subject for this body. A stream cannot be signed before it has ended. */
export function credentialsOf({ kind, secret }: Subject, body: Hostile["body"]): Header[] {
  switch (kind) {
    case "service":
    case "job":
      return [["apikey", secret]];
    case "signed":
      return body instanceof ReadableStream
        ? [["stripe-signature", signature("", secret)]]
        : [["stripe-signature", signature(body ?? "", secret)]];
    case "basic":
      return [["authorization", basic(secret)]];
  }
}

export interface Answered {
  status: number;
  text: string;
  headers: Headers;
}

export async function send(world: World, subject: Subject, ask: Hostile): Promise<Answered> {
  const { method = "POST", path = subject.name, type = "application/json" } = ask;
  const body = ask.body ?? JSON.stringify(subject.body);
  const headers = new Headers();
  if (type !== null) headers.append("content-type", type);
  const all = [...ask.credentials ?? credentialsOf(subject, body), ...ask.headers ?? []];
  for (const [name, value] of all) headers.append(name, value);
  const isBare = /^(GET|HEAD)$/i.test(method);
  const response = await world.fetch(`${world.apiUrl}/functions/v1/${path}`, {
    ...{ method, headers },
    ...(!isBare && { body }),
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/** What is wrong with the answer, or null. */
export function faultOf(world: World, { expected }: Hostile, answer: Answered): string | null {
  const [status, code] = expected;
  const got: Verdict = [answer.status, codeOf(answer.text)];
  if (got[0] !== status || got[1] !== code) return `${got.join(" ")} instead of ${status} ${code}`;
  const leaks = leaksIn(world, answer.text + JSON.stringify([...answer.headers]));
  return leaks.length > 0 ? `tells ${leaks.join(", ")}` : null;
}

export function codeOf(text: string): string | null {
  try {
    return JSON.parse(text).error?.code ?? null;
  } catch {
    return null;
  }
}
