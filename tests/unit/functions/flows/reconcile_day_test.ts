import { assertEquals, assertRejects } from "deno-std/assert";
import { ReconcileStep } from "../../../../supabase/functions/_shared/contract_books.ts";
import { Refusal } from "../../../../supabase/functions/_shared/errors.ts";
import { reconcileDay } from "../../../../supabase/functions/_shared/flows/reconcile_day.ts";
import { ESCROW_ID, fake, type Script } from "./fakes.ts";

const step = (value: unknown) => ReconcileStep.parse(value);
const page = step({
  next: "page",
  stream: "balance_transactions",
  created_gte: 1,
  after: "txn_9",
});
const done = step({
  next: "done",
  date: "2026-11-01",
  statement: { date: "2026-11-01", status: "closed", balanced: true },
});
const YESTERDAY = { date: null, dryRun: false };
const paused = { date: "2026-11-01", phase: "balance_transactions", rows_read: 100 };

/** Answers each claim and each step with the next of the list. */
function answering(...steps: ReconcileStep[]): Script {
  const next = () => Promise.resolve(steps.shift()!);
  return {
    store: {
      claimReconciliation: next,
      storeBalance: next,
      storePage: next,
      nextReconciliation: next,
      pauseReconciliation: () => Promise.resolve(paused),
      applyRepair: () => Promise.resolve({ applied: true }),
    },
    stripe: {
      balance: () => Promise.resolve({ before: null, balances: {}, after: null }),
      page: () => Promise.resolve({ objects: [], hasMore: false }),
      look: () => Promise.resolve({}),
    },
  };
}

Deno.test("every step is taken once, in the order in which the database asks", async () => {
  const look = step({
    next: "look",
    items: [{ escrow_id: ESCROW_ID, ticket: 1, read: { payment_intent: "pi_1" } }],
  });
  const { deps, calls } = fake(
    answering(step({ next: "balance" }), page, look, step({ next: "again" }), done),
  );
  assertEquals((await reconcileDay(deps, YESTERDAY)).outcome, "done");
  assertEquals(calls, [
    "claimReconciliation",
    ...["balance", "storeBalance"],
    ...["page", "storePage"],
    ...["look", "applyRepair", "nextReconciliation"],
    "nextReconciliation",
  ]);
});

Deno.test("a run stops before its time is over, gives its lease back and says where it stands", async () => {
  const script = answering(...Array.from({ length: 1_000 }, () => page));
  const { deps, calls } = fake(script);
  const run = await reconcileDay(deps, YESTERDAY);
  assertEquals(run, { outcome: "unfinished", progress: paused, busy: false });
  assertEquals(calls.at(-1), "pauseReconciliation");
  assertEquals(calls.filter((call) => call === "page").length, 150);
});

Deno.test("time that is over ends a run, whatever is left", async () => {
  const { deps, calls } = fake(answering(page, page, page));
  let now = 0;
  deps.clock.now = () => now += 25_000;
  assertEquals((await reconcileDay(deps, YESTERDAY)).outcome, "unfinished");
  assertEquals(calls.filter((call) => call === "page").length, 2);
});

Deno.test("a reading that fails is repeated; Stripe down for long ends in 503, the run paused", async () => {
  const script = answering(page, done);
  let tries = 0;
  script.stripe!.page = () =>
    ++tries < 4
      ? Promise.reject(new Error("down"))
      : Promise.resolve({ objects: [], hasMore: false });
  assertEquals((await reconcileDay(fake(script).deps, YESTERDAY)).outcome, "done");

  const down = answering(page);
  down.stripe!.page = () => Promise.reject(new Error("down"));
  const { deps, calls } = fake(down);
  const refusal = await assertRejects(() => reconcileDay(deps, YESTERDAY), Refusal);
  assertEquals(refusal.code, "unavailable");
  assertEquals(calls.filter((call) => call === "page").length, 4);
  assertEquals(calls.at(-1), "pauseReconciliation");
});

Deno.test("whoever finds the run held by another says so, and does nothing", async () => {
  const { deps, calls } = fake(answering(step({ next: "busy" })));
  const run = await reconcileDay(deps, YESTERDAY);
  assertEquals(run, { outcome: "unfinished", progress: null, busy: true });
  assertEquals(calls, ["claimReconciliation"]);
});

Deno.test("a balance that never stands still is left for the next call", async () => {
  const { deps, calls } = fake(answering(step({ next: "balance" }), step({ next: "later" })));
  assertEquals((await reconcileDay(deps, YESTERDAY)).outcome, "unfinished");
  assertEquals(calls.at(-1), "pauseReconciliation");
});

Deno.test("one escrow that cannot be repaired keeps no other from it", async () => {
  const item = { escrow_id: ESCROW_ID, ticket: 1, read: {} };
  const script = answering(step({ next: "look", items: [item, item] }), done);
  let applied = 0;
  script.store!.applyRepair = () =>
    ++applied === 1
      ? Promise.reject(new Error("a broken law"))
      : Promise.resolve({ applied: true });
  const { deps } = fake(script);
  assertEquals((await reconcileDay(deps, YESTERDAY)).outcome, "done");
  assertEquals(applied, 2);
});

Deno.test("a date the database refuses is refused by the same code", async () => {
  const { deps } = fake(answering(step({ next: "refused", code: "day_not_over" })));
  const refusal = await assertRejects(() => reconcileDay(deps, YESTERDAY), Refusal);
  assertEquals(refusal.code, "day_not_over");
});
