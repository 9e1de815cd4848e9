// Hold modes, and the guard that captures a card hold before it would lapse under a promise.
import { assert, assertEquals } from "deno-std/assert";
import {
  createEscrow,
  DAY,
  type Escrow,
  heldEscrow,
  heldIn,
  makeAccount,
  pay,
  refund,
  release,
  rowOf,
  statusOf,
  stripeObjects,
} from "../support/escrows.ts";
import { ledgerOf, movesOf, operationsOf, runTimeouts, setPolicy } from "../support/observe.ts";
import { startWorld, type World } from "../support/world.ts";

// authorize iff deadline + grace + margin <= now + 7 days
const LAST_AUTHORIZED = 7 * DAY - DAY - 900;

/** Captured to the platform while still held: nothing paid out, nothing given back. */
async function assertCapturedAndHeld(world: World, escrow: Escrow, capture: "succeeded" | null) {
  const row = await rowOf(world, escrow);
  assertEquals([row.status, row.funds_at, row.capture_before_at], ["held", "platform", null]);
  assertEquals([Number(row.captured_minor), await heldIn(world, escrow)], [10_000, 10_000]);
  const captures = (await operationsOf(world, escrow)).filter(({ kind }) => kind === "capture");
  assertEquals(captures.map(({ status }) => status), capture ? [capture] : []);
  assertEquals([stripeObjects(world, "transfers"), stripeObjects(world, "refunds")], [[], []]);
}

Deno.test("authorize is chosen iff deadline, grace and margin fit seven days", async () => {
  await using world = await startWorld();
  const within = await createEscrow(world, { deadlineIn: LAST_AUTHORIZED - 10 });
  const beyond = await createEscrow(world, { deadlineIn: LAST_AUTHORIZED + 10 });
  assertEquals((await rowOf(world, within)).hold_mode, "authorize");
  assertEquals((await rowOf(world, beyond)).hold_mode, "capture");
  const methods = Object.fromEntries(
    stripeObjects(world, "payment_intents").map(({ id, capture_method: method }) => [id, method]),
  );
  assertEquals(methods[within.paymentIntentId], "manual");
  assertEquals(methods[beyond.paymentIntentId], "automatic");
});

Deno.test("capture may be asked for with any deadline", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { holdMode: "capture", deadlineIn: DAY });
  await assertCapturedAndHeld(world, escrow, null);
});

Deno.test("capture_before comes from the charge; a hold that outlives it all stays", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  await runTimeouts(world);
  const row = await rowOf(world, escrow);
  const [charge] = stripeObjects(world, "charges");
  const { capture_before: captureBefore } = charge.payment_method_details.card;
  assertEquals(row.capture_before_at.getTime(), captureBefore * 1000);
  assertEquals([row.status, row.funds_at], ["held", "card"]);
  await world.advanceClock(2 * DAY);
  await runTimeouts(world);
  assertEquals((await rowOf(world, escrow)).funds_at, "card");
});

Deno.test("a card hold that ends before the margin is captured and stays held", async () => {
  await using world = await startWorld();
  // a card that promised ten days when the escrow was made and gives seven
  await setPolicy(world, "authorize_window_seconds", 10 * DAY);
  const escrow = await heldEscrow(world, { deadlineIn: 8 * DAY });
  assertEquals((await rowOf(world, escrow)).hold_mode, "authorize");
  await runTimeouts(world);
  await assertCapturedAndHeld(world, escrow, "succeeded");
  assertEquals(await movesOf(world, escrow), ["awaiting_payment>held:payment_authorized"]);
});

Deno.test("money captured by the guard is refunded when the deadline passes", async () => {
  await using world = await startWorld();
  await setPolicy(world, "authorize_window_seconds", 10 * DAY);
  world.simulator.control.setBalance({ currency: "usd", available: 1_000_000 });
  const escrow = await heldEscrow(world, { deadlineIn: 8 * DAY });
  await runTimeouts(world);
  await world.advanceClock(8 * DAY + 900);
  const { body } = await runTimeouts(world);
  assertEquals(body.refunded, 1, JSON.stringify(body));
  assertEquals([await statusOf(world, escrow), await heldIn(world, escrow)], ["refunded", 0]);
  assertEquals(stripeObjects(world, "refunds").map(({ amount }) => amount), [10_000]);
});

for (const account of ["none", "inactive"] as const) {
  const who = account === "none" ? "without an account" : "who cannot be paid";
  Deno.test(`a release to a receiver ${who} keeps its money past the card hold`, async () => {
    await using world = await startWorld();
    const given = account === "none" ? null : makeAccount(world, "inactive");
    const escrow = await heldEscrow(world, { account: given });
    assertEquals((await release(world, escrow)).status, 202);
    const { capture_before_at: captureBefore } = await rowOf(world, escrow);
    const guard = captureBefore.getTime() / 1000 - DAY;
    await world.advanceClock(guard - world.simulator.control.now() - 3600);
    await runTimeouts(world);
    assertEquals((await rowOf(world, escrow)).funds_at, "card", "not before it must be");
    await world.advanceClock(3600 + 900);
    await runTimeouts(world);
    await assertCapturedAndHeld(world, escrow, "succeeded");
    await world.advanceClock(2 * DAY);
    await runTimeouts(world);
    await assertCapturedAndHeld(world, escrow, "succeeded");
  });
}

Deno.test("a release that the guard captured is paid when the receiver is ready", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { account: makeAccount(world, "inactive") });
  await release(world, escrow);
  await world.advanceClock(6.5 * DAY);
  await runTimeouts(world);
  await world.advanceClock(3 * DAY);
  await runTimeouts(world);
  world.simulator.control.setAccount(escrow.account!, { transfers: "active" });
  await world.settle();
  assertEquals([await statusOf(world, escrow), await heldIn(world, escrow)], ["released", 0]);
  const { stripe_fees: _fees, platform_balance: _rest, ...owed } = await ledgerOf(world, escrow);
  assertEquals(owed, {});
});

Deno.test("a refund that waits until the hold lapses lets it go: nothing is captured", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  world.simulator.control.setFault({
    operation: "POST /v1/payment_intents/{intent}/cancel",
    fault: "http_503",
    times: 1000,
  });
  await refund(world, escrow);
  for (let day = 0; day < 8; day++) {
    await world.advanceClock(DAY);
    await runTimeouts(world);
  }
  world.simulator.control.clearFaults();
  await world.advanceClock(7200);
  await runTimeouts(world);
  const [intent] = stripeObjects(world, "payment_intents");
  assertEquals([intent.status, intent.amount_received], ["canceled", 0]);
  assert(["refunded", "cancelled"].includes(await statusOf(world, escrow)));
});

Deno.test("a payment made late in its time is guarded like any other", async () => {
  await using world = await startWorld();
  await setPolicy(world, "authorize_window_seconds", 10 * DAY);
  const escrow = await createEscrow(world, { deadlineIn: 8 * DAY });
  await world.advanceClock(DAY - 60);
  await pay(world, escrow);
  // paid a day later, the seven days reach past the deadline of seven but not its margin
  await runTimeouts(world);
  await assertCapturedAndHeld(world, escrow, "succeeded");
});
