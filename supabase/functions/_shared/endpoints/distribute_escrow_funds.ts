import * as z from "zod";
import type { EscrowView, Result } from "../contract.ts";
import { Refusal } from "../errors.ts";
import { releaseEscrow } from "../flows/release_escrow.ts";
import { deferSweep } from "../flows/sweep.ts";
import type { Endpoint, Reply } from "../http.ts";
import {
  escrowIdFields,
  momentOrNull,
  money,
  parseRequest,
  pickEscrowId,
  queued,
  refusalOf,
} from "./fields.ts";

export const DistributeRequest = z.strictObject(escrowIdFields);

/** POST distribute-escrow-funds: pays the receiver, or keeps the release queued. */
export const distributeEscrowFunds: Endpoint = {
  name: "distribute-escrow-funds",
  auth: "service",
  afterwards: deferSweep,
  async handle(deps, call) {
    const escrowId = pickEscrowId(parseRequest(call, DistributeRequest));
    return respond(await releaseEscrow(deps, escrowId, call.caller));
  },
};

function respond(result: Result): Reply {
  const { outcome, escrow } = result;
  if (!escrow) throw refusalOf(result);
  if (outcome === "released") return released(escrow, result.replayed);
  // the wish stands, so an unknown outcome is a queued release like any other
  if (outcome === "queued" || (outcome === "in_doubt" && escrow.release_requested_at)) {
    return queued(escrow, "releaseQueued");
  }
  if (outcome === "failed") {
    throw new Refusal("transfer_failed", {
      escrowTransactionId: escrow.escrow_id,
      status: escrow.status,
      reason: escrow.failure_code,
      nextAttemptAt: momentOrNull(escrow.next_attempt_at),
    });
  }
  throw refusalOf(result);
}

function released(escrow: EscrowView, replayed: boolean): Reply {
  return {
    status: 200,
    body: {
      success: true,
      escrowTransactionId: escrow.escrow_id,
      status: "released",
      transferId: escrow.transfer_id,
      amount: money(escrow.transferred_minor, escrow),
      platformFee: money(escrow.platform_fee_minor, escrow),
      replayed,
    },
    log: { escrowId: escrow.escrow_id, outcome: "released" },
  };
}
