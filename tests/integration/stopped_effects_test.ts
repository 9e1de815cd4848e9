// What stops money stops it at the last moment: an escrow that is frozen, disputed or on hold, or a
// pause, between a claim and its effect, and between a lost effect and its repetition. Each is here
// without the status that usually comes with it, which would stop the money as well.
import { assert, assertEquals } from "deno-std/assert";
import { DAY, type Escrow, heldEscrow, release, statusOf } from "../support/escrows.ts";
import { assertEnded } from "../support/laws.ts";
import { heal, runCron, topUp } from "../support/money_flows.ts";
import { act, operationsOf, setPaused } from "../support/observe.ts";
import { beginOperation, claimRefund, claimRelease, newToken } from "../support/race.ts";
import { keysOf, postsTo, startRecordedWorld } from "../support/stripe_posts.ts";
import { look } from "../support/worker.ts";
import { startWorld, type World } from "../support/world.ts";

interface Stop {
  name: string;
  begin(world: World, escrow: Escrow): Promise<unknown>;
  end(world: World, escrow: Escrow): Promise<unknown>;
}

const STOPS: Stop[] = [
  {
    name: "a freeze",
    begin: ({ sql }, { id }) =>
      sql`update escrow.escrows set frozen_at = escrow.now() where escrow_id = ${id}`,
    end: ({ sql }, { id }) =>
      sql`update escrow.escrows set frozen_at = null where escrow_id = ${id}`,
  },
  {
    name: "a dispute",
    begin: ({ sql }, { id }) =>
      sql`
        insert into escrow.disputes
          (dispute_id, escrow_id, amount_minor, currency, stripe_status)
        values ('du_1', ${id}, 10000, 'usd', 'needs_response')`,
    end: ({ sql }) => sql`update escrow.disputes set closed_at = escrow.now()`,
  },
  {
    name: "a pause",
    begin: (world) => setPaused(world, true),
    end: (world) => setPaused(world, false),
  },
  {
    name: "a hold",
    begin: (world, { id }) => act(world, "escrow_order_hold", { p_escrow_id: id }),
    end: (world, { id }) => act(world, "escrow_order_unhold", { p_escrow_id: id }),
  },
];

const FAR = { deadlineIn: 20 * DAY };

const EFFECTS = [
  { kind: "capture", wanted: {}, claim: claimRelease, end: "released" },
  { kind: "transfer", wanted: FAR, claim: claimRelease, end: "released" },
  { kind: "void", wanted: {}, claim: claimRefund, end: "refunded" },
  { kind: "refund", wanted: FAR, claim: claimRefund, end: "refunded" },
] as const;

/** Everything that a stop may have put off has become due. */
const PUT_OFF = 3_700;

for (const stop of STOPS) {
  for (const { kind, wanted, claim, end } of EFFECTS) {
    Deno.test(`${stop.name} between a claim and its ${kind} begins nothing; then it goes on`, async () => {
      await using world = await startWorld();
      topUp(world);
      const escrow = await heldEscrow(world, wanted);
      const token = newToken();
      const { rpc, args } = claim(token, escrow);
      const { body: step } = await world.rpc(rpc, args);
      const snapshot = await look(world, step);
      await stop.begin(world, escrow);
      const begin = beginOperation(token, escrow, snapshot);
      const { body: answer } = await world.rpc(begin.rpc, begin.args);
      assertEquals(answer.next, "done", JSON.stringify(answer));
      await runCron(world);
      const kinds = (await operationsOf(world, escrow)).map((operation) => operation.kind);
      assertEquals(kinds, ["intent"]);

      await stop.end(world, escrow);
      await heal(world, [escrow], { step: PUT_OFF });
      await assertEnded(world, [escrow], end);
    });
  }

  Deno.test(`${stop.name} keeps a lost transfer from being sent again; then the same key is`, async () => {
    await using world = await startRecordedWorld();
    const escrow = await heldEscrow(world, FAR);
    world.posts.length = 0;
    world.intercept = (request) =>
      request.method === "POST" ? Promise.reject(new TypeError("lost")) : Promise.resolve(null);
    assertEquals((await release(world, escrow)).status, 202);
    world.intercept = null;
    const sent = postsTo(world, "/transfers").length;
    assert(sent > 0);

    await stop.begin(world, escrow);
    for (let round = 0; round < 4; round++) {
      await world.advanceClock(PUT_OFF);
      await runCron(world);
    }
    assertEquals(postsTo(world, "/transfers").length, sent, "nothing leaves");
    assertEquals(await statusOf(world, escrow), "releasing");

    await stop.end(world, escrow);
    await heal(world, [escrow], { step: PUT_OFF });
    assertEquals(keysOf(postsTo(world, "/transfers")).length, 1);
    await assertEnded(world, [escrow], "released");
  });
}
