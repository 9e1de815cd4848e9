// `deno task clock +3d`: moves the running stack's time, Stripe's objects and the database.
import { parseDuration } from "../duration.ts";
import { send } from "../outgoing.ts";
import { readStackFile, STACK_FILE, UserError } from "../stack_file.ts";
import { readArguments } from "./arguments.ts";

const HELP = `deno task clock <duration> [--stack-file <path>]

Moves the running stack's time forward, at Stripe and in the database: +3d, +2h, +15m, +90s,
+1d12h. Time cannot go back; start the stack anew instead.`;

export async function runClock(args: string[]): Promise<number> {
  const given = readArguments(args, { "stack-file": { type: "string" } }, 1, HELP);
  if (given === null) return 0;
  const advanceSeconds = parseDuration(given.positionals[0] ?? "");
  const stack = await readStackFile(given.text("stack-file") ?? STACK_FILE);
  const response = await send(`${stack.stripeUrl}/_control/clock`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ advanceSeconds }),
  });
  const text = await response.text();
  if (!response.ok) {
    throw new UserError(`The clock did not move (HTTP ${response.status}): ${text}`);
  }
  const { now } = JSON.parse(text) as { now: number };
  console.log(`It is now ${new Date(now * 1_000).toISOString()} for Stripe and the database.`);
  return 0;
}
