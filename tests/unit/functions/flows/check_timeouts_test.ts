import { assert, assertEquals, assertRejects } from "deno-std/assert";
import fc from "fast-check";
import type {
  Breaker,
  Result,
  Step,
  TimeoutClaims,
} from "../../../../supabase/functions/_shared/contract.ts";
import { Refusal } from "../../../../supabase/functions/_shared/errors.ts";
import {
  checkTimeouts,
  type TimeoutRun,
} from "../../../../supabase/functions/_shared/flows/check_timeouts.ts";
import { BREAKER, done, fake, inTurn } from "./fakes.ts";

const claimed = (
  found: number,
  claims: Step[],
  more: Partial<TimeoutClaims> = {},
): TimeoutClaims => ({
  found,
  claims,
  skipped: 0,
  breaker: BREAKER,
  tripped_currencies: [],
  refused: undefined,
  ...more,
});

const over = claimed(0, []);

/** A run whose sweep finds nothing; `asked` gets the options of every claim. */
function world(...answers: TimeoutClaims[]) {
  const asked: { limit: number; dryRun: boolean; skipCurrencies: string[] }[] = [];
  const tokens: string[] = [];
  const next = inTurn(...answers);
  const faked = fake({
    store: {
      claimDue: inTurn({ found: 0, claims: [] }),
      claimEvents: inTurn({ events: [] }),
      claimTimeouts: (token, options) => {
        tokens.push(token);
        asked.push(options);
        return next();
      },
    },
  });
  const run = (options: { limit?: number; dryRun?: boolean } = {}) =>
    checkTimeouts(faked.deps, { limit: 500, dryRun: false, ...options });
  return { ...faked, asked, tokens, run };
}

function assertBooks(run: TimeoutRun) {
  assertEquals(run.processed, run.refunded + run.cancelled + run.failed + run.inDoubt);
  assertEquals(run.found, run.processed + run.skipped + run.remaining);
  assert(run.remaining >= 0 && run.skipped >= 0);
}

Deno.test("checkTimeouts() counts each outcome under its name", async () => {
  const { run } = world(
    claimed(12, [
      done("refunded"),
      done("refunded"),
      done("cancelled"),
      done("failed"),
      done("refused"),
      done("queued", { waiting_for: "stripe" }),
      done("in_doubt"),
      done("queued", { waiting_for: "paused" }),
      done("queued", { waiting_for: "hold" }),
      done("review"),
      done("held"),
    ]),
    over,
  );
  const { breaker: _, ...counts } = await run();
  assertEquals(counts, {
    found: 12,
    refunded: 2,
    cancelled: 1,
    failed: 3,
    inDoubt: 1,
    processed: 7,
    skipped: 4,
    remaining: 1,
    isStopped: false,
  });
});

