// The HTTP edge: method, authority, type, size, envelope, one log line, and the one catch.
import { authenticate, authenticateBasic } from "./auth.ts";
import { readBody } from "./body.ts";
import { ConfigError } from "./config.ts";
import { describe } from "./data_api_answers.ts";
import type { Deps, Runtime } from "./deps.ts";
import { type ErrorCode, ERRORS, Refusal } from "./errors.ts";
import { faultOf, type LogFields, openLog } from "./log.ts";
import { StoreError } from "./store.ts";

const SERVICE_LIMIT = 64 * 1024;
/** Stripe's largest events are far below. */
const WEBHOOK_LIMIT = 256 * 1024;
const JSON_TYPE = /^application\/json\s*(;|$)/i;

/** One call that has passed the edge. */
export interface Call {
  request: Request;
  body: Uint8Array;
  requestId: string;
  /** The name of the key that was sent; "signed" or "basic" on endpoints of that kind. */
  caller: string;
}

export interface Reply {
  status: number;
  body: Record<string, unknown>;
  /** What the request's log line says besides. */
  log?: LogFields;
  /** The work is done and told, and yet a person must look: this error stands beside it. */
  alarm?: ErrorCode;
  /** Nothing was done, and nothing follows. */
  isDryRun?: boolean;
}

export interface Endpoint {
  name: string;
  /**
   * service: a secret key; job: CRON_SECRET too; signed: the endpoint checks a signature;
   * basic: INBOUND_BASIC_AUTH.
   */
  auth: "service" | "job" | "signed" | "basic";
  /** Reads the body in its own way, up to its own limit. */
  read?(request: Request): Promise<Uint8Array>;
  /** Throws Refusal for what is not done; anything else thrown is a fault. */
  handle(deps: Deps, call: Call): Promise<Reply>;
  /** Work that is put off until the answer is settled. */
  afterwards?(deps: Deps): void;
}

/** The JSON of a body in UTF-8. Throws Refusal invalid_json. */
export function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    throw new Refusal("invalid_json");
  }
}

async function admit(
  deps: Deps,
  endpoint: Endpoint,
  request: Request,
  requestId: string,
): Promise<Call> {
  const { auth } = endpoint;
  if (request.method !== "POST") throw new Refusal("method_not_allowed");
  if (auth === "signed" || auth === "basic") {
    const caller = auth === "signed" ? auth : await admitBasic(deps, request);
    const read = endpoint.read ?? ((it: Request) => readBody(it, WEBHOOK_LIMIT));
    const body = await read(request);
    return { request, requestId, caller, body };
  }
  const caller = await authenticate(request, deps.config, auth === "job");
  if (caller === null) throw new Refusal("unauthorized", undefined, hintFor(auth));
  const type = request.headers.get("content-type");
  if (type !== null && !JSON_TYPE.test(type)) throw new Refusal("unsupported_media_type");
  const body = await readBody(request, SERVICE_LIMIT);
  // cron calls without a body, and then without a type
  if (type === null && body.length > 0) throw new Refusal("unsupported_media_type");
  return { request, requestId, caller, body };
}

/** Whoever calls a job is never sent for a bigger key than opens the jobs. */
const hintFor = (auth: Endpoint["auth"]): string | undefined =>
  auth === "job" ? "Send CRON_SECRET as `Authorization: Bearer`." : undefined;

async function admitBasic({ config: { inbound } }: Deps, request: Request): Promise<string> {
  if (inbound.address === null) throw new Refusal("email_release_off");
  if (inbound.basicAuth.length === 0) {
    throw new ConfigError("INBOUND_BASIC_AUTH is missing: set it.");
  }
  const caller = await authenticateBasic(request, inbound.basicAuth);
  if (caller === null) throw new Refusal("unauthorized");
  return caller;
}

/** What an unexpected error means to the caller. The log gets its name, the caller its code. */
function codeOf(error: unknown): ErrorCode {
  if (error instanceof Refusal) return error.code;
  if (error instanceof StoreError) return error.meaning.caller;
  if (error instanceof ConfigError) return "not_configured";
  return "internal";
}

function refuse(error: unknown, endpoint: Endpoint, requestId: string): Reply {
  const code = codeOf(error);
  const { status, message, hint } = ERRORS[code];
  const refusal = error instanceof Refusal ? error : null;
  // what a caller cannot mend is for the log alone
  const isTold = error instanceof StoreError && code !== "internal";
  const said = isTold ? describe(error.meaning, error.code) : refusal?.hint;
  return {
    // a webhook's sender repeats what was not stored: one status tells it so
    status: endpoint.auth === "signed" && status > 500 ? 500 : status,
    body: {
      success: false,
      error: {
        code,
        message,
        hint: said ?? hint,
        requestId,
        ...(refusal?.details && { details: refusal.details }),
      },
    },
    log: { code, ...(!refusal && { fault: faultOf(error) }) },
  };
}

/** Money moved and is told; the status turns the scheduler's run red all the same. */
function sound({ body, log }: Reply, code: ErrorCode, requestId: string): Reply {
  const { status, message, hint } = ERRORS[code];
  const error = { code, message, hint, requestId };
  return { status, body: { ...body, success: false, error }, log: { ...log, code } };
}

/** Answers one request. `build` may throw ConfigError; it is asked again by the next request. */
export async function answer(
  runtime: Runtime,
  build: () => Deps,
  endpoint: Endpoint,
  request: Request,
): Promise<Response> {
  const requestId = runtime.uuid();
  const startedAt = runtime.now();
  let afterwards = () => {};
  let reply: Reply;
  let caller: string | undefined;
  try {
    const deps = build();
    const call = await admit(deps, endpoint, request, requestId);
    caller = call.caller;
    reply = await endpoint.handle(deps, call);
    if (reply.alarm) reply = sound(reply, reply.alarm, requestId);
    if (!reply.isDryRun) afterwards = () => endpoint.afterwards?.(deps);
  } catch (error) {
    reply = refuse(error, endpoint, requestId);
  }
  const { status, body, log } = reply;
  openLog(runtime.write)(status < 500 ? "info" : "error", "answered", {
    endpoint: endpoint.name,
    requestId,
    ...(caller !== undefined && { caller }),
    status,
    durationMs: Math.round(runtime.now() - startedAt),
    ...log,
  });
  afterwards();
  const scheme = endpoint.auth === "basic" ? 'Basic realm="holdfast"' : "Bearer";
  return Response.json(body, { status, headers: headersOf(status, requestId, scheme) });
}

/** No CORS on purpose: no browser is meant to call. */
function headersOf(
  status: number,
  requestId: string,
  scheme: string,
): Record<string, string> {
  return {
    "cache-control": "no-store",
    "x-request-id": requestId,
    ...(status === 401 && { "www-authenticate": scheme }),
    ...(status === 405 && { allow: "POST" }),
  };
}
