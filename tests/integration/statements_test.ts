// Statements as an auditor gets them: exported, checked offline, and unable to lose a cent.
import { assert, assertEquals, assertStringIncludes } from "deno-std/assert";
import { checkChain, type Exported, hashStatement } from "../../dev/statements/chain.ts";
import { toCsv } from "../../dev/statements/csv.ts";
import { exponentOf } from "../../dev/stripe/money/currencies.ts";
import { nextDay } from "../support/days.ts";
import { DAY, heldEscrow, refund, release } from "../support/escrows.ts";
import { assertRefused } from "../support/owner_sql.ts";
import { startWorld, type World } from "../support/world.ts";

/** Two days with statements, as `deno task report --json` writes them. */
async function exportOf(world: World): Promise<Exported[]> {
  world.simulator.control.setBalance({ currency: "usd", available: 50_000 });
  await release(world, await heldEscrow(world, { platformFee: 500 }));
  await nextDay(world);
  await refund(world, await heldEscrow(world, { deadlineIn: 30 * DAY }));
  await nextDay(world);
  await world.call("daily-reconciliation");
  const { body } = await world.rpc("escrow_list_statements");
  return body.map(({ date, previousHash, hash, statement }: Exported) => ({
    date,
    previousHash,
    hash,
    statement,
  }));
}

type Path = (string | number)[];

/** Every number of a value, by its path. */
function numbersIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === "number") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) => numbersIn(field, [...path, key]));
}

// deno-lint-ignore no-explicit-any -- any JSON
function addOne(value: any, path: Path) {
  const [last, ...way] = path.toReversed();
  const holder = way.toReversed().reduce((inside, key) => inside[key], value);
  holder[last!] += 1;
}

Deno.test("an export is checked offline, and one cent changed anywhere makes it fail", async () => {
  await using world = await startWorld();
  const chain = await exportOf(world);
  assertEquals(chain.length, 2);
  assertEquals(await checkChain(chain), []);
  const paths = numbersIn(chain);
  assert(paths.length > 150, `${paths.length} numbers`);
  for (const path of paths) {
    const changed = structuredClone(chain);
    addOne(changed, path);
    assert((await checkChain(changed)).length > 0, `${path.join(".")} may be changed unseen`);
  }
});

Deno.test("sums that do not add up are seen even by whoever hashes them again", async () => {
  await using world = await startWorld();
  const chain = await exportOf(world);
  const last = chain.at(-1)!;
  last.statement.currencies[0]!.held["end"]! += 1;
  last.hash = await hashStatement(last.previousHash, last.statement);
  const wrong = await checkChain(chain);
  assertEquals(wrong.length, 1);
  assertStringIncludes(wrong[0]!, "held");
});

Deno.test("a day left out, put in another order or told with more than it says is seen", async () => {
  await using world = await startWorld();
  const [first, second] = await exportOf(world) as [Exported, Exported];
  assert((await checkChain([second, first])).length > 0);
  assert((await checkChain([{ ...first, note: "fine" }, second])).length > 0);
  assert((await checkChain([])).length > 0);
  const gap = { ...second, date: "2099-01-01" };
  assert((await checkChain([first, gap])).length > 0);
});

Deno.test("statements refuse every change, the owner's too", async () => {
  await using world = await startWorld();
  await exportOf(world);
  const table = "escrow.reconciliation_days";
  await assertRefused(world, `update ${table} set balanced = true`, "append_only");
  await assertRefused(world, `delete from ${table}`, "append_only");
  await assertRefused(world, `truncate ${table}`, "append_only");
  await assertRefused(
    world,
    `update escrow.balance_rows set net_minor = 1, amount_minor = 1 + fee_minor`,
    "immutable_column",
  );
  await assertRefused(world, `delete from escrow.balance_rows`, "append_only");
});

Deno.test("the accountant's file has every amount in minor and in major units", async () => {
  await using world = await startWorld();
  const chain = await exportOf(world);
  const lines = toCsv(chain.map(({ statement }) => statement), exponentOf).trimEnd().split("\n");
  assertEquals(lines[0], "date,section,currency,item,count,amount_minor,amount");
  assert(lines.includes(`${chain[0]!.date},held,usd,released,,9500,95.00`));
  assert(lines.includes(`${chain[1]!.date},rows,usd,escrow refund refund amount,1,-10000,-100.00`));
  assertEquals(new Set(lines.map((line) => line.split(",").length)), new Set([7]));
});

Deno.test("resolving a discrepancy says who and why, once, and is audited", async () => {
  await using world = await startWorld();
  const kind = { type: "application_fee", category: "platform_earning" };
  world.simulator.control.postRow({ ...kind, amount: 99, currency: "usd" });
  await nextDay(world);
  await world.call("daily-reconciliation");
  const { body } = await world.rpc("escrow_list_discrepancies");
  const [open] = body;
  assertEquals([open.type, open.runbook_section], ["unusual_row", "unusual-row"]);
  const args = { p_discrepancy_id: open.id, p_actor: "ada", p_reason: "a test of the fee" };
  const silent = await world.rpc("escrow_resolve_discrepancy", { ...args, p_reason: " " });
  assertEquals([silent.status, silent.body.message], [422, "reason_required"]);
  const wrong = await world.rpc("escrow_resolve_discrepancy", { ...args, p_book: "outside" });
  assertEquals([wrong.status, wrong.body.message], [409, "row_not_open"]);
  const done = await world.rpc("escrow_resolve_discrepancy", args);
  assertEquals([done.status, done.body.resolved_by], [200, "ada"]);
  await assertRefused(world, `delete from escrow.discrepancies`, "append_only");
  const twice = await world.rpc("escrow_resolve_discrepancy", args);
  assertEquals([twice.status, twice.body.message], [409, "already_resolved"]);
  const audit = await world.sql`
    select actor, reason from escrow.admin_actions where action = 'resolve_discrepancy'`;
  assertEquals([...audit], [{ actor: "ada", reason: "a test of the fee" }]);
});

Deno.test("a statement with something open does not say that all agree", async () => {
  await using world = await startWorld();
  const [{ statement }] = await exportOf(world) as [Exported];
  const opening = async (open: number) => {
    const [row] = await world.sql<{ text: string }[]>`
      select escrow.statement_text(jsonb_set(
        ${world.sql.json(statement as never)}::jsonb, '{discrepancies,open}', ${String(open)}::jsonb
      )) as text`;
    return row!.text.split("\n")[0]!;
  };
  assert((await opening(0)).endsWith("ledger, operations and Stripe agree."));
  assert((await opening(2)).endsWith("But 2 discrepancies are open, see below."));
});
