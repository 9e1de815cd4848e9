import type { Deps } from "../deps.ts";
import type { NewEscrow } from "../store.ts";
import { type CarriedOut, carryOut, LEFT_TO_THE_SWEEP } from "./carry_out.ts";

/** While another caller makes the same escrow: ask again this often, for 6 s in all. */
const ASK_AGAIN_MS = 250;
const ASK_AGAIN_TIMES = 24;

/** Makes an escrow and its PaymentIntent, once per reference however many callers race. */
export async function createEscrow(deps: Deps, escrow: NewEscrow): Promise<CarriedOut> {
  const token = deps.random.leaseToken();
  for (let asked = 0; asked < ASK_AGAIN_TIMES; asked++) {
    const askedAt = deps.clock.now();
    const step = await deps.store.createEscrow(token, escrow);
    const result = await carryOut(deps, step, token, askedAt);
    if (result.outcome !== "busy") return result;
    await deps.clock.sleep(ASK_AGAIN_MS);
  }
  return LEFT_TO_THE_SWEEP;
}
