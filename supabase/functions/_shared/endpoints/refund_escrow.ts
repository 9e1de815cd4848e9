import * as z from "zod";
import type { Result } from "../contract.ts";
import { refundEscrow } from "../flows/refund_escrow.ts";
import { deferSweep } from "../flows/sweep.ts";
import type { Endpoint, Reply } from "../http.ts";
import { escrowIdFields, parseRequest, pickEscrowId, queued, refusalOf, Text } from "./fields.ts";

export const RefundRequest = z.strictObject({
  ...escrowIdFields,
  reason: z.string().trim().pipe(Text(500)),
  force: z.boolean().optional(),
});

/** POST refund-escrow: gives the money back to the sender, by where the money is. */
export const refundEscrowEndpoint: Endpoint = {
  name: "refund-escrow",
  auth: "service",
  afterwards: deferSweep,
  async handle(deps, call) {
    const { reason, force = false, ...ids } = parseRequest(call, RefundRequest);
    const wish = { reason, force, actor: call.caller };
    return respond(await refundEscrow(deps, pickEscrowId(ids), wish));
  },
};

function respond(result: Result): Reply {
  const { outcome, escrow } = result;
  if (!escrow) throw refusalOf(result);
  if (outcome === "refunded" || outcome === "cancelled") {
    return {
      status: 200,
      body: {
        success: true,
        escrowTransactionId: escrow.escrow_id,
        status: outcome,
        replayed: result.replayed,
      },
      log: { escrowId: escrow.escrow_id, outcome },
    };
  }
  if (outcome === "queued" || (outcome === "in_doubt" && escrow.refund_requested_at)) {
    return queued(escrow, "refundQueued");
  }
  // the payment arrived while an unpaid intent was being cancelled: asked again, it is refunded
  throw refusalOf(outcome === "held" ? { ...result, code: "already_processing" } : result);
}
