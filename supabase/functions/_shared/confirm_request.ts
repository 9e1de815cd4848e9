// The last check before money moves. The database keeps what its callers told it, and whoever holds
// the project's secret key may tell it anything. So the one who sends compares each request with
// what this very run has fetched from Stripe: docs/decisions/0019.
import * as z from "zod";
import type { SendStep } from "./contract.ts";
import { Minor } from "./ids.ts";
import type { Answer, Found, PaymentIntent, Transfer } from "./stripe_objects.ts";

/** What of a request Stripe does not show; RUNBOOK, "Unconfirmed request", says what to do. */
export type Contradiction =
  /** The payment, its charge or its transfers were not fetched, or are not there. */
  | "payment_unknown"
  /** Other fields than Holdfast's own requests have, or another escrow or operation in them. */
  | "request_differs"
  /** The PaymentIntent was not made for this escrow. */
  | "payment_not_ours"
  /** The request names another PaymentIntent or charge. */
  | "payment_differs"
  | "currency_differs"
  | "destination_differs"
  /** The transfer to be reversed is none of this escrow's. */
  | "transfer_differs"
  /** Never authorized or captured already for a capture, not captured for what leaves. */
  | "status_differs"
  /** Less was captured than the database believes. */
  | "captured_differs"
  /** More than Stripe still shows there. */
  | "amount_exceeds";

/** Ours, and beside them the app's own entries, which move nothing. */
const Metadata = z.object({ escrow_id: z.string(), operation_id: z.string() })
  .catchall(z.string());

/** All the fields of each request: one more could change what the others do. */
const Request = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("capture"),
    params: z.strictObject({ amount_to_capture: Minor, expand: z.array(z.string()) }),
  }),
  z.object({
    kind: z.literal("void"),
    params: z.strictObject({ cancellation_reason: z.string() }),
  }),
  z.object({
    kind: z.literal("transfer"),
    params: z.strictObject({
      amount: Minor,
      currency: z.string(),
      destination: z.string(),
      source_transaction: z.string().optional(),
      transfer_group: z.string(),
      description: z.string().optional(),
      metadata: Metadata,
    }),
  }),
  z.object({
    kind: z.literal("refund"),
    params: z.strictObject({ payment_intent: z.string(), amount: Minor, metadata: Metadata }),
  }),
  z.object({
    kind: z.literal("reversal"),
    params: z.strictObject({
      amount: Minor,
      description: z.string().optional(),
      metadata: Metadata,
    }),
  }),
]);

type Request = z.infer<typeof Request>;
type Outflow = Exclude<Request, { kind: "capture" | "void" }>;
type Charge = NonNullable<PaymentIntent["latest_charge"]>;

/**
 * Why a request must not be sent; null: `observed`, fetched by the sender in this run, bears it
 * out. An intent takes from nobody and needs nothing. Amounts are minor units.
 */
export function findContradiction(step: SendStep, observed: Found): Contradiction | null {
  const { escrow_id, operation } = step;
  if (operation.kind === "intent") return null;
  const { data: request } = Request.safeParse(operation);
  if (!request || !namesItself(request, step)) return "request_differs";
  const { payment_intent: intent } = observed;
  if (!intent) return "payment_unknown";
  // as request_of of the database has every PaymentIntent made
  const { metadata, transfer_group } = intent;
  const isOurs = metadata.escrow_id === escrow_id && metadata.operation_id !== undefined;
  if (!isOurs || transfer_group !== escrow_id) return "payment_not_ours";
  if (intent.currency !== operation.currency) return "currency_differs";
  switch (request.kind) {
    case "capture": {
      if (!isPathOf(step, intent, "capture")) return "payment_differs";
      const charge = intent.latest_charge;
      // authorized once; what may have become of that since, Stripe refuses by itself
      if (!charge?.paid || intent.status === "succeeded") return "status_differs";
      return request.params.amount_to_capture > charge.amount ? "amount_exceeds" : null;
    }
    case "void":
      // paid meanwhile: Stripe refuses to cancel it, and what it shows then is read
      return isPathOf(step, intent, "cancel") ? null : "payment_differs";
    default:
      return ofOutflow(step, request, intent, observed);
  }
}

const isPathOf = ({ operation }: SendStep, { id }: PaymentIntent, verb: "capture" | "cancel") =>
  operation.path === `/v1/payment_intents/${id}/${verb}`;

/** Where a request names its escrow and operation, they are those of the step. */
function namesItself({ params }: Request, { escrow_id, operation }: SendStep): boolean {
  if ("transfer_group" in params && params.transfer_group !== escrow_id) return false;
  if (!("metadata" in params)) return true;
  return params.metadata.escrow_id === escrow_id && params.metadata.operation_id === operation.id;
}

/** What takes from captured money, or brings some of it back. */
function ofOutflow(
  { escrow_id, operation }: SendStep,
  { kind, params }: Outflow,
  intent: PaymentIntent,
  { transfers, account }: Found,
): Contradiction | null {
  if (intent.status !== "succeeded") return "status_differs";
  const charge = intent.latest_charge;
  if (!charge || !transfers) return "payment_unknown";
  if (charge.amount_captured < operation.captured_minor) return "captured_differs";
  switch (kind) {
    case "transfer":
      if (operation.path !== "/v1/transfers") return "request_differs";
      if (!isPaidFrom(charge, params.source_transaction, transfers)) return "payment_differs";
      if (params.currency !== intent.currency) return "currency_differs";
      if (params.destination !== account?.id) return "destination_differs";
      return params.amount > leftOf(charge, transfers) ? "amount_exceeds" : null;
    case "refund":
      if (operation.path !== "/v1/refunds") return "request_differs";
      if (params.payment_intent !== intent.id) return "payment_differs";
      return params.amount > leftOf(charge, operation.against_receivable ? [] : transfers)
        ? "amount_exceeds"
        : null;
    case "reversal": {
      const transfer = transfers.find(({ id }) =>
        operation.path === `/v1/transfers/${id}/reversals`
      );
      if (transfer?.transfer_group !== escrow_id) return "transfer_differs";
      if (transfer.currency !== intent.currency) return "currency_differs";
      return params.amount > transfer.amount - transfer.amount_reversed ? "amount_exceeds" : null;
    }
  }
}

/** A transfer names its charge, or pays anew, from the balance, what was pulled back. */
function isPaidFrom(charge: Charge, source: string | undefined, transfers: Transfer[]): boolean {
  if (source !== undefined) return source === charge.id;
  return transfers.some(({ amount_reversed }) => amount_reversed > 0);
}

/** What of a charge went to nobody yet. Stripe counts as refunded what a capture did not take. */
function leftOf(charge: Charge, transfers: Transfer[]): number {
  const paid = transfers
    .filter(({ source_transaction, metadata }) =>
      source_transaction === charge.id ||
      // paid anew from the balance
      (source_transaction === null && metadata.operation_id !== undefined)
    )
    .reduce((sum, { amount, amount_reversed }) => sum + amount - amount_reversed, 0);
  return charge.amount - charge.amount_refunded - paid;
}

/** What was fetched, with what this run's own request has changed of it since. */
export function withAnswer(observed: Found, answer: Answer): Found {
  if (answer.kind !== "object") return observed;
  const { object } = answer;
  switch (object.object) {
    case "payment_intent":
      return { ...observed, payment_intent: object };
    case "transfer_reversal": {
      const transfers = observed.transfers?.map((one) =>
        one.id === object.transfer
          ? { ...one, amount_reversed: one.amount_reversed + object.amount }
          : one
      );
      return { ...observed, ...(transfers && { transfers }) };
    }
    default:
      return observed;
  }
}
