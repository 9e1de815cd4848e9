// The deployed functions, run in the test's own process with an environment of their own.
import { join, ROOT, toFileUrl } from "../../dev/paths.ts";
import type { Runtime } from "../../supabase/functions/_shared/deps.ts";
import type { Endpoint } from "../../supabase/functions/_shared/http.ts";
import { serve } from "../../supabase/functions/_shared/serve.ts";

const ENDPOINTS = join(ROOT, "supabase", "functions", "_shared", "endpoints");

/** Serves every endpoint, by its function's name, on the runtime given. */
export async function loadFunctions(
  runtime: Runtime,
): Promise<(name: string, request: Request) => Promise<Response>> {
  const handlers = new Map<string, (request: Request) => Promise<Response>>();
  for await (const { name: file } of Deno.readDir(ENDPOINTS)) {
    if (!file.endsWith(".ts")) continue;
    const module = await import(toFileUrl(join(ENDPOINTS, file)).href) as Record<string, unknown>;
    for (const endpoint of Object.values(module).filter(isEndpoint)) {
      handlers.set(endpoint.name, serve(endpoint, () => runtime).fetch);
    }
  }
  return async (name, request) => {
    const handler = handlers.get(name);
    if (handler) return await handler(request);
    const message = "Requested function was not found";
    return Response.json({ code: "NOT_FOUND", message }, { status: 404 });
  };
}

function isEndpoint(value: unknown): value is Endpoint {
  return typeof value === "object" && value !== null && "handle" in value && "auth" in value;
}
