import type { Result } from "../contract.ts";
import type { Deps } from "../deps.ts";
import type { EscrowId } from "../ids.ts";
import { carryOut } from "./carry_out.ts";

/** Gives the money back: cancels, voids or refunds, as the money's place demands. */
export async function refundEscrow(
  deps: Deps,
  escrowId: EscrowId,
  wish: { reason: string; force: boolean; actor: string },
): Promise<Result> {
  const token = deps.random.leaseToken();
  const step = await deps.store.claimRefund(token, escrowId, wish);
  return await carryOut(deps, step, token);
}
