// The circuit breaker: how much the clock may return in an hour before a person is asked.
import { assert, assertEquals } from "deno-std/assert";
import {
  createEscrow,
  DAY,
  type Escrow,
  heldEscrow,
  heldIn,
  refund,
  rowOf,
  statusOf,
  type Wanted,
} from "../support/escrows.ts";
import {
  act,
  alertsOf,
  assertRefused,
  auditOf,
  contentsOf,
  runTimeouts,
  setPolicy,
} from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";

const GRACE = 900;
const LIMIT = 1_000_000;

/** So many escrows held on the card, a second apart, all due a day and a grace from now. */
async function hold(world: World, count: number, wanted: Wanted = {}): Promise<Escrow[]> {
  const escrows: Escrow[] = [];
  const make = async (number: number) => {
    escrows[number] = await heldEscrow(world, { deadlineIn: DAY - count + number, ...wanted });
  };
  for (let made = 0; made < count; made += 10) {
    const batch = Math.min(10, count - made);
    await Promise.all(Array.from({ length: batch }, (_, i) => make(made + i)));
  }
  return escrows;
}

const deadline = (world: World) => world.advanceClock(DAY + GRACE);

const tripLines = (world: World) =>
  world.logs.filter((line) => JSON.stringify(line).includes("CIRCUIT BREAKER"));

const statuses = (world: World, escrows: Escrow[]) =>
  Promise.all(escrows.map((escrow) => statusOf(world, escrow)));

const countOf = (all: string[], status: string) => all.filter((one) => one === status).length;

Deno.test("fifty returns in an hour pass the breaker", async () => {
  await using world = await startWorld();
  const escrows = await hold(world, 50, { amount: 100 });
  await deadline(world);
  const { body } = await runTimeouts(world);
  assertEquals([body.found, body.refunded, body.circuitBreaker.tripped], [50, 50, false]);
  assertEquals(countOf(await statuses(world, escrows), "refunded"), 50);
  assertEquals([tripLines(world), await alertsOf(world, "circuit_breaker")], [[], []]);
});

Deno.test("the fifty-first trips it: logged, alerted, audited, ten oldest returned", async () => {
  await using world = await startWorld();
  const escrows = await hold(world, 51, { amount: 100 });
  await deadline(world);
  const { body } = await runTimeouts(world);
  assertEquals([body.found, body.refunded, body.remaining], [51, 10, 41], JSON.stringify(body));
  assertEquals(body.circuitBreaker, {
    tripped: true,
    reason: "count",
    currency: "usd",
    count: 51,
    amount: 5100,
    maxCount: 50,
    maxAmount: LIMIT,
    windowSeconds: 3600,
  });
  const after = await statuses(world, escrows);
  assertEquals(after, [...Array(10).fill("refunded"), ...Array(41).fill("held")]);
  assertEquals(tripLines(world).map(({ level, currency }) => [level, currency]), [[
    "error",
    "usd",
  ]]);
  const [alert, ...more] = await alertsOf(world, "circuit_breaker");
  assertEquals([alert.facts.currency, alert.facts.count, more], ["usd", 51, []]);
  assertEquals((await auditOf(world, "breaker_tripped")).length, 1);
});

Deno.test("while tripped each run goes on with the oldest, never past the limit", async () => {
  await using world = await startWorld();
  await setPolicy(world, "breaker_tripped_count", 3);
  await setPolicy(world, "breaker_max_count", 8);
  await hold(world, 12, { amount: 100 });
  await deadline(world);
  const refunded = [];
  for (let run = 0; run < 5; run++) refunded.push((await runTimeouts(world)).body.refunded);
  assertEquals(refunded, [3, 3, 2, 0, 0]);
  await world.advanceClock(3600 + 60);
  const { body } = await runTimeouts(world);
  assertEquals([body.found, body.refunded, body.circuitBreaker.tripped], [4, 4, false]);
});

Deno.test("a limit of amount trips as well, one minor unit above it and not at it", async () => {
  for (const [last, tripped] of [[400_000, false], [400_001, true]] as const) {
    await using world = await startWorld();
    await hold(world, 2, { amount: 300_000 });
    const newest = await heldEscrow(world, { amount: last, deadlineIn: DAY });
    await deadline(world);
    const { body } = await runTimeouts(world);
    const { circuitBreaker: breaker } = body;
    assertEquals([breaker.tripped, breaker.reason], [tripped, tripped ? "amount" : null]);
    assertEquals(breaker.amount, 600_000 + last);
    assertEquals([body.found, body.refunded], [3, tripped ? 2 : 3], JSON.stringify(body));
    assertEquals(await statusOf(world, newest), tripped ? "held" : "refunded");
  }
});

Deno.test("what was returned within the hour counts against what is due now", async () => {
  await using world = await startWorld();
  await heldEscrow(world, { amount: 700_000, deadlineIn: DAY - 1800 });
  const second = await heldEscrow(world, { amount: 700_000, deadlineIn: DAY });
  await world.advanceClock(DAY - 1800 + GRACE);
  assertEquals((await runTimeouts(world)).body.refunded, 1);
  await world.advanceClock(1800);
  const { body } = await runTimeouts(world);
  assertEquals([body.found, body.refunded, body.circuitBreaker.tripped], [1, 0, true]);
  assertEquals(await statusOf(world, second), "held");
  await world.advanceClock(1800 + 60);
  assertEquals((await runTimeouts(world)).body.refunded, 1);
});

