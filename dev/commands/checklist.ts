// `deno task checklist day1|week1|month1`: is it going as it should?
import { judge, Measures, type Stage, STAGES, toText } from "../checklist/judge.ts";
import { toJson } from "../output.ts";
import { callRpc, PLACE_HELP, PLACE_OPTIONS, placeOf } from "../place.ts";
import { UserError } from "../stack_file.ts";
import { readArguments } from "./arguments.ts";

const HELP = `deno task checklist day1 | week1 | month1 [--json]

Compares the last day, seven days or thirty days with what is aimed at, from the database alone: one
line a metric with its target, what was seen, and where to look in RUNBOOK.md when it is not met.

  --json                the lines as JSON
${PLACE_HELP}

Exit code 0: all are met; 1: not.`;

export async function runChecklist(args: string[]): Promise<number> {
  const options = { json: { type: "boolean" }, ...PLACE_OPTIONS } as const;
  const given = readArguments(args, options, 1, HELP);
  if (given === null) return 0;
  const stage = given.positionals[0] ?? "";
  if (!Object.hasOwn(STAGES, stage)) throw new UserError(HELP);
  const p_days = STAGES[stage as Stage];
  const place = await placeOf(given);
  const measures = Measures.parse(await callRpc(place, "escrow_measure", { p_days }));
  // the database's moment: a stack's clock may have been moved
  const nowMs = Date.parse(measures.since) + p_days * 86_400_000;
  const lines = judge(stage as Stage, measures, nowMs);
  const met = lines.every(({ ok }) => ok);
  console.log(given.flag("json") ? toJson({ met, lines }) : toText(lines));
  return met ? 0 : 1;
}
