// Beginning and recording: worker, webhook and sweep with the same escrow at once.
import { assert, assertEquals } from "deno-std/assert";
import { heldEscrow, rowOf, stripeObjects } from "../support/escrows.ts";
import {
  applyEvent,
  beginOperation,
  claimDue,
  claimEvents,
  claimRelease,
  ENDINGS,
  newToken,
  race,
  receiveEvent,
  recordAnswer,
} from "../support/race.ts";
import { depsOf, operationOf } from "../support/worker.ts";
import type { World } from "../support/world.ts";
import { startWorld } from "../support/world.ts";
import {
  applyOnce,
  assertReleasedOnce,
  dueOnce,
  event,
  eventsOnce,
  expireLeases,
  oneBegin,
  oneRecord,
  readyToBegin,
  transferAnswered,
} from "./race_laws.ts";

for (const ending of ENDINGS) {
  Deno.test(`two begins under one lease: one operation (${ending})`, async () => {
    await using world = await startWorld();
    await oneBegin(world, ending);
  });

  Deno.test(`one answer recorded twice: booked once (${ending})`, async () => {
    await using world = await startWorld();
    await oneRecord(world, ending);
  });

  Deno.test(`two sweeps at once share what is due (${ending})`, async () => {
    await using world = await startWorld();
    await dueOnce(world, ending);
  });

  Deno.test(`two sweeps at once share the stored events (${ending})`, async () => {
    await using world = await startWorld();
    await eventsOnce(world, ending);
  });

  Deno.test(`one event applied by two: once (${ending})`, async () => {
    await using world = await startWorld();
    await applyOnce(world, ending);
  });

  Deno.test(`one event received by two: one row, both look (${ending})`, async () => {
    await using world = await startWorld();
    const { account } = await heldEscrow(world);
    const receive = receiveEvent(event("evt_twice", account!));
    const { blocked, first, second } = await race(world, receive, receive, ending);
    assert(blocked);
    assertEquals([first.outcome, second.outcome], ["look", "look"]);
    assert(second.ticket > first.ticket, "the later reading is known to be later");
    const rows = await world.sql`select 1 from escrow.inbox where event_id = 'evt_twice'`;
    assertEquals(rows.length, 1);
  });

  for (const order of ["answer first", "webhook first"] as const) {
    Deno.test(`answer and webhook of one transfer at once, ${order} (${ending})`, async () => {
      await using world = await startWorld();
      const { escrow, token, operation, answer } = await transferAnswered(world);
      const record = recordAnswer(token, operation.id, answer);
      const apply = await transferEvent(world, escrow.id);
      const calls = order === "answer first" ? [record, apply] : [apply, record];
      const { blocked } = await race(world, calls[0]!, calls[1]!, ending);
      assert(blocked);
      await assertReleasedOnce(world, escrow);
    });
  }

  Deno.test(`a refusal that arrives with the proof of success changes nothing (${ending})`, async () => {
    await using world = await startWorld();
    const { escrow, token, operation } = await transferAnswered(world);
    const refused = recordAnswer(token, operation.id, {
      kind: "error",
      http_status: 402,
      type: "card_error",
      code: "card_declined",
      message: "declined",
    });
    await race(world, refused, await transferEvent(world, escrow.id), ending);
    await assertReleasedOnce(world, escrow);
    const [row] = await world.sql`
      select status from escrow.operations where operation_id = ${operation.id}`;
    assertEquals(row!.status, "succeeded");
  });

  Deno.test(`a dispute that opens while a release begins stops it (${ending} of the dispute)`, async () => {
    await using world = await startWorld();
    const escrow = await heldEscrow(world, { holdMode: "capture" });
    const { token, snapshot } = await readyToBegin(world, escrow);
    const dispute = await disputeEvent(world, escrow.paymentIntentId);
    const { blocked, second } = await race(
      world,
      dispute,
      beginOperation(token, escrow, snapshot),
      ending,
    );
    assert(blocked);
    const live = await world.sql`
      select kind from escrow.operations where escrow_id = ${escrow.id} and kind = 'transfer'`;
    if (ending === "commit") {
      assertEquals([second.next, live.length], ["done", 0]);
      assertEquals((await rowOf(world, escrow)).status, "disputed");
    } else {
      assertEquals([operationOf(second).kind, live.length], ["transfer", 1]);
    }
  });

  Deno.test(`a worker whose lease was taken over begins nothing (${ending} of the heir)`, async () => {
    await using world = await startWorld();
    const escrow = await heldEscrow(world);
    const { token, snapshot } = await readyToBegin(world, escrow);
    await expireLeases(world);
    const { blocked, first, second } = await race(
      world,
      claimDue(newToken()),
      beginOperation(token, escrow, snapshot),
      ending,
    );
    assert(blocked);
    assertEquals(first.claims.length, 1);
    assertEquals(second.result.code, "lease_lost");
    const begun = await world.sql`
      select kind from escrow.operations where escrow_id = ${escrow.id} and kind <> 'intent'`;
    assertEquals(begun.length, 0);
  });
}

