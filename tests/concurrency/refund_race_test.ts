// Two callers at once around a return of the money.
import { assert, assertEquals } from "deno-std/assert";
import { type Escrow, heldEscrow, heldIn, requestFor, rowOf } from "../support/escrows.ts";
import { runCron } from "../support/money_flows.ts";
import { claimRefund, create, ENDINGS, newToken, race, recordAnswer } from "../support/race.ts";
import { operationOf } from "../support/worker.ts";
import { startWorld } from "../support/world.ts";
import { expireLeases, fillBalance, oneRefundClaim } from "./race_laws.ts";

for (const ending of ENDINGS) {
  Deno.test(`two claims of one refund: one lease (${ending} of the first)`, async () => {
    await using world = await startWorld();
    await oneRefundClaim(world, ending);
  });

  Deno.test(`two forced refunds: a release is overridden once (${ending})`, async () => {
    await using world = await startWorld();
    const escrow = await heldEscrow(world);
    await world.sql`update escrow.escrows set release_requested_at = escrow.now()`;
    const { blocked } = await race(
      world,
      claimRefund(newToken(), escrow, true),
      claimRefund(newToken(), escrow, true),
      ending,
    );
    assert(blocked);
    const audited = await world.sql`
      select actor from escrow.admin_actions where action = 'refund_despite_release'`;
    assertEquals(audited.length, 1);
    assertEquals((await rowOf(world, escrow)).status, "refunding");
  });
}

Deno.test("twenty refund calls at once: one refund at Stripe", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { holdMode: "capture" });
  fillBalance(world);
  const answers = await Promise.all(
    Array.from(
      { length: 20 },
      () => world.call("refund-escrow", { escrowTransactionId: escrow.id, reason: "race" }),
    ),
  );
  for (const { status, body } of answers) {
    assert(status === 200 || status === 409, JSON.stringify(body));
    if (status === 409) assertEquals(body.error.code, "already_processing");
    else assertEquals(body.status, "refunded");
  }
  assertEquals(answers.filter(({ body }) => body.replayed === false).length, 1);
  await world.settle();
  const { refunds } = world.simulator.control.state() as { refunds: Record<string, unknown> };
  assertEquals(Object.keys(refunds).length, 1);
  assertEquals(await heldIn(world, escrow), 0);
});

Deno.test("an intent refused while its escrow is being returned: the return is not forgotten", async () => {
  await using world = await startWorld();
  const worker = newToken();
  const { body: step } = await world.rpc(
    "escrow_create",
    create(await requestFor(world), { token: worker }).args,
  );
  const escrow: Escrow = { id: step.escrow_id, reference: "", paymentIntentId: "", account: null };
  await expireLeases(world);
  const refusal = { kind: "error", http_status: 402, code: "card_declined", message: "declined" };
  await race(
    world,
    claimRefund(newToken(), escrow),
    recordAnswer(worker, operationOf(step).id, refusal),
    "commit",
  );
  assertEquals((await rowOf(world, escrow)).status, "refunding");
  await world.advanceClock(120);
  await runCron(world);
  assertEquals((await rowOf(world, escrow)).status, "cancelled");
});
