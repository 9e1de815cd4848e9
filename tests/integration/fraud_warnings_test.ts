// Early fraud warnings: told once, and by policy on hold while the money is here.
import { assert, assertEquals, assertStringIncludes } from "deno-std/assert";
import { openDispute, refundByHand, releasedEscrow } from "../support/by_hand.ts";
import {
  createEscrow,
  DAY,
  type Escrow,
  heldEscrow,
  refund,
  release,
  rowOf,
  statusOf,
  stripeObjects,
} from "../support/escrows.ts";
import { alertsOf as kindsOf, assertEnded } from "../support/laws.ts";
import { runCron, topUp } from "../support/money_flows.ts";
import { act, alertsOf, auditOf, setPolicy } from "../support/observe.ts";
import { deliver, eventOf, latest } from "../support/webhooks.ts";
import { startWorld, type World } from "../support/world.ts";

const CAPTURED = { deadlineIn: 20 * DAY } as const;

const isOnHold = async (world: World, escrow: Escrow) =>
  (await rowOf(world, escrow)).on_hold_at !== null;

const unhold = (world: World, { id }: Escrow) =>
  act(world, "escrow_order_unhold", { p_escrow_id: id });

/** The issuer warns, and the event has been applied. */
async function warn(world: World, escrow: Escrow, options: { actionable?: boolean } = {}) {
  const { charge_id: charge } = await rowOf(world, escrow);
  const warning = world.simulator.control.createFraudWarning({ charge, ...options });
  await world.settle();
  return warning;
}

const told = (world: World) => alertsOf(world, "fraud_warning");

for (const wanted of [{}, CAPTURED]) {
  const mode = "deadlineIn" in wanted ? "captured" : "on the card";
  Deno.test(`a warning while the money is ${mode} holds it: no release pays, no clock returns`, async () => {
    await using world = await startWorld();
    topUp(world);
    const escrow = await heldEscrow(world, wanted);
    const { id } = await warn(world, escrow);
    const [alert, ...more] = await told(world);
    assertEquals([alert.facts, more], [{
      stripe_id: id,
      fraud_type: "unauthorized_use_of_card",
      actionable: true,
      on_hold: true,
      status: "held",
      funds_at: "deadlineIn" in wanted ? "platform" : "card",
    }, []]);
    const answer = await release(world, escrow);
    assertEquals([answer.status, answer.body.waitingFor], [202, "hold"]);
    for (let day = 0; day < 3; day++) {
      await world.advanceClock(DAY);
      await runCron(world);
    }
    const moved = [stripeObjects(world, "transfers"), stripeObjects(world, "refunds")];
    assertEquals([await statusOf(world, escrow), moved], ["held", [[], []]]);
    const { body } = await world.rpc("escrow_explain", { p_escrow_id: escrow.id });
    assertStringIncludes(JSON.stringify(body), `early fraud warning ${id}`);
    assertEquals((await told(world)).length, 1, "once");
  });
}

Deno.test("by policy a warning is only told, and the release pays", async () => {
  await using world = await startWorld();
  await setPolicy(world, "hold_on_fraud_warning", false);
  const escrow = await heldEscrow(world, CAPTURED);
  await warn(world, escrow);
  assertEquals([(await told(world))[0].facts.on_hold, await isOnHold(world, escrow)], [
    false,
    false,
  ]);
  assertEquals((await release(world, escrow)).body.status, "released");
});

Deno.test("a warning that nothing can be done about is told and holds nothing", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  await warn(world, escrow, { actionable: false });
  assertEquals([(await told(world)).length, await isOnHold(world, escrow)], [1, false]);
  assertEquals((await release(world, escrow)).body.status, "released");
});

Deno.test("what a person lifted is not stopped again by the same warning, but by another", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  await warn(world, escrow);
  const event = JSON.parse(latest(world, "radar.early_fraud_warning.created"));
  await unhold(world, escrow);
  for (const type of ["created", "updated"]) {
    const again = { ...event, id: `evt_again_${type}`, type: `radar.early_fraud_warning.${type}` };
    assertEquals((await deliver(world, JSON.stringify(again))).body.outcome, "applied");
  }
  assertEquals([await isOnHold(world, escrow), (await told(world)).length], [false, 1]);
  const second = await warn(world, escrow);
  assertEquals([await isOnHold(world, escrow), (await told(world)).length], [true, 2]);
  const audited = await auditOf(world, "order_hold");
  assertEquals(audited.at(-1).reason, `early fraud warning ${second.id}`);
});

Deno.test("a duplicate of the event is told once", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  await warn(world, escrow);
  const body = latest(world, "radar.early_fraud_warning.created");
  assertEquals((await deliver(world, body)).body.outcome, "duplicate");
  assertEquals((await told(world)).length, 1);
});

Deno.test("the app asks for the return, a person lifts the hold: the sender has it, never the receiver", async () => {
  await using world = await startWorld();
  topUp(world);
  const escrow = await heldEscrow(world, CAPTURED);
  await warn(world, escrow);
  assertEquals((await release(world, escrow)).status, 202);
  const asked = await refund(world, escrow, { force: true });
  assertEquals([asked.status, asked.body.waitingFor], [202, "hold"]);
  await unhold(world, escrow);
  await runCron(world);
  await world.settle();
  await assertEnded(world, [escrow], "refunded");
  assertEquals(stripeObjects(world, "transfers"), []);
  const [warning] = await world.sql`select is_actionable from escrow.fraud_warnings`;
  assertEquals(warning!.is_actionable, false, "Stripe says that nothing is left to be done");
  assertEquals((await told(world)).length, 1);
});

