// `deno task explain <anything>`: where its money is, why, what is next, what may be ordered.
import { type Ask, explain, showExplanation } from "../operate/explanation.ts";
import { search, showFound } from "../operate/search.ts";
import { toJson } from "../output.ts";
import { callRpc, PLACE_HELP, PLACE_OPTIONS, placeOf } from "../place.ts";
import { UserError } from "../stack_file.ts";
import { readArguments } from "./arguments.ts";

const HELP = `deno task explain <anything> [--json]

Finds an escrow by its id or its reference, by what Stripe shows (pi_… ch_… py_… re_… tr_… trr_…
du_… issfr_… evt_… acct_… txn_…, or the page's address), an operation's id, a receiver's or sender's
id or email, or a reply address. Tells of it: where its money is, why, what happens next and when,
which orders it takes now with the line of each for the SQL editor, and what has happened. Several
are listed, each with the line to type next.

${PLACE_HELP}`;

export async function runExplain(args: string[]): Promise<number> {
  const given = readArguments(args, { json: { type: "boolean" }, ...PLACE_OPTIONS }, 1, HELP);
  if (given === null) return 0;
  const place = await placeOf(given);
  const ask: Ask = (name, args) => callRpc(place, name, args);
  const found = await search(ask, given.positionals[0] ?? "");
  const [one, ...others] = found.escrows;
  if (one === undefined) throw new UserError(`not_found: ${showFound(found)}`);
  if (others.length > 0) {
    console.log(given.flag("json") ? toJson(found) : showFound(found));
    return 0;
  }
  const explanation = await explain(ask, one.escrow_id);
  console.log(
    given.flag("json") ? toJson(explanation) : showExplanation(explanation),
  );
  return 0;
}
