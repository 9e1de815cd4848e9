// A day closed to the cent: what it says, what it books, and that asking again changes nothing.
import { assert, assertEquals, assertStringIncludes } from "deno-std/assert";
import { nextDay } from "../support/days.ts";
import { DAY, heldEscrow, refund, release } from "../support/escrows.ts";
import { alertsOf, assertRefused, contentsOf } from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";

const reconcile = (world: World, body: Record<string, unknown> = {}) =>
  world.call("daily-reconciliation", body);

/** A released, a refunded and a held escrow, and what the platform does besides. */
async function liveThroughADay(world: World) {
  world.simulator.control.setBalance({ currency: "usd", available: 50_000 });
  world.simulator.control.setBalance({ currency: "jpy", available: 50_000 });
  await release(world, await heldEscrow(world, { platformFee: 500 }));
  await refund(world, await heldEscrow(world, { deadlineIn: 30 * DAY }));
  await heldEscrow(world, { deadlineIn: 60 * DAY, currency: "jpy" });
  world.simulator.control.createPayout({ amount: 1_000, currency: "usd" });
  await nextDay(world);
}

const tablesOfTheRun = ["job_runs", "reconciliations", "reconciliation_objects", "call_slots"];

async function contentsBut(world: World, left: string[]) {
  const contents = await contentsOf(world);
  for (const name of left) delete contents[name];
  return contents;
}

Deno.test("a day is closed to the cent, with the breakdown that an accountant needs", async () => {
  await using world = await startWorld();
  await liveThroughADay(world);
  const { status, body } = await reconcile(world);
  assertEquals([status, body.success, body.closed, body.balanced], [200, true, true, true]);
  assertEquals(body.currencies.map((block: { currency: string }) => block.currency), [
    "jpy",
    "usd",
  ]);
  const [, usd] = body.currencies;
  assertEquals(usd.held, {
    start: 0,
    in: 20_000,
    released: 9_500,
    fees: 500,
    refunded: 10_000,
    reversed: 0,
    lost: 0,
    other: 0,
    end: 0,
  });
  // two payments less Stripe's fees, a transfer, a refund, and what the platform did besides
  const net = 2 * (10_000 - 320) - 9_500 - 10_000 + 50_000 - 1_000;
  assertEquals(usd.stripe, { start: 0, rows: 6, lateRows: 0, net, end: net });
  assertEquals(usd.ledger, { start: 0, movement: net, end: net });
  assertEquals([usd.difference, usd.unexplained, usd.outside], [0, 0, 49_000]);
  assertEquals(body.escrows.released, 1);
  assertEquals(body.discrepancies, { found: 0, repaired: 0, open: 0, byType: {}, items: [] });
  const [balance] = await world.sql`
    select balance_minor from escrow.account_balances
    where account = 'platform_balance' and currency = 'usd'`;
  assertEquals(Number(balance!.balance_minor), net, "the ledger's account is Stripe's balance");
});

Deno.test("a closed day owes one mail in plain words and leaves a heartbeat", async () => {
  await using world = await startWorld();
  await liveThroughADay(world);
  await reconcile(world);
  await reconcile(world);
  const mails = await alertsOf(world, "daily_statement");
  assertEquals(mails.length, 1);
  assertStringIncludes(mails[0].facts.text, "is closed to the cent");
  assertStringIncludes(mails[0].facts.text, "100.00 USD refunded");
  const runs = await world.sql`select job, success from escrow.job_runs`;
  assertEquals(runs.map(({ job, success }) => [job, success]), [
    ["daily-reconciliation", true],
    ["daily-reconciliation", true],
  ]);
});

Deno.test("asked again, a closed day changes nothing and tells the same", async () => {
  await using world = await startWorld();
  await liveThroughADay(world);
  const first = await reconcile(world);
  const before = await contentsBut(world, tablesOfTheRun);
  const again = await reconcile(world, { date: first.body.date });
  assertEquals(await contentsBut(world, tablesOfTheRun), before);
  assertEquals(again.body, { ...first.body, replayed: true });
});

Deno.test("days that were missed are closed in order by one call", async () => {
  await using world = await startWorld();
  await liveThroughADay(world);
  await world.advanceClock(2 * DAY);
  const { body } = await reconcile(world);
  assertEquals([body.success, body.balanced], [true, true]);
  const days = await world.sql`select date::text, balanced from escrow.reconciliation_days`;
  // in the first hour of a day the books begin with the day before
  const [lived] = await world.sql`
    select (escrow.now() at time zone 'utc')::date - escrow.first_day('infinity') as days`;
  assert(lived!.days >= 3);
  assertEquals(days.length, lived!.days);
  assertEquals(days.every(({ balanced }) => balanced), true);
  assertEquals(body.currencies[1].stripe.net, 0, "nothing moved on the last of them");
});

