// The platform's fee: what the app names, or a share rounded down to what Stripe can move.
import { assert, assertEquals } from "deno-std/assert";
import fc from "fast-check";
import { heldEscrow, makeAccount, release, requestFor, rowOf } from "../support/escrows.ts";
import { act, auditOf, ledgerOf, setPolicy } from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";

// minor units that an amount and its parts must be multiples of, as Stripe documents them
const STEPS = { usd: 1, jpy: 1, isk: 100, ugx: 100, bhd: 10, kwd: 10, tnd: 10 } as const;
type Currency = keyof typeof STEPS;
const MOST = 999_999_999_999;

/** The fee by the letter of the protocol, in exact arithmetic. */
function feeOf(amount: number, bps: number, currency: Currency): number {
  const step = BigInt(STEPS[currency]);
  const share = BigInt(amount) * BigInt(bps) / 10_000n;
  return Number(share / step * step);
}

async function createWith(world: World, change: object) {
  const { status, body } = await world.call("create-escrow", {
    ...await requestFor(world, { account: null }),
    ...change,
  });
  assertEquals(status, 201, JSON.stringify(body));
  return body;
}

async function worldOfAllSteps(): Promise<World> {
  const world = await startWorld();
  for (const currency of Object.keys(STEPS)) {
    const limit = { p_breaker_limit_minor: 100_000_000 };
    await act(world, "escrow_set_currency", { p_currency: currency, p_accepted: true, ...limit });
  }
  return world;
}

const anyBps = fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.constantFrom(0, 1, 5000));

const anyMoney = fc.constantFrom(...Object.keys(STEPS) as Currency[]).chain((currency) => {
  const step = STEPS[currency];
  // above what Stripe takes at least: 100 yen or cents, 10 dinars, 10,000 shillings
  const min = { 1: 100, 10: 1000, 100: 10_000 }[step];
  const steps = fc.oneof(
    fc.integer({ min, max: 100 * min }),
    fc.integer({ min, max: Math.floor(MOST / step) }),
  );
  return fc.record({
    currency: fc.constant(currency),
    amount: steps.map((count) => count * step),
  });
});

Deno.test("the default fee is the share rounded down to the currency's step", async () => {
  await using world = await worldOfAllSteps();
  const property = fc.asyncProperty(anyMoney, anyBps, async ({ currency, amount }, bps) => {
    await setPolicy(world, "fee_bps", bps);
    const { platformFee } = await createWith(world, { currency, amount });
    assertEquals(platformFee, { amount: feeOf(amount, bps, currency), currency });
    assert(platformFee.amount < amount && (amount - platformFee.amount) % STEPS[currency] === 0);
  });
  await fc.assert(property, { numRuns: 50 });
});

Deno.test("the default fee is exact for thousands of amounts, up to the largest", async () => {
  await using world = await startWorld();
  const many = fc.array(anyMoney, { minLength: 100, maxLength: 200 });
  const property = fc.asyncProperty(many, anyBps, async (cases, bps) => {
    cases.push({ currency: "usd", amount: MOST }, { currency: "kwd", amount: MOST - 9 });
    await world.sql`update escrow.policy set fee_bps = ${bps}`;
    const rows = await world.sql`
      select escrow.default_fee((c.one ->> 'amount')::bigint, c.one ->> 'currency')::float8 as fee
      from jsonb_array_elements(${world.sql.json(cases)}) with ordinality as c (one, line)
      order by c.line`;
    const own = cases.map(({ amount, currency }) => feeOf(amount, bps, currency));
    assertEquals(rows.map(({ fee }) => fee), own);
  });
  await fc.assert(property, { numRuns: 25 });
});

Deno.test("a fee of the app's own stands against the default, nought included", async () => {
  await using world = await startWorld();
  await setPolicy(world, "fee_bps", 1000);
  for (const platformFee of [0, 1, 9999]) {
    const body = await createWith(world, { amount: 10_000, platformFee });
    assertEquals(body.platformFee.amount, platformFee);
  }
});

Deno.test("a fee is fixed when the escrow is made: a later policy does not touch it", async () => {
  await using world = await startWorld();
  await setPolicy(world, "fee_bps", 500);
  const escrow = await heldEscrow(world, { amount: 10_099 });
  await setPolicy(world, "fee_bps", 2000);
  const { body } = await release(world, escrow);
  assertEquals([body.platformFee.amount, body.amount.amount], [504, 9595]);
  assertEquals((await ledgerOf(world, escrow)).platform_fees, -504);
  assertEquals(Number((await rowOf(world, escrow)).fee_taken_minor), 504);
});

Deno.test("asking again without a fee is no conflict after the default changed", async () => {
  await using world = await startWorld();
  await setPolicy(world, "fee_bps", 500);
  const request = await requestFor(world, { account: makeAccount(world) });
  const first = await world.call("create-escrow", request);
  await setPolicy(world, "fee_bps", 700);
  const again = await world.call("create-escrow", request);
  assertEquals([again.status, again.body.platformFee], [200, first.body.platformFee]);
});

Deno.test("the policy's share stays between nothing and half, and is audited", async () => {
  await using world = await startWorld();
  const set = (p_value: unknown) =>
    world.rpc("escrow_set_policy", {
      p_name: "fee_bps",
      p_value,
      p_actor: "operator",
      p_reason: "prices",
    });
  for (const bps of [-1, 5001]) assertEquals((await set(bps)).body.code, "23514");
  assertEquals((await set(5000)).body, { name: "fee_bps", before: 0, after: 5000 });
  const [action, ...more] = await auditOf(world, "set_policy");
  assertEquals([action.before, action.after, more], [{ fee_bps: 0 }, { fee_bps: 5000 }, []]);
});
