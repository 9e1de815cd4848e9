import type { Result } from "../contract.ts";
import type { Deps } from "../deps.ts";
import type { EscrowId } from "../ids.ts";
import { carryOut } from "./carry_out.ts";

/** Asks for a release and carries it out as far as it goes now; the wish itself is never lost. */
export async function releaseEscrow(
  deps: Deps,
  escrowId: EscrowId,
  requestedBy: string,
): Promise<Result> {
  const token = deps.random.leaseToken();
  const step = await deps.store.claimRelease(token, escrowId, requestedBy);
  return await carryOut(deps, step, token);
}