Deno.test("one return alone above the limit goes to a person and moves no money", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { amount: LIMIT + 1, deadlineIn: DAY });
  await deadline(world);
  const { body } = await runTimeouts(world);
  assertEquals([body.found, body.processed, body.skipped], [1, 0, 1], JSON.stringify(body));
  const row = await rowOf(world, escrow);
  assertEquals([row.status, row.review_reason], ["manual_review", "above_breaker_limit"]);
  assertEquals((await alertsOf(world, "above_breaker_limit")).length, 1);
  const next = await runTimeouts(world);
  assertEquals([next.body.found, next.body.circuitBreaker.tripped], [0, false]);
});

Deno.test("one currency's trip leaves the others alone", async () => {
  await using world = await startWorld();
  await setPolicy(world, "breaker_tripped_count", 1);
  await setPolicy(world, "breaker_max_count", 3);
  const dollars = await hold(world, 4, { amount: 100 });
  const euros = await hold(world, 3, { amount: 100, currency: "eur" });
  await deadline(world);
  const { body } = await runTimeouts(world);
  assertEquals([body.circuitBreaker.tripped, body.circuitBreaker.currency], [true, "usd"]);
  assertEquals(countOf(await statuses(world, dollars), "refunded"), 1);
  assertEquals(countOf(await statuses(world, euros), "refunded"), 3);
  assertEquals([body.found, body.refunded, body.remaining], [7, 4, 3]);
});

Deno.test("the amount limit of each currency is its own", async () => {
  await using world = await startWorld();
  await act(world, "escrow_set_currency", {
    p_currency: "eur",
    p_accepted: true,
    p_breaker_limit_minor: 15_000,
  });
  const euros = await hold(world, 2, { amount: 10_000, currency: "eur" });
  await hold(world, 2, { amount: 10_000 });
  await deadline(world);
  const { body } = await runTimeouts(world);
  assertEquals([body.refunded, body.circuitBreaker.maxAmount], [3, 15_000], JSON.stringify(body));
  assertEquals(await statuses(world, euros), ["refunded", "held"]);
});

Deno.test("unpaid cancellations move no money: they neither count nor wait", async () => {
  await using world = await startWorld();
  await setPolicy(world, "breaker_tripped_count", 1);
  await setPolicy(world, "breaker_max_count", 2);
  for (let made = 0; made < 6; made++) await createEscrow(world, { deadlineIn: DAY });
  const held = await hold(world, 2, { amount: 100 });
  await deadline(world);
  const { body } = await runTimeouts(world);
  assertEquals([body.cancelled, body.refunded, body.circuitBreaker.tripped], [6, 2, false]);
  assertEquals(body.circuitBreaker.count, 2);
  assertEquals(await statuses(world, held), ["refunded", "refunded"]);
  await createEscrow(world, { deadlineIn: DAY });
  await hold(world, 3, { amount: 100 });
  await deadline(world);
  const tripped = await runTimeouts(world);
  assertEquals([tripped.body.cancelled, tripped.body.refunded], [1, 1]);
});

Deno.test("refunds that people ask for are no business of the breaker", async () => {
  await using world = await startWorld();
  await setPolicy(world, "breaker_tripped_count", 1);
  await setPolicy(world, "breaker_max_count", 1);
  for (const escrow of await hold(world, 3)) {
    assertEquals((await refund(world, escrow)).status, 200);
  }
  const [row] = await world.sql`select count(*)::int as reserved from escrow.breaker_reservations`;
  assertEquals(row!.reserved, 0);
});

Deno.test("a dry run shows the trip without alerting, auditing or slowing anything", async () => {
  await using world = await startWorld();
  await setPolicy(world, "breaker_tripped_count", 1);
  await setPolicy(world, "breaker_max_count", 2);
  const escrows = await hold(world, 3, { amount: 100 });
  await deadline(world);
  const before = await contentsOf(world);
  const { body } = await runTimeouts(world, { dryRun: true });
  assertEquals([body.found, body.circuitBreaker.tripped], [3, true]);
  assertEquals(await contentsOf(world), before);
  assertEquals(countOf(await statuses(world, escrows), "held"), 3);
});

Deno.test("a breaker that cannot be computed claims nothing: 503 breaker_unavailable", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { deadlineIn: DAY });
  const unpaid = await createEscrow(world, { deadlineIn: DAY });
  await deadline(world);
  await world.sql.unsafe(`
    create or replace function escrow.read_breaker(
      p_currency text, p_due_count bigint, p_due_amount numeric, out tripped boolean,
      out used_count bigint, out used_amount numeric, out max_count bigint, out max_amount bigint,
      out room_count bigint, out room_amount numeric
    ) language sql stable set search_path = pg_catalog, pg_temp
    as 'select null::boolean, 0::bigint, 0::numeric,
      0::bigint, 0::bigint, 0::bigint, 0::numeric'`);
  assertRefused(await runTimeouts(world), 503, "breaker_unavailable");
  assertEquals(await statuses(world, [escrow, unpaid]), ["held", "awaiting_payment"]);
  assertEquals(await heldIn(world, escrow), 0);
  const [run] = await world.sql`select success from escrow.job_runs`;
  assert(run!.success === false, "the run is not a good heartbeat");
});
