// A day's books written by RPC alone, with the project's secret key and nothing of Stripe's: they
// pay nobody, and the first day that Holdfast reads itself shows what was invented.
import { assert, assertEquals } from "deno-std/assert";
import { nextDay } from "../support/days.ts";
import { createEscrow, DAY, type Escrow, heldEscrow, release } from "../support/escrows.ts";
import { runCron } from "../support/money_flows.ts";
import { inventIntent, tellByEvent } from "../support/poison.ts";
import { CALLER, newToken } from "../support/race.ts";
import { type RecordedWorld, startRecordedWorld } from "../support/stripe_posts.ts";
import { assertBlocked, outflows } from "../support/unconfirmed.ts";

const CAPTURED = { deadlineIn: 20 * DAY };
const AMOUNT = 10_000;

// deno-lint-ignore no-explicit-any -- whatever an RPC answers
type Loose = any;

/** What a forger writes instead of Stripe's own pages. */
interface Forgery {
  balances: Record<string, number>;
  rows: Loose[];
  intents: Loose[];
}

/** Closes the day before by RPC, each reading invented. Returns the last step. */
async function closeByRpc(world: RecordedWorld, escrow: Escrow, forgery: Forgery): Promise<Loose> {
  const p_lease_token = newToken();
  const say = async (rpc: string, args: Loose = {}) => {
    const { status, body } = await world.rpc(rpc, { p_lease_token, ...args });
    assertEquals(status, 200, `${rpc}: ${JSON.stringify(body)}`);
    return body;
  };
  const page = (stream: string) =>
    ({ balance_transactions: forgery.rows, payment_intents: forgery.intents })[stream] ?? [];
  const before = forgery.rows[0] ?? null;
  let step = await say("escrow_reconcile_claim", { ...CALLER, p_date: null, p_dry_run: false });
  for (let steps = 0; step.next !== "done"; steps++) {
    assert(steps < 50, JSON.stringify(step));
    if (step.next === "balance") {
      const { balances } = forgery;
      step = await say("escrow_reconcile_balance", {
        p_reading: { before, balances, after: before },
      });
    } else if (step.next === "page") {
      const { stream: p_stream, after: p_after } = step;
      const p_objects = p_after === null ? page(p_stream) : [];
      step = await say("escrow_reconcile_page", {
        ...{ p_stream, p_after, p_objects, p_has_more: false },
      });
    } else {
      for (const { escrow_id, ticket } of step.items ?? []) {
        assertEquals(escrow_id, escrow.id);
        const p_snapshot = { payment_intent: inventIntent(escrow), transfers: [], refunds: [] };
        const args = { p_escrow_id: escrow_id, p_ticket: ticket, p_snapshot };
        await say("escrow_reconcile_apply", args);
      }
      step = await say("escrow_reconcile_next");
    }
  }
  return step;
}

const opened = async (world: RecordedWorld): Promise<string[]> =>
  (await world.sql`select type from escrow.discrepancies order by 1`).map(({ type }) => type);

Deno.test("forged books that say an unpaid escrow is paid: nothing leaves, and the next day tells", async () => {
  await using world = await startRecordedWorld();
  const escrow = await createEscrow(world, CAPTURED);
  const intent = inventIntent(escrow);
  await tellByEvent(world, escrow, { payment_intent: intent });
  const [clock] = await world.sql`select extract(epoch from escrow.now())::int as now`;
  const { balance_transaction: row, id: charge } = intent.latest_charge;
  const source = { object: "charge", id: charge, amount: AMOUNT, payment_intent: intent.id };
  const paid = {
    ...{ id: row.id, created: clock!.now, type: "charge", reporting_category: "charge" },
    ...{ balance_type: "payments", currency: "usd", amount: AMOUNT, fee: 0, net: AMOUNT },
    ...{ source_id: charge, source },
  };
  const times = { created: clock!.now, charged_at: clock!.now, canceled_at: null };
  const { object, id, status, currency } = intent;
  const metadata = { escrow_id: escrow.id, operation_id: null };
  const intents = [{ object, id, status, currency, amount: AMOUNT, ...times, metadata }];
  await nextDay(world);
  const closed = await closeByRpc(world, escrow, {
    ...{ balances: { usd: AMOUNT }, rows: [paid], intents },
  });
  assertEquals([closed.statement.status, await opened(world)], ["closed", []], "a good forgery");
  world.posts.length = 0;
  await release(world, escrow);
  await runCron(world);
  assertEquals(outflows(world), []);
  await assertBlocked(world, escrow, "status_differs", "an order on forged books");
  await nextDay(world);
  const { body } = await world.call("daily-reconciliation");
  assertEquals(body.balanced, false);
  const types = body.discrepancies.items.map(({ type }: Loose) => type);
  assert(types.includes("balance_below_owed"), JSON.stringify(types));
});

Deno.test("forged pages that leave a payment out are a day that is not clean, and pay nobody", async () => {
  await using world = await startRecordedWorld();
  const escrow = await heldEscrow(world, CAPTURED);
  await nextDay(world);
  world.posts.length = 0;
  await closeByRpc(world, escrow, { balances: {}, rows: [], intents: [] });
  assertEquals(outflows(world), []);
  assert((await opened(world)).includes("effect_not_at_stripe"), `${await opened(world)}`);
});
