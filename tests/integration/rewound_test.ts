// A database that was put back to an earlier moment: whatever moved at Stripe since then, nothing
// moves again before it was compared and a person has said so; and then all ends to the cent.
import { assert, assertEquals } from "deno-std/assert";
import {
  createEscrow,
  type Escrow,
  heldEscrow,
  pay,
  refund,
  release,
  requestFor,
  statusOf,
  stripeObjects,
} from "../support/escrows.ts";
import {
  adoptAll,
  callJobs,
  confirm,
  postsWhileStopped,
  save,
  stateOf,
  type Way,
} from "../support/rewinds.ts";
import { type RecordedWorld, startRecordedWorld } from "../support/stripe_posts.ts";

/** With balance: a refund or a reversal that waits for it is another matter. */
async function captured(world: RecordedWorld): Promise<Escrow> {
  const escrow = await createEscrow(world, { holdMode: "capture", platformFee: 500 });
  await pay(world, escrow, "pm_card_bypassPending");
  world.simulator.control.setBalance({ currency: "usd", available: 50_000 });
  return escrow;
}

interface Rewind {
  name: string;
  before(world: RecordedWorld): Promise<Escrow>;
  /** What the database forgets. */
  forgotten(world: RecordedWorld, escrow: Escrow): Promise<unknown>;
  /** Asked for while nothing may move. */
  asked?(world: RecordedWorld, escrow: Escrow): Promise<unknown>;
  /** Movements that a person must place. */
  adopted: number;
  ends: string;
  /** What the sender has back and the receiver has, at Stripe. */
  moved: [refunded: number, transferred: number];
}

const REWINDS: Rewind[] = [
  {
    name: "a release, and a return is asked for",
    before: captured,
    forgotten: release,
    asked: refund,
    adopted: 0,
    ends: "released",
    moved: [0, 9_500],
  },
  {
    name: "a release, and a release is asked for",
    before: captured,
    forgotten: release,
    asked: release,
    adopted: 0,
    ends: "released",
    moved: [0, 9_500],
  },
  {
    name: "a release, and the deadline passes",
    before: captured,
    forgotten: release,
    adopted: 0,
    ends: "released",
    moved: [0, 9_500],
  },
  {
    name: "a return, and a release is asked for",
    before: captured,
    forgotten: refund,
    asked: release,
    adopted: 0,
    ends: "refunded",
    moved: [10_000, 0],
  },
  {
    name: "the capture and the release of a card hold",
    before: (world) => heldEscrow(world, { platformFee: 500 }),
    forgotten: release,
    asked: refund,
    adopted: 0,
    ends: "released",
    moved: [0, 9_500],
  },
  {
    name: "the void of a card hold",
    before: (world) => heldEscrow(world, { platformFee: 500 }),
    forgotten: refund,
    asked: release,
    adopted: 0,
    ends: "cancelled",
    moved: [0, 0],
  },
  {
    name: "the payment",
    before: (world) => createEscrow(world, { holdMode: "capture", platformFee: 500 }),
    forgotten: pay,
    asked: release,
    adopted: 0,
    ends: "held",
    moved: [0, 0],
  },
  {
    name: "the answer to a transfer",
    before: async (world) => {
      const escrow = await captured(world);
      world.simulator.control.setFault({
        operation: "POST /v1/transfers",
        fault: "drop_after_commit",
        times: 1,
      });
      world.intercept = (request) =>
        Promise.resolve(request.method === "GET" ? new Response("{}", { status: 503 }) : null);
      await release(world, escrow);
      world.intercept = null;
      return escrow;
    },
    forgotten: (world) => callJobs(world),
    asked: refund,
    adopted: 0,
    ends: "released",
    moved: [0, 9_500],
  },
  {
    name: "a reversal that an operator has ordered",
    before: async (world) => {
      const escrow = await captured(world);
      await release(world, escrow);
      return escrow;
    },
    forgotten: async (world, { id }) => {
      await world.rpc("escrow_order_reversal", {
        p_escrow_id: id,
        p_actor: "test",
        p_reason: "x",
        p_amount_minor: null,
      });
      await callJobs(world);
    },
    adopted: 1,
    ends: "manual_review",
    moved: [0, 0],
  },
];

/** At Stripe: what the sender has back of the escrow, and what the receiver has. */
function movedAtStripe(world: RecordedWorld, { id, paymentIntentId }: Escrow): [number, number] {
  const refunds = stripeObjects(world, "refunds")
    .filter((it) => it.payment_intent === paymentIntentId && it.status === "succeeded");
  const charges = new Map(stripeObjects(world, "charges").map((it) => [it.id, it]));
  const back = refunds.filter((it) => charges.get(it.charge)?.captured)
    .reduce((sum, it) => sum + it.amount, 0);
  const given = stripeObjects(world, "transfers").filter((it) => it.transfer_group === id)
    .reduce((sum, it) => sum + it.amount - it.amount_reversed, 0);
  return [back, given];
}

for (const way of ["database", "tables"] as Way[]) {
  for (const rewind of REWINDS) {
    Deno.test(`rewound (${way}) before ${rewind.name}: nothing moves, then all ends right`, async () => {
      await using world = await startRecordedWorld();
      const escrow = await rewind.before(world);
      const saved = await save(world, way);
      await rewind.forgotten(world, escrow);
      await world.settle();
      await saved.rewind();
      await rewind.asked?.(world, escrow);
      assertEquals(await postsWhileStopped(world), []);
      const state = await stateOf(world);
      assertEquals([state.changed, state.remaining, state.listed], [true, 0, true]);
      assertEquals(state.movements, rewind.adopted);
      if (rewind.adopted > 0) {
        assertEquals((await confirm(world)).body.message, "comparison_open");
      }
      assertEquals(await adoptAll(world), rewind.adopted);
      assertEquals((await confirm(world)).status, 200);
      assertEquals((await stateOf(world)).changed, false);
      for (let run = 0; run < 3; run++) {
        await callJobs(world);
        await world.advanceClock(600);
      }
      assertEquals(
        [await statusOf(world, escrow), ...movedAtStripe(world, escrow)],
        [rewind.ends, ...rewind.moved],
      );
      await saved.drop();
    });
  }
}

Deno.test("rewound before an escrow was made: a second payment is refused, a person is told", async () => {
  await using world = await startRecordedWorld();
  await captured(world);
  const saved = await save(world, "database");
  const request = await requestFor(world, { holdMode: "capture" });
  const { body } = await world.call("create-escrow", request);
  world.simulator.control.pay(body.paymentIntentId, "pm_card_visa");
  await world.settle();
  await saved.rewind();
  const again = await world.call("create-escrow", request);
  assertEquals([again.status, again.body.error.code], [503, "database_changed"]);
  assertEquals(await postsWhileStopped(world, 1), []);
  const found = await world.sql`
    select subject, facts ->> 'escrow' as escrow from escrow.discrepancies
    where type = 'escrow_unknown' and subject like 'pi\\_%'`;
  assertEquals(found.map((it) => ({ ...it })), [
    { subject: body.paymentIntentId, escrow: body.escrowTransactionId },
  ]);
  assertEquals((await confirm(world)).body.message, "comparison_open");
  assert((await world.sql`select from escrow.outbox where alert = 'discrepancy'`).length > 0);
  await saved.drop();
});
