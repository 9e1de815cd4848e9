// Reads a command's arguments; a wrong one is answered with the command's own help.
import { parseArgs } from "node:util";
import { UserError } from "../stack_file.ts";

type Option = { type: "string" | "boolean"; default?: string | boolean };

export interface Arguments {
  text(option: string): string | undefined;
  flag(option: string): boolean;
  positionals: string[];
}

/** Null when `--help` was asked for and has been printed. */
export function readArguments(
  args: string[],
  options: Record<string, Option>,
  positionals: number | [least: number, most: number],
  help: string,
): Arguments | null {
  const parsed = parse(args, options, help);
  if (parsed.values.help === true) {
    console.log(help);
    return null;
  }
  const [least, most] = typeof positionals === "number" ? [positionals, positionals] : positionals;
  const { length } = parsed.positionals;
  if (length < least || length > most) {
    const what = length < least ? "Something is missing" : "There is a word too many";
    throw new UserError(`${what}.\n\n${help}`);
  }
  return {
    text: (option) => {
      const value = parsed.values[option];
      return typeof value === "string" ? value : undefined;
    },
    flag: (option) => parsed.values[option] === true,
    positionals: parsed.positionals,
  };
}

function parse(args: string[], options: Record<string, Option>, help: string) {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { ...options, help: { type: "boolean" } },
      allowPositionals: true,
      strict: true,
    });
    return { values: values as Record<string, string | boolean | undefined>, positionals };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(". ")[0] : String(error);
    throw new UserError(`${reason}.\n\n${help}`);
  }
}
