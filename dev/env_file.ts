// The file that `supabase secrets set --env-file` reads: variables and secrets of the functions.
import { parseEnv } from "node:util";
import { UserError } from "./stack_file.ts";

/** Throws UserError when it cannot be read. */
export async function readEnvFile(path: string): Promise<Record<string, string>> {
  const text = await Deno.readTextFile(path).catch(() => {
    throw new UserError(`${path} cannot be read.`);
  });
  return valuesOf(text);
}

function valuesOf(text: string): Record<string, string> {
  const found = Object.entries(parseEnv(text));
  return Object.fromEntries(found.flatMap(([name, value]) =>
    value === undefined ? [] : [[
      name,
      value,
    ]]
  ));
}

/**
 * Puts a secret before those that the variable has, so that both are accepted while one replaces
 * the other. The file appears whole, for its owner's eyes alone; a missing one is made.
 */
export async function putSecretFirst(path: string, name: string, secret: string): Promise<void> {
  const file = await Deno.realPath(path).catch(() => path);
  const old = await Deno.readTextFile(file).catch((error) => {
    if (error instanceof Deno.errors.NotFound) return "";
    throw error;
  });
  const present = valuesOf(old)[name];
  const line = `${name}=${present ? `${secret},${present}` : secret}`;
  const assigned = new RegExp(`^[ \\t]*(?:export[ \\t]+)?${name}[ \\t]*=.*$`, "m");
  // a function, because a secret is no replacement pattern
  const fresh = assigned.test(old)
    ? old.replace(assigned, () => line)
    : `${old}${old === "" || old.endsWith("\n") ? "" : "\n"}${line}\n`;
  const half = `${file}.${Deno.pid}`;
  try {
    await Deno.writeTextFile(half, fresh, { mode: 0o600, createNew: true });
    await Deno.rename(half, file);
  } catch (error) {
    await Deno.remove(half).catch(() => {});
    throw error;
  }
}
