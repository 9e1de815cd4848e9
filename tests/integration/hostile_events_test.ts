// Signed by Stripe's own secret, and hostile all the same: answered so that Stripe is content,
// recorded at most, and no cent and no escrow moves.
import { assert, assertEquals } from "deno-std/assert";
import { brokenEvents, eventsByHand, type HostileEvent } from "../hostile/events.ts";
import { leaksIn, leaksInLog } from "../hostile/leaks.ts";
import { changedSince, contentsBesidesReadings, startStage } from "../hostile/stage.ts";
import { rowOf } from "../support/escrows.ts";
import { operationsOf } from "../support/observe.ts";
import { deliver } from "../support/webhooks.ts";
import type { World } from "../support/world.ts";

/**
 * What an event may leave: the record of itself; an alert, and its mail; a fraud warning about our
 * own payment, which is Stripe's own word and at most holds.
 */
const MAY_WRITE = ["digests", "fraud_warnings", "inbox", "outbox"];

/** Of every event's every place: enough in a short time, and another choice each time. */
const SHARE = 25;

async function faultOf(world: World, { name, path, body, expected }: HostileEvent) {
  const answer = await deliver(world, body, { path });
  const { status } = answer;
  const word = answer.body?.outcome ?? answer.body?.error?.code;
  const right = expected === null
    ? status === 200 || status === 400
    : status === expected[0] && word === expected[1];
  const leaks = leaksIn(world, JSON.stringify(answer.body));
  if (!right) return `${name}: ${status} ${word} instead of ${expected?.join(" ") ?? "200 or 400"}`;
  return leaks.length > 0 ? `${name}: tells ${leaks.join(", ")}` : null;
}

async function faultsOf(world: World, events: Iterable<HostileEvent>) {
  const faults: string[] = [];
  const before = await contentsBesidesReadings(world);
  const logged = world.logs.length;
  let count = 0;
  for (const event of events) {
    count++;
    const fault = await faultOf(world, event);
    if (fault !== null) faults.push(fault);
  }
  const changed = (await changedSince(world, before, contentsBesidesReadings))
    .filter((one) => !MAY_WRITE.includes(one));
  if (changed.length > 0) faults.push(`changed: ${changed.join(", ")}`);
  return { count, faults: [...faults, ...leaksInLog(world, logged)] };
}

Deno.test("events signed and hostile move nothing, and none is answered 5xx", async () => {
  const { world, released, account } = await startStage();
  await using _ = world;
  const row = await rowOf(world, released);
  const operation = (await operationsOf(world, released)).find(({ kind }) => kind === "transfer");
  const [applied] = await world.sql`
    select event_id from escrow.inbox where status = 'applied' limit 1`;
  const { count, faults } = await faultsOf(
    world,
    eventsByHand({
      ...{
        escrowId: released.id,
        intentId: released.paymentIntentId,
        chargeId: row.charge_id,
        account,
      },
      ...{ transferId: operation.stripe_id, operationId: operation.operation_id },
      applied: applied!.event_id,
    }),
  );
  console.log(`events by hand: ${count}`);
  assert(count > 150);
  assertEquals(faults, []);
});

Deno.test("every event that there is, broken in every place, moves nothing and is answered", async () => {
  const { world } = await startStage();
  await using _ = world;
  const byType = Map.groupBy(world.simulator.events(), ({ type }) => type);
  const samples = [...byType.values()].map(([first]) =>
    first as unknown as Record<string, unknown>
  );
  const all = [...brokenEvents(samples)];
  const from = Math.floor(Math.random() * SHARE);
  const some = all.filter((_, i) => i % SHARE === from);
  console.log(`broken events: ${some.length} of ${all.length}, from ${from}`);
  assertEquals((await faultsOf(world, some)).faults, []);
});
