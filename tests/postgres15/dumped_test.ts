// A dump that is restored into another database: pg_dump and psql of Debian, which the embedded
// server does not ship. It is noticed, moves nothing, and takes back what it has forgotten.
import { assertEquals } from "deno-std/assert";
import { connect, databaseAt, dropDatabase } from "../../dev/database.ts";
import { POSTGRES_15 } from "../../dev/postgres_15.ts";
import { serveCopy } from "../support/copies.ts";
import { clusterUrl } from "../support/database.ts";
import { DAY, heldEscrow, release } from "../support/escrows.ts";
import { callJobs, confirm, stateOf } from "../support/rewinds.ts";
import { startWorld } from "../support/world.ts";

async function run(program: string, args: string[], input = ""): Promise<string> {
  const child = new Deno.Command(`${POSTGRES_15.bin}/${program}`, {
    args,
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const writer = child.stdin.getWriter();
  const written = writer.write(new TextEncoder().encode(input)).then(() => writer.close());
  const [output] = await Promise.all([child.output(), written]);
  assertEquals(output.code, 0, new TextDecoder().decode(output.stderr));
  return new TextDecoder().decode(output.stdout);
}

Deno.test("a dump restored into another database moves nothing before it is confirmed", async () => {
  await using world = await startWorld();
  const wanted = { deadlineIn: 20 * DAY, platformFee: 500 };
  const escrow = await heldEscrow(world, wanted);
  await world.settle();
  const dump = await run("pg_dump", ["--dbname", world.database.url]);
  assertEquals((await release(world, escrow)).status, 200);
  await world.settle();
  const name = `dumped_${crypto.randomUUID().replaceAll("-", "")}`;
  const url = new URL(clusterUrl());
  url.pathname = `/${name}`;
  const admin = connect(clusterUrl());
  await admin.unsafe(`create database ${name} owner postgres template template0`);
  await run("psql", ["--quiet", "--no-psqlrc", "--dbname", url.href], dump);
  const restored = await serveCopy(world, databaseAt(url.href), { apiUrl: world.apiUrl });
  try {
    const asked = { escrowTransactionId: escrow.id, reason: "test" };
    const told = await restored.call("refund-escrow", asked);
    assertEquals([told.status, told.body.error.details.status], [409, "released"]);
    await restored.sql`select escrow.advance_clock(interval '21 days')`;
    await callJobs(restored);
    assertEquals(restored.posts, []);
    const state = await stateOf(restored);
    assertEquals(Object.keys(state.differs).sort(), ["database", "row"]);
    assertEquals([state.changed, state.remaining, state.movements], [true, 0, 0]);
    assertEquals((await confirm(restored)).status, 200);
    await callJobs(restored);
    const [row] = await restored.sql`
      select status, transferred_minor::int as paid, refunded_minor::int as returned
      from escrow.escrows where escrow_id = ${escrow.id}`;
    assertEquals({ ...row }, { status: "released", paid: 9_500, returned: 0 });
    assertEquals(restored.posts, []);
  } finally {
    await restored.close();
    await dropDatabase(admin, name);
    await admin.end();
  }
});
