// The invariant views of supabase/migrations/*_invariant_*.sql: each must be empty, always.
import { assertEquals } from "deno-std/assert";
import type { Sql } from "../../dev/database.ts";

/** The names of all invariant views. */
export async function invariants(sql: Sql): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select table_name as name
    from information_schema.views
    where table_schema = 'escrow' and table_name like 'invariant\\_%'
    order by table_name`;
  return rows.map(({ name }) => name);
}

/** Laws that only hold where the jobs run; a test that moves time without them may break these. */
const LIVENESS = [
  "invariant_alerts_are_told",
  "invariant_answers_are_recorded",
  "invariant_events_are_answered",
  "invariant_nothing_is_stuck",
];

/** Every broken law, by the name of its view; empty when all hold. */
export async function brokenLaws(
  sql: Sql,
  which: "all" | "safety" = "all",
): Promise<Record<string, unknown[]>> {
  const broken: Record<string, unknown[]> = {};
  for (const name of await invariants(sql)) {
    if (which === "safety" && LIVENESS.includes(name)) continue;
    const rows = await sql.unsafe(`select * from escrow.${name} limit 5`);
    if (rows.length > 0) broken[name] = [...rows];
  }
  return broken;
}

/** The names of the broken safety laws in one round trip: for many looks at one database. */
export async function safetyLawsBroken(sql: Sql, names: string[]): Promise<string[]> {
  const looks = names.filter((name) => !LIVENESS.includes(name))
    .map((name) => `select '${name}' as law where exists (select from escrow.${name})`);
  const rows = await sql.unsafe(looks.join(" union all "));
  return rows.map(({ law }) => law);
}

export async function assertInvariants(sql: Sql, which: "all" | "safety" = "all"): Promise<void> {
  assertEquals(await brokenLaws(sql, which), {});
}
