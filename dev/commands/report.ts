// `deno task report`: the statement of a day, for people, spreadsheets and offline checks.
import { exponentOf } from "../stripe/money/currencies.ts";
import { printable, toJson } from "../output.ts";
import { callRpc, type Place, PLACE_HELP, PLACE_OPTIONS, placeOf } from "../place.ts";
import { UserError } from "../stack_file.ts";
import type { Exported } from "../statements/chain.ts";
import { toCsv } from "../statements/csv.ts";
import { readArguments } from "./arguments.ts";

const HELP = `deno task report [--date 2026-11-01] [--from <date>] [--csv | --json]

Writes the statement of a closed UTC day (default: the last one): in plain words, as CSV for the
accountant, or with --json the whole chain from the first day on, as \`deno task verify-statement\`
checks it. --from widens CSV to several days and shortens the chain of JSON.

${PLACE_HELP}`;

type Listed = Exported & { text: string; closedAt: string };

function listStatements(place: Place, from: string | undefined, to: string | undefined) {
  const span = { p_from: from ?? null, p_to: to ?? null };
  return callRpc<Listed[]>(place, "escrow_list_statements", span);
}

/** A day of the calendar: not the 99th. */
const isDate = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text);

export async function runReport(args: string[]): Promise<number> {
  const options = {
    date: { type: "string" },
    from: { type: "string" },
    csv: { type: "boolean" },
    json: { type: "boolean" },
    ...PLACE_OPTIONS,
  } as const;
  const given = readArguments(args, options, 0, HELP);
  if (given === null) return 0;
  const [date, from] = [given.text("date"), given.text("from")];
  for (const text of [date, from]) {
    if (text !== undefined && !isDate(text)) {
      throw new UserError(`${text} is not a date: write it as 2026-11-01.`);
    }
  }
  const place = await placeOf(given);
  const isChain = given.flag("json");
  const all = await listStatements(place, from ?? (isChain ? undefined : date), date);
  const last = all.at(-1);
  if (last === undefined || (date !== undefined && last.date !== date)) {
    const missing = date === undefined ? "No day is closed yet" : `${date} is not closed`;
    throw new UserError(`${missing}: call daily-reconciliation once the day is over.`);
  }
  if (isChain) {
    const chain = all.map(({ date, previousHash, hash, statement }) => ({
      date,
      previousHash,
      hash,
      statement,
    }));
    console.log(toJson(chain));
  } else if (given.flag("csv")) {
    const days = from === undefined ? [last] : all;
    await Deno.stdout.write(
      new TextEncoder().encode(
        printable(toCsv(days.map(({ statement }) => statement), exponentOf)),
      ),
    );
  } else {
    console.log(last.text);
  }
  return 0;
}
