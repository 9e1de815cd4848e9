// One HTTP front, as a Supabase project has: /rest/v1/rpc/* and /functions/v1/*.
import { type ApiRole, createDataApi } from "./gateway/data_api.ts";

/** Serves one function: its name and the request, whose path starts with `/<name>`. */
export type FunctionDoor = (name: string, request: Request) => Promise<Response>;

export interface GatewayOptions {
  /** Must log in as `authenticator`. */
  databaseUrl: string;
  /** The role each API key stands for: publishable and anon keys, secret and service keys. */
  keys: Record<string, ApiRole>;
  functions: FunctionDoor;
  /** Database connections of the Data API. Default 10. */
  connections?: number;
}

export interface Gateway {
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
  });

  async function fetch(request: Request): Promise<Response> {
    const url = new URL(request.url);
    if (url.pathname.startsWith("/rest/v1/")) {
      const role = options.keys[apiKeyOf(request)];
      if (role !== undefined) return await dataApi.call(request, role);
      return Response.json({ message: "Invalid API key" }, { status: 401 });
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

  return { fetch, close: dataApi.close };
}

function apiKeyOf(request: Request): string {
  const bearer = request.headers.get("authorization")?.replace(/^Bearer\s+/i, "");
  return request.headers.get("apikey") ?? bearer ?? "";
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
