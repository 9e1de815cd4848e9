// A database call may commit and its reply be lost. The same call again, with the same arguments,
// is harmless; and when every reply is lost, time and cron finish what was begun.
import { assertEquals, assertRejects } from "deno-std/assert";
import { deafWorker } from "../support/doomed.ts";
import { createEscrow, DAY, rowOf, stripeObjects } from "../support/escrows.ts";
import { assertEnded } from "../support/laws.ts";
import { heal, heldEscrows, MONEY_FLOWS, topUp } from "../support/money_flows.ts";
import { checkTimeouts } from "../../supabase/functions/_shared/flows/check_timeouts.ts";
import { startWorld } from "../support/world.ts";

const isDatabase = (name: string) => name.startsWith("rpc ");

for (const flow of MONEY_FLOWS) {
  const calls = flow.requests.filter(isDatabase).length;

  Deno.test(`${flow.name}: one lost reply of any database call changes nothing`, async () => {
    await using world = await startWorld();
    topUp(world);
    const escrows = await heldEscrows(world, calls, flow.wanted);
    world.simulator.control.setWebhooks({ mode: "hold" });
    for (const [i, escrow] of escrows.entries()) {
      const worker = deafWorker(world, i + 1, 1);
      const result = await flow.run(worker.deps, escrow);
      assertEquals(result.outcome, flow.end, JSON.stringify(result));
      assertEquals(worker.reached.filter(isDatabase).length, calls + 1);
    }
    await assertEnded(world, escrows, flow.end);
  });

  Deno.test(`${flow.name}: all replies of any database call lost, cron ends it`, async () => {
    await using world = await startWorld();
    topUp(world);
    const escrows = await heldEscrows(world, calls, flow.wanted);
    world.simulator.control.setWebhooks({ mode: "hold" });
    for (const [i, escrow] of escrows.entries()) {
      const worker = deafWorker(world, i + 1, Infinity);
      await assertRejects(() => flow.run(worker.deps, escrow));
    }
    await heal(world, escrows);
    await assertEnded(world, escrows, flow.end);
  });
}

Deno.test("create-escrow: a lost reply of any database call makes one PaymentIntent", async () => {
  await using world = await startWorld();
  const before = stripeObjects(world, "payment_intents").length;
  let nth = 0;
  for (const lost of [1, 2]) {
    const escrow = await createEscrow(world);
    const { reference, amount_minor, currency, deadline_at } = await rowOf(world, escrow);
    const { createEscrow: run } = await import(
      "../../supabase/functions/_shared/flows/create_escrow.ts"
    );
    const result = await run(deafWorker(world, lost, 1).deps, {
      reference: `${reference}-${++nth}`,
      amountMinor: Number(amount_minor),
      currency,
      deadlineAt: deadline_at.toISOString(),
      receiver: { email: `someone-${nth}@example.com` },
      sender: null,
      payByAt: null,
      holdMode: null,
      platformFeeMinor: null,
      metadata: {},
    });
    assertEquals(result.outcome, "created", JSON.stringify(result));
  }
  assertEquals(stripeObjects(world, "payment_intents").length, before + 4);
});

Deno.test("check-escrow-timeouts: a lost reply of any database call returns once", async () => {
  await using world = await startWorld();
  topUp(world);
  const run = async (nth: number) => {
    const escrows = await heldEscrows(world, 2, { deadlineIn: 3 * DAY });
    await world.advanceClock(3 * DAY + 900);
    world.simulator.control.setWebhooks({ mode: "hold" });
    const worker = deafWorker(world, nth, 1);
    await checkTimeouts(worker.deps, { limit: 100, dryRun: false });
    await heal(world, escrows);
    await assertEnded(world, escrows, "refunded");
    world.simulator.control.setWebhooks({ mode: "deliver" });
    await world.settle();
    await assertEnded(world, escrows, "refunded");
    return worker.reached.filter(isDatabase).length;
  };
  const calls = await run(Infinity);
  for (let nth = 1; nth <= calls; nth++) await run(nth);
});
