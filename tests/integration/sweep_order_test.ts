// What has waited longest is swept first: under load nothing waits for ever.
import { assertEquals } from "deno-std/assert";
import { makeAccount } from "../support/escrows.ts";
import { heldEscrows } from "../support/money_flows.ts";
import { claimDue, claimEvents, newToken, receiveEvent } from "../support/race.ts";
import { startWorld } from "../support/world.ts";

Deno.test("the sweep takes what is due longest, and no more than it is asked for", async () => {
  await using world = await startWorld();
  const escrows = await heldEscrows(world, 3, { account: makeAccount(world) });
  for (const [i, { id }] of escrows.entries()) {
    await world.sql`
      update escrow.escrows
      set release_requested_at = escrow.now(),
        next_attempt_at = escrow.now() - make_interval(mins => ${[10, 30, 20][i]!})
      where escrow_id = ${id}`;
  }
  const taken: string[] = [];
  for (const limit of [1, 2]) {
    const { rpc, args } = claimDue(newToken(), limit);
    const { body } = await world.rpc(rpc, args);
    assertEquals(body.claims.length, limit);
    taken.push(...body.claims.map((step: { escrow_id: string }) => step.escrow_id));
  }
  assertEquals(taken, [1, 2, 0].map((i) => escrows[i]!.id));
});

Deno.test("stored events are taken in the order in which they became due", async () => {
  await using world = await startWorld();
  const account = makeAccount(world);
  await heldEscrows(world, 1, { account });
  await world.settle();
  const ids = ["evt_late", "evt_first", "evt_second"];
  for (const [i, id] of ids.entries()) {
    const event = {
      ...{ id, path: "connect", type: "account.updated", account, livemode: false },
      ...{ created: 1_790_000_000, references: { account } },
    };
    const { rpc, args } = receiveEvent(event);
    await world.rpc(rpc, args);
    await world.sql`
      update escrow.inbox
      set next_attempt_at = escrow.now() - make_interval(mins => ${[10, 30, 20][i]!})
      where event_id = ${id}`;
  }
  const taken: string[] = [];
  for (let i = 0; i < ids.length; i++) {
    const { rpc, args } = claimEvents(1);
    const { body } = await world.rpc(rpc, args);
    taken.push(...body.events.map((event: { event_id: string }) => event.event_id));
  }
  assertEquals(taken, ["evt_first", "evt_second", "evt_late"]);
});
