// Webhooks may never come. An effect that Stripe made and whose answer was lost is found by looking
// alone, in whatever status its escrow is by then, and is not sent a second time.
import { assert, assertEquals } from "deno-std/assert";
import {
  DAY,
  type Escrow,
  heldEscrow,
  refund,
  release,
  stripeObjects,
} from "../support/escrows.ts";
import { assertEnded } from "../support/laws.ts";
import { heal, runCron, topUp } from "../support/money_flows.ts";
import { operationsOf } from "../support/observe.ts";
import { type RecordedWorld, startRecordedWorld } from "../support/stripe_posts.ts";
import { deliver, latest } from "../support/webhooks.ts";

/** Stripe carries out what is sent, and nothing of it is heard or can be read. */
function deafen(world: RecordedWorld) {
  world.simulator.control.setWebhooks({ mode: "hold" });
  world.posts.length = 0;
  world.intercept = async (request, forward) => {
    if (request.method === "POST") await (await forward(request)).body?.cancel();
    else if (world.posts.length === 0) return null;
    throw new TypeError("connection lost");
  };
}

const FAR = { deadlineIn: 20 * DAY };

const EFFECTS = [
  { kind: "capture", wanted: {}, run: release, path: "/capture", end: "released" },
  { kind: "transfer", wanted: FAR, run: release, path: "/transfers", end: "released" },
  { kind: "void", wanted: {}, run: refund, path: "/cancel", end: "refunded" },
  { kind: "refund", wanted: FAR, run: refund, path: "/refunds", end: "refunded" },
] as const;

const sentTo = (world: RecordedWorld, ending: string) =>
  world.posts.filter(({ path }) => path.endsWith(ending)).length;

const stateOf = async (world: RecordedWorld, escrow: Escrow, kind: string) =>
  (await operationsOf(world, escrow)).find((operation) => operation.kind === kind).status;

for (const { kind, wanted, run, path, end } of EFFECTS) {
  Deno.test(`a ${kind} whose answer and webhooks are lost is found, and sent once`, async () => {
    await using world = await startRecordedWorld();
    topUp(world);
    const escrow = await heldEscrow(world, wanted);
    deafen(world);
    await run(world, escrow);
    assertEquals(await stateOf(world, escrow, kind), "in_doubt");
    world.intercept = null;
    await heal(world, [escrow]);
    assertEquals(sentTo(world, path), 1);
    await assertEnded(world, [escrow], end);
  });
}

Deno.test("a lost transfer is found while a dispute has moved its escrow on", async () => {
  await using world = await startRecordedWorld();
  topUp(world);
  const escrow = await heldEscrow(world, FAR);
  deafen(world);
  await release(world, escrow);
  assertEquals(await stateOf(world, escrow, "transfer"), "in_doubt");
  world.intercept = null;
  const [charge] = stripeObjects(world, "charges");
  world.simulator.control.createDispute({ charge: charge.id });
  const { status } = await deliver(world, latest(world, "charge.dispute.created"));
  assertEquals(status, 200);
  await world.advanceClock(130);
  await runCron(world);
  assertEquals(sentTo(world, "/transfers"), 1);
  const found = await stateOf(world, escrow, "transfer");
  assert(["succeeded", "undone"].includes(found), `the transfer is ${found}`);
});
