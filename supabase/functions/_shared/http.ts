// The HTTP edge: method, type, size, authority, envelope, and the one catch.
import { authenticate } from "./auth.ts";
import { ConfigError } from "./config.ts";
import type { Deps } from "./deps.ts";
import { type ErrorCode, ERRORS, Refusal } from "./errors.ts";
import { StoreError } from "./store.ts";

const SERVICE_LIMIT = 64 * 1024;
const WEBHOOK_LIMIT = 256 * 1024;

/** One call that has passed the edge. */
export interface Call {
  request: Request;
  body: Uint8Array<ArrayBuffer>;
  requestId: string;
  /** The name of the key that was sent; null on signed endpoints. */
  caller: string | null;
}

export interface Endpoint {
  name: string;
  /** service: a secret key; job: CRON_SECRET too; signed: the endpoint checks a signature itself. */
  auth: "service" | "job" | "signed";
  handle(deps: Deps, call: Call): Promise<Response>;
}

export function json(status: number, body: Record<string, unknown>): Response {
  return Response.json(body, { status });
}

/** The body, or a refusal as soon as one byte too many has arrived. */
async function readBody(
  request: Request,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) {
    throw new Refusal("payload_too_large");
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > limit) throw new Refusal("payload_too_large");
    chunks.push(chunk);
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return body;
}

/** An empty body counts as {}: cron calls without one. Throws Refusal. */
export function parseBody(call: Call): unknown {
  if (call.body.length === 0) return {};
  try {
    return JSON.parse(
      new TextDecoder("utf-8", { fatal: true }).decode(call.body),
    );
  } catch {
    throw new Refusal("invalid_json");
  }
}

function errorBody(code: ErrorCode, requestId: string, refusal?: Refusal) {
  const { message, hint } = ERRORS[code];
  return {
    success: false,
    error: {
      code,
      message,
      hint: refusal?.hint ?? hint,
      requestId,
      ...(refusal?.details && { details: refusal.details }),
    },
  };
}

async function admit(
  deps: Deps,
  endpoint: Endpoint,
  request: Request,
  requestId: string,
) {
  if (request.method !== "POST") throw new Refusal("method_not_allowed");
  let caller: string | null = null;
  if (endpoint.auth !== "signed") {
    caller = await authenticate(request, deps.config, endpoint.auth === "job");
    if (caller === null) throw new Refusal("unauthorized");
    const type = request.headers.get("content-type");
    if (type !== null && !/^application\/json\s*(;|$)/i.test(type)) {
      throw new Refusal("unsupported_media_type");
    }
  }
  const limit = endpoint.auth === "signed" ? WEBHOOK_LIMIT : SERVICE_LIMIT;
  return { request, requestId, caller, body: await readBody(request, limit) };
}

/** What an unexpected error means to the caller. The log gets its name, the caller its code. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof StoreError) return new Refusal("unavailable");
  if (error instanceof ConfigError) return new Refusal("not_configured");
  return new Refusal("internal");
}

/** Answers one request. `build` is called per request and may throw ConfigError. */
export async function answer(
  build: () => Deps,
  endpoint: Endpoint,
  request: Request,
): Promise<Response> {
  let deps: Deps | undefined;
  let requestId = "not-configured";
  try {
    deps = build();
    requestId = deps.random.requestId();
    const startedAt = deps.clock.now();
    const response = await endpoint.handle(
      deps,
      await admit(deps, endpoint, request, requestId),
    );
    deps.log("info", "answered", {
      endpoint: endpoint.name,
      requestId,
      status: response.status,
      durationMs: deps.clock.now() - startedAt,
    });
    return response;
  } catch (error) {
    const refusal = refusalOf(error);
    // a webhook sender must retry what could not be stored: any 5xx makes it
    const status = endpoint.auth === "signed" && refusal.code === "unavailable"
      ? 500
      : ERRORS[refusal.code].status;
    const fault = error instanceof Refusal ? {} : { fault: String(error) };
    const log = deps?.log ??
      ((_: string, message: string, fields: object) =>
        console.error(JSON.stringify({ level: "error", message, ...fields })));
    log(status < 500 ? "info" : "error", "refused", {
      endpoint: endpoint.name,
      requestId,
      status,
      code: refusal.code,
      ...fault,
    });
    return json(status, errorBody(refusal.code, requestId, refusal));
  }
}
