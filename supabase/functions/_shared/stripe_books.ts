// What the reconciliation reads of Stripe: pages of the account's lists, cut down to ids, amounts
// and states. One page is in memory at a time; nobody's personal data travels on.
import * as z from "zod";
import { ownIds } from "./own_ids.ts";
import { Dispute } from "./stripe_objects.ts";

/** Stripe's largest page. */
const PAGE = 100;

const amount = z.int();
/** What Postgres cannot store is no id of anybody's: it would cost the whole page. */
const text = z.string().regex(/^[^\p{Cc}\p{Cs}]{0,255}$/u).nullish().catch(null);
/** A reference that Stripe may have expanded. */
const reference = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])
  .nullish().catch(null);

/** Any object behind a balance transaction; what a kind does not have is left out. */
const Source = z.object({
  object: z.string(),
  id: z.string(),
  amount: amount.nullish().catch(null),
  amount_captured: amount.nullish().catch(null),
  currency: text,
  status: text,
  payment_intent: reference,
  charge: reference,
  transfer: reference,
  transfer_group: text,
  destination: reference,
  source_transaction: reference,
  metadata: z.unknown().optional().transform(ownIds),
}).transform((source) =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value !== null))
);

export const BalanceRow = z.object({
  id: z.string(),
  created: z.int(),
  type: z.string(),
  reporting_category: z.string(),
  balance_type: text,
  currency: z.string(),
  amount,
  fee: amount,
  net: amount,
  source: z.union([Source, z.string()]).nullish(),
}).transform(({ source, ...row }) => ({
  ...row,
  source_id: typeof source === "string" ? source : (source?.["id"] ?? null) as string | null,
  source: typeof source === "string" ? null : (source ?? null),
}));
export type BalanceRow = z.infer<typeof BalanceRow>;

/** A payment as far as it can be told from outside our books: when and how it last changed. */
const Intent = z.object({
  object: z.literal("payment_intent"),
  id: z.string(),
  status: z.string(),
  amount,
  currency: z.string(),
  created: z.int(),
  canceled_at: z.int().nullish(),
  latest_charge: z.object({ created: z.int() }).nullish().catch(null),
  metadata: z.unknown().optional().transform(ownIds),
}).transform(({ latest_charge, ...intent }) => ({
  ...intent,
  charged_at: latest_charge?.created ?? null,
}));

const Balance = z.object({
  available: z.array(z.object({ amount, currency: z.string() })),
  pending: z.array(z.object({ amount, currency: z.string() })),
});

const STREAMS = {
  balance_transactions: { expand: "data.source", shape: BalanceRow },
  payment_intents: { expand: "data.latest_charge", shape: Intent },
  disputes: { expand: null, shape: Dispute },
} as const;

export type Stream = keyof typeof STREAMS;

export interface BookPage {
  objects: { id: string }[];
  hasMore: boolean;
}

/** Each reads once and throws what the request throws; reading again is always safe. */
export interface BookReaders {
  /** One page, newest first, behind the object `after`. */
  page(stream: Stream, createdGte: number, after: string | null): Promise<BookPage>;
  /** Available and pending money by currency, between two looks at the newest row. */
  balance(): Promise<{
    before: BalanceRow | null;
    balances: Record<string, number>;
    after: BalanceRow | null;
  }>;
}

const Page = z.object({ data: z.array(z.unknown()), has_more: z.boolean() });

type Get = <T>(path: string, shape: { parse(value: unknown): T }) => Promise<T>;

export function openBooks(get: Get): BookReaders {
  async function newest(): Promise<BalanceRow | null> {
    const query = new URLSearchParams({ limit: "1", "expand[]": "data.source" });
    const { data } = await get(`/v1/balance_transactions?${query}`, Page);
    return data.length === 0 ? null : BalanceRow.parse(data[0]);
  }
  return {
    async page(stream, createdGte, after) {
      const { expand, shape } = STREAMS[stream];
      const query = new URLSearchParams({
        limit: String(PAGE),
        "created[gte]": String(createdGte),
        ...(after !== null && { starting_after: after }),
        ...(expand !== null && { "expand[]": expand }),
      });
      const { data, has_more } = await get(`/v1/${stream}?${query}`, Page);
      if (has_more && data.length === 0) throw new Error("an empty page that is not the last");
      return { objects: data.map((item) => shape.parse(item)), hasMore: has_more };
    },
    async balance() {
      const before = await newest();
      const { available, pending } = await get("/v1/balance", Balance);
      const balances: Record<string, number> = {};
      for (const part of [...available, ...pending]) {
        balances[part.currency] = (balances[part.currency] ?? 0) + part.amount;
      }
      return { before, balances, after: await newest() };
    },
  };
}
