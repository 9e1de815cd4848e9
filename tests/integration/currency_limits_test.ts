// Each accepted currency has a limit that fits it: stated, or derived from Stripe's minimum charge.
import { assert, assertEquals, assertStringIncludes } from "deno-std/assert";
import { minimumOf, stepOf } from "../../dev/stripe/money/currencies.ts";
import { USD_PER_UNIT } from "../../dev/stripe/money/exchange_rates.ts";
import { DAY, heldEscrow, statusOf } from "../support/escrows.ts";
import { act, auditOf, runTimeouts } from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";

const ask = (world: World, currency: string, more: Record<string, unknown> = {}) =>
  world.rpc("escrow_set_currency", {
    p_currency: currency,
    p_accepted: true,
    p_actor: "test",
    p_reason: "a test",
    ...more,
  });

interface Currency {
  currency: string;
  decimals: number;
  accepted: boolean;
  minimum: number;
  limit: number | null;
}

const currenciesOf = (world: World) =>
  world.sql<Currency[]>`
    select currency, decimals, accepted, minimum_minor::int as minimum,
      breaker_limit_minor::float8 as limit
    from escrow.currencies order by currency`;

Deno.test("every currency is accepted with a sane limit of its own, or asks for one", async () => {
  await using world = await startWorld();
  for (const { currency, decimals } of await currenciesOf(world)) {
    const { status, body } = await ask(world, currency);
    const [now] = (await currenciesOf(world)).filter((row) => row.currency === currency);
    if (status === 200) {
      // about what the breaker is meant to let through: neither lunch money nor a house
      const dollars = now!.limit! / 10 ** decimals * USD_PER_UNIT[currency]!;
      assert(dollars > 3_000 && dollars < 30_000, `${currency}: ${dollars} dollars`);
      continue;
    }
    assertEquals([status, body.message], [422, "breaker_limit_required"], currency);
    assertStringIncludes(body.hint, `in minor units (${10 ** decimals} is 1`);
    assertEquals([now!.accepted, now!.limit], [false, null], currency);
    const limited = await ask(world, currency, { p_breaker_limit_minor: 90_000_000 });
    assertEquals([limited.status, limited.body.accepted], [200, true], currency);
  }
  assertEquals((await world.sql`select from escrow.currencies where not accepted`).length, 0);
});

Deno.test("a limit is derived only from a minimum that Stripe publishes", async () => {
  await using world = await startWorld();
  for (const { currency, limit, minimum } of await currenciesOf(world)) {
    if (["usd", "eur", "gbp", "jpy"].includes(currency)) continue;
    if (limit === null) continue;
    assertEquals(minimum, minimumOf(currency), currency);
    assertEquals(limit, 20_000 * minimum, currency);
  }
});

// about twenty dollars in each; weak, strong, without decimals, with three, whole units only
const DUE: Record<string, number> = {
  ...{ krw: 50_000, vnd: 500_000, clp: 20_000, xof: 12_000, pyg: 150_000, jpy: 3_000 },
  ...{ idr: 30_000_000, huf: 700_000, cop: 8_000_000, inr: 170_000, brl: 11_000, zar: 36_000 },
  ...{ isk: 280_000, ugx: 7_400_000, kwd: 6_200, bhd: 7_500, jod: 14_200, tnd: 60_000 },
};

for (const [currency, amount] of Object.entries(DUE)) {
  Deno.test(`twenty dollars' worth of ${currency} go back at the deadline`, async () => {
    await using world = await startWorld();
    if ((await ask(world, currency)).status !== 200) {
      const limit = { p_breaker_limit_minor: 500 * amount };
      assertEquals((await ask(world, currency, limit)).status, 200);
    }
    assertEquals(amount % stepOf(currency), 0);
    const escrow = await heldEscrow(world, { currency, amount, deadlineIn: DAY });
    await world.advanceClock(DAY + 900);
    const { body } = await runTimeouts(world);
    assertEquals([body.refunded, await statusOf(world, escrow)], [1, "refunded"]);
  });
}

Deno.test("a limit that was stated stays when the currency is taken back and accepted anew", async () => {
  await using world = await startWorld();
  const currency = "vnd";
  const said = { p_currency: currency, p_accepted: true, p_breaker_limit_minor: 260_000_000 };
  await act(world, "escrow_set_currency", said);
  await act(world, "escrow_set_currency", { p_currency: currency, p_accepted: false });
  const { status, body } = await ask(world, currency);
  assertEquals([status, Number(body.breaker_limit_minor)], [200, 260_000_000]);
  const before = (await auditOf(world, "set_currency")).length;
  assertEquals((await ask(world, "krw")).status, 422);
  assertEquals((await auditOf(world, "set_currency")).length, before, "a refusal changes nothing");
  assertEquals((await ask(world, "krw", { p_accepted: false })).status, 200);
});

Deno.test("a limit below the smallest charge is none: every return would be a person's", async () => {
  await using world = await startWorld();
  for (const limit of [0, -1, 49]) {
    assertEquals((await ask(world, "krw", { p_breaker_limit_minor: limit })).status, 400);
  }
  assertEquals((await ask(world, "krw", { p_breaker_limit_minor: 50 })).status, 200);
});