for (const code of ["processing_error", "balance_insufficient"]) {
  Deno.test(`asked back after a transfer refused with ${code}: the sender has it, never the receiver`, async () => {
    await using world = await startWorld();
    topUp(world);
    const escrow = await heldEscrow(world, CAPTURED);
    const fault = { operation: "POST /v1/transfers", fault: "refuse", code, times: 1 } as const;
    world.simulator.control.setFault(fault);
    await release(world, escrow);
    assertEquals(await statusOf(world, escrow), "transfer_failed");
    await warn(world, escrow);
    const asked = await refund(world, escrow, { force: true });
    assertEquals([asked.status, asked.body.refundQueued], [202, true]);
    await unhold(world, escrow);
    await world.advanceClock(7 * 3600);
    await runCron(world);
    await assertEnded(world, [escrow], "refunded");
    assertEquals(stripeObjects(world, "transfers"), []);
  });
}

Deno.test("a warning after the release is told, and pulls nothing back", async () => {
  await using world = await startWorld();
  const escrow = await releasedEscrow(world, CAPTURED);
  await warn(world, escrow);
  const [{ facts }] = await told(world);
  assertEquals([facts.on_hold, facts.status, facts.funds_at], [false, "released", "receiver"]);
  assertEquals([await statusOf(world, escrow), await isOnHold(world, escrow)], ["released", false]);
});

Deno.test("a warning about money that went back is nobody's business", async () => {
  await using world = await startWorld();
  topUp(world);
  const escrow = await heldEscrow(world, CAPTURED);
  await refund(world, escrow);
  await world.settle();
  await warn(world, escrow);
  assertEquals([await told(world), await statusOf(world, escrow)], [[], "refunded"]);
});

Deno.test("a warning that comes before the payment's own webhooks holds what was paid", async () => {
  await using world = await startWorld();
  const escrow = await createEscrow(world, CAPTURED);
  world.simulator.control.setWebhooks({ mode: "hold" });
  world.simulator.control.pay(escrow.paymentIntentId);
  const [charge] = stripeObjects(world, "charges");
  world.simulator.control.createFraudWarning({ charge: charge.id });
  const event = latest(world, "radar.early_fraud_warning.created");
  assertEquals((await deliver(world, event)).body.outcome, "applied");
  assertEquals([await statusOf(world, escrow), await isOnHold(world, escrow)], ["held", true]);
  assertEquals((await told(world)).length, 1);
});

const signed = (world: World, object: Record<string, unknown>, type = "created") =>
  deliver(world, JSON.stringify(eventOf(`radar.early_fraud_warning.${type}`, object)));

Deno.test("a signed warning that Stripe's list does not show counts by its own word", async () => {
  for (const [actionable, onHold] of [[true, true], [false, false]] as const) {
    await using world = await startWorld();
    const escrow = await heldEscrow(world, CAPTURED);
    const { charge_id: charge } = await rowOf(world, escrow);
    const object = {
      id: "issfr_unlisted",
      object: "radar.early_fraud_warning",
      charge,
      actionable,
    };
    assertEquals((await signed(world, object)).body.outcome, "applied");
    assertEquals([(await told(world)).length, await isOnHold(world, escrow)], [1, onHold]);
  }
});

Deno.test("a key that may not read warnings holds by the event's word", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  const operation = "GET /v1/radar/early_fraud_warnings";
  world.simulator.control.setFault({ operation, fault: "refuse", status: 403, times: 9 } as never);
  await warn(world, escrow);
  assertEquals([(await told(world)).length, await isOnHold(world, escrow)], [1, true]);
});

Deno.test("a warning of a payment that is not ours is ignored", async () => {
  await using world = await startWorld();
  await heldEscrow(world, CAPTURED);
  const object = { object: "radar.early_fraud_warning", charge: "ch_other", actionable: true };
  for (const id of ["issfr_1", 5, null, "", {}]) {
    const { status, body } = await signed(world, { ...object, id });
    assertEquals([status, body.outcome], [200, "ignored"]);
  }
  assertEquals(await kindsOf(world), []);
});

Deno.test("a warning and a dispute: the dispute freezes, its end and the hold are two things", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  await warn(world, escrow);
  await openDispute(world, escrow);
  assertEquals([await statusOf(world, escrow), await isOnHold(world, escrow)], ["disputed", true]);
  const [warning] = await world.sql`select is_actionable from escrow.fraud_warnings`;
  assertEquals([warning!.is_actionable, (await told(world)).length], [false, 1]);
});

Deno.test("a part refunded by hand leaves the warning open, the whole ends it", async () => {
  await using world = await startWorld();
  topUp(world);
  const escrow = await heldEscrow(world, CAPTURED);
  await warn(world, escrow);
  const isActionable = () =>
    world.sql`select is_actionable from escrow.fraud_warnings`.then(([row]) => row!.is_actionable);
  await refundByHand(world, escrow, 4_000);
  assert(await isActionable());
  await refundByHand(world, escrow, 6_000);
  assert(!await isActionable());
});
