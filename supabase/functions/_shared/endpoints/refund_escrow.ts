import * as z from "zod";
import type { Result } from "../contract.ts";
import { refundEscrow } from "../flows/refund_escrow.ts";
import { deferSweep } from "../flows/sweep.ts";
import { type Endpoint, json } from "../http.ts";
import { escrowIdFields, parseRequest, pickEscrowId, queued, refusalOf } from "./fields.ts";

const Request = z.strictObject({
  ...escrowIdFields,
  reason: z.string().trim().min(1).max(500),
  force: z.boolean().optional(),
});

/** POST refund-escrow: gives the money back to the sender, by where the money is. */
export const refundEscrowEndpoint: Endpoint = {
  name: "refund-escrow",
  auth: "service",
  async handle(deps, call) {
    const { reason, force, ...ids } = parseRequest(call, Request);
    const result = await refundEscrow(deps, pickEscrowId(ids), {
      reason,
      force: force ?? false,
      actor: call.caller ?? "app",
    });
    deferSweep(deps);
    return respond(result);
  },
};

function respond(result: Result): Response {
  const { outcome, escrow } = result;
  if (!escrow) throw refusalOf(result);
  if (outcome === "refunded" || outcome === "cancelled") {
    return json(200, {
      success: true,
      escrowTransactionId: escrow.escrow_id,
      status: outcome,
      replayed: result.replayed,
    });
  }
  if (
    outcome === "queued" ||
    (outcome === "in_doubt" && escrow.refund_requested_at)
  ) {
    return queued(escrow, "refundQueued");
  }
  throw refusalOf(result);
}
