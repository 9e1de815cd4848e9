// Reading requests and showing escrows: the parts that every endpoint's contract shares.
import * as z from "zod";
import type { EscrowView, Result } from "../contract.ts";
import { type ErrorCode, isErrorCode, Refusal } from "../errors.ts";
import { type Call, json, parseBody } from "../http.ts";
import { EscrowId, type Minor, type Money } from "../ids.ts";

/** Parses a request or refuses it, naming each field that is wrong and never its value. */
export function parseRequest<T>(call: Call, shape: z.ZodType<T>): T {
  const parsed = shape.safeParse(parseBody(call));
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.slice(0, 20).map((issue) => ({
    field: issue.path.join(".") ||
      (issue.code === "unrecognized_keys" ? issue.keys.join(", ") : ""),
    problem: issue.code === "unrecognized_keys" ? "unknown field" : issue.message,
  }));
  const first = fields[0];
  const hint = first ? `${first.field || "body"}: ${first.problem}` : undefined;
  throw new Refusal("invalid_request", { fields }, hint);
}

/** `{escrowTransactionId}`, or the shorter name `escrowId`. */
export const escrowIdFields = {
  escrowTransactionId: EscrowId.optional(),
  escrowId: EscrowId.optional(),
};

export function pickEscrowId({ escrowTransactionId, escrowId }: {
  escrowTransactionId?: EscrowId | undefined;
  escrowId?: EscrowId | undefined;
}): EscrowId {
  const id = escrowTransactionId ?? escrowId;
  if (
    !id || (escrowTransactionId && escrowId && escrowTransactionId !== escrowId)
  ) {
    throw new Refusal(
      "invalid_request",
      undefined,
      "Give one escrowTransactionId.",
    );
  }
  return id;
}

export const money = (amount: Minor, { currency }: EscrowView): Money => ({
  amount,
  currency,
});

/** 202: the wish is recorded and is carried out by itself. */
export function queued(
  escrow: EscrowView,
  kind: "releaseQueued" | "refundQueued",
): Response {
  return json(202, {
    success: true,
    escrowTransactionId: escrow.escrow_id,
    status: escrow.status,
    [kind]: true,
    waitingFor: escrow.waiting_for ?? "stripe",
    nextAttemptAt: escrow.next_attempt_at,
  });
}

/** A result that is not the hoped-for one, as the refusal of the HTTP contract. */
export function refusalOf(result: Result): Refusal {
  const code: ErrorCode = result.code && isErrorCode(result.code)
    ? result.code
    : result.outcome === "in_doubt"
    ? "in_doubt"
    : "unavailable";
  const details = {
    ...result.details,
    ...(result.escrow && {
      escrowTransactionId: result.escrow.escrow_id,
      status: result.escrow.status,
    }),
  };
  return new Refusal(
    code,
    Object.keys(details).length > 0 ? details : undefined,
    result.hint,
  );
}