Deno.test("an answer is recorded by a worker who lost its lease, beside the heir", async () => {
  await using world = await startWorld();
  const { escrow, token, operation, answer } = await transferAnswered(world);
  await expireLeases(world);
  const { first } = await race(
    world,
    claimDue(newToken()),
    recordAnswer(token, operation.id, answer),
    "commit",
  );
  assertEquals(first.claims.length, 1);
  await assertReleasedOnce(world, escrow);
});

Deno.test("fifty duplicates of one event at once: one row, one effect, no alarm", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { holdMode: "capture" });
  const [charge] = stripeObjects(world, "charges");
  world.simulator.control.setWebhooks({ mode: "hold" });
  world.simulator.control.createDispute({ charge: charge.id });
  const [opened] = world.simulator.events()
    .filter(({ type }) => type === "charge.dispute.created");
  const answers = await Promise.all(Array.from({ length: 50 }, () => deliver(world, opened!)));
  const outcomes = answers.filter(({ status }) => status === 200).map(({ body }) => body.outcome);
  assertEquals(outcomes.filter((outcome) => outcome !== "duplicate"), ["applied"]);
  // Stripe limits our reading: who could not read says 500, and Stripe comes again
  const refused = answers.filter(({ status }) => status !== 200);
  assertEquals(refused.filter(({ status }) => status !== 500), []);
  const rows = await world.sql`select status from escrow.inbox where event_id = ${opened!.id}`;
  assertEquals(rows.map(({ status }) => status), ["applied"]);
  const feed = await world.sql`
    select to_status from escrow.changes where escrow_id = ${escrow.id} order by change_id`;
  assertEquals(feed.map((row) => row.to_status), ["awaiting_payment", "held", "disputed"]);
  const alerts = await world.sql`select alert, occurrences from escrow.outbox`;
  assertEquals([...alerts], [{ alert: "dispute_opened", occurrences: 1 }]);
});

/** Delivers an event as Stripe does, signed for the account endpoint. */
async function deliver(world: World, stripeEvent: object) {
  const body = JSON.stringify(stripeEvent);
  const timestamp = Math.floor(Date.now() / 1000);
  const key = await crypto.subtle.importKey(
    "raw",
    new TextEncoder().encode(world.simulator.webhookSecret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  const bytes = new TextEncoder().encode(`${timestamp}.${body}`);
  const signature = new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes)).toHex();
  return await world.call("stripe-connect-webhook", body, {
    key: null,
    headers: { "stripe-signature": `t=${timestamp},v1=${signature}` },
  });
}

Deno.test("a dispute that opens while a transfer is being sent: its outcome is in doubt", async () => {
  await using world = await startWorld();
  const { escrow, operation } = await transferAnswered(world);
  const { rpc, args } = await disputeEvent(world, escrow.paymentIntentId);
  assertEquals((await world.rpc(rpc, args)).body.outcome, "applied");
  const [row] = await world.sql`
    select status, reason from escrow.operations where operation_id = ${operation.id}`;
  assertEquals([row!.status, row!.reason], ["in_doubt", "worker_lost"]);
  assertEquals((await rowOf(world, escrow)).lease_token, null);
});

Deno.test("the sweep of the events does not wait for an escrow that somebody holds", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { holdMode: "capture" });
  await disputeEvent(world, escrow.paymentIntentId);
  await world.sql`update escrow.inbox set next_attempt_at = escrow.now() where status = 'received'`;
  const { blocked, second } = await race(
    world,
    claimRelease(newToken(), escrow),
    claimEvents(),
    "rollback",
  );
  assert(!blocked);
  assertEquals(second.events.length, 1);
});

async function transferEvent(world: World, escrowId: string) {
  return await storedEvent(world, "transfer.created", { escrow_id: escrowId });
}

async function disputeEvent(world: World, paymentIntentId: string) {
  const [charge] = stripeObjects(world, "charges");
  world.simulator.control.setWebhooks({ mode: "hold" });
  world.simulator.control.createDispute({ charge: charge.id });
  return await storedEvent(world, "charge.dispute.created", { payment_intent: paymentIntentId });
}

/** Receives an event and reads Stripe for it; the call that applies it is still to be made. */
async function storedEvent(world: World, type: string, references: Record<string, string>) {
  const id = `evt_${newToken().replaceAll("-", "")}`;
  const stored = { ...event(id, ""), path: "account", account: null, type, references };
  const { body } = await world.rpc("escrow_inbox_receive", receiveEvent(stored).args);
  assertEquals(body.outcome, "look");
  return applyEvent(id, body.ticket, await depsOf(world).stripe.look(body.read));
}
