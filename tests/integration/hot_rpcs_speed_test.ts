// What runs after every webhook and call, and in every job, must not get slower with each escrow
// that waits: with nothing to do it reads next to nothing. How long it takes is measured by
// `deno task bench:sql`.
import { assert, assertEquals } from "deno-std/assert";
import { MIGRATIONS } from "../../dev/migrations.ts";
import { join } from "../../dev/paths.ts";
import { startDatabase, type TestDatabase } from "../support/database.ts";
import { HOT } from "../support/hot_rpcs.ts";
import { plansInside, readIndexes, scansOf } from "../support/plans.ts";
import { searchesByClock } from "../support/sql_searches.ts";

/** Tables with a row for each escrow, event, message or run, or more than one. */
const GROWING = [
  "breaker_reservations",
  "change_deliveries",
  "changes",
  "entries",
  "escrows",
  "feed",
  "inbox",
  "job_runs",
  "journals",
  "operations",
  "outbox",
];

/** They hold what is to be done now, and all of it may be read. */
const TO_DO = [
  "change_deliveries_failing",
  "change_deliveries_in_order",
  "feed_without_place",
  "outbox_owed",
];

/** Where a hot statement goes through all of a growing table, or of an index of it. */
async function walks({ sql, database }: TestDatabase, statement: string): Promise<string[]> {
  const { tables } = await readIndexes(sql);
  const plans = await plansInside(database.url, statement);
  assert(plans.length > 1, "what is inside the function is seen as well");
  const scans = plans.flatMap((plan) => scansOf(plan, GROWING, tables));
  const whole = scans.filter(({ isWhole, index }) => isWhole && !TO_DO.includes(index ?? ""));
  return whole.map(({ type, table, index }) => `${type} on ${index ?? table}`);
}

Deno.test("with nothing to do nothing is walked through", async () => {
  const database = await startDatabase();
  for (const [name, statement] of Object.entries(HOT)) {
    assertEquals([name, ...await walks(database, statement)], [name]);
  }
  await database.close();
});

Deno.test("a clock that is asked of every row is seen in the plan", async () => {
  const database = await startDatabase();
  const { sql } = database;
  const [before] = await sql<{ text: string }[]>`
    select pg_get_functiondef('public.escrow_claim_due'::regproc) as text`;
  const asksAgain = before!.text.replaceAll("next_attempt_at <= v_now", (found) => {
    return found.replace("v_now", "escrow.now()");
  });
  assert(asksAgain !== before!.text);
  await sql.unsafe(asksAgain);
  assertEquals((await walks(database, HOT.escrow_claim_due!)).length, 2, "the count and the claim");
  await database.close();
});

/** What they search is found by a key: these few rows are looked at, however many there are. */
const BY_KEY: Record<string, string> = {
  "escrow.remind": "the messages of one condition",
  "escrow.watch_app_webhook": "the one row that was summed up",
  "public.escrow_record_change_delivery": "the one row of app_webhook",
  "escrow.is_kept_by_bank": "the disputes of one escrow",
  "escrow.is_capture_due": "the operations of one escrow",
  "escrow.is_reversal_due": "the operations of one escrow",
  "escrow.apply_account": "what is under way for one account",
};

Deno.test("no search compares a column with the clock itself, but among the rows of one key", async () => {
  const found: string[] = [];
  for (const { name } of Deno.readDirSync(MIGRATIONS)) {
    found.push(...searchesByClock(await Deno.readTextFile(join(MIGRATIONS, name))));
  }
  assertEquals([...new Set(found)].sort(), Object.keys(BY_KEY).sort());
});

Deno.test("such a search is seen in a function, a view, a join and a subquery, and no other use is", () => {
  const searches = (body: string) => searchesByClock(`create function escrow.f()\n${body}`).length;
  const SEEN = [
    "select 1 from t where t.at <= escrow.now();",
    "select 1 from t where (t.a or t.at <= escrow.now() - interval '1 day') limit 1;",
    "update t set a = 1 where t.id = any (array(select y.id from t y where y.at < escrow.now()));",
    "select 1 from t join u on u.at < escrow.now();",
    "select count(*) filter (where t.at < escrow.now()) from t;",
    "select 1 from t group by a having max(at) < escrow.now();",
    "select 1 from t where t.kind = 'a -- where; (' and t.at < escrow.now();",
  ];
  for (const body of SEEN) assertEquals([body, searches(body)], [body, 1]);
  assertEquals(
    searchesByClock("create view escrow.v as\nselect 1 from t where at < escrow.now()"),
    [
      "escrow.v",
    ],
  );
  const UNSEEN = [
    "select 1 from t where t.at <= v_now;",
    "select 1 from t where t.at <= (select escrow.now());",
    "-- where t.at <= escrow.now()\nselect 1;",
    "update t set at = escrow.now() where t.id = 1; if e.at > escrow.now() then return; end if;",
    "for e in select 1 from t where true loop if e.at < escrow.now() then null; end if; end loop;",
  ];
  for (const body of UNSEEN) assertEquals([body, searches(body)], [body, 0]);
});
