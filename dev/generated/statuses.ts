// supabase/functions/_shared/statuses.ts: the statuses as the deployed code knows them.
import type { Sql } from "../database.ts";

export async function renderStatuses(sql: Sql): Promise<string> {
  const escrow = await sql<{ status: string }[]>`
    select status from escrow.statuses order by settled, status`;
  const list = (statuses: string[]) => `[${statuses.map((s) => `"${s}"`).join(", ")}] as const`;
  return [
    "// Generated from escrow.statuses by `deno task generate`; do not edit.",
    "",
    "/** What an escrow can be doing; docs/states.md has the moves between them. */",
    `export const ESCROW_STATUSES = ${list(escrow.map(({ status }) => status))};`,
    "",
  ].join("\n");
}
