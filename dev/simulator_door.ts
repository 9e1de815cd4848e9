// What the local stack's API has beside a project's: it tells whoever has the secret key where its
// simulator of Stripe is, so that the operators' scripts need no more than what they need anywhere.
import type { Gateway } from "./gateway.ts";
import type { ApiRole } from "./gateway/data_api.ts";

/** The simulator's own endpoints have the same prefix. */
const PATH = "/_control/simulator";

/** `simulator` null: Stripe is somebody else's here, and nothing is told. */
export function withSimulatorDoor(
  api: Gateway["fetch"],
  roles: Record<string, ApiRole>,
  simulator: { stripeUrl: string; stripeKey: string } | null,
): Gateway["fetch"] {
  if (simulator === null) return api;
  const { stripeUrl, stripeKey } = simulator;
  return async (request) => {
    if (new URL(request.url).pathname !== PATH) return await api(request);
    if (roles[request.headers.get("apikey") ?? ""] === "service_role") {
      return Response.json({ stripeUrl, stripeKey });
    }
    return Response.json({ message: "Invalid API key" }, { status: 401 });
  };
}
