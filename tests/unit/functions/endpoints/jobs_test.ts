import { assertEquals, assertRejects } from "deno-std/assert";
import { checkEscrowTimeouts } from "../../../../supabase/functions/_shared/endpoints/check_escrow_timeouts.ts";
import { dailyReconciliation } from "../../../../supabase/functions/_shared/endpoints/daily_reconciliation.ts";
import { retryFailedTransfers } from "../../../../supabase/functions/_shared/endpoints/retry_failed_transfers.ts";
import { StoreError } from "../../../../supabase/functions/_shared/store.ts";
import { BREAKER, done, inTurn, type Script } from "../flows/fakes.ts";
import { ask } from "./ask.ts";

const TIMEOUTS: Script = {
  store: {
    startJob: inTurn({ run_id: 7 }),
    claimDue: inTurn({ found: 0, claims: [] }),
    claimEvents: inTurn({ events: [] }),
    claimMessages: inTurn({ digests: [], overdue: 0 }),
    claimTimeouts: () =>
      Promise.resolve({
        found: 2,
        skipped: 0,
        claims: [],
        breaker: BREAKER,
        tripped_currencies: [],
        refused: undefined,
      }),
  },
};

Deno.test("check-escrow-timeouts: the counts, the breaker, and a closed job run", async () => {
  const finished: unknown[] = [];
  const finishJob = (...args: unknown[]) => {
    finished.push(args.slice(0, 2));
    return Promise.resolve();
  };
  const script = { store: { ...TIMEOUTS.store, finishJob } };
  const { status, body } = await ask(checkEscrowTimeouts, {}, script);
  assertEquals([status, finished], [200, [[7, true]]]);
  assertEquals(body, {
    success: true,
    found: 2,
    processed: 0,
    refunded: 0,
    cancelled: 0,
    skipped: 0,
    failed: 0,
    inDoubt: 0,
    remaining: 2,
    circuitBreaker: {
      tripped: false,
      reason: null,
      currency: "usd",
      count: 3,
      amount: 30_000,
      maxCount: 50,
      maxAmount: 1_000_000,
      windowSeconds: 3600,
    },
  });
});

Deno.test("check-escrow-timeouts: money that moved is told even if the run cannot be closed", async () => {
  const finishJob = () => Promise.reject(new Error("database away"));
  const script = { store: { ...TIMEOUTS.store, finishJob } };
  assertEquals((await ask(checkEscrowTimeouts, {}, script)).status, 200);
});

Deno.test("check-escrow-timeouts: a dry run is no run of the job", async () => {
  const { calls } = await ask(checkEscrowTimeouts, { dryRun: true }, TIMEOUTS);
  assertEquals(calls, ["claimTimeouts"]);
});

Deno.test("check-escrow-timeouts: a limit is a whole number from 1 to 1000", async () => {
  for (const limit of [0, -1, 1.5, 1001, "5", null]) {
    assertEquals((await ask(checkEscrowTimeouts, { limit }, TIMEOUTS)).status, 422);
  }
});

/** A retry run whose sweep finds these steps due. */
const RETRY = (...outcomes: Parameters<typeof done>[0][]): Script => ({
  store: {
    startJob: inTurn({ run_id: 8 }),
    claimDue: inTurn({
      found: outcomes.length,
      claims: outcomes.map((outcome) => done(outcome)),
      refused: undefined,
    }),
    claimEvents: inTurn({ events: [], refused: undefined }),
    claimMessages: inTurn({ digests: [], overdue: 0 }),
    finishJob: inTurn(null),
  },
});

Deno.test("retry-failed-transfers: idle, its answer begins as the operators' scripts expect", async () => {
  const { status, body, calls } = await ask(retryFailedTransfers, {}, RETRY());
  assertEquals(status, 200);
  const start = '{"success":true,"found":0,"retried":0,';
  assertEquals(JSON.stringify(body).slice(0, start.length), start);
  assertEquals(calls, ["startJob", "claimDue", "claimEvents", "finishJob", "claimMessages"]);
});

Deno.test("retry-failed-transfers: retried = succeeded + failed + inDoubt, and what waits is told", async () => {
  const script = RETRY("released", "refunded", "failed", "review", "in_doubt", "queued", "busy");
  const { body } = await ask(retryFailedTransfers, {}, script);
  assertEquals(body, {
    success: true,
    found: 7,
    retried: 5,
    succeeded: 2,
    failed: 2,
    inDoubt: 1,
    waiting: 2,
    recovered: 0,
  });
});

Deno.test("a job that cannot be done is closed as failed, and its fault is the answer", async () => {
  const finished: unknown[] = [];
  const script: Script = {
    store: {
      ...RETRY().store,
      claimDue: () => Promise.reject(new StoreError("escrow_claim_due", "57014", true, "")),
      finishJob: (...args) => {
        finished.push(args);
        return Promise.resolve(null);
      },
    },
  };
  await assertRejects(() => ask(retryFailedTransfers, {}, script), StoreError);
  assertEquals(finished, [[8, false, { fault: "StoreError: escrow_claim_due 57014 " }]]);
});

Deno.test("daily-reconciliation: a day of the year 0, which no database has, is no run of the job", async () => {
  for (const date of ["0000-01-01", "0000-12-31", "10000-01-01", "2025-02-29"]) {
    const { status, body } = await ask(dailyReconciliation, { date }, {});
    assertEquals([status, body.code], [422, "invalid_request"], date);
  }
});
