// How Postgres would find the rows of a statement, and of every statement inside the functions it
// calls: seen in the plans, which are the same on a slow machine.
import { connect, type Sql } from "../../dev/database.ts";

export interface Plan {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Index Cond"?: string;
  Plans?: Plan[];
}

export const allNodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(allNodes)];

/** Where a plan reads one of these tables from end to end; also what it reads of it by an index. */
export function scansOf(plan: Plan, tables: string[], indexes: ReadonlyMap<string, string>) {
  return allNodes(plan).flatMap((node) => {
    const { "Node Type": type, "Relation Name": relation, "Index Name": index } = node;
    if (!/Scan$/.test(type) || type === "Bitmap Heap Scan") return [];
    const table = relation ?? indexes.get(index ?? "");
    if (table === undefined || !tables.includes(table)) return [];
    return [{ type, table, index, isWhole: node["Index Cond"] === undefined }];
  });
}

/** Index → table, and which of the indexes hold a part of their table only. */
export async function readIndexes(sql: Sql) {
  const rows = await sql<{ name: string; table: string; partial: boolean }[]>`
    select i.relname as name, t.relname as table, x.indpred is not null as partial
    from pg_catalog.pg_index x
    join pg_catalog.pg_class i on i.oid = x.indexrelid
    join pg_catalog.pg_class t on t.oid = x.indrelid
    where t.relnamespace = 'escrow'::regnamespace`;
  return {
    tables: new Map(rows.map(({ name, table }) => [name, table])),
    partial: new Set(rows.filter(({ partial }) => partial).map(({ name }) => name)),
  };
}

/**
 * Runs a statement as the superuser at `url` and answers the plans of all that it ran, functions
 * included. A table is read from end to end only where nothing else is possible.
 */
export async function plansInside(url: string, statement: string): Promise<Plan[]> {
  const plans: Plan[] = [];
  const onnotice = ({ message }: { message?: string }) => {
    const [, text] = /^duration: .* plan:\s*(\{.*\})\s*$/s.exec(message ?? "") ?? [];
    if (text !== undefined) plans.push(JSON.parse(text).Plan);
  };
  const sql = connect(url, { onnotice });
  try {
    await sql.unsafe(`
      load 'auto_explain';
      set auto_explain.log_min_duration = 0;
      set auto_explain.log_nested_statements = on;
      set auto_explain.log_format = json;
      set auto_explain.log_level = notice;
      set enable_seqscan = off;`);
    plans.length = 0;
    await sql.unsafe(statement);
  } finally {
    await sql.end();
  }
  return plans;
}
