// Other programs of the same Stripe account write escrow_id and operation_id into metadata as well.
// Our ids are UUIDs; whatever else stands there is theirs: answered 200, never parked, never told.
import { assertEquals } from "deno-std/assert";
import { nextDay } from "../support/days.ts";
import { DAY, heldEscrow, makeAccount, rowOf } from "../support/escrows.ts";
import { FOREIGN_AT_STRIPE, FOREIGN_IDS } from "../support/foreign_ids.ts";
import { alertsOf } from "../support/laws.ts";
import { runCron } from "../support/money_flows.ts";
import { contentsBesidesInbox, deliver, eventOf } from "../support/webhooks.ts";
import { startWorld, type World } from "../support/world.ts";

const OBJECTS: Record<string, string> = {
  "payment_intent.succeeded": "payment_intent",
  "charge.succeeded": "charge",
  "charge.refunded": "charge",
  "refund.created": "refund",
  "transfer.created": "transfer",
  "charge.dispute.created": "dispute",
};

const SHAPES: [string, (id: string) => Record<string, string>][] = [
  ["both ids", (id) => ({ escrow_id: id, operation_id: id })],
  ["an operation alone", (id) => ({ operation_id: id })],
  ["an escrow alone", (id) => ({ escrow_id: id })],
  ["a UUID beside it", (id) => ({ escrow_id: id, operation_id: crypto.randomUUID() })],
  ["a UUID of an escrow beside it", (id) => ({
    escrow_id: crypto.randomUUID(),
    operation_id: id,
  })],
];

for (const [shape, metadataOf] of SHAPES) {
  Deno.test(`an event that names ${shape} which is none of ours is ignored`, async () => {
    await using world = await startWorld();
    await heldEscrow(world);
    const before = await contentsBesidesInbox(world);
    let made = 0;
    for (const id of FOREIGN_IDS) {
      for (const [type, object] of Object.entries(OBJECTS)) {
        const metadata = metadataOf(id);
        const about = { id: `${object}_${++made}`, object, transfer_group: id, metadata };
        const { status, body } = await deliver(world, JSON.stringify(eventOf(type, about)));
        assertEquals([status, body.outcome], [200, "ignored"], `${type} ${JSON.stringify(id)}`);
      }
    }
    for (let i = 0; i < 5; i++) {
      await world.advanceClock(900);
      await runCron(world);
    }
    const [parked] = await world.sql`
      select count(*)::int as events from escrow.inbox where status in ('parked', 'received')`;
    assertEquals([parked!.events, await alertsOf(world)], [0, []]);
    const { escrows, alerts } = await contentsBesidesInbox(world);
    assertEquals([escrows, alerts], [before.escrows, before.alerts]);
  });
}

Deno.test("an event parked for another program's id, before this rule, is let go", async () => {
  await using world = await startWorld();
  await world.sql`insert into escrow.inbox (event_id, path, type, refs, status, reason,
      received_at, next_attempt_at)
    values ('evt_old', 'account', 'transfer.created',
      '{"transfer": "tr_1", "operation_id": "job-77"}', 'parked', 'escrow_unknown',
      escrow.now() - interval '1 day', escrow.now())`;
  await runCron(world);
  const [row] = await world.sql`select status, reason from escrow.inbox`;
  assertEquals([row!.status, row!.reason], ["ignored", "not_ours"]);
});

/** A charge and a transfer of another program's, as Stripe keeps them. */
async function trade(world: World, account: string, metadata: Record<string, string>) {
  const sale = { amount: 2_000, currency: "usd", description: "a stay" } as const;
  const transfer = { amount: 1_500, destination: account };
  const more = { metadata, effectMetadata: metadata };
  world.simulator.control.fill([{ ...sale, ...more, end: "transferred", transfer }]);
  await world.settle();
}

Deno.test("balance rows that carry another program's ids are outside, and no discrepancy", async () => {
  await using world = await startWorld();
  await heldEscrow(world, { deadlineIn: 30 * DAY });
  const account = makeAccount(world);
  for (const id of FOREIGN_AT_STRIPE) {
    for (const [, metadataOf] of SHAPES) await trade(world, account, metadataOf(id));
  }
  await nextDay(world);
  const { body } = await world.call("daily-reconciliation");
  assertEquals([body.balanced, body.discrepancies.byType], [true, {}]);
  const strays = await world.sql`select from escrow.stray_effects`;
  const alerts = (await alertsOf(world)).filter((alert) => alert !== "job_silent");
  assertEquals([strays.length, alerts], [0, ["daily_statement"]]);
});

Deno.test("an id of ours in capitals is ours: a UUID is the same in either case", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  const { payment_intent_id } = await rowOf(world, escrow);
  const metadata = { escrow_id: escrow.id.toUpperCase() };
  const refund = { id: "re_1", object: "refund", metadata };
  const { body } = await deliver(world, JSON.stringify(eventOf("refund.created", refund)));
  assertEquals(body.outcome, "applied");
  const [row] = await world.sql`select escrow_id from escrow.inbox where type = 'refund.created'`;
  assertEquals([row!.escrow_id, payment_intent_id], [escrow.id, escrow.paymentIntentId]);
});
