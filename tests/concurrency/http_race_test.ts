// Many whole HTTP calls at once: functions, Data API, database and Stripe together.
import { assert, assertEquals, assertStringIncludes } from "deno-std/assert";
import {
  type Escrow,
  heldEscrow,
  heldIn,
  refund,
  release,
  requestFor,
  rowOf,
  stripeObjects,
} from "../support/escrows.ts";
import type { Answer, World } from "../support/world.ts";
import { startWorld } from "../support/world.ts";
import { fillBalance, passDeadline } from "./race_laws.ts";

const times = <T>(count: number, run: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, run));

Deno.test("fifty releases at once: one transfer, and fifty honest answers", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { platformFee: 250 });
  const answers = await times(50, () => release(world, escrow));
  for (const { status, body } of answers) {
    if (status === 200) {
      assertEquals([body.success, body.status], [true, "released"]);
    } else {
      assertEquals([status, body.error?.code], [409, "already_processing"], JSON.stringify(body));
      assertStringIncludes(body.error.message, "already processing");
    }
  }
  const paid = answers.filter(({ status, body }) => status === 200 && !body.replayed);
  assertEquals(paid.length, 1, "one call paid; whoever came later was told of its transfer");
  await world.settle();
  const transfers = stripeObjects(world, "transfers");
  assertEquals(transfers.map(({ amount }) => amount), [9_750]);
  assertEquals(paid[0]!.body.transferId, transfers[0].id);
  assertEquals(await heldIn(world, escrow), 0);
});

Deno.test("fifty creations of one reference at once: one escrow, one PaymentIntent", async () => {
  await using world = await startWorld();
  const request = await requestFor(world);
  const answers = await times(50, () => world.call("create-escrow", request));
  const statuses = answers.map(({ status }) => status).sort();
  assertEquals(statuses, [...Array(49).fill(200), 201]);
  assertEquals(new Set(answers.map(({ body }) => body.escrowTransactionId)).size, 1);
  assertEquals(new Set(answers.map(({ body }) => body.clientSecret)).size, 1);
  assertEquals(stripeObjects(world, "payment_intents").length, 1);
});

/** Where the money went at Stripe, whoever won. */
async function assertOneEnd(world: World, escrow: Escrow, answers: Answer[]) {
  await world.settle();
  const row = await rowOf(world, escrow);
  assert(["released", "refunded"].includes(row.status), row.status);
  const toReceiver = stripeObjects(world, "transfers")
    .filter((transfer) => transfer.transfer_group === escrow.id).length;
  const intent = stripeObjects(world, "payment_intents")
    .find(({ id }) => id === escrow.paymentIntentId);
  const toSender = intent.status === "canceled" ? 1 : stripeObjects(world, "refunds")
    .filter((refund) => refund.payment_intent === escrow.paymentIntentId).length;
  assertEquals([toReceiver, toSender], row.status === "released" ? [1, 0] : [0, 1]);
  assertEquals(await heldIn(world, escrow), 0);
  for (const { status, body } of answers) {
    assert([200, 409].includes(status), `${status} ${JSON.stringify(body)}`);
    if (status === 200) assertEquals(body.status, row.status, "nobody was told the other end");
  }
}

for (const holdMode of ["authorize", "capture"] as const) {
  Deno.test(`release and refund at once, money by ${holdMode}: one end, never both`, async () => {
    await using world = await startWorld();
    fillBalance(world);
    for (let i = 0; i < 5; i++) {
      const escrow = await heldEscrow(world, { holdMode });
      const calls = [() => release(world, escrow), () => refund(world, escrow)];
      if (i % 2 === 1) calls.reverse();
      await assertOneEnd(world, escrow, await Promise.all(calls.map((call) => call())));
    }
  });
}

Deno.test("two runs of the clock at once return each escrow once", async () => {
  await using world = await startWorld();
  const escrows: Escrow[] = [];
  for (let i = 0; i < 6; i++) {
    escrows.push(await heldEscrow(world, { holdMode: i % 2 ? "authorize" : "capture" }));
  }
  await passDeadline(world);
  fillBalance(world);
  const runs = await times(2, () => world.call("check-escrow-timeouts"));
  assertEquals(runs.map(({ status }) => status), [200, 200]);
  for (const { body } of runs) {
    assertEquals(body.processed, body.refunded + body.cancelled + body.failed + body.inDoubt);
    assertEquals(body.found, body.processed + body.skipped + body.remaining);
  }
  assertEquals(runs.reduce((sum, { body }) => sum + body.refunded, 0), 6);
  await world.settle();
  for (const escrow of escrows) assertEquals((await rowOf(world, escrow)).status, "refunded");
  assertEquals(stripeObjects(world, "refunds").filter((refund) => refund.amount > 0).length, 3);
});

Deno.test("four runs of the clock at once never pass the breaker together", async () => {
  await using world = await startWorld();
  for (let i = 0; i < 8; i++) await heldEscrow(world, { holdMode: "capture" });
  await world.sql`update escrow.policy set breaker_tripped_count = 2, breaker_max_count = 5`;
  await passDeadline(world);
  fillBalance(world);
  const runs = await times(4, () => world.call("check-escrow-timeouts"));
  assert(runs.every(({ body }) => body.circuitBreaker.tripped), "eight due, five allowed");
  await world.settle();
  const refunded = stripeObjects(world, "refunds").length;
  assert(refunded >= 2 && refunded <= 5, `${refunded} were returned; the window allows 5`);
  const [row] = await world.sql`
    select count(*)::int as reserved from escrow.breaker_reservations`;
  assertEquals(row!.reserved, refunded);
});
