// The variables of an installation's functions, as far as this machine knows them.
import { resolve } from "node:path";
import type { Environment } from "../supabase/functions/_shared/config.ts";
import type { Arguments } from "./commands/arguments.ts";
import { readEnvFile } from "./env_file.ts";
import { isOfThisMachine, OutgoingError } from "./outgoing.ts";
import type { Place } from "./place.ts";
import { stackOf } from "./stack_file.ts";

export const ENV_OPTION = { "env-file": { type: "string" } } as const;

export const ENV_HELP =
  `  --env-file <path>     the file that the functions' secrets were set from; without it the
                        variables are read from this command's own environment`;

/**
 * The database's URL, of the option or of SUPABASE_DB_URL. Others on this machine read a command's
 * arguments: a password of a database elsewhere is not taken from there.
 */
export function databaseUrlOf(given: Arguments): string | undefined {
  const named = given.text("database-url");
  if (named === undefined) return Deno.env.get("SUPABASE_DB_URL") || undefined;
  if (!URL.canParse(named)) throw new OutgoingError("no_address", "--database-url is no URL.");
  if (new URL(named).password === "" || isOfThisMachine(named)) return named;
  throw new OutgoingError(
    "secret_in_arguments",
    "Others on this machine see a command's arguments: instead of --database-url, set " +
      "SUPABASE_DB_URL in this shell.",
  );
}

export interface Variables {
  env: Environment;
  /** Where they come from, for people. */
  source: string;
  /** Whole, so that it is right wherever it is typed; null when they come from no file. */
  file: string | null;
}

/** The local stack's own, or those of a file or of this process, with what Supabase adds. */
export async function variablesOf(given: Arguments, place: Place): Promise<Variables> {
  const file = given.text("env-file");
  if (file === undefined && place.isLocal) {
    const { functionsEnv } = await stackOf(given);
    return { env: functionsEnv, source: "the running stack", file: null };
  }
  const own = file === undefined ? Deno.env.toObject() : await readEnvFile(file);
  const injected = {
    SUPABASE_URL: place.apiUrl,
    SUPABASE_SECRET_KEYS: JSON.stringify({ default: place.serviceKey }),
  };
  const source = file ?? "this command's environment";
  return { env: { ...own, ...injected }, source, file: file === undefined ? null : resolve(file) };
}
