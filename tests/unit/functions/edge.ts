// One request through the HTTP edge, to a handler that a test plays.
import { buildDeps } from "../../../supabase/functions/_shared/deps.ts";
import { answer, type Call, type Endpoint } from "../../../supabase/functions/_shared/http.ts";
import { SERVICE_KEY, testRuntime } from "./runtime.ts";

export interface Try {
  auth?: Endpoint["auth"];
  method?: string;
  headers?: Record<string, string>;
  body?: BodyInit | null;
  handle?: (call: Call) => unknown;
  /** Gets the number of lines logged by then. */
  afterwards?: (lines: number) => void;
  build?: () => never;
}

/** The handler is reached when `reached` says so. */
export async function tried(
  { auth = "service", method = "POST", headers, body = "{}", handle, afterwards, build }: Try,
) {
  const runtime = testRuntime();
  let reached: Call | null = null;
  const endpoint: Endpoint = {
    name: "some-endpoint",
    auth,
    handle: async (_, call) => {
      reached = call;
      await handle?.(call);
      return { status: 200, body: { success: true } };
    },
    ...(afterwards && { afterwards: () => afterwards(runtime.lines.length) }),
  };
  const request = new Request("https://x.example/functions/v1/some-endpoint", {
    method,
    headers: headers ?? { apikey: SERVICE_KEY, "content-type": "application/json" },
    ...(method !== "GET" && method !== "HEAD" && { body }),
  });
  const response = await answer(runtime, build ?? (() => buildDeps(runtime)), endpoint, request);
  return {
    status: response.status,
    headers: response.headers,
    body: await response.json(),
    call: reached as Call | null,
    lines: runtime.lines,
  };
}

export const code = ({ body }: { body: { error?: { code: string } } }) => body.error?.code;

/** A handler that throws. */
export const fails = (error: unknown, auth: Endpoint["auth"] = "service") =>
  tried({
    auth,
    handle: () => {
      throw error;
    },
  });
