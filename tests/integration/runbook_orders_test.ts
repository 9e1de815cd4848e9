// The runbook in trouble that is really there: each line is taken from its section, pasted with the
// escrow's id in place of the zeros, and the escrow comes to its end. Here: clocks and receivers.
import { assert, assertEquals } from "deno-std/assert";
import {
  DAY,
  type Escrow,
  heldEscrow,
  makeAccount,
  release,
  rowOf,
  statusOf,
  stripeObjects,
} from "../support/escrows.ts";
import { heldEscrows, runCron, topUp } from "../support/money_flows.ts";
import { act, alertsOf, contentsOf, runTimeouts } from "../support/observe.ts";
import { blockOf, NO_ACCOUNT, type Part, paste, refusedPaste } from "../support/runbook.ts";
import { startWorld, type World } from "../support/world.ts";

const CAPTURED = { deadlineIn: 10 * DAY } as const;
const GRACE = 900;
const SET_ACCOUNT = "escrow_set_receiver_account";

async function openWorld(): Promise<World> {
  const world = await startWorld();
  topUp(world);
  return world;
}

/** Looks up a block and pastes it. */
const take = (
  world: World,
  [title, part, words]: [title: string, part: Part, words?: string],
  escrow?: Escrow,
) => paste(world, blockOf(title, part, words), escrow);

const withAccount = (title: string, words: string, account: string) =>
  blockOf(title, "Mitigation", words).replace(NO_ACCOUNT, account);

const carryOut = async (world: World) => {
  await runCron(world);
  await world.settle();
};

/** What the section's Verify shows last of an escrow. */
async function lastMove(world: World, title: string, escrow: Escrow): Promise<string> {
  return (await take(world, [title, "Verify", "escrow.changes"], escrow)).at(-1).to_status;
}

const paidTo = (world: World) =>
  stripeObjects(world, "transfers").map(({ destination }) => destination);

Deno.test("Mass timeout: paused at once, a day of grace, and each escrow ends as it should", async () => {
  await using world = await openWorld();
  const section = "Mass timeout";
  const [late, longer, byHand, idle] = await heldEscrows(world, 4, CAPTURED);
  await world.advanceClock(10 * DAY - 60);
  assertEquals((await take(world, [section, "Diagnosis", "date_trunc"]))[0].count, "4");
  await take(world, [section, "Mitigation", "escrow_set_paused(true"]);
  await take(world, [section, "Mitigation", "'86400'"]);
  await world.advanceClock(2 * GRACE);
  await carryOut(world);
  assertEquals((await release(world, late!)).body.releaseQueued, true);
  await take(world, [section, "Mitigation", "escrow_order_extension"], longer);
  await world.advanceClock(DAY);
  assertEquals((await release(world, byHand!)).body.error.details.reason, "deadline_passed");
  await take(world, [section, "Mitigation", "escrow_order_release"], byHand);
  assertEquals(stripeObjects(world, "transfers"), [], "nothing leaves while paused");
  await take(world, [section, "Mitigation", "escrow_set_paused(false"]);
  await carryOut(world);
  await world.advanceClock(GRACE);
  await carryOut(world);
  await take(world, [section, "Mitigation", "'900'"]);
  const statuses = [late, longer, byHand, idle].map((escrow) => statusOf(world, escrow!));
  assertEquals(await Promise.all(statuses), ["released", "held", "released", "refunded"]);
  assertEquals(await take(world, [section, "Diagnosis", "due_by_clock"]), []);
  assertEquals(await take(world, [section, "Diagnosis", "date_trunc"]), []);
  const { body } = await runTimeouts(world, { dryRun: true });
  assertEquals(body.circuitBreaker.tripped, false);
});

Deno.test("Receiver's account suspended: what waits for it is returned to its sender", async () => {
  await using world = await openWorld();
  const section = "Receiver's account suspended";
  const escrow = await heldEscrow(world, CAPTURED);
  world.simulator.control.setAccount(escrow.account!, { transfers: "inactive" });
  await world.settle();
  await release(world, escrow);
  const [row] = await take(world, [section, "Diagnosis"]);
  assertEquals([row.escrow_id, row.transfers], [escrow.id, "inactive"]);
  await take(world, [section, "Mitigation", "escrow_order_refund"], escrow);
  await carryOut(world);
  assertEquals(await lastMove(world, section, escrow), "refunded");
  assertEquals(await take(world, [section, "Diagnosis"]), []);
  assertEquals(paidTo(world), []);
});