Deno.test("what Stripe shows late is counted on the next statement, the closed one stays", async () => {
  await using world = await startWorld();
  await liveThroughADay(world);
  await reconcile(world);
  const { control } = world.simulator;
  const row = { amount: 900, currency: "usd", type: "topup", category: "topup" };
  const late = control.postRow({ ...row, hidden: true });
  await nextDay(world);
  const blind = await reconcile(world);
  assertEquals(blind.body.discrepancies.byType, { balance_differs: 1 });
  assertEquals([blind.body.success, blind.body.status], [false, "failed"]);
  control.showRow(late);
  await nextDay(world);
  const { body } = await reconcile(world);
  assertEquals([body.balanced, body.discrepancies.open], [true, 0]);
  const [, usd] = body.currencies;
  assertEquals([usd.stripe.lateRows, usd.stripe.net], [1, 900]);
  const again = await reconcile(world, { date: blind.body.date });
  assertEquals(again.body.hash, blind.body.hash);
});

Deno.test("a row of an unknown type fails the day, its run and its heartbeat", async () => {
  await using world = await startWorld();
  await liveThroughADay(world);
  const kind = { type: "contribution", category: "rent" };
  world.simulator.control.postRow({ ...kind, amount: -7, currency: "usd" });
  await nextDay(world);
  const { status, body } = await reconcile(world);
  assertEquals([status, body.success, body.balanced, body.status], [200, false, false, "failed"]);
  assertEquals(body.discrepancies.byType, { unknown_type: 1 });
  const [, usd] = body.currencies;
  assertEquals(usd.bridge.notBooked, { count: 1, amount: -7 });
  const [run] = await world.sql`select success from escrow.job_runs order by run_id desc limit 1`;
  assertEquals(run!.success, false);
  const [alert] = await alertsOf(world, "discrepancy");
  assertEquals([alert.facts.type, alert.facts.open], ["unknown_type", 1]);
});

Deno.test("a payout that leaves a minimum balance is nothing to look at", async () => {
  await using world = await startWorld();
  await liveThroughADay(world);
  const { control } = world.simulator;
  for (const [type, amount] of [["hold", -5000], ["release", 5000]] as const) {
    const kind = `payout_minimum_balance_${type}`;
    control.postRow({ type: kind, category: `${type}_of_any_name`, amount, currency: "usd" });
  }
  await nextDay(world);
  const { body } = await reconcile(world);
  assertEquals([body.success, body.balanced, body.discrepancies.open], [true, true, 0]);
});

Deno.test("what happened in the last minutes is in transit, no alarm, and met the day after", async () => {
  await using world = await startWorld();
  await liveThroughADay(world);
  await reconcile(world);
  const escrow = await heldEscrow(world, { deadlineIn: 30 * DAY, currency: "usd" });
  // five minutes before midnight, and its webhooks do not come through yet
  await world.advanceClock(DAY - 900);
  const [row] = await world.sql<{ left: number }[]>`
    select extract(epoch from date_trunc('day', escrow.now(), 'UTC') + interval '1 day'
      - escrow.now())::integer as left`;
  await world.advanceClock(row!.left - 300);
  world.simulator.setWebhookUrls({ account: null });
  world.simulator.control.createDispute({
    charge: (await world.sql`select charge_id from escrow.escrows
      where escrow_id = ${escrow.id}`)[0]!.charge_id,
  });
  await world.advanceClock(400);
  const { body } = await reconcile(world);
  const [, usd] = body.currencies;
  assertEquals([body.balanced, body.discrepancies.found], [true, 0]);
  assertEquals([usd.bridge.notBooked.count, usd.unexplained, usd.difference], [1, 0, 0]);
  await nextDay(world);
  const after = await reconcile(world);
  assertEquals(after.body.balanced, true);
  assertEquals(after.body.currencies[1].bridge.notBooked.count, 0, "read again and booked");
});

Deno.test("dates that cannot be closed are refused, and only keys of a job open the door", async () => {
  await using world = await startWorld();
  await liveThroughADay(world);
  const [row] = await world.sql<{ today: string }[]>`
    select (escrow.now() at time zone 'utc')::date::text as today`;
  assertRefused(await reconcile(world, { date: row!.today }), 422, "day_not_over");
  assertRefused(await reconcile(world, { date: "2020-01-01" }), 422, "before_first_day");
  assertRefused(await reconcile(world, { date: "yesterday" }), 422, "invalid_request");
  assertRefused(
    await world.call("daily-reconciliation", {}, { key: world.keys.anonKey }),
    401,
    "unauthorized",
  );
  const { status, body } = await world.call("daily-reconciliation", {}, {
    key: null,
    headers: { authorization: `Bearer ${world.keys.cronSecret}` },
  });
  assert(status === 200 && body.balanced);
});
