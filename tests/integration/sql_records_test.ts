// Records stay as they were written: no change, no deletion, no truncation, not even by the owner.
import { assert, assertEquals } from "deno-std/assert";
import { startDatabase, type TestDatabase } from "../support/database.ts";
import { heldEscrow, release } from "../support/escrows.ts";
import { behindTheGuards } from "../support/guards.ts";
import { assertRefused, insertJournal } from "../support/owner_sql.ts";
import { startWorld } from "../support/world.ts";

/** A column of each append-only table; setting it to itself is a change all the same. */
const RECORDS: Record<string, string> = {
  journals: "kind",
  entries: "amount_minor",
  changes: "cause",
  admin_actions: "reason",
};

for (const [table, column] of Object.entries(RECORDS)) {
  Deno.test(`rows of ${table} are never changed, deleted or truncated`, async () => {
    await using world = await startWorld();
    const escrow = await heldEscrow(world, { holdMode: "capture" });
    assertEquals((await release(world, escrow)).status, 200);
    await setPaused(world, true);
    for (
      const statement of [
        `update escrow.${table} set ${column} = ${column}`,
        `delete from escrow.${table}`,
        `truncate escrow.${table} cascade`,
      ]
    ) {
      await assertRefused(world, statement, "append_only");
    }
    const [row] = await world.sql.unsafe(`select count(*)::int as rows from escrow.${table}`);
    assert(row!.rows > 0, "there was something to lose");
  });
}

for (const table of ["escrows", "operations"]) {
  Deno.test(`rows of ${table} are never deleted or truncated`, async () => {
    await using world = await startWorld();
    await heldEscrow(world);
    await assertRefused(world, `delete from escrow.${table}`, "append_only");
    await assertRefused(world, `truncate escrow.${table} cascade`, "append_only");
  });
}

Deno.test("the receipt of an event is final: kept, and unchanged once it is applied", async () => {
  await using world = await startWorld();
  await heldEscrow(world);
  const [row] = await world.sql`
    select count(*)::int as applied from escrow.inbox where status = 'applied'`;
  assert(row!.applied > 0);
  await assertRefused(world, "delete from escrow.inbox", "append_only");
  await assertRefused(world, "truncate escrow.inbox cascade", "append_only");
  await assertRefused(
    world,
    "update escrow.inbox set status = 'received', applied_at = null where status = 'applied'",
    "append_only",
  );
});

Deno.test("money is not booked into an escrow that has ended", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { holdMode: "capture" });
  assertEquals((await release(world, escrow)).status, 200);
  await assertRefused(
    world,
    insertJournal(escrow.id, [["held", -100], ["outside", 100]]),
    "settled_but_holding",
  );
});

const setPaused = ({ sql }: Pick<TestDatabase, "sql">, paused: boolean) =>
  sql`select public.escrow_set_paused(${paused}, 'the test', 'because it must say why')`;

const brokenLinks = async ({ sql }: Pick<TestDatabase, "sql">): Promise<number[]> =>
  (await sql`select action_id::int as id from escrow.invariant_audit_is_a_chain order by 1`)
    .map(({ id }) => id);

Deno.test("the audit is a chain, and any change to any column of any row breaks it", async () => {
  const database = await startDatabase();
  for (let i = 0; i < 4; i++) await setPaused(database, i % 2 === 0);
  assertEquals(await brokenLinks(database), []);
  for (
    const change of [
      "at = at + interval '1 microsecond'",
      "key_name = 'another'",
      "actor = 'somebody else'",
      "action = 'set_policy'",
      "reason = 'a better one'",
      `before = '{"paused": null}'`,
      "after = null",
    ]
  ) {
    await behindTheTriggers(
      database,
      `update escrow.admin_actions set ${change} where action_id = 2`,
    );
    assertEquals(await brokenLinks(database), [2], change);
    await behindTheTriggers(
      database,
      `update escrow.admin_actions a set
      (at, key_name, actor, action, reason, before, after) =
      (select at, key_name, actor, action, reason, before, after from untouched)
      where action_id = 2`,
    );
    assertEquals(await brokenLinks(database), []);
  }
  await database.close();
});

Deno.test("a row taken out of the audit, or its hash made to fit, breaks the next one", async () => {
  const database = await startDatabase();
  for (let i = 0; i < 4; i++) await setPaused(database, i % 2 === 0);
  await behindTheTriggers(
    database,
    `update escrow.admin_actions set actor = 'somebody else' where action_id = 2;
     update escrow.admin_actions a set hash = escrow.hash_action(a) where action_id = 2`,
  );
  assertEquals(await brokenLinks(database), [3]);
  await behindTheTriggers(database, "delete from escrow.admin_actions where action_id = 2");
  assertEquals(await brokenLinks(database), [3, 4]);
  await database.close();
});

Deno.test("a changed row can be hidden only by making every row after it anew", async () => {
  const database = await startDatabase();
  for (let i = 0; i < 4; i++) await setPaused(database, i % 2 === 0);
  await behindTheTriggers(
    database,
    `update escrow.admin_actions set actor = 'somebody else' where action_id = 2`,
  );
  for (const id of [2, 3, 4]) {
    await behindTheTriggers(
      database,
      `update escrow.admin_actions a
        set previous_hash = (select b.hash from escrow.admin_actions b where b.action_id = ${
        id - 1
      })
        where action_id = ${id}`,
    );
    assertEquals(await brokenLinks(database), [id], "its hash covers the one before");
    await behindTheTriggers(
      database,
      `update escrow.admin_actions a set hash = escrow.hash_action(a) where action_id = ${id}`,
    );
  }
  assertEquals(await brokenLinks(database), []);
  await database.close();
});

/** As a superuser can, and only with the triggers off; remembers row 2 the first time. */
async function behindTheTriggers({ sql }: TestDatabase, statements: string) {
  await sql.unsafe(`
    create table if not exists untouched as
      select * from escrow.admin_actions where action_id = 2`);
  await behindTheGuards(sql, () => sql.unsafe(statements));
}
