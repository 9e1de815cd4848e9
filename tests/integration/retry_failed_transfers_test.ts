import { assert, assertEquals, assertStringIncludes } from "deno-std/assert";
import { heldEscrow, release, statusOf, stripeObjects } from "../support/escrows.ts";
import { startWorld, type World } from "../support/world.ts";

/** Only the database's: Stripe's clock would bring webhooks, and they sweep by themselves. */
async function passAnHour(world: World) {
  await world.settle();
  await world.sql`select escrow.advance_clock('1 hour')`;
}

const retry = (world: World, body: Record<string, unknown> = {}) =>
  world.call("retry-failed-transfers", body);

const refuseTransfers = (world: World, times: number, code = "balance_insufficient") =>
  world.simulator.control.setFault({
    operation: "POST /v1/transfers",
    fault: "refuse",
    times,
    code,
  });

Deno.test("with nothing due the answer begins with success, found 0, retried 0", async () => {
  await using world = await startWorld();
  const response = await world.fetch(`${world.apiUrl}/functions/v1/retry-failed-transfers`, {
    method: "POST",
    headers: { authorization: `Bearer ${world.keys.cronSecret}` },
  });
  assertEquals(response.status, 200);
  assertStringIncludes(await response.text(), '{"success":true,"found":0,"retried":0,');
});

Deno.test("a refused transfer is paid by the retry once its cause is gone, under a new key", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  refuseTransfers(world, 1);
  assertEquals((await release(world, escrow)).body.waitingFor, "balance");
  assertEquals((await retry(world)).body.found, 0, "not before its time");
  await passAnHour(world);
  const { body } = await retry(world);
  assertEquals([body.found, body.retried, body.succeeded], [1, 1, 1]);
  assertEquals(await statusOf(world, escrow), "released");
  const keys = await world.sql`
    select idempotency_key, status from escrow.operations
    where escrow_id = ${escrow.id} and kind = 'transfer' order by attempt`;
  assertEquals(keys.map((row) => row.status), ["failed", "succeeded"]);
  assertEquals(new Set(keys.map((row) => row.idempotency_key)).size, 2);
});

Deno.test("ten retries at once pay each due release once", async () => {
  await using world = await startWorld();
  const escrows = await Promise.all([1, 2, 3].map(() => heldEscrow(world)));
  refuseTransfers(world, 3);
  for (const escrow of escrows) await release(world, escrow);
  await passAnHour(world);
  const runs = await Promise.all(Array.from({ length: 10 }, () => retry(world)));
  assertEquals(runs.map(({ status }) => status), runs.map(() => 200));
  const succeeded = runs.reduce((sum, { body }) => sum + body.succeeded, 0);
  assertEquals(succeeded, 3);
  assertEquals(stripeObjects(world, "transfers").length, 3);
});

Deno.test("the counts of a run add up: retried = succeeded + failed + inDoubt", async () => {
  await using world = await startWorld();
  const good = await heldEscrow(world);
  const refused = await heldEscrow(world);
  refuseTransfers(world, 2);
  await release(world, good);
  await release(world, refused);
  await passAnHour(world);
  refuseTransfers(world, 1, "account_closed");
  const { body } = await retry(world);
  assertEquals(body.retried, body.succeeded + body.failed + body.inDoubt);
  assertEquals([body.succeeded, body.failed], [1, 1]);
  const statuses = [await statusOf(world, good), await statusOf(world, refused)].sort();
  assertEquals(statuses, ["manual_review", "released"]);
});

Deno.test("one escrow whose law is broken delays no other, and a person hears of it", async () => {
  await using world = await startWorld();
  const [poison, good] = [await heldEscrow(world), await heldEscrow(world)];
  refuseTransfers(world, 2);
  await release(world, poison);
  await release(world, good);
  // it has waited too long, and the move that would hand it to a person is not there
  await world.sql`update escrow.escrows set release_requested_at = escrow.now() - interval '60 days'
    where escrow_id = ${poison.id}`;
  await world.sql`delete from escrow.moves where cause = 'release_wait_exceeded'`;
  await passAnHour(world);
  assertEquals((await retry(world)).status, 200);
  assertEquals(await statusOf(world, good), "released");
  const alerts = await world.sql`
    select from escrow.outbox where alert = 'person_needed' and escrow_id = ${poison.id}`;
  assert(alerts.length > 0, "an alert names the escrow");
});

Deno.test("each run leaves a heartbeat with what it found", async () => {
  await using world = await startWorld();
  await retry(world);
  const [run] = await world.sql`select * from escrow.job_runs`;
  assertEquals([run!.job, run!.success, run!.summary.found], ["retry-failed-transfers", true, 0]);
});
