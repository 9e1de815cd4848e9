// How a run goes on: page by page, killed and resumed, two at once, dry.
import { assertEquals } from "deno-std/assert";
import { nextDay } from "../support/days.ts";
import { createEscrow, DAY, heldEscrow, pay, refund, release } from "../support/escrows.ts";
import { act, assertRefused, auditOf, contentsOf } from "../support/observe.ts";
import { sleepGuards } from "../support/guards.ts";
import { startWorld, type World } from "../support/world.ts";

const reconcile = (world: World, body: Record<string, unknown> = {}) =>
  world.call("daily-reconciliation", body);

/** Sales that are no escrow's: one row each. */
function sell(world: World, times: number) {
  const sale = { amount: 2_000, currency: "usd", end: "captured" } as const;
  world.simulator.control.fill(Array.from({ length: times }, () => sale));
}

/** What the functions asked of Stripe's list of rows: the ids they went on behind. */
function cursors(world: World): (string | null)[] {
  return world.simulator.exchanges().split("\n").filter((line) => line !== "")
    .map((line) => new URL(JSON.parse(line).path, "http://stripe"))
    .filter(({ pathname, searchParams }) =>
      pathname === "/v1/balance_transactions" && searchParams.get("limit") === "100"
    )
    .map(({ searchParams }) => searchParams.get("starting_after"));
}

Deno.test("a run that breaks off goes on behind the last page it stored", async () => {
  await using world = await startWorld();
  sell(world, 350);
  await createEscrow(world, { deadlineIn: 30 * DAY });
  await nextDay(world);
  // all rows are read, then Stripe is down for longer than a call is patient
  const down = { operation: "GET /v1/payment_intents", fault: "http_503", times: 4 } as const;
  world.simulator.control.setFault(down);
  assertRefused(await reconcile(world), 503, "unavailable");
  const read = cursors(world).length;
  assertEquals(read, 4);
  const second = await reconcile(world);
  assertEquals([second.status, second.body.closed, second.body.balanced], [200, true, true]);
  assertEquals(cursors(world).length, read, "no page of rows was read twice");
  assertEquals(second.body.currencies[0].stripe.rows, 350);
});

Deno.test("of two calls at once one carries the run on, and the day is closed once", async () => {
  await using world = await startWorld();
  sell(world, 250);
  await nextDay(world);
  const answers = await Promise.all(Array.from({ length: 4 }, () => reconcile(world)));
  assertEquals(answers.map(({ status }) => status), [200, 200, 200, 200]);
  const closed = answers.filter(({ body }) => body.closed && !body.replayed);
  const others = answers.filter(({ body }) => body.busy || body.replayed);
  assertEquals([closed.length, others.length], [1, 3]);
  const days = await world.sql`select from escrow.reconciliation_days`;
  assertEquals(days.length, 1);
  const outside = await world.sql`select from escrow.journals where kind = 'outside'`;
  assertEquals(outside.length, 1);
});

Deno.test("a page stored twice, because the answer was lost, counts once", async () => {
  await using world = await startWorld();
  sell(world, 3);
  await nextDay(world);
  const token = crypto.randomUUID();
  const claim = {
    p_contract_version: 1,
    p_livemode: false,
    p_lease_token: token,
    p_date: null,
    p_dry_run: false,
  };
  assertEquals((await world.rpc("escrow_reconcile_claim", claim)).body, { next: "balance" });
  assertEquals((await world.rpc("escrow_reconcile_claim", claim)).body, { next: "balance" });
  const other = { ...claim, p_lease_token: crypto.randomUUID() };
  assertEquals((await world.rpc("escrow_reconcile_claim", other)).body, { next: "busy" });
  const now = Math.floor(world.simulator.control.now()) - DAY;
  const row = (id: string) => ({
    id,
    created: now,
    type: "topup",
    reporting_category: "topup",
    currency: "usd",
    amount: 5,
    fee: 0,
    net: 5,
    source: null,
    source_id: null,
  });
  const reading = { before: row("txn_3"), balances: { usd: 10 }, after: row("txn_3") };
  const args = { p_lease_token: token, p_reading: reading };
  const step = (await world.rpc("escrow_reconcile_balance", args)).body;
  assertEquals([step.next, step.after], ["page", "txn_3"]);
  const page = {
    p_lease_token: token,
    p_stream: "balance_transactions",
    p_after: "txn_3",
    p_objects: [row("txn_2")],
    p_has_more: true,
  };
  const stored = await world.rpc("escrow_reconcile_page", page);
  assertEquals((await world.rpc("escrow_reconcile_page", page)).body, stored.body);
  assertEquals(stored.body.after, "txn_2");
  const [run] = await world.sql`select rows_read from escrow.reconciliations`;
  assertEquals(Number(run!.rows_read), 2);
  await act(world, "escrow_set_policy", { p_name: "grace_seconds", p_value: 900 });
});

