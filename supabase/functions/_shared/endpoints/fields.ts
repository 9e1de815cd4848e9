// Reading requests and showing escrows: the parts that every endpoint's contract shares.
import * as z from "zod";
import type { EscrowView, Result } from "../contract.ts";
import { Refusal, refusalByCode } from "../errors.ts";
import { type Call, parseJson, type Reply } from "../http.ts";
import { EscrowId, type Minor, type Money } from "../ids.ts";
import { describeIssue, says } from "./problems.ts";

/** How much of a caller's own field names an answer repeats. */
const MAX_FIELD = 100;
const MAX_PROBLEMS = 20;

/** Text that Postgres can store: no control characters, no half characters. */
export const Text = (max: number) =>
  z.string().min(1).max(max).regex(/^[^\p{Cc}\p{Cs}]*$/u, "must have no control characters");

/**
 * A moment with its offset (2026-12-01T12:00:00Z), as the database takes it, to the millisecond.
 * Years that no calendar library agrees on are refused here.
 */
export const Moment = z.iso
  .datetime({
    offset: true,
    error: says("must be a time with its offset, such as 2026-12-01T12:00:00Z"),
    abort: true,
  })
  .refine((text) => /^2\d{3}-/.test(text), "must be in a year from 2000 to 2999")
  .transform((text) => new Date(text).toISOString());

/** Parses a request or refuses it, naming each field that is wrong and never its value. */
export function parseRequest<T>(call: Call, shape: z.ZodType<T>): T {
  // an empty body counts as {}: cron calls without one
  const parsed = shape.safeParse(call.body.length === 0 ? {} : parseJson(call.body), {
    error: describeIssue,
  });
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.flatMap(toProblems).slice(0, MAX_PROBLEMS);
  const [first] = fields;
  throw new Refusal(
    "invalid_request",
    { fields },
    first && `${first.field || "the body"}: ${first.problem}`,
  );
}

function toProblems(issue: z.core.$ZodIssue): { field: string; problem: string }[] {
  const unknown = issue.code === "unrecognized_keys" ? issue.keys : [];
  if (unknown.length === 0) return [{ field: toField(issue.path), problem: issue.message }];
  return unknown.map((key) => ({ field: toField([...issue.path, key]), problem: issue.message }));
}

const toField = (path: PropertyKey[]) => path.map(String).join(".").slice(0, MAX_FIELD);

/** `{escrowTransactionId}`, or the shorter name `escrowId`. */
export const escrowIdFields = {
  escrowTransactionId: EscrowId.optional(),
  escrowId: EscrowId.optional(),
};

interface EscrowIdFields {
  escrowTransactionId?: EscrowId | undefined;
  escrowId?: EscrowId | undefined;
}

export function pickEscrowId({ escrowTransactionId, escrowId }: EscrowIdFields): EscrowId {
  const id = escrowTransactionId ?? escrowId;
  if (!id || (escrowId && escrowId !== id)) {
    const problem = id ? "differs from escrowId" : "is missing";
    throw new Refusal(
      "invalid_request",
      { fields: [{ field: "escrowTransactionId", problem }] },
      `escrowTransactionId: ${problem}`,
    );
  }
  return id;
}

export const money = (amount: Minor, { currency }: EscrowView): Money => ({ amount, currency });

/** The database's time as JavaScript writes it: UTC with a Z. */
export const moment = (time: string): string => new Date(time).toISOString();

export const momentOrNull = (time: string | null): string | null => time && moment(time);

/** 202: the wish is recorded and is carried out by itself. */
export function queued(escrow: EscrowView, kind: "releaseQueued" | "refundQueued"): Reply {
  return {
    status: 202,
    body: {
      success: true,
      escrowTransactionId: escrow.escrow_id,
      status: escrow.status,
      [kind]: true,
      waitingFor: escrow.waiting_for ?? "stripe",
      nextAttemptAt: momentOrNull(escrow.next_attempt_at),
    },
    log: { escrowId: escrow.escrow_id, outcome: "queued" },
  };
}

/** A result that is not the hoped-for one, as the refusal of the HTTP contract. */
export function refusalOf({ outcome, code, hint, details, escrow }: Result): Refusal {
  const all = {
    ...details,
    ...(escrow && { escrowTransactionId: escrow.escrow_id, status: escrow.status }),
  };
  return refusalByCode(
    outcome === "in_doubt" ? "in_doubt" : code,
    Object.keys(all).length > 0 ? all : undefined,
    hint,
  );
}
