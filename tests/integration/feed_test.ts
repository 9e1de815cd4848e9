// The feed of changes: whoever reads on from where they stood hears of everything, whatever the
// order in which others commit.
import { assertEquals } from "deno-std/assert";
import { createEscrow, type Escrow, heldEscrow, release } from "../support/escrows.ts";
import { race } from "../support/race.ts";
import { startWorld, type World } from "../support/world.ts";

interface Page {
  changes: { change_id: number; escrow_id: string; status: string; reference: string }[];
  after_id: number;
  has_more: boolean;
}

async function list(world: World, after = 0, limit = 100): Promise<Page> {
  const { status, body } = await world.rpc("escrow_list_changes", {
    p_after_id: after,
    p_limit: limit,
  });
  assertEquals(status, 200, JSON.stringify(body));
  return body;
}

const statusesOf = ({ changes }: Page, { id }: Escrow) =>
  changes.filter(({ escrow_id }) => escrow_id === id).map(({ status }) => status);

/** A transaction of somebody else's that stays open until it is told to go on. */
async function openTransaction(world: World, first: string) {
  const opened = Promise.withResolvers<void>();
  const next = Promise.withResolvers<string>();
  const over = world.as("postgres", async (sql) => {
    await sql.unsafe(first);
    opened.resolve();
    const last = await next.promise;
    if (last !== "") await sql.unsafe(last);
  });
  await Promise.race([opened.promise, over]);
  return async (last = "") => {
    next.resolve(last);
    await over;
  };
}

const cancel = ({ id }: Escrow) =>
  `select escrow.move('${id}', 'cancelled', 'payment_intent_canceled')`;

Deno.test("the feed tells every move of every escrow, without personal data", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world, { reference: "order-of-the-feed" });
  await release(world, escrow);
  const page = await list(world);
  assertEquals(statusesOf(page, escrow), ["awaiting_payment", "held", "releasing", "released"]);
  const last = page.changes.at(-1)!;
  assertEquals(Object.keys(last).sort(), [
    ...["amount_minor", "at", "cause", "change_id", "currency", "escrow_id", "funds_at"],
    ...["previous_status", "reference", "status"],
  ]);
  assertEquals(last.reference, "order-of-the-feed");
  assertEquals(JSON.stringify(page).includes(escrow.receiverEmail), false);
  assertEquals([page.has_more, page.after_id], [false, last.change_id]);
});

Deno.test("read in pages of any size the feed is the same", async () => {
  await using world = await startWorld();
  for (let i = 0; i < 3; i++) await release(world, await heldEscrow(world));
  const whole = await list(world);
  assertEquals(whole.changes.length, 12);
  for (const limit of [1, 5, 12]) {
    const read: unknown[] = [];
    for (let after = 0, more = true; more;) {
      const page = await list(world, after, limit);
      read.push(...page.changes);
      [after, more] = [page.after_id, page.has_more];
    }
    assertEquals(read, whole.changes, `pages of ${limit}`);
  }
  const after = whole.after_id;
  assertEquals(await list(world, after), { changes: [], after_id: after, has_more: false });
});

Deno.test("a change that is committed late is read later, although its number is smaller", async () => {
  await using world = await startWorld();
  const [slow, quick] = [await createEscrow(world), await createEscrow(world)];
  const start = await list(world);
  const commit = await openTransaction(world, cancel(slow));
  await world.as("postgres", (sql) => sql.unsafe(cancel(quick)));
  const seen = await list(world, start.after_id);
  assertEquals([statusesOf(seen, slow), statusesOf(seen, quick)], [[], ["cancelled"]]);
  await commit();
  const rest = await list(world, seen.after_id);
  assertEquals(rest.changes.map(({ escrow_id }) => escrow_id), [slow.id]);
  assertEquals(rest.changes[0]!.change_id < seen.after_id, true, "else this test proves nothing");
});

Deno.test("the moves of one escrow stay in order when the older transaction moves it last", async () => {
  await using world = await startWorld();
  const escrow = await createEscrow(world);
  const start = await list(world);
  // it has its number before the other one begins
  const commit = await openTransaction(world, "select pg_current_xact_id()");
  await world.as(
    "postgres",
    (sql) => sql.unsafe(`select escrow.move('${escrow.id}', 'refunding', 'pay_by_passed')`),
  );
  await commit(`select escrow.move('${escrow.id}', 'cancelled', 'void_succeeded')`);
  assertEquals(statusesOf(await list(world, start.after_id), escrow), ["refunding", "cancelled"]);
});

Deno.test("two readers at once read the same; one that is rolled back leaves nothing behind", async () => {
  await using world = await startWorld();
  await release(world, await heldEscrow(world));
  const call = { rpc: "escrow_list_changes", args: {} };
  const { first, second, waitedFor } = await race(world, call, call, "rollback");
  assertEquals(waitedFor, "lock feed");
  assertEquals(second, first);
  assertEquals(await list(world), first);
});

Deno.test("what is committed between two readers at once is neither lost nor swapped", async () => {
  await using world = await startWorld();
  const [slow, quick] = [await createEscrow(world), await createEscrow(world)];
  await list(world);
  const commit = await openTransaction(world, cancel(slow));
  await world.as("postgres", (sql) => sql.unsafe(cancel(quick)));
  const first = await openTransaction(world, "select public.escrow_list_changes()");
  await commit();
  const second = list(world);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await first();
  const { changes } = await second;
  const order = changes.slice(-2).map(({ escrow_id }) => escrow_id);
  assertEquals(order, [quick.id, slow.id], "the first reader has told of the quick one already");
});

Deno.test("money never waits for a reader, however long it takes", async () => {
  await using world = await startWorld();
  const escrow = await heldEscrow(world);
  const commit = await openTransaction(world, "select public.escrow_list_changes()");
  assertEquals((await release(world, escrow)).body.status, "released");
  await commit();
  assertEquals(statusesOf(await list(world), escrow).at(-1), "released");
});

Deno.test("who names a change that is none is told so, and not sent past everything", async () => {
  await using world = await startWorld();
  await createEscrow(world);
  for (const after of [999_999, -1]) {
    const { status, body } = await world.rpc("escrow_list_changes", { p_after_id: after });
    assertEquals([status, body.message], [404, "not_found"]);
  }
});

Deno.test("escrow_get takes an id or a reference, and never guesses between two", async () => {
  await using world = await startWorld();
  const [one, other] = [await createEscrow(world), await createEscrow(world)];
  const get = async (args: Record<string, unknown>) => {
    const { status, body } = await world.rpc("escrow_get", args);
    return [status, body?.message ?? body?.escrow_id ?? null];
  };
  assertEquals(await get({ p_escrow_id: one.id }), [200, one.id]);
  assertEquals(await get({ p_reference: one.reference, p_escrow_id: null }), [200, one.id]);
  assertEquals(await get({ p_reference: "nobody's" }), [200, null]);
  assertEquals(await get({ p_escrow_id: crypto.randomUUID() }), [200, null]);
  for (const args of [{}, { p_escrow_id: one.id, p_reference: other.reference }]) {
    assertEquals(await get(args), [422, "invalid_request"]);
  }
});
