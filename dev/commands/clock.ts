// `deno task clock +3d`: moves the running stack's time, Stripe's objects and the database, and
// calls the jobs on the way as cron would.
import { connect } from "../database.ts";
import { parseDuration } from "../duration.ts";
import { send } from "../outgoing.ts";
import { describeCalls, type MovableWorld, passWithCron } from "../scheduler.ts";
import { type StackDescription, stackOf, UserError } from "../stack_file.ts";
import { readArguments } from "./arguments.ts";

const HELP = `deno task clock <duration> [--without-cron] [--stack-file <path>]

Moves the running stack's time forward, at Stripe and in the database: +3d, +2h, +15m, +90s,
+1d12h. Time cannot go back; start the stack anew instead. On the way the three jobs are called at
the minutes at which cron would call them, some 170 calls for each day.

  --without-cron        jump: nobody calls the jobs, and the next call of any function tells the
                        operators that they were silent
  --stack-file <path>   of the running stack`;

export async function runClock(args: string[]): Promise<number> {
  const options = {
    "without-cron": { type: "boolean" },
    "stack-file": { type: "string" },
  } as const;
  const given = readArguments(args, options, 1, HELP);
  if (given === null) return 0;
  const seconds = parseDuration(given.positionals[0] ?? "");
  const stack = await stackOf(given);
  if (given.flag("without-cron")) {
    await advance(stack, seconds);
  } else {
    for (const line of describeCalls(await passCalling(stack, seconds))) {
      console.log(`cron has called ${line}`);
    }
  }
  const now = new Date(await advance(stack, 0) * 1_000).toISOString();
  console.log(`It is now ${now} for Stripe and the database.`);
  return 0;
}

async function passCalling(stack: StackDescription, seconds: number) {
  const sql = connect(stack.databaseUrl);
  const { apiUrl, cronSecret } = stack;
  const world: MovableWorld = {
    ...{ sql, apiUrl, cronSecret },
    now: () => advance(stack, 0),
    advance: async (seconds) => void await advance(stack, seconds),
  };
  try {
    return await passWithCron(world, seconds);
  } finally {
    await sql.end();
  }
}

/** The time it is then, in Unix seconds. */
async function advance({ stripeUrl }: StackDescription, seconds: number): Promise<number> {
  const response = await send(`${stripeUrl}/_control/clock`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ advanceSeconds: seconds }),
  });
  const text = await response.text();
  if (!response.ok) {
    throw new UserError(`The clock did not move (HTTP ${response.status}): ${text}`);
  }
  return (JSON.parse(text) as { now: number }).now;
}
