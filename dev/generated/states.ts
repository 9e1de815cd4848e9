// docs/states.md, drawn from the tables that the database's own guard reads.
import type { Sql } from "../database.ts";

interface Status {
  status: string;
  settled: boolean;
  meaning: string;
  watched_until: string;
}

interface Move {
  from_status: string;
  to_status: string;
}

export async function renderStates(sql: Sql): Promise<string> {
  const statuses = await sql<Status[]>`
    select status, settled, meaning, watched_until from escrow.statuses
    order by settled, status`;
  const moves = await sql<(Move & { causes: string[] })[]>`
    select from_status, to_status, array_agg(cause order by cause) as causes
    from escrow.moves group by 1, 2 order by 1, 2`;
  const operationMoves = await sql<Move[]>`
    select from_status, to_status from escrow.operation_moves order by 1, 2`;
  const lines = [
    "# States",
    "",
    "Generated from the database by `deno task generate`; do not edit. A move that is not listed",
    "here is refused by a trigger, whoever tries it.",
    "",
    "## An escrow",
    "",
    "| status | meaning | watched until |",
    "| --- | --- | --- |",
    ...statuses.map((row) =>
      `| \`${row.status}\`${
        row.settled ? " (settled)" : ""
      } | ${row.meaning} | ${row.watched_until} |`
    ),
    "",
    ...diagram(moves),
    "",
    "| from | to | because of |",
    "| --- | --- | --- |",
    ...moves.map((move) =>
      `| \`${move.from_status}\` | \`${move.to_status}\` | ${
        move.causes.map((cause) => `\`${cause}\``).join(", ")
      } |`
    ),
    "",
    "## An operation",
    "",
    "One external effect: an intent, a capture, a void, a transfer, a refund or a reversal.",
    "",
    ...diagram(operationMoves),
  ];
  return lines.join("\n") + "\n";
}

function diagram(moves: Move[]): string[] {
  const arrows = moves.map((move) => `    ${move.from_status} --> ${move.to_status}`);
  return ["```mermaid", "stateDiagram-v2", ...arrows, "```"];
}
