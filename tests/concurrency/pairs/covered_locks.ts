// Locks that no pair of calls misses, each with why and with the proof that it is so. Whoever adds
// one here adds a proof that fails when the reason goes away.
import { assert, assertEquals } from "deno-std/assert";
import type { Judge } from "./judge.ts";
import type { Laboratory } from "./laboratory.ts";
import type { Lock } from "./locks.ts";

export interface Covered {
  because: string;
  /** Runs last in every state, on a laboratory whose functions are as deployed. */
  prove(laboratory: Laboratory, lock: Lock, judge: Judge): Promise<void>;
}

export const COVERED_LOCKS: Record<string, Covered> = {
  "escrow.assign_account: for update": {
    because: "the update that follows takes the same rows, and judges each by itself alone",
    prove: updateJudgesAlone,
  },
  "public.escrow_create: for update (2)": {
    because: "the insert before it has waited for whoever made the row; this is for a third caller",
    prove: waitsAllTheSame,
  },
  "public.escrow_inbox_receive: for update": {
    because:
      "the insert before it has waited for whoever wrote the row; this is for a third caller",
    prove: waitsAllTheSame,
  },
  "escrow.check_money: for update": {
    because: "whoever changes an operation or an amount holds the escrow's row already",
    prove: heldBefore,
  },
  "escrow.watch_database: for update": {
    because: "a change is noticed once in a database's life, which no state can put back: two at " +
      "once stand in database_stop_race_test.ts, and one open stop is the most there can be",
    prove: oneOpenStop,
  },
  ...rightWithout(
    "each piece of evidence takes the rows that it changes, as it does for a webhook",
    ["public.escrow_apply_comparison: for update"],
  ),
  ...rightWithout("the update that follows takes the same rows; only their order is chosen here", [
    "public.escrow_close_event: for update (1)",
  ]),
  ...rightWithout("who claims holds the lock of the feed, who records is done in a moment", [
    "public.escrow_claim_changes: skip locked (1)",
    "public.escrow_claim_changes: for update skip locked (2)",
    "public.escrow_claim_changes: skip locked (2)",
  ]),
  ...rightWithout(
    "nobody holds rows as old as these; if somebody did, stands in retention_test.ts",
    [
      "escrow.trim_records: for update of x skip locked",
      "escrow.trim_records: skip locked (1)",
      "escrow.trim_records: for update skip locked (1)",
      "escrow.trim_records: skip locked (2)",
      "escrow.trim_records: for update skip locked (2)",
      "escrow.trim_records: skip locked (3)",
    ],
  ),
};

/** Locks without which every pair comes to a right end, if after a wait. */
function rightWithout(because: string, names: string[]): Record<string, Covered> {
  return Object.fromEntries(names.map((name) => [name, { because, prove: isRightWithout }]));
}

async function isRightWithout(laboratory: Laboratory, lock: Lock, judge: Judge): Promise<void> {
  const seconds = judge.names.filter((name) => lock.reachedBy.has(judge.rpcOf(name)));
  await laboratory.sql.unsafe(lock.mutant);
  for (const second of seconds) {
    for (const first of judge.names) {
      const { wrong } = await judge.judge(first, second, "commit");
      assertEquals(wrong, [], `${first} | ${second}`);
    }
  }
  await laboratory.sql.unsafe(lock.original);
}

/** Without the lock the same callers wait, and all of them come to the same end. */
async function waitsAllTheSame(laboratory: Laboratory, lock: Lock, judge: Judge): Promise<void> {
  const seconds = judge.names.filter((name) => lock.reachedBy.has(judge.rpcOf(name)));
  for (const second of seconds) {
    for (const first of judge.names) {
      const before = await judge.judge(first, second, "commit");
      await laboratory.sql.unsafe(lock.mutant);
      const without = await judge.judge(first, second, "commit");
      await laboratory.sql.unsafe(lock.original);
      assertEquals(without, before, `${first} | ${second}`);
    }
  }
}

/** A second stop, as a caller without the lock would make it, is refused. */
async function oneOpenStop({ sql }: Laboratory): Promise<void> {
  const [row] = await sql`
    select indexdef from pg_indexes where indexname = 'database_stops_one_open'`;
  assert(/^CREATE UNIQUE INDEX .* WHERE \(ended_at IS NULL\)$/.test(row!.indexdef), row!.indexdef);
}

/** With a function that refuses to go on unless its caller holds the row, every call goes on. */
async function heldBefore(laboratory: Laboratory, lock: Lock, judge: Judge): Promise<void> {
  const demanding = lock.original.replace(
    /\nbegin\n/,
    "\nbegin\nperform prepared.demand_held(p_escrow_id);\n",
  );
  assert(demanding !== lock.original);
  await laboratory.sql`select prepared.drop_references()`;
  await laboratory.sql.unsafe(demanding);
  try {
    for (const call of judge.calls) {
      const { answers: [answer] } = await laboratory.inTurn([call]);
      assert(!answer!.includes("not_held"), `${call.rpc} did not hold the escrow before`);
    }
  } finally {
    await laboratory.sql.unsafe(lock.original);
  }
}

/**
 * An update that had to wait looks at the row again, and only at the row: it is right without a
 * lock if its condition is the lock's and nothing in it comes from elsewhere.
 */
function updateJudgesAlone(_: Laboratory, lock: Lock): Promise<void> {
  const [, locked] = /from escrow\.escrows e\s+where ([^;]+?)\s+order by[^;]+for update;/
    .exec(lock.original) ?? [];
  const [, set, updated] = /update escrow\.escrows e\s+set ([^;]+?)\s+where ([^;]+);/
    .exec(lock.original) ?? [];
  assert(locked && set && updated);
  assertEquals(updated, locked);
  assert(!/\b(select|from|escrow\.(?!now\(\)))/.test(`${set} ${updated}`), "it looks elsewhere");
  return Promise.resolve();
}
