// What escrow_explain tells of every state there is: in the words of the golden file, and true,
// because each order is then given as its line says, and must be taken or refused as was told; and
// rehearsed, which must say the same, tell what follows, and leave nothing behind.
import { assert, assertEquals, assertMatch, assertNotMatch } from "deno-std/assert";
import { connect, type Sql } from "../../dev/database.ts";
import { join, ROOT } from "../../dev/paths.ts";
import { EXPLAINED, type Explained } from "../explained/states.ts";
import type { ExplainedOrder, Explanation } from "../../dev/operate/explanation.ts";
import { ESCROW_ORDERS } from "../../dev/operate/orders.ts";
import { rehearse } from "../../dev/operate/rehearsal.ts";
import { toSection } from "../explained/words.ts";
import { askOf } from "../support/command_line.ts";
import { invariants, safetyLawsBroken } from "../support/invariants.ts";
import { contentsOf } from "../support/observe.ts";
import { type RecordedWorld, startRecordedWorld } from "../support/stripe_posts.ts";
import { startWorld, type World } from "../support/world.ts";

const GOLDEN = join(ROOT, "tests", "golden", "explain.txt");
const golden = await Deno.readTextFile(GOLDEN).catch(() => "");
const isWriting = Deno.env.get("HOLDFAST_GOLDEN") === "write";

/** What has been seen in some state: statuses, and the orders with their verdicts. */
const seen = { sections: new Map<string, string>(), statuses: new Set(), verdicts: new Set() };

/** A line as a person completes it. */
const completed = ({ sql, asksForAmount }: ExplainedOrder, { escrow }: Explanation): string =>
  sql.replace("p_stripe_account_id => ''", "p_stripe_account_id => 'acct_law'")
    .replace("p_amount_minor => null", `p_amount_minor => ${asksForAmount && escrow.amountMinor}`)
    .replaceAll("=> ''", "=> 'a person'");

interface Given {
  refusal: { code: string; hint: string } | null;
  /** What the explanation then says that follows. */
  next?: string;
}

/** Gives an order and takes it back. */
async function give(
  sql: Sql,
  line: string,
  laws: string[],
  id: string,
): Promise<Given> {
  await sql.unsafe("begin");
  try {
    const before = await countOrders(sql);
    await sql.unsafe(line);
    assertEquals(await countOrders(sql), before + 1, `audited once: ${line}`);
    assertEquals(await safetyLawsBroken(sql, laws), [], line);
    const [row] = await sql<{ next: string }[]>`
      select public.escrow_explain(${id}) #>> '{next,what}' as next`;
    return { refusal: null, next: row!.next };
  } catch (error) {
    const { code, message, hint } = error as { code?: string; message: string; hint?: string };
    if (!code?.startsWith("PT4")) throw error;
    return { refusal: { code: message, hint: hint ?? "" } };
  } finally {
    await sql.unsafe("rollback");
  }
}

const countOrders = async (sql: Sql): Promise<number> =>
  (await sql<{ n: number }[]>`select count(*)::int as n from escrow.admin_actions`)[0]!.n;

/** The order as its line gives it, tried by the command's own function. */
async function rehearsal(world: World, order: ExplainedOrder, explained: Explanation) {
  const at = /p_deadline_at => '([^']+)'/.exec(order.sql)?.[1];
  const { args } = ESCROW_ORDERS[order.order]!.request(explained, {
    ...{ againstReceivable: false, applyToHeld: false },
    values: [at ?? (order.order === "set-receiver" ? "acct_law" : order.subject ?? "")],
  });
  const who = { p_actor: "a person", p_reason: "a person" };
  return await rehearse(askOf(world), order.order, { ...args, ...who }, explained.escrow.id);
}

/** The two are a moment apart. */
const timeless = (text: string) => text.replace(/\d{4}-\d\d-\d\dT[\d:]+Z/g, "<time>");

