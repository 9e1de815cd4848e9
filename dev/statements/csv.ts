// A statement as lines for a spreadsheet: one number in each, in minor units and in major ones.
import type { Statement } from "./chain.ts";

const HEADER = "date,section,currency,item,count,amount_minor,amount";

/** Minor units in one major unit's digits, as Stripe counts them. */
export type Decimals = (currency: string) => number;

export function toCsv(statements: Statement[], decimals: Decimals): string {
  const lines = statements.flatMap((statement) => linesOf(statement, decimals));
  return [HEADER, ...lines].join("\n") + "\n";
}

function linesOf({ date, currencies, rowTypes }: Statement, decimals: Decimals): string[] {
  const line = (
    section: string,
    currency: string,
    item: string,
    minor: number,
    count: number | "" = "",
  ) => {
    const digits = decimals(currency);
    const amount = (minor / 10 ** digits).toFixed(digits);
    return [date, section, currency, item, count, minor, amount].join(",");
  };
  return [
    ...currencies.flatMap((block) => [
      ...Object.entries(block.held).map(([item, minor]) =>
        line("held", block.currency, item, minor)
      ),
      ...["start", "movement", "end"].map((item) =>
        line("ledger", block.currency, item, block.ledger[item] ?? 0)
      ),
      ...["start", "net", "end"].map((item) =>
        line("stripe", block.currency, item, block.stripe[item] ?? 0)
      ),
      line("proof", block.currency, "outside", block.outside),
      line("proof", block.currency, "difference", block.difference),
    ]),
    ...rowTypes.flatMap((row) => {
      const item = `${row.belongs} ${row.type} ${row.category}`;
      return [
        line("rows", row.currency, `${item} amount`, row.amount, row.rows),
        line("rows", row.currency, `${item} fee`, row.fee, row.rows),
      ];
    }),
  ];
}
