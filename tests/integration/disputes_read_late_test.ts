// Disputes that are over by the time they are first read: Stripe opens some lost or prevented, and
// webhooks may be late or lost. The bank has the money, so it leaves a second time by nobody.
import { assertEquals } from "deno-std/assert";
import { lendTo, releasedEscrow, waitHours } from "../support/by_hand.ts";
import { DAY, type Escrow, heldEscrow, release, rowOf, stripeObjects } from "../support/escrows.ts";
import { alertsOf, assertLedgerWhole } from "../support/laws.ts";
import { topUp } from "../support/money_flows.ts";
import { ledgerOf, setPolicy } from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";

const CAPTURED = { deadlineIn: 20 * DAY, platformFee: 500, holdMode: "capture" } as const;

type Outcome = "lost" | "prevented" | "won" | "warning_closed";

/** Opened and closed before anybody here reads it. */
async function over(
  world: World,
  escrow: Escrow,
  status: Outcome,
  { amount, isHeard = true }: { amount?: number; isHeard?: boolean } = {},
) {
  const { control } = world.simulator;
  const { charge_id } = await rowOf(world, escrow);
  if (!isHeard) world.simulator.setWebhookUrls({ account: null });
  const inquiry = status === "warning_closed";
  const { id } = control.createDispute({ charge: charge_id, inquiry, ...(amount && { amount }) });
  control.setDispute(id, { status });
  await world.settle();
}

async function openWorld() {
  const world = await startWorld();
  topUp(world);
  return world;
}

const amounts = (world: World, kind: string) =>
  stripeObjects(world, kind).filter((it) => !it.id.startsWith("pyr_")).map(({ amount }) => amount);

const placeOf = async (world: World, escrow: Escrow) => {
  const { status, funds_at } = await rowOf(world, escrow);
  return [status, funds_at];
};

for (const status of ["lost", "prevented"] as const) {
  for (const isHeard of [true, false]) {
    const how = `${status} when first read, ${isHeard ? "its webhooks come" : "no webhook comes"}`;

    Deno.test(`held money whose dispute is ${how}: the receiver is not paid with it`, async () => {
      await using world = await openWorld();
      const escrow = await heldEscrow(world, CAPTURED);
      await over(world, escrow, status, { isHeard });
      assertEquals((await release(world, escrow)).status === 200, false);
      await waitHours(world, 6);
      assertEquals(await placeOf(world, escrow), ["refunded", "bank"]);
      assertEquals([amounts(world, "transfers"), amounts(world, "refunds")], [[], []]);
      assertEquals(await alertsOf(world, escrow), ["dispute_lost"]);
      await assertLedgerWhole(world);
    });
  }

  Deno.test(`a payout whose dispute is ${status} when first read is pulled back`, async () => {
    await using world = await openWorld();
    const escrow = await releasedEscrow(world, CAPTURED);
    lendTo(world, escrow);
    await over(world, escrow, status);
    await waitHours(world, 6);
    assertEquals(await placeOf(world, escrow), ["refunded", "bank"]);
    assertEquals(amounts(world, "transfer_reversals"), [9500]);
    assertEquals(await alertsOf(world, escrow), ["dispute_lost", "dispute_opened"]);
    await assertLedgerWhole(world);
  });
}

Deno.test("lost when first read, and the receiver has spent it: they owe it", async () => {
  await using world = await openWorld();
  const escrow = await releasedEscrow(world, CAPTURED);
  world.simulator.control.setBalance({ account: escrow.account!, currency: "usd", available: 0 });
  await over(world, escrow, "lost");
  await waitHours(world, 12);
  assertEquals(await placeOf(world, escrow), ["released", "receiver"]);
  assertEquals((await ledgerOf(world, escrow)).receivables, 9500);
  assertEquals(amounts(world, "transfer_reversals"), []);
  await assertLedgerWhole(world);
});

Deno.test("lost when first read, where nothing is pulled back: it is told, and booked as a loss", async () => {
  await using world = await openWorld();
  await setPolicy(world, "reverse_on_dispute", false);
  const escrow = await releasedEscrow(world, CAPTURED);
  await over(world, escrow, "lost");
  assertEquals(await placeOf(world, escrow), ["released", "receiver"]);
  assertEquals((await ledgerOf(world, escrow)).dispute_losses, 10_000);
  assertEquals(await alertsOf(world, escrow), ["dispute_lost"]);
  await assertLedgerWhole(world);
});

Deno.test("a part lost when first read: a person decides about the rest", async () => {
  await using world = await openWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  await over(world, escrow, "lost", { amount: 4000 });
  assertEquals(await placeOf(world, escrow), ["manual_review", "platform"]);
  assertEquals(await alertsOf(world, escrow), ["dispute_lost"]);
  assertEquals((await release(world, escrow)).body.error.code, "not_releasable");
  await waitHours(world, 6);
  assertEquals(amounts(world, "transfers"), []);
  await assertLedgerWhole(world);
});

for (const status of ["won", "warning_closed"] as const) {
  Deno.test(`a dispute that is ${status} when first read leaves all as it was`, async () => {
    await using world = await openWorld();
    const escrow = await heldEscrow(world, CAPTURED);
    await over(world, escrow, status);
    assertEquals(await placeOf(world, escrow), ["held", "platform"]);
    assertEquals((await release(world, escrow)).status, 200);
    assertEquals(await placeOf(world, escrow), ["released", "receiver"]);
  });
}

Deno.test("whatever let it be: what the bank has taken is not paid without a person", async () => {
  await using world = await startWorld({ breaksLaws: true });
  topUp(world);
  const escrow = await heldEscrow(world, CAPTURED);
  await world.sql`
    update escrow.escrows set bank_minor = 10000 where escrow_id = ${escrow.id}`;
  await release(world, escrow);
  assertEquals(await placeOf(world, escrow), ["manual_review", "platform"]);
  assertEquals(amounts(world, "transfers"), []);
  assertEquals(await alertsOf(world, escrow), ["person_needed"]);
});