Deno.test("a balance that moves between two looks is read again", async () => {
  await using world = await startWorld({
    wrapFetch: (fetch) => async (input, init) => {
      const response = await fetch(input, init);
      // each time the balance is asked for, a sale comes in between
      if (new URL(new Request(input).url).pathname === "/v1/balance" && sales++ < 2) {
        sell(world, 1);
      }
      return response;
    },
  });
  let sales = 0;
  sell(world, 5);
  await nextDay(world);
  const { body } = await reconcile(world);
  assertEquals([body.closed, body.balanced, sales], [true, true, 3]);
});

Deno.test("a dry run says what it would do and books, repairs, closes and owes nothing", async () => {
  await using world = await startWorld();
  world.simulator.control.setBalance({ currency: "usd", available: 50_000 });
  world.simulator.setWebhookUrls({ account: null });
  const escrow = await heldEscrow(world, { deadlineIn: 30 * DAY });
  await nextDay(world);
  const kept = ["balance_rows", "posting_matches", "reconciliations", "reconciliation_objects"];
  const contents = async () => {
    const all = await contentsOf(world);
    for (const name of kept) delete all[name];
    return all;
  };
  const before = await contents();
  const dry = await reconcile(world, { dryRun: true });
  assertEquals(await contents(), before);
  assertEquals([dry.status, dry.body.dryRun, dry.body.closed], [200, true, undefined]);
  // the payment's row and its PaymentIntent
  assertEquals(dry.body.byType, { missed_webhook: 2 });
  assertEquals(dry.body.items[0].wouldRepair, "read_again");
  assertEquals(dry.body.wouldClose, [dry.body.date]);
  const { body } = await reconcile(world);
  assertEquals(body.discrepancies.byType, dry.body.byType);
  assertEquals([body.balanced, body.discrepancies.open, body.discrepancies.repaired], [true, 0, 2]);
  const [row] = await world.sql`select status from escrow.escrows where escrow_id = ${escrow.id}`;
  assertEquals(row!.status, "held");
  assertEquals((await auditOf(world, "repair")).length, 1, "the repair is audited, once");
});

Deno.test("a refund that fails before it ever succeeded leaves two rows that are nothing together", async () => {
  await using world = await startWorld();
  world.simulator.control.setBalance({ currency: "usd", available: 50_000 });
  const escrow = await createEscrow(world, { deadlineIn: 30 * DAY });
  await pay(world, escrow, "pm_card_pendingRefund");
  await refund(world, escrow);
  const [row] = await world.sql`
    select status, reason_detail from escrow.operations where kind = 'refund'`;
  assertEquals(row!.status, "in_doubt");
  world.simulator.control.setRefund(row!.reason_detail, { status: "failed" });
  await world.settle();
  await nextDay(world);
  const { body } = await reconcile(world);
  assertEquals([body.balanced, body.discrepancies.found], [true, 0]);
  const settled = await world.sql`
    select settled_as, net_minor from escrow.balance_rows where type like 'refund%' order by 2`;
  assertEquals(settled.map(({ settled_as }) => settled_as), ["offset", "offset"]);
});

Deno.test("a posting that is one cent off its row does not meet it, and the day is not balanced", async () => {
  await using world = await startWorld({ breaksLaws: true });
  world.simulator.control.setBalance({ currency: "usd", available: 50_000 });
  const escrow = await heldEscrow(world, { platformFee: 500 });
  await release(world, escrow);
  await world.settle();
  await sleepGuards(world.sql);
  await world.sql`
    update escrow.entries
    set amount_minor = amount_minor + case account when 'held' then -1 else 1 end
    where escrow_id = ${escrow.id} and account in ('held', 'platform_balance')
      and journal_id in (select journal_id from escrow.journals where kind = 'transfer')`;
  await nextDay(world);
  const { body } = await reconcile(world);
  const [usd] = body.currencies;
  assertEquals(body.balanced, false);
  // Stripe's row and the operation say 95.00, the journal 94.99; the escrow says so too
  assertEquals(body.discrepancies.byType, { amount_differs: 2, status_disagrees: 1 });
  assertEquals(usd.bridge.notBooked, { count: 1, amount: -9_500 });
  assertEquals(usd.bridge.notAtStripe, { count: 1, amount: -9_499 });
  assertEquals([usd.difference, usd.unexplained], [0, 2]);
});
