// What an index.ts exports: the endpoint on the runtime it finds itself in.
import { buildDeps, type Deps, hostRuntime, type Runtime } from "./deps.ts";
import { answer, type Endpoint } from "./http.ts";

/** `host`: a test gives its own. Dependencies are built at the first request, once. */
export function serve(
  endpoint: Endpoint,
  host: () => Runtime = hostRuntime,
): { fetch(request: Request): Promise<Response> } {
  let runtime: Runtime | undefined;
  let deps: Deps | undefined;
  return {
    fetch(request) {
      const current = runtime ??= host();
      return answer(current, () => deps ??= buildDeps(current), endpoint, request);
    },
  };
}
