// What reaches the terminal: no control characters, which could rewrite what it shows, and no
// secrets in errors. Answers of servers, names that strangers chose and errors all pass here.
import { withoutSecrets } from "../supabase/functions/_shared/log.ts";

/** All but line feed and tab, and what turns the direction of text. */
const CONTROL = /(?!\n|\t|\r\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

export const printable = (text: string): string => text.replace(CONTROL, " ");

/** The same value, written without a character that a terminal obeys. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, null, 1).replace(
    CONTROL,
    (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** Variables that hold a secret, by their names. */
const SECRET_NAME = /(KEYS?|SECRET|TOKEN|AUTH|PASSWORD|DB_URL|DATABASE_URL|WEBHOOK_URL)$/;

/** With its stack and causes, for a report, and without what may be in them. */
export function describeUnexpected(error: unknown, env: Record<string, string>): string {
  const secrets = Object.entries(env)
    .filter(([name, value]) => SECRET_NAME.test(name) && value.length >= 8)
    .map(([, value]) => value);
  const blanked = secrets.reduce(
    (text, secret) => text.replaceAll(secret, "[private]"),
    Deno.inspect(error).replace(/\b[a-z][\w+.-]*:\/\/[^\n"'/]*@/gi, "[private]@"),
  );
  return `Something unexpected happened; nothing more was done.\n${withoutSecrets(blanked)}`;
}

/** From now on everything that is printed passes `printable`. */
export function guardConsole(): void {
  for (const name of ["log", "error", "warn", "info"] as const) {
    const print = console[name].bind(console);
    console[name] = (...parts: unknown[]) =>
      print(...parts.map((it) => printable(typeof it === "string" ? it : Deno.inspect(it))));
  }
}
