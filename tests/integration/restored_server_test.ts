// Whole servers, put back, moved and copied for real: a recovery to a point in time, the promotion
// of a replica, and copied files that start beside the original on another port.
import { assertEquals, assertNotEquals } from "deno-std/assert";
import { serveCopy } from "../support/copies.ts";
import { heldEscrow, refund, release, rowOf, statusOf } from "../support/escrows.ts";
import { callJobs, confirm, postsWhileStopped, stateOf } from "../support/rewinds.ts";
import { backUp, freePort, portOf, type Server, startServer } from "../support/servers.ts";
import { type RecordedWorld, startRecordedWorld } from "../support/stripe_posts.ts";

/** A world on a server of its own, which the test then replaces. */
async function onOwnServer(run: (world: RecordedWorld, server: Server) => Promise<void>) {
  const server = await startServer();
  const world = await startRecordedWorld({ cluster: server.url });
  await run(world, server);
}

/** The same database at a server that has all roles and passwords of the original's. */
function inDatabase(server: Server, { database }: RecordedWorld) {
  const at = (href: string) => {
    const url = new URL(href);
    url.port = String(portOf(server));
    return url.href;
  };
  return {
    url: at(database.url),
    urlAs: async (role: "postgres" | "authenticator") => at(await database.urlAs(role)),
  };
}

for (const way of ["a recovery to a point in time", "the promotion of a replica"] as const) {
  Deno.test(`${way} on the same port is noticed, compared and confirmed`, async () => {
    await onOwnServer(async (world, server) => {
      const escrow = await heldEscrow(world, { holdMode: "capture", platformFee: 500 });
      const backup = await backUp(server, async () => {
        await world.sql`select pg_create_restore_point('before')`;
        await release(world, escrow);
        await world.settle();
      });
      await server.stop();
      const isPromoted = way === "the promotion of a replica";
      const restored = await backup.start({
        port: portOf(server),
        ...(isPromoted ? { asReplica: true } : { at: "before" }),
      });
      try {
        assertEquals(await statusOf(world, escrow), isPromoted ? "released" : "held");
        await refund(world, escrow);
        assertEquals(await postsWhileStopped(world, 1), []);
        const state = await stateOf(world);
        assertEquals([Object.keys(state.differs), state.remaining], [["timeline"], 0]);
        // what it had forgotten, it has taken back by itself
        assertEquals(await statusOf(world, escrow), "released");
        assertEquals((await confirm(world)).status, 200);
        await callJobs(world);
        const row = await rowOf(world, escrow);
        assertEquals([row.status, row.transferred_minor, row.refunded_minor], [
          "released",
          "9500",
          "0",
        ]);
        await world.close();
      } finally {
        await restored.stop();
      }
    });
  });
}

Deno.test("copied files on another port serve nobody, whatever their project is called", async () => {
  await onOwnServer(async (world, server) => {
    const escrow = await heldEscrow(world, { holdMode: "capture", platformFee: 500 });
    const backup = await backUp(server);
    const copied = await backup.start({ port: freePort() });
    const copy = await serveCopy(world, inDatabase(copied, world), { apiUrl: world.apiUrl });
    try {
      const marks = (sql: RecordedWorld["sql"]) => sql`select escrow.database_marks() as m`;
      const [[original], [there]] = [await marks(world.sql), await marks(copy.sql)];
      assertEquals(original!.m.server, there!.m.server);
      assertEquals(original!.m.timeline, there!.m.timeline);
      assertNotEquals(original!.m.port, there!.m.port);
      const asked = await copy.call("distribute-escrow-funds", { escrowTransactionId: escrow.id });
      assertEquals(asked.body.waitingFor, "paused", JSON.stringify(asked.body));
      await callJobs(copy);
      assertEquals(copy.posts, []);
      assertEquals(Object.keys((await stateOf(copy)).differs), ["port"]);
      await release(world, escrow);
      assertEquals(await statusOf(world, escrow), "released");
      await world.close();
    } finally {
      await copy.close();
      await copied.stop();
      await server.stop();
    }
  });
});
