// The operators' files that are pasted in an emergency read what is unsettled and what is recent,
// never the whole history: seen in their plans, which are the same on a slow machine. How long they
// take on a million escrows is measured by `deno task bench:sql`.
import { assert, assertEquals } from "deno-std/assert";
import type { Sql } from "../../dev/database.ts";
import { join, ROOT } from "../../dev/paths.ts";
import { startDatabase } from "../support/database.ts";
import { allNodes, type Plan, readIndexes } from "../support/plans.ts";

/** Tables that grow with every escrow, for ever. */
const GROWING = [
  "balance_rows",
  "change_deliveries",
  "changes",
  "entries",
  "escrows",
  "feed",
  "inbox",
  "job_runs",
  "journals",
];
const QUICK = [
  "escrow-monitoring-dashboard.sql",
  "verify-money.sql",
  "verify-stuck.sql",
  "verify-webhooks.sql",
];

/** Where a plan walks through all of a growing table; empty is quick at any size. */
async function walks(sql: Sql, statement: string): Promise<string[]> {
  // an index over a few rows only is as good as a condition
  const { partial: few } = await readIndexes(sql);
  const plans = await sql.begin(async (tx) => {
    // then a table is read from end to end only where nothing else is possible
    await tx`set local enable_seqscan = off`;
    const [row] = await tx.unsafe(`explain (format json) ${statement}`);
    return row!["QUERY PLAN"] as { Plan: Plan }[];
  });
  return allNodes(plans[0]!.Plan).flatMap((node) => {
    const { "Node Type": type, "Relation Name": table, "Index Name": index } = node;
    if (type === "Seq Scan" && table !== undefined && [...GROWING, "operations"].includes(table)) {
      return [`${type} on ${table}`];
    }
    const isWhole = index !== undefined && node["Index Cond"] === undefined && !few.has(index);
    const grows = index !== undefined && GROWING.some((it) => index.startsWith(it));
    return isWhole && grows ? [`${type} over ${index}`] : [];
  });
}

Deno.test("what is pasted in an emergency never walks through the history", async () => {
  const database = await startDatabase();
  try {
    for (const file of QUICK) {
      const statement = await Deno.readTextFile(join(ROOT, "tests", "sql", file));
      assertEquals(await walks(database.sql, statement), [], file);
    }
  } finally {
    await database.close();
  }
});

Deno.test("what the doctor asks of the app's webhook never walks through the history", async () => {
  const database = await startDatabase();
  try {
    const { sql } = database;
    const [asked] = await sql<{ body: string }[]>`
      select prosrc as body from pg_catalog.pg_proc where proname = 'diagnose_app_webhook'`;
    assertEquals(await walks(sql, asked!.body), []);
    for (const index of ["change_deliveries_given_up", "feed_without_place"]) {
      await sql.unsafe(`drop index escrow.${index}`);
      assert((await walks(sql, asked!.body)).length > 0, index);
    }
  } finally {
    await database.close();
  }
});

Deno.test("a query that does walk through it is seen", async () => {
  const database = await startDatabase();
  try {
    const { sql } = database;
    const whole = "select count(*) from escrow.escrows where amount_minor > 5";
    assert((await walks(sql, whole)).length > 0);
    await sql`drop index escrow.inbox_by_time`;
    const file = join(ROOT, "tests", "sql", "verify-webhooks.sql");
    assert((await walks(sql, await Deno.readTextFile(file))).length > 0);
  } finally {
    await database.close();
  }
});
