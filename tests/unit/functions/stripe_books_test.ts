import { assertEquals, assertRejects } from "deno-std/assert";
import { openStripe } from "../../../supabase/functions/_shared/stripe.ts";
import { BalanceRow } from "../../../supabase/functions/_shared/stripe_books.ts";
import { type Network, testRuntime } from "./runtime.ts";
import { FOREIGN_IDS } from "../../support/foreign_ids.ts";
import { ESCROW as E, OPERATION as O, page } from "./stripe_samples.ts";

const CONFIG = { secretKeys: ["sk_test_1"], apiBase: "http://127.0.0.1:2", livemode: false };

const row = (more: Record<string, unknown> = {}) => ({
  id: "txn_1",
  object: "balance_transaction",
  created: 1_700_000_000,
  type: "transfer",
  reporting_category: "transfer",
  currency: "usd",
  amount: -9_500,
  fee: 0,
  net: -9_500,
  description: "for Ada Lovelace <ada@example.com>",
  source: {
    object: "transfer",
    id: "tr_1",
    amount: 9_500,
    currency: "usd",
    destination: { id: "acct_1", email: "ada@example.com" },
    transfer_group: "group",
    receipt_email: "ada@example.com",
    metadata: { escrow_id: E, operation_id: O, note: "ada@example.com" },
  },
  ...more,
});

const open = (network: Network) => {
  const runtime = testRuntime({ network });
  return { door: openStripe(CONFIG, runtime.fetch), runtime };
};

Deno.test("a row keeps ids, amounts and our own metadata, and nobody's personal data", () => {
  const parsed = BalanceRow.parse(row());
  assertEquals(parsed.source, {
    object: "transfer",
    id: "tr_1",
    amount: 9_500,
    currency: "usd",
    destination: "acct_1",
    transfer_group: "group",
    metadata: { escrow_id: E, operation_id: O },
  });
  assertEquals(JSON.stringify(parsed).includes("ada@"), false);
});

Deno.test("a row keeps nothing of another program's ids, and nothing that cannot be stored", () => {
  for (const id of FOREIGN_IDS) {
    const metadata = { escrow_id: id, operation_id: id };
    const foreign = { object: "transfer", id: "tr_1", transfer_group: "a\u0000", metadata };
    const { source } = BalanceRow.parse(row({ source: foreign }));
    assertEquals(source, { object: "transfer", id: "tr_1", metadata: {} }, id);
  }
});

Deno.test("a row without a source, or with one that was not expanded, is kept all the same", () => {
  const [none, id] = [row({ source: null }), row({ source: "po_1" })].map((it) =>
    BalanceRow.parse(it)
  );
  assertEquals([none!.source, none!.source_id], [null, null]);
  assertEquals([id!.source, id!.source_id], [null, "po_1"]);
});

Deno.test("an object of another shape than a row's is no answer", async () => {
  const { door } = open(() => Response.json(page([row({ net: "12" })])));
  await assertRejects(() => door.page("balance_transactions", 1, null));
});

Deno.test("a page asks for a hundred, from a time on, behind an object, with its sources", async () => {
  const { door, runtime } = open(() => Response.json(page([row()])));
  await door.page("balance_transactions", 1_700_000_000, "txn_9");
  const { pathname, searchParams } = new URL(runtime.requests[0]!.url);
  assertEquals(pathname, "/v1/balance_transactions");
  assertEquals(Object.fromEntries(searchParams), {
    "limit": "100",
    "created[gte]": "1700000000",
    "starting_after": "txn_9",
    "expand[]": "data.source",
  });
});

Deno.test("an empty page that is not the last is no page", async () => {
  const { door } = open(() =>
    Response.json({ object: "list", data: [], has_more: true, url: "/" })
  );
  await assertRejects(() => door.page("disputes", 1, null));
});

Deno.test("the balance is read between two looks at the newest row, available and pending", async () => {
  const { door, runtime } = open(({ url }) =>
    new URL(url).pathname === "/v1/balance"
      ? Response.json({
        object: "balance",
        available: [{ amount: 70, currency: "usd" }, { amount: -5, currency: "jpy" }],
        pending: [{ amount: 30, currency: "usd" }],
      })
      : Response.json(page([row()]))
  );
  const { before, balances, after } = await door.balance();
  assertEquals(balances, { usd: 100, jpy: -5 });
  assertEquals([before?.id, after?.id], ["txn_1", "txn_1"]);
  assertEquals(runtime.requests.map(({ url }) => new URL(url).pathname), [
    "/v1/balance_transactions",
    "/v1/balance",
    "/v1/balance_transactions",
  ]);
});
