// What the local stack's API has beside a project's: it tells whoever has the secret key where its
// simulator of Stripe is, so that the operators' scripts need no more than what they need anywhere;
// and everybody a deadline for an example, by the stack's own clock: this machine's may be days
// behind it, and no shell computes dates as another does.
import type { Gateway } from "./gateway.ts";
import type { ApiRole } from "./gateway/data_api.ts";

/** The simulator's own endpoints have the same prefix. */
const PATH = "/_control/simulator";
/** GET …/order-1: three days from when it was first asked for, so that a repeat is the same. */
const DEADLINE = "/_control/deadline/";
const THREE_DAYS_S = 3 * 86_400;

/** `simulator` null: Stripe is somebody else's here, and nothing is told. */
export function withSimulatorDoor(
  api: Gateway["fetch"],
  roles: Record<string, ApiRole>,
  simulator: { stripeUrl: string; stripeKey: string; now: () => number } | null,
): Gateway["fetch"] {
  if (simulator === null) return api;
  const { stripeUrl, stripeKey, now } = simulator;
  const deadlines = new Map<string, number>();
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith(DEADLINE)) {
      const at = deadlines.get(pathname) ?? now() + THREE_DAYS_S;
      deadlines.set(pathname, at);
      return new Response(new Date(at * 1_000).toISOString());
    }
    if (pathname !== PATH) return await api(request);
    if (roles[request.headers.get("apikey") ?? ""] === "service_role") {
      return Response.json({ stripeUrl, stripeKey });
    }
    return Response.json({ message: "Invalid API key" }, { status: 401 });
  };
}
