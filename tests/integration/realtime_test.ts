// Realtime, as a project has it, by a stand-in of the few objects that we touch: each side is told
// which of its escrows has moved, hears nobody else's, and no money ever waits or fails for it.
import { assertEquals, assertRejects } from "deno-std/assert";
import { takeOut } from "../../dev/uninstall/take_out.ts";
import { startDatabase } from "../support/database.ts";
import { createEscrow, heldEscrow, release, requestFor, statusOf } from "../support/escrows.ts";
import { REALTIME } from "../support/realtime.ts";
import { startWorld, type World } from "../support/world.ts";

const [SENDER, RECEIVER] = ["user-sender", "user-receiver"];
const withRealtime = () => startWorld({ beforehand: REALTIME });

async function deal(world: World, receiver = RECEIVER) {
  const request = await requestFor(world);
  const { body } = await world.call("create-escrow", {
    ...request,
    receiver: { ...request.receiver, userId: receiver },
    sender: { email: "sender@example.com", userId: SENDER },
  });
  const { escrowTransactionId: id, paymentIntentId } = body;
  return { id, paymentIntentId, reference: request.reference, account: null };
}

const sent = async ({ sql }: World) =>
  (await sql`select topic, event, payload, private from realtime.messages order by topic`)
    .map((row) => ({ ...row }));

/** What a user's connection is let through, as Realtime asks the database when it joins a topic. */
function hears(world: World, sub: string | null, topic: string, more: object = {}) {
  return world.as("authenticated", async (sql) => {
    const claims = JSON.stringify({ role: "authenticated", sub, ...more });
    await sql`select set_config('request.jwt.claims', ${claims}, true),
      set_config('realtime.topic', ${topic}, true)`;
    return (await sql`select from realtime.messages`).length > 0;
  });
}

Deno.test("each move is told on both sides' private topics, by its id alone", async () => {
  await using world = await withRealtime();
  const { id } = await deal(world);
  const told = (topic: string) => ({
    ...{ topic, event: "escrow_changed", payload: { escrow_id: id }, private: true },
  });
  assertEquals(await sent(world), [
    told(`escrow:user:${RECEIVER}`),
    told(`escrow:user:${SENDER}`),
  ]);
});

Deno.test("who is both sides hears it once, and without users there is nobody to tell", async () => {
  await using world = await withRealtime();
  await deal(world, SENDER);
  assertEquals((await sent(world)).length, 1);
  await createEscrow(world);
  assertEquals((await sent(world)).length, 1);
});

Deno.test("a broadcast that fails, however, breaks no flow of money", async () => {
  const failures = [
    `create or replace function realtime.send(payload jsonb, event text, topic text,
        private boolean default true) returns void language plpgsql
        as $$ begin raise exception 'partition is missing'; end $$`,
    "drop table realtime.messages",
    "revoke all on schema realtime from postgres, service_role, authenticated",
  ];
  for (const failure of failures) {
    await using world = await withRealtime();
    await world.sql.unsafe(failure);
    const escrow = await heldEscrow(world);
    await world.sql`update escrow.escrows set sender_user_id = ${SENDER}`;
    assertEquals((await release(world, escrow)).status, 200, failure);
    assertEquals(await statusOf(world, escrow), "released");
  }
});

Deno.test("a user hears their own topic and no other, an anonymous one none", async () => {
  await using world = await withRealtime();
  await deal(world);
  const own = `escrow:user:${SENDER}`;
  assertEquals(await hears(world, SENDER, own), true);
  assertEquals(await hears(world, SENDER, `escrow:user:${RECEIVER}`), false);
  assertEquals(await hears(world, "stranger", own), false);
  assertEquals(await hears(world, null, "escrow:user:"), false);
  assertEquals(await hears(world, "", "escrow:user:"), false);
  assertEquals(await hears(world, SENDER, own, { is_anonymous: true }), false);
});

Deno.test("nobody sends on a user's topic with a token", async () => {
  await using world = await withRealtime();
  const error = await assertRejects(() =>
    world.as(
      "authenticated",
      (sql) =>
        sql`insert into realtime.messages (topic, extension) values ('escrow:user:x', 'broadcast')`,
    )
  );
  assertEquals((error as { code?: string }).code, "42501");
});

Deno.test("where Realtime comes later, one line opens the topics, as often as it is run", async () => {
  await using world = await startWorld();
  const open = () => world.as("postgres", (sql) => sql`select escrow.open_topics() as done`);
  assertEquals((await open())[0]!.done, false);
  await deal(world);
  await world.sql.unsafe(REALTIME);
  for (let i = 0; i < 2; i++) assertEquals((await open())[0]!.done, true);
  const { id } = await deal(world);
  assertEquals((await sent(world)).map(({ payload }) => payload.escrow_id), [id, id]);
  assertEquals(await hears(world, SENDER, `escrow:user:${SENDER}`), true);
});

Deno.test("where the table takes no policy of ours, the migrations go on and nobody hears", async () => {
  const theirs = `${REALTIME} alter table realtime.messages owner to supabase_admin;
    grant select, insert on realtime.messages to postgres, authenticated;`;
  await using world = await startWorld({ beforehand: theirs });
  await deal(world);
  assertEquals((await sent(world)).length, 2);
  assertEquals(await hears(world, SENDER, `escrow:user:${SENDER}`), false);
});

Deno.test("an uninstall leaves no policy behind", async () => {
  const database = await startDatabase({ beforehand: REALTIME });
  const { sql } = database;
  const policies = async () => (await sql`select from pg_catalog.pg_policy`).length;
  assertEquals(await policies(), 1);
  await sql`update escrow.policy set accepting = false`;
  const rows = await sql`select version from supabase_migrations.schema_migrations`;
  const folder = await Deno.makeTempDir({ prefix: "holdfast-export-" });
  await takeOut({
    url: await database.database.urlAs("postgres"),
    versions: rows.map(({ version }) => version),
    functions: [],
  }, folder);
  assertEquals(await policies(), 0);
  await Deno.remove(folder, { recursive: true });
  await database.close();
});