for (const section of ["Receiver not ready", "Receiver's account suspended"]) {
  Deno.test(`${section}: the escrow's id finds the receiver, and their other account is paid`, async () => {
    await using world = await openWorld();
    const account = makeAccount(world, "inactive");
    const escrow = await heldEscrow(world, { ...CAPTURED, account });
    await release(world, escrow);
    const [row] = await take(world, [section, "Diagnosis"]);
    assertEquals(row.receiver_id, (await rowOf(world, escrow)).receiver_id);
    const before = await contentsOf(world);
    const blank = blockOf(section, "Mitigation", SET_ACCOUNT);
    assertEquals(await refusedPaste(world, blank, escrow), "invalid_account");
    assertEquals(await contentsOf(world), before);
    const other = makeAccount(world);
    await paste(world, withAccount(section, SET_ACCOUNT, other), escrow);
    await world.advanceClock(DAY + GRACE);
    await carryOut(world);
    assertEquals(await lastMove(world, section, escrow), "released");
    assertEquals(paidTo(world), [other]);
  });
}

Deno.test("Receiver not ready: one escrow alone goes to an account that is known for it", async () => {
  await using world = await openWorld();
  const section = "Receiver not ready";
  const escrow = await heldEscrow(world, { ...CAPTURED, account: null });
  await release(world, escrow);
  const blank = blockOf(section, "Mitigation", "escrow_order_receiver");
  assertEquals(await refusedPaste(world, blank, escrow), "invalid_account");
  const account = makeAccount(world);
  await paste(world, withAccount(section, "escrow_order_receiver", account), escrow);
  await carryOut(world);
  assertEquals(await lastMove(world, section, escrow), "released");
  assertEquals(paidTo(world), [account]);
});

for (const way of ["escrow_set_receiver_account", "escrow_order_receiver"]) {
  Deno.test(`Receiver changed: what ${way} changed is seen, stopped, and paid to the old account`, async () => {
    await using world = await openWorld();
    const section = "Receiver changed";
    const escrow = await heldEscrow(world, CAPTURED);
    const { receiver_id } = await rowOf(world, escrow);
    const thief = makeAccount(world);
    await act(world, way, {
      p_stripe_account_id: thief,
      ...(way === "escrow_order_receiver"
        ? { p_escrow_id: escrow.id }
        : { p_receiver_id: receiver_id, p_apply_to_held: true }),
    });
    assertEquals((await alertsOf(world, "receiver_changed")).length, 1);
    const [kind] = await world.sql`
      select next_step from escrow.alert_kinds where alert = 'receiver_changed'`;
    const [changed] = await take(world, [section, "Diagnosis", "admin_actions"]);
    for (const row of [changed, ...await paste(world, kind!.next_step)]) {
      assertEquals([row.old_account, row.new_account], [escrow.account, thief]);
    }
    const [concerned] = await take(world, [section, "Diagnosis", "escrow.escrows"]);
    assertEquals([concerned.escrow_id, concerned.receiver_id], [escrow.id, receiver_id]);
    await take(world, [section, "Mitigation", "escrow_order_hold"], escrow);
    const blank = blockOf(section, "Mitigation", SET_ACCOUNT);
    assertEquals(await refusedPaste(world, blank, escrow), "invalid_account");
    await paste(world, withAccount(section, SET_ACCOUNT, changed.old_account), escrow);
    const [row] = await take(world, [section, "Verify"], escrow);
    assertEquals([row.escrow_id, row.destination_account_id], [escrow.id, escrow.account]);
    await release(world, escrow);
    await world.advanceClock(DAY + GRACE);
    await carryOut(world);
    assertEquals(paidTo(world), [], "on hold");
    await take(world, ["On hold", "Mitigation", "escrow_order_unhold"], escrow);
    await carryOut(world);
    assertEquals([await statusOf(world, escrow), paidTo(world)], ["released", [escrow.account]]);
  });
}

for (
  const [end, order] of [["refunded", "escrow_order_refund"], ["released", "escrow_order_release"]]
) {
  Deno.test(`Above breaker limit: ${end} once the amount is typed, and not before`, async () => {
    await using world = await openWorld();
    const section = "Above breaker limit";
    const escrow = await heldEscrow(world, { ...CAPTURED, amount: 1_000_001 });
    await world.advanceClock(10 * DAY + GRACE);
    await carryOut(world);
    assertEquals((await rowOf(world, escrow)).review_reason, "above_breaker_limit");
    const [{ amount_minor }] = await take(world, [section, "Diagnosis", "amount_minor"], escrow);
    const block = blockOf(section, "Mitigation", order);
    assertEquals(await refusedPaste(world, block, escrow), "amount_differs");
    assert(block.includes("p_amount_minor => 0)"));
    await paste(world, block.replace("=> 0)", `=> ${amount_minor})`), escrow);
    await carryOut(world);
    assertEquals(await lastMove(world, section, escrow), end);
  });
}
