// Currencies of every shape, end to end, and money that settles in another one than promised.
import { assertEquals } from "deno-std/assert";
import {
  DAY,
  type Escrow,
  heldEscrow,
  heldIn,
  release,
  rowOf,
  statusOf,
  stripeObjects,
  type Wanted,
} from "../support/escrows.ts";
import {
  act,
  alertsOf,
  assertRefused,
  auditOf,
  ledgerOf,
  runTimeouts,
} from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";

const accept = (world: World, currency: string, limit?: number) =>
  act(world, "escrow_set_currency", {
    p_currency: currency,
    p_accepted: true,
    ...(limit !== undefined && { p_breaker_limit_minor: limit }),
  });

/** Paid, released, and booked to the last minor unit; nothing was scaled on the way. */
async function assertPaidOut(world: World, escrow: Escrow, currency: string, fee: number) {
  const { status, body } = await release(world, escrow);
  assertEquals(status, 200, JSON.stringify(body));
  await world.settle();
  const amount = Number((await rowOf(world, escrow)).amount_minor);
  assertEquals(body.amount, { amount: amount - fee, currency });
  assertEquals(body.platformFee, { amount: fee, currency });
  const transfer = stripeObjects(world, "transfers").find(({ id }) => id === body.transferId);
  assertEquals([transfer.amount, transfer.currency], [amount - fee, currency]);
  const { stripe_fees: stripeFees = 0, ...ledger } = await ledgerOf(world, escrow);
  assertEquals(ledger, { platform_balance: fee - stripeFees, platform_fees: -fee });
  const rows = await world.sql`
    select distinct currency from escrow.entries where escrow_id = ${escrow.id}`;
  assertEquals(rows.map((row) => row.currency), [currency]);
}

const SHAPES: [string, Wanted & { platformFee: number }][] = [
  ["yen, which have no decimals", { currency: "jpy", amount: 5001, platformFee: 251 }],
  ["dinars, which have three", { currency: "bhd", amount: 12_340, platformFee: 120 }],
  ["pounds", { currency: "gbp", amount: 4999, platformFee: 1 }],
];

for (const [name, wanted] of SHAPES) {
  for (const holdMode of ["authorize", "capture"] as const) {
    Deno.test(`${name}, are held by ${holdMode} and paid out exactly`, async () => {
      await using world = await startWorld();
      if (wanted.currency === "bhd") await accept(world, "bhd", 4_000_000);
      const escrow = await heldEscrow(world, { ...wanted, holdMode });
      const [intent] = stripeObjects(world, "payment_intents");
      assertEquals([intent.amount, intent.currency], [wanted.amount, wanted.currency]);
      await assertPaidOut(world, escrow, wanted.currency!, wanted.platformFee);
    });
  }
}

Deno.test("yen and dinars go back whole when the deadline passes", async () => {
  await using world = await startWorld();
  await accept(world, "bhd", 4_000_000);
  for (const currency of ["jpy", "bhd"]) {
    world.simulator.control.setBalance({ currency, available: 1_000_000 });
    const wanted = { currency, amount: 9990, deadlineIn: DAY, holdMode: "capture" } as const;
    const escrow = await heldEscrow(world, wanted);
    await world.advanceClock(DAY + 900);
    const { body } = await runTimeouts(world);
    assertEquals([body.refunded, await statusOf(world, escrow)], [1, "refunded"], currency);
    assertEquals(await heldIn(world, escrow), 0);
  }
  const refunds = stripeObjects(world, "refunds").map(({ amount, currency }) => [amount, currency]);
  assertEquals(refunds.toSorted(), [[9990, "bhd"], [9990, "jpy"]]);
});

Deno.test("each currency's ledger stands alone: they never share a journal", async () => {
  await using world = await startWorld();
  for (const currency of ["usd", "jpy", "eur"]) {
    await release(world, await heldEscrow(world, { currency, platformFee: 100 }));
  }
  await world.settle();
  const mixed = await world.sql`
    select journal_id from escrow.entries group by journal_id
    having count(distinct currency) > 1 or sum(amount_minor) <> 0`;
  assertEquals([...mixed], []);
  const fees = await world.sql`
    select currency, balance_minor::int as fee from escrow.account_balances
    where account = 'platform_fees' order by currency`;
  assertEquals(fees.map(({ currency, fee }) => [currency, fee]), [
    ["eur", -100],
    ["jpy", -100],
    ["usd", -100],
  ]);
});

Deno.test("a charge that settles in another currency goes to a person, still held", async () => {
  await using world = await startWorld({ stripe: { settlementCurrencies: ["usd"] } });
  const escrow = await heldEscrow(world, { currency: "eur", deadlineIn: 30 * DAY });
  const row = await rowOf(world, escrow);
  assertEquals([row.status, row.review_reason], ["manual_review", "settlement_currency"]);
  assertEquals([row.funds_at, await heldIn(world, escrow)], ["platform", 10_000]);
  const [alert, ...more] = await alertsOf(world, "settlement_currency");
  assertEquals([alert.facts, more], [{ settled_in: "usd" }, []]);
  assertRefused(await release(world, escrow), 409, "not_releasable");
  await world.advanceClock(31 * DAY);
  await runTimeouts(world);
  assertEquals(await statusOf(world, escrow), "manual_review");
  assertEquals([stripeObjects(world, "transfers"), stripeObjects(world, "refunds")], [[], []]);
});

Deno.test("a hold whose capture settles in another currency is not transferred", async () => {
  await using world = await startWorld({ stripe: { settlementCurrencies: ["usd"] } });
  const escrow = await heldEscrow(world, { currency: "eur" });
  const answer = await release(world, escrow);
  assertRefused(answer, 409, "not_releasable");
  assertEquals(answer.body.error.details.status, "manual_review");
  const row = await rowOf(world, escrow);
  assertEquals([row.status, row.review_reason], ["manual_review", "settlement_currency"]);
  assertEquals([stripeObjects(world, "transfers"), await heldIn(world, escrow)], [[], 10_000]);
  assertEquals((await alertsOf(world, "settlement_currency")).length, 1);
});

Deno.test("accepting a currency is audited, and taking it back ends new escrows only", async () => {
  await using world = await startWorld();
  await accept(world, "chf");
  const [action] = await auditOf(world, "set_currency");
  assertEquals([action.before.accepted, action.after.accepted], [false, true]);
  assertEquals(action.after.currency, "chf");
  const escrow = await heldEscrow(world, { currency: "eur" });
  await act(world, "escrow_set_currency", { p_currency: "eur", p_accepted: false });
  assertEquals((await release(world, escrow)).status, 200);
  const unknown = { p_currency: "xxx", p_accepted: true, p_actor: "a", p_reason: "b" };
  assertEquals((await world.rpc("escrow_set_currency", unknown)).status, 404);
});
