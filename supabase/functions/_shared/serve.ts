// What an index.ts exports: the endpoint on the runtime it finds itself in.
import { buildDeps, type Deps, hostRuntime, type Runtime } from "./deps.ts";
import { answer, type Endpoint } from "./http.ts";

/** `runtime`: a test gives its own. Dependencies are built at the first request, once. */
export function serve(
  endpoint: Endpoint,
  runtime: () => Runtime = hostRuntime,
): { fetch(request: Request): Promise<Response> } {
  let deps: Deps | undefined;
  const build = () => deps ??= buildDeps(runtime());
  return { fetch: (request) => answer(build, endpoint, request) };
}