Deno.test("the books balance whatever the database and Stripe answer", async () => {
  const outcome = fc.constantFrom<Result["outcome"]>(
    "refunded",
    "cancelled",
    "failed",
    "refused",
    "queued",
    "in_doubt",
    "review",
    "held",
    "skipped",
    "busy",
    "released",
  );
  const batch = fc.record({
    found: fc.nat(100),
    skipped: fc.nat(20),
    outcomes: fc.array(outcome, { maxLength: 50 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(batch, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 1000 }),
      async (batches, limit) => {
        const answers = batches.map(({ found, skipped, outcomes }) =>
          claimed(Math.max(found, skipped), outcomes.map((one) => done(one)), { skipped })
        );
        assertBooks(await world(...answers, over).run({ limit }));
      },
    ),
    { numRuns: 100 },
  );
});

Deno.test("claims go on with a new token each until nothing is left", async () => {
  const fifty = Array.from({ length: 50 }, () => done("refunded"));
  const { run, tokens, asked } = world(
    claimed(120, fifty),
    claimed(70, fifty),
    claimed(20, fifty.slice(30)),
    over,
  );
  const counts = await run();
  assertEquals([counts.found, counts.refunded, counts.remaining], [120, 120, 0]);
  assertEquals([new Set(tokens).size, tokens.length], [4, 4]);
  assertEquals(asked.map(({ limit }) => limit), [50, 50, 50, 50]);
});

Deno.test("limit bounds what is claimed, not what others hold", async () => {
  const { run, asked } = world(
    claimed(90, [done("refunded"), done("refunded")], { skipped: 40 }),
    claimed(48, [done("refunded")]),
    over,
  );
  const counts = await run({ limit: 3 });
  assertEquals([counts.refunded, counts.skipped, counts.remaining], [3, 40, 47]);
  assertEquals(asked.map(({ limit }) => limit), [3, 1]);
});

Deno.test("nothing is begun after sixty seconds; what is claimed by then remains", async () => {
  const { run, runtime, deps } = world(claimed(50, [done("refunded")]));
  const { claimTimeouts } = deps.store;
  deps.store = {
    ...deps.store,
    claimDue: () => Promise.resolve({ found: 0, claims: [] }),
    claimEvents: () => Promise.resolve({ events: [] }),
    claimTimeouts: (...args) => {
      runtime.pass(25_000);
      return claimTimeouts(...args);
    },
  };
  const counts = await run();
  assertEquals([counts.found, counts.refunded, counts.remaining], [50, 2, 48]);
  assertBooks(counts);
});

Deno.test("a tripped breaker is logged once a currency, shown, and that currency left alone", async () => {
  const tripped: Breaker = { ...BREAKER, tripped: true, reason: "count", currency: "eur" };
  const { run, runtime, asked } = world(
    claimed(60, [done("refunded")], { breaker: tripped, tripped_currencies: ["eur"] }),
    claimed(59, [done("refunded")], { breaker: BREAKER, tripped_currencies: ["eur"] }),
    over,
  );
  const { breaker } = await run();
  assertEquals(breaker, tripped);
  assertEquals(asked.map(({ skipCurrencies }) => skipCurrencies), [[], ["eur"], ["eur"]]);
  const lines = runtime.lines.filter(({ message }) => String(message).includes("CIRCUIT BREAKER"));
  assertEquals(lines.map(({ currency, count, level }) => [currency, count, level]), [
    ["eur", 3, "error"],
  ]);
});

Deno.test("a dry run claims nothing and sweeps nothing", async () => {
  const { run, calls, asked } = world(claimed(7, [], { skipped: 2 }));
  const { found, skipped, processed, remaining } = await run({ dryRun: true });
  assertEquals([found, skipped, processed, remaining], [7, 2, 0, 5]);
  assertEquals(calls, ["claimTimeouts"]);
  assertEquals(asked[0]?.dryRun, true);
});

Deno.test("refused before anything is claimed: the reason is the answer", async () => {
  for (const code of ["breaker_unavailable", "contract_mismatch", "wrong_mode"] as const) {
    const { run } = world(claimed(0, [], { refused: { code } }));
    const error = await assertRejects(() => run(), Refusal);
    assertEquals(error.code, code);
  }
});

Deno.test("refused after a part was done: what was done is told", async () => {
  const { run } = world(
    claimed(3, [done("refunded")]),
    claimed(0, [], { refused: { code: "breaker_unavailable" } }),
  );
  const counts = await run();
  assertEquals([counts.refunded, counts.remaining], [1, 2]);
});

Deno.test("a sweep that fails does not keep deadlines from being met", async () => {
  const { run, deps, runtime } = world(claimed(1, [done("refunded")]), over);
  deps.store = { ...deps.store, claimTimeouts: deps.store.claimTimeouts, claimDue: away };
  assertEquals((await run()).refunded, 1);
  assertEquals(runtime.lines.map(({ level }) => level), ["error"]);
});

const away = () => Promise.reject(new Error("poisoned"));
