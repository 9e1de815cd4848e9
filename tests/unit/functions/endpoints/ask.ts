// One call to an endpoint's handler, with a scripted database and Stripe.
import { ERRORS, Refusal } from "../../../../supabase/functions/_shared/errors.ts";
import type { Endpoint } from "../../../../supabase/functions/_shared/http.ts";
import { fake, type Script } from "../flows/fakes.ts";

/** Status and body of an endpoint; of a refusal its code, hint and details. */
export async function ask(endpoint: Endpoint, body: unknown, script: Script) {
  const { deps, calls } = fake(script);
  try {
    const reply = await endpoint.handle(deps, {
      request: new Request("https://x.example", { method: "POST" }),
      body: new TextEncoder().encode(JSON.stringify(body)),
      requestId: "r",
      caller: "secret:default",
    });
    return { status: reply.status, body: reply.body, calls };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, hint, details } = error;
    return { status: ERRORS[code].status, body: { code, hint, details }, calls };
  }
}
