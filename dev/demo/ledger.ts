// The ledger of one escrow, as the demo shows it.
import type { Sql } from "../database.ts";

export interface LedgerLine {
  journal: string;
  account: string;
  amount: number;
  currency: string;
}

export async function readLedger(sql: Sql, escrowId: string): Promise<LedgerLine[]> {
  const rows = await sql`
    select j.kind as journal, n.account, n.amount_minor::float8 as amount, n.currency
    from escrow.journals j
    join escrow.entries n using (journal_id)
    where j.escrow_id = ${escrowId}
    order by j.journal_id, n.line`;
  return rows.map((row) => row as unknown as LedgerLine);
}

/** A line for each entry: debit on the left, credit on the right, and the sum, which is nothing. */
export function formatLedger(lines: LedgerLine[]): string[] {
  if (lines.length === 0) return ["    ledger: no captured money was moved, so nothing to book"];
  const width = Math.max(...lines.map((line) => line.account.length));
  const sum = lines.reduce((total, line) => total + line.amount, 0);
  return [
    "    ledger                          debit     credit",
    ...lines.map(({ journal, account, amount, currency }, i) => {
      const name = journal === lines[i - 1]?.journal ? "" : journal;
      const text = (Math.abs(amount) / 100).toFixed(2);
      const sides = amount > 0 ? text.padStart(10) : text.padStart(21);
      return `    ${name.padEnd(10)} ${account.padEnd(Math.max(width, 16))}${sides}`
        .padEnd(53) + currency;
    }),
    `    every journal balances: the sum is ${(sum / 100).toFixed(2)}`,
  ];
}
