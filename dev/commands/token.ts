// `deno task token <user-id>`: what Supabase Auth gives a signed-in user, for the running stack.
import { signToken } from "../gateway/user_token.ts";
import { stackOf } from "../stack_file.ts";
import { readArguments } from "./arguments.ts";

const HELP = `deno task token <user-id> [--stack-file <path>]

Prints a token with which <user-id> reads their own escrows on the running stack, as the sender or
receiver whose userId it is. Send it as "Authorization: Bearer …" beside the anon key. It is good
for a day.`;

const DAY_S = 86_400;

export async function runToken(args: string[]): Promise<number> {
  const given = readArguments(args, { "stack-file": { type: "string" } }, 1, HELP);
  if (given === null) return 0;
  const stack = await stackOf(given);
  const now = Math.floor(Date.now() / 1000);
  const claims = { aud: "authenticated", role: "authenticated", sub: given.positionals[0] };
  console.log(await signToken({ ...claims, iat: now, exp: now + DAY_S }, stack.jwtSecret));
  return 0;
}
