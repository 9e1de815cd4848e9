import * as z from "zod";
import type { EscrowView, Result } from "../contract.ts";
import { Refusal } from "../errors.ts";
import { releaseEscrow } from "../flows/release_escrow.ts";
import { deferSweep } from "../flows/sweep.ts";
import { type Endpoint, json } from "../http.ts";
import { escrowIdFields, money, parseRequest, pickEscrowId, queued, refusalOf } from "./fields.ts";

const Request = z.strictObject(escrowIdFields);

/** POST distribute-escrow-funds: pays the receiver, or keeps the release queued. */
export const distributeEscrowFunds: Endpoint = {
  name: "distribute-escrow-funds",
  auth: "service",
  async handle(deps, call) {
    const escrowId = pickEscrowId(parseRequest(call, Request));
    const result = await releaseEscrow(deps, escrowId, call.caller ?? "app");
    deferSweep(deps);
    return respond(result);
  },
};

function respond(result: Result): Response {
  const { outcome, escrow } = result;
  if (!escrow) throw refusalOf(result);
  if (outcome === "released") return released(escrow, result.replayed);
  // the wish stands, so an unknown outcome is a queued release like any other
  if (
    outcome === "queued" ||
    (outcome === "in_doubt" && escrow.release_requested_at)
  ) {
    return queued(escrow, "releaseQueued");
  }
  if (outcome === "failed") {
    throw new Refusal("transfer_failed", {
      escrowTransactionId: escrow.escrow_id,
      status: escrow.status,
      reason: escrow.failure_code,
      nextAttemptAt: escrow.next_attempt_at,
    });
  }
  throw refusalOf(result);
}

function released(escrow: EscrowView, replayed: boolean): Response {
  return json(200, {
    success: true,
    escrowTransactionId: escrow.escrow_id,
    status: "released",
    transferId: escrow.transfer_id,
    amount: money(escrow.transferred_minor, escrow),
    platformFee: money(escrow.platform_fee_minor, escrow),
    replayed,
  });
}
