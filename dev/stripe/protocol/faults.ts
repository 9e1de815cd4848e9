// Faults that a test orders for an operation (rule 14).
import { type ErrorType, Refusal } from "../wire/errors.ts";
import { operationNamed } from "./operations.ts";

export type FaultKind =
  | "delay"
  | "drop_after_commit"
  | "drop_before"
  | "execute_late"
  | "http_500_after_commit"
  | "http_500_before_commit"
  | "http_503"
  | "lock_timeout"
  | "none"
  | "rate_limit"
  | "refuse";

export const FAULT_KINDS: readonly FaultKind[] = [
  "delay",
  "drop_after_commit",
  "drop_before",
  "execute_late",
  "http_500_after_commit",
  "http_500_before_commit",
  "http_503",
  "lock_timeout",
  "none",
  "rate_limit",
  "refuse",
];

export type FaultOrder = {
  /** "POST /v1/transfers", "POST /v1/payment_intents/{intent}/capture", or "*" for all. */
  operation: string;
  fault: FaultKind;
  /** How many calls it strikes; 1 unless given. */
  times?: number | undefined;
  /** refuse: the error's code; none unless given, as many of Stripe's refusals have none. */
  code?: string | undefined;
  /** refuse: the error's type and words, unless those that go with the status. */
  type?: ErrorType | undefined;
  message?: string | undefined;
  /** refuse: 402 for card declines and 400 for the rest, unless given. */
  status?: number | undefined;
  declineCode?: string | undefined;
  /** delay: how long; execute_late: when it arrives without a clock advance. */
  delayMs?: number | undefined;
  /** delay: instead, within this process, until this is over. */
  until?: Promise<unknown> | undefined;
};

export type Fault = FaultOrder & { times: number };

export type Faults = {
  order(order: FaultOrder): void;
  /** The fault that would strike this operation, still unspent. */
  next(operation: string): Fault | undefined;
  spend(fault: Fault): void;
  clear(): void;
  waiting(): readonly Fault[];
};

export function createFaults(): Faults {
  let faults: Fault[] = [];
  return {
    order(order) {
      const operation = order.operation === "*" ? "*" : operationNamed(order.operation);
      // The last order for an operation counts; "none" only takes the old one away.
      const isAll = operation === "*" && order.fault === "none";
      faults = faults.filter((fault) => !isAll && fault.operation !== operation);
      if (order.fault !== "none") faults.push({ ...order, operation, times: order.times ?? 1 });
    },
    next(operation) {
      return faults.find((fault) => [operation, "*"].includes(fault.operation));
    },
    spend(fault) {
      fault.times -= 1;
      if (fault.times <= 0) faults = faults.filter((other) => other !== fault);
    },
    clear() {
      faults = [];
    },
    waiting: () => faults,
  };
}

const CARD_CODES = ["card_declined", "expired_card", "incorrect_cvc", "processing_error"];

/** What "refuse" answers; stored under the key like every refusal of an execution. */
export function orderedRefusal(fault: Fault): Refusal {
  const { code, declineCode } = fault;
  const isCard = code !== undefined &&
    (CARD_CODES.includes(code) || code === "authentication_required");
  const status = fault.status ?? (isCard ? 402 : 400);
  return new Refusal(status, {
    type: fault.type ?? (status === 402 ? "card_error" : "invalid_request_error"),
    ...(code === undefined ? {} : { code }),
    ...(declineCode ? { decline_code: declineCode } : {}),
    message: fault.message ?? `Refused by order of the test: ${code ?? "no code"}.`,
  });
}
