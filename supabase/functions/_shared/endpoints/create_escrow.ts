import * as z from "zod";
import type { EscrowView, Result } from "../contract.ts";
import type { Deps } from "../deps.ts";
import { Refusal } from "../errors.ts";
import { createEscrow } from "../flows/create_escrow.ts";
import { deferSweep } from "../flows/sweep.ts";
import { type Endpoint, json } from "../http.ts";
import { money, parseRequest, refusalOf } from "./fields.ts";

const Email = z.email().max(254);
const AppId = z.string().min(1).max(200);
/** A moment with its offset: 2026-12-01T12:00:00Z. */
const Moment = z.iso.datetime({ offset: true });
/** Bare minor units; the database knows each currency's limits. */
const Amount = z.int();

const Request = z.strictObject({
  reference: AppId,
  amount: Amount.positive(),
  currency: z.string().regex(/^[A-Za-z]{3}$/, "three letters").transform((c) => c.toLowerCase()),
  deadline: Moment,
  receiver: z.strictObject({
    id: AppId.optional(),
    email: Email,
    stripeAccountId: z.string().regex(
      /^acct_[A-Za-z0-9]{1,250}$/,
      "looks like acct_…",
    ).optional(),
    userId: AppId.optional(),
  }),
  sender: z.strictObject({ email: Email.optional(), userId: AppId.optional() })
    .optional(),
  payBy: Moment.optional(),
  holdMode: z.enum(["authorize", "capture"]).optional(),
  platformFee: Amount.min(0).optional(),
  metadata: z.record(z.string().max(40), z.string().max(500))
    .refine(
      (metadata) => Object.keys(metadata).length <= 50,
      "at most 50 entries",
    )
    .optional(),
});

/** POST create-escrow: 201 made, 200 existed; repeat after any doubt, it resumes. */
export const createEscrowEndpoint: Endpoint = {
  name: "create-escrow",
  auth: "service",
  async handle(deps, call) {
    const request = parseRequest(call, Request);
    const { id, email, stripeAccountId, userId } = request.receiver;
    const { sender } = request;
    const result = await createEscrow(deps, {
      reference: request.reference,
      amountMinor: request.amount,
      currency: request.currency,
      deadlineAt: request.deadline,
      receiver: {
        email,
        ...(id && { id }),
        ...(stripeAccountId && { stripe_account_id: stripeAccountId }),
        ...(userId && { user_id: userId }),
      },
      sender: sender
        ? {
          ...(sender.email && { email: sender.email }),
          ...(sender.userId && { user_id: sender.userId }),
        }
        : null,
      payByAt: request.payBy ?? null,
      holdMode: request.holdMode ?? null,
      platformFeeMinor: request.platformFee ?? null,
      metadata: request.metadata ?? {},
    });
    deferSweep(deps);
    return respond(deps, result);
  },
};

async function respond(deps: Deps, result: Result): Promise<Response> {
  const { outcome, escrow } = result;
  if (outcome === "failed") {
    throw new Refusal(
      "payment_refused",
      { reason: result.code ?? "unknown" },
      result.hint,
    );
  }
  if ((outcome !== "created" && outcome !== "exists") || !escrow) {
    throw refusalOf(result);
  }
  return json(outcome === "created" ? 201 : 200, {
    success: true,
    ...describe(escrow),
    clientSecret: await clientSecretOf(deps, escrow),
  });
}

function describe(escrow: EscrowView) {
  return {
    escrowTransactionId: escrow.escrow_id,
    paymentIntentId: escrow.payment_intent_id,
    status: escrow.status,
    holdMode: escrow.hold_mode,
    deadline: escrow.deadline_at,
    payBy: escrow.pay_by_at,
    amount: money(escrow.amount_minor, escrow),
    platformFee: money(escrow.platform_fee_minor, escrow),
  };
}

/** Read from Stripe each time; null once there is nothing left to confirm. */
async function clientSecretOf(
  deps: Deps,
  escrow: EscrowView,
): Promise<string | null> {
  if (!escrow.payment_intent_id || escrow.status !== "awaiting_payment") {
    return null;
  }
  try {
    return await deps.stripe.clientSecret(escrow.payment_intent_id);
  } catch {
    throw new Refusal("in_doubt", { escrowTransactionId: escrow.escrow_id });
  }
}
