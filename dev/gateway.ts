// One HTTP front, as a Supabase project has: /rest/v1/rpc/* and /functions/v1/*.
// Two faults of the platform can be provoked: an answer that the Data API gives in bad moments
// (`answerNext`), and a schema cache that does not know a function which is there (`makeStale`),
// until `notify pgrst, 'reload schema'` is run in the database. docs/stand-ins/data-api.md says
// where this is stricter or milder than the real thing.
import { API_ROLES, type ApiRole, type Caller, createDataApi } from "./gateway/data_api.ts";
import { PGRST, pgrst } from "./gateway/pgrst.ts";
import { RpcError, statusOfSqlState } from "./gateway/rpc_error.ts";
import { verifyToken } from "./gateway/user_token.ts";

/** Serves one function: its name and the request, whose path starts with `/<name>`. */
export type FunctionDoor = (name: string, request: Request) => Promise<Response>;

export interface GatewayOptions {
  /** Must log in as `authenticator`. */
  databaseUrl: string;
  /** The role each API key stands for: publishable and anon keys, secret and service keys. */
  keys: Record<string, ApiRole>;
  /** What users' tokens are signed with; without it there are no users. */
  jwtSecret?: string;
  functions: FunctionDoor;
  /** Database connections of the Data API. Default 10. */
  connections?: number;
  /** How long a call waits for one of them before PGRST003. Default 10 s, as PostgREST's. */
  waitMs?: number;
}

/** Faults of the Data API, on order. */
export interface Faults {
  /**
   * The next calls (default: one), of this function or of any, get this code (PGRST… or a
   * SQLSTATE) as their answer and reach no database.
   */
  answerNext(code: string, of?: { times?: number; rpc?: string }): void;
  /** The schema cache forgets these functions (default: all) until it is told to reload. */
  makeStale(names?: string[]): void;
}

export interface Gateway extends Faults {
  /** In-process: give it to supabase-js as `global.fetch`; the host of the URL does not matter. */
  fetch(request: Request): Promise<Response>;
  close(): Promise<void>;
}

const FUNCTION_PATH = /^\/functions\/v1(\/([a-z0-9_-]+)(?:\/.*)?)$/;

/** The gateway without a socket. */
export function createGateway(options: GatewayOptions): Gateway {
  const dataApi = createDataApi({
    databaseUrl: options.databaseUrl,
    schemas: ["public"],
    connections: options.connections ?? 10,
    waitMs: options.waitMs ?? 10_000,
  });
  const ordered: { answer: RpcError; times: number; rpc?: string }[] = [];

  function orderedFor(path: string): RpcError | undefined {
    const order = ordered.find(({ times, rpc }) =>
      times > 0 && (rpc === undefined || path === `/rest/v1/rpc/${rpc}`)
    );
    if (order) order.times--;
    return order?.answer;
  }

  async function fetch(request: Request): Promise<Response> {
    const url = new URL(request.url);
    if (url.pathname.startsWith("/rest/v1/")) {
      try {
        const fault = orderedFor(url.pathname);
        if (fault) throw fault;
        const caller = await identify(request, options);
        if (typeof caller === "object") return await dataApi.call(request, caller);
        return Response.json({ message: caller }, { status: 401 });
      } catch (error) {
        if (error instanceof RpcError) return error.toResponse();
        throw error;
      }
    }
    const [, path, name] = FUNCTION_PATH.exec(url.pathname) ?? [];
    if (path === undefined || name === undefined) {
      return Response.json({ message: "no Route matched with those values" }, { status: 404 });
    }
    // The hosted runtime shows a function its own path only. No key is asked for here: every
    // function is deployed with verify_jwt = false and checks its caller itself.
    url.pathname = path;
    const { method, headers, body } = request;
    return await options.functions(name, new Request(url, { method, headers, body }));
  }

  return {
    fetch,
    answerNext(code, { times = 1, ...of } = {}) {
      ordered.push({ answer: answerOf(code), times, ...of });
    },
    makeStale: dataApi.makeStale,
    close: dataApi.close,
  };
}

function answerOf(code: string): RpcError {
  if (code in PGRST) return pgrst(code);
  return new RpcError(statusOfSqlState(code, "", false), code, "provoked by a test");
}

/**
 * The key opens the door; a user's token, where there is one, says who comes in. A text is why
 * nobody does: the key stands in `apikey` and nowhere else, and no browser may show a secret one
 * (docs, API keys; troubleshooting, UNAUTHORIZED_MISSING_API_KEY).
 */
async function identify(request: Request, options: GatewayOptions): Promise<Caller | string> {
  const { keys, jwtSecret } = options;
  const key = request.headers.get("apikey");
  const bearer = request.headers.get("authorization")?.replace(/^Bearer\s+/i, "");
  if (key === null) return "No API key found in request";
  const role = keys[key];
  if (role === undefined) return "Invalid API key";
  const isBrowser = request.headers.get("user-agent")?.startsWith("Mozilla/");
  if (isBrowser && key.startsWith("sb_secret_")) {
    return "Forbidden use of secret API key in browser";
  }
  if (bearer === undefined || bearer in keys) return { role, claims: { role } };
  const claims = await verifyToken(bearer, jwtSecret ?? null, Date.now());
  const named = API_ROLES.find((one) => one === (claims.role ?? "anon"));
  if (named === undefined) throw new RpcError(401, "22023", "role does not exist");
  return { role: named, claims: { ...claims, role: named } };
}

export interface Listening {
  url: string;
  close(): Promise<void>;
}

/** Listens on loopback; port 0 takes a free one. A failure inside is a 500, never a lost answer. */
export function listen(
  handler: (request: Request) => Response | Promise<Response>,
  port = 0,
): Listening {
  const server = Deno.serve({
    hostname: "127.0.0.1",
    port,
    onListen() {},
    onError(error) {
      console.error(error);
      return Response.json({ message: "An unexpected error occurred" }, { status: 500 });
    },
  }, handler);
  return {
    url: `http://127.0.0.1:${server.addr.port}`,
    close: () => server.shutdown(),
  };
}
