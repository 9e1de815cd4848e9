// A lease outlives everything that a worker may wait for under it, or two would work at once.
import { assertEquals } from "deno-std/assert";
import { heldEscrow } from "../support/escrows.ts";
import { assertEnded } from "../support/laws.ts";
import { act, operationsOf } from "../support/observe.ts";
import { beginOperation, claimDue, claimRelease, newToken, recordAnswer } from "../support/race.ts";
import { look, operationOf, send } from "../support/worker.ts";
import { startWorld, type World } from "../support/world.ts";

/** The shortest lease that the policy takes. */
const SHORTEST = 60;

/** The longest that the functions wait: for an answer of Stripe's, of the database, for a slot. */
const STRIPE = 15;
const DATABASE = 10;
const SLOT = 10;

const pass = (world: World, seconds: number) =>
  world.sql`select escrow.advance_clock(make_interval(secs => ${seconds}))`;

const setLease = (seconds: number) => ({
  p_name: "lease_seconds",
  p_value: seconds,
  p_actor: "the test",
  p_reason: "how short may it be?",
});

Deno.test("a worker that uses up every timeout keeps even the shortest lease", async () => {
  await using world = await startWorld();
  await act(world, "escrow_set_policy", setLease(SHORTEST));
  const escrow = await heldEscrow(world);
  const token = newToken();
  const call = async ({ rpc, args }: ReturnType<typeof claimRelease>) =>
    (await world.rpc(rpc, args)).body;

  let step = await call(claimRelease(token, escrow));
  const snapshot = await look(world, step);
  await pass(world, STRIPE + DATABASE);
  step = await call(beginOperation(token, escrow, snapshot));
  for (const kind of ["capture", "transfer"]) {
    const operation = operationOf(step);
    assertEquals(operation.kind, kind);
    await pass(world, SLOT);
    assertEquals((await call(claimDue(newToken()))).claims, [], "nobody else takes it meanwhile");
    const answer = await send(world, operation);
    await pass(world, STRIPE + DATABASE);
    step = await call(recordAnswer(token, operation.id, answer));
  }
  assertEquals(step.result.outcome, "released");
  await assertEnded(world, [escrow], "released");
});

Deno.test("the policy takes no lease that is shorter", async () => {
  await using world = await startWorld();
  const { status, body } = await world.rpc("escrow_set_policy", setLease(SHORTEST - 1));
  assertEquals([status, body.code], [400, "23514"]);
});

/** A worker that has claimed a release and looked; its next calls. */
async function workerOf(world: World) {
  const escrow = await heldEscrow(world);
  const token = newToken();
  const claim = claimRelease(token, escrow);
  const snapshot = await look(world, (await world.rpc(claim.rpc, claim.args)).body);
  const begin = async () => {
    const { rpc, args } = beginOperation(token, escrow, snapshot);
    return (await world.rpc(rpc, args)).body;
  };
  const record = async (operationId: string, answer: object) => {
    const { rpc, args } = recordAnswer(token, operationId, answer);
    return (await world.rpc(rpc, args)).body;
  };
  return { escrow, begin, record };
}

/** Longer than the policy's lease of two minutes. */
const SLEEP = 121;

Deno.test("who slept past a lease begins nothing, even when nobody else has come", async () => {
  await using world = await startWorld();
  const { escrow, begin } = await workerOf(world);
  await pass(world, SLEEP);
  const step = await begin();
  assertEquals([step.next, step.result.code], ["done", "lease_lost"]);
  const kinds = (await operationsOf(world, escrow)).map(({ kind }) => kind);
  assertEquals(kinds, ["intent"]);
});

Deno.test("who slept past a lease records what happened, and begins nothing after it", async () => {
  await using world = await startWorld();
  const { escrow, begin, record } = await workerOf(world);
  world.simulator.control.setWebhooks({ mode: "hold" });
  const operation = operationOf(await begin());
  const answer = await send(world, operation);
  await pass(world, SLEEP);
  assertEquals((await record(operation.id, answer)).next, "done");
  const operations = await operationsOf(world, escrow);
  assertEquals(operations.map(({ kind, status }) => [kind, status]), [
    ["intent", "succeeded"],
    ["capture", "succeeded"],
  ]);
});
