// What the local stack's API has beside a project's: it tells whoever has the secret key where its
// simulator of Stripe is, so that the operators' scripts need no more than what they need anywhere;
// and everybody what time it is for the stack, so that an example's deadline lies ahead of a clock
// that has been moved, whatever `date` this machine has.
import { parseDuration } from "./duration.ts";
import type { Gateway } from "./gateway.ts";
import type { ApiRole } from "./gateway/data_api.ts";
import { UserError } from "./stack_file.ts";

/** The simulator's own endpoints have the same prefix. */
const PATH = "/_control/simulator";
/** GET …/3d: the time three days from now, as create-escrow takes it. */
const TIME = "/_control/time/";

/** `simulator` null: Stripe is somebody else's here, and nothing is told. */
export function withSimulatorDoor(
  api: Gateway["fetch"],
  roles: Record<string, ApiRole>,
  simulator: { stripeUrl: string; stripeKey: string; now: () => number } | null,
): Gateway["fetch"] {
  if (simulator === null) return api;
  const { stripeUrl, stripeKey, now } = simulator;
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith(TIME)) return timeIn(pathname.slice(TIME.length), now());
    if (pathname !== PATH) return await api(request);
    if (roles[request.headers.get("apikey") ?? ""] === "service_role") {
      return Response.json({ stripeUrl, stripeKey });
    }
    return Response.json({ message: "Invalid API key" }, { status: 401 });
  };
}

function timeIn(duration: string, now: number): Response {
  try {
    const at = new Date((now + parseDuration(duration)) * 1_000);
    return new Response(at.toISOString());
  } catch (error) {
    if (error instanceof UserError) return new Response(`${error.message}\n`, { status: 400 });
    throw error;
  }
}
