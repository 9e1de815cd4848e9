// Two readings of Stripe may overtake each other on the way to the database. Each has a ticket from
// the moment before it was made: an older one than the last applied moves nothing back.
import { assertEquals } from "deno-std/assert";
import {
  createEscrow,
  heldEscrow,
  makeAccount,
  rowOf,
  statusOf,
  stripeObjects,
} from "../support/escrows.ts";
import { alertsOf } from "../support/laws.ts";
import { applyEvent, newToken, receiveEvent } from "../support/race.ts";
import { depsOf } from "../support/worker.ts";
import { startWorld, type World } from "../support/world.ts";

/** Stores an event and reads Stripe for it now; what is returned applies that reading later. */
async function readNow(
  world: World,
  type: string,
  references: Record<string, string>,
  account: string | null = null,
): Promise<() => Promise<string>> {
  const id = `evt_${newToken().replaceAll("-", "")}`;
  const path = account === null ? "account" : "connect";
  const event = { id, path, type, account, livemode: false, created: 1_790_000_000, references };
  const { body } = await world.rpc("escrow_inbox_receive", receiveEvent(event).args);
  assertEquals(body.outcome, "look", JSON.stringify(body));
  const snapshot = await depsOf(world).stripe.look(body.read);
  return async () => {
    const { args } = applyEvent(id, body.ticket, snapshot);
    return (await world.rpc("escrow_inbox_apply", args)).body.outcome;
  };
}

Deno.test("an old reading of an open dispute does not reopen one that was won", async () => {
  await using world = await startWorld();
  const { control } = world.simulator;
  const escrow = await heldEscrow(world, { holdMode: "capture" });
  const [charge] = stripeObjects(world, "charges");
  const dispute = control.createDispute({ charge: charge.id });
  await world.settle();
  control.setWebhooks({ mode: "hold" });
  const references = { payment_intent: escrow.paymentIntentId };
  const applyOpen = await readNow(world, "charge.dispute.updated", references);
  control.setDispute(dispute.id, { status: "won" });
  const applyWon = await readNow(world, "charge.dispute.closed", references);
  assertEquals([await applyWon(), await applyOpen()], ["applied", "applied"]);
  assertEquals(await statusOf(world, escrow), "held");
  const [row] = await world.sql`select stripe_status, closed_at from escrow.disputes`;
  assertEquals([row!.stripe_status, row!.closed_at !== null], ["won", true]);
});

Deno.test("an old reading of a ready account does not make it ready again", async () => {
  await using world = await startWorld();
  const account = makeAccount(world);
  await heldEscrow(world, { account });
  const { control } = world.simulator;
  control.setWebhooks({ mode: "hold" });
  const applyReady = await readNow(world, "account.updated", { account }, account);
  control.setAccount(account, { transfers: "inactive" });
  const applyNotReady = await readNow(world, "account.updated", { account }, account);
  assertEquals([await applyNotReady(), await applyReady()], ["applied", "applied"]);
  const [row] = await world.sql`select transfers from escrow.receivers`;
  assertEquals(row!.transfers, "inactive");
});

// a PaymentIntent that is captured or cancelled stays so, and an old reading of one that was
// authorized finds an escrow that it cannot move: all but this one
Deno.test("an old reading of a card hold that is gone calls nobody", async () => {
  await using world = await startWorld();
  const { control } = world.simulator;
  control.setWebhooks({ mode: "hold" });
  const escrow = await createEscrow(world);
  // given up as never created, although Stripe has made it
  await world.sql`select escrow.move(${escrow.id}, 'refunding', 'refund_started')`;
  await world.sql`select escrow.move(${escrow.id}, 'cancelled', 'never_created')`;
  control.pay(escrow.paymentIntentId);
  const references = { payment_intent: escrow.paymentIntentId };
  const applyHold = await readNow(
    world,
    "payment_intent.amount_capturable_updated",
    references,
  );
  control.expirePaymentIntent(escrow.paymentIntentId);
  const applyGone = await readNow(world, "payment_intent.canceled", references);
  assertEquals([await applyGone(), await applyHold()], ["applied", "applied"]);
  assertEquals((await rowOf(world, escrow)).status, "cancelled");
  assertEquals(await alertsOf(world, escrow), []);
});
