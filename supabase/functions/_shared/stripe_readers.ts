// What a look reads of Stripe, each part completely: to the last page, with what a list leaves out.
import type { Read } from "./contract.ts";
import {
  Account,
  Dispute,
  FraudWarning,
  ListedTransfer,
  PaymentIntent,
  Refund,
  Reversal,
  type Transfer,
} from "./stripe_objects.ts";

export interface Parser<T> {
  parse(value: unknown): T;
}

type List = <T extends { id: string }>(
  path: string,
  filter: Record<string, string>,
  shape: Parser<T>,
) => Promise<T[]>;

/** Requests that are repeated by nobody and throw what Stripe refuses. */
interface Reading {
  getOrNull<T>(path: string, shape: Parser<T>): Promise<T | null>;
  list: List;
  /** Empty where a restricted key may not read it: then the signed event's own word counts. */
  listIfShown: List;
}

const WARNINGS = "/v1/radar/early_fraud_warnings";
const CHARGE = "expand[]=latest_charge.balance_transaction";

const segment = encodeURIComponent;

/** Each answers one key of a Snapshot, by the wish of the same reading. */
export function openReaders({ getOrNull, list, listIfShown }: Reading) {
  /** https://docs.stripe.com/api/transfers/object#transfer_object-reversals: ten at most. */
  async function withAllReversals({ hasMore, ...transfer }: ListedTransfer): Promise<Transfer> {
    if (!hasMore) return transfer;
    const path = `/v1/transfers/${segment(transfer.id)}/reversals`;
    return { ...transfer, reversals: await list(path, {}, Reversal) };
  }

  return {
    payment_intent: async (id: string) => ({
      payment_intent: await getOrNull(
        `/v1/payment_intents/${segment(id)}?${CHARGE}`,
        PaymentIntent,
      ),
    }),
    find_intent: async ({ operation_id, ...sent }: NonNullable<Read["find_intent"]>) => {
      const filter = {
        "created[gte]": String(sent.created_gte),
        "created[lte]": String(sent.created_lte),
      };
      const intents = await list("/v1/payment_intents", filter, PaymentIntent);
      return { found_intents: intents.filter((i) => i.metadata.operation_id === operation_id) };
    },
    transfers_of: async (group: string) => {
      const listed = await list("/v1/transfers", { transfer_group: group }, ListedTransfer);
      return { transfers: await Promise.all(listed.map(withAllReversals)) };
    },
    refunds_of: async (intent: string) => ({
      refunds: await list("/v1/refunds", { payment_intent: intent }, Refund),
    }),
    disputes_of: async (intent: string) => ({
      disputes: await list("/v1/disputes", { payment_intent: intent }, Dispute),
    }),
    fraud_warnings_of: async (intent: string) => ({
      fraud_warnings: await listIfShown(WARNINGS, { payment_intent: intent }, FraudWarning),
    }),
    account: async (id: string) => ({
      account: await getOrNull(`/v1/accounts/${segment(id)}`, Account),
    }),
  };
}
