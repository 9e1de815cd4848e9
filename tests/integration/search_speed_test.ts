// Each form of a search is one index scan, seen in the plans, which are the same on any machine.
import { assert, assertEquals } from "deno-std/assert";
import { startDatabase } from "../support/database.ts";
import { allNodes, plansInside } from "../support/plans.ts";

/** One index for each form; a form without one would walk through its table. */
const INDEXES = [
  "balance_rows_by_source",
  "balance_rows_pkey",
  "disputes_pkey",
  "escrows_by_account",
  "escrows_by_sender_email",
  "escrows_by_sender_user",
  "escrows_by_reply_id",
  "escrows_charge_unique",
  "escrows_of_receiver",
  "escrows_payment_intent_unique",
  "escrows_pkey",
  "escrows_reference_unique",
  "fraud_warnings_pkey",
  "inbox_pkey",
  "operations_key_unique",
  "operations_one_per_payment_intent",
  "operations_one_per_stripe_object",
  "operations_pkey",
  "receivers_by_account",
  "receivers_by_email",
  "receivers_by_user",
  "receivers_pkey",
  "receivers_reference_unique",
  "replies_by_reply_id",
  "replies_pkey",
  "stray_effects_pkey",
].sort();

/** The indexes that a search reads by a condition, and whatever it reads otherwise. */
async function readingsOf(url: string) {
  const [plan] = (await plansInside(url, "select escrow.escrows_named('x', 21)"))
    .filter((plan) => allNodes(plan).length > 10);
  const scans = allNodes(plan!).filter((node) =>
    /(Seq|Index( Only)?) Scan$/.test(node["Node Type"])
  );
  const whole = scans.filter((node) => node["Index Cond"] === undefined);
  const sorts = allNodes(plan!).filter((node) => /Sort/.test(node["Node Type"]));
  return {
    indexes: [...new Set(scans.map((node) => node["Index Name"] ?? "none"))].sort(),
    walks: [...whole, ...sorts].map((node) =>
      `${node["Node Type"]} ${node["Relation Name"] ?? ""}`
    ),
  };
}

Deno.test("each form of a search is found through an index, and none is sorted", async () => {
  const database = await startDatabase();
  const { sql, database: { url } } = database;
  assertEquals(await readingsOf(url), { indexes: INDEXES, walks: [] });
  await sql`drop index escrow.escrows_by_sender_email`;
  assert((await readingsOf(url)).walks.length > 0, "a form without its index is seen");
  await database.close();
});
