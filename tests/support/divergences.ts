// The divergence catalogue, first half: what goes wrong at Stripe's side. Each seeds one class in a
// clean world, says what must be found and nothing else, and how a person ends it where one must.
import { assertEquals } from "deno-std/assert";
import type { BooksWorld } from "./books.ts";
import type { PastEnd, PastEscrow } from "./books_past.ts";
import { act } from "./observe.ts";

export interface Divergence {
  type: string;
  /** What distinguishes it from others of the same type. */
  what: string;
  seed(world: BooksWorld): Promise<unknown>;
  /** Every discrepancy of the first run, by type; anything more is a false alarm. */
  finds: Record<string, number>;
  /** Whether the run itself must have healed it. */
  heals: boolean;
  /** What a person does then; left out: nothing is left to do. */
  person?(world: BooksWorld): Promise<unknown>;
  /** The day before must be closed first: it is about what changes between two days. */
  isSecondDay?: boolean;
}

export const one = (world: BooksWorld, end: PastEnd, currency = "usd"): PastEscrow =>
  world.past(end).find((escrow) => escrow.currency === currency)!;

/** What somebody does in Stripe's dashboard, or another program with our key. */
export async function byHand(
  { simulator }: BooksWorld,
  path: string,
  params: Record<string, string | number>,
): Promise<{ id: string }> {
  const body = new URLSearchParams(Object.entries(params).map(([k, v]) => [k, String(v)]));
  const response = await simulator.fetch(`https://api.stripe.com${path}`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${simulator.key}`,
      "content-type": "application/x-www-form-urlencoded",
      "idempotency-key": crypto.randomUUID(),
    },
    body,
  });
  const object = await response.json();
  assertEquals(response.status, 200, JSON.stringify(object));
  return object;
}

export const unheard = ({ simulator }: BooksWorld) => simulator.setWebhookUrls({ account: null });

/** Resolves every open discrepancy of a type, and books its row when an account is given. */
export async function resolveAll(world: BooksWorld, type: string, book?: string) {
  const open = await world.sql<{ discrepancy_id: string }[]>`
    select discrepancy_id from escrow.discrepancies where type = ${type} and resolved_at is null`;
  for (const { discrepancy_id } of open) {
    await act(world, "escrow_resolve_discrepancy", {
      p_discrepancy_id: Number(discrepancy_id),
      ...(book === undefined ? {} : { p_book: book }),
    });
  }
}

async function resolveStrays(world: BooksWorld, adopt: boolean) {
  const strays = await world.sql`select stripe_id from escrow.stray_effects`;
  for (const { stripe_id } of strays) {
    await act(world, "escrow_resolve_stray", { p_stripe_id: stripe_id, p_adopt: adopt });
  }
}

/** An operation of ours that counts as failed, whose effect happened all the same. */
async function failedTransfer(
  world: BooksWorld,
  escrow: PastEscrow,
  { destination = escrow.account, short = 0 } = {},
) {
  await world.sql`
    insert into escrow.operations (
      operation_id, escrow_id, kind, status, amount_minor, currency, path, params, settled_at,
      first_sent_at, last_sent_at
    ) values (
      ${escrow.operation}, ${escrow.id}, 'transfer', 'failed', ${escrow.amount - escrow.fee},
      ${escrow.currency}, '/v1/transfers',
      ${world.sql.json({ destination: escrow.account } as never)}, escrow.now(), escrow.now(),
      escrow.now()
    )`;
  unheard(world);
  await byHand(world, "/v1/transfers", {
    amount: escrow.amount - escrow.fee - short,
    currency: escrow.currency,
    destination,
    source_transaction: escrow.charge!,
    transfer_group: escrow.id,
    "metadata[operation_id]": escrow.operation,
    "metadata[escrow_id]": escrow.id,
  });
}

export const AT_STRIPE: Divergence[] = [
  {
    type: "missed_webhook",
    what: "a payment that no webhook told of",
    finds: { missed_webhook: 1 },
    heals: true,
    async seed(world) {
      unheard(world);
      await Promise.resolve(world.simulator.control.pay(one(world, "unpaid").intent));
    },
  },
  {
    type: "missed_webhook",
    what: "a card dispute that no webhook told of",
    // the bank's money and the dispute itself
    finds: { missed_webhook: 2 },
    heals: true,
    async seed(world) {
      unheard(world);
      const { charge } = one(world, "captured", "jpy");
      await Promise.resolve(world.simulator.control.createDispute({ charge: charge! }));
    },
  },
  {
    type: "transfer_unknown",
    what: "a transfer of an operation that counts as failed",
    finds: { transfer_unknown: 1 },
    heals: true,
    seed: (world) => failedTransfer(world, one(world, "captured")),
  },
  {
    type: "destination_differs",
    what: "the same, to another account",
    finds: { destination_differs: 1 },
    heals: false,
    seed: (world) => failedTransfer(world, one(world, "captured"), { destination: "acct_book9" }),
    async person(world) {
      await resolveStrays(world, false);
      await resolveAll(world, "destination_differs");
    },
  },
  {
    type: "amount_differs",
    what: "the same, with one cent less",
    finds: { amount_differs: 1 },
    heals: false,
    seed: (world) => failedTransfer(world, one(world, "captured", "eur"), { short: 1 }),
    person: (world) => resolveStrays(world, false),
  },
  {
    type: "handmade_transfer",
    what: "a transfer made in the dashboard",
    finds: { handmade_transfer: 1 },
    heals: false,
    async seed(world) {
      unheard(world);
      const escrow = one(world, "captured", "eur");
      await byHand(world, "/v1/transfers", {
        amount: escrow.amount - escrow.fee,
        currency: "eur",
        destination: escrow.account,
        source_transaction: escrow.charge!,
        transfer_group: escrow.id,
      });
    },
    person: (world) => resolveStrays(world, true),
  },
  {
    type: "handmade_refund",
    what: "a refund made in the dashboard",
    finds: { handmade_refund: 1 },
    heals: false,
    async seed(world) {
      unheard(world);
      await byHand(world, "/v1/refunds", { payment_intent: one(world, "captured", "jpy").intent });
    },
    person: (world) => resolveStrays(world, true),
  },
  {
    type: "handmade_reversal",
    what: "a part of a transfer pulled back in the dashboard",
    finds: { handmade_reversal: 1 },
    heals: false,
    async seed(world) {
      unheard(world);
      const { effect } = one(world, "transferred");
      await byHand(world, `/v1/transfers/${effect}/reversals`, { amount: 1_000 });
    },
    person: (world) => resolveStrays(world, false),
  },
  {
    type: "amount_differs",
    what: "a payment captured in part by hand",
    // the payment and the part that was given back
    finds: { amount_differs: 2, missed_webhook: 1 },
    heals: false,
    async seed(world) {
      unheard(world);
      const { intent } = one(world, "authorized");
      await byHand(world, `/v1/payment_intents/${intent}/capture`, { amount_to_capture: 4_000 });
    },
    async person(world) {
      // adopted first: what that books, the rows need not be booked for again
      await resolveStrays(world, true);
      await resolveAll(world, "amount_differs", "outside");
    },
  },
  {
    type: "currency_differs",
    what: "a payment that Stripe settled in another currency",
    finds: { currency_differs: 1 },
    heals: false,
    async seed(world) {
      world.simulator.control.setSettings({ settlementCurrencies: ["usd"] });
      const { intent } = one(world, "authorized", "eur");
      await byHand(world, `/v1/payment_intents/${intent}/capture`, {});
      await world.settle();
    },
    person: (world) => resolveAll(world, "currency_differs", "outside"),
  },
  {
    type: "refund_failed_later",
    what: "a refund that came back",
    finds: { refund_failed_later: 1 },
    heals: true,
    async seed(world) {
      unheard(world);
      const { effect } = one(world, "refunded");
      await Promise.resolve(world.simulator.control.setRefund(effect!, { status: "failed" }));
    },
  },
  {
    type: "authorization_lapsed",
    what: "a card hold that ended unheard",
    finds: { authorization_lapsed: 1 },
    heals: true,
    async seed(world) {
      unheard(world);
      await Promise.resolve(
        world.simulator.control.expirePaymentIntent(one(world, "authorized").intent),
      );
    },
  },
];
