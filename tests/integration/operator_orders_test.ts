// What operators do by hand: who and why is always said, and a large amount is typed twice.
import { assert, assertEquals, assertRejects } from "deno-std/assert";
import {
  type Operators,
  plantEscrows,
  runJob,
  startOperators,
  subjects,
} from "../support/alerts.ts";
import { startDatabase } from "../support/database.ts";

Deno.test("every RPC that changes something by hand takes an actor and a reason", async () => {
  const database = await startDatabase();
  const rows = await database.sql<{ name: string; args: string[]; source: string }[]>`
    select p.proname as name, p.proargnames as args, p.prosrc as source
    from pg_catalog.pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.proname like 'escrow\\_%'`;
  await database.close();
  const byHand = rows.filter(({ name, source }) =>
    /^escrow_(set|order|resolve)_/.test(name) ||
    /escrow\.(audit\(\s*p_actor|open_order|close_order)/.test(source)
  );
  assert(byHand.length >= 15);
  for (const { name, args, source } of byHand) {
    assert(args.includes("p_actor") && args.includes("p_reason"), `${name} says who and why`);
    assert(
      /escrow\.(audit|require_reason|open_order)\(/.test(source),
      `${name} refuses or records it`,
    );
  }
});

/** Orders that the escrow's amount moves, as an operator's RPC does under its row lock. */
const order = ({ world }: Operators, id: string, typed: number | null) =>
  world.as("postgres", (sql) =>
    sql`
      select escrow.require_amount(e, ${typed}) from escrow.escrows e
      where e.escrow_id = ${id} for update`);

async function withLimit(limit: number) {
  const operators = await startOperators();
  const [id] = await plantEscrows(operators, 1);
  await operators.world.sql`
    update escrow.currencies set breaker_limit_minor = ${limit} where currency = 'usd'`;
  return { operators, id: id! };
}

const refusal = async (run: () => Promise<unknown>) => (await assertRejects(run) as Error).message;

Deno.test("above the limit the amount must be typed again, and the operators are paged at once", async () => {
  const { operators, id } = await withLimit(9_999);
  await using world = operators.world;
  assertEquals(await refusal(() => order(operators, id, null)), "amount_required");
  for (const wrong of [9_999, 10_001, 100, -10_000]) {
    assertEquals(await refusal(() => order(operators, id, wrong)), "amount_differs");
  }
  await runJob(operators);
  assertEquals(subjects(operators), [], "what was refused pages nobody");
  await order(operators, id, 10_000);
  await runJob(operators);
  assertEquals(subjects(operators), [
    "[Holdfast critical] An operator ordered a large amount to move",
  ]);
  assert(world.mail.messages()[0]!.TextBody!.includes("amount_minor: 10000"));
});

Deno.test("at the limit nothing need be typed; what is typed must be right all the same", async () => {
  const { operators, id } = await withLimit(10_000);
  await using _ = operators.world;
  await order(operators, id, null);
  await order(operators, id, 10_000);
  assertEquals(await refusal(() => order(operators, id, 1)), "amount_differs");
  await runJob(operators);
  assertEquals(subjects(operators), []);
});