async function assertTrue(world: World, sql: Sql, explained: Explanation) {
  const laws = await invariants(sql);
  const { id } = explained.escrow;
  for (const order of explained.orders) {
    const { refusal: blank } = await give(sql, order.sql, laws, id);
    assertEquals(blank?.code, "reason_required", `not before who and why are told: ${order.sql}`);
    const { refusal, next } = await give(sql, completed(order, explained), laws, id);
    const told = order.isPossible ? null : order.refusal!.code;
    assertEquals(refusal?.code ?? null, told, `${order.order}: ${order.sql} ${refusal?.hint}`);
    if (refusal && told !== "not_found") assertEquals(refusal.hint, order.refusal!.hint);
    const rehearsed = await rehearsal(world, order, explained);
    if (rehearsed.isPossible) {
      assertEquals([refusal, timeless(rehearsed.next!.what)], [null, timeless(next!)]);
    } else assertEquals([rehearsed.refusal.code, rehearsed.known], [told, []], order.order);
    if (!order.asksForAmount) continue;
    const untyped = order.isPossible ? "amount_required" : told;
    const line = completed(
      { ...order, sql: order.sql.replace(", p_amount_minor => null", "") },
      explained,
    );
    assertEquals((await give(sql, line, laws, id)).refusal?.code, untyped, line);
  }
}

async function explain(
  world: RecordedWorld,
  { name, reach, withTimeline = false }: Explained,
): Promise<void> {
  const { id, reference } = await reach(world);
  await world.settle();
  const { status, body } = await world.rpc("escrow_explain", { p_escrow_id: id });
  assertEquals(status, 200, JSON.stringify(body));
  const explained = body as Explanation;
  assertNotMatch(JSON.stringify(body), /@/, "nobody's address");
  for (const sentence of [explained.whereTheMoneyIs, explained.why, explained.next.what]) {
    assertMatch(sentence, /\.$/, "a sentence");
  }
  const { body: byReference } = await world.rpc("escrow_explain", { p_reference: reference });
  assertEquals(byReference.whereTheMoneyIs, explained.whereTheMoneyIs);
  const owner = connect(await world.database.urlAs("postgres"));
  const before = await contentsOf(world);
  await assertTrue(world, owner, explained).finally(() => owner.end());
  assertEquals(await contentsOf(world), before, "nothing of what was rehearsed is kept");
  const [row] = await world.sql<{ now: Date }[]>`select escrow.now() as now`;
  const section = toSection(name, explained, row!.now, withTimeline);
  seen.sections.set(name, section);
  seen.statuses.add(explained.escrow.status);
  for (const { order, isPossible } of explained.orders) seen.verdicts.add(`${order} ${isPossible}`);
  if (!isWriting) assert(golden.includes(section), `not in the golden file:\n${section}`);
}

for (const state of EXPLAINED) {
  Deno.test(`explained and true: ${state.name}`, async () => {
    await using world = await startRecordedWorld(state.options ?? {});
    await explain(world, state);
  });
}

Deno.test("an escrow that is not there is not explained", async () => {
  await using world = await startWorld();
  for (const args of [{}, { p_escrow_id: crypto.randomUUID() }, { p_reference: "none" }]) {
    const { status, body } = await world.rpc("escrow_explain", args);
    assertEquals([status, body.message], [404, "not_found"]);
  }
});

// last: it looks back at all the others; with a filter only some of them ran
Deno.test("every status, and both verdicts on every order, are among what is explained", async () => {
  if (seen.sections.size < EXPLAINED.length) return;
  await using world = await startWorld();
  const statuses = await world.sql<{ status: string }[]>`select status from escrow.statuses`;
  assertEquals(statuses.map(({ status }) => status).filter((it) => !seen.statuses.has(it)), []);
  const orders = [...new Set([...seen.verdicts].map((it) => String(it).split(" ")[0]))];
  assert(orders.length >= 13, `${orders}`);
  const oneSided = orders.flatMap((order) =>
    [`${order} true`, `${order} false`].filter((verdict) => !seen.verdicts.has(verdict))
  );
  assertEquals(oneSided, []);
  const whole = [...seen.sections.values()].join("\n");
  if (isWriting) await Deno.writeTextFile(GOLDEN, whole);
  assertEquals(whole, await Deno.readTextFile(GOLDEN));
});
