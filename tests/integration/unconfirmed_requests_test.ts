// Whoever holds the project's secret key can tell the database anything, and the real functions
// then act on it. They send only what their own fetch of Stripe bears out: not a cent moves, the
// escrow is a person's, and the audit says what was asked for.
import { assertEquals } from "deno-std/assert";
import { DAY, type Escrow, heldEscrow, refund, release } from "../support/escrows.ts";
import { LEASE_IS_OVER, runCron, topUp } from "../support/money_flows.ts";
import { beginByRpc } from "../support/poison.ts";
import { type Poison, POISONS } from "../support/poisons.ts";
import { type RecordedWorld, startRecordedWorld } from "../support/stripe_posts.ts";
import { assertBlocked, outflows } from "../support/unconfirmed.ts";

const CAPTURED = { deadlineIn: 20 * DAY };

async function assertHonestIsPaid(world: RecordedWorld) {
  const paid = await heldEscrow(world, CAPTURED);
  const returned = await heldEscrow(world);
  world.posts.length = 0;
  assertEquals((await release(world, paid)).body.status, "released");
  assertEquals((await refund(world, returned)).body.status, "refunded");
  const cancel = `/v1/payment_intents/${returned.paymentIntentId}/cancel`;
  assertEquals(outflows(world), ["/v1/transfers", cancel]);
}

/** Who carries out what was stored by RPC, once the lease of whoever stored it is over. */
const JOBS: Record<string, (world: RecordedWorld) => Promise<unknown>> = {
  "check-escrow-timeouts": runCron,
  "retry-failed-transfers": (world) => world.call("retry-failed-transfers"),
  "the sweep after a webhook": async (world) => {
    // three due escrows each
    for (let i = 0; i < 3; i++) await heldEscrow(world);
  },
};

for (const [job, run] of Object.entries(JOBS)) {
  Deno.test(`${job} sends nothing that was begun by RPC and that Stripe does not show`, async () => {
    await using world = await startRecordedWorld();
    topUp(world);
    const told: [Poison, Escrow][] = [];
    for (const poison of POISONS) {
      const escrow = await poison.tell(world);
      if (poison.wish !== "ordered") {
        await beginByRpc(world, escrow, poison.wish, poison.snapshot(escrow));
      }
      told.push([poison, escrow]);
    }
    world.posts.length = 0;
    await world.advanceClock(LEASE_IS_OVER);
    await run(world);
    await world.settle();
    assertEquals(outflows(world), []);
    for (const [{ kind, lie, code }, escrow] of told) {
      await assertBlocked(world, escrow, code, `${kind}: ${lie}`);
    }
    await assertHonestIsPaid(world);
  });
}

Deno.test("the app's own call sends nothing on a lie that the database was told before", async () => {
  await using world = await startRecordedWorld();
  topUp(world);
  for (const { kind, lie, wish, code, tell } of POISONS) {
    const escrow = await tell(world);
    world.posts.length = 0;
    if (wish === "ordered") {
      await world.advanceClock(LEASE_IS_OVER);
      await runCron(world);
    } else await (wish === "release" ? release : refund)(world, escrow);
    await world.settle();
    assertEquals(outflows(world), [], `${kind}: ${lie}`);
    await assertBlocked(world, escrow, code, `${kind}: ${lie}`);
  }
  await assertHonestIsPaid(world);
});
