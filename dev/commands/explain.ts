// `deno task explain <escrow>`: where the money is, why, what is next, and what may be ordered.
import { explain, showExplanation } from "../operate/explanation.ts";
import { toJson } from "../output.ts";
import { callRpc, PLACE_HELP, PLACE_OPTIONS, placeOf } from "../place.ts";
import { readArguments } from "./arguments.ts";

const HELP = `deno task explain <escrow> [--json]

Tells of one escrow, by its id or its reference: where its money is, why, what happens next and
when, which orders it takes now with the line of each for the SQL editor, and what has happened.

${PLACE_HELP}`;

export async function runExplain(args: string[]): Promise<number> {
  const given = readArguments(args, { json: { type: "boolean" }, ...PLACE_OPTIONS }, 1, HELP);
  if (given === null) return 0;
  const place = await placeOf(given);
  const explanation = await explain(
    (name, args) => callRpc(place, name, args),
    given.positionals[0] ?? "",
  );
  console.log(
    given.flag("json") ? toJson(explanation) : showExplanation(explanation),
  );
  return 0;
}
