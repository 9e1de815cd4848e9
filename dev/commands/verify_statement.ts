// `deno task verify-statement <file>`: checks an export of the statements without any database.
import { counted } from "../../supabase/functions/_shared/counted.ts";
import { checkChain, type Exported } from "../statements/chain.ts";
import { UserError } from "../stack_file.ts";
import { readArguments } from "./arguments.ts";

const HELP = `deno task verify-statement <file>

Checks statements that \`deno task report --json\` has written, offline: each hash over its whole
statement and the hash before, the days without a gap, and every sum. One cent changed anywhere
makes it fail.`;

export async function runVerifyStatement(args: string[]): Promise<number> {
  const given = readArguments(args, {}, 1, HELP);
  if (given === null) return 0;
  const path = given.positionals[0]!;
  const text = await Deno.readTextFile(path).catch(() => {
    throw new UserError(`${path} cannot be read.`);
  });
  let exported: Exported[];
  try {
    exported = JSON.parse(text);
  } catch {
    throw new UserError(`${path} is not JSON.`);
  }
  const wrong = await checkChain(exported);
  for (const sentence of wrong) console.log(sentence);
  if (wrong.length > 0) return 1;
  const [first, last] = [exported[0]!, exported.at(-1)!];
  console.log(
    `What holds: ${
      counted(exported.length, "statement")
    }, ${first.date} to ${last.date}; the last hash is ` +
      `${last.hash}.` +
      (first.previousHash === "" ? "" : ` They hang on ${first.previousHash}.`),
  );
  return 0;
}
