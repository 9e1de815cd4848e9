// An event that can never be applied is given up by a person, for good, and told of no more.
import { assert, assertEquals } from "deno-std/assert";
import { assertShown, assertTurnedDown, previewOf } from "../support/command_line.ts";
import { nextDay } from "../support/days.ts";
import { heldEscrow } from "../support/escrows.ts";
import { runCron } from "../support/money_flows.ts";
import { act, alertsOf, auditOf } from "../support/observe.ts";
import { deliver, eventOf } from "../support/webhooks.ts";
import { startWorld, type World } from "../support/world.ts";

const close = (world: World, id: string) => act(world, "escrow_close_event", { p_event_id: id });

const refusal = async (world: World, id: string, reason = "a test"): Promise<string> => {
  const said = { p_event_id: id, p_actor: "test", p_reason: reason };
  return (await world.rpc("escrow_close_event", said)).body.message;
};

/** An event about an operation that no database knows; parked at once. */
async function parkedEvent(world: World): Promise<{ id: string }> {
  const metadata = { operation_id: crypto.randomUUID() };
  const object = { id: "tr_lost", object: "transfer", metadata };
  const event = { id: "evt_lost", ...eventOf("transfer.created", object) } as { id: string };
  assertEquals((await deliver(world, JSON.stringify(event))).body.outcome, "parked");
  return event;
}

/** How often it was raised, told or not. */
const raised = async (world: World): Promise<number> =>
  (await alertsOf(world, "event_parked")).reduce((sum, row) => sum + row.occurrences, 0);

const openDiscrepancies = (world: World) =>
  world.sql`select type, subject from escrow.discrepancies where resolved_at is null`;

Deno.test("a parked event that is closed is final: no more tries, alerts or discrepancies", async () => {
  await using world = await startWorld();
  await heldEscrow(world);
  const event = await parkedEvent(world);
  await world.advanceClock(7200);
  await runCron(world);
  await nextDay(world);
  await world.call("daily-reconciliation");
  const open = await openDiscrepancies(world);
  assertEquals([...open], [{ type: "event_unprocessed", subject: event.id }]);
  await close(world, event.id);
  assertEquals([...await openDiscrepancies(world)], []);
  const before = await raised(world);
  assert(before > 0);
  for (let day = 1; day <= 3; day++) {
    await world.advanceClock(90_000);
    await runCron(world);
    await world.call("daily-reconciliation");
  }
  assertEquals(await raised(world), before);
  assertEquals([...await openDiscrepancies(world)], []);
  const answer = await deliver(world, JSON.stringify(event));
  assertEquals([answer.status, answer.body.outcome], [200, "duplicate"]);
  const [row] = await world.sql`select * from escrow.inbox where event_id = ${event.id}`;
  assertEquals([row!.status, row!.reason], ["ignored", "closed_by_operator"]);
  assertEquals(await refusal(world, event.id), "event_not_parked");
  const audit = await auditOf(world, "close_event");
  assertEquals(audit.map(({ before }) => before.event_id), [event.id]);
});

Deno.test("only a parked event is closed, and only with a reason", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  const [applied] = await world.sql`
    select event_id from escrow.inbox
    where escrow_id = ${escrow.id} and status = 'applied' limit 1`;
  assertEquals(await refusal(world, applied!.event_id), "event_not_parked");
  assertEquals(await refusal(world, "evt_none"), "not_found");
  const event = await parkedEvent(world);
  assertEquals(await refusal(world, event.id, " "), "reason_required");
  assertEquals(await auditOf(world, "close_event"), []);
});

Deno.test("operate shows what closing an event means, and which events there are to close", async () => {
  await using world = await startWorld();
  await heldEscrow(world);
  const event = await parkedEvent(world);
  assertShown(
    await previewOf(world, "close-event", [event.id]),
    `event ${event.id}  parked -> given up`,
    "this cannot be taken back",
    `select public.escrow_close_event(p_event_id => '${event.id}'`,
  );
  assertTurnedDown(
    await previewOf(world, "close-event", ["evt_other"]),
    "not_found",
    `${event.id}: transfer.created`,
  );
  const [row] = await world.sql`select status from escrow.inbox where event_id = ${event.id}`;
  assertEquals([row!.status, (await auditOf(world, "close_event")).length], ["parked", 0]);
});
