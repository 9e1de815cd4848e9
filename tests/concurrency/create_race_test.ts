// Two callers who make the same thing at once: an escrow, a receiver, the mode of an installation.
import { assert, assertEquals } from "deno-std/assert";
import { requestFor } from "../support/escrows.ts";
import { create, ENDINGS, race } from "../support/race.ts";
import { operationOf } from "../support/worker.ts";
import type { World } from "../support/world.ts";
import { startWorld } from "../support/world.ts";
import { expireLeases } from "./race_laws.ts";

async function counts(world: World): Promise<number[]> {
  const [row] = await world.sql`
    select
      (select count(*)::int from escrow.escrows) as escrows,
      (select count(*)::int from escrow.operations) as operations,
      (select count(*)::int from escrow.receivers) as receivers`;
  return [row!.escrows, row!.operations, row!.receivers];
}

for (const ending of ENDINGS) {
  Deno.test(`two creations of one reference: one escrow, one intent (${ending})`, async () => {
    await using world = await startWorld();
    const request = await requestFor(world);
    const { blocked, first, second } = await race(world, create(request), create(request), ending);
    assert(blocked);
    assertEquals(operationOf(first).kind, "intent");
    if (ending === "commit") assertEquals(second.result.code, "already_processing");
    else assertEquals(operationOf(second).kind, "intent");
    assertEquals(await counts(world), [1, 1, 1]);
  });

  Deno.test(`two creations that differ in the amount: the first one stands (${ending})`, async () => {
    await using world = await startWorld();
    const request = await requestFor(world);
    const other = create(request, { args: { p_amount_minor: request.amount + 1 } });
    const { second } = await race(world, create(request), other, ending);
    if (ending === "commit") assertEquals(second.result.code, "reference_conflict");
    else assertEquals(operationOf(second).params.amount, request.amount + 1);
    assertEquals(await counts(world), [1, 1, 1]);
  });

  Deno.test(`two escrows for one new receiver: one receiver (${ending})`, async () => {
    await using world = await startWorld();
    const request = await requestFor(world);
    const { second } = await race(
      world,
      create(request),
      create({ ...request, reference: "another" }),
      ending,
    );
    assertEquals(operationOf(second).kind, "intent");
    assertEquals(await counts(world), ending === "commit" ? [2, 2, 1] : [1, 1, 1]);
  });

  Deno.test(`two accounts for one new receiver: the first one stands (${ending})`, async () => {
    await using world = await startWorld();
    const request = await requestFor(world);
    const receiver = { ...request.receiver, stripeAccountId: "acct_another" };
    const { second } = await race(
      world,
      create(request),
      create({ ...request, reference: "another", receiver }),
      ending,
    );
    if (ending === "commit") assertEquals(second.result.code, "receiver_conflict");
    else assertEquals(operationOf(second).kind, "intent");
    const accounts = await world.sql`select stripe_account_id as id from escrow.receivers`;
    const expected = ending === "commit" ? request.receiver.stripeAccountId : "acct_another";
    assertEquals(accounts.map(({ id }) => id), [expected]);
  });

  Deno.test(`a test and a live key at once: the first one fixes the mode (${ending})`, async () => {
    await using world = await startWorld();
    const request = await requestFor(world, { account: null });
    const { blocked, second } = await race(
      world,
      create(request, { livemode: true }),
      create({ ...request, reference: "another" }, { livemode: false }),
      ending,
    );
    assert(blocked);
    if (ending === "commit") assertEquals(second.result.code, "wrong_mode");
    else assertEquals(operationOf(second).kind, "intent");
    const [policy] = await world.sql`select livemode from escrow.policy`;
    assertEquals(policy!.livemode, ending === "commit");
  });
}

Deno.test("the same token creates twice: the same request under the same key", async () => {
  await using world = await startWorld();
  const call = create(await requestFor(world));
  const { first, second } = await race(world, call, call, "commit");
  assertEquals(operationOf(second), operationOf(first));
  assertEquals(await counts(world), [1, 1, 1]);
});

Deno.test("a creation whose worker died is taken over by one, who looks first", async () => {
  await using world = await startWorld();
  const request = await requestFor(world);
  const { body: lost } = await world.rpc("escrow_create", create(request).args);
  await expireLeases(world);
  const { blocked, first, second } = await race(world, create(request), create(request), "commit");
  assert(blocked);
  assertEquals(first.next, "look");
  assertEquals(first.read.find_intent.operation_id, operationOf(lost).id);
  assertEquals(second.result.code, "already_processing");
});
